package org.heelfirst.ui.theme

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.ui.graphics.Color

/** Which of the themes. High contrast is black on white or white on black, whatever is dark. */
enum class Contrast { NORMAL, HIGH }

/**
 * The colours of a theme. Text on its ground has at least 4.5:1, what is read across a room or in a hurry (countdown, STOP) 7:1, as has
 * everything in high contrast; tests measure it in the pictures.
 */
class Palette(
    val scheme: ColorScheme,
    /** STOP. */
    val stop: Color,
    val onStop: Color,
    /** The arc and the number of the countdown. */
    val countdown: Color,
    val countdownTrack: Color,
    /** Kinds of landings: each has a shape of its own, the colour comes second. */
    val heel: Color,
    val flat: Color,
    val toe: Color,
    val ungraded: Color,
    /** The drawn figure. */
    val figure: FigureColors,
)

/** The colours of the figure's roles. What stands on the floor is seen against it. */
class FigureColors(
    val skin: Color,
    val hair: Color,
    val shirt: Color,
    val trousers: Color,
    val shoe: Color,
    val moving: Color,
    val far: Color,
    val furniture: Color,
    val floor: Color,
    val floorMark: Color,
    val outline: Color,
    val mark: Color,
)

private val deepTeal = Color(0xFF00504B)
private val paleTeal = Color(0xFFCDEBE6)
private val ink = Color(0xFF17211F)
private val paper = Color(0xFFFAFCFB)
private val night = Color(0xFF101615)
private val mist = Color(0xFFE4EDEB)

internal val light = Palette(
    scheme = lightColorScheme(
        primary = deepTeal, onPrimary = Color.White, primaryContainer = paleTeal, onPrimaryContainer = Color(0xFF00302D),
        secondary = Color(0xFF3D5552), onSecondary = Color.White, secondaryContainer = mist, onSecondaryContainer = ink,
        tertiary = Color(0xFF6B3D00), onTertiary = Color.White, tertiaryContainer = Color(0xFFFFE3C4), onTertiaryContainer = Color(0xFF3A2000),
        background = paper, onBackground = ink, surface = paper, onSurface = ink, surfaceVariant = mist, onSurfaceVariant = Color(0xFF33413F),
        surfaceContainer = Color(0xFFEFF5F3), surfaceContainerHigh = mist, surfaceContainerHighest = Color(0xFFDBE6E3),
        surfaceContainerLow = Color(0xFFF4F8F7), outline = Color(0xFF5A6A67), outlineVariant = Color(0xFF7F8E8B),
        error = Color(0xFF8C1D18), onError = Color.White, errorContainer = Color(0xFFFFDAD6), onErrorContainer = Color(0xFF410002),
    ),
    stop = Color(0xFF8C1010), onStop = Color.White, countdown = deepTeal, countdownTrack = Color(0xFFC4D6D2),
    heel = Color(0xFF00574F), flat = Color(0xFF7A4B00), toe = Color(0xFF7B1F5C), ungraded = Color(0xFF56625F),
    figure = FigureColors(
        skin = Color(0xFFD9A98A), hair = Color(0xFF4A3B32), shirt = Color(0xFF6FA39C), trousers = Color(0xFF3E5C76), shoe = Color(0xFF2A2F36),
        moving = Color(
            0xFFE07A00,
        ),
        far = Color(0xFF9AA9A6), furniture = Color(0xFF8A7458), floor = Color(0xFFC9D6D2),
        floorMark = Color(0xFF9AA9A6), outline = ink, mark = Color(0xFF8C1010),
    ),
)

internal val dark = Palette(
    scheme = darkColorScheme(
        primary = Color(0xFF8FD8CF), onPrimary = Color(0xFF003733), primaryContainer = Color(0xFF00504B), onPrimaryContainer = Color(0xFFD3F3EE),
        secondary = Color(
            0xFFB6CCC8,
        ),
        onSecondary = Color(0xFF213532), secondaryContainer = Color(0xFF2C3B39), onSecondaryContainer = Color(0xFFE1EDEA),
        tertiary = Color(0xFFFFC680), onTertiary = Color(0xFF3F2500), tertiaryContainer = Color(0xFF573500), onTertiaryContainer = Color(0xFFFFE3C4),
        background = night, onBackground = Color(0xFFE6EEEC), surface = night, onSurface = Color(0xFFE6EEEC), surfaceVariant = Color(0xFF2A3735),
        onSurfaceVariant = Color(0xFFCBD8D5), surfaceContainer = Color(0xFF1A2321), surfaceContainerHigh = Color(0xFF222D2B),
        surfaceContainerHighest = Color(
            0xFF2C3836,
        ),
        surfaceContainerLow = Color(0xFF151D1B), outline = Color(0xFF9AABA7), outlineVariant = Color(0xFF72827F),
        error = Color(0xFFFFB4AB), onError = Color(0xFF690005), errorContainer = Color(0xFF7A120D), onErrorContainer = Color(0xFFFFDAD6),
    ),
    stop = Color(0xFFFFB3AC), onStop = Color(0xFF4A0003), countdown = Color(0xFF9BE5DB), countdownTrack = Color(0xFF34423F),
    heel = Color(0xFF8FE0D4), flat = Color(0xFFFFC680), toe = Color(0xFFF3AFD8), ungraded = Color(0xFFB3C0BD),
    figure = FigureColors(
        skin = Color(0xFFD9A98A), hair = Color(0xFFB9A28F), shirt = Color(0xFF6FA39C), trousers = Color(0xFF7FA3C4), shoe = Color(0xFFC9D2DC),
        moving = Color(
            0xFFFFA033,
        ),
        far = Color(0xFF6D7C79), furniture = Color(0xFFB89B76), floor = Color(0xFF3B4947),
        floorMark = Color(0xFF6D7C79), outline = Color(0xFFE6EEEC), mark = Color(0xFFFFB3AC),
    ),
)

internal val highContrastLight = Palette(
    scheme = lightColorScheme(
        primary = Color.Black, onPrimary = Color.White, primaryContainer = Color.White, onPrimaryContainer = Color.Black,
        secondary = Color.Black, onSecondary = Color.White, secondaryContainer = Color.White, onSecondaryContainer = Color.Black,
        tertiary = Color.Black, onTertiary = Color.White, tertiaryContainer = Color.White, onTertiaryContainer = Color.Black,
        background = Color.White, onBackground = Color.Black, surface = Color.White, onSurface = Color.Black, surfaceVariant = Color.White,
        onSurfaceVariant = Color.Black, surfaceContainer = Color.White, surfaceContainerHigh = Color.White, surfaceContainerHighest = Color.White,
        surfaceContainerLow = Color.White, outline = Color.Black, outlineVariant = Color.Black,
        error = Color(0xFF6B0000), onError = Color.White, errorContainer = Color.White, onErrorContainer = Color(0xFF6B0000),
    ),
    stop = Color(0xFF6B0000), onStop = Color.White, countdown = Color.Black, countdownTrack = Color(0xFFB0B0B0),
    heel = Color.Black, flat = Color.Black, toe = Color.Black, ungraded = Color.Black,
    figure = FigureColors(
        skin = Color.White, hair = Color.Black, shirt = Color.White, trousers = Color.White, shoe = Color.Black, moving = Color(0xFF0000C0),
        far = Color(0xFF303030), furniture = Color(0xFF5A5A5A), floor = Color(0xFF949494), floorMark = Color.Black, outline = Color.Black,
        mark = Color(0xFF6B0000),
    ),
)

internal val highContrastDark = Palette(
    scheme = darkColorScheme(
        primary = Color.White, onPrimary = Color.Black, primaryContainer = Color.Black, onPrimaryContainer = Color.White,
        secondary = Color.White, onSecondary = Color.Black, secondaryContainer = Color.Black, onSecondaryContainer = Color.White,
        tertiary = Color.White, onTertiary = Color.Black, tertiaryContainer = Color.Black, onTertiaryContainer = Color.White,
        background = Color.Black, onBackground = Color.White, surface = Color.Black, onSurface = Color.White, surfaceVariant = Color.Black,
        onSurfaceVariant = Color.White, surfaceContainer = Color.Black, surfaceContainerHigh = Color.Black, surfaceContainerHighest = Color.Black,
        surfaceContainerLow = Color.Black, outline = Color.White, outlineVariant = Color.White,
        error = Color(0xFFFFD9D6), onError = Color.Black, errorContainer = Color.Black, onErrorContainer = Color(0xFFFFD9D6),
    ),
    stop = Color(0xFFFFD9D6), onStop = Color.Black, countdown = Color.White, countdownTrack = Color(0xFF5A5A5A),
    heel = Color.White, flat = Color.White, toe = Color.White, ungraded = Color.White,
    figure = FigureColors(
        skin = Color.Black, hair = Color.White, shirt = Color.Black, trousers = Color.Black, shoe = Color.White, moving = Color(0xFFFFFF66),
        far = Color(0xFFC8C8C8), furniture = Color(0xFFB0B0B0), floor = Color(0xFF6A6A6A), floorMark = Color.White, outline = Color.White,
        mark = Color(0xFFFFD9D6),
    ),
)
