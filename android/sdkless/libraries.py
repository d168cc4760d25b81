"""The libraries of a module as files: jars as they are, AARs unpacked."""

import dataclasses
import os
import pathlib
import shutil
import zipfile

from . import maven, places
from .catalogue import libraries


@dataclasses.dataclass(frozen=True)
class Unpacked:
    """An AAR: its classes, resources and manifest where it has them."""

    name: str
    folder: pathlib.Path

    def jars(self):
        return [f for f in [self.folder / "classes.jar", *sorted((self.folder / "libs").glob("*.jar"))] if f.exists()]

    def resources(self):
        return self.folder / "res" if (self.folder / "res").is_dir() and any((self.folder / "res").rglob("*.*")) else None

    def manifest(self):
        return self.folder / "AndroidManifest.xml"

    def rules(self):
        return self.folder / "proguard.txt"


def closure(names, platform="android"):
    known = libraries()
    return maven.resolve([known[name] for name in names if not name.startswith("pin.")], places.CACHE, platform)


def unpacked(found):
    """An AAR's content, kept in the cache."""
    folder = places.CACHE / "aar" / f"{found.group}.{found.name}-{found.version}"
    if not folder.exists():
        partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
        shutil.rmtree(partial, ignore_errors=True)
        with zipfile.ZipFile(maven.file_of(found)) as archive:
            archive.extractall(partial)
        try:
            partial.rename(folder)
        except OSError:
            shutil.rmtree(partial)
    return Unpacked(f"{found.group}.{found.name}", folder)


def archives(names):
    return [unpacked(found) for found in closure(names) if found.kind == "aar"]


def class_path(names, platform="android"):
    path = []
    for found in closure(names, platform):
        path += unpacked(found).jars() if found.kind == "aar" else [maven.file_of(found)]
    return path
