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
import org.heelfirst.ui.theme.label

private val orthoses =
    listOf(Orthosis.UNSUPPORTED to "orthosis-none", Orthosis.SOFT to "orthosis-soft", Orthosis.AFO to "orthosis-afo", Orthosis.FES to "orthosis-fes")

private val aids = listOf(
    WalkingAid.UNAIDED to "aid-none",
    WalkingAid.CANE to "aid-cane",
    WalkingAid.CRUTCH to "aid-crutch",
    WalkingAid.ROLLATOR to "aid-rollator",
    WalkingAid.WALKER to "aid-walker",
)

private val places = listOf(Place.INDOORS to "place-indoors", Place.OUTDOORS to "place-outdoors", Place.TREADMILL to "place-treadmill")

/** What is worn and held. */
@Composable
fun Aids(now: PracticeContext, onChange: (PracticeContext) -> Unit) {
    OneOf("context-aid", aids, now.aid) { onChange(now.copy(aid = it)) }
    OneOf("context-orthosis", orthoses, now.orthosis) { onChange(now.copy(orthosis = it)) }
}

/** Under which circumstances it is done, as they were last time; one touch each. */
@Composable
internal fun Circumstances(now: PracticeContext, onChange: (PracticeContext) -> Unit) {
    Aids(now, onChange)
    OneOf("context-place", places, now.place) { onChange(now.copy(place = it)) }
    SwitchRow(label("context-helper"), now.helper, { onChange(now.copy(helper = it)) })
    SwitchRow(label("context-hot-or-tired"), now.hotOrTired, { onChange(now.copy(hotOrTired = it)) })
    Shoe(now.shoe) { onChange(now.copy(shoe = it)) }
}

/** One of a few values, each with the key of its words. */
@Composable
private fun <T> OneOf(title: String, all: List<Pair<T, String>>, now: T, onChoose: (T) -> Unit) {
    Text(label(title), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    Choices(all, all.find { it.first == now }, { label(it.second) }, { it.second }) { onChoose(it.first) }
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
