package org.heelfirst.ui.practice

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.mapNotNull
import org.heelfirst.core.ExerciseSnapshot
import org.heelfirst.core.SessionCommand
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SessionSnapshot
import org.heelfirst.core.Side
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.orNull
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Preferences
import org.heelfirst.ui.figure.Figured

/** What a session's screen shows, all but the time: nothing in it changes while a phase is counted down. */
data class PracticeState(
    val name: String,
    val phase: SessionPhase,
    /** What to do now, in a word or two. */
    val word: String,
    /** The same in a sentence. */
    val instruction: String,
    val safety: String,
    val side: Side?,
    val repetition: Int,
    val of: Int,
    val placeText: String?,
    val setText: String?,
    val nextText: String?,
    val ownPace: Boolean,
    /** Whether the person moves; then there is nothing to read. */
    val isMoving: Boolean,
    /** Whether there is time to read and to choose. */
    val hasTimeToRead: Boolean,
    val keepsScreenOn: Boolean,
    val commands: List<SessionCommand>,
    val figured: Figured,
    val leftHanded: Boolean,
    val voice: Boolean,
    val still: Boolean,
)

/** What the core says of a session, for one who chose so on this device. */
internal fun practiceState(session: SessionSnapshot, chosen: Preferences, abilities: Abilities) = PracticeState(
    name = session.exerciseName,
    phase = session.phase,
    word = session.phaseName,
    instruction = session.instruction,
    safety = session.safety,
    side = session.side,
    repetition = session.repetition.toInt(),
    of = session.of.toInt(),
    placeText = session.placeText,
    setText = session.setText,
    nextText = session.nextText,
    ownPace = session.ownPace,
    isMoving = session.isMoving,
    hasTimeToRead = session.hasTimeToRead,
    keepsScreenOn = session.keepsScreenOn,
    commands = session.commands,
    figured = Figured(session.exercise, session.figureSide),
    leftHanded = chosen.leftHanded,
    voice = chosen.voice && abilities.hasVoice,
    still = chosen.still,
)

/** What a person can say to a session. */
interface PracticeActions {
    fun say(command: SessionCommand)

    fun stop()
}

/** Combines what the core says of a session, and hands on what the person says. */
class PracticeViewModel(val gateway: Gateway, private val platform: Platform) : PracticeActions {
    /** At this moment; none without a session. */
    val now: PracticeState? get() = gateway.now.value.session?.let { practiceState(it, platform.preferences.value, platform.abilities.value) }

    val state: Flow<PracticeState> =
        combine(gateway.now.mapNotNull { it.session }, platform.preferences, platform.abilities, ::practiceState).distinctUntilChanged()

    val timeNow: TimeLeft? get() = gateway.now.value.session?.let(::timeLeft)

    val time: Flow<TimeLeft> = gateway.now.mapNotNull { it.session }.map(::timeLeft).distinctUntilChanged()

    /** All about the exercise, to be read while getting into position. */
    val exercise: Flow<ExerciseSnapshot> = gateway.now
        .mapNotNull { it.session?.exercise }
        .distinctUntilChanged()
        .map { key -> gateway.ask { exercise(key) }.orNull() }
        .filterNotNull()

    override fun say(command: SessionCommand) = gateway.tell { say(command) }

    override fun stop() = gateway.attempt { stop(null) }
}

private fun timeLeft(session: SessionSnapshot) =
    TimeLeft(session.phase, session.remainingMs, session.phaseTotalMs, session.phaseEndsAtMs)
