"""What the Kotlin of the app has to look like: ktlint for its form, detekt for its shape, and rules of our own that neither knows."""

import re

from . import console, jvm, places
from .gradle import MODULES

LONGEST = 300


def form(mend=False):
    """ktlint, as .editorconfig says; `mend` lets it write what it can."""
    run("tool.ktlint", "com.pinterest.ktlint.Main", ["--relative", *(["--format"] if mend else []), "**/src/**/*.kt", "*.kts", "*/*.kts"],
        "ktlint has something to say, most of which `python3 -m sdkless format --mend` writes. It")


def detekt():
    """detekt, as detekt.yml says."""
    folders = [str(folder) for module in MODULES if (folder := places.ANDROID / module / "src").is_dir()]
    run("tool.detekt", "io.gitlab.arturbosch.detekt.cli.Main",
        ["--build-upon-default-config", "--config", "detekt.yml", "--base-path", places.ANDROID, "--excludes", "**/java/**", "--input", ",".join(folders)], "detekt")


def run(tool, main, arguments, what):
    told = jvm.run([tool], main, arguments, what, cwd=places.ANDROID)
    if told.strip():
        print(told.rstrip())


# What a folder's sources must not hold, and why. Comments are not looked at, nor is the folder that may.
RULES = (
    ("ui/src/main", "/theme/", r"\bColor\(0x|\bfontSize = \d+\.sp\b", "colours and sizes of type are the theme's"),
    ("(gateway|ui|app)/src/main", None, r"\bprint(ln)?\(|printStackTrace\(", "an app has no console"),
    (r"\w+/src/main", None, r"!!(?=[.)\]\s]|$)", "say what is missing instead of `!!`"),
)


def rules():
    """Our own rules, which no tool has: the theme's tokens, no console, no file that is too long."""
    found = [trouble for module in MODULES for file in places.files(places.ANDROID / module / "src", suffix=".kt") for trouble in of_file(file)]
    if found:
        raise console.Failure("our own rules are broken:\n" + "\n".join(found))


def of_file(file):
    name, text = str(file.relative_to(places.ANDROID)), file.read_text()
    lines = text.splitlines()
    if len(lines) > LONGEST:
        yield f"{name}: {len(lines)} lines; {LONGEST} are enough for one file"
    yield from broken(name, lines)
    if outside_the_sandbox(name, text):
        yield f"{name}: the real core is heard by the loader of classes that opened it last: run this on Robolectric, as all tests with a Stage"


def outside_the_sandbox(name, text):
    """Whether tests open the real core beside Robolectric's one loader of classes, which then hears nothing any more."""
    return re.match("(ui|app)/src/test/.*Test.kt$", name) and re.search(r"\bStage\(", text) and not re.search("RobolectricTestRunner|StagedTest|FlowTest", text)


def broken(name, lines):
    """The rules that a file's lines break."""
    for where, free, pattern, why in RULES:
        if not re.match(where, name) or (free and free in name):
            continue
        for number, line in enumerate(without_comments(lines), 1):
            if re.search(pattern, line):
                yield f"{name}:{number}: {line.strip()}   ({why})"


def without_comments(lines):
    return [re.sub(r"^\s*(//|/?\*).*|\s//.*$", "", line) for line in lines]
