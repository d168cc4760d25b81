package org.heelfirst.app.session

import android.app.KeyguardManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Build
import android.os.Looper
import android.os.PowerManager
import androidx.core.app.NotificationCompat
import org.heelfirst.app.StagedApplication
import org.heelfirst.core.SessionPhase
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers

@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class SessionNotificationTest {
    private val scene = Scene().grant("android.permission.HIGH_SAMPLING_RATE_SENSORS")
    private val label: (String) -> String = { scene.gateway.labels.value.getValue(it) }

    @After
    fun close() = scene.close()

    private val keyguard = shadowOf(scene.app.getSystemService(KeyguardManager::class.java))
    private val manager = scene.app.getSystemService(NotificationManager::class.java)

    private fun title() = manager.activeNotifications.single { it.id == SessionNotification.ID }.notification.title

    private fun notice() = SessionNotice.of(checkNotNull(scene.session))

    private fun drawn() = SessionNotification(scene.app, label).of(notice())

    private val Notification.title get() = extras.getCharSequence(Notification.EXTRA_TITLE).toString()
    private val Notification.text get() = extras.getCharSequence(Notification.EXTRA_TEXT)?.toString()
    private fun Notification.offered() = actions.map { it.title.toString() }

    @Test
    fun `it shows the phase, the repetition and when the phase ends`() {
        scene.lead()
        val drawn = drawn()
        val session = checkNotNull(scene.session)
        assertEquals("${session.phaseName} · ${session.placeText}", drawn.title)
        assertEquals(session.exerciseName, drawn.text)
        assertEquals(session.phaseEndsAtMs, drawn.`when`)
        assertTrue(drawn.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        assertTrue(drawn.extras.getBoolean(Notification.EXTRA_CHRONOMETER_COUNT_DOWN))
        assertTrue(drawn.flags and Notification.FLAG_ONGOING_EVENT != 0)
        assertEquals("session", drawn.channelId)
    }

    @Test
    fun `the lock screen tells nothing of the exercise, and can stop it`() {
        scene.lead()
        val public = drawn().publicVersion
        assertEquals("In progress", public.title)
        assertNull(public.text)
        assertEquals(listOf("Pause", "Stop", "Enough"), public.offered())
        assertEquals(Notification.VISIBILITY_PRIVATE, drawn().visibility)
    }

    @Test
    fun `a phone that shows all on its lock screen is given nothing to show while it is locked`() {
        scene.lead()
        checkNotNull(scene.service())
        scene.pass(1_000)
        assertNotEquals(label("session-running-discreet"), title())
        keyguard.setKeyguardLocked(true)
        scene.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(label("session-running-discreet"), title())
        scene.pass(2_000)
        assertEquals(label("session-running-discreet"), title())
        keyguard.setKeyguardLocked(false)
        scene.app.sendBroadcast(Intent(Intent.ACTION_USER_PRESENT))
        shadowOf(Looper.getMainLooper()).idle()
        assertNotEquals(label("session-running-discreet"), title())
    }

    @Test
    fun `what is shown when the screen goes on again was hidden before it was dark`() {
        shadowOf(scene.app.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)
        val power = shadowOf(scene.app.getSystemService(PowerManager::class.java))
        scene.lead()
        checkNotNull(scene.service())
        power.turnScreenOn(false) // it is locked some seconds later
        scene.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
        val manager = scene.app.getSystemService(NotificationManager::class.java)
        assertEquals(label("session-running-discreet"), manager.activeNotifications.single { it.id == SessionNotification.ID }.notification.title)
        power.turnScreenOn(true)
    }

    @Test
    fun `a paused session is hidden although the lock came after the screen went off`() {
        scene.lead()
        checkNotNull(scene.service())
        scene.call { pause() }
        scene.pass(2_000)
        scene.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
        assertNotEquals(label("session-running-discreet"), title())
        keyguard.setKeyguardLocked(true)
        scene.app.sendBroadcast(Intent(Intent.ACTION_SCREEN_ON))
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(label("session-running-discreet"), title())
    }

    @Test
    fun `each phase offers what it takes`() {
        scene.begin()
        assertEquals(listOf("I'm ready", "Stop"), drawn().offered())
        scene.call { ready() }
        scene.pass(4_000)
        assertEquals(listOf("Pause", "Stop", "Enough"), drawn().offered())
        scene.call { pause() }
        assertEquals(listOf("Go on", "Stop", "Enough"), drawn().offered())
        assertFalse("no clock runs", drawn().extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
    }

    @Test
    fun `the actions drive the session`() {
        scene.begin()
        tap("I'm ready")
        assertEquals(SessionPhase.GET_READY, scene.session?.phase)
        scene.pass(4_000)
        tap("Pause")
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
        tap("Go on")
        scene.pass(4_000)
        assertEquals(SessionPhase.UP, scene.session?.phase)
        val late = drawn().actions
        tap("Stop")
        assertEquals(SessionPhase.DONE, scene.session?.phase)
        late.forEach { it.actionIntent.send() }
        scene.pass(0)
        assertTrue("a late tap is no problem", scene.gateway.problems.value.isEmpty())
    }

    private fun tap(title: String) {
        val intent = drawn().actions.single { it.title == title }.actionIntent
        assertTrue(shadowOf(intent).isBroadcast)
        assertTrue(shadowOf(intent).isImmutable)
        intent.send()
        scene.pass(0)
    }

    @Test
    fun `the newest Android draws the sets as parts`() {
        scene.lead()
        val style = NotificationCompat.Style.extractStyleFromNotification(drawn()) as NotificationCompat.ProgressStyle
        val progress = checkNotNull(notice().progress)
        assertEquals(progress.parts.map { it.toInt() }, style.progressSegments.map { it.length })
        assertEquals(0, style.progress)
        scene.pass(10_000)
        assertEquals(1u, checkNotNull(notice().progress).done)
    }

    @Test
    fun `an older Android draws one bar`() {
        scene.lead()
        ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", 33)
        try {
            val drawn = drawn()
            assertEquals(checkNotNull(notice().progress).whole.toInt(), drawn.extras.getInt(Notification.EXTRA_PROGRESS_MAX))
            assertNull(NotificationCompat.Style.extractStyleFromNotification(drawn))
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", 36)
        }
    }

    @Test
    fun `it is posted when something changed and not each second`() {
        scene.begin()
        val service = checkNotNull(scene.service())
        scene.pass(30_000)
        assertTrue(service.get().posted == 0)
        scene.call { ready() }
        scene.pass(60_000)
        val each = service.get().posted
        assertTrue("posted $each times", each in 10..45)
    }

    @Test
    fun `an end that wavers is the same`() {
        scene.lead()
        val notice = notice()
        assertTrue(notice.copy(endsAtMs = notice.endsAtMs!! + 3).looksLike(notice))
        assertFalse(notice.copy(endsAtMs = notice.endsAtMs + 1_000).looksLike(notice))
        assertFalse(notice.copy(endsAtMs = null).looksLike(notice))
        assertFalse(notice.copy(phase = "x").looksLike(notice))
    }
}
