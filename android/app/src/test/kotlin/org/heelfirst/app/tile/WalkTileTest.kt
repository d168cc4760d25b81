package org.heelfirst.app.tile

import android.app.PendingIntent
import android.service.quicksettings.Tile
import android.service.quicksettings.TileService
import java.lang.reflect.Proxy
import kotlinx.coroutines.runBlocking
import org.heelfirst.app.Entry
import org.heelfirst.app.StagedTest
import org.heelfirst.app.widget.TodayFile
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers

/** The tile that begins a walk. */
class WalkTileTest : StagedTest() {
    private val calls = mutableListOf<Any?>()

    /** A tile in a panel that notes what is asked of it. */
    private fun tile(): WalkTile {
        val panel = Class.forName("android.service.quicksettings.IQSService")
        val noted = Proxy.newProxyInstance(panel.classLoader, arrayOf(panel)) { _, method, arguments ->
            calls.addAll(arguments.orEmpty())
            false.takeIf { method.returnType == Boolean::class.java }
        }
        return Robolectric.setupService(WalkTile::class.java).also {
            ReflectionHelpers.setField(TileService::class.java, it, "mService", noted)
            ReflectionHelpers.setField(TileService::class.java, it, "mTile", ReflectionHelpers.callConstructor(Tile::class.java))
        }
    }

    @Test
    fun `it opens the window that begins a walk`() {
        tile().onClick()
        val way = calls.filterIsInstance<PendingIntent>().single()
        assertTrue(way.isActivity && way.isImmutable)
        assertEquals(Entry.ACTION_WALK, shadowOf(way).savedIntent.action)
    }

    @Test
    fun `it is named in the language in use and rests while something is urgent`() {
        app.settled().refresh()
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        val shown = tile().apply { onStartListening() }.qsTile
        assertEquals("Walking burst" to Tile.STATE_INACTIVE, shown.label.toString() to shown.state)
        app.core { answerCheck("urgent", "emergency") }
        runBlocking { TodayFile(app).await(app.gateway.now.value.today) }
        assertEquals(Tile.STATE_UNAVAILABLE, tile().apply { onStartListening() }.qsTile.state)
    }
}
