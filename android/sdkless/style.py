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

# What can be touched: Compose's modifiers, and Material's parts that bring one of them. Text fields are not among them: a second touch
# of theirs puts the cursor somewhere and does nothing that would have to be taken back.
TOUCHED = re.compile(r"(?<!\w)(?:clickable|combinedClickable|selectable|toggleable)\s*[({]"
                     r"|(?<![\w.])(?:(?:Outlined|Text|Elevated|FilledTonal)?Button|(?:Outlined|Filled|FilledTonal)?Icon(?:Toggle)?Button|Slider"
                     r"|(?:Outlined|Elevated)?Card|(?:Filter|Assist|Input|Suggestion)Chip|FloatingActionButton|DropdownMenuItem|Tab)\("
                     r"|(?<![\w.])(?:Switch|Checkbox|RadioButton)\((?!.*= null)")


def rules():
    """Our own rules, which no tool has: the theme's tokens, no console, no file that is too long, no touch that a shaking finger makes twice."""
    found = [trouble for module in MODULES for file in places.files(places.ANDROID / module / "src", suffix=".kt") for trouble in of_file(file)]
    if found:
        raise console.Failure("our own rules are broken:\n" + "\n".join(found))


def of_file(file):
    name, text = str(file.relative_to(places.ANDROID)), file.read_text()
    lines = text.splitlines()
    if len(lines) > LONGEST:
        yield f"{name}: {len(lines)} lines; {LONGEST} are enough for one file"
    yield from broken(name, lines)
    yield from unsteady(name, lines)
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


def unsteady(name, lines):
    """Declarations of the screens in which more can be touched than carries `steady`."""
    if not name.startswith("ui/src/main"):
        return
    places_touched, steady = [], 0
    for number, line in enumerate([*without_comments(lines), "end"], 1):
        if re.match(r"[@\w]", line):  # the next declaration begins
            if len(places_touched) > steady:
                yield f"{name}:{places_touched[0]}: can be touched without `Modifier.steady`: the second touch of a shaking finger would count"
            places_touched, steady = [], 0
        if not line.startswith("import "):
            places_touched += [number for _ in TOUCHED.finditer(line)]
            steady += len(re.findall(r"\bsteady\(", line))


def without_comments(lines):
    return [re.sub(r"^\s*(//|/?\*).*|\s//.*$", "", line) for line in lines]
