package org.heelfirst.ui.safety

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import kotlinx.coroutines.launch
import org.heelfirst.core.AboutSnapshot
import org.heelfirst.core.PieceSnapshot
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Route
import org.heelfirst.ui.Trail
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.Lines
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.ReadAloud
import org.heelfirst.ui.parts.Rows
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.Signs
import org.heelfirst.ui.reader
import org.heelfirst.ui.theme.label

/** A topic or a piece with its flows. */
@Composable
fun ReadingRoute(what: String, model: SafetyViewModel, platform: Platform, trail: Trail) {
    val state by model.state.collectAsState(null)
    val scope = rememberCoroutineScope()
    val shown = state ?: return
    val act = ReadingActions(trail::go, trail::back, platform.reader()) { piece ->
        scope.launch { model.markRead(piece) }
        trail.back()
    }
    val topic = Topic.of(what)
    val piece = shown.pieces.find { it.key == what }
    when {
        topic != null -> TopicScreen(topic, shown, act)
        piece != null -> PieceScreen(piece, act)
    }
}

/** What can be done while reading. */
class ReadingActions(
    val go: (Route) -> Unit,
    val back: () -> Unit,
    /** None where nothing can be said. */
    val readAloud: ((String) -> Unit)?,
    val markRead: (String) -> Unit,
)

@Composable
internal fun TopicScreen(topic: Topic, state: SafetyState, act: ReadingActions) = when (topic) {
    Topic.NOTES -> NotesScreen(state, act)
    else -> Frame(label(topic.title), onBack = act.back) {
        Lines(topic.lines.map { label(it) })
        if (topic == Topic.PIECES) Pieces(state.pieces, act.go)
        if (topic == Topic.ABOUT) About(state.about)
    }
}

@Composable
private fun Pieces(pieces: List<PieceSnapshot>, go: (Route) -> Unit) = Rows(pieces) { piece ->
    val read = if (piece.isRead) label("help-is-read") else ""
    PlaceRow(piece.title, { go(Route.Reading(piece.key)) }, Modifier.testTag(piece.key), read, Signs.CHECK.takeIf { piece.isRead })
}

@Composable
private fun About(about: AboutSnapshot) {
    Lines(listOf(about.version) + about.limits)
    Section(label("exercise-source-title")) { Lines(about.sources) }
    Section(label("help-licence-title")) { Lines(about.licences) }
}

/** One thought, to read or to hear. */
@Composable
internal fun PieceScreen(piece: PieceSnapshot, act: ReadingActions) = Frame(
    piece.title,
    onBack = act.back,
    actions = { PrimaryButton(label("help-mark-read"), { act.markRead(piece.key) }, Modifier.testTag("mark-read")) },
) {
    ReadAloud(act.readAloud) { piece.paragraphs.joinToString("\n") }
    Lines(piece.paragraphs)
}

/** All that keeps people safe; in English at once, where nobody has checked the translation. */
@Composable
private fun NotesScreen(state: SafetyState, act: ReadingActions) {
    var inEnglish by rememberSaveable { mutableStateOf(false) }
    val english = state.notesInEnglish
    Frame(label("help-all-title"), onBack = act.back) {
        if (english != null) {
            val other = label(if (inEnglish) "language-back" else "language-safety-in-english")
            SecondaryButton(other, { inEnglish = !inEnglish }, Modifier.testTag("in-english"))
        }
        Lines(english.takeIf { inEnglish } ?: state.notes)
    }
}
