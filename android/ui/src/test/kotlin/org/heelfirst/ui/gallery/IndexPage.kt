package org.heelfirst.ui.gallery

/** The page that shows a choice of the pictures, by screen. */
internal object IndexPage {
    private val beginning = """
        # The screens

        Written by the gallery's tests; `HEELFIRST_BLESS=1 ./test android` writes it and the pictures anew. Each screen is drawn by Android's own
        code on Robolectric, in the states that its scenes name, with the real core behind it. The first scene of today, of practice and of walks is
        drawn in all combinations of window (phone, small phone, tablet, landscape), theme (light, dark, both of them in high contrast), size of
        text (100 %, 200 %) and texts (English, mirrored, lengthened); all other scenes so that every two of these meet, and each scene with each of
        them. What is folded away is touched first, and drawn as it unfolds. What is shown here is a choice; [all pictures](gallery/) lie beside it.
        In each picture a test looks for text that is cut, for what cannot be reached, overlaps, is too small to touch, has no name or is too faint.
    """.trimIndent()

    private val window = """

        ## In a window

        The same screens on a desktop, as the window drew them on Linux; no test draws this one.

        <img src="desktop.png" width="200" alt="a walk in the window: a large triangle for a step that landed heel first">

    """.trimIndent()

    fun text(rooms: List<Room>): String = buildString {
        append(beginning).append("\n")
        for (room in rooms) {
            append("\n## ${room.title}\n\n")
            append(count(Gallery.shots(room).size)).append("\n\n")
            room.scenes.chunked(COLUMNS).forEach { row ->
                append(row.joinToString(" ") { picture(Shot(it, tongue = room.tongues.first())) }).append("\n\n")
            }
            append(choice(room).joinToString(" ") { picture(it) }).append("\n")
        }
        append(window)
    }

    private fun count(pictures: Int) = "$pictures pictures."

    /** The first scene as few see it: dark and large, mirrored, in high contrast and long, on its side. */
    private fun choice(room: Room): List<Shot> {
        val shots = Gallery.shots(room)
        val wanted = listOf<(Shot) -> Boolean>(
            { it.skin == Skin.DARK && it.textScale == 2f && it.window == Window.SMALL },
            { it.tongue == Tongue.RIGHT_TO_LEFT && it.window == Window.PHONE },
            { it.skin == Skin.HIGH_CONTRAST && it.tongue == Tongue.LONG },
            { it.window == Window.LANDSCAPE },
        )
        return wanted.mapNotNull { shots.firstOrNull(it) }.distinct()
    }

    private fun picture(shot: Shot) = "<img src=\"gallery/${shot.name}.png\" width=\"${shown(shot)}\" alt=\"${told(shot)}\" title=\"${told(shot)}\">"

    private fun shown(shot: Shot) = if (shot.window.width > shot.window.height) WIDE else NARROW

    private fun told(shot: Shot) = shot.name.replace("__", ", ").replace('-', ' ')

    private const val COLUMNS = 4
    private const val NARROW = 200
    private const val WIDE = 400
}
