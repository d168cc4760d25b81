"""Android Lint over sources, resources and the manifest that the phone gets, with the checks that the libraries bring."""

import pathlib
import xml.etree.ElementTree as xml

from . import console, gradle, jvm, libraries, modules, places, resources
from .catalogue import versions


def run():
    """Runs Lint; whatever it says is a failure. What it passed once with the same sources and libraries is not asked again."""
    built = modules.app()
    passed = places.Stamp(places.CACHE / "passed" / f"lint-{places.digest(*seen(built))}", "passed")
    if passed.fresh():
        return
    folder = places.OUTPUT / "lint"
    (folder / "cache").mkdir(parents=True, exist_ok=True)
    description = folder / "project.xml"
    whole = xml.ElementTree(project(built, folder))
    xml.indent(whole)
    whole.write(description)
    report = folder / "report.txt"
    report.unlink(missing_ok=True)
    try:
        jvm.run(["tool.lint", "tool.lint.checks"], "com.android.tools.lint.Main",
                ["--project", description, "--sdk-home", sdk(), "--config", places.ANDROID / "lint.xml", "--client-id", "heelfirst", "--offline",
                 "--text", report, "--fullpath", "-Wall", "-Werror", "--exitcode"], "Android Lint", log=folder / "log.txt")
    except console.Failure as failure:
        raise console.Failure(f"Android Lint has something to say:\n{report.read_text() if report.exists() else failure}") from failure
    passed.set()


def seen(built):
    """All that Lint looks at: classes by the keys of what they were compiled of."""
    resource_files = places.files(places.ANDROID / "app/src/main/res")
    return [built.manifest, places.ANDROID / "app/src/main/AndroidManifest.xml", places.ANDROID / "lint.xml", *resource_files,
            *[classes.with_suffix(".stamp") for classes in built.classes], versions()["lint"], pathlib.Path(__file__)]


def project(built, folder):
    """The description of the modules in the form of Lint's --project."""
    root = xml.Element("project")
    xml.SubElement(root, "root", dir=str(places.ANDROID))
    xml.SubElement(root, "cache", dir=str(folder / "cache"))
    archives = libraries.archives(gradle.all_of("app", modules.COMPILED, "libraries"))
    for archive in archives:
        if (archive.folder / "lint.jar").exists():
            xml.SubElement(root, "lint-checks", jar=str(archive.folder / "lint.jar"))
    for name in ("gateway", "ui", "app"):
        root.append(module(name, built))
    return root


def module(name, built):
    library = name != "app"
    element = xml.Element("module", {"name": name, "android": "true", "library": str(library).lower(), "compile-sdk-version": versions()["android-target"]})
    for file in places.files(modules.source(name), suffix=".kt"):
        xml.SubElement(element, "src", file=str(file))
    if not library:
        xml.SubElement(element, "manifest", file=str(places.ANDROID / "app/src/main/AndroidManifest.xml"))
        xml.SubElement(element, "merged-manifest", file=str(built.manifest))
        xml.SubElement(element, "resource", file=str(places.ANDROID / "app/src/main/res"))
    for entry in [*[c for c in built.classes if c.parent.name not in ("app", name)], *modules.path(name), resources.android_jar()]:
        xml.SubElement(element, "classpath", jar=str(entry))
    for before in [b for b in gradle.MODULES if b in gradle.all_of(name, modules.COMPILED, "modules") and b != "core"]:
        xml.SubElement(element, "dep", module=before)
    return element


def sdk():
    """As much of an SDK as Lint wants to see: a folder with Android's classes."""
    platform = places.CACHE / "lint-sdk/platforms" / f"android-{versions()['android-target']}"
    platform.mkdir(parents=True, exist_ok=True)
    link = platform / "android.jar"
    if not link.exists():
        link.symlink_to(resources.android_jar())
    return platform.parents[1]
