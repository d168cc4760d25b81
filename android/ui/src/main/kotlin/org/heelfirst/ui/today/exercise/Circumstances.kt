package org.heelfirst.ui.today.exercise

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.Orthosis
import org.heelfirst.core.Place
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.WalkingAid
import org.heelfirst.ui.parts.Choices
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.parts.key
import org.heelfirst.ui.theme.label

/** What is worn and held. */
@Composable
fun Aids(now: PracticeContext, onChange: (PracticeContext) -> Unit) {
    OneOf("context-aid", WalkingAid.entries, now.aid, WalkingAid::key) { onChange(now.copy(aid = it)) }
    OneOf("context-orthosis", Orthosis.entries, now.orthosis, Orthosis::key) { onChange(now.copy(orthosis = it)) }
}

/** Under which circumstances it is done, as they were last time; one touch each. */
@Composable
internal fun Circumstances(now: PracticeContext, onChange: (PracticeContext) -> Unit) {
    Aids(now, onChange)
    OneOf("context-place", Place.entries, now.place, Place::key) { onChange(now.copy(place = it)) }
    SwitchRow(label("context-helper"), now.helper, { onChange(now.copy(helper = it)) })
    SwitchRow(label("context-hot-or-tired"), now.hotOrTired, { onChange(now.copy(hotOrTired = it)) })
    Shoe(now.shoe) { onChange(now.copy(shoe = it)) }
}

/** One of a few values, each with the key of its words. */
@Composable
private fun <T> OneOf(title: String, all: List<T>, now: T, key: (T) -> String, onChoose: (T) -> Unit) {
    Text(label(title), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    Choices(all, now, { label(key(it)) }, key, onChoose)
}

@Composable
private fun Shoe(shoe: String, onChange: (String) -> Unit) {
    var written by rememberSaveable(shoe) { mutableStateOf(shoe) }
    val named = label("context-shoe")
    Text(named, Modifier.clearAndSetSemantics {}, style = MaterialTheme.typography.titleMedium)
    OutlinedTextField(
        written,
        {
            written = it
            onChange(it.trim())
        },
        Modifier.fillMaxWidth().testTag("shoe").semantics { contentDescription = named },
        textStyle = MaterialTheme.typography.bodyLarge,
        singleLine = true,
    )
}
