"""Runs tests on Robolectric: real Android classes and real drawing on this machine's Java."""

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree

from . import console, jvm, modules, places, resources, watch
from .catalogue import versions
from .maven import file_of

OPENED = ("java.base/java.lang", "java.base/jdk.internal.access", "java.base/java.nio", "java.base/java.text", "java.base/java.util",
          "java.base/java.io", "java.base/java.net")


def android_classes():
    """A folder with the one Android that tests run on, from which Robolectric takes it without a network."""
    folder = places.CACHE / "robolectric"
    jar = file_of(resources.maven_one("tool.android.instrumented"))
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / jar.name
    if not link.exists():
        link.symlink_to(jar)
    return folder


def run(module, only=None, properties=()):
    """Runs a module's tests, or the classes whose names match `only`; gives how many passed and failed."""
    options = [*[f"--add-opens={opened}=ALL-UNNAMED" for opened in OPENED], "-Drobolectric.offline=true",
               f"-Drobolectric.dependency.dir={android_classes()}", f"-Dandroid.target={versions()['android-target']}", *[f"-D{p}" for p in properties]]
    return launch(module, [*modules.tests(module), resources.android_jar()], options, only)


# How long a test may say nothing, and the whole gallery is one.
SILENCE_SECONDS = 600

def launch(module, classpath, options, only=None):
    """Runs the tests that a module's folder of classes holds on this Java."""
    reports = places.OUTPUT / f"{module}-tests/reports"
    shutil.rmtree(reports, ignore_errors=True)
    command = [places.java(21), "-Xmx3g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", f"-Djna.library.path={places.LIBRARY}",
               f"-Dheelfirst.project={places.PROJECT}", f"-Dheelfirst.output={places.OUTPUT / f'{module}-tests'}",
               f"-Djava.io.tmpdir={scratch()}", *options,
               "-cp", jvm.joined([*classpath, *jvm.tool("tool.junit", "tool.junit.vintage")]), "org.junit.platform.console.ConsoleLauncher", "execute",
               "--disable-banner", "--details=testfeed", "--disable-ansi-colors", f"--scan-class-path={places.OUTPUT / f'{module}-tests/classes'}",
               "--reports-dir", reports, "--include-classname", only or ".*Test"]
    log = places.OUTPUT / f"{module}-tests/log.txt"
    with open(log, "w", encoding="utf-8") as stream, subprocess.Popen([str(c) for c in command], stdout=stream, stderr=subprocess.STDOUT) as process:
        ended = watch.until_end(process, log, SILENCE_SECONDS)
    return counted(reports, log, ended)


def scratch():
    folder = places.OUTPUT / "tmp"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def counted(reports, log, ended):
    passed, failed = 0, []
    for file in sorted(reports.glob("TEST-*.xml")) if reports.exists() else []:
        for case in xml.etree.ElementTree.parse(file).getroot().iter("testcase"):
            trouble = case.find("failure") if case.find("failure") is not None else case.find("error")
            name = f"{case.get('classname').split('.')[-1]}.{case.get('name')}"
            if trouble is not None:
                failed.append((name, (trouble.text or trouble.get("message") or "")[:3000]))
            elif case.find("skipped") is None:
                passed += 1
    text = log.read_text(encoding="utf-8", errors="replace")
    for line in re.findall(r"^measured: .*$", text, re.MULTILINE):
        console.note(line)
    for name, trouble in failed:
        print(f"!! {name}\n{trouble}")
    if not failed and (ended != 0 or passed == 0):
        failed.append(("tests", ""))
        print(f"!! the tests ended with {ended} after {passed}; the end of {log}:\n" + "\n".join(text.splitlines()[-40:]))
    return passed, len(failed)
