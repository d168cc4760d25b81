package org.heelfirst.app.health

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.material3.Text
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.ui.Surroundings
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.theme.label

/** Says what goes to the health store; Android opens it from its own pages about permissions. */
class HealthRationaleActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        val app = application as HeelfirstApplication
        setContent {
            Surroundings(app.gateway, app.platform) {
                Frame(label("health-store-title"), onBack = ::finish) { Text(label("health-store-text")) }
            }
        }
    }
}
