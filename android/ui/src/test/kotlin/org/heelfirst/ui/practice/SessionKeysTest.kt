package org.heelfirst.ui.practice

import org.heelfirst.core.KeyMeaning
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionKey
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.gateway.Stage
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** On Robolectric as all that needs the real core: one process hears it through one loader of classes. */
@RunWith(RobolectricTestRunner::class)
class SessionKeysTest {
    private val stage = Stage().settled()

    private val session: SessionSnapshot? get() = stage.gateway.now.value.session

    private fun Stage.lifting(ownPace: Boolean) = apply {
        planned(ownPace)
        call { start(LIFT) }
    }

    private fun said(key: SessionKey, keysCount: Boolean = false) = stage.gateway.meaning(key, keysCount)

    @After
    fun end() = stage.close()

    @Test
    fun `without a session keys mean what they always do`() {
        SessionKey.entries.forEach { assertEquals(KeyMeaning.Elsewhere, said(it)) }
        assertFalse(press(SessionKey.VOLUME, stage.gateway, false))
    }

    @Test
    fun `one key leads through a session`() {
        stage.lifting(ownPace = false)
        assertEquals(KeyMeaning.Say(SessionCommand.READY), said(SessionKey.HEADSET))
        assertTrue(press(SessionKey.HEADSET, stage.gateway, false))
        stage.until(SessionPhase.UP)
        assertTrue(press(SessionKey.VOLUME, stage.gateway, true))
        assertEquals(SessionPhase.PAUSED, session?.phase)
        assertTrue(press(SessionKey.SPACE, stage.gateway, false))
        assertEquals(SessionPhase.GET_READY, session?.phase)
        assertEquals(KeyMeaning.Stop, said(SessionKey.ESCAPE))
    }

    @Test
    fun `what only goes on never pauses, and what only pauses never goes on`() {
        stage.lifting(ownPace = true)
        assertEquals(KeyMeaning.Say(SessionCommand.READY), said(SessionKey.PLAY))
        assertEquals(KeyMeaning.Say(SessionCommand.PAUSE), said(SessionKey.PAUSE))
        stage.call { ready() }
        stage.until(SessionPhase.UP)
        assertEquals(KeyMeaning.Silence, said(SessionKey.PLAY, keysCount = true))
        assertEquals(KeyMeaning.Say(SessionCommand.PAUSE), said(SessionKey.PAUSE, keysCount = true))
        stage.call { pause() }
        assertEquals(KeyMeaning.Say(SessionCommand.RESUME), said(SessionKey.PLAY))
        assertTrue("it is the session's all the same", press(SessionKey.PAUSE, stage.gateway, false))
        assertEquals(SessionPhase.PAUSED, session?.phase)
    }

    @Test
    fun `at their own pace a key counts for who wants it so`() {
        stage.lifting(ownPace = true)
        stage.call { ready() }
        stage.until(SessionPhase.UP)
        assertEquals(KeyMeaning.Say(SessionCommand.PAUSE), said(SessionKey.VOLUME, keysCount = false))
        assertEquals(KeyMeaning.Say(SessionCommand.COUNT), said(SessionKey.VOLUME, keysCount = true))
        assertEquals(KeyMeaning.Say(SessionCommand.COUNT), said(SessionKey.SPACE, keysCount = false))
        assertTrue(press(SessionKey.HEADSET, stage.gateway, true))
        assertEquals(1u, session?.counts?.first()?.repetitions)
    }

    @Test
    fun `escape stops at once`() {
        stage.lifting(ownPace = false)
        press(SessionKey.ESCAPE, stage.gateway, false)
        stage.pass(500)
        assertEquals(KeyMeaning.Elsewhere, said(SessionKey.SPACE))
    }
}
