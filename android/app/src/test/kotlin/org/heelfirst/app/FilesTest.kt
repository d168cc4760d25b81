package org.heelfirst.app

import android.app.Activity
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Intent
import android.database.Cursor
import android.net.Uri
import android.os.Bundle
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File
import org.heelfirst.app.reminders.Held
import org.heelfirst.ui.Preferences
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** Files that leave the app or come into it. */
class FilesTest : StagedTest() {
    /** It holds the clock of what moves on the screens, which would otherwise never come to rest. */
    @get:Rule
    val rule = createEmptyComposeRule()

    private val place = Uri.parse("content://documents/one")

    @Test
    fun `a file is written where the person puts it, and nothing of it stays behind`() {
        val out = ByteArrayOutputStream()
        shadowOf(app.contentResolver).registerOutputStream(place, out)
        ActivityScenario.launch(MainActivity::class.java).use { scenario ->
            app.platform.save("report.csv", "text/csv") { path -> File(path).writeText("steps").let { true } }
            scenario.onActivity { activity ->
                val asked = shadowOf(activity).nextStartedActivityForResult
                assertEquals("report.csv", asked.intent.getStringExtra(Intent.EXTRA_TITLE))
                shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
            }
            app.settle()
        }
        assertEquals("steps", out.toString())
        assertEquals(emptyList<String>(), app.cacheDir.resolve("between").list()!!.toList())
    }

    @Test
    fun `a file is read that the person picks`() {
        shadowOf(app.contentResolver).registerInputStream(place, ByteArrayInputStream("backup".toByteArray()))
        var read = ""
        ActivityScenario.launch(MainActivity::class.java).use { scenario ->
            app.platform.pick(listOf("application/octet-stream")) { path -> read = File(path).readText() }
            scenario.onActivity { activity ->
                val asked = shadowOf(activity).nextStartedActivityForResult
                shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
            }
            app.settle()
        }
        assertEquals("backup", read)
    }

    @Test
    fun `a place that takes nothing is told and nothing is said to be saved`() {
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place) { throw SecurityException("gone") }
        var wrote = false
        ActivityScenario.launch(MainActivity::class.java).use { scenario ->
            app.settle()
            app.platform.save("report.csv", "text/csv") { true.also { wrote = true } }
            scenario.onActivity { activity ->
                val asked = shadowOf(activity).nextStartedActivityForResult
                shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
            }
            app.settle()
        }
        assertFalse(wrote)
        rule.waitUntil(LIMIT_MS) { app.gateway.problems.value.isNotEmpty() }
        val told = app.gateway.problems.value.single()
        assertEquals("storage", told.key)
        assertTrue(told.what, told.what.endsWith("that place could not be read or written.") && "gone" !in told.what)
    }

    @Test
    fun `where nothing could be saved no empty file stays`() {
        val deleted = mutableListOf<Uri>()
        Robolectric.buildContentProvider(Documents::class.java).create(place.authority).get().deleted = deleted
        for (comes in listOf(true, false)) {
            shadowOf(app.contentResolver).registerOutputStream(place, ByteArrayOutputStream())
            ActivityScenario.launch(MainActivity::class.java).use { scenario ->
                app.platform.save("report.csv", "text/csv") { path -> comes.also { if (it) File(path).writeText("steps") } }
                scenario.onActivity { activity ->
                    val asked = shadowOf(activity).nextStartedActivityForResult
                    shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
                }
                app.settle()
            }
            assertEquals(if (comes) emptyList() else listOf(place), deleted)
        }
    }

    @Test
    fun `with everything that the core keeps goes what is kept beside it`() {
        app.settled().refresh()
        ring(prompts().first())
        app.platform.choose { it.copy(healthStore = true, openLockScreen = true) }
        val left = listOf("shared/report.pdf", "between/file1", "heelfirst-copy1").map { app.cacheDir.resolve(it) }
        left.forEach { it.apply { parentFile!!.mkdirs() }.writeText("my foot") }
        app.platform.forgetEverything()
        app.settle()
        assertEquals(Preferences(), app.platform.preferences.value)
        assertEquals(emptyList<File>(), left.filter { it.exists() })
        assertTrue(shown().isEmpty())
        assertEquals("", Held(app).shown)
    }

    @Test
    fun `what a killed process left on its way goes with a later start, and what is being handed over stays`() {
        val (old, new) = listOf("shared/old.pdf", "shared/new.pdf").map { app.cacheDir.resolve(it).apply { parentFile!!.mkdirs() } }
        listOf(old, new).forEach { it.writeText("my foot") }
        old.setLastModified(System.currentTimeMillis() - 2 * 86_400_000L)
        Files.wipe(app, olderThanMs = 86_400_000L)
        assertEquals(listOf(false, true), listOf(old.exists(), new.exists()))
    }

    @Test
    fun `a file is handed to another app from the cache alone`() {
        ActivityScenario.launch(MainActivity::class.java).use { scenario ->
            app.settle()
            app.platform.share("report.pdf", "application/pdf") { path -> File(path).writeText("page").let { true } }
            app.settle()
            scenario.onActivity { activity ->
                val chooser = shadowOf(activity).nextStartedActivity

                @Suppress("DEPRECATION")
                val send: Intent = chooser.getParcelableExtra(Intent.EXTRA_INTENT)!!

                @Suppress("DEPRECATION")
                val uri: Uri = send.getParcelableExtra(Intent.EXTRA_STREAM)!!
                assertEquals("content" to "report.pdf", uri.scheme to uri.lastPathSegment)
                assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
            }
        }
        assertEquals(listOf("report.pdf"), app.cacheDir.resolve("shared").list()!!.toList())
    }

    private companion object {
        const val LIMIT_MS = 20_000L
    }
}

/** Where documents are kept that other apps made: it is asked to delete one. */
internal class Documents : ContentProvider() {
    lateinit var deleted: MutableList<Uri>

    override fun call(method: String, arg: String?, extras: Bundle?): Bundle {
        @Suppress("DEPRECATION")
        extras?.getParcelable<Uri>("uri")?.let(deleted::add)
        return Bundle()
    }

    override fun onCreate() = true

    override fun getType(uri: Uri): String? = null

    override fun query(uri: Uri, columns: Array<String>?, which: String?, values: Array<String>?, order: String?): Cursor? = null

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun delete(uri: Uri, which: String?, values: Array<String>?) = 0

    override fun update(uri: Uri, values: ContentValues?, which: String?, selected: Array<String>?) = 0
}
