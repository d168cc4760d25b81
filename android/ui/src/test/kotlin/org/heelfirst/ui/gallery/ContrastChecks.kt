package org.heelfirst.ui.gallery

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.text.TextLayoutResult
import org.heelfirst.ui.theme.Contrast as Contrasts

/** Everything that is drawn stands out from its ground, measured in the picture. What is disabled is left out, as WCAG 1.4.3 does. */
internal class ContrastChecks(private val window: Node, private val picture: Picture, private val skin: Skin) {
    private val nodes = window.all().drop(1).filter { it.isSeen && !it.isDisabled }.toList()

    fun faults() = nodes.filter { !it.text.isNullOrBlank() }.mapNotNull(::text) + nodes.mapNotNull(::sign)

    /** The line that is read worst of those that are seen whole. */
    private fun text(node: Node): Fault? {
        val least = if (skin.contrast == Contrasts.HIGH || node.isUrgent || node.isAtNight) ENHANCED else TEXT
        val worst = lines(node).mapNotNull { Contrast.of(picture.part(it)) }.minOrNull() ?: return null
        return if (worst >= least) null else Fault(Check.FAINT, "$node", "has a contrast of %.1f, of %.1f".format(worst, least))
    }

    /** A picture, or a control whose state is drawn and not written. */
    private fun sign(node: Node): Fault? {
        val drawn = node.tag in urgent || node.isTouched
        val isSign = node[SemanticsProperties.Role] in signs || drawn && node.all().none { !it.text.isNullOrBlank() }
        if (!isSign || !node.isSeenWhole) return null
        val place = node.visible.toArea()
        val part = picture.part(place)
        val ground = Contrast.ground(part)
        node.all().filter { !it.text.isNullOrBlank() }.forEach { part.fill(it.visible.toArea().moved(-place.left, -place.top), ground) }
        val contrast = Contrast.of(part) ?: 1.0
        val least = if (node.isUrgent) ENHANCED else SIGN
        return if (contrast >= least) null else Fault(Check.FAINT, "$node", "is drawn with a contrast of %.1f, of %.1f".format(contrast, least))
    }

    private fun lines(node: Node): List<Area> {
        val layout = node.layout() ?: return listOf(node.visible.toArea())
        return (0 until layout.lineCount).filter { layout.says(it) }.map { line ->
            val place = Rect(0f, layout.getLineTop(line), node.whole.width, layout.getLineBottom(line))
            place.translate(node.whole.topLeft)
        }.filter { node.visible.grown(1f).encloses(it) }.map { it.toArea() }
    }

    private fun TextLayoutResult.says(line: Int) =
        layoutInput.text.text.substring(getLineStart(line), getLineEnd(line)).any { it.isLetterOrDigit() }

    private val Node.isUrgent: Boolean get() = isWithin { it in urgent }

    private val Node.isAtNight: Boolean get() = isWithin { it == NIGHT }

    private fun Node.isWithin(tagged: (String?) -> Boolean) = generateSequence(this) { it.parent }.any { node -> tagged(node.tag) }

    private companion object {
        const val TEXT = 4.5
        const val ENHANCED = 7.0
        const val SIGN = 3.0
        val signs = setOf(Role.Image, Role.Checkbox, Role.RadioButton, Role.Switch)

        /** What is read across a room or in a hurry. */
        val urgent = setOf("clock", "countdown", "stop")

        /** What is drawn in high contrast whatever was chosen. */
        const val NIGHT = "pocket"
    }
}
