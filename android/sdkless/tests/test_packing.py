"""What Android maps into memory begins where a page begins."""

import pathlib
import struct
import tempfile
import unittest
import zipfile

from sdkless import packing


def library(align, kind=1, wide=True):
    """The head of an ELF file with one segment."""
    head = bytearray(128)
    head[:5] = b"\x7fELF" + (b"\x02" if wide else b"\x01")
    struct.pack_into("<Q" if wide else "<I", head, 32 if wide else 28, 64)
    struct.pack_into("<HH", head, 54 if wide else 42, 56 if wide else 32, 1)
    struct.pack_into("<I", head, 64, kind)
    struct.pack_into("<Q" if wide else "<I", head, 64 + (48 if wide else 28), align)
    return bytes(head)


class Packing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "a.apk"

    def test_libraries_and_the_table_of_resources_are_stored_and_aligned(self):
        with packing.Apk(self.file) as apk:
            for name, content in {"classes.dex": b"x" * 77, "lib/arm64-v8a/liba.so": b"so" * 9, "resources.arsc": b"r", "lib/x86_64/liba.so": b"s"}.items():
                apk.add(name, content)
        self.assertEqual([], list(packing.misplaced(self.file)))
        with zipfile.ZipFile(self.file) as archive:
            self.assertEqual(b"so" * 9, archive.read("lib/arm64-v8a/liba.so"))
            self.assertIsNone(archive.testzip())

    def test_a_packed_library_is_told(self):
        with zipfile.ZipFile(self.file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("lib/arm64-v8a/liba.so", b"so" * 99)
        self.assertEqual(["lib/arm64-v8a/liba.so"], list(packing.misplaced(self.file)))

    def test_a_library_for_small_pages_is_told_on_64_bits(self):
        self.assertTrue(packing.ill_aligned(library(4096)))
        self.assertFalse(packing.ill_aligned(library(16384)))
        self.assertFalse(packing.ill_aligned(library(65536)))
        self.assertFalse(packing.ill_aligned(library(4096, kind=2)))
        self.assertFalse(packing.ill_aligned(library(4096, wide=False)))


if __name__ == "__main__":
    unittest.main()
