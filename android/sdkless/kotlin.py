"""Compiles Kotlin and Java without Gradle."""

import shutil

from . import console, jvm, kept, maven, places
from .catalogue import libraries, versions

COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"


def compile_kotlin(name, sources, classpath, compose=False, friends=(), strict=True):
    """Compiles folders of sources into a folder of classes, which it gives."""
    output = places.OUTPUT / name / "classes"
    found = places.files(*sources, suffix=".kt")
    options = ["-jvm-target", versions()["jvm"], "-no-stdlib", "-no-reflect", "-module-name", name, "-Werror" if strict else "-nowarn"]
    key = places.digest(versions()["kotlin"], *options, compose, bool(friends), *told(sources, found), *before(classpath))

    def run():
        arguments = ["-d", output, "-classpath", jvm.joined(classpath), *options]
        arguments += [f"-Xplugin={compose_plugin()}"] if compose else []
        arguments += [f"-Xfriend-paths={','.join(str(f) for f in friends)}"] if friends else []
        jvm.run(["tool.kotlin"], COMPILER, [list_of([*arguments, *found], output)],
                f"compiling {name}", log=output.with_suffix(".log"))

    return compiled(name, output, key, f"{len(found)} files", run)


def compile_java(name, sources, classpath, release="17", headers=False):
    """Compiles Java; with `headers`, what native code is told of native methods lies beside the classes."""
    output = places.OUTPUT / name / "classes"
    found = places.files(*sources, suffix=".java")
    options = ["-nowarn", "-proc:none", "-Xlint:-options", "--release", release]
    key = places.digest("java", name, headers, *options, *told(sources, found), *before(classpath))

    def run():
        console.run([places.javac(), *options, *(["-h", output / "headers"] if headers else []), "-d", output, "-cp", jvm.joined(classpath), list_of(found, output)], f"compiling {name}")

    return compiled(name, output, key, f"{len(found)} files of Java", run)


def compiled(name, output, key, what, run):
    """The folder of classes: as it is, as it was kept, or compiled now."""
    stamp = output.with_suffix(".stamp")
    if stamp.exists() and stamp.read_text() == key and output.is_dir():
        return output
    stamp.unlink(missing_ok=True)
    if not kept.restore(key, output):
        console.note(f"compiling {name} ({what})")
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        run()
        kept.keep(key, output)
    stamp.write_text(key)
    return output


def told(folders, found):
    """Sources by their places below their folders, and what is in them."""
    return [part for file in found for part in (places.below(file, folders), file)]


def before(classpath):
    """What a class path holds, whichever machine it is on: libraries by their names, what was compiled before by its own key."""
    return [stamp.read_text() if (stamp := entry.with_suffix(".stamp")).exists() else places.below(entry, (maven.repository(), places.CACHE))
            for entry in classpath]


def list_of(arguments, output):
    """A file with a command's arguments, as both compilers read it."""
    file = output.with_suffix(".arguments")
    file.write_text("\n".join(f'"{a}"' for a in arguments))
    return f"@{file}"


def compose_plugin():
    found = libraries()["tool.compose.plugin"]
    return next(file for file in jvm.tool("tool.compose.plugin") if file.name.startswith(found.name))
