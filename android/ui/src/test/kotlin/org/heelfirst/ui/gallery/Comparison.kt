package org.heelfirst.ui.gallery

import kotlin.math.abs

/**
 * Whether two pictures show the same. Both are blurred slightly, so that the edges of letters, which a palette of few colours makes a
 * little coarser, do not count; then small tiles are compared by the mean of what differs. A button that moved by 4 dp, a word that is
 * gone or another colour change many tiles; noise changes none.
 */
internal object Comparison {
    /** The side of a tile in pixels. */
    private const val TILE = 8

    /** A tile differs when its pixels do by more than this on average, of 255. */
    private const val CLEARLY = 9.0

    /** So many tiles that differ clearly are noise. */
    private const val STRAY = 2

    /** A tile is off by a shade when its pixels are by more than this on average. */
    private const val BY_A_SHADE = 3.0

    /** The largest part of all tiles that may be off by a shade: coarse letters are. */
    private const val SHADED = 0.05

    /** What differs: nothing where [problem] is none. */
    class Result(val problem: String?, val difference: Picture, private val clear: Int = 0) {
        /** Whether there is room left for noise. */
        val isSafe: Boolean get() = problem == null && clear == 0
    }

    fun compare(expected: Picture, actual: Picture): Result {
        if (expected.width != actual.width || expected.height != actual.height) {
            return Result("it was ${expected.width} × ${expected.height} and is ${actual.width} × ${actual.height}", actual)
        }
        val sharp = difference(expected, actual)
        if (tiles(sharp).all { it < BY_A_SHADE / 2 }) return Result(null, sharp) // blurring spreads a difference and adds none
        val difference = difference(blurred(expected), blurred(actual))
        val means = tiles(difference)
        val clear = means.count { it > CLEARLY }
        val shaded = means.count { it > BY_A_SHADE }
        val problem = when {
            clear > STRAY -> "$clear of ${means.size} tiles differ, the worst by %.0f of 255".format(means.max())
            shaded > means.size * SHADED -> "$shaded of ${means.size} tiles are off by a shade"
            else -> null
        }
        return Result(problem, difference, clear)
    }

    private fun difference(one: Picture, other: Picture) = Picture(
        one.width,
        one.height,
        IntArray(one.pixels.size) {
            val a = one.pixels[it]
            val b = other.pixels[it]
            rgb(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
        },
    )

    private fun tiles(difference: Picture): List<Double> {
        val columns = (difference.width + TILE - 1) / TILE
        val sums = LongArray(columns * ((difference.height + TILE - 1) / TILE))
        difference.pixels.forEachIndexed { index, color ->
            val x = index % difference.width
            val y = index / difference.width
            sums[y / TILE * columns + x / TILE] += maxOf(color.red(), color.green(), color.blue()).toLong()
        }
        return sums.map { it.toDouble() / (TILE * TILE) }
    }

    /** Each pixel as the mean of itself and its eight neighbours. */
    private fun blurred(picture: Picture): Picture {
        val across = averaged(picture, 1)
        return averaged(across, picture.width)
    }

    private fun averaged(picture: Picture, step: Int): Picture {
        val last = picture.pixels.lastIndex
        return Picture(
            picture.width,
            picture.height,
            IntArray(picture.pixels.size) {
                val a = picture.pixels[(it - step).coerceAtLeast(0)]
                val b = picture.pixels[it]
                val c = picture.pixels[(it + step).coerceAtMost(last)]
                rgb((a.red() + b.red() + c.red()) / 3, (a.green() + b.green() + c.green()) / 3, (a.blue() + b.blue() + c.blue()) / 3)
            },
        )
    }
}
