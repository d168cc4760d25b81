package org.heelfirst.ui.walk

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onStart
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.LinkState
import org.heelfirst.core.PracticeContext
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.core.Side
import org.heelfirst.core.StepSnapshot
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences

/** What a walk's screen shows. */
data class WalkState(
    val session: SessionSnapshot,
    val steps: List<StepSnapshot>,
    /** The running share of the steps; empty before one. */
    val summary: String,
    /** The sensors that are worn, left before right. */
    val worn: List<SensorSnapshot>,
    /** The circumstances that the walk began in; none before they were asked for. */
    val context: PracticeContext?,
    val leftHanded: Boolean,
    val outdoorsRead: Boolean,
) {
    /** The feet whose steps are seen. */
    val feet: List<Side> = worn.filter { it.gradesLandings }.mapNotNull { it.foot }

    /** Whether there are steps to see now; while somebody gets ready it is the time that counts. */
    val showsSteps: Boolean = feet.isNotEmpty() && session.phase != SessionPhase.GET_READY
}

/** Whether nothing comes from it at the moment. */
internal val SensorSnapshot.isLost: Boolean get() = link != LinkState.STREAMING

/** What a person can do on a walk. */
interface WalkActions {
    fun ready()
    fun pause()
    fun goOn()
    fun arrived()
    fun stop()
    fun enough()
    fun outdoorsRead()
}

/** Combines what the core says of a walk, and hands on what the person wants. */
class WalkViewModel(private val gateway: Gateway, private val platform: Platform) : WalkActions {
    val now: WalkState? get() = state(gateway.now.value, gateway.stepsSummary.value, platform.preferences.value, null)

    val state: Flow<WalkState?> = combine(gateway.now, gateway.stepsSummary, platform.preferences, circumstances(), ::state)

    override fun ready() {
        if (gateway.now.value.session?.outdoors == true) outdoorsRead()
        gateway.tell { ready() }
    }

    override fun pause() = gateway.tell { pause() }

    override fun goOn() = gateway.tell { resume() }

    override fun arrived() = gateway.tell { arrived() }

    override fun stop() = gateway.tell { stop(null) }

    override fun enough() = gateway.tell { enough() }

    override fun outdoorsRead() = platform.choose { it.copy(outdoorsRead = true) }

    /** Those of the exercise, once for each session. */
    private fun circumstances(): Flow<PracticeContext?> = gateway.now
        .map { it.session?.session to it.session?.exercise }
        .distinctUntilChanged()
        .map { (_, exercise) -> exercise?.let { gateway.ask { context(it) }.orNull() } }
        .onStart { emit(null) }

    private fun state(app: AppSnapshot, summary: String, preferences: Preferences, context: PracticeContext?): WalkState? {
        val session = app.session ?: return null
        return WalkState(
            session = session,
            steps = app.lastSteps,
            summary = summary,
            worn = app.sensors.filter { it.foot != null },
            context = context,
            leftHanded = preferences.leftHanded,
            outdoorsRead = preferences.outdoorsRead,
        )
    }
}
