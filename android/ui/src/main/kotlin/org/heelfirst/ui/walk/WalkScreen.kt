package org.heelfirst.ui.walk

import androidx.compose.runtime.Composable

/** A walk with its flows, from its set-up to its end. */
@Composable
fun WalkRoute(model: WalkViewModel) = model.show()
