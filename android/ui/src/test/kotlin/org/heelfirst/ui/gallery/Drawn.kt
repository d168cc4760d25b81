package org.heelfirst.ui.gallery

import android.graphics.Bitmap
import android.graphics.Canvas
import androidx.compose.ui.test.onNodeWithTag

/** What is drawn where this is and [around] it, as far as the window goes. */
internal fun Rule.drawn(tag: String, around: Float = 0f): Picture {
    val place = onNodeWithTag(tag).fetchSemanticsNode().boundsInWindow.inflate(around)
    return drawn().part(Area(place.left.toInt(), place.top.toInt(), place.right.toInt(), place.bottom.toInt()))
}

/** All that is drawn in the window. */
private fun Rule.drawn(): Picture {
    waitForIdle()
    val view = activity.window.decorView
    val drawn = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
    runOnUiThread { view.draw(Canvas(drawn)) }
    val pixels = IntArray(view.width * view.height)
    drawn.getPixels(pixels, 0, view.width, 0, 0, view.width, view.height)
    return Picture(view.width, view.height, pixels)
}
