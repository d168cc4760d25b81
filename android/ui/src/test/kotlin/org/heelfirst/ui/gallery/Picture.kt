package org.heelfirst.ui.gallery

import kotlin.math.abs
import kotlin.math.max

/** Pixels, row by row, each `0xAARRGGBB`. What is compared and measured needs nothing of Android. */
class Picture(val width: Int, val height: Int, val pixels: IntArray) {
    init {
        require(pixels.size == width * height) { "${pixels.size} pixels for $width × $height" }
    }

    operator fun get(x: Int, y: Int): Int = pixels[y * width + x]

    operator fun set(x: Int, y: Int, color: Int) {
        pixels[y * width + x] = color
    }

    /** A part of it. */
    fun part(area: Area): Picture {
        val inside = area.within(width, height)
        val cut = IntArray(inside.width * inside.height)
        for (y in 0 until inside.height) {
            pixels.copyInto(cut, y * inside.width, (inside.top + y) * width + inside.left, (inside.top + y) * width + inside.right)
        }
        return Picture(inside.width, inside.height, cut)
    }

    fun fill(area: Area, color: Int) {
        val inside = area.within(width, height)
        for (y in inside.top until inside.bottom) pixels.fill(color, y * width + inside.left, y * width + inside.right)
    }

    companion object {
        fun plain(width: Int, height: Int, color: Int) = Picture(width, height, IntArray(width * height) { color })

        /** Pictures beside each other, with a line between them. */
        fun beside(pictures: List<Picture>): Picture {
            val whole = plain(pictures.sumOf { it.width + GAP } - GAP, pictures.maxOf { it.height }, LINE)
            var left = 0
            for (one in pictures) {
                for (y in 0 until one.height) one.pixels.copyInto(whole.pixels, y * whole.width + left, y * one.width, (y + 1) * one.width)
                left += one.width + GAP
            }
            return whole
        }

        private const val GAP = 8
        private const val LINE = 0xFFFF00FF.toInt()
    }
}

/** A rectangle of pixels; right and bottom lie outside it. */
data class Area(val left: Int, val top: Int, val right: Int, val bottom: Int) {
    val width: Int get() = max(0, right - left)
    val height: Int get() = max(0, bottom - top)

    fun within(width: Int, height: Int) =
        Area(left.coerceIn(0, width), top.coerceIn(0, height), right.coerceIn(0, width), bottom.coerceIn(0, height))

    fun moved(x: Int, y: Int) = Area(left + x, top + y, right + x, bottom + y)
}

internal fun Int.red() = this shr 16 and 0xFF

internal fun Int.green() = this shr 8 and 0xFF

internal fun Int.blue() = this and 0xFF

internal fun rgb(red: Int, green: Int, blue: Int) = 0xFF shl 24 or (red shl 16) or (green shl 8) or blue

/** How far apart two colours are, by the channel that differs most, 0 to 255. */
internal fun apart(one: Int, other: Int) = max(
    abs(one.red() - other.red()),
    max(abs(one.green() - other.green()), abs(one.blue() - other.blue())),
)
