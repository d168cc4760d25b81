package org.heelfirst.app

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import org.heelfirst.ui.HeelfirstApp

/** The app's window. */
class MainActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        val app = application as HeelfirstApplication
        setContent {
            HeelfirstApp(app.gateway, app.platform, back = { enabled, onBack -> BackHandler(enabled, onBack) })
        }
    }
}
