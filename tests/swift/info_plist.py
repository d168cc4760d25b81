#!/usr/bin/env python3
"""info_plist.py APP_FOLDER: whether the app's Info.plist, entitlements and privacy manifest have what the app needs, and nothing beyond."""

import pathlib
import plistlib
import re
import sys

MODES = {"audio", "bluetooth-central", "processing"}
PURPOSES = {
    "NSBluetoothAlwaysUsageDescription": "iOS ends an app that uses Bluetooth without it",
    "NSHealthUpdateUsageDescription": "iOS ends an app that asks for Health without it",
}
GROUP = "com.apple.security.application-groups"
ENTITLEMENTS = {
    GROUP: ["group.org.heelfirst.app"],
    "com.apple.developer.usernotifications.time-sensitive": True,
    "com.apple.developer.healthkit": True,
    "com.apple.developer.default-data-protection": "NSFileProtectionCompleteUntilFirstUserAuthentication",
}
# What the core and the app call of what Apple wants a reason for. https://developer.apple.com/documentation/bundleresources/privacy_manifest_files
REASONS = {
    "NSPrivacyAccessedAPICategoryFileTimestamp": {"C617.1", "3B52.1"},
    "NSPrivacyAccessedAPICategorySystemBootTime": {"35F9.1"},
}
CALLS = {  # in our Swift: a name, and the category that it would need
    "UserDefaults": "NSPrivacyAccessedAPICategoryUserDefaults",
    "AppStorage": "NSPrivacyAccessedAPICategoryUserDefaults",
    "SceneStorage": "NSPrivacyAccessedAPICategoryUserDefaults",
    "volumeAvailableCapacity": "NSPrivacyAccessedAPICategoryDiskSpace",
    "systemFreeSize": "NSPrivacyAccessedAPICategoryDiskSpace",
    "activeInputModes": "NSPrivacyAccessedAPICategoryActiveKeyboards",
}


def load(path):
    with open(path, "rb") as file:
        return plistlib.load(file)


def info(plist, sources):
    for key, why in PURPOSES.items():
        if not plist.get(key, "").strip():
            yield f"{key} says nothing: {why}"
    if set(plist.get("UIBackgroundModes", [])) != MODES:
        yield f"UIBackgroundModes is not {sorted(MODES)}"
    tasks = set(re.findall(r'static let task = "(.*?)"', sources))
    if set(plist.get("BGTaskSchedulerPermittedIdentifiers", [])) != tasks:
        yield f"BGTaskSchedulerPermittedIdentifiers is not {sorted(tasks)}, which the app registers: iOS ends it there"
    if plist.get("NSSupportsLiveActivities") is not True:
        yield "NSSupportsLiveActivities is not set: no countdown on the lock screen"
    for key in plist:
        if key.startswith("NS") and key.endswith("UsageDescription") and key not in PURPOSES:
            yield f"{key}: the app needs no such permission"
        if key in ("NSAppTransportSecurity", "NSLocalNetworkUsageDescription", "NSBonjourServices"):
            yield f"{key}: there is no network"


def privacy(manifest, sources):
    if manifest.get("NSPrivacyTracking") is not False or manifest.get("NSPrivacyTrackingDomains") != []:
        yield "the privacy manifest does not say that nobody is tracked"
    if manifest.get("NSPrivacyCollectedDataTypes") != []:
        yield "the privacy manifest does not say that nothing is collected"
    given = {
        one["NSPrivacyAccessedAPIType"]: set(one["NSPrivacyAccessedAPITypeReasons"])
        for one in manifest.get("NSPrivacyAccessedAPITypes", [])
    }
    if given != REASONS:
        yield f"the privacy manifest gives the reasons {given} instead of {REASONS}"
    for call, category in CALLS.items():
        if re.search(rf"\b{call}\b", sources) and category not in given:
            yield f"{call} is called, and the privacy manifest gives no reason for {category}"


def main(folder):
    app = pathlib.Path(folder)
    files = [*app.rglob("*.swift"), *(app.parent / "Sources").rglob("*.swift")]
    sources = "\n".join(file.read_text(encoding="utf-8") for file in files if "HeelfirstCore" not in file.parts)
    problems = [*info(load(app / "Info.plist"), sources), *privacy(load(app / "PrivacyInfo.xcprivacy"), sources)]
    if load(app / "Heelfirst.entitlements") != ENTITLEMENTS:
        problems.append(f"the app's entitlements are not {ENTITLEMENTS}")
    if load(app / "Widget" / "Widget.entitlements") != {GROUP: ENTITLEMENTS[GROUP]}:
        problems.append("the widget may do more than read the group's folder")
    if f'group = "{ENTITLEMENTS[GROUP][0]}"' not in sources:
        problems.append("the sources name another group")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
