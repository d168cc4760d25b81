package org.heelfirst.ui.sensors

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.update
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.CalibrationSnapshot
import org.heelfirst.core.FeetSnapshot
import org.heelfirst.core.LinkState
import org.heelfirst.core.MountAnswer
import org.heelfirst.core.MountQuestion
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.SensorId
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.Side
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform

/** Whether the radio can be used, and what is in the way. */
enum class RadioAccess { READY, TO_BE_ASKED, REFUSED, NONE }

/** What is done with a sensor, one thing at a time. */
sealed interface Task {
    data object Nothing : Task

    /** On which foot is this one? */
    data class Choosing(val sensor: SensorId) : Task

    /** Is this one to be forgotten? */
    data class Forgetting(val sensor: SensorId) : Task
}

/** What the screens of sensors show. */
data class SensorsState(
    val access: RadioAccess,
    /** The system asks for the location with it. */
    val asksForLocation: Boolean,
    val isOff: Boolean,
    /** What stands in for the person's feet; none where sensors measure. */
    val standIn: String?,
    val looking: Boolean,
    val paired: List<SensorSnapshot>,
    val found: List<SensorSnapshot>,
    /** Two that can tell landings and of which nobody said yet where they are; empty elsewhere. */
    val bothFeet: List<SensorId>,
    val questions: List<MountQuestion>,
    /** The calibration that runs, or whose end was not seen yet. */
    val calibration: CalibrationSnapshot?,
    /** The same for telling the feet apart. */
    val feet: FeetSnapshot?,
    val problems: List<NoticeSnapshot>,
    val task: Task,
)

/** What a person can do with sensors. */
interface SensorsActions {
    fun allowBluetooth()
    fun openSettings()
    fun look(on: Boolean)
    fun choose(sensor: SensorId)
    fun choose(sensor: SensorId, foot: Side)
    fun tellApart(sensors: List<SensorId>)
    fun calibrate(sensor: SensorId)
    fun stopCalibration()
    fun stopTelling()
    fun seenEnd()
    fun askForget(sensor: SensorId)
    fun forget(sensor: SensorId)
    fun nothing()
    fun answer(sensor: SensorId, answer: MountAnswer)
    fun seen(notice: NoticeSnapshot)
}

/** Combines what the core says of sensors, and hands on what the person wants. */
class SensorsViewModel(private val gateway: Gateway, private val platform: Platform) : SensorsActions {
    /** What this screen alone knows. */
    private data class Own(val looking: Boolean, val task: Task, val seen: List<Any?>)

    /** An end that was there before the screen was is an old one. */
    private val own = MutableStateFlow(Own(looking = false, Task.Nothing, ends(gateway.now.value)))

    val now: SensorsState get() = state(gateway.now.value, gateway.problems.value, platform.abilities.value, own.value)

    val state: Flow<SensorsState> = combine(gateway.now, gateway.problems, platform.abilities, own, ::state)

    override fun allowBluetooth() = platform.request(Permission.BLUETOOTH)

    override fun openSettings() = platform.openSettings(Permission.BLUETOOTH)

    override fun look(on: Boolean) {
        own.update { it.copy(looking = on) }
        gateway.tell { scan(on) }
    }

    override fun choose(sensor: SensorId) = own.update { it.copy(task = Task.Choosing(sensor)) }

    override fun choose(sensor: SensorId, foot: Side) {
        nothing()
        gateway.tell { pair(sensor, foot) }
        look(false)
    }

    override fun tellApart(sensors: List<SensorId>) {
        nothing()
        look(false)
        gateway.tell { tellFeetApart(sensors, Side.LEFT) }
    }

    override fun calibrate(sensor: SensorId) = gateway.tell { calibrate(sensor) }

    override fun stopCalibration() = gateway.tell { stopCalibration() }

    override fun stopTelling() = gateway.tell { stopTellingFeetApart() }

    override fun seenEnd() = own.update { it.copy(seen = ends(gateway.now.value)) }

    override fun askForget(sensor: SensorId) = own.update { it.copy(task = Task.Forgetting(sensor)) }

    override fun forget(sensor: SensorId) {
        nothing()
        gateway.tell { forget(sensor) }
    }

    override fun nothing() = own.update { it.copy(task = Task.Nothing) }

    override fun answer(sensor: SensorId, answer: MountAnswer) = gateway.tell { answerMount(sensor, answer) }

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)

    private fun state(app: AppSnapshot, problems: List<NoticeSnapshot>, abilities: Abilities, own: Own): SensorsState {
        val (paired, found) = app.sensors.partition { it.foot != null }
        return SensorsState(
            access = if (app.standInText == null) abilities.access() else RadioAccess.READY, // a stand-in needs no radio
            asksForLocation = abilities.asksForLocation,
            isOff = app.sensors.any { it.link == LinkState.OFF },
            standIn = app.standInText,
            looking = own.looking,
            paired = paired,
            found = found,
            bothFeet = gateway.feetToTellApart(found),
            questions = app.mountQuestions,
            calibration = app.calibration.takeUnless { it in own.seen },
            feet = app.feet.takeUnless { it in own.seen },
            problems = problems,
            task = own.task,
        )
    }

    private fun ends(app: AppSnapshot): List<Any?> =
        listOf(app.calibration?.takeIf { it.isOver }, app.feet?.takeIf { it.isOver })
}

private fun Abilities.access(): RadioAccess = when {
    !hasBluetooth -> RadioAccess.NONE
    else -> when (of(Permission.BLUETOOTH)) {
        Granted.YES, Granted.NOT_NEEDED -> RadioAccess.READY
        Granted.NOT_ASKED -> RadioAccess.TO_BE_ASKED
        Granted.NO -> RadioAccess.REFUSED
    }
}
