package org.heelfirst.app

import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import org.w3c.dom.NodeList

/** What the manifest promises to Android, and the files that it names. */
class ManifestTest {
    private val main = File(System.getProperty("heelfirst.project")!!, "android/app/src/main")
    private val application = read(main.resolve("AndroidManifest.xml")).getElementsByTagName("application").all().single()

    private fun read(file: File): Element = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).documentElement

    private fun NodeList.all(): List<Element> = (0 until length).map { item(it) }.filterIsInstance<Element>()

    private fun promised(name: String) = application.getAttribute("android:$name")

    /** The file of resources that it names. */
    private fun named(name: String): Element = read(main.resolve("res/${promised(name).removePrefix("@")}.xml"))

    private fun Element.within(part: String, what: String): Set<Pair<String, String>> =
        getElementsByTagName(part).all().single().getElementsByTagName(what).all().map {
            it.getAttribute("domain") to it.getAttribute("path")
        }.toSet()

    @Test
    fun `nothing goes to a cloud, and to the next phone only what was practised and chosen`() {
        assertEquals("false" to "false", promised("allowBackup") to promised("fullBackupContent"))
        val rules = named("dataExtractionRules")
        val domains = listOf("root", "file", "database", "sharedpref", "external")
        val everything = (domains + domains.minus("external").map { "device_$it" }).map { it to "." }.toSet()
        assertEquals(everything, rules.within("cloud-backup", "exclude"))
        assertEquals(emptySet<Any>(), rules.within("cloud-backup", "include"))
        assertEquals(setOf("file" to "heelfirst/", "sharedpref" to "preferences.xml"), rules.within("device-transfer", "include"))
    }

    @Test
    fun `Android's settings offer the languages that there are, and the way back shows where it leads`() {
        val offered = named("localeConfig").getElementsByTagName("locale").all().map { it.getAttribute("android:name") }
        val folders = main.resolve("res").list()!!.filter { it.matches(Regex("values-[a-z]{2}")) }.map { it.removePrefix("values-") }
        assertEquals((folders + "en").toSet(), offered.toSet())
        assertEquals("true", promised("enableOnBackInvokedCallback"))
        assertEquals("true", promised("supportsRtl"))
    }

    @Test
    fun `no change of the phone's look ends the window`() {
        val window = application.getElementsByTagName("activity").all().single { it.getAttribute("android:name") == "org.heelfirst.app.MainActivity" }
        val outlived = window.getAttribute("android:configChanges").split('|')
        assertTrue(
            "$outlived",
            outlived.containsAll(listOf("locale", "layoutDirection", "uiMode", "fontScale", "density", "orientation", "screenSize")),
        )
    }
}
