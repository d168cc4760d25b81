package org.heelfirst.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.add
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarDefaults
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationBarItemDefaults
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.NavigationRailItemDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.sp
import org.heelfirst.ui.parts.Ring
import org.heelfirst.ui.parts.TabIcon
import org.heelfirst.ui.parts.steady
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.theme.label

/** Beside the first tab and the last one there is room for the ring of the focus, as there is between two. */
@Composable
internal fun Bar(trail: Trail) = NavigationBar(
    windowInsets = NavigationBarDefaults.windowInsets.add(WindowInsets(left = Ring.width, right = Ring.width)),
) {
    Tabs(trail) { tab, chosen, go, tagged -> NavigationBarItem(chosen, go, { TabIcon(tab) }, tagged, label = { TabName(tab) }, colors = barColors()) }
}

/** In every theme the sign of where one is stands on the strongest ground that there is: seen by who sees badly. */
@Composable
private fun barColors() = with(MaterialTheme.colorScheme) {
    NavigationBarItemDefaults.colors(selectedIconColor = onPrimary, selectedTextColor = onSurface, indicatorColor = primary)
}

@Composable
private fun railColors() = with(MaterialTheme.colorScheme) {
    NavigationRailItemDefaults.colors(selectedIconColor = onPrimary, selectedTextColor = onSurface, indicatorColor = primary)
}

@Composable
internal fun Rail(trail: Trail) = NavigationRail {
    Column(
        Modifier.verticalScroll(rememberScrollState()).padding(horizontal = Ring.width),
        Arrangement.spacedBy(Sizes.apart),
        Alignment.CenterHorizontally,
    ) {
        Tabs(trail) { tab, chosen, go, tagged ->
            NavigationRailItem(chosen, go, { TabIcon(tab) }, tagged, label = { TabName(tab) }, colors = railColors())
        }
    }
}

@Composable
private fun Tabs(
    trail: Trail,
    item: @Composable (tab: Route, chosen: Boolean, go: () -> Unit, tagged: Modifier) -> Unit,
) = Route.tabs.forEach { tab ->
    item(tab, trail.tab == tab, { trail.goTo(tab) }, Modifier.testTag("tab-${tab.name}").steady(tab, Ring.BESIDE))
}

/** One line in a fourth of the window: with large letters in a narrow one, they shrink rather than break the word. */
@Composable
private fun TabName(tab: Route) =
    Text(label("screen-${tab.name}"), autoSize = TextAutoSize.StepBased(minFontSize = 5.sp, maxFontSize = 15.sp, stepSize = 0.5.sp), maxLines = 1)
