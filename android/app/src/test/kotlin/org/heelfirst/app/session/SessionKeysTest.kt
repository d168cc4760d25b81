package org.heelfirst.app.session

import android.content.Intent
import android.view.KeyEvent
import org.heelfirst.app.StagedApplication
import org.heelfirst.core.SessionPhase
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(application = StagedApplication::class)
class SessionKeysTest {
    private val scene = Scene()

    @After
    fun close() = scene.close()

    private fun press(code: Int): Boolean {
        val down = scene.app.sessionKey(KeyEvent(KeyEvent.ACTION_DOWN, code))
        val up = scene.app.sessionKey(KeyEvent(KeyEvent.ACTION_UP, code))
        assertEquals("a way up belongs to its way down", down, up)
        scene.pass(0)
        scene.pass(0)
        return down
    }

    private fun open() = kotlinx.coroutines.runBlocking { scene.app.open() }

    @Test
    fun `without a session the keys are Android's`() {
        open()
        assertFalse(press(KeyEvent.KEYCODE_VOLUME_UP))
        assertFalse(press(KeyEvent.KEYCODE_HEADSETHOOK))
    }

    @Test
    fun `a volume key gets ready, pauses and goes on`() {
        open()
        scene.begin()
        assertTrue(press(KeyEvent.KEYCODE_VOLUME_DOWN))
        assertEquals(SessionPhase.GET_READY, scene.session?.phase)
        scene.pass(4_000)
        assertTrue(press(KeyEvent.KEYCODE_VOLUME_UP))
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
        assertTrue(press(KeyEvent.KEYCODE_VOLUME_UP))
        assertEquals(SessionPhase.GET_READY, scene.session?.phase)
        assertFalse(press(KeyEvent.KEYCODE_A))
        assertTrue("screens may say so", scene.app.platform.abilities.value.hasSessionKeys)
    }

    @Test
    fun `earbuds that are taken out only pause, and put in only go on`() {
        open()
        scene.lead()
        press(KeyEvent.KEYCODE_MEDIA_PLAY)
        assertNotEquals(SessionPhase.PAUSED, scene.session?.phase)
        repeat(2) {
            press(KeyEvent.KEYCODE_MEDIA_PAUSE)
            assertEquals(SessionPhase.PAUSED, scene.session?.phase)
        }
        press(KeyEvent.KEYCODE_MEDIA_PLAY)
        assertEquals(SessionPhase.GET_READY, scene.session?.phase)
        press(KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE)
        assertEquals(SessionPhase.PAUSED, scene.session?.phase)
    }

    @Test
    fun `a headset's key pauses with the screen off`() {
        val pressed = mutableListOf<String>()
        val media = SessionMedia(scene.app) { pressed.add(it.name) }
        scene.lead()
        media.follow(scene.gateway.now.value)
        val keys = checkNotNull(media.keys)
        assertTrue(keys.onMediaButtonEvent(button(KeyEvent.KEYCODE_HEADSETHOOK)))
        assertTrue(keys.onMediaButtonEvent(button(KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE, KeyEvent.ACTION_UP)))
        assertFalse(keys.onMediaButtonEvent(button(KeyEvent.KEYCODE_MEDIA_NEXT)))
        keys.onPlay()
        keys.onPause()
        assertEquals(listOf("HEADSET", "PLAY", "PAUSE"), pressed)
        scene.call { stop(null) }
        media.follow(scene.gateway.now.value)
        assertEquals(null, media.keys)
    }

    private fun button(code: Int, action: Int = KeyEvent.ACTION_DOWN) =
        Intent(Intent.ACTION_MEDIA_BUTTON).putExtra(Intent.EXTRA_KEY_EVENT, KeyEvent(action, code))
}
