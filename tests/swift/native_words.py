#!/usr/bin/env python3
"""native_words.py ANDROID_RES IOS_APP: whether the few words that the systems read themselves are the same on both, in every language.

Android's strings.xml and iOS's Localizable.strings share keys and texts. What only iOS asks (InfoPlist.strings, AppShortcuts.strings) has to be
there in every language, each phrase with the app's name and with what Android calls the same thing.
"""

import pathlib
import plistlib
import re
import sys
import xml.etree.ElementTree as ElementTree

# Android's own: iOS has no channels for prompts to be named in its settings, and the name is in InfoPlist.strings.
ONLY_ANDROID = {"app_name", "channel_prompts", "channel_prompts_what"}
NAME = "${applicationName}"
LINE = re.compile(r'^"((?:[^"\\]|\\.)*)" = "((?:[^"\\]|\\.)*)";$')


def android(resources):
    """language → key → text"""
    languages = {}
    for file in sorted(pathlib.Path(resources).glob("values*/strings*.xml")):
        qualifier = file.parent.name.removeprefix("values").removeprefix("-") or "en"
        texts = languages.setdefault(qualifier, {})
        for string in ElementTree.parse(file).getroot().iter("string"):
            texts[string.get("name")] = re.sub(r"\\(['\"@?])", r"\1", string.text or "")
    return languages


def table(file, problems):
    """A .strings file as key → text. Whatever is no line of one is told: the system would drop all of the file."""
    texts = {}
    content = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    for line in filter(None, map(str.strip, content.splitlines())):
        found = LINE.match(line)
        if not found:
            problems.append(f"{file}: this is no line of a table: {line}")
        elif found[1] in texts:
            problems.append(f"{file}: {found[1]} is there twice")
        else:
            texts[found[1]] = found[2].replace('\\"', '"')
    return texts


def main(resources, app):
    problems = []
    theirs, app = android(resources), pathlib.Path(app)
    ours = {folder.name.removesuffix(".lproj"): folder for folder in sorted(app.glob("*.lproj"))}
    if set(theirs) != set(ours):
        problems.append(f"Android speaks {sorted(theirs)}, iOS {sorted(ours)}")
    with open(app / "Info.plist", "rb") as file:
        info = plistlib.load(file)
    if set(info.get("CFBundleLocalizations", [])) != set(ours):
        problems.append(f"Info.plist names the languages {info.get('CFBundleLocalizations')}")
    asked = {key for key in info if key.endswith("UsageDescription")} | {"CFBundleDisplayName"}
    english = {}
    for language in sorted(set(theirs) & set(ours), key=lambda language: language != "en"):
        folder, texts = ours[language], theirs[language]
        shared = {key: text for key, text in texts.items() if key not in ONLY_ANDROID}
        local = table(folder / "Localizable.strings", problems)
        for key in sorted(set(shared) | set(local)):
            if shared.get(key) != local.get(key):
                problems.append(f"{language} {key}: Android says {shared.get(key)!r}, iOS {local.get(key)!r}")
        plist = table(folder / "InfoPlist.strings", problems)
        if set(plist) != asked:
            problems.append(f"{language} InfoPlist.strings has {sorted(plist)} instead of {sorted(asked)}")
        phrases = table(folder / "AppShortcuts.strings", problems)
        for phrase, said in phrases.items():
            if NAME not in said or texts.get("walk_long", "?") not in said:
                problems.append(f"{language}: {said!r} names not the app, or not what Android calls {texts.get('walk_long')!r}")
        if language == "en":
            english = {**plist, **dict.fromkeys(phrases)}
            problems += [f"Info.plist says another {key}" for key in asked if info.get(key) != plist.get(key)]
            problems += [f"en: {phrase!r} is said differently" for phrase, said in phrases.items() if phrase != said]
            source = (app / "Heelfirst" / "SpokenPhrases.swift").read_text(encoding="utf-8")
            spoken = {found.replace(r"\(.applicationName)", NAME) for found in re.findall(r'phrases: \["(.*?)"\]', source)}
            if spoken != set(phrases):
                problems.append(f"SpokenPhrases.swift says {sorted(spoken)}, AppShortcuts.strings {sorted(phrases)}")
        elif set(phrases) != {key for key in english if NAME in key}:
            problems.append(f"{language} AppShortcuts.strings has {sorted(phrases)}")
        else:
            same = [key for key in plist if key != "CFBundleDisplayName" and plist[key] == english.get(key)]
            problems += [f"{language} {key} is still English" for key in same]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
