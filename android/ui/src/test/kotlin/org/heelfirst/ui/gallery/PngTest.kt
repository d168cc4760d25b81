package org.heelfirst.ui.gallery

import java.util.Random
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

class PngTest {
    private fun colors(count: Int) = Picture(37, 11, IntArray(37 * 11) { rgb(it % count * 3, 255 - it % count, 7) })

    @Test
    fun `a picture of few colours comes back as it was`() {
        for (count in listOf(
            1,
            2,
            16,
            17,
            64,
        )) {
            assertArrayEquals("$count colours", colors(count).pixels, Png.decode(Png.encode(colors(count))).pixels)
        }
    }

    @Test
    fun `of many colours the frequent ones stay as they are and the others are near`() {
        val random = Random(7)
        val many = Picture(64, 64, IntArray(64 * 64) { if (it % 2 == 0) rgb(0, 80, 75) else rgb(random.nextInt(256), 200, 200) })
        val back = Png.decode(Png.encode(many))
        assertTrue(back.pixels.toSet().size <= 64)
        many.pixels.indices.forEach {
            val off = apart(many.pixels[it], back.pixels[it])
            assertTrue("off by $off", off <= if (it % 2 == 0) 0 else 10)
        }
    }

    @Test
    fun `a picture of too many colours for its palette is kept with a larger one`() {
        val random = Random(11)
        val tiles = IntArray(TILES) { random.nextInt() or OPAQUE }
        val picture = Picture(8 * TILES, 8, IntArray(64 * TILES) { tiles[it % (8 * TILES) / 8] })
        assertNotNull(Comparison.compare(Png.decode(Png.encode(picture)), picture).problem)
        assertTrue(Comparison.compare(Png.decode(Album.encoded(picture)), picture).isSafe)
        assertArrayEquals("where they suffice there are few", Png.encode(colors(64)), Album.encoded(colors(64)))
    }

    @Test
    fun `the same picture gives the same bytes`() = assertArrayEquals(Png.encode(colors(80)), Png.encode(colors(80)))

    @Test
    fun `a file of another kind is refused`() {
        val refusal = assertThrows(IllegalArgumentException::class.java) { Png.decode(ByteArray(40)) }
        assertEquals("it is no PNG", refusal.message)
    }

    private companion object {
        const val TILES = 130
        const val OPAQUE = 0xFF shl 24
    }
}
