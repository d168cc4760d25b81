package org.heelfirst.ui.gallery

/**
 * Rows in which every two values of different factors meet at least once: most faults of a screen come from one or two of its
 * circumstances (Kuhn, Wallace and Gallo, “Software fault interactions and implications for software testing”, 2004). Greedy: each row
 * begins with a pair that has not been met and takes, factor by factor, the value that meets most of those that have not.
 */
internal object Pairs {
    /** Values by number: the first factor has `sizes[0]` of them. The same rows for the same sizes, always. */
    fun rows(sizes: List<Int>): List<List<Int>> {
        val unmet = pairs(sizes).toMutableSet()
        val rows = mutableListOf<List<Int>>()
        while (unmet.isNotEmpty()) {
            val row = row(sizes, unmet.first(), unmet)
            unmet -= met(row).toSet()
            rows += row
        }
        return rows
    }

    /** Value [a] of factor [of] beside value [b] of the later factor [and]. */
    private data class Pair(val of: Int, val a: Int, val and: Int, val b: Int)

    private fun pairs(sizes: List<Int>) = sizes.indices.flatMap { of ->
        (of + 1..sizes.lastIndex).flatMap { and ->
            (0 until sizes[of]).flatMap { a -> (0 until sizes[and]).map { b -> Pair(of, a, and, b) } }
        }
    }

    private fun met(row: List<Int>) = row.indices.flatMap { of -> (of + 1..row.lastIndex).map { and -> Pair(of, row[of], and, row[and]) } }

    private fun row(sizes: List<Int>, first: Pair, unmet: Set<Pair>): List<Int> {
        val row = MutableList<Int?>(sizes.size) { null }
        row[first.of] = first.a
        row[first.and] = first.b
        for (factor in sizes.indices.filter { row[it] == null }) {
            row[factor] =
                (0 until sizes[factor]).maxBy { value ->
                    row.indices.count { unmet.contains(pairOf(factor, value, it, row[it] ?: return@count false)) }
                }
        }
        return row.map { checkNotNull(it) }
    }

    private fun pairOf(factor: Int, value: Int, other: Int, its: Int) =
        if (factor < other) Pair(factor, value, other, its) else Pair(other, its, factor, value)
}
