#!/usr/bin/env python3
"""manifest.py core|app FILE: whether a manifest holds what it needs and nothing beyond: the core's own, or the app's as it was merged.

expected.py beside this file is the list; a permission or a component that is not in it is a fault, as is one that is there no more.
"""

import sys
import xml.etree.ElementTree

import expected

ANDROID = "{http://schemas.android.com/apk/res/android}"
COMPONENTS = ("activity", "activity-alias", "service", "receiver", "provider")
# Each permission that goes with a type of service in the foreground, from Android 14 on.
OF_TYPE = "android.permission.FOREGROUND_SERVICE_"


def attributes(element):
    return {name.removeprefix(ANDROID): value for name, value in element.attrib.items() if name.startswith(ANDROID)}


def permissions(root):
    asked = {}
    for element in root:
        if element.tag.startswith("uses-permission"):
            found = attributes(element)
            asked[found.pop("name")] = found
    return asked


def about_permissions(asked, wanted):
    for name in sorted(wanted.keys() | asked.keys()):
        limits = wanted[name][0] if name in wanted else None
        if asked.get(name) != limits:
            yield f"{name}: asked for as {asked.get(name)}, should be {limits}"
    yield from (f"{name} must never be asked for" for name in expected.FORBIDDEN if name in asked)


def about_features(root):
    features = [attributes(element) for element in root.iter("uses-feature")]
    optional = {feature["name"] for feature in features if feature.get("required") == "false"}
    yield from (f"{name} must be named with required=false" for name in expected.OPTIONAL_FEATURES if name not in optional)
    yield from (f"{feature.get('name')} is required" for feature in features if feature.get("required") != "false")


def components(root):
    return [attributes(element) for kind in COMPONENTS for element in root.iter(kind)]


def about_exported(root):
    exported = {found["name"]: found.get("permission") for found in components(root) if found.get("exported") == "true"}
    for name in sorted(exported.keys() | expected.EXPORTED.keys()):
        if name not in exported:
            yield f"{name}: expected.py says that other apps may start it, and they may not"
        elif name not in expected.EXPORTED:
            yield f"{name}: other apps may start it; is that meant?"
        elif exported[name] != expected.EXPORTED[name][0]:
            yield f"{name}: may be started with {exported[name]}, should be {expected.EXPORTED[name][0]}"
    for kind in COMPONENTS:
        for element in root.iter(kind):
            if element.find("intent-filter") is not None and "exported" not in attributes(element):
                yield f"{attributes(element).get('name')}: has an intent filter and does not say whether it is exported"


def about_foreground(root, asked):
    types = {found["name"]: set(found["foregroundServiceType"].split("|")) for element in root.iter("service")
             if "foregroundServiceType" in (found := attributes(element))}
    if types != expected.FOREGROUND:
        yield f"services in the foreground are {types}, should be {expected.FOREGROUND}"
    own = {kind for name, kinds in types.items() if name.startswith("org.heelfirst.") for kind in kinds}
    for kind in sorted(own):
        permission = OF_TYPE + "".join("_" + c if c.isupper() else c.upper() for c in kind)
        if permission not in asked:
            yield f"a service of the type {kind} needs {permission}"


def about_application(root):
    application = attributes(root.find("application"))
    wanted = {"usesCleartextTraffic": "false", "supportsRtl": "true", "allowBackup": "false",
              "dataExtractionRules": "@xml/data_extraction_rules", "fullBackupContent": "false", "localeConfig": "@xml/locales_config"}
    yield from (f"the application's {name} is {application.get(name)}, should be {value}" for name, value in wanted.items() if application.get(name) != value)
    if application.get("debuggable") == "true":
        yield "the application is debuggable"


def problems(which, root):
    asked = permissions(root)
    if which == "core":
        return [*about_permissions(asked, expected.CORE_PERMISSIONS), *about_features(root)]
    return [*about_permissions(asked, expected.APP_PERMISSIONS), *about_features(root), *about_exported(root), *about_foreground(root, asked),
            *about_application(root)]


def main():
    which, file = sys.argv[1:]
    found = problems(which, xml.etree.ElementTree.parse(file).getroot())
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
