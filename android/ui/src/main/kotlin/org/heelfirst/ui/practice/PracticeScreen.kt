package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.keepScreenOn
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.heelfirst.core.SessionPhase
import org.heelfirst.ui.LocalBack
import org.heelfirst.ui.theme.Sizes

/** What shows the exercise; it takes the room that it is given. */
internal typealias Picture = @Composable (Modifier) -> Unit

/** A session with its flows, from its set-up to its last repetition. */
@Composable
fun PracticeRoute(model: PracticeViewModel) {
    val shown by model.state.collectAsState(model.now)
    val clock = rememberPhaseClock(model.time, model.timeNow)
    val state = shown ?: return
    val picture: Picture = { ExercisePicture(model.gateway, state, clock, it) }
    if (state.phase == SessionPhase.SET_UP) {
        val about by model.exercise.collectAsState(null)
        SetUpScreen(state, about, model, picture)
    } else {
        PracticeScreen(state, clock, model, picture)
    }
}

/** A session under way. Every phase has the same things in the same places; while somebody moves, what is to be read is not there. */
@Composable
internal fun PracticeScreen(state: PracticeState, clock: PhaseClock, act: PracticeActions, picture: Picture) = Led(state, act) {
    var open by rememberSaveable { mutableStateOf(false) }
    val more = remember { { open = !open } }
    LocalBack.current(open, more)
    BoxWithConstraints(Modifier.fillMaxSize()) {
        when {
            open -> MoreChoices(state, act, more)
            maxWidth > maxHeight * WIDE -> Wide(state, clock, act, picture, maxHeight, more)
            else -> Tall(state, clock, act, picture, maxHeight, more)
        }
    }
}

/** The bar at the bottom, and above it what the phase shows. While somebody is led the screen stays on: it is read from across the room. */
@Composable
internal fun Led(state: PracticeState, act: PracticeActions, content: @Composable () -> Unit) {
    val stays = if (state.keepsScreenOn) Modifier.keepScreenOn() else Modifier
    Surface(Modifier.fillMaxSize().then(stays), color = MaterialTheme.colorScheme.background) {
        Column(Modifier.windowInsetsPadding(WindowInsets.safeDrawing), horizontalAlignment = Alignment.CenterHorizontally) {
            Column(Modifier.weight(1f).fillMaxWidth()) { content() }
            SessionBar(act::stop, state.leftHanded) { Beside(state.phase, act::say, it) }
        }
    }
}

@Composable
private fun Tall(state: PracticeState, clock: PhaseClock, act: PracticeActions, picture: Picture, room: Dp, more: () -> Unit) =
    Column(Modifier.fillMaxSize().verticalScroll(rememberScrollState()).padding(horizontal = Sizes.edge)) {
        Filled(
            room,
            least = LEAST_PICTURES,
            above = { Told(state, room) },
            fills = { Pictures(state, clock, act, picture, Modifier.padding(vertical = Sizes.small)) },
            below = { Below(state, act, more) },
        )
    }

/** In a wide window the pictures stand beside the words. */
@Composable
private fun Wide(state: PracticeState, clock: PhaseClock, act: PracticeActions, picture: Picture, room: Dp, more: () -> Unit) =
    Row(Modifier.fillMaxSize().padding(horizontal = Sizes.edge), Arrangement.spacedBy(Sizes.section), Alignment.CenterVertically) {
        Pictures(state, clock, act, picture, Modifier.weight(WIDE_PICTURES).padding(vertical = Sizes.small))
        Column(Modifier.weight(1f).verticalScroll(rememberScrollState()), horizontalAlignment = Alignment.CenterHorizontally) {
            Told(state, room)
            Below(state, act, more)
        }
    }

/** The countdown, or what counts at one's own pace, and the figure: one above the other or side by side, whichever leaves them larger. */
@Composable
internal fun Pictures(state: PracticeState, clock: PhaseClock, act: PracticeActions, picture: Picture, modifier: Modifier) =
    BoxWithConstraints(modifier.fillMaxSize()) {
        val counted: Picture? = when {
            state.isMoving && state.ownPace -> {
                { CountButton(act::say, it) }
            }
            state.phase == SessionPhase.PAUSED -> null
            else -> {
                { Countdown(clock, it) }
            }
        }
        if (maxHeight > maxWidth * TALL) {
            Column(Modifier.fillMaxSize(), Arrangement.spacedBy(Sizes.gap), Alignment.CenterHorizontally) {
                counted?.invoke(Modifier.weight(COUNTED))
                picture(Modifier.weight(1f).fillMaxWidth())
            }
        } else {
            Row(Modifier.fillMaxSize(), Arrangement.spacedBy(Sizes.gap), Alignment.CenterVertically) {
                counted?.invoke(Modifier.weight(1f).fillMaxHeight())
                picture(Modifier.weight(1f).fillMaxHeight())
            }
        }
    }

/** Wider than this times its height a window has the words beside the pictures. */
internal const val WIDE = 1.35f
private const val WIDE_PICTURES = 1.2f

/** Higher than this times their width, the pictures are one above the other. */
private const val TALL = 1.05f
private const val COUNTED = 0.75f

/** With less the number is not read from afar. */
private val LEAST_PICTURES = 130.dp
