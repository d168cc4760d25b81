package org.heelfirst.ui.walk

import androidx.compose.runtime.Composable
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform
import org.heelfirst.ui.practice.PracticeRoute
import org.heelfirst.ui.practice.PracticeViewModel

/** A walk as any other exercise, until it has a screen of its own. */
class WalkViewModel(private val gateway: Gateway, private val platform: Platform) {
    @Composable
    internal fun show() = PracticeRoute(PracticeViewModel(gateway, platform))
}
