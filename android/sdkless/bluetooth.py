"""The core's Java for Android: btleplug's, laid out from its crate, and ours; compiled, and its names held against those Rust looks up."""

import pathlib
import sys

from . import console, kotlin, maven, places, resources

OURS = places.ANDROID / "core/src/main/java"


def lay_out():
    """btleplug's Java; gives its folder and that of the crate."""
    folder, told = places.OUTPUT / "btleplug", places.OUTPUT / "crate"
    stamp = places.Stamp(places.OUTPUT / "btleplug.stamp", places.PROJECT / "Cargo.lock", places.ANDROID / "core/btleplug-java.sh", str(folder))
    if not stamp.fresh() or not folder.is_dir():
        told.parent.mkdir(parents=True, exist_ok=True)
        told.write_text(console.run([places.ANDROID / "core/btleplug-java.sh", folder], "laying out btleplug's Java"))
        stamp.set()
    return folder, pathlib.Path(told.read_text().splitlines()[-1])


def android():
    return maven.file_of(resources.maven_one("tool.android.oldest"))


def classes():
    """Compiled against the oldest Android, as btleplug's own build does: to Java 8."""
    folder, _ = lay_out()
    return kotlin.compile_java("core-java", [folder, OURS], [android()], release="8", headers=True)


def names():
    """Whether Rust finds what it looks up, and R8 keeps it."""
    compiled, (_, crate) = classes(), lay_out()
    tests = places.PROJECT / "tests/android/names.py"
    print(console.run([sys.executable, tests, "--rust", crate / "src/droidplug", "--ours", places.PROJECT / "core/sensors/src/android.rs",
                       "--classes", compiled, "--headers", compiled / "headers", "--android", android(),
                       "--rules", places.ANDROID / "core/consumer-rules.pro"], "comparing the names").strip())
