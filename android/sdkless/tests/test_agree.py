"""Where Gradle's files and this build differ, that is found: each way of differing is planted."""

import pathlib
import shutil
import tempfile
import unittest

from sdkless import agree
from sdkless.places import ANDROID

# A file, what stands there, what is put in its place, and words of the sentence that must tell it.
PLANTED = [
    ("settings.gradle.kts", '":ui", ', "", "does not include ui"),
    ("ui/build.gradle.kts", "compileSdk = libs.versions.android.target.get().toInt()", "compileSdk = 35", "ui: does not say compileSdk"),
    ("gateway/build.gradle.kts", "libs.versions.android.min", "libs.versions.android.target", "gateway: does not say minSdk"),
    ("core/build.gradle.kts", "org.heelfirst.core", "org.heelfirst.kernel", "core: its namespace"),
    ("core/build.gradle.kts", "jvmToolchain(libs.versions.jdk", "jvmToolchain(libs.versions.jvm", "core: does not say jvmToolchain"),
    ("app/build.gradle.kts", "targetSdk = libs.versions.android.target", "targetSdk = libs.versions.android.min", "the level that the app is made for"),
    ("app/build.gradle.kts", "isMinifyEnabled = true", "isMinifyEnabled = false", "R8"),
    ("app/build.gradle.kts", "useLegacyPackaging = false", "useLegacyPackaging = true", "not packed"),
    ("app/build.gradle.kts", "../../Cargo.toml", "../../version.txt", "the version, which is Cargo's"),
    ("app/build.gradle.kts", '"arm64-v8a", ', "", "other processors"),
    ("app/build.gradle.kts", '"en", "de", "ar"', '"en", "de"', "languages differ"),
    ("app/build.gradle.kts", "    alias(libs.plugins.compose.compiler)\n", "", "app: this build compiles it with Compose's compiler"),
    ("gateway/build.gradle.kts", "plugins.android.library", "plugins.kotlin.jvm", "gateway: is no android.library"),
    ("build.gradle.kts", "    alias(libs.plugins.kotlin.jvm) apply false\n", "", "plugins differ"),
    ("gradle/libs.versions.toml", "[libraries]\n", '[libraries]\nnobodys = { module = "a:b", version.ref = "jna" }\n', "library nobodys is used by nothing"),
    ("gradle/libs.versions.toml", "[libraries]\n", 'nobodys = "1"\n\n[libraries]\n', "version nobodys is used by nothing"),
    ("gateway/build.gradle.kts", "    testFixtures {\n        enable = true\n    }\n", "", "fixtures"),
    ("desktop/build.gradle.kts", '"../ui/src/main/kotlin"', '"../app/src/main/kotlin"', "desktop: compiles"),
    ("core/build.gradle.kts", "addGeneratedSourceDirectory(layOutJava", "addGeneratedSourceDirectory(cargoNdk", "what layOutJava makes goes nowhere"),
    ("core/build.gradle.kts", "./bindings.sh", "./bind.sh", "generateBindings does not run bindings.sh"),
    ("core/native.sh", "=16384", "=4096", "pages of 16 KB"),
    ("core/native.sh", 'CARGO_TARGET_X86_64_LINUX_ANDROID_RUSTFLAGS="$pages"', "", "pages of 16 KB"),
    ("desktop/build.gradle.kts", "    outputs.upToDateWhen { false }", "", "made anew each time"),
    ("desktop/build.gradle.kts", "libs.desktop.skiko.macos.x64", "libs.desktop.skiko.linux.x64", "Skiko's runtime for macos-x64"),
    ("gradle/libs.versions.toml", "runtime-macos-arm64", "runtime-macos-x64", "for macos-arm64 is"),
    ("gradle/libs.versions.toml", "desktop-skiko-windows-x64", "desktop-skiko-windows", "the window runs on"),
    ("core/build.gradle.kts", 'consumerProguardFiles("consumer-rules.pro")', "", "its rules for R8"),
    ("app/src/main/res/xml/locales_config.xml", '"ar"', '"fr"', "languages differ"),
]


def copied(folder):
    ignored = shutil.ignore_patterns("*.kt", "__pycache__", "build", "java")
    return pathlib.Path(shutil.copytree(ANDROID, pathlib.Path(folder) / "android", ignore=ignored))


class Agree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.android = copied(folder.name)

    def faults(self):
        return agree.faults(agree.Files(self.android))

    def test_as_it_is_nothing_differs(self):
        self.assertEqual([], self.faults())

    def test_each_planted_difference_is_told(self):
        for name, there, instead, told in PLANTED:
            with self.subTest(told=told, file=name):
                file = self.android / name
                text = file.read_text()
                self.assertIn(there, text)
                file.write_text(text.replace(there, instead))
                self.assertTrue(any(told in fault for fault in self.faults()), self.faults())
                file.write_text(text)

    def test_a_source_set_that_no_build_knows_is_told(self):
        (self.android / "app/src/release").mkdir()
        self.assertIn("app/src/release", "".join(self.faults()))

    def test_rules_for_r8_that_the_build_file_does_not_name_are_told(self):
        (self.android / "app/more.pro").write_text("")
        self.assertIn("more.pro", "".join(self.faults()))


if __name__ == "__main__":
    unittest.main()
