"""Whether Gradle's files and this build say the same.

Dependencies, the application's id, ABIs, languages and what packaging leaves out are read from Gradle's files and cannot differ. Here is the
rest: what this build does by itself, and what nothing reads until somebody runs Gradle.
"""

import os
import pathlib
import re
import tomllib

from . import console
from .gradle import MODULES, block
from .places import ANDROID
from .scripts import plugins

ON_PHONES = ("core", "gateway", "ui", "app")
COMPOSE = {"ui", "app", "desktop"}
RUNTIMES = ("linux-arm64", "linux-x64", "macos-arm64", "macos-x64", "windows-x64")
SOURCE_SETS = {"main", "test", "testFixtures"}
# What has phones with pages of 16 KB load the core; tests/mobile/link-core.sh links with the same line and looks at what came of it.
PAGES = (r'^pages="-Clink-arg=-Wl,-z,max-page-size=16384"$',
         r'^export CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS="\$pages" CARGO_TARGET_X86_64_LINUX_ANDROID_RUSTFLAGS="\$pages"$')
TASKS = {"cargoNdk": "native.sh", "generateBindings": "bindings.sh", "layOutJava": "btleplug-java.sh"}
# What every module for phones says, in these words.
COMMON = (
    r"compileSdk = libs\.versions\.android\.target\.get\(\)\.toInt\(\)",
    r"minSdk = libs\.versions\.android\.min\.get\(\)\.toInt\(\)",
    r"sourceCompatibility = JavaVersion\.toVersion\(libs\.versions\.jvm\.get\(\)\)",
    r"targetCompatibility = JavaVersion\.toVersion\(libs\.versions\.jvm\.get\(\)\)",
    r"jvmToolchain\(libs\.versions\.jdk\.get\(\)\.toInt\(\)\)",
)
# What the app says and this build does so by itself.
OF_APP = {
    r"targetSdk = libs\.versions\.android\.target\.get\(\)\.toInt\(\)": "the level that the app is made for",
    r"file\(\"\.\./\.\./Cargo\.toml\"\)": "the version, which is Cargo's",
    r"versionCode = numbers\[0\] \* 10_000 \+ numbers\[1\] \* 100 \+ numbers\[2\]": "the version's one number",
    r"isMinifyEnabled = true": "R8",
    r"isShrinkResources = true": "R8 over the resources",
    r"getDefaultProguardFile\(\"proguard-android-optimize\.txt\"\)": "R8's first rules",
    r"jniLibs\.useLegacyPackaging = false": "native libraries that are not packed",
    r"lintConfig = file\(\"\.\./lint\.xml\"\)": "Lint's configuration",
    r"language\.enableSplit = false": "every language on every phone",
}


class Files:
    """Gradle's files below a folder."""

    def __init__(self, android=ANDROID):
        self.android = pathlib.Path(android)
        self.catalogue = tomllib.loads(self.text("gradle/libs.versions.toml"))
        self.builds = {module: self.text(f"{module}/build.gradle.kts") for module in MODULES}

    def text(self, name):
        return (self.android / name).read_text()


def check():
    found = faults(Files())
    if found:
        raise console.Failure("Gradle's files and this build differ:\n" + "\n".join(found))


def faults(files):
    return [fault for part in (modules, levels, of_app, of_plugins, catalogue, runtimes, sources, tasks, languages, rules) for fault in part(files)]


def modules(files):
    included = set(re.findall(r'":([\w-]+)"', re.search(r"^include\((.*)\)$", files.text("settings.gradle.kts"), re.MULTILINE)[1]))
    there = {file.parent.name for file in files.android.glob("*/build.gradle.kts")}
    yield from (f"settings.gradle.kts does not include {name}" for name in sorted(there - included))
    yield from (f"settings.gradle.kts includes {name}, which has no build file" for name in sorted(included - there))
    yield from (f"this build does not know the module {name}" for name in sorted(there - set(MODULES)))


def levels(files):
    for module in ON_PHONES:
        yield from (f"{module}: does not say {pattern}" for pattern in COMMON if not re.search(pattern, files.builds[module]))
        if f'namespace = "org.heelfirst.{module}"' not in files.builds[module]:
            yield f"{module}: its namespace is not org.heelfirst.{module}"


def of_app(files):
    yield from (f"app: does not say {pattern}: {what}" for pattern, what in OF_APP.items() if not re.search(pattern, files.builds["app"]))
    natives = [set(re.findall(r'"([\w-]+)"', found[1])) for module, pattern in
               (("app", r"abiFilters \+= listOf\(([^)]*)\)"), ("core", r'"\./native\.sh", libs\.versions\.android\.min\.get\(\), ([^)]*)\)'))
               if (found := re.search(pattern, files.builds[module]))]
    if len(natives) != 2 or natives[0] != natives[1]:
        yield f"app and core build for other processors: {natives}"


def of_plugins(files):
    used = {module: plugins(text) for module, text in files.builds.items()}
    for module, names in used.items():
        if ("compose.compiler" in names) != (module in COMPOSE):
            yield f"{module}: this build {'compiles' if module in COMPOSE else 'does not compile'} it with Compose's compiler"
    kinds = {"app": "android.application", "desktop": "kotlin.jvm"}
    yield from (f"{module}: is no {kind}" for module in MODULES if (kind := kinds.get(module, "android.library")) not in used[module])
    declared = {name.replace("-", ".") for name in files.catalogue["plugins"]}
    root = set(re.findall(r"alias\(libs\.plugins\.([\w.]+)\) apply false", files.text("build.gradle.kts")))
    aliases = {name for names in used.values() for name in names} & declared
    if not declared == root == aliases:
        yield f"plugins differ: the catalogue has {sorted(declared)}, build.gradle.kts {sorted(root)}, the modules {sorted(aliases)}"


def catalogue(files):
    """Nothing is pinned that nobody uses."""
    builds = "\n".join(files.builds.values())
    ours = "\n".join(file.read_text() for file in sorted((ANDROID / "sdkless").glob("*.py")))
    for name in files.catalogue["libraries"]:
        dotted = name.replace("-", ".")
        if not (name.startswith("pin-") or re.search(rf"libs\.{re.escape(dotted)}\b(?!\.)", builds) or f'"{dotted}"' in ours):
            yield f"the catalogue's library {name} is used by nothing"
    entries = [*files.catalogue["libraries"].values(), *files.catalogue["plugins"].values()]
    referred = {entry["version"]["ref"] for entry in entries if "version" in entry}
    for name in files.catalogue["versions"]:
        dotted = name.replace("-", ".")
        scripts = "".join(file.read_text() for file in files.android.glob("core/*.sh"))
        if name not in referred and f"libs.versions.{dotted}.get" not in builds and not re.search(f"[\"']{name}[\"']", ours) and f"^{name} = " not in scripts:
            yield f"the catalogue's version {name} is used by nothing"


def runtimes(files):
    """Each of Skiko's runtimes is chosen by the name of the system and the processor that it is for."""
    entries = {name.removeprefix("desktop-skiko-"): entry for name, entry in files.catalogue["libraries"].items() if name.startswith("desktop-skiko-")}
    if set(entries) != set(RUNTIMES):
        yield f"the catalogue has runtimes of Skiko for {sorted(entries)}, and the window runs on {sorted(RUNTIMES)}"
    for name, entry in entries.items():
        if entry["module"] != f"org.jetbrains.skiko:skiko-awt-runtime-{name}":
            yield f"the catalogue's runtime of Skiko for {name} is {entry['module']}"
        if f'"{name}" to libs.desktop.skiko.{name.replace("-", ".")},' not in files.builds["desktop"]:
            yield f"desktop: does not choose Skiko's runtime for {name}"


def sources(files):
    for module in MODULES:
        sets = {folder.name for folder in (files.android / module / "src").glob("*") if folder.is_dir()}
        yield from (f"{module}/src/{name}: neither build knows this source set" for name in sorted(sets - SOURCE_SETS))
    if ("testFixtures {" in files.builds["gateway"]) != (files.android / "gateway/src/testFixtures").is_dir():
        yield "gateway: its fixtures are there and not enabled, or enabled and not there"
    taken = set(re.findall(r'"\.\./(\w+/src/\w+/kotlin)"', files.builds["desktop"]))
    if taken != {"gateway/src/main/kotlin", "ui/src/main/kotlin"}:
        yield f"desktop: compiles {sorted(taken)}, and this build the gateway and the screens"


def tasks(files):
    core = files.builds["core"]
    for task, script in TASKS.items():
        if not re.search(rf'val {task} = tasks\.register<Script>\("{task}"\)', core) or f'"./{script}"' not in core:
            yield f"core: the task {task} does not run {script}"
        if not re.search(rf"addGeneratedSourceDirectory\({task}, Script::output\)", core):
            yield f"core: what {task} makes goes nowhere"
        if not os.access(files.android / "core" / script, os.X_OK):
            yield f"core/{script} is not there or may not be run"
    window = files.builds["desktop"]
    for said in ('"../core/bindings.sh"', "outputs.upToDateWhen { false }"):
        if said not in window:
            yield f"desktop: does not say {said}: the Kotlin that uniffi writes is made anew each time"
    native = files.text("core/native.sh")
    yield from (f"core/native.sh does not say {pattern}: pages of 16 KB" for pattern in PAGES if not re.search(pattern, native, re.MULTILINE))


def languages(files):
    spoken = {folder.name for folder in (ANDROID.parent / "core/words/locales").iterdir() if folder.is_dir()}
    filtered = set(re.findall(r'"(\w+)"', re.search(r"localeFilters \+= listOf\(([^)]*)\)", files.builds["app"])[1]))
    offered = set(re.findall(r'<locale android:name="([\w-]+)"', files.text("app/src/main/res/xml/locales_config.xml")))
    if not spoken == filtered == offered:
        yield f"languages differ: the words are in {sorted(spoken)}, the app keeps {sorted(filtered)} and offers {sorted(offered)}"


def rules(files):
    if 'consumerProguardFiles("consumer-rules.pro")' not in files.builds["core"] or not (files.android / "core/consumer-rules.pro").exists():
        yield "core: its rules for R8 do not go with it"
    named = set(re.findall(r'"([\w-]+\.pro)"', files.builds["app"]))
    there = {file.name for file in files.android.glob("app/*.pro")}
    if named != there:
        yield f"app: names the rules {sorted(named)} for R8, and there are {sorted(there)}"
    for name in ("lint.xml", "detekt.yml", ".editorconfig", "gradle/wrapper/gradle-wrapper.properties"):
        if not (files.android / name).exists():
            yield f"{name} is not there"
    if block(files.text("settings.gradle.kts"), "plugins"):
        yield "settings.gradle.kts: plugins are named in build.gradle.kts"
