package org.heelfirst.ui.gallery

import org.heelfirst.ui.Theme
import org.heelfirst.ui.theme.Contrast

/** A window, in dp. */
enum class Window(val width: Int, val height: Int) {
    PHONE(412, 892),
    SMALL(320, 568),
    TABLET(800, 1180),
    LANDSCAPE(780, 360),
}

/** How it looks. */
enum class Skin(val theme: Theme, val contrast: Contrast) {
    LIGHT(Theme.LIGHT, Contrast.NORMAL),
    DARK(Theme.DARK, Contrast.NORMAL),
    HIGH_CONTRAST(Theme.LIGHT, Contrast.HIGH),
    HIGH_CONTRAST_DARK(Theme.DARK, Contrast.HIGH),
}

/** The texts: as they are, mirrored, and about 40 % longer. */
enum class Tongue(val tag: String) {
    ENGLISH("en"),
    RIGHT_TO_LEFT("ar-XB"),
    LONG("en-XA"),
    ARABIC("ar"),
}

/** A picture of a scene. */
data class Shot(
    val scene: Scene,
    val window: Window = Window.PHONE,
    val skin: Skin = Skin.LIGHT,
    val textScale: Float = 1f,
    val tongue: Tongue = Tongue.ENGLISH,
) {
    val name: String
        get() = listOf(scene.name, window, skin, "${(textScale * 100).toInt()}", tongue).joinToString("__") {
            it.toString().lowercase().replace('_', '-')
        }
}
