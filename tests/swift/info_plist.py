#!/usr/bin/env python3
"""info_plist.py FILE: whether an Info.plist has what the core's Bluetooth radio needs, and asks for nothing beyond."""

import plistlib
import sys

MODES = {"audio", "bluetooth-central"}
PURPOSE = "NSBluetoothAlwaysUsageDescription"

with open(sys.argv[1], "rb") as file:
    plist = plistlib.load(file)

problems = []
if not plist.get(PURPOSE, "").strip():
    problems.append(f"{PURPOSE} says nothing: iOS ends an app that uses Bluetooth without it")
if set(plist.get("UIBackgroundModes", [])) != MODES:
    problems.append(f"UIBackgroundModes is not {sorted(MODES)}")
for key in plist:
    if key.startswith("NS") and key.endswith("UsageDescription") and key != PURPOSE:
        problems.append(f"{key}: the core needs no such permission")
    if key in ("NSAppTransportSecurity", "NSLocalNetworkUsageDescription"):
        problems.append(f"{key}: there is no network")

print("\n".join(problems))
sys.exit(1 if problems else 0)
