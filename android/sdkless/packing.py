"""Writes an APK: a zip in which what Android maps into memory is not packed and begins where a page of memory begins."""

import re
import zipfile

PAGE = 16384
MOMENT = (2000, 1, 1, 0, 0, 0)  # the same inputs give the same file
STORED = re.compile(r"resources\.arsc|lib/.*\.so|.*\.(png|webp|ogg|wav|mp3)")


class Apk:
    def __init__(self, file):
        self.file = file
        self.zip = zipfile.ZipFile(file, "w")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.zip.close()

    def add(self, name, content):
        stored = STORED.fullmatch(name) is not None
        entry = zipfile.ZipInfo(name, MOMENT)
        entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        if stored:
            entry.extra = self.padding(name, PAGE if name.endswith(".so") else 4)
        self.zip.writestr(entry, content, compresslevel=9)

    def padding(self, name, boundary):
        """An extra field as long as it takes for the content to begin on the boundary."""
        begin = self.zip.fp.tell() + zipfile.sizeFileHeader + len(name.encode())
        missing = -(begin + 4) % boundary
        return b"\x35\xd9" + missing.to_bytes(2, "little") + bytes(missing)

    def take(self, archive, wanted=lambda name: True):
        with zipfile.ZipFile(archive) as other:
            for name in other.namelist():
                if wanted(name) and not name.endswith("/"):
                    self.add(name, other.read(name))


def misplaced(file):
    """The entries that Android would have to copy or could not map."""
    with zipfile.ZipFile(file) as archive, open(file, "rb") as raw:
        for entry in archive.infolist():
            if entry.filename.endswith(".so") or entry.filename == "resources.arsc":
                boundary = PAGE if entry.filename.endswith(".so") else 4
                if entry.compress_type != zipfile.ZIP_STORED or begins(raw, entry) % boundary:
                    yield entry.filename


def begins(raw, entry):
    raw.seek(entry.header_offset + 26)
    return entry.header_offset + zipfile.sizeFileHeader + sum(int.from_bytes(raw.read(2), "little") for _ in range(2))


def ill_aligned(library):
    """Whether a native library has a segment that does not begin on pages of 16 KB."""
    wide, order = library[4] == 2, "little"
    table = int.from_bytes(library[32:40] if wide else library[28:32], order)
    size, count = (int.from_bytes(library[at:at + 2], order) for at in ((54, 56) if wide else (42, 44)))
    for number in range(count):
        head = library[table + number * size:table + (number + 1) * size]
        align = int.from_bytes(head[48:56] if wide else head[28:32], order)
        if int.from_bytes(head[:4], order) == 1 and align % PAGE:
            return wide  # phones of 32 bits have small pages
    return False
