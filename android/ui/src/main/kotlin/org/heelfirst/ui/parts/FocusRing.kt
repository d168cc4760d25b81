package org.heelfirst.ui.parts

import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusEventModifierNode
import androidx.compose.ui.focus.FocusState
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.ContentDrawScope
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.node.CompositionLocalConsumerModifierNode
import androidx.compose.ui.node.DrawModifierNode
import androidx.compose.ui.node.ModifierNodeElement
import androidx.compose.ui.node.currentValueOf
import androidx.compose.ui.node.invalidateDraw
import androidx.compose.ui.platform.InspectorInfo
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.LocalPalette

/** Where the ring lies, by how far its inner edge is [beside] what has the focus, and [above] and below it. */
internal enum class Ring(val beside: Dp, val above: Dp) {
    /** On the ground of the screen, whatever fills the thing itself. */
    AROUND(3.dp, 3.dp),

    /** For what is as high as the bar that it stands in, which would cut off what lies above. */
    BESIDE(0.dp, -4.dp),
    ;

    companion object {
        /** How wide it is. */
        val width = 4.dp
    }
}

/** As round as most of what is touched. */
private val roundness = 20.dp

/** Shows where the focus is to somebody with a keyboard or a switch. */
internal fun Modifier.focusRing(ring: Ring): Modifier = this then FocusRing(ring)

private data class FocusRing(private val ring: Ring) : ModifierNodeElement<FocusRingNode>() {
    override fun create() = FocusRingNode(ring)

    override fun update(node: FocusRingNode) {
        node.ring = ring
    }

    override fun InspectorInfo.inspectableProperties() {
        name = "focusRing"
        properties["ring"] = ring
    }
}

private class FocusRingNode(var ring: Ring) :
    Modifier.Node(),
    FocusEventModifierNode,
    DrawModifierNode,
    CompositionLocalConsumerModifierNode {
    private var focused = false

    override fun onFocusEvent(focusState: FocusState) {
        if (focused == focusState.isFocused) return
        focused = focusState.isFocused
        invalidateDraw()
    }

    override fun ContentDrawScope.draw() {
        drawContent()
        if (focused) draw(ring, currentValueOf(LocalPalette).scheme.onBackground)
    }
}

private fun DrawScope.draw(ring: Ring, color: Color) {
    val (beside, above) = (ring.beside + Ring.width / 2).toPx() to (ring.above + Ring.width / 2).toPx()
    val outside = Size(size.width + 2 * beside, size.height + 2 * above)
    drawRoundRect(color, Offset(-beside, -above), outside, CornerRadius(roundness.toPx() + above), Stroke(Ring.width.toPx()))
}
