#!/usr/bin/env python3
"""xcframework.py OUT.xcframework HEADERS DEVICE.a [SIMULATOR.a …]: lays out an XCFramework of static libraries, as xcodebuild would.

The libraries of several processors for the simulator become one. What is in an archive is told by its first object, so that a library
of another system or processor is refused here and not by whoever links it.
"""

import pathlib
import plistlib
import shutil
import struct
import sys

NAME = "libheelfirst.a"
MACHO_64 = 0xFEEDFACF
BUILD_VERSION, VERSION_MIN_IPHONEOS = 0x32, 0x25
PROCESSORS = {0x0100000C: ("arm64", 0), 0x01000007: ("x86_64", 3)}  # CPU type: name, subtype
PLATFORMS = {2: "ios", 7: "ios-simulator"}
FAT_MAGIC, ALIGNMENT = 0xCAFEBABE, 14


class NotALibrary(Exception):
    pass


def objects(data):
    """Each member of an archive, without its name."""
    if data[:8] != b"!<arch>\n":
        raise NotALibrary("it is no archive")
    at = 8
    while at + 60 <= len(data):
        header = data[at : at + 60]
        size = int(header[48:58])
        start = at + 60
        name = header[:16].rstrip()
        skip = int(name[3:]) if name.startswith(b"#1/") else 0
        yield data[start + skip : start + size]
        at = start + size + size % 2


def kind(data):
    """(processor, CPU type, system) of the objects in an archive, which must be one."""
    kinds = {found for member in objects(data) if (found := object_kind(member))}
    if len(kinds) != 1:
        raise NotALibrary(f"its objects are of {sorted(kinds) or 'no system of ours'}")
    return kinds.pop()


def object_kind(member):
    if len(member) < 32 or struct.unpack_from("<I", member)[0] != MACHO_64:
        return None
    cpu, _, _, commands = struct.unpack_from("<IIII", member, 4)
    if cpu not in PROCESSORS:
        raise NotALibrary(f"no phone has the processor {cpu:#x}")
    at = 32
    for _ in range(commands):
        command, size = struct.unpack_from("<II", member, at)
        if command == BUILD_VERSION:
            platform = struct.unpack_from("<I", member, at + 8)[0]
            if platform not in PLATFORMS:
                raise NotALibrary(f"no phone has the system {platform}")
            return PROCESSORS[cpu][0], cpu, PLATFORMS[platform]
        if command == VERSION_MIN_IPHONEOS:
            return PROCESSORS[cpu][0], cpu, "ios"
        at += size
    return None  # an object that was made without saying for which system


def fat(libraries):
    """One file of several libraries: each begins at a page."""
    header = struct.pack(">II", FAT_MAGIC, len(libraries))
    at = 1 << ALIGNMENT
    body = b""
    for (_, cpu, _), data in libraries:
        body += b"\0" * (at - (1 << ALIGNMENT) - len(body)) + data
        header += struct.pack(">IIIII", cpu, PROCESSORS[cpu][1], at, len(data), ALIGNMENT)
        at = (at + len(data) + (1 << ALIGNMENT) - 1) >> ALIGNMENT << ALIGNMENT
    return header.ljust(1 << ALIGNMENT, b"\0") + body


def put(folder, headers, system, libraries):
    processors = [found[0] for found, _ in libraries]
    variant = ["simulator"] if system == "ios-simulator" else []
    identifier = "-".join(["ios", "_".join(processors), *variant])
    (folder / identifier).mkdir(parents=True)
    data = libraries[0][1] if len(libraries) == 1 else fat(libraries)
    (folder / identifier / NAME).write_bytes(data)
    shutil.copytree(headers, folder / identifier / "Headers")
    entry = dict(
        BinaryPath=NAME,
        HeadersPath="Headers",
        LibraryIdentifier=identifier,
        LibraryPath=NAME,
        SupportedArchitectures=processors,
        SupportedPlatform="ios",
    )
    if variant:
        entry["SupportedPlatformVariant"] = "simulator"
    return entry


def main(out, headers, *paths):
    out, partial = pathlib.Path(out), pathlib.Path(out + ".partial")
    systems = {}
    for path in paths:
        data = pathlib.Path(path).read_bytes()
        try:
            found = kind(data)
        except NotALibrary as fault:
            sys.exit(f"{path}: {fault}")
        systems.setdefault(found[2], []).append((found, data))
    shutil.rmtree(partial, ignore_errors=True)
    entries = [put(partial, headers, system, sorted(systems[system], key=lambda one: one[0][0])) for system in sorted(systems)]
    with open(partial / "Info.plist", "wb") as file:
        plistlib.dump(
            dict(AvailableLibraries=entries, CFBundlePackageType="XFWK", XCFrameworkFormatVersion="1.0"), file
        )
    shutil.rmtree(out, ignore_errors=True)
    partial.rename(out)
    for entry in entries:
        print(f"{entry['LibraryIdentifier']}: {', '.join(entry['SupportedArchitectures'])}")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
