package org.heelfirst.ui.gallery

/**
 * Chooses a few colours for a picture: the most frequent ones as they are, so that grounds and letters stay exact, and for the rest the
 * means of boxes of colours, each time halving the box that spreads most (median cut; Heckbert, “Color image quantization for frame
 * buffer display”, 1982).
 */
internal class Quantiser(private val most: Int = 64) {
    /** The palette and, for each pixel, its number in it. */
    class Reduced(val palette: IntArray, val numbers: ByteArray)

    fun reduce(picture: Picture): Reduced {
        val counts = HashMap<Int, Int>()
        picture.pixels.forEach { counts.merge(it or OPAQUE, 1, Int::plus) }
        val palette = palette(counts)
        val numberOf = counts.keys.associateWith { color -> palette.indices.minBy { distance(palette[it], color) } }
        return Reduced(palette, ByteArray(picture.pixels.size) { numberOf.getValue(picture.pixels[it] or OPAQUE).toByte() })
    }

    private fun palette(counts: Map<Int, Int>): IntArray {
        val byCount = counts.entries.sortedWith(compareBy({ -it.value }, { it.key })).map { it.key to it.value }
        if (byCount.size <= most) return byCount.map { it.first }.toIntArray()
        val exact = byCount.take(most / 2)
        val boxes = mutableListOf(byCount.drop(most / 2))
        while (boxes.size < most - exact.size) {
            val widest = boxes.filter { it.size > 1 }.maxByOrNull { spread(it) } ?: break
            boxes -= widest
            boxes += halves(widest)
        }
        return (exact.map { it.first } + boxes.map(::mean)).distinct().toIntArray()
    }

    private fun channels(color: Int) = intArrayOf(color.red(), color.green(), color.blue())

    private fun range(box: List<Pair<Int, Int>>, channel: Int): Int {
        val values = box.map { channels(it.first)[channel] }
        return values.max() - values.min()
    }

    private fun spread(box: List<Pair<Int, Int>>) = (0..2).maxOf { range(box, it).toLong() } * box.sumOf { it.second.toLong() }

    private fun halves(box: List<Pair<Int, Int>>): List<List<Pair<Int, Int>>> {
        val channel = (0..2).maxBy { range(box, it) }
        val sorted = box.sortedWith(compareBy({ channels(it.first)[channel] }, { it.first }))
        val half = sorted.sumOf { it.second.toLong() } / 2
        var sum = 0L
        val cut = sorted.indexOfFirst { one -> (sum + one.second > half).also { sum += one.second } }.coerceIn(1, sorted.size - 1)
        return listOf(sorted.take(cut), sorted.drop(cut))
    }

    private fun mean(box: List<Pair<Int, Int>>): Int {
        val weight = box.sumOf { it.second.toLong() }
        fun of(channel: Int) = (box.sumOf { channels(it.first)[channel].toLong() * it.second } / weight).toInt()
        return rgb(of(0), of(1), of(2))
    }

    private fun distance(one: Int, other: Int): Int {
        val red = one.red() - other.red()
        val green = one.green() - other.green()
        val blue = one.blue() - other.blue()
        return red * red * 2 + green * green * 4 + blue * blue
    }

    private companion object {
        const val OPAQUE = 0xFF shl 24
    }
}
