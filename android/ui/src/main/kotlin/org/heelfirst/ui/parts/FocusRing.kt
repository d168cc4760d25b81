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
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.LocalPalette

/** How wide the ring is, and how far around what has the focus: it lies on the ground of the screen, whatever fills the thing itself. */
private val width = 4.dp
private val around = 3.dp

/** As round as most of what is touched. */
private val roundness = 20.dp

/** Shows where the focus is to somebody with a keyboard or a switch. */
internal fun Modifier.focusRing(): Modifier = this then FocusRing

private data object FocusRing : ModifierNodeElement<FocusRingNode>() {
    override fun create() = FocusRingNode()

    override fun update(node: FocusRingNode) = Unit

    override fun InspectorInfo.inspectableProperties() {
        name = "focusRing"
    }
}

private class FocusRingNode :
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
        if (focused) ring(currentValueOf(LocalPalette).scheme.onBackground)
    }
}

private fun DrawScope.ring(color: Color) {
    val out = (around + width / 2).toPx()
    val outside = Size(size.width + 2 * out, size.height + 2 * out)
    drawRoundRect(color, Offset(-out, -out), outside, CornerRadius(roundness.toPx() + out), Stroke(width.toPx()))
}
