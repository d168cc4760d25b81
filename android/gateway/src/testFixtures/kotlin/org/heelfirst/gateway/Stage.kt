package org.heelfirst.gateway

import java.io.File
import java.nio.file.Files
import kotlinx.coroutines.Dispatchers
import org.heelfirst.core.Coach
import org.heelfirst.core.CoachClock
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachRadio
import org.heelfirst.core.Environment

/**
 * The real core with a clock that tests move, in a folder of its own: what screens show in tests and pictures is what it says.
 *
 * It begins on Monday, 2 March 2026, 9:00 in Berlin.
 */
class Stage(
    language: String = "en",
    radio: CoachRadio = CoachRadio.None,
    val folder: File = Files.createTempDirectory("heelfirst-stage").toFile(),
) : AutoCloseable {
    private var clockMs = 0L
    private lateinit var core: Core

    /** The door to it; everything happens at once, on the calling thread. */
    val gateway = Gateway(Dispatchers.Unconfined) { listener ->
        Coach.open(config(folder, language, radio), listener).also { core = it }
    }

    /** Moves the clock and returns when all that was due has been said. */
    fun pass(ms: Long) {
        clockMs += ms
        core.advanceTo(clockMs)
    }

    /** Calls the core as a screen would, and lets everything through that comes of it. */
    fun <T> call(what: Core.() -> T): T = core.what().also { core.advanceTo(clockMs) }

    /** Answers the four questions of the welcome, and leaves it. */
    fun welcomed() = apply {
        answer(WELCOME)
        call { leaveWelcome() }
    }

    /** Answers everything, so that all exercises are offered, and takes the plan that follows from it. */
    fun settled() = apply {
        welcomed()
        answer(STANDING)
        call { takeProposal() }
    }

    /** Starts an exercise and waits until its first timed phase is under way. */
    fun practising(exercise: String) = apply {
        call { start(exercise) }
        pass(1_000)
        call { ready() }
    }

    /** Looks for the simulated sensors, keeps the first for the left foot and calibrates nothing. */
    fun withSensor() = apply {
        call { scan(true) }
        pass(5_000)
        val found = gateway.now.value.sensors.first()
        call { pair(found.sensor, org.heelfirst.core.Side.LEFT) }
        call { scan(false) }
        pass(2_000)
    }

    private fun answer(answers: Map<String, String>) = answers.forEach { (question, answer) ->
        call { answerCheck(question, answer) }
        pass(1_000)
    }

    override fun close() {
        gateway.shutDown()
        folder.deleteRecursively()
    }

    companion object {
        /** Monday, 2 March 2026, 9:00 in Berlin, in ms since 1970-01-01 UTC. */
        const val BEGINS_MS = 1_772_438_400_000L

        /** The four questions of the welcome, as somebody answers them whom nothing holds back. */
        val WELCOME = mapOf("urgent" to "none", "side" to "left", "toe-lift" to "partly", "notice" to "classic")

        /** What is asked before standing and walking, answered by somebody who is steady. */
        val STANDING = mapOf(
            "stand-30s" to "yes", "weaker-leg" to "holds-me", "knee" to "steady", "fall-6-months" to "no", "walking" to "freely",
            "feeling" to "full", "hands" to "two", "walking-far" to "two-minutes-daily", "calf" to "fine", "minutes" to "15",
        )

        private fun config(folder: File, language: String, radio: CoachRadio) = CoachConfig(
            dataDir = folder.path,
            languages = listOf(language),
            clock = CoachClock.Scripted(BEGINS_MS),
            radio = radio,
            environment = environment(language),
        )

        /** A phone in Berlin that allows everything. */
        fun environment(language: String = "en") = Environment(
            zone = "Europe/Berlin",
            languages = listOf(language),
            bootId = "boot-1",
            mayNotify = true,
            channelMuted = false,
            exactAllowed = true,
            batteryRestricted = false,
            pendingLimit = 60u,
            forceStopped = false,
        )
    }
}
