"""Follows a run of tests: tells each class that is done, and ends a run that has come to a halt."""

import re
import signal
import subprocess
import time

from . import console

LOOK_SECONDS = 2
DUMP_SECONDS = 10
FED = r" :: (STARTED|SUCCESSFUL|FAILED|ABORTED)$"
TEST = re.compile(r"^JUnit \w+ > (.*)" + FED, re.MULTILINE)
RUN = re.compile(r"^JUnit \w+ > (\S+) > .*" + FED, re.MULTILINE)


def until_end(process, log, silence_seconds):
    """Waits for the tests that write `log`; gives their exit code, or what became of them."""
    told, heard, since = Told(), 0, time.monotonic()
    while process.poll() is None:
        try:
            process.wait(LOOK_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        text = log.read_text(encoding="utf-8", errors="replace")
        told.tell(text)
        if len(text) != heard:
            heard, since = len(text), time.monotonic()
        elif time.monotonic() - since > silence_seconds:
            return f"{halt(process, silence_seconds)} in {running(text)}"
    told.tell(log.read_text(encoding="utf-8", errors="replace"), ended=True)
    return process.returncode


def halt(process, silence_seconds):
    """Has Java write where each thread stands, and ends it."""
    process.send_signal(signal.SIGQUIT)
    try:
        process.wait(DUMP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
    return f"{silence_seconds} s of silence"


def running(text):
    """The tests of a feed that began and did not end."""
    began = {name for name, what in TEST.findall(text) if what == "STARTED"}
    return ", ".join(sorted(began - {name for name, what in TEST.findall(text) if what != "STARTED"})) or "none"


class Told:
    """Which classes were told of already."""

    def __init__(self):
        self.classes = set()

    def tell(self, text, ended=False):
        for name, results in done(text, ended):
            if name not in self.classes:
                self.classes.add(name)
                bad = len(results) - results.count("SUCCESSFUL")
                console.note(f"{name}: {len(results)}" + (f", {bad} failed" if bad else ""))


def done(text, ended):
    """The classes in a feed of JUnit's whose tests all ended, each with their results; the last may have more to come."""
    classes = {}
    for name, what in RUN.findall(text):
        classes.setdefault(name, [])
        if what != "STARTED":
            classes[name].append(what)
    names = list(classes)
    return [(name, classes[name]) for name in (names if ended else names[:-1])]
