package org.heelfirst.app.tile

import android.annotation.SuppressLint
import android.os.Build
import android.service.quicksettings.Tile
import android.service.quicksettings.TileService
import org.heelfirst.app.Entry
import org.heelfirst.app.widget.TodayFile

/** A tile of the quick settings that begins a walking burst. */
class WalkTile : TileService() {
    override fun onStartListening() {
        val glance = TodayFile(this).read()
        qsTile?.apply {
            state = if (glance == null || glance.mayWalk) Tile.STATE_INACTIVE else Tile.STATE_UNAVAILABLE
            glance?.let { label = it.walkText }
            updateTile()
        }
    }

    override fun onClick() {
        if (isLocked) unlockAndRun(::begin) else begin()
    }

    @SuppressLint("StartActivityAndCollapseDeprecated") // the only way there is before Android 14
    private fun begin() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            startActivityAndCollapse(Entry.pending(this, Entry.walk(this)))
        } else {
            @Suppress("DEPRECATION")
            startActivityAndCollapse(Entry.walk(this))
        }
    }
}
