"""What Gradle's build files say of modules: this build has no list of its own.

Only the plain forms that our build files use are understood; anything else in a dependencies block is an error, so that nothing is
overlooked.
"""

import dataclasses
import platform
import re

from .console import Failure
from .places import ANDROID

MODULES = ("core", "gateway", "ui", "app", "desktop")


@dataclasses.dataclass(frozen=True)
class Needs:
    """What a module's build file asks for, by Gradle's configuration: names of libraries and of modules."""

    libraries: dict
    modules: dict


# The one name of its own that a build file gives a library: the runtime of Skiko for the machine that builds.
PLAIN = re.compile(r'^(\w+)\((?:(skiko)|libs\.([\w.]+)|platform\(libs\.([\w.]+)\)|project\(":([\w-]+)"\)|testFixtures\(project\(":([\w-]+)"\)\))\)'
                   r"(?: \{ artifact \{ type = \"aar\" \} \})?$")


def needs(module):
    libraries, modules = {}, {}
    for line in block((ANDROID / module / "build.gradle.kts").read_text(), "dependencies"):
        match = PLAIN.match(line)
        if not match:
            raise Failure(f"{module}/build.gradle.kts: this line of dependencies is not understood: {line}")
        configuration, runtime, library, bom, project, fixtures = match.groups()
        if runtime or library:
            libraries.setdefault(configuration, []).append(library or skiko())
        if project or fixtures:
            modules.setdefault(configuration, []).append(project or f"{fixtures}:fixtures")
    return Needs(libraries, modules)


def skiko(system=None, machine=None):
    """The catalogue's name of the runtime that draws the window on this machine, or on the one named as Python names it."""
    on = {"Darwin": "macos", "Windows": "windows"}.get(system or platform.system(), "linux")
    return f"desktop.skiko.{on}.{'arm64' if (machine or platform.machine()).lower() in ('aarch64', 'arm64') else 'x64'}"


def block(text, name):
    """The lines of a top-level block, without comments."""
    match = re.search(rf"^{name} \{{\n(.*?)^\}}", text, re.MULTILINE | re.DOTALL)
    lines = (re.sub(r"\s*//.*$", "", line).strip() for line in (match[1] if match else "").splitlines())
    return [line for line in lines if line]


def all_of(module, configurations, kind):
    """What a module sees, with what the modules before it hand on through `api`."""
    own = needs(module)
    found = [name for configuration in configurations for name in getattr(own, kind).get(configuration, [])]
    for before in [name for configuration in configurations for name in own.modules.get(configuration, [])]:
        found += all_of(before.split(":")[0], ("api", "implementation"), kind)
    return list(dict.fromkeys(found))


def said(module, pattern):
    """What a module's build file says once, by a pattern with one group."""
    match = re.search(pattern, (ANDROID / module / "build.gradle.kts").read_text())
    if not match:
        raise Failure(f"{module}/build.gradle.kts does not say {pattern}")
    return match[1]


def words(module, pattern):
    """The strings of a list in a build file."""
    return re.findall(r'"([^"]+)"', said(module, pattern))


def namespace(module):
    return said(module, r'namespace = "([\w.]+)"')


def abis():
    return words("app", r"abiFilters \+= listOf\(([^)]*)\)")


def locales():
    return words("app", r"localeFilters \+= listOf\(([^)]*)\)")


def left_out():
    """What packaging leaves out of the APK, as one expression; of Gradle's patterns those forms that occur."""
    patterns = [word for line in re.findall(r"resources\.excludes \+= listOf\((.*)\)", (ANDROID / "app/build.gradle.kts").read_text())
                for word in re.findall(r'"([^"]+)"', line)]
    forms = {r"\*\*/": "(?:.*/)?", r"\*\*": ".*", r"\*": "[^/]*", r"\{": "(?:", r"\}": ")", ",": "|"}
    return re.compile("|".join(re.sub(r"\\\*\\\*/|\\\*\\\*|\\\*|\\\{|\\\}|,", lambda found: forms[found[0]], re.escape(word)) for word in patterns))


def version_name():
    """The project's version is Cargo's."""
    return re.search(r'^version = "(.*)"', (ANDROID.parent / "Cargo.toml").read_text(), re.MULTILINE)[1]


def version_code():
    """One number of the version's three, as app/build.gradle.kts makes it."""
    major, minor, patch = (int(part) for part in version_name().split("."))
    return major * 10_000 + minor * 100 + patch
