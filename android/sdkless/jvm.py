"""Runs programs of the catalogue on Java, so that they start quickly.

A compiler's run is short: most of it is Java reading classes and translating its own code. The classes of a tool are therefore kept in a
form that Java maps into memory, made at the end of the tool's first run, and only the quick one of Java's two translators is used. Together
that halves what compiling costs.
"""

import os

from . import console, maven, places
from .catalogue import libraries

QUICK = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED")


def tool(*names, platform="jvm"):
    """The class path of tools of the catalogue."""
    known = libraries()
    return [maven.file_of(found) for found in maven.resolve([known[name] for name in names], places.CACHE, platform)]


def joined(path):
    return os.pathsep.join(str(entry) for entry in path)


def home():
    """The JDK that tools run on: where Java's own classes are."""
    return places.java(21).resolve().parents[1]


def run(names, main, arguments, what, heap="2g", before=(), **more):
    """Runs a tool's class; gives what it wrote. What stands `before` its class path is ours."""
    java, path = places.java(21), tool(*names)
    archive = places.CACHE / "jvm" / f"{names[0]}-{places.digest(str(java.resolve()), [str(p) for p in path], QUICK)}.jsa"
    made = archive.with_suffix(f".partial-{os.getpid()}")
    quiet = ["--sun-misc-unsafe-memory-access=allow"] if places.java_version(java) >= 24 else []
    classes = [f"-XX:SharedArchiveFile={archive}"] if archive.exists() else [] if before else [f"-XX:ArchiveClassesAtExit={made}"]
    archive.parent.mkdir(parents=True, exist_ok=True)
    try:
        return console.run([java, f"-Xmx{heap}", *QUICK, *quiet, *classes, "-cp", joined([*path, *before]), main, *arguments], what, **more)
    finally:
        if made.exists():
            made.rename(archive)
