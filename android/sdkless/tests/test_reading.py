"""What is read: versions' order, Maven's complaints, build files, our own rules."""

import unittest

from sdkless import console, gradle, maven, scripts, style


class Reading(unittest.TestCase):
    def test_a_release_comes_after_its_alphas_and_numbers_count_by_value(self):
        versions = ["1.10.0", "1.9.0", "1.10.0-alpha02", "1.10.0-alpha01", "2.0"]
        self.assertEqual(["1.9.0", "1.10.0-alpha01", "1.10.0-alpha02", "1.10.0", "2.0"], sorted(versions, key=maven.order))

    def test_a_failure_that_is_no_missing_version_is_none(self):
        self.assertEqual({}, maven.of_missing(console.Failure("Connection refused")))

    def test_comments_in_a_block_are_left_out(self):
        self.assertEqual(["a(b)"], gradle.block("dependencies {\n    // why\n    a(b) // what\n\n}\n", "dependencies"))

    def test_what_draws_the_window_is_that_of_the_machine(self):
        machines = [("Linux", "x86_64"), ("Linux", "aarch64"), ("Darwin", "x86_64"), ("Darwin", "arm64"), ("Windows", "AMD64")]
        self.assertEqual(["linux.x64", "linux.arm64", "macos.x64", "macos.arm64", "windows.x64"],
                         [gradle.skiko(*machine).removeprefix("desktop.skiko.") for machine in machines])
        self.assertIn(gradle.skiko(), gradle.needs("desktop").libraries["implementation"])

    def test_a_build_file_becomes_a_class_with_what_its_plugins_bring(self):
        text = "import java.util.Properties\n\nplugins {\n    alias(libs.plugins.android.library)\n}\n\nandroid {\n}\n"
        written = scripts.wrapped("core", text)
        self.assertIn("fun android(configure: com.android.build.api.dsl.LibraryExtension.() -> Unit)", written)
        self.assertIn("import java.util.Properties", written)
        self.assertNotIn("plugins {", written)

    def test_the_catalogue_becomes_a_tree_of_accessors(self):
        written = scripts.accessors({"libraries": {"a": {}, "a-b": {}}, "versions": {"x-y": "1"}})
        self.assertIn("object InA : Provider", written)
        self.assertIn("val b: Provider", written)
        self.assertIn("val y: Provider<String>", written)

    def test_our_own_rules_are_told_and_comments_are_not_looked_at(self):
        broken = list(style.broken("ui/src/main/kotlin/A.kt", ["val a = Color(0xFF000000)", "// Color(0x", "print(a)", "a!!.b", "val ok = a ?: b", "fontSize = 12.sp"]))
        self.assertEqual([1, 3, 4, 6], sorted(int(one.split(":")[1]) for one in broken))
        self.assertEqual([], list(style.broken("ui/src/main/kotlin/theme/A.kt", ["Color(0xFF000000)"])))

    def test_what_is_touched_without_being_steady_is_told(self):
        def told(*lines):
            return [one.split(":")[1] for one in style.unsteady("ui/src/main/kotlin/A.kt", ["import a.clickable", "@Composable", *lines])]

        for touched in ("Row(Modifier.clickable { go() })", "OutlinedIconButton({ go() }) {", "Button(onClick, modifier) {", "modifier.toggleable(on)", "Switch(on, change)"):
            with self.subTest(touched=touched):
                self.assertEqual(["4"], told("fun A() {", f"    {touched}", "}"))
                self.assertEqual([], told("fun A() {", f"    {touched}", "    modifier.steady(text)", "}"))
        self.assertEqual(["4"], told("fun A() {", "    Button(a)", "}", "fun B() = Box(Modifier.steady(b))"))
        self.assertEqual(["3"], told("fun A() = Row { Button(a, steady(a)); Button(b) }"))
        for free in ("PrimaryButton(text, go)", "role = Role.Button", "Switch(on, onCheckedChange = null)", "Modifier.selectableGroup()", "OutlinedTextField(value)"):
            self.assertEqual([], told("fun A() {", f"    {free}", "}"))

    def test_the_real_core_beside_the_sandbox_is_told(self):
        opens = "class ATest { private val stage = Stage() }"
        self.assertTrue(style.outside_the_sandbox("ui/src/test/kotlin/ATest.kt", opens))
        self.assertFalse(style.outside_the_sandbox("ui/src/test/kotlin/ATest.kt", "@RunWith(RobolectricTestRunner::class) " + opens))
        self.assertFalse(style.outside_the_sandbox("ui/src/test/kotlin/Scenes.kt", opens))


if __name__ == "__main__":
    unittest.main()
