package org.heelfirst.ui.gallery

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.ScrollAxisRange
import androidx.compose.ui.semantics.SemanticsProperties.HorizontalScrollAxisRange
import androidx.compose.ui.semantics.SemanticsProperties.VerticalScrollAxisRange
import androidx.compose.ui.semantics.SemanticsPropertyKey

/** Everything can be seen, read and touched: nothing is cut, hidden, too small or under something else. */
internal class LayoutChecks(private val window: Node, private val pixelsPerDp: Float, private val inSession: Boolean = false) {
    private val nodes = window.all().drop(1).toList()
    private val texts = nodes.filter { !it.text.isNullOrBlank() }
    private val touched = nodes.filter { it.isTouched }

    fun faults() =
        texts.mapNotNull(::cut) + texts.mapNotNull(::broken) + (texts + touched).distinct().mapNotNull(::outOfReach) + nodes.mapNotNull(::noRoom) +
            overlaps(texts) { it.whole } + touched.mapNotNull(::small) + overlaps(touched) { it.touch } + close(touched) +
            touched.mapNotNull(::low)

    /** The lines are asked, as a layout that was made after the fact tells wrongly whether it overflows. */
    private fun cut(node: Node): Fault? {
        val layout = node.layout() ?: return null
        val lines = 0 until layout.lineCount
        val width = lines.maxOf { layout.getLineRight(it) - layout.getLineLeft(it) }
        val height = layout.getLineBottom(lines.last)
        val ends = layout.multiParagraph.didExceedMaxLines || lines.any { layout.isLineEllipsized(it) }
        val space = if (lines.last > 0) layout.getLineBottom(0) * SPACE else ROUNDED // a line may end in one that does not fit
        if (!ends && width <= layout.size.width + space && height <= layout.size.height + ROUNDED) return null
        return Fault(Check.CUT, "$node", "needs %.0f × %.0f%s, has ${layout.size}".format(width, height, if (ends) " and more" else ""))
    }

    /** A word that had to be broken without a hyphen is hard to read, and would be cut where it cannot be broken. */
    private fun broken(node: Node): Fault? {
        val layout = node.layout().takeUnless { node.isCode } ?: return null
        val text = layout.layoutInput.text.text
        val breaks = (0 until layout.lineCount - 1).map { layout.getLineEnd(it) }.filter { text[it - 1].isLetter() && text[it].isLetter() }
        return breaks.firstOrNull()?.let { Fault(Check.BROKEN_WORD, "$node", "is broken after “${text.take(it).substringAfterLast(' ')}”") }
    }

    /** What is not seen whole must be where scrolling brings it into view. */
    private fun outOfReach(node: Node): Fault? {
        if (node.isSeenWhole || node.whole.isEmpty) return null
        val beyond = listOf(
            node.visible.left - node.whole.left to reach(node, HorizontalScrollAxisRange, backwards = true),
            node.whole.right - node.visible.right to reach(node, HorizontalScrollAxisRange, backwards = false),
            node.visible.top - node.whole.top to reach(node, VerticalScrollAxisRange, backwards = true),
            node.whole.bottom - node.visible.bottom to reach(node, VerticalScrollAxisRange, backwards = false),
        )
        val missing = if (node.isSeen) {
            beyond.filter { (by, reach) ->
                by > 1 && !reach
            }.maxOfOrNull { it.first }
        } else {
            hidden(node, beyond.any { it.second })
        }
        return missing?.let { Fault(Check.OUT_OF_REACH, "$node", "lacks %.0f pixels of ${node.whole}".format(it)) }
    }

    private fun hidden(node: Node, reached: Boolean) = if (reached) null else node.whole.height

    private fun reach(node: Node, axis: SemanticsPropertyKey<ScrollAxisRange>, backwards: Boolean): Boolean {
        val range = node.parent?.scroll(axis)?.get(axis) ?: return false
        return if (backwards != range.reverseScrolling) range.value() > 0f else range.value() < range.maxValue()
    }

    /** Where much is to be read in a slit, nobody reads it. */
    private fun noRoom(node: Node): Fault? {
        val range = node[VerticalScrollAxisRange] ?: return null
        if (range.maxValue() <= 0f || node.visible.height >= window.whole.height * ROOM) return null
        return Fault(Check.NO_ROOM, "$node", "scrolls within %.0f of %.0f pixels".format(node.visible.height, window.whole.height))
    }

    private fun small(node: Node): Fault? {
        if (!node.isSeenWhole) return null
        val least = TARGET_DP * pixelsPerDp - 0.5f
        val touch = node.touch
        if (touch.width >= least && touch.height >= least) return null
        return Fault(Check.SMALL_TARGET, "$node", "is %.0f × %.0f dp to touch".format(touch.width / pixelsPerDp, touch.height / pixelsPerDp))
    }

    /** Whoever exercises has no hand to spare and no eye: what is touched then is high, not only its surroundings. */
    private fun low(node: Node): Fault? {
        val least = LARGE_TARGET_DP * pixelsPerDp - 0.5f
        if (!inSession || !node.isSeenWhole || node.whole.height >= least) return null
        return Fault(Check.LOW_IN_SESSION, "$node", "is %.0f dp high".format(node.whole.height / pixelsPerDp))
    }

    private fun overlaps(some: List<Node>, where: (Node) -> Rect): List<Fault> = some.flatMapIndexed { index, one ->
        some.drop(index + 1).filter { other -> !other.isInside(one) && !one.isInside(other) && collide(one, other, where) }
            .map { Fault(Check.OVERLAPPING, "$one", "lies on $it") }
    }

    /** A finger that comes down between two things should touch neither. What lies on another was told of already. */
    private fun close(some: List<Node>): List<Fault> = some.flatMapIndexed { index, one ->
        some.drop(index + 1).filter { it.scrolls === one.scrolls && !it.isInside(one) && !one.isInside(it) && !collide(one, it, Node::touch) }
            .map { it to reached(one).gap(reached(it)) / pixelsPerDp }
            .filter { (_, gap) -> gap < APART_DP - 0.5f }
            .map { (other, gap) -> Fault(Check.TOO_CLOSE, "$one", "is %.1f dp from $other".format(gap)) }
    }

    /** Where a finger finds what is not seen is not told. */
    private fun reached(node: Node) = if (node.isSeenWhole) node.touch else node.whole

    /** What scrolls together is compared also where it is not seen now; what does not, only where both are seen. */
    private fun collide(
        one: Node,
        other: Node,
        where: (Node) -> Rect,
    ): Boolean = if (one.scrolls === other.scrolls) where(one).overlapsClearly(where(other)) else one.visible.overlapsClearly(other.visible)

    private val Node.scrolls: Node? get() = scroll(VerticalScrollAxisRange)

    private companion object {
        const val APART_DP = 8f
        const val TARGET_DP = 48f
        const val LARGE_TARGET_DP = 64f
        const val ROUNDED = 1.5f
        const val SPACE = 0.3f

        /** The least part of the window's height in which something scrolls. */
        const val ROOM = 0.25f
    }
}
