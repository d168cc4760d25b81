"""The app as phones get it: shrunk by R8, packed, aligned, signed with a throw-away key, and looked at again.

The core's own native library is not in it: without Android's NDK there is none that runs. Everything else is what a phone would get.
"""

import re
import shutil
import zipfile

from . import classfile, console, dex, gradle, jvm, kept, kotlin, libraries, maven, modules, packing, places, resources
from .catalogue import Library, libraries as catalogue, versions

OUTPUT = places.OUTPUT / "apk"
PASSWORD = "throw-away"
# Without native libraries; what the app may weigh.
LARGEST = 8_000_000
# What native code finds by name, of which nothing may go: core/consumer-rules.pro says why.
KEPT = re.compile(r"(com/nonpolynomial|io/github/gedgygedgy|org/heelfirst/core|com/sun/jna)/")


def build():
    built = modules.app()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    program, native = inputs(built)
    shrunk, linked = shrink(program, built)
    file = signed(packed(shrunk, linked, native))
    problems = [*lost(program, shrunk), *(f"{name} is packed or not aligned" for name in packing.misplaced(file)), *unfit(file), *too_large(file)]
    if problems:
        raise console.Failure("the APK is not as it should be:\n" + "\n".join(problems[:40]))
    tell(file)
    return file


def inputs(built):
    """Classes as archives, and native libraries by their place in the APK."""
    classes = [zipped(folder) for folder in built.classes]
    jna = catalogue()["jna"]
    archive = libraries.unpacked(fetched(Library(jna.group, jna.name, jna.version, "aar")))
    jars = [jar for jar in modules.path("app") if not jar.name.startswith(f"{jna.name}-{jna.version}")]
    found = {f"lib/{abi}/{file.name}": file for abi in gradle.abis() for file in sorted((archive.folder / "jni" / abi).glob("*.so"))}
    return [*classes, *jars, *archive.jars()], found


def fetched(library):
    if not maven.file_of(library).exists():
        maven.fetch([library])
    return library


def zipped(folder):
    archive = OUTPUT / "classes" / f"{folder.parent.name}.zip"
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as out:
        for file in places.files(folder, suffix=".class"):
            out.writestr(zipfile.ZipInfo(str(file.relative_to(folder)), packing.MOMENT), file.read_bytes())
    return archive


def rules(built):
    """Keep rules: what Gradle would put first, the core's, the libraries', what the manifest and the resources name."""
    android = OUTPUT / "proguard-android-optimize.txt"
    with zipfile.ZipFile(maven.file_of(resources.maven_one("tool.gradle.rules"))) as plugin:
        android.write_bytes(b"\n".join(plugin.read(f"com/android/build/gradle/proguard-{part}.txt") for part in ("header", "optimizations", "common")))
    archives = libraries.archives(gradle.all_of("app", modules.COMPILED, "libraries"))
    own = [places.ANDROID / "core/consumer-rules.pro", *places.ANDROID.glob("app/*.pro")]
    return [android, *own, *(a.rules() for a in archives if a.rules().exists()), built.resources.with_name("aapt-rules.txt")]


def shrink(program, built):
    """R8 over all code and all resources; what came of the same is kept."""
    output = OUTPUT / "shrunk"
    keep = rules(built)
    key = places.digest("shrunk", *program, *keep, built.resources, versions()["r8"], versions()["android-min"])
    stamp = output.with_suffix(".stamp")
    if not (stamp.exists() and stamp.read_text() == key) and not kept.restore(key, output):
        console.note("shrinking with R8")
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()
        r8(program, keep, built.resources, output)
        kept.keep(key, output)
    stamp.write_text(key)
    return output / "code.zip", output / "resources.ap_"


def r8(program, keep, linked, output):
    proto, smaller = OUTPUT / "proto.ap_", OUTPUT / "proto-shrunk.ap_"
    console.run([resources.aapt2(), "convert", "--output-format", "proto", "-o", proto, linked], "converting the resources")
    jvm.run(["tool.r8"], "com.android.tools.r8.R8",
            ["--release", "--output", output / "code.zip", "--min-api", versions()["android-min"], "--lib", resources.android_jar(), "--lib", jvm.home(),
             *[part for rule in keep for part in ("--pg-conf", rule)], "--pg-map-output", output / "mapping.txt",
             "--android-resources", proto, smaller, *program], "R8", heap="3g", log=OUTPUT / "r8.log")
    console.run([resources.aapt2(), "convert", "--output-format", "binary", "-o", output / "resources.ap_", smaller], "converting the resources back")


def packed(shrunk, linked, native):
    file, left_out = OUTPUT / "unsigned.apk", gradle.left_out()
    with packing.Apk(file) as apk:
        apk.take(linked)
        apk.take(shrunk, lambda name: not left_out.fullmatch(name))
        for name, library in native.items():
            apk.add(name, library.read_bytes())
        for asset in places.files(places.ANDROID / "app/src/main/assets"):
            apk.add(f"assets/{asset.relative_to(places.ANDROID / 'app/src/main/assets')}", asset.read_bytes())
    return file


def signed(file):
    target = OUTPUT / "heelfirst.apk"
    store = OUTPUT / "throw-away.p12"
    if not store.exists():
        console.run([places.javac().with_name("keytool"), "-genkeypair", "-keystore", store, "-storetype", "PKCS12", "-storepass", PASSWORD, "-alias", "key",
                     "-keyalg", "EC", "-dname", "CN=throw-away"], "making a key")
    signer = kotlin.compile_java("sign", [places.ANDROID / "sdkless/java"], jvm.tool("tool.apksig"))
    told = jvm.run(["tool.apksig"], "sdkless.Sign", [file, target, store, PASSWORD, versions()["android-min"]], "signing", before=[signer])
    console.note(f"signed and verified: {told.strip()}")
    return target


def lost(program, shrunk):
    """What R8 took away of what native code finds by name."""
    with zipfile.ZipFile(shrunk) as archive:
        there = {name: members for entry in archive.namelist() if entry.endswith(".dex") for name, members in dex.classes(archive.read(entry)).items()}
    count = 0
    for archive in program:
        with zipfile.ZipFile(archive) as jar:
            for name in jar.namelist():
                if KEPT.match(name) and name.endswith(".class"):
                    count += 1
                    yield from gone(classfile.read(jar.read(name)), there)
    console.note(f"{count} classes that native code finds by name, all their fields and methods looked for among {len(there)} that are left")


def gone(one, there):
    if one.name not in there:
        return [f"{one.name} is gone"]
    methods = {f"{m.name}/{parameters(m.descriptor)}" for m in one.methods if "$" not in m.name and m.name != "<clinit>"}
    return [f"{one.name}: {member} is gone" for member in sorted((methods | {name for name, _ in one.fields if "$" not in name}) - there[one.name])]


def parameters(descriptor):
    return len(re.findall(r"\[*(?:L[^;]*;|[A-Z])", descriptor[1:descriptor.index(")")]))


def unfit(file):
    """What the APK says of itself, read back by Android's own tool."""
    told = console.run([resources.aapt2(), "dump", "badging", file], "reading the APK")
    pinned = versions()
    wanted = {"package: name='": modules.PACKAGE, "minSdkVersion:'": pinned["android-min"], "targetSdkVersion:'": pinned["android-target"],
              "versionName='": gradle.version_name(), "versionCode='": str(gradle.version_code())}
    for begin, value in wanted.items():
        found = re.search(re.escape(begin) + r"([^']*)", told)
        if not found or found[1] != value:
            yield f"{begin}{found[1] if found else ''} should be {value}"
    (OUTPUT / "badging.txt").write_text(told)
    with zipfile.ZipFile(file) as archive:
        libraries_in = [name for name in archive.namelist() if name.endswith(".so")]
        yield from (f"{name} is not laid out for pages of 16 KB" for name in libraries_in if packing.ill_aligned(archive.read(name)))


def too_large(file):
    without = size(file) - size(file, r"lib/.*")
    if without > LARGEST:
        yield f"without native libraries it is {without} bytes, and {LARGEST} are enough"


def size(file, pattern=r".*"):
    with zipfile.ZipFile(file) as archive:
        return sum(entry.compress_size for entry in archive.infolist() if re.fullmatch(pattern, entry.filename))


def tell(file):
    parts = {"code": r".*\.dex", "resources": r"res/.*|resources\.arsc", "native libraries (JNA's, without the core's)": r"lib/.*"}
    console.note(f"{file.stat().st_size / 1024:.0f} KB without the core's library, which needs the NDK, {(file.stat().st_size - size(file, 'lib/.*')) / 1024:.0f} KB without native libraries; packed: "
                 + ", ".join(f"{name} {size(file, pattern) / 1024:.0f} KB" for name, pattern in parts.items()))
