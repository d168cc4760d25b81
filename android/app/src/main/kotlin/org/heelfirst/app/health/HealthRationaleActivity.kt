package org.heelfirst.app.health

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.material3.Text
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import kotlinx.coroutines.launch
import org.heelfirst.app.ClosedScreen
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.Opening
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.theme.label

/** Says what goes to the health store; Android opens it from its own pages about permissions. */
class HealthRationaleActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        val app = application as HeelfirstApplication
        val open: () -> Unit = { app.scope.launch { app.open() } }
        open()
        setContent {
            val opening by app.opening.collectAsState()
            when (val now = opening) {
                is Opening.Open -> Surroundings(now.gateway, app.platform) {
                    Frame(label("health-store-title"), onBack = ::finish) { Text(label("health-store-text")) }
                }
                is Opening.Closed -> ClosedScreen(now.why, again = open)
                Opening.Waiting -> Unit
            }
        }
    }
}
