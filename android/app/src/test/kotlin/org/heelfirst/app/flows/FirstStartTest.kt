package org.heelfirst.app.flows

import android.app.Application
import android.content.pm.PackageManager
import androidx.compose.ui.test.assertIsDisplayed
import org.heelfirst.core.SessionOutcome
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager

/** From an app that knows nothing to the first walk, and with every permission refused. */
class FirstStartTest : FlowTest() {
    @Test
    fun `first start to first lifts to first burst, by touch alone`() = opened {
        welcomed()
        tap("first-lifts")
        assertEquals("seated-ankle-lift", session?.exercise ?: "")
        pass(seconds = 90)
        assertEquals(SessionOutcome.DONE, app.gateway.done.value?.outcome)
        tap("close")
        assertFalse(app.gateway.now.value.today.isWelcome)

        answeredAll()
        tap("item-walking-burst")
        tap("start")
        assertEquals("walking-burst", session?.exercise)
        tap("ready")
        pass(seconds = 45)
        assertEquals(SessionOutcome.DONE, app.gateway.done.value?.outcome)
    }

    @Test
    fun `with every permission refused all of it is there`() {
        app.notifications.setNotificationsEnabled(false)
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        shadowOf(app.packageManager).setSystemFeature(PackageManager.FEATURE_BLUETOOTH_LE, true)
        app.settled()
        app.core { leaveWelcome() }
        shadowOf(app.packageManager).setSystemFeature(PackageManager.FEATURE_BLUETOOTH_LE, true)
        app.platform.lookAgain()
        opened {
            val refused = listOf(Permission.NOTIFICATIONS, Permission.EXACT_ALARMS, Permission.BATTERY, Permission.BLUETOOTH)
            assertTrue(refused.none { app.platform.abilities.value.of(it) in listOf(Granted.YES, Granted.NOT_NEEDED) })
            tap("start")
            tap("ready")
            pass(seconds = 5)
            assertEquals(SessionPhase.UP, session?.phase)
            assertNull("Android allows no service", shadowOf(app as Application).nextStartedService)
            pass(seconds = 120)
            assertEquals(SessionOutcome.DONE, app.gateway.done.value?.outcome)
            tap("close")
            listOf("tab-history", "tab-plan", "tab-more").forEach { tap(it) }
            tap("place-sensors")
            tap("allow")
            app.platform.lookAgain() // Android's dialogue was answered with no
            rest()
            seen("open-settings").assertIsDisplayed()
            tap("tab-today")
        }
    }

    /** The pages of the welcome one after the other, taking the first answer that stops nothing. */
    private fun welcomed() {
        repeat(PAGES) {
            when {
                isThere("first-lifts") -> return
                isThere("answer-none") -> {
                    tap("answer-none")
                    tap("hand-on")
                }
                isThere("answer-left") -> tap("answer-left")
                isThere("answer-partly") -> tap("answer-partly")
                isThere("answer-classic") -> {
                    tap("answer-classic")
                    tap("hand-on")
                }
                else -> tap("next")
            }
        }
    }

    /** The core asks before standing one thing a day; who wants to walk today answers all of it on the page of the questions. */
    private fun answeredAll() {
        tap("to-questions")
        repeat(QUESTIONS) {
            val asked = app.core { selfCheck() }?.question ?: return@repeat
            val answer = (Stage.STANDING + BESIDE).toMap()[asked.key] ?: return@repeat
            tap("answer-$answer")
            if (isThere("hand-on")) tap("hand-on")
        }
        tap("tab-today")
    }

    private companion object {
        const val PAGES = 12
        const val QUESTIONS = 20
        val BESIDE = listOf("calf" to "fine", "minutes" to "15")
    }
}
