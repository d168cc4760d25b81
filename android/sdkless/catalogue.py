"""Versions and libraries as gradle/libs.versions.toml pins them."""

import dataclasses
import pathlib
import sys
import tomllib

ANDROID = pathlib.Path(__file__).resolve().parent.parent


@dataclasses.dataclass(frozen=True, order=True)
class Library:
    """One artifact in Maven's coordinates; `kind` is jar or aar."""

    group: str
    name: str
    version: str
    kind: str = "jar"

    @property
    def module(self):
        return f"{self.group}:{self.name}"


def read(file=ANDROID / "gradle/libs.versions.toml"):
    with open(file, "rb") as stream:
        return tomllib.load(stream)


def versions():
    return read()["versions"]


def libraries():
    """Every library by the name that Gradle gives it: `tool-r8` in the file is `tool.r8`."""
    content = read()
    return {
        name.replace("-", "."): Library(*entry["module"].split(":"), pinned(content, entry))
        for name, entry in content["libraries"].items()
    }


def pinned(content, entry):
    """The version of an entry; none where the bill of materials of Compose says it."""
    return content["versions"][entry["version"]["ref"]] if "version" in entry else ""


def maven_arguments():
    """The properties that the Maven modules need on their command line."""
    all_versions = versions()
    names = {
        "kotlin.version": "kotlin",
        "kotlin.compiler.jvmTarget": "jvm",
        "coroutines.version": "coroutines",
        "serialization.version": "serialization",
        "jna.version": "jna",
        "junit.version": "junit",
        "surefire.version": "maven-surefire",
        "resources.version": "maven-resources",
        "compiler.version": "maven-compiler",
    }
    return [f"-D{ours}={all_versions[theirs]}" for ours, theirs in names.items()]


if __name__ == "__main__":
    if sys.argv[1:] != ["maven"]:
        sys.exit("usage: catalogue.py maven   (prints the properties of a Maven command line, one a line)")
    print("\n".join(maven_arguments()))
