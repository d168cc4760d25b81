#!/usr/bin/env python3
"""package_for_xcode.py < DUMP: looks at the package as a Mac reads it (`swift package dump-package`).

Xcode lets no app use a product with flags of the package's own ("unsafe"), and a Mac has neither the stand-ins nor, outside of Xcode, the
frameworks of the phone: its tests may lean on nothing that imports those.
"""

import json
import sys

ON_A_MAC = {"HeelfirstCore", "HeelfirstCoreFFI", "AppModel", "TodayFile", "Fakes"}


def names(target):
    """The targets that a target leans on."""
    return [found[0] for one in target["dependencies"] for found in one.values() if found]


def below(name, targets):
    found, left = set(), [name]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += names(targets[one])
    return found


def flagged(target):
    return [flag["_0"] for setting in target["settings"] for kind, flag in setting["kind"].items() if kind == "unsafeFlags"]


def complaints(package):
    targets = {target["name"]: target for target in package["targets"]}
    for product in package["products"]:
        for name in sorted(set().union(*(below(one, targets) for one in product["targets"]))):
            for flag in flagged(targets[name]):
                yield f"{product['name']}: {name} has flags of its own: {flag}"
    tests = [target for target in package["targets"] if target["type"] == "test"]
    if not tests:
        yield "there is no test"
    for test in tests:
        for name in sorted(below(test["name"], targets) - ON_A_MAC - {test["name"]}):
            yield f"{test['name']} leans on {name}, which needs a phone's frameworks"


if __name__ == "__main__":
    found = list(complaints(json.load(sys.stdin)))
    sys.exit("\n".join(found) or None)
