package org.heelfirst.app.session

import android.media.AudioManager
import org.heelfirst.app.StagedApplication
import org.heelfirst.core.SessionPhase
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** A call pauses a session once; who goes on during it means it. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class InterruptionsTest {
    private val scene = Scene()
    private val audio = scene.app.getSystemService(AudioManager::class.java)

    @After
    fun close() {
        audio.mode = AudioManager.MODE_NORMAL
        scene.close()
    }

    private fun turn(mode: Int) {
        audio.mode = mode
        scene.pass(1_000)
        scene.pass(0)
    }

    private fun goOn() {
        scene.call { resume() }
        scene.pass(6_000)
    }

    private fun assertPaused() = assertEquals(SessionPhase.PAUSED, scene.session?.phase)

    private fun assertLed() = assertNotEquals(SessionPhase.PAUSED, scene.session?.phase)

    @Test
    fun `who goes on during a call is led on, until there is another`() {
        scene.lead()
        turn(AudioManager.MODE_IN_CALL)
        assertPaused()
        goOn()
        assertLed()
        turn(AudioManager.MODE_NORMAL)
        assertLed()
        turn(AudioManager.MODE_IN_COMMUNICATION)
        assertPaused()
    }

    @Test
    fun `one that rang and was answered after all pauses again`() {
        scene.lead()
        turn(AudioManager.MODE_RINGTONE)
        goOn()
        assertLed()
        turn(AudioManager.MODE_IN_CALL)
        assertPaused()
    }

    @Test
    fun `a session that begins in a call is paused once`() {
        audio.mode = AudioManager.MODE_IN_CALL
        scene.begin()
        scene.pass(0)
        assertPaused()
        goOn()
        scene.call { ready() }
        scene.pass(6_000)
        assertLed()
    }
}
