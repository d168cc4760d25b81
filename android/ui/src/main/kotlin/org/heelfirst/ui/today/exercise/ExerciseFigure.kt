package org.heelfirst.ui.today.exercise

import androidx.compose.animation.core.withInfiniteAnimationFrameMillis
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.figure.FigureStills
import org.heelfirst.ui.figure.FigureView
import org.heelfirst.ui.figure.Figured
import org.heelfirst.ui.figure.staysStill
import org.heelfirst.ui.practice.PhaseClock
import org.heelfirst.ui.practice.moment

/** How an exercise is done, again and again; in three stills for whoever wants nothing to move. */
@Composable
internal fun ExerciseFigure(gateway: Gateway, page: ExerciseSnapshot, still: Boolean) {
    val figured = Figured(page.exercise, page.figureSide)
    val size = Modifier.fillMaxWidth().height(200.dp)
    if (staysStill(still)) return FigureStills(gateway, figured, page.purpose, size)
    val clock = remember { PhaseClock() }
    LaunchedEffect(clock) { while (true) withInfiniteAnimationFrameMillis(clock::frame) }
    val phase = if (page.isWalk) SessionPhase.WALK else SessionPhase.SET_UP
    FigureView(gateway, figured, page.purpose, size) { moment(phase, clock) }
}
