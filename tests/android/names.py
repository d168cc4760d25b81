#!/usr/bin/env python3
"""names.py --rust FOLDER --ours FILE --classes FOLDER --headers FOLDER --android JAR --rules FILE

Compares the names by which Rust finds Java on Android with the Java there is. Native code gets classes, methods and fields by
strings, so no compiler sees a wrong one, and R8 does not see that they are used: the app would start and fail where it first scans.

  --rust      btleplug's Rust for Android (src/droidplug)
  --ours      our Rust file that Java calls, and that calls Java
  --classes   the compiled Java, btleplug's and ours; --headers: what `javac -h` wrote for it
  --android   Android's own classes
  --rules     the keep rules for R8

What is checked: each class looked up exists; each method called has that name and descriptor (on its class, where the source says which
it is, else on some class that is known); constructors likewise; each field in which Rust keeps something is a long of that name; each native method
of Java is registered by Rust or exported under its name; each class of these is covered by a keep rule with all its members.
"""

import argparse
import pathlib
import re
import subprocess
import sys

OWN = ("com.nonpolynomial.", "io.github.gedgygedgy.", "org.heelfirst.")
# Receivers that no signature and no binding mentions.
ALSO_KNOWN = ["java.util.Map$Entry", "java.lang.Integer", "java.lang.Thread"]
TYPES = {
    "": "V", "()": "V", "jint": "I", "jlong": "J", "jboolean": "Z",
    "JObject": "Ljava/lang/Object;", "JString": "Ljava/lang/String;",
}  # fmt: skip
TEXT = r'\(\s*"([^"]+)"\s*,?\s*\)'
NAME, SIGNATURE = r"jni_str!" + TEXT, r"jni_sig!" + TEXT

problems, counted = [], {}


def count(what):
    counted[what] = counted.get(what, 0) + 1


def dotted(name):
    return name.replace("/", ".")


def block(text, start):
    """The text between the first brace after start and the one that closes it."""
    begin = text.index("{", start)
    depth = 0
    for at in range(begin, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return begin, at + 1
    raise ValueError("a brace is never closed")


def without_tests(text):
    """The text without comments and without what is only compiled for tests."""
    text = re.sub(r"(?m)//.*$", "", text)
    while (found := re.search(r"#\[cfg\(test\)\]\s*(?:pub(?:\([^)]*\))?\s+)?(mod \w+;|\w+)", text)) is not None:
        end = found.end() if found.group(1).endswith(";") else block(text, found.end())[1]
        text = text[: found.start()] + text[end:]
    return text


def rust_sources(folder):
    files = [path for path in sorted(folder.rglob("*.rs")) if path.name != "test.rs"]
    return {path: without_tests(path.read_text()) for path in files}


class Java:
    """What javap says of compiled classes: methods with descriptors, long fields, native methods."""

    def __init__(self, classes, android):
        self.path = f"{classes}:{android}"
        files = classes.rglob("*.class")
        self.own = [".".join(path.relative_to(classes).with_suffix("").parts) for path in files]
        self.methods, self.natives, self.longs = {}, {}, {}
        self.load(self.own)

    def load(self, names):
        names = sorted(set(names) - set(self.methods))
        if not names:
            return
        output = subprocess.run(
            ["javap", "-s", "-p", "-cp", self.path, *names], capture_output=True, text=True, check=False
        ).stdout
        name = line = None
        for row in output.splitlines():
            if found := re.match(r"(?:[a-z]+ )*(?:class|interface|enum) ([\w.$]+)", row):
                name = found.group(1)
                self.methods[name], self.natives[name], self.longs[name] = set(), set(), set()
            elif found := re.match(r"    descriptor: (.+)", row):
                self.member(name, line, found.group(1))
            elif row.startswith("  "):
                line = row.strip()

    def member(self, owner, line, descriptor):
        if "(" not in line:
            if descriptor == "J":
                self.longs[owner].add(line.rstrip(";").split()[-1])
            return
        called = line.split("(")[0].split()[-1]
        called = "<init>" if called == owner else called
        self.methods[owner].add((called, descriptor))
        if " native " in f" {line} ":
            self.natives[owner].add((called, descriptor))

    def has(self, owner, member):
        return member in self.methods.get(owner, ())

    def somewhere(self, member):
        return any(member in methods for methods in self.methods.values())


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def descriptor(arguments, result):
    types = [part.split(":")[-1].strip() for part in arguments.split(",") if part.strip()]
    return "(" + "".join(TYPES[kind] for kind in types) + ")" + TYPES[result.strip()]


def bindings(text):
    """Of each bind_java_type!: Rust's name, Java's name, and the methods it names."""
    for found in re.finditer(r"bind_java_type!\s*", text):
        begin, end = block(text, found.start())
        body = text[begin:end]
        head = re.search(r"pub (\w+) => \"?([\w.$]+)\"?", body)
        members = []
        for kind in re.finditer(r"\b(methods|constructors)\s*\{", body):
            inner = body[slice(*block(body, kind.start()))]
            constructs = kind.group(1) == "constructors"
            for name, arguments, result in re.findall(r"fn (\w+)\(([^)]*)\)\s*(?:->\s*([\w()]+))?", inner):
                members.append(("<init>" if constructs else camel(name), descriptor(arguments, "" if constructs else result)))
            for name, arguments, result in re.findall(
                r'name = "(\w+)",\s*sig = \(([^)]*)\)\s*->\s*([\w()]+)', inner
            ):
                members.append((name, descriptor(arguments, result)))
        yield head.group(1), head.group(2), members


def check_class(java, name, where):
    count("classes")
    java.load([name])
    if name not in java.methods:
        problems.append(f"{where}: there is no class {name}")


def check_member(java, owner, member, where):
    count("methods and constructors")
    if owner is None:
        if not java.somewhere(member):
            problems.append(f"{where}: no class that is known has {member[0]}{member[1]}")
    elif not java.has(owner, member):
        problems.append(f"{where}: {owner} has no {member[0]}{member[1]}")


def receiver(text, at, bound):
    """The Java class of `self` at a place of the text: that of the impl it is in."""
    impls = re.findall(r"(?m)^impl(?:<[^>]*>)? (\w+)", text[:at])
    return bound.get(impls[-1]) if impls else None


def constructed(text, at, bound):
    """The Java classes of which an object is made with a class that was looked up just before."""
    looked_up = re.findall(r"(?:<([\w$]+) as Reference>|(\w+))::lookup_class", text[:at])[-1]
    name = looked_up[0] or looked_up[1]
    names = re.findall(r"impl_type: (\w+)", text) if name.startswith("$") else [name]
    return [bound[name] for name in names]


def check_calls(java, path, text, bound):
    for name, method, signature in re.findall(rf"call_static_method\(\s*{NAME},\s*{NAME},\s*{SIGNATURE}", text):
        check_member(java, dotted(name), (method, signature), path)
    calls = list(re.finditer(rf"call_method\(\s*([^,]+?),\s*{NAME},\s*{SIGNATURE}", text))
    if len(calls) != text.count("call_method("):
        problems.append(f"{path}: {text.count('call_method(')} calls of Java and only {len(calls)} understood")
    for call in calls:
        owner = receiver(text, call.start(), bound) if call.group(1) == "self" else None
        check_member(java, owner, (call.group(2), call.group(3)), path)
    for new in re.finditer(rf"new_object\(\s*(?:{NAME}|&\*\w+),\s*{SIGNATURE}", text):
        owners = [dotted(new.group(1))] if new.group(1) else constructed(text, new.start(), bound)
        for owner in owners:
            check_member(java, owner, ("<init>", new.group(2)), path)
    for name in re.findall(rf"(?:[gs]et|take)_(?:rust_)?field(?:::<[^>]*>)?\(\s*[^,]+,\s*{NAME}", text):
        count("fields")
        if not any(name in java.longs[owner] for owner in java.own):
            problems.append(f"{path}: no class has a long field {name}")


def registered(text):
    """The native methods that Rust gives to Java, by name and descriptor."""
    yield from re.findall(rf"from_raw_parts\(\s*{NAME},\s*{NAME}", text)
    for name, arguments, result in re.findall(r'name = "(\w+)",\s*sig = \(([^)]*)\)\s*->\s*([\w()]+),\s*fn =', text):
        yield name, descriptor(arguments, result)


def check_natives(java, sources, headers, ours):
    given = {member for text in sources.values() for member in registered(text)}
    exported = set(re.findall(r'extern "system" fn (Java_\w+)', ours.read_text()))
    for owner in java.own:
        for member in java.natives[owner]:
            count("native methods")
            names = re.findall(r"\b(Java_\w+)", (headers / (owner.replace(".", "_") + ".h")).read_text())
            if not owner.startswith("org.heelfirst."):
                given_to_it = member in given
            else:
                given_to_it = any(name in exported for name in names if name.endswith("_" + member[0]))
            if not given_to_it:
                problems.append(f"{owner}: no native code for {member[0]}{member[1]}")
    for member in given:
        if not any(member in java.natives[owner] for owner in java.own):
            problems.append(f"Rust registers {member[0]}{member[1]}, which no Java class declares")


def kept(rules):
    patterns = re.findall(r"(?m)^-keep class (\S+) \{ \*; \}", rules.read_text())
    return [re.compile(re.escape(one).replace(r"\*\*", ".*").replace(r"\*", "[^.]*")) for one in patterns]


def check_rules(java, rules):
    patterns = kept(rules)
    for owner in java.own:
        count("classes kept")
        if not any(pattern.fullmatch(owner) for pattern in patterns):
            problems.append(f"{rules}: no rule keeps {owner}")


def main():
    parser = argparse.ArgumentParser()
    for name in ("rust", "ours", "classes", "headers", "android", "rules"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    given = parser.parse_args()

    sources = rust_sources(given.rust) | {given.ours: without_tests(given.ours.read_text())}
    java = Java(given.classes, given.android)
    everything = "\n".join(sources.values())
    bound = {rust: name for rust, name, _ in bindings(everything)}
    java.load([dotted(name) for name in re.findall(r"L([\w/$]+);", everything)] + ALSO_KNOWN)

    for path, text in sources.items():
        for _, name, members in bindings(text):
            check_class(java, name, path)
            for member in members:
                check_member(java, name, member, path)
        for name in re.findall(NAME, text):
            if re.match(r"[a-z]+[./]\w+[./]", name):
                check_class(java, dotted(name), path)
        check_calls(java, path, text, bound)
    check_natives(java, sources, given.headers, given.ours)
    check_rules(java, given.rules)

    if not counted.get("classes") or not counted.get("native methods") or not any(name.startswith(OWN) for name in bound.values()):
        problems.append(f"{given.rust}: no names of Java were found there; is its form another now?")
    print(", ".join(f"{number} {what}" for what, number in counted.items()))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


main()
