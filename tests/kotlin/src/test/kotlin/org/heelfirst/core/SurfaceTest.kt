package org.heelfirst.core

import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

/** What the scripts cannot say: misbehaving listeners, many threads, ends of life. */
class SurfaceTest {
    @TempDir
    lateinit var folder: Path

    private fun open(name: String = "data", zone: String = "Europe/Berlin", listener: (CoachEvent) -> Unit = {}) = Coach.open(
        CoachConfig(
            dataDir = folder.resolve(name).toString(),
            languages = listOf("en"),
            clock = CoachClock.Scripted(1_772_438_400_000),
            radio = CoachRadio.None,
            environment = Environment(zone, listOf("en"), "boot-1", true, false, true, false, 60u),
        ),
        object : CoachListener {
            override fun onEvent(event: CoachEvent) = listener(event)
        },
    )

    private inline fun coach(noinline listener: (CoachEvent) -> Unit = {}, use: (Coach) -> Unit) =
        open(listener = listener).use { coach ->
            use(coach)
            coach.shutDown()
        }

    @Test
    fun errorsArriveWithTheirFields() = coach { coach ->
        val notFound = assertThrows<CoachException.NotFound> { coach.start("heel-spinning") }
        assertTrue("heel-spinning" in notFound.what, notFound.what)
        assertEquals("ms", assertThrows<CoachException.Invalid> { coach.advanceTo(-1) }.field)
        assertTrue(coach.noticeFor(notFound).what.isNotBlank())
    }

    @Test
    fun aFailedOpenIsATypedError() {
        assertThrows<CoachException.Invalid> { open(zone = "Europe/Atlantis") }
    }

    @Test
    fun aThrowingListenerDoesNotKillTheDriver() {
        val heard = AtomicInteger()
        val listener = { event: CoachEvent ->
            when (heard.incrementAndGet() % 2) {
                0 -> throw ListenerException.Refused("not now")
                else -> throw IllegalStateException("a fault in the app: $event")
            }
        }
        coach(listener) { coach ->
            coach.startUnasked("seated-ankle-lift")
            coach.ready()
            coach.advanceTo(10_000)
            assertTrue(heard.get() > 5, "heard $heard")
            assertEquals(10_000, coach.snapshot().session?.atMs)
        }
    }

    @Test
    fun manySnapshotsAtOnce() = coach { coach ->
        val sessions = runBlocking(Dispatchers.IO) { List(200) { async { coach.snapshot().session } }.awaitAll() }
        assertEquals(List(200) { null }, sessions)
    }

    @Test
    fun aListenerMayCallBack() {
        val called = CountDownLatch(1)
        lateinit var coach: Coach
        coach = open { event ->
            if (event is CoachEvent.Session && called.count > 0) {
                assertTrue(coach.snapshot().session != null)
                coach.pause()
                called.countDown()
            }
        }
        coach.use {
            coach.startUnasked("seated-ankle-lift")
            coach.advanceTo(100)
            assertTrue(called.await(20, TimeUnit.SECONDS))
            coach.advanceTo(100)
            assertEquals(SessionPhase.PAUSED, coach.snapshot().session?.phase)
            coach.shutDown()
        }
    }

    @Test
    fun shuttingDownTwiceIsOnce() {
        val coach = open()
        coach.shutDown()
        coach.shutDown()
        assertThrows<CoachException.Invalid> { coach.pause() }
        open().use { it.shutDown() }
        coach.close()
    }

    @Test
    fun aSecondOpenIsTheSameCore() = coach { first ->
        val session = first.startUnasked("seated-ankle-lift")
        open().use { second -> assertEquals(session, second.snapshot().session?.session) }
        first.advanceTo(1_000)
    }

    @Test
    fun wordsArriveWhole() = coach { coach ->
        val labels = coach.labels()
        assertTrue(labels.isNotEmpty())
        assertTrue(labels.none { (_, text) -> text.isBlank() })
        assertTrue(coach.snapshot().today.headline.isNotBlank())
    }
}
