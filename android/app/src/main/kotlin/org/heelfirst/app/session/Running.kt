package org.heelfirst.app.session

import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot

/** Whether it is led on at the moment, or at least waits for the person to be in position. */
internal val SessionSnapshot.isPaused: Boolean get() = phase == SessionPhase.PAUSED

/** Whether it can be paused. */
internal val SessionSnapshot.canPause: Boolean get() = SessionCommand.PAUSE in commands

/** Whether a sensor belongs to a foot, so that a session connects it. */
internal fun AppSnapshot.usesSensor(): Boolean = sensors.any { it.foot != null }
