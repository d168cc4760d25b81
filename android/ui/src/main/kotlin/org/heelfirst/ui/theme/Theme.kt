package org.heelfirst.ui.theme

import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.sp
import java.util.Locale

internal val LocalPalette = staticCompositionLocalOf { light }
private val LocalLabels = staticCompositionLocalOf<Map<String, String>> { emptyMap() }
private val LocalLocale = staticCompositionLocalOf { Locale.ENGLISH }

/** The theme's own values, beside those of Material. */
object Heelfirst {
    val colors: Palette
        @Composable get() = LocalPalette.current

    /** How bare numbers, times and dates are written. */
    val locale: Locale
        @Composable get() = LocalLocale.current
}

/** The text of a label in the language in use; its key where there is none, so that a missing one is seen. */
@Composable
fun label(key: String): String = LocalLabels.current[key] ?: key

/** How the app looks, as the person chose it. */
data class Look(
    val dark: Boolean = false,
    val contrast: Contrast = Contrast.NORMAL,
    val rightToLeft: Boolean = false,
    val locale: Locale = Locale.ENGLISH,
)

/** Colours, type and labels for everything inside. */
@Composable
fun HeelfirstTheme(look: Look, labels: Map<String, String>, content: @Composable () -> Unit) {
    val palette = when (look.contrast) {
        Contrast.NORMAL -> if (look.dark) dark else light
        Contrast.HIGH -> if (look.dark) highContrastDark else highContrastLight
    }
    CompositionLocalProvider(
        LocalPalette provides palette,
        LocalLabels provides labels,
        LocalLocale provides look.locale,
        LocalLayoutDirection provides if (look.rightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr,
    ) {
        MaterialTheme(colorScheme = palette.scheme, typography = type, content = content)
    }
}

/** White on black, whatever was chosen: for a screen that is to light nothing. */
@Composable
fun Night(content: @Composable () -> Unit) = CompositionLocalProvider(
    LocalPalette provides highContrastDark,
    LocalContentColor provides highContrastDark.scheme.onBackground,
) {
    MaterialTheme(colorScheme = highContrastDark.scheme, typography = type, content = content)
}

/** Larger than Material's: some who read this see badly. */
private val type = Typography().run {
    fun TextStyle.sized(
        size: Int,
        line: Int,
        weight: FontWeight = FontWeight.Normal,
    ) = copy(fontSize = size.sp, lineHeight = line.sp, fontWeight = weight)
    copy(
        displayLarge = displayLarge.sized(96, 104, FontWeight.Bold),
        headlineLarge = headlineLarge.sized(30, 38, FontWeight.SemiBold),
        headlineMedium = headlineMedium.sized(26, 34, FontWeight.SemiBold),
        headlineSmall = headlineSmall.sized(22, 30, FontWeight.SemiBold),
        titleLarge = titleLarge.sized(22, 30, FontWeight.SemiBold),
        titleMedium = titleMedium.sized(19, 26, FontWeight.SemiBold),
        bodyLarge = bodyLarge.sized(19, 28),
        bodyMedium = bodyMedium.sized(17, 25),
        labelLarge = labelLarge.sized(19, 26, FontWeight.SemiBold),
        labelMedium = labelMedium.sized(15, 20, FontWeight.Medium),
    )
}
