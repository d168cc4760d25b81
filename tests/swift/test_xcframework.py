"""The XCFramework that ios/xcframework.py lays out, from archives that are made here."""

import pathlib
import plistlib
import struct
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "ios" / "xcframework.py"
ARM, INTEL = 0x0100000C, 0x01000007
DEVICE, SIMULATOR, MAC = 2, 7, 1


def archive(cpu, platform, padding=0):
    build = struct.pack("<IIIIII", 0x32, 24, platform, 0x110000, 0x110000, 0)
    member = struct.pack("<IIIIIIII", 0xFEEDFACF, cpu, 0, 1, 1, len(build), 0, 0) + build + b"\1" * padding
    name = b"#1/8".ljust(16)
    size = str(len(member) + 8).encode().ljust(10)
    data = name + b"0".ljust(12) + b"0".ljust(6) + b"0".ljust(6) + b"644".ljust(8) + size + b"`\n" + b"object\0\0" + member
    return b"!<arch>\n" + data + b"\n" * (len(data) % 2)


class XCFramework(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        headers = self.folder / "headers" / "HeelfirstCoreFFI"
        headers.mkdir(parents=True)
        (headers / "module.modulemap").write_text("module HeelfirstCoreFFI {}")
        self.out = self.folder / "Out.xcframework"

    def lay_out(self, *archives):
        paths = []
        for number, data in enumerate(archives):
            paths.append(self.folder / f"{number}.a")
            paths[-1].write_bytes(data)
        return subprocess.run(
            [sys.executable, SCRIPT, self.out, self.folder / "headers", *paths], capture_output=True, text=True
        )

    def test_each_system_is_told_with_its_processors(self):
        self.assertEqual(self.lay_out(archive(ARM, DEVICE), archive(INTEL, SIMULATOR), archive(ARM, SIMULATOR)).returncode, 0)
        with open(self.out / "Info.plist", "rb") as file:
            plist = plistlib.load(file)
        self.assertEqual((plist["CFBundlePackageType"], plist["XCFrameworkFormatVersion"]), ("XFWK", "1.0"))
        told = {one["LibraryIdentifier"]: one for one in plist["AvailableLibraries"]}
        self.assertEqual(set(told), {"ios-arm64", "ios-arm64_x86_64-simulator"})
        self.assertNotIn("SupportedPlatformVariant", told["ios-arm64"])
        self.assertEqual(told["ios-arm64_x86_64-simulator"]["SupportedPlatformVariant"], "simulator")
        for name, one in told.items():
            self.assertTrue((self.out / name / one["LibraryPath"]).is_file())
            self.assertTrue((self.out / name / one["HeadersPath"] / "HeelfirstCoreFFI" / "module.modulemap").is_file())

    def test_several_processors_lie_in_one_file_each_at_a_page(self):
        arm, intel = archive(ARM, SIMULATOR, padding=20_000), archive(INTEL, SIMULATOR)
        self.lay_out(archive(ARM, DEVICE), intel, arm)
        data = (self.out / "ios-arm64_x86_64-simulator" / "libheelfirst.a").read_bytes()
        magic, count = struct.unpack_from(">II", data)
        self.assertEqual((magic, count), (0xCAFEBABE, 2))
        for number, (cpu, whole) in enumerate([(ARM, arm), (INTEL, intel)]):
            found, _, at, size, align = struct.unpack_from(">IIIII", data, 8 + 20 * number)
            self.assertEqual((found, at % (1 << align)), (cpu, 0))
            self.assertEqual(data[at : at + size], whole)

    def test_a_library_of_another_system_is_refused_and_the_old_framework_stays(self):
        self.lay_out(archive(ARM, DEVICE))
        for wrong in [archive(ARM, MAC), b"\x7fELF", archive(ARM, DEVICE)[:-40] + archive(ARM, SIMULATOR)[8:]]:
            self.assertNotEqual(self.lay_out(wrong).returncode, 0)
            self.assertTrue((self.out / "Info.plist").is_file())


if __name__ == "__main__":
    unittest.main()
