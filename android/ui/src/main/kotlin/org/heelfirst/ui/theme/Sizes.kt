package org.heelfirst.ui.theme

import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.unit.dp

/** Lengths that all screens share. */
object Sizes {
    /** The least that anything to be touched measures, in each direction. */
    val target = 48.dp

    /** The least height of what a person mostly came for; a shaking thumb finds it. */
    val primary = 64.dp

    /** The least height of STOP and of what is pressed while moving. */
    val large = 96.dp

    /** Between two things to be touched, so that a finger between them touches neither. */
    val apart = 8.dp

    val edge = 20.dp
    val gap = 12.dp
    val small = 6.dp
    val section = 28.dp

    /** What the phone's and the app's text size come to together at most: with more, a word no longer fits on a small phone. */
    const val LARGEST_TEXT = 2.5f

    /** Text does not run wider than this, so that lines stay readable on tablets. */
    val readable = 640.dp

    /** From this width on the screens lie beside each other and the bar becomes a rail. */
    val wide = 600.dp

    /** Text at the app's own [scale] where the phone has [phone]: never smaller than the phone's own. */
    fun textScale(phone: Float, scale: Float): Float = (phone * scale).coerceAtMost(maxOf(LARGEST_TEXT, phone))
}

/** The text size that the person chose for the whole phone, 1 as it came. */
internal val LocalPhoneText = staticCompositionLocalOf { 1f }
