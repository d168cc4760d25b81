package org.heelfirst.ui.parts

import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.input.pointer.PointerEvent
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.PointerInputChange
import androidx.compose.ui.input.pointer.changedToDownIgnoreConsumed
import androidx.compose.ui.input.pointer.changedToUpIgnoreConsumed
import androidx.compose.ui.input.pointer.isOutOfBounds
import androidx.compose.ui.layout.LayoutCoordinates
import androidx.compose.ui.layout.positionOnScreen
import androidx.compose.ui.node.CompositionLocalConsumerModifierNode
import androidx.compose.ui.node.GlobalPositionAwareModifierNode
import androidx.compose.ui.node.ModifierNodeElement
import androidx.compose.ui.node.PointerInputModifierNode
import androidx.compose.ui.node.currentValueOf
import androidx.compose.ui.node.requireDensity
import androidx.compose.ui.platform.InspectorInfo
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.toSize

/** So long after a touch a finger that shakes may touch again without meaning it. */
internal const val SHAKES_MS = 600L

/** Within this of the first touch lies the second one of a finger that shakes. */
private val shakes = 72.dp

/** The last touch in the whole app. Its time is the touch's own, so that nothing here reads a clock. */
class Touches {
    internal var count = 0
        private set
    private var atMs = 0L
    private var at = Offset.Zero

    internal fun note(timeMs: Long, place: Offset) {
        count++
        atMs = timeMs
        at = place
    }

    /** Whether this is the same finger once more. */
    internal fun isAgain(timeMs: Long, place: Offset, within: Float) =
        count > 0 && timeMs - atMs in 0 until SHAKES_MS && (place - at).getDistance() < within
}

internal val LocalTouches = staticCompositionLocalOf<Touches?> { null }

/**
 * For whatever is touched: a finger that shakes touches twice, and the second touch is not for what came in the place of the first one,
 * nor for what moved there. [what] says what it is for; where that changes it is another thing in the same place. Nobody else waits:
 * what was there before, what lies elsewhere, keys and screen readers. Where a key has led to it, a [ring] shows that.
 */
internal fun Modifier.steady(what: Any, ring: Ring = Ring.AROUND): Modifier = focusRing(ring) then Steady(what)

private class Steady(private val what: Any) : ModifierNodeElement<SteadyNode>() {
    override fun create() = SteadyNode(what)

    override fun update(node: SteadyNode) = node.isFor(what)

    override fun InspectorInfo.inspectableProperties() {
        name = "steady"
        properties["what"] = what
    }

    override fun equals(other: Any?) = other is Steady && other.what == what

    override fun hashCode() = what.hashCode()
}

private class SteadyNode(private var what: Any) :
    Modifier.Node(),
    PointerInputModifierNode,
    GlobalPositionAwareModifierNode,
    CompositionLocalConsumerModifierNode {
    private val touches get() = currentValueOf(LocalTouches)

    /** How many touches there had been when it came to where it is. */
    private var cameAfter = 0
    private var here: Rect? = null

    /** Where it was before the last touch; none where it was not. */
    private var before: Rect? = null

    /** What becomes of the touch under way. */
    private var ignores = false
    private var slides = false

    override fun onAttach() = comes()

    override fun onReset() {
        here = null
    }

    fun isFor(new: Any) {
        if (new == what) return
        what = new
        comes()
    }

    private fun comes() {
        cameAfter = touches?.count ?: 0
        before = null
    }

    override fun onGloballyPositioned(coordinates: LayoutCoordinates) {
        val now = Rect(coordinates.positionOnScreen(), coordinates.size.toSize())
        val count = touches?.count ?: 0
        if (here != null && here != now && cameAfter < count) {
            cameAfter = count
            before = here
        }
        here = now
    }

    override fun onPointerEvent(pointerEvent: PointerEvent, pass: PointerEventPass, bounds: IntSize) {
        val change = pointerEvent.changes.firstOrNull() ?: return
        when (pass) {
            PointerEventPass.Initial -> meets(change, bounds)
            PointerEventPass.Main -> Unit
            PointerEventPass.Final -> if (change.pressed && change.previousPressed && change.isConsumed) slides = true
        }
    }

    override fun onCancelPointerInput() {
        slides = true
    }

    /** Before the thing itself does. */
    private fun meets(change: PointerInputChange, bounds: IntSize) {
        val all = touches ?: return
        val place = (here ?: return).topLeft + change.position
        if (change.changedToDownIgnoreConsumed()) {
            slides = false
            ignores = isNew(all) && before?.contains(place) != true && all.isAgain(change.uptimeMillis, place, within())
        }
        if (ignores) return change.consume()
        if (change.isOutOfBounds(bounds, Size.Zero)) slides = true
        if (change.changedToUpIgnoreConsumed() && !slides) all.note(change.uptimeMillis, place)
    }

    private fun isNew(all: Touches) = cameAfter == all.count

    private fun within() = with(requireDensity()) { shakes.toPx() }
}
