"""Builds and tests the Android app without Gradle and without Android's SDK."""

import argparse
import sys

from . import console, modules, robolectric


def main():
    parser = argparse.ArgumentParser(prog="sdkless", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="compile a module and what it needs")
    build.add_argument("module", choices=["core", "gateway", "fixtures", "ui", "app", "desktop"])
    test = commands.add_parser("test", help="run a module's tests on Robolectric; ends with N passed, N failed")
    test.add_argument("module", choices=["gateway", "ui", "app"])
    test.add_argument("--only", help="a regular expression for the classes' full names")
    test.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a system property for the tests")
    chosen = parser.parse_args()
    if chosen.command == "build":
        getattr(modules, chosen.module)()
        return 0
    passed, failed = robolectric.run(chosen.module, chosen.only, chosen.set)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except console.Failure as failure:
        sys.exit(f"!! {failure}")
