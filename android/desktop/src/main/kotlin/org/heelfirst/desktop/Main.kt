package org.heelfirst.desktop

import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Alignment
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.WindowPosition
import androidx.compose.ui.window.WindowState
import androidx.compose.ui.window.application
import java.awt.Dimension
import java.awt.Toolkit
import java.lang.management.ManagementFactory
import java.util.Locale
import kotlin.system.exitProcess
import kotlinx.coroutines.Dispatchers
import org.heelfirst.core.CoachException
import org.heelfirst.gateway.Gateway

/** The screens in a window, with a simulated foot: to look at, to try out and to develop with, without a phone. */
fun main(words: Array<String>) {
    if ("--help" in words) return println(Arguments.HELP)
    val arguments = try {
        Arguments.of(words.toList())
    } catch (refusal: IllegalArgumentException) {
        end(refusal.message.orEmpty(), MISUSED)
    }
    val desk = try {
        Desk(arguments.data, arguments.language, Dispatchers.IO)
    } catch (refusal: CoachException) {
        val notice = Gateway.whyClosed(listOfNotNull(arguments.language, Locale.getDefault().toLanguageTag()), refusal).notice
        end("${notice.what} ${notice.remedy}", FAILED)
    }
    val opened = sinceStart()
    desk.use { open(it, tellsAtOnce = if (arguments.measure) opened else null) }
    exitProcess(0) // a file dialog that was once open would keep Java running
}

private fun open(desk: Desk, tellsAtOnce: Long?) = application(exitProcessOnExit = false) {
    Window(
        onCloseRequest = ::exitApplication,
        state = WindowState(size = size(Toolkit.getDefaultToolkit().screenSize), position = WindowPosition(Alignment.Center)),
        title = desk.title,
        onPreviewKeyEvent = desk.keys::pressed,
    ) {
        desk.App()
        LaunchedEffect(Unit) {
            if (tellsAtOnce == null) return@LaunchedEffect
            repeat(2) { withFrameNanos {} } // the second begins where the first was drawn
            println(Arguments.measured(tellsAtOnce, sinceStart()))
            exitApplication()
        }
    }
}

/** As large as a phone, where the screen has room for that. */
internal fun size(screen: Dimension) = DpSize(minOf(WIDTH, screen.width).dp, minOf(HEIGHT, screen.height - BARS).dp)

/** How long Java has run, in ms: what comes before the first line of this program is waited for as well. */
private fun sinceStart() = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().startTime

private fun end(told: String, code: Int): Nothing {
    System.err.println(told)
    exitProcess(code)
}

private const val WIDTH = 460
private const val HEIGHT = 900

/** What the system itself needs above and below. */
private const val BARS = 80
private const val FAILED = 1
private const val MISUSED = 2
