#!/usr/bin/env python3
"""Makes the recorded cues: what is said in a session, for phones without a voice.

A machine voice (eSpeak NG) reads the core's own texts; no person has spoken or checked them. One small Opus file for each fixed text and
for the numbers that are counted, and for each language an index of text and file, by which the app finds what it is told to say.

Run it after a change of cues.ftl; it needs the Debian packages espeak-ng and opus-tools. The files are committed, so that a build needs
neither. A text whose file is there already is left as it is, and a file whose text is gone is removed.
"""

import pathlib
import re
import subprocess
import tempfile

ANDROID = pathlib.Path(__file__).resolve().parent
LOCALES = ANDROID.parent.parent / "core/words/locales"
OUTPUT = ANDROID / "src/main/assets/cues"
VOICES = {"en": "en-us", "de": "de", "ar": "ar"}
NUMBERS = range(1, 16)
KILOBITS = 14


def fixed_texts(source):
    """What is said without an argument, by the name of its file: whole texts, and the part that a text with a number says without it."""
    found, key = {}, None
    for line in source.splitlines():
        if match := re.match(r"(cue-[a-z0-9-]+) = (.*)", line):
            key, text = match.groups()
        elif match := re.match(r"    \[0\] (.*)", line):
            text = match[1]
        else:
            continue
        if key and text and "{" not in text:
            found[key] = text
    return found


def texts(language):
    """Every text with the name of its file; a text that several keys share has one."""
    named = {str(number): str(number) for number in NUMBERS} | fixed_texts((LOCALES / language / "cues.ftl").read_text(encoding="utf-8"))
    return {text: name for name, text in reversed(named.items())}


def read_index(folder):
    index = folder / "index.tsv"
    lines = index.read_text(encoding="utf-8").splitlines() if index.exists() else []
    return dict(line.split("\t") for line in lines)


def record(text, voice, file):
    with tempfile.NamedTemporaryFile(suffix=".wav") as wave:
        subprocess.run(["espeak-ng", "-v", voice, "-s", "150", "-a", "140", "-z", "-w", wave.name, text], check=True)
        subprocess.run(["opusenc", "--quiet", "--bitrate", str(KILOBITS), "--speech", "--serial", "1", "--padding", "0", "--discard-comments",
                        wave.name, file], check=True)


def make(language, voice):
    folder = OUTPUT / language
    folder.mkdir(parents=True, exist_ok=True)
    before = read_index(folder)
    wanted = {text: f"{name}.ogg" for text, name in sorted(texts(language).items(), key=lambda item: item[1])}
    for text, file in wanted.items():
        if before.get(text) != file or not (folder / file).exists():
            record(text, voice, folder / file)
    for file in folder.glob("*.ogg"):
        if file.name not in wanted.values():
            file.unlink()
    (folder / "index.tsv").write_text("".join(f"{text}\t{file}\n" for text, file in wanted.items()), encoding="utf-8")
    size = sum(file.stat().st_size for file in folder.iterdir())
    print(f"{language}: {len(wanted)} recorded cues, {size // 1024} KiB")


if __name__ == "__main__":
    for tag, spoken_by in VOICES.items():
        make(tag, spoken_by)
