package org.heelfirst.ui.gallery

/** What is wrong in a shot, where, and by how much. */
internal data class Fault(val check: Check, val node: String, val detail: String) {
    override fun toString() = "$check: $node $detail"
}

/** What every shot is checked for. */
internal enum class Check {
    CUT,
    BROKEN_WORD,
    OUT_OF_REACH,
    NO_ROOM,
    OVERLAPPING,
    SMALL_TARGET,
    LOW_IN_SESSION,
    TOO_CLOSE,
    UNNAMED,
    NO_HEADING,
    NOT_A_LABEL,
    FAINT,
    NOT_IN_PICTURE,
}
