"""Holds our compiled classes against the oldest Android that the app runs on.

Android's own table of API levels comes with its SDK only. Its classes do not: whatever of Android and Java our classes name is looked up in
those of the oldest Android and, since these come without Java's own, in what the JDK knows of Java 8. What is not there may be used only
behind a guard: in a method or class marked @RequiresApi, after a look at Build.VERSION.SDK_INT in the same method, or in a method that is
only named in such places. Whether the guard names the right level, this cannot tell, nor does it know of R8, which brings some of Java's
newer methods to older phones.
"""

import re
import zipfile

from . import classfile, console, maven, modules, places, resources

PLATFORM = re.compile(r"(android|dalvik|java|javax)/|org/(json|xml|w3c)/")
GUARD = ("Field", "android/os/Build$VERSION", "SDK_INT", "I")
MARK = "androidx/annotation/RequiresApi"

# What is used without a guard that this check can see, and why that is safe.
KNOWN = {
    "java/lang/ref/Cleaner": "uniffi's Kotlin asks for it only after it has found the class by name",
    "java/lang/ref/Cleaner$Cleanable": "uniffi's Kotlin asks for it only after it has found the class by name",
}


def run():
    ours = of_folders(modules.app().classes)
    troubles = unguarded(ours, oldest())
    if troubles:
        raise console.Failure("these need a newer Android than the oldest that the app runs on, and no guard is seen:\n" + "\n".join(troubles))
    console.note(f"{len(ours)} classes need no newer Android than they may")


def oldest():
    signatures = places.javac().resolve().parents[1] / "lib/ct.sym"
    return Android(zipfile.ZipFile(maven.file_of(resources.maven_one("tool.android.oldest"))), zipfile.ZipFile(signatures))


def of_folders(folders):
    return [classfile.read(file.read_bytes()) for folder in folders for file in places.files(folder, suffix=".class")]


class Android:
    """The classes of one Android: its own, and Java's of one release."""

    def __init__(self, jar, java):
        self.jar, self.java, self.known = jar, java, {}
        self.release = {name.split("/", 2)[2].removesuffix(".sig"): name for name in java.namelist() if "8" in name.split("/")[0] and name.endswith(".sig")}

    def get(self, name):
        if name not in self.known:
            self.known[name] = self.find(name)
        return self.known[name]

    def find(self, name):
        if name in self.release:
            return classfile.read(self.java.read(self.release[name]))
        try:
            return classfile.read(self.jar.read(f"{name}.class"))
        except KeyError:
            return None

    def lacks(self, named):
        """Whether a class, a method or a field of the platform is not there."""
        kind, owner, *member = named
        if not PLATFORM.match(owner) or owner in KNOWN:
            return False
        return self.get(owner) is None or (kind != "Class" and not self.has(owner, member, kind))

    def has(self, owner, member, kind):
        found = self.get(owner)
        if found is None:  # a parent that is no class of Android's
            return False
        polymorphic = owner.startswith("java/lang/invoke/") and kind == "Method"
        return polymorphic or found.declares(*member) or any(self.has(parent, member, kind) for parent in found.parents)


def unguarded(ours, android):
    """What is lacking and reached without a guard, a sentence each."""
    free = {(c.name, m.name, m.descriptor) for c in ours if MARK not in c.marks for m in c.methods if MARK not in m.marks}
    free -= only_guarded(ours, free)
    return [f"{c.name}.{m.name}: {' '.join(named[1:])}" for c in ours for m in c.methods if (c.name, m.name, m.descriptor) in free
            for named in before_guard(m) if android.lacks(named)]


def before_guard(method):
    """What a method names before it looks at the version of Android."""
    return method.names[:method.names.index(GUARD)] if GUARD in method.names else method.names


def only_guarded(ours, free):
    """Methods that are named behind guards and nowhere else; what only they name is guarded with them."""
    guarded = set()
    while True:
        named, without = set(), set()
        for c in ours:
            for m in c.methods:
                every = {n[1:] for n in m.names if n[0] == "Method"}
                named |= every
                if (c.name, m.name, m.descriptor) in free - guarded:
                    without |= {n[1:] for n in before_guard(m) if n[0] == "Method"}
        found = {m for m in free if m in named and m not in without}
        if found <= guarded:
            return guarded
        guarded |= found
