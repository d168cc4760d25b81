"""Compiles Kotlin and Java without Gradle."""

import shutil

from . import console, maven, places
from .catalogue import libraries, versions


def tool(*names, platform="jvm"):
    """The class path of a tool of the catalogue."""
    known = libraries()
    return [maven.file_of(found) for found in maven.resolve([known[name] for name in names], places.CACHE, platform)]


def joined(path):
    return ":".join(str(entry) for entry in path)


def compile_kotlin(name, sources, classpath, compose=False, friends=(), strict=True):
    """Compiles folders of sources into a folder of classes, which it gives."""
    output = places.OUTPUT / name / "classes"
    plugin = compose_plugin() if compose else None
    found = places.files(*sources, suffix=".kt")
    stamp = places.Stamp(output.with_suffix(".stamp"), *found, [str(p) for p in classpath], *stamps(classpath), compose, strict, versions()["kotlin"], versions()["jvm"])
    if stamp.fresh():
        return output
    console.note(f"compiling {name} ({len(found)} files)")
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    arguments = ["-d", output, "-classpath", joined(classpath), "-jvm-target", versions()["jvm"], "-no-stdlib", "-no-reflect",
                 "-module-name", name, *(["-Werror"] if strict else ["-nowarn"])]
    arguments += [f"-Xplugin={plugin}"] if plugin else []
    arguments += [f"-Xfriend-paths={','.join(str(f) for f in friends)}"] if friends else []
    arguments += [f for f in found]
    list_file = output.with_suffix(".arguments")
    list_file.write_text("\n".join(f'"{a}"' for a in arguments))
    console.run([places.java(), "-Xmx2g", "-cp", joined(tool("tool.kotlin")), "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", f"@{list_file}"],
                f"compiling {name}", log=output.with_suffix(".log"))
    stamp.set()
    return output


def compose_plugin():
    found = libraries()["tool.compose.plugin"]
    return next(file for file in tool("tool.compose.plugin") if file.name.startswith(found.name))


def stamps(classpath):
    """What was compiled before: its own stamp says whether it changed."""
    return [stamp.read_text() for entry in classpath if (stamp := entry.with_suffix(".stamp")).exists()]


def compile_java(name, sources, classpath):
    output = places.OUTPUT / name / "classes"
    found = places.files(*sources, suffix=".java")
    stamp = places.Stamp(output.with_suffix(".stamp"), *found, [str(p) for p in classpath])
    if not stamp.fresh():
        console.note(f"compiling {name} ({len(found)} files of Java)")
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        list_file = output.with_suffix(".arguments")
        list_file.write_text("\n".join(f'"{f}"' for f in found))
        console.run(["javac", "-nowarn", "-proc:none", "-Xlint:-options", "--release", "17", "-d", output, "-cp", joined(classpath), f"@{list_file}"], f"compiling {name}")
        stamp.set()
    return output
