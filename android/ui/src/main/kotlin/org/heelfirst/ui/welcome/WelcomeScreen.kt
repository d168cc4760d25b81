package org.heelfirst.ui.welcome

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import kotlinx.coroutines.launch
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.ReminderForm
import org.heelfirst.core.WelcomePage
import org.heelfirst.core.WelcomePageKind
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.parts.AnswerChoices
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.HandOn
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.QuietButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.WakingHours
import org.heelfirst.ui.parts.rememberMarks
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label
import org.heelfirst.ui.today.exercise.Aids

/** The first minutes, before anything else; whether there is anything of them to show. */
@Composable
internal fun welcomeScreens(gateway: Gateway, platform: Platform): Boolean {
    val now by gateway.now.collectAsState()
    if (!now.today.isWelcome) return false
    WelcomeRoute(remember(gateway) { WelcomeViewModel(gateway) }, platform)
    return true
}

/** The welcome with its flows. */
@Composable
fun WelcomeRoute(model: WelcomeViewModel, platform: Platform) {
    val state by model.state.collectAsState(null)
    val abilities by platform.abilities.collectAsState()
    val scope = rememberCoroutineScope()
    var page by rememberSaveable { mutableStateOf<Int?>(null) }
    val shown = state ?: return
    val here = (page ?: shown.welcome.beginAt.toInt()).coerceAtMost(shown.welcome.pages.lastIndex)
    val act = WelcomeActions(
        turnTo = { page = it },
        answer = { question, answer -> scope.launch { model.answer(question, answer)?.let { page = it } } },
        setCircumstances = model::setCircumstances,
        setReminders = model::setReminders,
        askForReminders = { platform.request(Permission.NOTIFICATIONS) },
        startFirstLifts = model::startFirstLifts,
        leave = model::leave,
    )
    WelcomeScreen(shown, here, abilities.of(Permission.NOTIFICATIONS), act)
}

/** What can be done in the welcome. */
class WelcomeActions(
    val turnTo: (Int) -> Unit,
    val answer: (question: String, answer: String) -> Unit,
    val setCircumstances: (PracticeContext) -> Unit,
    val setReminders: (ReminderForm) -> Unit,
    val askForReminders: () -> Unit,
    val startFirstLifts: () -> Unit,
    val leave: () -> Unit,
)

/** One page: one thing, the way back, and the way out. */
@Composable
fun WelcomeScreen(state: WelcomeState, here: Int, reminders: Granted, act: WelcomeActions) = key(here) {
    val page = state.welcome.pages[here]
    val back = { act.turnTo(here - 1) }.takeIf { here > 0 }
    val asked = page.question
    val marks = asked?.let { rememberMarks(it.answers, it.several, it.given, it.confirm) }
    val onward: (@Composable ColumnScope.() -> Unit)? = when {
        asked == null -> {
            { Onward(page, here, reminders, act) }
        }
        marks?.isMarked == true -> {
            { HandOn(marks) { act.answer(asked.key, it) } }
        }
        else -> null
    }
    Frame(page.title, onBack = back, actions = onward) {
        if (page.progress.isNotEmpty()) Progress(page, here + 1, state.welcome.pages.size)
        if (page.kind == WelcomePageKind.REMINDERS) Reminders(page, reminders) else Lines(page.lines)
        if (asked != null) {
            AnswerChoices(asked.answers, marks, asked.given) { act.answer(asked.key, it) }
            Spacer(Modifier.height(Sizes.section))
            Leave(act)
        }
        when (page.kind) {
            WelcomePageKind.AIDS -> Aids(state.circumstances, act.setCircumstances)
            WelcomePageKind.WAKING_HOURS -> WakingHours(state.reminders) { how -> act.setReminders(how(state.reminders)) }
            else -> Unit
        }
    }
}

/** The way out: whoever comes from the top meets the way on first. */
@Composable
private fun ColumnScope.Leave(act: WelcomeActions) =
    QuietButton(label("welcome-skip"), act.leave, Modifier.align(Alignment.CenterHorizontally).testTag("leave"))

@Composable
private fun Progress(page: WelcomePage, number: Int, of: Int) {
    Text(page.progress, Modifier.testTag("progress"), style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
    LinearProgressIndicator({ number.toFloat() / of }, Modifier.fillMaxWidth().clearAndSetSemantics {})
}

/** Why the system is going to ask, or how it was answered. */
@Composable
private fun Reminders(page: WelcomePage, reminders: Granted) = when (reminders) {
    Granted.YES, Granted.NOT_NEEDED -> Lines(listOf(label("welcome-reminders-allowed")))
    Granted.NO -> Lines(listOf(label("welcome-reminders-refused")))
    Granted.NOT_ASKED -> Lines(page.lines)
}

/** The way on, where it is no answer, and the way out below it. */
@Composable
private fun ColumnScope.Onward(page: WelcomePage, here: Int, reminders: Granted, act: WelcomeActions) {
    val next = { act.turnTo(here + 1) }
    when (page.kind) {
        WelcomePageKind.GREETING -> PrimaryButton(label("welcome-begin"), next, Modifier.testTag("next"))
        WelcomePageKind.AIDS, WelcomePageKind.WAKING_HOURS -> PrimaryButton(label("button-next"), next, Modifier.testTag("next"))
        WelcomePageKind.REMINDERS -> ReminderChoice(reminders, act.askForReminders, next)
        WelcomePageKind.FIRST_LIFTS -> PrimaryButton(label("welcome-start"), act.startFirstLifts, Modifier.testTag("first-lifts"))
        WelcomePageKind.QUESTION, WelcomePageKind.URGENT -> Unit
    }
    Leave(act)
}

@Composable
private fun ReminderChoice(reminders: Granted, ask: () -> Unit, next: () -> Unit) {
    if (reminders == Granted.NOT_ASKED) {
        PrimaryButton(label("welcome-reminders-ask"), ask, Modifier.testTag("ask"))
        SecondaryButton(label("button-not-now"), next, Modifier.testTag("next"))
    } else {
        PrimaryButton(label("button-next"), next, Modifier.testTag("next"))
    }
}
