package org.heelfirst.ui.parts

import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.text.modifiers.TextAutoSizeLayoutScope
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.sp

/** Words of which, with large text in a narrow place, one may be wider than its line: they shrink rather than that it is broken. */
@Composable
internal fun WholeWords(text: String, style: TextStyle, modifier: Modifier = Modifier) {
    val sized = if (LocalDensity.current.fontScale < LARGE_TEXT) null else LargestWhole(style.fontSize)
    Text(text, modifier, style = style, autoSize = sized)
}

/** The largest size up to [most] in which no word is broken. */
private data class LargestWhole(private val most: TextUnit) : TextAutoSize {
    override fun TextAutoSizeLayoutScope.getFontSize(constraints: Constraints, text: AnnotatedString): TextUnit {
        var size = most.value
        while (size > LEAST && performLayout(constraints, text, size.sp).breaksWord()) size -= 1
        return size.sp
    }

    private fun TextLayoutResult.breaksWord(): Boolean {
        val text = layoutInput.text.text
        return (0 until lineCount - 1).map { getLineEnd(it) }.any { text[it - 1].isLetter() && text[it].isLetter() }
    }

    private companion object {
        const val LEAST = 11f
    }
}
