package org.heelfirst.ui.gallery

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class PairsTest {
    private fun meet(rows: List<List<Int>>, of: Int, and: Int) = rows.map { it[of] to it[and] }.toSet()

    @Test
    fun `every two values meet`() {
        for (sizes in listOf(listOf(4, 3, 2, 3), listOf(9, 4, 3, 2, 3), listOf(2, 2), listOf(1, 4, 3))) {
            val rows = Pairs.rows(sizes)
            for (of in sizes.indices) {
                for (and in of + 1..sizes.lastIndex) {
                    assertEquals("factors $of and $and of $sizes", sizes[of] * sizes[and], meet(rows, of, and).size)
                }
            }
        }
    }

    @Test
    fun `there are little more rows than the two largest factors need`() {
        assertTrue(Pairs.rows(listOf(4, 3, 2, 3)).size <= 15)
        assertTrue(Pairs.rows(listOf(9, 4, 3, 2, 3)).size <= 44)
        assertTrue(Pairs.rows(listOf(20, 4, 3, 2, 3)).size <= 90)
    }

    @Test
    fun `the same sizes give the same rows`() = assertEquals(Pairs.rows(listOf(5, 4, 3, 2)), Pairs.rows(listOf(5, 4, 3, 2)))
}
