#!/usr/bin/env python3
"""manifest.py FILE: whether a manifest has the permissions that the core's Bluetooth radio needs, with their limits, and no others."""

import sys
import xml.etree.ElementTree

ANDROID = "{http://schemas.android.com/apk/res/android}"
UP_TO_11 = {"maxSdkVersion": "30"}
PERMISSIONS = {
    "android.permission.BLUETOOTH_SCAN": {"usesPermissionFlags": "neverForLocation"},
    "android.permission.BLUETOOTH_CONNECT": {},
    "android.permission.BLUETOOTH": UP_TO_11,
    "android.permission.BLUETOOTH_ADMIN": UP_TO_11,
    "android.permission.ACCESS_FINE_LOCATION": UP_TO_11,
}
# Features that those permissions imply, or that are asked for: an app that requires one is not offered to phones without.
OPTIONAL = {
    "android.hardware.bluetooth",
    "android.hardware.bluetooth_le",
    "android.hardware.location",
    "android.hardware.location.gps",
}

problems = []
root = xml.etree.ElementTree.parse(sys.argv[1]).getroot()


def attributes(element):
    return {name.removeprefix(ANDROID): value for name, value in element.attrib.items()}


asked = {}
for element in root:
    if element.tag.startswith("uses-permission"):
        found = attributes(element)
        asked[found.pop("name")] = found
for name in sorted(PERMISSIONS.keys() | asked.keys()):
    if asked.get(name) != PERMISSIONS.get(name):
        problems.append(f"{name}: asked for as {asked.get(name)}, should be {PERMISSIONS.get(name)}")

features = [attributes(element) for element in root.iter("uses-feature")]
optional = {feature["name"] for feature in features if feature.get("required") == "false"}
problems += [f"{name} must be named with required=false" for name in sorted(OPTIONAL - optional)]
problems += [f"{feature['name']} is required" for feature in features if feature.get("required") != "false"]

print("\n".join(problems))
sys.exit(1 if problems else 0)
