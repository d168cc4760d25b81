package org.heelfirst.ui

import androidx.compose.ui.test.junit4.ComposeTestRule
import org.heelfirst.ui.parts.SHAKES_MS

/** Whoever touches next has looked at what came: so much time goes by for touches. */
internal fun ComposeTestRule.looksFirst() = mainClock.advanceTimeBy(SHAKES_MS)
