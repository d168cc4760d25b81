package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.figure.FigureMoment
import org.heelfirst.ui.figure.FigureStills
import org.heelfirst.ui.figure.FigureView
import org.heelfirst.ui.figure.staysStill
import org.heelfirst.ui.parts.QuietSessionButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.rememberScroll
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** The exercise's name and the one word for what to do now. */
@Composable
internal fun Told(state: PracticeState, room: Dp) = Column(Modifier.fillMaxWidth(), horizontalAlignment = Alignment.CenterHorizontally) {
    Text(
        state.name,
        Modifier.padding(top = Sizes.gap).alpha(if (state.isMoving) 0f else 1f).semantics { heading() },
        textAlign = TextAlign.Center,
        style = MaterialTheme.typography.titleMedium,
    )
    Word(state, minOf(HIGHEST_WORD, room * WORD_OF_ROOM))
}

/**
 * As large as its line lets it. Where no voice leads, a screen reader says each change of it. While somebody moves it is all that a screen
 * reader finds in words, and says where one is.
 */
@Composable
private fun Word(state: PracticeState, height: Dp) = Box(Modifier.fillMaxWidth().height(height), Alignment.Center) {
    val place = places(state).joinToString(". ")
    Text(
        state.word,
        Modifier.testTag("word").semantics {
            if (!state.voice) liveRegion = LiveRegionMode.Polite
            if (state.isMoving) {
                heading()
                stateDescription = place
            }
        },
        fontWeight = FontWeight.Bold,
        textAlign = TextAlign.Center,
        maxLines = 1,
        autoSize = TextAutoSize.StepBased(minFontSize = 14.sp, maxFontSize = 64.sp, stepSize = 2.sp),
        style = MaterialTheme.typography.displayMedium.copy(lineHeight = 1.15.em),
    )
}

/** Where one is, what comes next, and what can be done beside pausing and stopping. */
@Composable
internal fun Below(state: PracticeState, act: PracticeActions, more: () -> Unit) =
    Column(Modifier.widthIn(max = Sizes.readable).padding(top = Sizes.small), Arrangement.spacedBy(Sizes.apart), Alignment.CenterHorizontally) {
        PlaceDots(state)
        PlaceTexts(state)
        if (state.phase == SessionPhase.PAUSED) Paused(state, act) else Running(state, act, more)
    }

@Composable
private fun ColumnScope.Running(state: PracticeState, act: PracticeActions, more: () -> Unit) {
    Text(
        state.nextText.orEmpty(),
        Modifier.testTag("next"),
        color = MaterialTheme.colorScheme.onSurfaceVariant,
        textAlign = TextAlign.Center,
        style = MaterialTheme.typography.bodyLarge,
    )
    if (state.hasTimeToRead) {
        if (LocalDensity.current.fontScale > SIDE_BY_SIDE) {
            Choice(SessionCommand.MORE_TIME, act)
            Choice(SessionCommand.SKIP, act)
        } else {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Sizes.gap)) {
                Choice(SessionCommand.MORE_TIME, act, Modifier.weight(1f))
                Choice(SessionCommand.SKIP, act, Modifier.weight(1f))
            }
        }
    }
    QuietSessionButton(label("practice-more"), more, Modifier.fillMaxWidth().testTag("more"))
}

@Composable
private fun Paused(state: PracticeState, act: PracticeActions) {
    Text(state.instruction, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyLarge)
    Text(state.safety, textAlign = TextAlign.Center, style = MaterialTheme.typography.bodyLarge)
    if (SessionCommand.ENOUGH in state.commands) Choice(SessionCommand.ENOUGH, act)
}

/** What is seldom needed, one tap away. What means nothing at the moment keeps its place, so that nothing moves under a thumb. */
@Composable
internal fun MoreChoices(state: PracticeState, act: PracticeActions, close: () -> Unit) = Column(
    Modifier.fillMaxSize().verticalScroll(rememberScroll()).padding(horizontal = Sizes.edge, vertical = Sizes.gap),
    Arrangement.spacedBy(Sizes.gap),
    Alignment.CenterHorizontally,
) {
    Box(Modifier.semantics(mergeDescendants = true) { heading() }) { Word(state, HIGHEST_WORD) }
    val chosen = object : PracticeActions by act {
        override fun say(command: SessionCommand) {
            act.say(command)
            close()
        }
    }
    choices.forEach { Choice(it, chosen, Modifier.widthIn(max = Sizes.readable), it in state.commands) }
    QuietSessionButton(label("practice-less"), close, Modifier.fillMaxWidth().testTag("less"))
}

private val choices = listOf(
    SessionCommand.ENOUGH,
    SessionCommand.COUNT,
    SessionCommand.MORE_TIME,
    SessionCommand.SKIP,
    SessionCommand.BACK,
)

@Composable
private fun Choice(command: SessionCommand, act: PracticeActions, modifier: Modifier = Modifier, may: Boolean = true) =
    SecondaryButton(label(command.key), { act.say(command) }, modifier.testTag(command.key), may)

private val SessionCommand.key: String
    get() = when (this) {
        SessionCommand.READY -> "button-ready"
        SessionCommand.PAUSE -> "button-pause"
        SessionCommand.RESUME -> "button-go-on"
        SessionCommand.COUNT -> "button-count"
        SessionCommand.ARRIVED -> "button-arrived"
        SessionCommand.ENOUGH -> "button-enough"
        SessionCommand.MORE_TIME -> "button-more-time"
        SessionCommand.SKIP -> "button-skip"
        SessionCommand.BACK -> "button-repetition-back"
    }

/** At one's own pace: a thumb finds it without a look. */
@Composable
internal fun CountButton(say: (SessionCommand) -> Unit, modifier: Modifier) =
    BarButton(label("button-count"), { say(SessionCommand.COUNT) }, modifier.fillMaxSize().testTag("count"), most = 40.sp)

/**
 * The figure in the moment that the clock says; before anything is timed, the whole movement again and again. Where nothing may move, three
 * stills in a row, or one of this phase where three would be too small.
 */
@Composable
internal fun ExercisePicture(gateway: Gateway, state: PracticeState, clock: PhaseClock, modifier: Modifier) {
    if (!staysStill(state.still)) {
        return FigureView(gateway, state.figured, state.instruction, modifier) { moment(state.phase, clock) }
    }
    BoxWithConstraints(modifier) {
        if (maxWidth >= THREE_STILLS) {
            FigureStills(gateway, state.figured, state.instruction, Modifier.fillMaxSize())
        } else {
            FigureView(gateway, state.figured, state.instruction, Modifier.fillMaxSize()) { FigureMoment(state.phase, 0.5f) }
        }
    }
}

internal fun moment(phase: SessionPhase, clock: PhaseClock): FigureMoment {
    if (phase == SessionPhase.WALK) return FigureMoment(phase, clock.turn(STRIDE_MS))
    val moves = phase == SessionPhase.UP || phase == SessionPhase.HOLD || phase == SessionPhase.DOWN
    val share = clock.share
    if (phase == SessionPhase.SET_UP || (moves && share == null)) return shown(clock.turn(SHOWN_MS))
    return FigureMoment(phase, 1f - (share ?: 1f))
}

/** The whole movement, to be seen before it is made: two parts up, one to hold, two down, one to rest. */
private fun shown(turn: Float): FigureMoment {
    val sixth = turn * 6
    return when {
        sixth < 2 -> FigureMoment(SessionPhase.UP, sixth / 2)
        sixth < 3 -> FigureMoment(SessionPhase.HOLD, sixth - 2)
        sixth < 5 -> FigureMoment(SessionPhase.DOWN, (sixth - 3) / 2)
        else -> FigureMoment(SessionPhase.REST, sixth - 5)
    }
}

private val THREE_STILLS = 280.dp

/** With larger text two buttons do not stand in a row. */
private const val SIDE_BY_SIDE = 1.3f

private const val SHOWN_MS = 7_200L
private const val STRIDE_MS = 1_400L
private val HIGHEST_WORD = 88.dp
private const val WORD_OF_ROOM = 0.2f
