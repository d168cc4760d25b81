package org.heelfirst.app

import android.Manifest
import android.app.LocaleManager
import android.app.NotificationManager
import android.content.Intent
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.os.LocaleList
import android.provider.Settings
import androidx.compose.ui.test.junit4.v2.createEmptyComposeRule
import androidx.test.core.app.ActivityScenario
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlinx.coroutines.runBlocking
import org.heelfirst.app.health.HealthDoor
import org.heelfirst.app.reminders.Channels
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.Theme
import org.heelfirst.ui.theme.Contrast
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.robolectric.Shadows.shadowOf

/** What the screens ask of Android. */
class PlatformTest : StagedTest() {
    /** It holds the clock of what moves on the screens, which would otherwise never come to rest. */
    @get:Rule
    val rule = createEmptyComposeRule()

    @Test
    fun `what was chosen survives the process`() {
        val chosen = Preferences(
            voice = false, sounds = false, haptics = false, theme = Theme.DARK, contrast = Contrast.HIGH, textScale = 1.5f,
            leftHanded = true, still = true, openLockScreen = true, keysCount = true, language = "de", healthStore = true, outdoorsRead = true,
        )
        KeptPreferences(app).choose { chosen }
        assertEquals(chosen, KeptPreferences(app).now.value)
    }

    @Test
    fun `a choice that cannot be read is the default`() {
        app.getSharedPreferences("preferences", 0).edit().putString("theme", "PURPLE").putFloat("text-scale", 9f).commit()
        assertEquals(Preferences(textScale = 2f), KeptPreferences(app).now.value)
    }

    @Test
    fun `another language reaches the core, the labels and the channel`() {
        app.settled().refresh()
        val before = app.gateway.labels.value
        app.platform.useLanguage("de")
        app.settle()
        assertEquals("Erinnerungen", app.gateway.labels.value["screen-reminders"])
        val channel = app.getSystemService(NotificationManager::class.java).getNotificationChannel(Channels.PROMPTS)
        assertEquals("Erinnerungen", channel.name.toString())
        app.platform.useLanguage(null)
        app.settle()
        assertEquals(before, app.gateway.labels.value)
    }

    @Test
    fun `a language that was chosen in Android's settings holds in the app`() {
        app.getSystemService(LocaleManager::class.java).applicationLocales = LocaleList.forLanguageTags("ar")
        app.platform.lookAgain()
        assertEquals("ar", app.platform.preferences.value.language)
        assertEquals("ar", app.languages().first())
    }

    @Test
    fun `a language that was chosen in Android's settings reaches the core while the app is in sight`() {
        app.settled().refresh()
        runBlocking { app.open() }
        app.getSystemService(LocaleManager::class.java).applicationLocales = LocaleList.forLanguageTags("ar")
        app.onConfigurationChanged(app.resources.configuration)
        app.settle()
        assertEquals("ar", app.gateway.language())
        assertTrue(app.gateway.isRightToLeft())
        val channel = app.getSystemService(NotificationManager::class.java).getNotificationChannel(Channels.PROMPTS)
        assertEquals(app.inChosenLanguage().getString(R.string.channel_prompts), channel.name.toString())
    }

    @Test
    fun `what the health store did not take is known another day`() {
        app.platform.healthStoreTakes = false
        assertFalse(AndroidPlatform(app).abilities.value.healthStoreTakes)
    }

    @Test
    fun `a health store that is installed or removed is noticed`() {
        var there = false
        val door = HealthDoor(app, app.scope, app.platform::lookAgain, look = { there })
        app.platform.know(Permission.HEALTH_STORE, door)
        assertFalse("nobody waits for it", door.isThere)
        for (now in listOf(true, false)) {
            there = now
            app.platform.lookAgain()
            app.settle()
            assertEquals(now, app.platform.abilities.value.hasHealthStore)
        }
    }

    @Test
    fun `permissions are told as they are`() {
        app.notifications.setNotificationsEnabled(false)
        app.platform.lookAgain()
        assertEquals(Granted.NOT_ASKED, app.platform.abilities.value.of(Permission.NOTIFICATIONS))
        ActivityScenario.launch(MainActivity::class.java).use {
            app.platform.request(Permission.NOTIFICATIONS)
            app.platform.lookAgain()
            assertEquals(Granted.NO, app.platform.abilities.value.of(Permission.NOTIFICATIONS))
            app.settle()
        }
        shadowOf(app).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)
        app.notifications.setNotificationsEnabled(true)
        app.platform.lookAgain()
        assertEquals(Granted.YES, app.platform.abilities.value.of(Permission.NOTIFICATIONS))
    }

    @Test
    fun `what no dialogue can give leads to its page`() {
        ActivityScenario.launch(MainActivity::class.java).use { scenario ->
            app.platform.request(Permission.EXACT_ALARMS)
            scenario.onActivity {
                val page: Intent = shadowOf(it).nextStartedActivity
                assertEquals(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM to "package:${app.packageName}", page.action to page.dataString)
            }
            app.settle()
        }
    }

    @Test
    fun `it asks for what it needs and never for a network`() {
        val asked = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS).requestedPermissions!!.toSet()
        for (name in listOf("INTERNET", "ACCESS_NETWORK_STATE", "USE_EXACT_ALARM", "REQUEST_IGNORE_BATTERY_OPTIMIZATIONS")) {
            assertFalse(name, "android.permission.$name" in asked)
        }
        for (name in listOf("POST_NOTIFICATIONS", "SCHEDULE_EXACT_ALARM", "RECEIVE_BOOT_COMPLETED")) {
            assertTrue(name, "android.permission.$name" in asked)
        }
    }

    @Test
    fun `what Android reads itself has the same keys in each language`() {
        val resources = File(System.getProperty("heelfirst.project")!!, "android/app/src/main/res")
        val keys = listOf("values", "values-de", "values-ar").map { folder ->
            resources.resolve(folder).listFiles { file -> file.name.startsWith("strings") }!!.flatMap(::translatable).toSet()
        }
        assertTrue(keys.first().isNotEmpty())
        keys.forEach { assertEquals(keys.first(), it) }
    }

    private fun translatable(file: File): List<String> {
        val strings = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getElementsByTagName("string")
        val all = (0 until strings.length).map { strings.item(it).attributes }
        return all.filter { it.getNamedItem("translatable")?.nodeValue != "false" }.map { it.getNamedItem("name").nodeValue }
    }

    @Test
    fun `nothing that practice left goes to a cloud`() {
        val info = app.applicationInfo
        assertEquals(0, info.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        assertNull(info.backupAgentName)
    }
}
