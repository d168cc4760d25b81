package org.heelfirst.ui.gallery

import androidx.compose.runtime.Composable
import org.heelfirst.core.CoachRadio
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Platform

/** One state of a screen: how the real core gets there, and what is drawn of it. */
class Scene(
    val name: String,
    val radio: CoachRadio = CoachRadio.None,
    val prepare: Stage.() -> Unit = {},
    /** What is shown and comes neither from texts nor from a sensor: a name that somebody gave. */
    val names: Set<String> = emptySet(),
    /** The tags of what is touched once it is shown, in this order: so one gets to what is folded away. */
    val touches: List<String> = emptyList(),
    /** What the device has and allows. */
    val abilities: Abilities = Abilities(),
    /** Whether somebody exercises: hands and eyes are busy, and all that is touched is large. */
    val inSession: Boolean = false,
    val content: @Composable (Gateway, Platform) -> Unit,
) {
    /** The same under a name of its own. */
    fun named(before: String) = Scene(before + name, radio, prepare, names, touches, abilities, inSession, content)
}
