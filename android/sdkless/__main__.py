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
    window = every.add_parser("desktop", help="start the screens in a window, with a simulated foot")
    window.add_argument("--data", metavar="DIR", help="the folder that holds the history (default: heelfirst-desktop where this system keeps data of programs)")
    window.add_argument("--language", metavar="TAG", help="the language of the screens, as BCP 47 writes it: en, de, ar")
    window.add_argument("--measure", action="store_true", help="print how long it took to open the core and to draw the first frame, and end")
    window.set_defaults(run=lambda chosen: desktop.start(asked_of_window(chosen)))
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


def asked_of_window(chosen):
    """The words for the window, known before anything is built for it."""
    named = [word for name in ("data", "language") if getattr(chosen, name) for word in (f"--{name}", getattr(chosen, name))]
    return named + (["--measure"] if chosen.measure else [])


def run_tests(chosen):
    runner = desktop.test if chosen.module == "desktop" else lambda *rest: robolectric.run(chosen.module, *rest)
    passed, failed = runner(chosen.only, chosen.set)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def main():
    parser = commands()
    chosen = parser.parse_args()
    done = chosen.run(chosen)
    return done if isinstance(done, int) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except console.Failure as failure:
        sys.exit(f"!! {failure}")
