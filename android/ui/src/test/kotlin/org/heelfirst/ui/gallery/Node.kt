package org.heelfirst.ui.gallery

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.ScrollAxisRange
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.toSize

/** A node of the semantics tree with where it lies, in pixels of the picture. */
internal class Node(val semantics: SemanticsNode, val parent: Node? = null) {
    private val window: Node = parent?.window ?: this
    private val origin: Offset = parent?.origin ?: semantics.positionInRoot

    val children: List<Node> by lazy { semantics.children.map { Node(it, this) } }

    /** Where it lies, also where that cannot be seen. */
    val whole: Rect = Rect(semantics.positionInRoot - origin, semantics.size.toSize())

    /** What of it can be seen. */
    val visible: Rect = semantics.boundsInRoot.translate(-origin).intersect(window.whole)

    /** Where a finger finds it: a little around what is small, but not beyond what it scrolls in. */
    val touch: Rect
        get() {
            val around = scroll(SemanticsProperties.VerticalScrollAxisRange)?.visible ?: window.whole
            return semantics.touchBoundsInRoot.translate(-origin).intersect(around.expandedTo(whole))
        }

    val isSeenWhole: Boolean get() = !visible.isEmpty && visible.grown(1f).encloses(whole)

    val isSeen: Boolean get() = !visible.isEmpty

    /** What was written into it, else what it says. */
    val text: String?
        get() = get(SemanticsProperties.EditableText)?.text?.ifEmpty { null } ?: get(SemanticsProperties.Text)?.joinToString(" ") { it.text }

    val description: String? get() = get(SemanticsProperties.ContentDescription)?.joinToString(" ")

    val tag: String? get() = get(SemanticsProperties.TestTag)

    /** Signs that say nothing: no words, and in no language. */
    val isCode: Boolean get() = tag == "plan-code"

    val isHeading: Boolean get() = has(SemanticsProperties.Heading)

    val isDisabled: Boolean get() = has(SemanticsProperties.Disabled) || parent?.isDisabled == true

    /** Whether it can be pressed, moved or written in. */
    val isTouched: Boolean
        get() = listOf(SemanticsActions.OnClick, SemanticsActions.SetProgress, SemanticsActions.SetText).any { semantics.config.contains(it) }

    fun scroll(axis: SemanticsPropertyKey<ScrollAxisRange>): Node? = generateSequence(this) { it.parent }.find { it.has(axis) }

    /** How its text was laid out. */
    fun layout(): TextLayoutResult? {
        val results = mutableListOf<TextLayoutResult>()
        get(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
        return results.firstOrNull()
    }

    fun all(): Sequence<Node> = sequenceOf(this) + children.asSequence().flatMap { it.all() }

    fun isInside(other: Node): Boolean = generateSequence(parent) { it.parent }.any { it === other }

    fun has(key: SemanticsPropertyKey<*>) = semantics.config.contains(key)

    operator fun <T> get(key: SemanticsPropertyKey<T>): T? = semantics.config.getOrNull(key)

    override fun toString(): String = listOfNotNull(tag?.let { "#$it" }, (text ?: description)?.let { "“${it.take(NAMED)}”" }).ifEmpty {
        children.firstOrNull()?.let { listOf("around $it") } ?: listOf("without a name")
    }.joinToString(" ") + " at %.0f,%.0f".format(whole.left, whole.top)

    private companion object {
        const val NAMED = 60
    }
}

internal fun Rect.grown(by: Float) = Rect(left - by, top - by, right + by, bottom + by)

private fun Rect.expandedTo(other: Rect) = Rect(
    minOf(left, other.left),
    minOf(top, other.top),
    maxOf(right, other.right),
    maxOf(bottom, other.bottom),
)

internal fun Rect.encloses(other: Rect) = left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom

/** Whether they share more than an edge. */
internal fun Rect.overlapsClearly(other: Rect) = intersect(other).let { it.width > SHARED && it.height > SHARED }

/** How far there is nothing between them. */
internal fun Rect.gap(other: Rect) = maxOf(maxOf(left, other.left) - minOf(right, other.right), maxOf(top, other.top) - minOf(bottom, other.bottom))

internal fun Rect.toArea() = Area(left.toInt(), top.toInt(), kotlin.math.ceil(right).toInt(), kotlin.math.ceil(bottom).toInt())

private const val SHARED = 1.5f
