"""Finds a set of libraries with all that they need, as Gradle would, by way of Maven.

Maven takes the nearest version where Gradle takes the newest, and its POMs do not say which artifacts are AARs. So Maven is first asked for
the tree with every version that was left out; the newest of each is pinned and the tree asked for again, until nothing changes. What is
left is fetched as a flat list. Lists are kept by what was asked for; Maven keeps the files.
"""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from . import console
from .catalogue import Library, libraries, versions

GOOGLE = "https://maven.google.com"
KEPT = "5"  # of the form in which lists are kept


def repository():
    return pathlib.Path(os.environ.get("MAVEN_REPOSITORY", pathlib.Path.home() / ".m2/repository"))


def file_of(library):
    folder = repository() / library.group.replace(".", "/") / library.name / library.version
    return folder / f"{library.name}-{library.version}.{library.kind}"


def resolve(wanted, cache, platform="android"):
    """The flat list of libraries behind those wanted, each fetched; `platform` chooses among the variants of a multiplatform library."""
    key = hashlib.sha256(json.dumps([KEPT, platform, sorted(str(w) for w in wanted)]).encode()).hexdigest()[:24]
    kept = cache / "maven" / f"{key}.json"
    if kept.exists():
        found = [Library(*entry) for entry in json.loads(kept.read_text())]
        if all(file_of(library).exists() for library in found):
            return found
    console.note(f"asking Maven for {len(wanted)} libraries and what they need")
    found = flat(settle(wanted), wanted, platform)
    fetch(found)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps([[f.group, f.name, f.version, f.kind] for f in found], indent=0))
    return found


def settle(wanted):
    """Every module behind those wanted with the newest version that anything asks for."""
    pins = {library.module: library.version for name, library in libraries().items() if name.startswith("pin.")}
    for _ in range(30):
        try:
            seen = tree(wanted, pins)
        except console.Failure as failure:
            pins |= of_missing(failure) or of_conflict(failure)
            continue
        newest = same_in_group({module: max(vs, key=order) for module, vs in seen.items()})
        if newest.items() <= pins.items():
            return newest
        pins |= newest
    raise console.Failure("Maven's versions do not settle. Pin the newest of what changes in gradle/libs.versions.toml.")


def of_missing(failure):
    """The next newer version of one that is asked for with a hard range and that the repository does not have any more."""
    missing = re.search(r"No versions available for ([\w.\-]+):([\w.\-]+):\w+:\[([\w.\-]+)\]", str(failure))
    if not missing:
        return {}
    group, name, version = missing.groups()
    told = [file.read_text() for file in (repository() / group.replace(".", "/") / name).glob("maven-metadata-*.xml")]
    newer = [v for text in told for v in re.findall(r"<version>([\w.\-]+)</version>", text) if order(v) > order(version)]
    if not newer:
        raise failure
    return {f"{group}:{name}": min(newer, key=order)}


def of_conflict(failure):
    """The newest of the versions that exclude each other; where Gradle takes the newest, Maven gives up."""
    conflict = re.search(r"Could not resolve version conflict among \[(.*)\] ->", str(failure))
    ends = re.findall(r"([\w.\-]+):([\w.\-]+):(?:jar|aar):\[?([\w.\-]+)[^ ]*?(?:, (?=[a-z]+\.)|$)", conflict[1]) if conflict else []
    if not ends:
        raise failure
    group, name, _ = ends[-1]
    return {f"{group}:{name}": max((v for g, n, v in ends if (g, n) == (group, name)), key=order)}


# Groups whose libraries are released together and only work together.
TOGETHER = ("androidx.lifecycle", "androidx.savedstate", "androidx.activity", "androidx.compose.ui", "androidx.compose.runtime",
            "androidx.compose.foundation", "androidx.compose.animation", "androidx.work", "org.jetbrains.kotlinx:kotlinx-coroutines",
            "androidx.collection", "androidx.glance", "androidx.room", "androidx.sqlite", "androidx.navigationevent")


def same_in_group(pins):
    for start in TOGETHER:
        inside = [module for module in pins if module.startswith(start) and (":" in start or module.startswith(start + ":"))]
        newest = max((pins[module] for module in inside), key=order, default=None)
        pins |= {module: newest for module in inside}
    return dict(sorted(pins.items()))


def order(version):
    """Sorts versions as Gradle does for the forms that occur: numbers by value, and a release after its own alphas."""
    parts = re.split(r"[.\-_]", version)
    return [(1, int(p), "") if p.isdigit() else (0, 0, p) for p in parts] + [(0, 1, "")]


LINE = re.compile(r"\(?([\w.\-]+):([\w.\-]+):(?:jar|aar|pom|bundle)(?::[\w\-]+)?:([\w.\-]+):\w+")


def tree(wanted, pins):
    with project(wanted, pins) as folder:
        run(folder, "dependency:tree", "-Dverbose", "-DoutputFile=tree.txt")
        lines = (folder / "tree.txt").read_text().splitlines()[1:]
    seen = {}
    for line in lines:
        match = LINE.search(re.sub(r"^[|+\\\- ]+", "", line))
        if not match:
            continue
        group, name, version = match.groups()
        conflict = re.search(r"version managed from ([\w.\-]+)", line)
        seen.setdefault(f"{group}:{name}", set()).add(version)
        if conflict:
            seen[f"{group}:{name}"].add(conflict[1])
        omitted = re.search(r"omitted for conflict with ([\w.\-]+)", line)
        if omitted:
            seen[f"{group}:{name}"].add(omitted[1])
    return seen


VARIANTS = {"android": ("-android", "-jvm"), "desktop": ("-desktop", "-jvm"), "jvm": ("-jvm",)}


def flat(pins, wanted, platform):
    variants = VARIANTS[platform]
    found = []
    for module, version in pins.items():
        group, name = module.split(":")
        if any(f"{module}{variant}" in pins for variant in variants) and not name.endswith(variants):
            continue  # the root of a multiplatform library holds nothing for us
        if variants[0] == "-android" and name.endswith(("-jvm", "-desktop")) and f"{group}:{re.sub('-(jvm|desktop)$', '', name)}-android" in pins:
            continue
        if name.endswith("-android") and platform != "android":
            continue
        found.append(Library(group, name, version, packaging(Library(group, name, version))))
    return sorted(f for f in found if f.kind in ("jar", "aar"))


def packaging(library):
    pom = file_of(library).with_suffix(".pom")
    pom = pom.parent / f"{library.name}-{library.version}.pom"
    match = re.search(r"<packaging>([\w\-]+)</packaging>", pom.read_text()) if pom.exists() else None
    kind = match[1] if match else "jar"
    return {"bundle": "jar", "maven-plugin": "jar", "eclipse-plugin": "jar"}.get(kind, kind)


def fetch(found):
    with project(found, {}, alone=True) as folder:
        run(folder, "dependency:list")


class project:
    """A Maven project of its own in a folder that goes away."""

    def __init__(self, wanted, pins, alone=False):
        self.wanted, self.pins, self.alone = wanted, pins, alone

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="heelfirst-maven-"))
        (self.folder / "pom.xml").write_text(self.pom())
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def pom(self):
        managed = "".join(entry(Library(*module.split(":"), version, kind)) for module, version in self.pins.items() for kind in ("jar", "aar"))
        direct = "".join(entry(library, self.alone) for library in self.wanted)
        return (
            '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
            "<groupId>org.heelfirst</groupId><artifactId>closure</artifactId><version>1</version>"
            f"<repositories><repository><id>google</id><url>{GOOGLE}</url></repository></repositories>"
            f"<dependencyManagement><dependencies>{managed}{'' if self.alone else bom()}</dependencies></dependencyManagement>"
            f"<dependencies>{direct}</dependencies></project>"
        )


def bom():
    """What Compose's bill of materials says of versions; what is pinned before it goes first."""
    library = libraries()["compose.bom"]
    return (f"<dependency><groupId>{library.group}</groupId><artifactId>{library.name}</artifactId>"
            f"<version>{library.version}</version><type>pom</type><scope>import</scope></dependency>")


def entry(library, alone=False):
    version = f"<version>{library.version}</version>" if library.version else ""
    kind = f"<type>{library.kind}</type>" if library.kind != "jar" else ""
    exclusions = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>" if alone else ""
    return (f"<dependency><groupId>{library.group}</groupId><artifactId>{library.name}</artifactId>"
            f"{version}{kind}{exclusions}</dependency>")


def run(folder, goal, *arguments):
    plugin = f"org.apache.maven.plugins:maven-dependency-plugin:{versions()['maven-dependency']}:{goal.split(':')[1]}"
    for attempt in range(1, 5):
        done = subprocess.run(["mvn", "-B", "-ntp", "-f", str(folder / "pom.xml"), plugin, *arguments],
                              capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return
        broke_off = re.search(r"Could not transfer|Connection reset|timed out|Premature end", done.stdout)
        if not broke_off or attempt == 4:
            errors = [line for line in done.stdout.splitlines() if line.startswith("[ERROR]")]
            raise console.Failure("Maven could not find the libraries:\n" + "\n".join(errors[:8]))
        time.sleep(attempt)
