package org.heelfirst.ui.practice

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.flow.emptyFlow
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.Platform
import org.heelfirst.ui.figure.FigureStills
import org.heelfirst.ui.figure.FigureView
import org.heelfirst.ui.figure.Figured
import org.heelfirst.ui.figure.staysStill

/** How an exercise is done, on the person's weaker side, again and again or as stills; on the page that tells all about it. */
@Composable
fun ExerciseFigure(gateway: Gateway, platform: Platform, exercise: ExerciseSnapshot) {
    val side by produceState(Side.RIGHT, gateway) { gateway.ask { plan().weakerSide }.orNull()?.let { value = it } }
    val chosen by platform.preferences.collectAsState()
    val figured = Figured(exercise.exercise, side)
    val phase = if (exercise.tempo == null) SessionPhase.WALK else SessionPhase.SET_UP
    val clock = rememberPhaseClock(remember { emptyFlow() }, null)
    val place = Modifier.fillMaxWidth().height(HEIGHT)
    if (staysStill(chosen.still)) return FigureStills(gateway, figured, exercise.purpose, place)
    FigureView(gateway, figured, exercise.purpose, place) { moment(phase, clock) }
}

private val HEIGHT = 220.dp
