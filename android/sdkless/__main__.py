"""Builds and tests the Android app without Gradle and without Android's SDK."""

import argparse
import sys

from . import agree, apk, bluetooth, console, desktop, levels, lint, modules, places, robolectric, scripts, style


def commands():
    parser = argparse.ArgumentParser(prog="sdkless", description=__doc__)
    every = parser.add_subparsers(dest="command", required=True)
    build = every.add_parser("build", help="compile a module and what it needs")
    build.add_argument("module", choices=["core", "gateway", "fixtures", "ui", "app", "desktop"])
    build.set_defaults(run=lambda chosen: getattr(modules, chosen.module)())
    test = every.add_parser("test", help="run a module's tests on Robolectric; ends with N passed, N failed")
    test.add_argument("module", choices=["gateway", "ui", "app", "desktop"])
    test.add_argument("--only", help="a regular expression for the classes' full names")
    test.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a system property for the tests")
    test.set_defaults(run=run_tests)
    window = every.add_parser("desktop", add_help=False, help="start the screens in a window; what follows is for the window, which says with --help what it takes")
    window.set_defaults(run=lambda chosen: desktop.start(chosen.window))
    form = every.add_parser("format", help="hold the sources against ktlint")
    form.add_argument("--mend", action="store_true", help="write what ktlint can write itself")
    form.set_defaults(run=lambda chosen: style.form(chosen.mend))
    every.add_parser("detekt", help="hold the sources against detekt").set_defaults(run=lambda _: style.detekt())
    every.add_parser("lint", help="run Android Lint").set_defaults(run=lambda _: lint.run())
    every.add_parser("levels", help="look for what the oldest Android lacks").set_defaults(run=lambda _: levels.run())
    every.add_parser("rules", help="hold the sources against our own rules").set_defaults(run=lambda _: style.rules())
    every.add_parser("scripts", help="compile Gradle's build files").set_defaults(run=lambda _: scripts.check())
    every.add_parser("apk", help="make the app as phones get it").set_defaults(run=lambda _: apk.build())
    every.add_parser("names", help="hold the core's Java against what Rust looks up").set_defaults(run=lambda _: bluetooth.names())
    every.add_parser("agree", help="compare this build with Gradle's files").set_defaults(run=lambda _: agree.check())
    every.add_parser("java", help="find or fetch a Java that runs the tests").set_defaults(run=lambda _: print(places.java(21)))
    return parser


def run_tests(chosen):
    runner = desktop.test if chosen.module == "desktop" else lambda *rest: robolectric.run(chosen.module, *rest)
    passed, failed = runner(chosen.only, chosen.set)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    parser = commands()
    chosen, rest = parser.parse_known_args()
    if rest and chosen.command != "desktop":
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    chosen.window = rest
    done = chosen.run(chosen)
    return done if isinstance(done, int) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except console.Failure as failure:
        sys.exit(f"!! {failure}")
