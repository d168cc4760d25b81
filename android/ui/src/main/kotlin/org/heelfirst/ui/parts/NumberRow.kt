package org.heelfirst.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/**
 * A value between − and +. An end that is reached has no function. [tag] begins the tags of both buttons: `TAG-less` and `TAG-more`.
 * With large text the value goes below its name.
 */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun NumberRow(
    text: String,
    value: String,
    less: (() -> Unit)?,
    more: (() -> Unit)?,
    tag: String,
    onValue: (() -> Unit)? = null,
) = AtTheHand { inside ->
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.SpaceBetween,
        verticalArrangement = Arrangement.spacedBy(Sizes.small),
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        inside { WholeWords(text, MaterialTheme.typography.bodyLarge, Modifier.weight(1f).widthIn(min = 120.dp)) }
        inside {
            Row(horizontalArrangement = Arrangement.spacedBy(Sizes.apart), verticalAlignment = Alignment.CenterVertically) {
                Step(Way.LESS, "${label("step-less")}: $text", less, "$tag-less")
                Value(value, "$text: $value", onValue, "$tag-value")
                Step(Way.MORE, "${label("step-more")}: $text", more, "$tag-more")
            }
        }
    }
}

/** Whether what lies at a side is for the left hand. */
internal val LocalLeftHanded = staticCompositionLocalOf { false }

/** What is touched in [content] lies at the left for the left hand, whichever way the language is read; what is put `inside` of it is read as ever. */
@Composable
private fun AtTheHand(content: @Composable (inside: @Composable (@Composable () -> Unit) -> Unit) -> Unit) {
    val read = LocalLayoutDirection.current
    CompositionLocalProvider(LocalLayoutDirection provides if (LocalLeftHanded.current) LayoutDirection.Rtl else read) {
        content { inside -> CompositionLocalProvider(LocalLayoutDirection provides read, content = inside) }
    }
}

@Composable
private fun Value(value: String, description: String, onValue: (() -> Unit)?, tag: String) {
    val told = Modifier.testTag(tag).semantics {
        contentDescription = description
        liveRegion = LiveRegionMode.Polite
    }
    if (onValue == null) {
        Text(value, told.widthIn(min = 56.dp), style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
    } else {
        QuietButton(value, onValue, told)
    }
}

/** Several words of which any may hold, beside each other as far as there is room. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun <T> Toggles(all: List<T>, chosen: Collection<T>, text: @Composable (T) -> String, tag: (T) -> String, onToggle: (T) -> Unit) = FlowRow(
    Modifier.fillMaxWidth(),
    horizontalArrangement = Arrangement.spacedBy(Sizes.apart),
    verticalArrangement = Arrangement.spacedBy(Sizes.apart),
) {
    all.forEach { one -> Toggle(text(one), one in chosen, tag(one)) { onToggle(one) } }
}

/** Several words of which one holds, beside each other as far as there is room. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun <T> Choices(all: List<T>, chosen: T?, text: @Composable (T) -> String, tag: (T) -> String, onChoose: (T) -> Unit) = FlowRow(
    Modifier.fillMaxWidth().selectableGroup(),
    horizontalArrangement = Arrangement.spacedBy(Sizes.apart),
    verticalArrangement = Arrangement.spacedBy(Sizes.apart),
) {
    all.forEach { one -> Toggle(text(one), one == chosen, tag(one), Role.RadioButton) { onChoose(one) } }
}

/** What is folded away until it is wanted. */
@Composable
fun Foldable(text: String, open: Boolean, onToggle: () -> Unit, modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Column(modifier.fillMaxWidth().bringIntoViewRequester(rememberInView(open)), verticalArrangement = Arrangement.spacedBy(Sizes.gap)) {
        SecondaryButton(text, onToggle, Modifier.expandable(open), what = text to open)
        if (open) content()
    }
}

/** Where something unfolds: it is scrolled to as it does. */
@Composable
internal fun rememberInView(open: Boolean): BringIntoViewRequester {
    val inView = remember { BringIntoViewRequester() }
    val before = remember { open }
    LaunchedEffect(open) { if (open && !before) inView.bringIntoView() }
    return inView
}
