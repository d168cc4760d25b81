package org.heelfirst.ui.gallery

import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** How well colours are told apart: relative luminance and contrast ratio as in WCAG 2.2, 1 (none) to 21 (black on white). */
internal object Contrast {
    fun ratio(one: Int, other: Int): Double {
        val a = luminance(one)
        val b = luminance(other)
        return (max(a, b) + FLARE) / (min(a, b) + FLARE)
    }

    /**
     * The contrast of what is drawn on a ground in a part of a picture: the ground is the most frequent colour, and of the pixels that
     * stand out most from it a few are passed over, so that one stray pixel does not speak for a letter. Letters are smoothed: that
     * a few of their pixels are covered whole is enough, and never makes the contrast larger than it is. None where nothing is drawn.
     */
    fun of(part: Picture): Double? {
        if (part.pixels.isEmpty()) return null
        val counted = counted(part.pixels)
        val ground = counted.maxBy { it.count }.color
        val passed = (part.pixels.size / FEW).coerceIn(STRAY, MANY)
        var seen = 0
        for (one in counted.sortedByDescending { ratio(it.color, ground) }) {
            seen += one.count
            if (seen > passed) return ratio(one.color, ground).takeIf { it > NOTHING }
        }
        return null
    }

    /** The most frequent colour. */
    fun ground(part: Picture): Int = counted(part.pixels).maxBy { it.count }.color

    private class Counted(val color: Int, val count: Int)

    private fun counted(pixels: IntArray): List<Counted> {
        val sorted = pixels.sortedArray()
        return buildList {
            var start = 0
            for (end in 1..sorted.size) {
                if (end == sorted.size || sorted[end] != sorted[start]) {
                    add(Counted(sorted[start], end - start))
                    start = end
                }
            }
        }
    }

    private fun luminance(color: Int) = 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue())

    private fun linear(channel: Int): Double {
        val part = channel / 255.0
        return if (part <= 0.04045) part / 12.92 else ((part + 0.055) / 1.055).pow(2.4)
    }

    private const val FLARE = 0.05
    private const val STRAY = 2

    /** Of so many pixels one may be passed over, and of a large part no more than of a word. */
    private const val FEW = 1000
    private const val MANY = 12

    private const val NOTHING = 1.02
}
