package org.heelfirst.ui.more

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.ui.Route
import org.heelfirst.ui.parts.Frame
import org.heelfirst.ui.parts.PlaceRow
import org.heelfirst.ui.parts.Rows
import org.heelfirst.ui.parts.Signs
import org.heelfirst.ui.theme.label

private val places = listOf(
    Route.Reminders to Signs.BELL,
    Route.Sensors to Signs.SHOE,
    Route.SelfCheck to Signs.QUESTION,
    Route.Safety to Signs.HELP,
    Route.Settings to Signs.SLIDERS,
)

/** What is seldom needed: places to go to. */
@Composable
fun MoreScreen(go: (Route) -> Unit) = Frame(label("screen-more")) {
    Rows(places) { (route, sign) ->
        PlaceRow(label("screen-${route.name}"), { go(route) }, Modifier.testTag("place-${route.name}"), label("more-${route.name}"), sign)
    }
}
