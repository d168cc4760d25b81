package org.heelfirst.ui.gallery

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties

/**
 * Who cannot see the screen hears what everything is, and texts come from the core.
 * The tree is the merged one, which is what is read aloud. [names] are what the person or a sensor calls something.
 */
internal class LabelChecks(private val window: Node, private val shot: Shot, private val names: Set<String>) {
    private val nodes = window.all().drop(1).toList()

    fun faults() =
        nodes.filter { it.isTouched }.mapNotNull(::unnamed) + nodes.filter { it[SemanticsProperties.Role] == Role.Image }.mapNotNull(::undescribed) +
            headings() + nodes.filterNot { it.isCode }.mapNotNull(::foreign)

    private fun unnamed(node: Node): Fault? {
        val says = !node.text.isNullOrBlank() || !node.description.isNullOrBlank()
        return if (says) null else Fault(Check.UNNAMED, "$node", "is pressed and has no name")
    }

    private fun undescribed(node: Node) =
        if (node.description.isNullOrBlank()) Fault(Check.UNNAMED, "$node", "is a picture without a description") else null

    private fun headings() =
        if (nodes.any { it.isHeading }) emptyList() else listOf(Fault(Check.NO_HEADING, "the screen", "has no heading"))

    /** A key without a text is shown as it is; a text that was written in code has no brackets where every label has. */
    private fun foreign(node: Node): Fault? {
        val said = listOfNotNull(node.text, node.description).filter { it.isNotBlank() && it !in names }
        return when {
            said.any { KEY.matches(it) } -> Fault(Check.NOT_A_LABEL, "$node", "is a key without a text")
            shot.tongue == Tongue.LONG && said.any {
                '⟦' !in it && WORD.containsMatchIn(it)
            } -> Fault(Check.NOT_A_LABEL, "$node", "does not come from the texts")
            else -> null
        }
    }

    private companion object {
        val KEY = Regex("[a-z0-9]+(-[a-z0-9]+)+")
        val WORD = Regex("[A-Za-z]{3,}")
    }
}
