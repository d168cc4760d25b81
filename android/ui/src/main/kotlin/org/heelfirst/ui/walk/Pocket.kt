package org.heelfirst.ui.walk

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import org.heelfirst.ui.LocalBack
import org.heelfirst.ui.parts.LARGE_TEXT
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Night
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/**
 * A black screen for the pocket. Touches do nothing, except two in a row: one on the upper field, then one on the lower, which shows only
 * then; a touch beside them begins anew. No holding, no swiping, no time to keep.
 */
@Composable
internal fun Pocket(phaseName: String, keys: Boolean, onUnlock: () -> Unit) = Night {
    var half by rememberSaveable { mutableStateOf(false) }
    LocalBack.current(true) { half = false } // a swipe in the pocket is no more than a touch
    BoxWithConstraints(
        Modifier
            .fillMaxSize()
            .background(MaterialTheme.colorScheme.background)
            .testTag("pocket")
            .pointerInput(Unit) { detectTapGestures { half = false } }
            .windowInsetsPadding(WindowInsets.safeDrawing)
            .padding(Sizes.edge),
    ) {
        val space = Arrangement.spacedBy(Sizes.section)
        if (maxWidth > maxHeight) {
            Row(Modifier.fillMaxSize(), horizontalArrangement = space, verticalAlignment = Alignment.CenterVertically) {
                Sign(phaseName, keys, Modifier.weight(1f))
                Column(Modifier.weight(1f), space) { Unlocking(half, { half = true }, onUnlock) }
            }
        } else {
            Column(verticalArrangement = space, horizontalAlignment = Alignment.CenterHorizontally) {
                Sign(phaseName, keys, Modifier.weight(1f))
                Unlocking(half, { half = true }, onUnlock)
            }
        }
    }
}

/** Each field keeps its place, so that two touches on the same spot unlock nothing. */
@Composable
private fun Unlocking(half: Boolean, onHalf: () -> Unit, onUnlock: () -> Unit) {
    UnlockField("walk-pocket-unlock", "unlock-first", shown = !half, onHalf)
    UnlockField("walk-pocket-unlock-again", "unlock-second", shown = half, onUnlock)
}

@Composable
private fun Sign(phaseName: String, keys: Boolean, modifier: Modifier) = Column(
    modifier.verticalScroll(rememberScrollState()),
    horizontalAlignment = Alignment.CenterHorizontally,
    verticalArrangement = Arrangement.spacedBy(Sizes.gap, Alignment.CenterVertically),
) {
    Lock()
    Text(label("walk-pocket-on"), Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineLarge, textAlign = TextAlign.Center)
    Text(phaseName, style = MaterialTheme.typography.headlineMedium, textAlign = TextAlign.Center)
    Text(label("walk-pocket-what"), style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
    if (keys) Text(label("walk-pocket-keys"), style = MaterialTheme.typography.bodyLarge, textAlign = TextAlign.Center)
}

/** With large text it is small: words before signs. */
@Composable
private fun Lock() {
    val color = MaterialTheme.colorScheme.onBackground
    Canvas(Modifier.size(if (LocalDensity.current.fontScale >= LARGE_TEXT) 56.dp else 120.dp)) {
        val line = Stroke(size.width / 11, cap = StrokeCap.Round)
        drawArc(color, 180f, 180f, false, Offset(size.width * 0.3f, size.height * 0.1f), Size(size.width * 0.4f, size.height * 0.6f), style = line)
        drawRect(color, Offset(size.width * 0.18f, size.height * 0.44f), Size(size.width * 0.64f, size.height * 0.48f))
    }
}

@Composable
private fun UnlockField(key: String, tag: String, shown: Boolean, onClick: () -> Unit) {
    if (!shown) return Spacer(Modifier.fillMaxWidth().height(Sizes.large))
    val shape = RoundedCornerShape(28.dp)
    Box(
        Modifier
            .fillMaxWidth()
            .heightIn(min = Sizes.large)
            .border(2.dp, MaterialTheme.colorScheme.outline, shape)
            .clip(shape)
            .steady(key)
            .clickable(role = Role.Button, onClick = onClick)
            .semantics { liveRegion = LiveRegionMode.Polite }
            .testTag(tag)
            .padding(Sizes.gap),
        Alignment.Center,
    ) { Text(label(key), style = MaterialTheme.typography.headlineSmall, textAlign = TextAlign.Center) }
}
