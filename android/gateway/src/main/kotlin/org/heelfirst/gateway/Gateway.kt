package org.heelfirst.gateway

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharedFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.heelfirst.core.AppSnapshot
import org.heelfirst.core.ClosedSnapshot
import org.heelfirst.core.Coach
import org.heelfirst.core.CoachConfig
import org.heelfirst.core.CoachException
import org.heelfirst.core.CoachInterface
import org.heelfirst.core.CoachListener
import org.heelfirst.core.CueSnapshot
import org.heelfirst.core.DoneForm
import org.heelfirst.core.DoneSnapshot
import org.heelfirst.core.FigureSnapshot
import org.heelfirst.core.KeyMeaning
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.ReminderPlan
import org.heelfirst.core.SensorId
import org.heelfirst.core.SensorSnapshot
import org.heelfirst.core.SessionKey
import org.heelfirst.core.SessionPhase
import org.heelfirst.core.SettledQuestion
import org.heelfirst.core.Side
import org.heelfirst.core.closed
import org.heelfirst.core.doneForm
import org.heelfirst.core.keyMeaning
import org.heelfirst.core.nextQuestion

/** What can be asked of the core; the receiver of [Gateway.ask] and [Gateway.tell]. */
typealias Core = CoachInterface

/**
 * The one door to the core. What the core says arrives as flows, on whatever thread it says it; what is asked of it runs on [orderly],
 * which does one thing after the other, so that the drawing thread never waits for a disk. What takes long, reading the history or
 * writing a backup, runs [aside], so that STOP never waits for it.
 */
class Gateway(
    private val orderly: CoroutineDispatcher,
    private val aside: CoroutineDispatcher = orderly,
    open: (CoachListener) -> Core,
) {
    private val scope = CoroutineScope(SupervisorJob() + orderly)
    private val heard = Heard()
    private val core: Core = open(heard)

    init {
        heard.know(core::snapshot)
    }

    /** Everything that screens show, kept up to date by the core's events. */
    val now: StateFlow<AppSnapshot> = heard.now.asKnown()

    /** How the last session ended; none before one did, or once it was seen. */
    val done: StateFlow<DoneSnapshot?> = heard.done.asStateFlow()

    /** The prompts to be armed; none before the core said so. */
    val plan: StateFlow<ReminderPlan?> = heard.plan.asStateFlow()

    /** The running share of the steps of this walk, one sentence; empty before a step. */
    val stepsSummary: StateFlow<String> = heard.stepsSummary.asStateFlow()

    /** Cues, at the moment they are due. Whoever comes late has missed them. */
    val cues: SharedFlow<CueSnapshot> = heard.cues

    /** What did not work and what else is told wherever one is, oldest first, until it was seen. */
    val problems: StateFlow<List<NoticeSnapshot>> = heard.problems.asStateFlow()

    private val texts = MutableStateFlow(core.labels())

    @Volatile
    private var inUse = core.languages().find { it.isUsed }

    /** Every label of the screens by its key, in the language in use. */
    val labels: StateFlow<Map<String, String>> = texts.asStateFlow()

    /** Asks the core for something, off the calling thread. It is done although who asked is gone: an answer is not lost with its screen. */
    suspend fun <T> ask(call: Core.() -> T): Answer<T> = scope.async { answer(call) }.await()

    /** As [ask], for what takes long: after what was asked before, and what is asked meanwhile does not wait for it. */
    suspend fun <T> askAside(call: Core.() -> T): Answer<T> {
        withContext(orderly) {}
        return scope.async(aside) { answer(call) }.await()
    }

    /** Asks the core to do something. What it refuses is told among [problems]. */
    fun tell(call: Core.() -> Unit) {
        scope.launch { answer(call).orTold() }
    }

    /**
     * Asks a running session for something. What no longer fits when it comes, a second touch for instance, is nothing to be told of; what
     * else is refused is.
     */
    fun attempt(call: Core.() -> Unit) {
        scope.launch {
            try {
                core.call()
            } catch (_: CoachException.Invalid) {
                // The screen has shown in the meantime what may be said now.
            } catch (_: CoachException.NotFound) {
                // It is over.
            } catch (refusal: CoachException) {
                heard.tell(core.noticeFor(refusal))
            }
        }
    }

    /** As [askAside]; what is refused is told among [problems] and gives none. */
    suspend fun <T> fetch(call: Core.() -> T): T? = askAside(call).orTold()

    /** The figure of an exercise; none where the core has none. Quick enough for each frame. */
    fun figure(exercise: String, side: Side, phase: SessionPhase, part: Float): FigureSnapshot? =
        runCatching { core.figure(exercise, side, phase, part) }.getOrNull()

    /** What a key means to the session at this moment. */
    fun meaning(key: SessionKey, keysCount: Boolean): KeyMeaning = keyMeaning(key, now.value.session, keysCount)

    /** What to ask next of a session that is over, with its answers; none where nothing is left to ask. */
    fun nextForm(done: DoneSnapshot, settled: List<SettledQuestion>): DoneForm? = nextQuestion(done, settled)?.let(::doneForm)

    /** The two among these sensors whose feet can be told apart at once; empty elsewhere. */
    fun feetToTellApart(sensors: List<SensorSnapshot>): List<SensorId> = org.heelfirst.core.feetToTellApart(sensors)

    /** Whether the language in use is written from right to left. */
    fun isRightToLeft(): Boolean = inUse?.rightToLeft ?: false

    /** The language in use, as a BCP 47 tag. */
    fun language(): String = inUse?.tag ?: "en"

    /** Tells something among [problems], wherever one is. */
    fun note(notice: NoticeSnapshot) = heard.tell(notice)

    /** A problem was seen. */
    fun seen(notice: NoticeSnapshot) = heard.problems.update { it - notice }

    /** The end of a session was seen. */
    fun seenDone() {
        heard.done.value = null
    }

    /** Reads everything anew: after another language, a restored backup or a deleted history. */
    suspend fun refresh() = withContext(orderly) {
        inUse = core.languages().find { it.isUsed }
        texts.value = core.labels()
        heard.know(core::snapshot)
    }

    /** As [refresh], for whoever cannot wait for it. It comes after what was told before. */
    fun refreshSoon() {
        scope.launch { refresh() }
    }

    /** Ends the core; the data folder may be opened anew. */
    fun shutDown() = core.shutDown()

    /** What was answered; what was refused is told instead. */
    private fun <T> Answer<T>.orTold(): T? {
        if (this is Answer.Refused) heard.tell(notice)
        return orNull()
    }

    private fun <T> answer(call: Core.() -> T): Answer<T> = try {
        Answer.Given(core.call())
    } catch (refusal: CoachException) {
        Answer.Refused(core.noticeFor(refusal))
    }

    companion object {
        /**
         * Opens the core in its data folder.
         *
         * @throws CoachException where it cannot be opened; [whyClosed] tells it in words.
         */
        fun open(config: CoachConfig, work: CoroutineDispatcher): Gateway =
            Gateway(work.limitedParallelism(1), work.limitedParallelism(2)) { Coach.open(config, it) }

        /** Says in one of these languages, best first, why [open] was refused. */
        fun whyClosed(languages: List<String>, error: CoachException): ClosedSnapshot = closed(languages, error)
    }
}

/** What the core answers. */
sealed interface Answer<out T> {
    /** It did. */
    data class Given<T>(val value: T) : Answer<T>

    /** It did not; why, and what to do. */
    data class Refused(val notice: NoticeSnapshot) : Answer<Nothing>
}

/** What was answered, or none. */
fun <T> Answer<T>.orNull(): T? = (this as? Answer.Given)?.value
