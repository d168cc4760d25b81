"""Compiles each module with what its Gradle file asks for."""

import shutil

from . import bluetooth, gradle, kotlin, libraries, places, resources
from .console import Failure

PACKAGE = gradle.said("app", r'applicationId = "([\w.]+)"')
COMPILED = ("api", "implementation")
TESTED = (*COMPILED, "testImplementation")


def source(module, kind="main", language="kotlin"):
    return places.ANDROID / module / "src" / kind / language


def core():
    """The generated Kotlin, which needs nothing of Android."""
    if not any(places.BINDINGS.rglob("*.kt")):
        raise Failure("there is no generated Kotlin. Make it first: ./test android does, or `uniffi-bindgen generate`.")
    return [kotlin.compile_kotlin("core", [places.BINDINGS], path("core"), strict=False)]


def path(module, configurations=COMPILED, platform="android"):
    return libraries.class_path(gradle.all_of(module, configurations, "libraries"), platform)


def gateway():
    before = core()
    return [kotlin.compile_kotlin("gateway", [source("gateway")], [*before, *path("gateway")]), *before]


def fixtures():
    """The fake of the core, for tests and for pictures."""
    before = gateway()
    return [kotlin.compile_kotlin("gateway-fixtures", [source("gateway", "testFixtures")], [*before, *path("gateway")]), *before]


def ui():
    before = gateway()
    # Compose's classes for the phone extend Android's; that the screens name none of them, their compilation for the desktop shows.
    return [kotlin.compile_kotlin("ui", [source("ui")], [*before, *path("ui"), resources.android_jar()], compose=True), *before]


def app():
    before = [*ui(), bluetooth.classes()]
    names = gradle.all_of("app", COMPILED, "libraries")
    archives = libraries.archives(names)
    manifest = merged("app", archives)
    linked, r_sources = resources.linked("app", manifest, [places.ANDROID / "app/src/main/res"], archives, PACKAGE)
    r = kotlin.compile_java("app-r", [r_sources], [])
    classes = kotlin.compile_kotlin("app", [source("app")], [*before, r, *path("app"), resources.android_jar()], compose=True)
    return App(manifest, linked, [classes, r, *before])


def merged(name, archives):
    return resources.merged_manifest(name, places.ANDROID / "app/src/main/AndroidManifest.xml", archives, PACKAGE,
                                     extra=[(places.ANDROID / "core/src/main/AndroidManifest.xml", gradle.namespace("core"))])


class App:
    """The app's parts: its merged manifest, its linked resources, its classes."""

    def __init__(self, manifest, linked, classes):
        self.manifest, self.resources, self.classes = manifest, linked, classes


def desktop():
    """The same screens against Compose for the desktop, and the window."""
    before = gateway()
    names = path("desktop", platform="desktop")
    screens = kotlin.compile_kotlin("desktop-ui", [source("ui")], [*before, *names], compose=True)
    return [kotlin.compile_kotlin("desktop", [source("desktop")], [screens, *before, *names], compose=True), screens, *before, *names]


def desktop_tests():
    """The window's tests, which need no Android."""
    built = desktop()
    names = libraries.class_path(gradle.all_of("desktop", TESTED, "libraries"), "desktop")
    classes = kotlin.compile_kotlin("desktop-tests", [source("desktop", "test")], [*built, *names], compose=True, friends=built[:1])
    return list(dict.fromkeys([classes, *built, *names]))


def tests(module):
    """A module's tests with what they run on: the module, a manifest and resources with what tests add to them."""
    built = app().classes if module == "app" else ui() if module == "ui" else gateway()
    names = gradle.all_of(module, TESTED, "libraries")
    archives = libraries.archives(names)
    manifest, folders = test_manifest(module, archives)
    linked, r_sources = resources.linked(f"{module}-tests", manifest, folders, archives, PACKAGE)
    r = kotlin.compile_java(f"{module}-tests-r", [r_sources], [])
    before = [*[c for c in built if c.parent.name != "app-r"], r, *fixtures()]
    names = path(module, TESTED)
    classes = kotlin.compile_kotlin(f"{module}-tests", [source(module, "test")], [*before, *names, resources.android_jar()], compose=module != "gateway", friends=before[:1])
    config = places.OUTPUT / f"{module}-tests/config/com/android/tools/test_config.properties"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(f"android_merged_manifest={manifest}\nandroid_resource_apk={linked}\nandroid_custom_package={PACKAGE}\n"
                      f"android_merged_assets={assets()}\n")
    own = places.ANDROID / module / "src/test/resources"
    return [classes, config.parents[3], *([own] if own.is_dir() else []), *before, *names]


def test_manifest(module, archives):
    """The app's own manifest and resources for its tests; a plain app around a module that is none."""
    if module == "app":
        return merged("app-tests", archives), [places.ANDROID / "app/src/main/res"]
    return resources.merged_manifest(f"{module}-tests", places.ANDROID / "ui/src/test/AndroidManifest.xml", archives, PACKAGE), []


def assets():
    folder = places.ANDROID / "app/src/main/assets"
    if folder.is_dir():
        return folder
    empty = places.OUTPUT / "no-assets"
    shutil.rmtree(empty, ignore_errors=True)
    empty.mkdir(parents=True)
    return empty
