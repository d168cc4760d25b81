package org.heelfirst.ui.walk

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onStart
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.LinkState
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.Side
import org.heelfirst.core.StepSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.practice.PracticeActions
import org.heelfirst.ui.practice.PracticeState
import org.heelfirst.ui.practice.PracticeViewModel
import org.heelfirst.ui.practice.practiceState

/** What a walk's screen shows, all but the time: nothing in it changes while the walk is counted down, unless there is a step. */
data class WalkState(
    val led: PracticeState,
    val steps: List<StepSnapshot>,
    /** The running share of the steps; empty before one. */
    val summary: String,
    /** The sensors that are worn, left before right. */
    val worn: List<SensorSnapshot>,
    /** What stands in for the person's feet; none where sensors measure. */
    val standIn: String?,
    /** The circumstances that it begins in; none before they were asked for. */
    val context: PracticeContext?,
    /** What is different outdoors is still to be read. */
    val outdoorsUnread: Boolean,
) {
    /** The feet whose steps are seen. */
    val feet: List<Side> = worn.filter { it.gradesLandings }.mapNotNull { it.foot }

    /** Whether there are steps to see now; while somebody gets ready it is the time that counts. */
    val showsSteps: Boolean = feet.isNotEmpty() && led.phase != SessionPhase.GET_READY

    /** The sensors from which nothing comes at the moment. */
    val lost: List<SensorSnapshot> = worn.filter { it.link != LinkState.STREAMING }
}

/** What a person can do on a walk. */
interface WalkActions : PracticeActions {
    fun outdoorsRead()
}

/** Combines what the core says of a walk, and hands on what the person wants. It is led as every session is. */
class WalkViewModel(val gateway: Gateway, private val platform: Platform, val leading: PracticeViewModel = PracticeViewModel(gateway, platform)) :
    WalkActions,
    PracticeActions by leading {
    /** At this moment; none without a session. */
    val now: WalkState? get() = state(gateway.now.value, gateway.stepsSummary.value, platform.preferences.value, null)

    val state: Flow<WalkState> =
        combine(gateway.now, gateway.stepsSummary, platform.preferences, circumstances(), ::state).filterNotNull().distinctUntilChanged()

    /** Whether keys that are found without looking come to the walk. */
    val hasSessionKeys: Boolean get() = platform.abilities.value.hasSessionKeys

    override fun say(command: SessionCommand) {
        if (command == SessionCommand.READY && now?.outdoorsUnread == true) outdoorsRead()
        leading.say(command)
    }

    override fun outdoorsRead() = platform.choose { it.copy(outdoorsRead = true) }

    /** Those of the exercise, once for each session. */
    private fun circumstances(): Flow<PracticeContext?> = gateway.now
        .map { it.session?.session to it.session?.exercise }
        .distinctUntilChanged()
        .map { (_, exercise) -> exercise?.let { gateway.ask { context(it) }.orNull() } }
        .onStart { emit(null) }

    private fun state(app: AppSnapshot, summary: String, chosen: Preferences, context: PracticeContext?): WalkState? {
        val session = app.session ?: return null
        return WalkState(
            led = practiceState(session, chosen, platform.abilities.value),
            steps = app.lastSteps,
            summary = summary,
            worn = app.sensors.filter { it.foot != null },
            standIn = app.standInText,
            context = context,
            outdoorsUnread = session.outdoors && !chosen.outdoorsRead,
        )
    }
}
