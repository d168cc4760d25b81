package org.heelfirst.app.session

import android.app.Application
import android.content.Intent
import android.os.Looper
import androidx.test.core.app.ApplicationProvider
import java.time.Duration
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.heelfirst.app.StagedApplication
import org.heelfirst.app.dataFolder
import org.heelfirst.core.CoachClock
import org.heelfirst.core.CoachRadio
import org.heelfirst.gateway.Answer
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.gateway.Stage
import org.heelfirst.gateway.orNull
import org.heelfirst.gateway.running
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ServiceController

/**
 * A session in the app with the real core, whose clock tests move; [StagedApplication] is the stage. What the core says is on the main
 * thread when a function here returns.
 */
internal class Scene(language: String = "en", radio: CoachRadio = CoachRadio.None) : AutoCloseable {
    val app: StagedApplication = ApplicationProvider.getApplicationContext()

    init {
        val usual = app.configure
        app.configure = { given ->
            val config = usual(given)
            val words = listOf(language)
            config.copy(languages = words, radio = radio, environment = config.environment.copy(languages = words))
        }
    }

    val gateway get() = app.gateway
    val session get() = gateway.now.value.session
    val keeper get() = app.sessionLife.keeper

    fun grant(vararg permissions: String) = apply { shadowOf(app).grantPermissions(*permissions) }

    /** Asks the core; what it refuses is a mistake of the test. */
    fun <T> call(what: Core.() -> T): T = when (val answer = runBlocking { gateway.ask(what) }) {
        is Answer.Given -> answer.value.also { pass(0) }
        is Answer.Refused -> error(answer.notice)
    }

    /** Moves the clock; in steps of a second, as time passes. */
    fun pass(ms: Long) {
        var left = ms
        do {
            val step = minOf(left, 1_000)
            shadowOf(Looper.getMainLooper()).idle()
            app.pass(step)
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(step))
            left -= step
        } while (left > 0)
    }

    /** Starts an exercise; it waits for the person to be in position. */
    fun begin(exercise: String = "seated-ankle-lift") = apply {
        Stage.WELCOME.forEach { (question, answer) ->
            call { answerCheck(question, answer) }
        }
        call { startUnasked(exercise) }
    }

    /** Starts an exercise and waits until its first movement. */
    fun lead(exercise: String = "seated-ankle-lift") = apply {
        begin(exercise)
        call { ready() }
        pass(4_000)
    }

    /** The service that was asked for, begun as Android would; none where nobody asked. */
    fun service(): ServiceController<SessionService>? {
        val asked: Intent = shadowOf(app as Application).nextStartedService ?: return null
        return Robolectric.buildService(SessionService::class.java, asked).create().startCommand(0, 1)
    }

    /** Returns when what was said has gone through the cues' thread, and what that set off too. */
    fun heard() = repeat(3) {
        runBlocking { withContext(app.sessionLife.cues.thread) {} }
        shadowOf(Looper.getMainLooper()).idle()
    }

    /** The process ends without a word, as when Android kills it, and the app is opened anew on what is on disk. */
    fun killed(): Again {
        generateSequence { shadowOf(app as Application).nextStartedService }.count() // what the dead one had asked for
        val dead = app.dataFolder()
        val copy = app.filesDir.resolve("again").also { dead.copyRecursively(it) }
        copy.walk().filter { it.name.endsWith("lock") }.forEach { it.delete() }
        val later = CoachClock.Scripted(app.nowMs + 60_000)
        val gateway = Gateway.open(app.configure(app).copy(dataDir = copy.path, clock = later), Dispatchers.IO)
        return Again(gateway, SessionLife(app, gateway)).also { shadowOf(Looper.getMainLooper()).idle() }
    }

    /** A new process' core and what lives around it. */
    class Again(val gateway: Gateway, val life: SessionLife) {
        fun <T> call(what: Core.() -> T): T? = runBlocking { gateway.ask(what) }.orNull().also {
            runBlocking { gateway.ask { advanceTo(0) } } // what it said of it is heard when this returns
            shadowOf(Looper.getMainLooper()).idle()
        }
    }

    override fun close() {
        if (gateway.now.value.running() != null) call { stop(null) }
        heard()
        gateway.shutDown()
    }
}
