"""Reads what classes a DEX file holds, with the names of their fields and methods."""

import struct


def classes(data):
    """Each class by its name, as `com/example/Name`, with its members' names; a method's with its number of parameters."""
    return dict(Dex(data).classes())


class Dex:
    def __init__(self, data):
        self.data = data
        sizes = struct.unpack_from("<14I", data, 56)
        (self.strings, self.types, self.protos, self.fields, self.methods, self.defined) = [sizes[at:at + 2] for at in range(0, 12, 2)]

    def classes(self):
        for at in range(self.defined[0]):
            kind, *_, members, _ = struct.unpack_from("<8I", self.data, self.defined[1] + 32 * at)
            yield self.type(kind), set(self.members(members)) if members else set()

    def string(self, index):
        at = struct.unpack_from("<I", self.data, self.strings[1] + 4 * index)[0]
        _, at = self.number(at)
        return self.data[at:self.data.index(b"\0", at)].decode("utf-8", "replace")

    def type(self, index):
        return self.string(struct.unpack_from("<I", self.data, self.types[1] + 4 * index)[0])[1:-1]

    def number(self, at):
        """A ULEB128, and where it ends."""
        value = shift = 0
        while True:
            byte = self.data[at]
            value |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if byte < 0x80:
                return value, at

    def members(self, at):
        counts = []
        for _ in range(4):
            count, at = self.number(at)
            counts.append(count)
        for count, table, numbers in zip(counts, (self.fields, self.fields, self.methods, self.methods), (2, 2, 3, 3)):
            index = 0
            for _ in range(count):
                step, at = self.number(at)
                index += step
                for _ in range(numbers - 1):
                    _, at = self.number(at)
                yield self.member(table, index)

    def member(self, table, index):
        _, proto, name = struct.unpack_from("<HHI", self.data, table[1] + 8 * index)
        return f"{self.string(name)}/{self.parameters(proto)}" if table is self.methods else self.string(name)

    def parameters(self, proto):
        at = struct.unpack_from("<3I", self.data, self.protos[1] + 12 * proto)[2]
        return struct.unpack_from("<I", self.data, at)[0] if at else 0
