"""Reads compiled classes: what they declare, and what their code names, in order."""

import dataclasses
import struct

# How many bytes of operands follow an instruction, where it is not 0; the two switches and `wide` say so themselves.
OPERANDS = {
    **dict.fromkeys([16, 18, *range(21, 26), *range(54, 59), 169, 188], 1),
    **dict.fromkeys([17, 19, 20, 132, *range(153, 169), *range(178, 185), 187, 189, 192, 193, 198, 199], 2),
    **dict.fromkeys([185, 186, 200, 201], 4), 197: 3,
}  # fmt: skip
TABLESWITCH, LOOKUPSWITCH, WIDE, INVOKEDYNAMIC = 170, 171, 196, 186
# Instructions that name a field, a method, a class or a constant.
NAMING = {18: 1, **dict.fromkeys([19, 20, *range(178, 188), 189, 192, 193, 197], 2)}


@dataclasses.dataclass
class Member:
    name: str
    descriptor: str
    marks: set  # the annotations' types
    names: list  # what the code names: ("Method", owner, name, descriptor), ("Field", …) or ("Class", owner)


@dataclasses.dataclass
class ClassFile:
    name: str
    parents: list
    marks: set
    fields: dict
    methods: list

    def declares(self, name, descriptor):
        return (name, descriptor) in self.fields or any((m.name, m.descriptor) == (name, descriptor) for m in self.methods)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from(f">{form}", self.data, self.at)
        self.at += struct.calcsize(f">{form}")
        return values[0] if len(values) == 1 else values

    def skip(self, count):
        self.at += count


# The constants' forms by their tags.
FORMS = {3: "i", 4: "f", 5: "q", 6: "d", 7: "H", 8: "H", 9: "HH", 10: "HH", 11: "HH", 12: "HH", 15: "BH", 16: "H", 17: "HH", 18: "HH", 19: "H", 20: "H"}


class Pool:
    def __init__(self, reader):
        self.entries = [None] * reader.take("H")
        at = 1
        while at < len(self.entries):
            tag = reader.take("B")
            self.entries[at] = (tag, self.text(reader) if tag == 1 else reader.take(FORMS[tag]))
            at += 2 if tag in (5, 6) else 1

    @staticmethod
    def text(reader):
        length = reader.take("H")
        reader.skip(length)
        return reader.data[reader.at - length:reader.at].decode("utf-8", "replace")

    def value(self, index):
        return self.entries[index][1]

    def class_name(self, index):
        return self.value(self.value(index)) if index else None

    def named(self, index):
        """What a constant names, in the form of Member.names; nothing where it names nothing."""
        tag, value = self.entries[index]
        if tag == 7:
            return ("Class", self.value(value).lstrip("[").removeprefix("L").removesuffix(";"))
        if tag in (9, 10, 11):
            name, descriptor = self.value(value[1])
            return ("Field" if tag == 9 else "Method", self.class_name(value[0]), self.value(name), self.value(descriptor))
        return self.named(value[1]) if tag == 15 else None


def read(data):
    reader = Reader(data)
    reader.skip(8)
    pool = Pool(reader)
    reader.skip(2)
    name, parent = pool.class_name(reader.take("H")), pool.class_name(reader.take("H"))
    parents = [p for p in [parent, *(pool.class_name(reader.take("H")) for _ in range(reader.take("H")))] if p]
    fields = [member(reader, pool) for _ in range(reader.take("H"))]
    methods = [member(reader, pool) for _ in range(reader.take("H"))]
    own = attributes(reader, pool)
    handles = bootstrap(own.get("BootstrapMethods"), pool)
    for method in methods:
        method.names = [named for entry in method.names for named in (handles[entry] if isinstance(entry, int) else [entry])]
    return ClassFile(name, parents, marks(own, pool), {(f.name, f.descriptor) for f in fields}, methods)


def member(reader, pool):
    _, name, descriptor = reader.take("HHH")
    own = attributes(reader, pool)
    names = list(code(own["Code"], pool)) if "Code" in own else []
    return Member(pool.value(name), pool.value(descriptor), marks(own, pool), names)


def attributes(reader, pool):
    found = {}
    for _ in range(reader.take("H")):
        name, length = pool.value(reader.take("H")), reader.take("I")
        found[name] = reader.data[reader.at:reader.at + length]
        reader.skip(length)
    return found


def marks(own, pool):
    """The types of annotations, all of which are in the pool as texts: those of the whole attribute, which is enough to know that one is there."""
    found = set()
    for kind in ("RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations"):
        data = own.get(kind, b"")
        for at in range(2, len(data) - 1):
            entry = pool.entries[index] if (index := struct.unpack_from(">H", data, at)[0]) < len(pool.entries) else None
            if entry and entry[0] == 1 and entry[1].startswith("L") and entry[1].endswith(";"):
                found.add(entry[1][1:-1])
    return found


def bootstrap(data, pool):
    """For each dynamic call the methods that it stands for."""
    if data is None:
        return []
    reader, found = Reader(data), []
    for _ in range(reader.take("H")):
        reader.skip(2)
        arguments = [reader.take("H") for _ in range(reader.take("H"))]
        found.append([pool.named(a) for a in arguments if pool.entries[a][0] == 15])
    return found


def code(attribute, pool):
    """What instructions name, in their order; a number stands for a dynamic call, by its place among them."""
    length = struct.unpack_from(">I", attribute, 4)[0]
    data, at = attribute[8:8 + length], 0
    while at < length:
        operation = data[at]
        if operation in NAMING:
            index = data[at + 1] if NAMING[operation] == 1 else struct.unpack_from(">H", data, at + 1)[0]
            named = pool.value(index)[0] if operation == INVOKEDYNAMIC else pool.named(index)
            if named is not None:
                yield named
        at += size(data, at)


def size(data, at):
    operation = data[at]
    if operation == WIDE:
        return 6 if data[at + 1] == 132 else 4
    if operation not in (TABLESWITCH, LOOKUPSWITCH):
        return 1 + OPERANDS.get(operation, 0)
    start = at + 4 - at % 4
    if operation == TABLESWITCH:
        low, high = struct.unpack_from(">ii", data, start + 4)
        return start + 12 + 4 * (high - low + 1) - at
    return start + 8 + 8 * struct.unpack_from(">i", data, start + 4)[0] - at
