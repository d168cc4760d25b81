"""Reads what `core/reminders/examples/calendar.rs` writes; its head documents the form."""

import json
import sys
from array import array

MAGIC = b"HFCAL01\n"


def words_of(data):
    words = array("I")
    assert words.itemsize == 4
    words.frombytes(data)
    if sys.byteorder == "big":
        words.byteswap()
    return words


def signed(word):
    return word - (1 << 32) if word >= 1 << 31 else word


class Block:
    """One zone: its name, its changes as our side sees them, its dates, and the words of each shape."""

    def __init__(self, words, shapes):
        length = words[0]
        at = 1 + (length + 3) // 4
        self.name = words[1:at].tobytes()[:length].decode()
        self.before, count = signed(words[at]), words[at + 1]
        at += 2
        self.changes = [(words[at + 2 * i], signed(words[at + 2 * i + 1])) for i in range(count)]
        at += 2 * count
        count = words[at]
        self.dates = words[at + 1:at + 1 + count].tolist()
        at += 1 + count
        self.shapes = []
        for _ in range(shapes):
            count = words[at]
            self.shapes.append(words[at + 1:at + 1 + count].tolist())
            at += 1 + count
        assert at == len(words), f"{self.name}: words are left over"


def read_header(file):
    if file.read(8) != MAGIC:
        raise SystemExit(f"{file.name} is no calendar; `cargo run --release -p heelfirst-reminders --example calendar -- --out {file.name}` makes one")
    length = words_of(file.read(4))[0]
    return json.loads(file.read(length))


def blocks(path, lane, lanes):
    """The blocks of every `lanes`th zone from `lane`."""
    with open(path, "rb") as file:
        header = read_header(file)
        for index in range(header["zones"]):
            length = words_of(file.read(4))[0] * 4
            if index % lanes == lane:
                yield Block(words_of(file.read(length)), len(header["shapes"]))
            else:
                file.seek(length, 1)
