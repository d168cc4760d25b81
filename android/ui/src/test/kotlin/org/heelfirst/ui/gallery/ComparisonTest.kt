package org.heelfirst.ui.gallery

import java.util.Random
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/** Drawn by hand, so that what is seen and what is not is exact; [ComparisonOfScreensTest] does the same with real ones. */
class ComparisonTest {
    private val paper = rgb(250, 252, 251)
    private val ink = rgb(23, 33, 31)

    private fun screen(buttonAt: Int = 500, button: Int = rgb(0, 80, 75), words: Int = 40) = Picture.plain(412, 892, paper).apply {
        for (word in 0 until words) {
            val left = 20 + word % 5 * 70
            val top = 40 + word / 5 * 28
            for (stem in 0 until 8) fill(Area(left + stem * 6, top, left + stem * 6 + 2, top + 14), ink)
        }
        fill(Area(20, buttonAt, 392, buttonAt + 64), button)
    }

    private fun outlined(at: Int) = screen().apply {
        fill(Area(20, at, 392, at + 64), rgb(127, 142, 139))
        fill(Area(22, at + 2, 390, at + 62), paper)
    }

    private fun problem(one: Picture, other: Picture) = Comparison.compare(one, other).problem

    @Test
    fun `the same is the same`() = assertNull(problem(screen(), screen()))

    @Test
    fun `a button that moved by four points is seen`() {
        assertNotNull(problem(screen(), screen(buttonAt = 504)))
        assertNotNull(problem(screen(), screen(buttonAt = 496)))
        assertNotNull("outlined", problem(outlined(700), outlined(704)))
    }

    @Test
    fun `a word that is gone is seen`() = assertNotNull(problem(screen(), screen(words = 39)))

    @Test
    fun `another colour is seen`() {
        assertNotNull(problem(screen(), screen(button = rgb(0, 92, 75))))
        assertNotNull("of the ground", problem(Picture.plain(100, 100, paper), Picture.plain(100, 100, rgb(244, 248, 247))))
    }

    @Test
    fun `another size is seen`() = assertNotNull(problem(Picture.plain(10, 10, ink), Picture.plain(10, 11, ink)))

    @Test
    fun `edges that are smoothed in another way are not seen`() {
        val random = Random(3)
        val noisy = screen()
        for (y in 1 until noisy.height) {
            for (x in 1 until noisy.width) {
                if (apart(noisy[x, y], noisy[x - 1, y]) > 30) noisy[x, y] = shaded(noisy[x, y], random.nextInt(31) - 15)
            }
        }
        assertNull(problem(screen(), noisy))
    }

    @Test
    fun `few colours in place of many are not seen`() {
        val smooth = screen()
        for (y in 600 until 800) for (x in 100 until 300) smooth[x, y] = rgb(x - 100, x - 50, 128)
        assertNull(problem(Png.decode(Png.encode(smooth)), smooth))
    }

    private fun shaded(color: Int, by: Int) =
        rgb((color.red() + by).coerceIn(0, 255), (color.green() + by).coerceIn(0, 255), (color.blue() + by).coerceIn(0, 255))
}
