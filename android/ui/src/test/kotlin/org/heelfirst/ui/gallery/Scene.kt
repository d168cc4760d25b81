package org.heelfirst.ui.gallery

import androidx.compose.runtime.Composable
import org.heelfirst.core.CoachRadio
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Platform

/** One state of a screen: how the real core gets there, and what is drawn of it. */
class Scene(
    val name: String,
    val radio: CoachRadio = CoachRadio.None,
    val prepare: Stage.() -> Unit = {},
    val content: @Composable (Gateway, Platform) -> Unit,
)
