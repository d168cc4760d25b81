"""Starts the window, and runs its tests on plain Java."""

import os

from . import console, jvm, modules, places, robolectric

MAIN = "org.heelfirst.desktop.MainKt"


def start(arguments):
    """Builds the core and the window, and becomes it."""
    console.note("building the core, some minutes the first time")
    console.run_aloud(["bash", places.ANDROID / "core/bindings.sh", places.BINDINGS], "building the core")
    java = str(places.java())
    os.execv(java, [java, f"-Djna.library.path={places.LIBRARY}", "-cp", jvm.joined(modules.desktop()), MAIN, *arguments])


def test(only=None, properties=()):
    """Runs the window's tests, without a screen; gives how many passed and failed."""
    return robolectric.launch("desktop", modules.desktop_tests(), ["-Djava.awt.headless=true", *[f"-D{p}" for p in properties]], only)
