package org.heelfirst.ui.safety

import org.heelfirst.ui.Route
import org.heelfirst.ui.Trail
import org.heelfirst.ui.gallery.Scene

private fun reading(name: String, what: String) = Scene(name, prepare = { call { markPieceRead("foot-drop") } }) { gateway, platform ->
    ReadingRoute(what, SafetyViewModel(gateway), platform, Trail.start(Route.Reading(what)))
}

/** Safety and what there is to read as the gallery shows it. */
val safetyScenes = listOf(
    Scene("safety") { _, _ -> SafetyScreen({}, {}) },
    reading("safety-pieces", Topic.PIECES.key),
    reading("safety-piece", "cane"),
    reading("safety-notes", Topic.NOTES.key),
    reading("safety-about", Topic.ABOUT.key),
)
