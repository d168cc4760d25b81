"""Compiles Gradle's build files without Gradle: against Gradle's interfaces, Android's plugin's and Kotlin's plugin's.

A build file is a Kotlin script whose receiver is the project, extended by what its plugins bring. Here it becomes the body of a method of a
class that delegates to a project, with `android`, `kotlin` and the like as methods that take a block for the plugin's own type. The
accessors of the catalogue are written as Gradle would write them. So a name that the plugins do not have, or a value of another type,
is found. What is not found: what Gradle would say when it carries the files out, and what settings.gradle.kts holds.
"""

import re

from . import catalogue, jvm, kotlin, maven, places, resources
from .gradle import MODULES

DSL, VARIANT, KOTLIN = "com.android.build.api.dsl", "com.android.build.api.variant", "org.jetbrains.kotlin.gradle.dsl"
# What each plugin's block configures.
EXTENSIONS = {
    "android.application": {"android": f"{DSL}.ApplicationExtension", "androidComponents": f"{VARIANT}.ApplicationAndroidComponentsExtension",
                            "kotlin": f"{KOTLIN}.KotlinAndroidProjectExtension"},
    "android.library": {"android": f"{DSL}.LibraryExtension", "androidComponents": f"{VARIANT}.LibraryAndroidComponentsExtension",
                        "kotlin": f"{KOTLIN}.KotlinAndroidProjectExtension"},
    "kotlin.jvm": {"kotlin": f"{KOTLIN}.KotlinJvmProjectExtension"},
    "application": {"application": "org.gradle.api.plugins.JavaApplication"},
    "compose.compiler": {},
}
# What a script sees without an import.
SEEN = ("org.gradle.api.*", "org.gradle.api.artifacts.*", "org.gradle.api.artifacts.dsl.*", "org.gradle.api.file.*", "org.gradle.api.plugins.*",
        "org.gradle.api.provider.*", "org.gradle.api.tasks.*", "org.gradle.process.*", "java.io.File", "javax.inject.Inject", "stubs.*")
PLUGINS = (("tool.kotlin.receivers", "samWithReceiver", "org.gradle.api.HasImplicitReceiver"),
           ("tool.kotlin.assignment", "assignment", "org.gradle.api.SupportsKotlinAssignmentOverloading"))


def check():
    folder = places.OUTPUT / "scripts"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Catalogue.kt").write_text(accessors(catalogue.read()))
    for module in MODULES:
        (folder / f"{module}.kt").write_text(wrapped(module, (places.ANDROID / module / "build.gradle.kts").read_text()))
    compile_files(folder)


def compile_files(folder):
    path = [maven.file_of(resources.maven_one("tool.gradle")), *jvm.tool("tool.gradle.android", "tool.gradle.kotlin")]
    options = ["-d", folder / "classes", "-classpath", jvm.joined(path), "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-nowarn"]
    for library, name, annotation in PLUGINS:
        options += [f"-Xplugin={jvm.tool(library)[0]}", "-P", f"plugin:org.jetbrains.kotlin.{name}:annotation={annotation}"]
    sources = [*sorted(folder.glob("*.kt")), places.ANDROID / "sdkless/stubs/Prelude.kt"]
    jvm.run(["tool.kotlin"], kotlin.COMPILER, [*options, *sources], "compiling Gradle's build files")


def plugins(text):
    """The plugins of a build file, by their names in the catalogue or their own."""
    block = re.search(r"^plugins \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL)[1]
    return [alias or own for alias, own in re.findall(r"^    (?:alias\(libs\.plugins\.([\w.]+)\)|(\w+))$", block, re.MULTILINE)]


def wrapped(module, text):
    """A build file as a class. Lines keep their number, so that the compiler names the right ones but for the head."""
    extensions = {name: kind for plugin in plugins(text) for name, kind in EXTENSIONS[plugin].items()}
    imports = re.findall(r"^import .*$", text, re.MULTILINE)
    body = re.sub(r"^import .*$", "", re.sub(r"^plugins \{\n.*?^\}\n", "", text, flags=re.MULTILINE | re.DOTALL), flags=re.MULTILINE)
    classes = re.findall(r"^abstract class .*?^\}\n", body, re.MULTILINE | re.DOTALL)
    for one in classes:
        body = body.replace(one, "")
    members = [line for name, kind in extensions.items() for line in
               (f"    val {name}: {kind} get() = throw Error()", f"    fun {name}(configure: {kind}.() -> Unit) {{}}")]
    return "\n".join([f"package build.{module}", *(f"import {name}" for name in SEEN), *imports, *classes,
                      "abstract class Build(private val project: Project) : Project by project {", *members,
                      "    fun dependencies(configure: DependencyHandler.() -> Unit) {}", "    fun run() {", body, "    }", "}", ""])


def accessors(content):
    """`libs` as Gradle writes it: a property for each part of a name between dashes."""
    library = "Provider<org.gradle.api.artifacts.MinimalExternalModuleDependency>"
    lines = ["package stubs", "import org.gradle.api.provider.Provider", "fun <T> nothing(): T = throw Error()", "object libs {",
             *written(nested(content["libraries"]), library, "    "), "    val versions = Versions", "    object Versions {",
             *written(nested(content["versions"]), "Provider<String>", "        "), "    }", "}", ""]
    return "\n".join(lines)


def nested(names):
    root = {}
    for name in names:
        at = root
        for part in re.split("[-_]", name):
            at = at.setdefault(part, {})
        at[""] = {}
    return root


def written(node, kind, indent):
    for name, inside in node.items():
        deeper = {part: more for part, more in inside.items() if part}
        if name and not deeper:
            yield f"{indent}val {name}: {kind} get() = throw Error()"
        elif name:
            itself = f" : {kind} by nothing()" if "" in inside else ""
            yield f"{indent}val {name} = In{name.capitalize()}"
            yield f"{indent}object In{name.capitalize()}{itself} {{"
            yield from written(deeper, kind, indent + "    ")
            yield f"{indent}}}"
