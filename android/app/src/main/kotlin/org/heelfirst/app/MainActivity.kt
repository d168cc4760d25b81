package org.heelfirst.app

import android.content.Intent
import android.graphics.Color
import android.os.Bundle
import android.view.KeyEvent
import androidx.activity.ComponentActivity
import androidx.activity.SystemBarStyle
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import org.heelfirst.app.companion.Companions
import org.heelfirst.app.session.sessionKey
import org.heelfirst.ui.HeelfirstApp
import org.heelfirst.ui.Theme

/** The app's window. */
class MainActivity : ComponentActivity() {
    private val app get() = application as HeelfirstApplication
    private lateinit var door: Window

    /** What the app was opened to begin; nothing else is done before that. */
    private var entering: Job? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        door = Window(this, app).also(app.platform::attach)
        Companions(this, app.opening)
        if (savedInstanceState == null) enter(intent)
        setContent {
            val opening by app.opening.collectAsState()
            SystemBars()
            when (val now = opening) {
                is Opening.Open ->
                    HeelfirstApp(now.gateway, app.platform, back = { enabled, onBack -> BackHandler(enabled, onBack) }, wanted = app.wanted)
                is Opening.Closed -> ClosedScreen(now.why, again = { app.scope.launch { app.open() } })
                Opening.Waiting -> Unit
            }
        }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
        enter(intent)
    }

    /** A key that is found without looking leads a running session, before anything else takes it. */
    override fun dispatchKeyEvent(event: KeyEvent): Boolean = app.sessionKey(event) || super.dispatchKeyEvent(event)

    /** What is allowed may have changed while another window was open. */
    override fun onResume() {
        super.onResume()
        app.platform.attach(door)
        if (app.opening.value is Opening.Open) app.sessionLife.keeper.windowIsInFront()
        app.scope.launch {
            entering?.join()
            app.mayHaveChanged()
            app.open()?.let { app.sessionLife.cues.getReady() }
        }
    }

    override fun onDestroy() {
        app.platform.detach(door)
        super.onDestroy()
    }

    /** The signs in the system's bars are told from the ground that was chosen here, and not from the system's. */
    @Composable
    private fun SystemBars() {
        val chosen by app.platform.preferences.collectAsState()
        val dark = chosen.theme == Theme.DARK || chosen.theme == Theme.SYSTEM && isSystemInDarkTheme()
        LaunchedEffect(dark) {
            val style = SystemBarStyle.auto(Color.TRANSPARENT, Color.TRANSPARENT) { dark }
            enableEdgeToEdge(style, style)
        }
    }

    private fun enter(intent: Intent) {
        val entry = Entry.of(intent) ?: return
        entering = app.scope.launch { app.open()?.let { entry.take(app, it) } }
    }
}
