package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.ui.LocalBack
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** What did not work, until it was seen; wherever one is. */
class Problems(val problems: List<NoticeSnapshot>, val seen: (NoticeSnapshot) -> Unit)

internal val LocalProblems = compositionLocalOf<Problems?> { null }

/**
 * A screen: its heading, what scrolls, and at the bottom, within reach of either thumb, what is done there. What did not work is told on
 * each; one with a better place for it says so with [tellsProblems].
 */
@Composable
fun Frame(
    title: String,
    modifier: Modifier = Modifier,
    onBack: (() -> Unit)? = null,
    actions: (@Composable ColumnScope.() -> Unit)? = null,
    tellsProblems: Boolean = true,
    content: @Composable ColumnScope.() -> Unit,
) {
    val problems = LocalProblems.current.takeIf { tellsProblems }
    if (onBack != null) LocalBack.current(true, onBack)
    Surface(modifier.fillMaxSize(), color = MaterialTheme.colorScheme.background) {
        Column(
            Modifier.fillMaxSize().windowInsetsPadding(WindowInsets.safeDrawing),
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Column(
                Modifier.weight(1f).fillMaxWidth().verticalScroll(rememberScroll()).padding(horizontal = Sizes.edge, vertical = Sizes.gap),
                horizontalAlignment = Alignment.CenterHorizontally,
            ) {
                Column(Modifier.widthIn(max = Sizes.readable).fillMaxWidth(), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
                    if (onBack != null) QuietButton(label("button-back"), onBack)
                    Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineLarge)
                    problems?.let { told -> told.problems.forEach { NoticePanel(it) { told.seen(it) } } }
                    content()
                }
            }
            if (actions != null) Actions(actions)
        }
    }
}

@Composable
private fun Actions(actions: @Composable ColumnScope.() -> Unit) {
    Row(Modifier.padding(horizontal = Sizes.edge, vertical = Sizes.gap)) {
        Column(
            Modifier.widthIn(max = Sizes.readable).fillMaxWidth(),
            verticalArrangement = Arrangement.spacedBy(Sizes.gap),
            content = actions,
        )
    }
}

/** A heading within a screen. */
@Composable
fun Section(title: String, content: @Composable ColumnScope.() -> Unit) {
    Column(Modifier.fillMaxWidth().padding(top = Sizes.section - Sizes.gap), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleLarge)
        content()
    }
}
