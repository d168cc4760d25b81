package org.heelfirst.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.consumeWindowInsets
import androidx.compose.foundation.layout.only
import androidx.compose.material3.NavigationRailDefaults
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.movableContentOf
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Density
import java.util.Locale
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.filterNotNull
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.parts.LocalLeftHanded
import org.heelfirst.ui.parts.LocalProblems
import org.heelfirst.ui.parts.LocalScroller
import org.heelfirst.ui.parts.LocalToTop
import org.heelfirst.ui.parts.LocalTouches
import org.heelfirst.ui.parts.Problems
import org.heelfirst.ui.parts.Scroller
import org.heelfirst.ui.parts.Touches
import org.heelfirst.ui.practice.sessionScreens
import org.heelfirst.ui.theme.HeelfirstTheme
import org.heelfirst.ui.theme.LocalPhoneText
import org.heelfirst.ui.theme.Look
import org.heelfirst.ui.theme.Sizes
import org.heelfirst.ui.welcome.welcomeScreens

/** Takes the system's way back (a gesture, a key) while [enabled]; the surroundings give it. */
typealias BackHandling = @Composable (enabled: Boolean, onBack: () -> Unit) -> Unit

/** The way back of these surroundings. The innermost part that takes it comes first. */
internal val LocalBack = staticCompositionLocalOf<BackHandling> { { _, _ -> } }

/** The whole app. It goes to what is [wanted] once, such as the questions that a prompt leads to. */
@Composable
fun HeelfirstApp(
    gateway: Gateway,
    platform: Platform,
    back: BackHandling = { _, _ -> },
    start: Route = Route.Today,
    wanted: MutableStateFlow<Route?> = remember { MutableStateFlow(null) },
    scroller: Scroller = remember { Scroller() },
) {
    val trail = rememberSaveable(saver = Trail.saver) { Trail.start(start) }
    LaunchedEffect(wanted) {
        wanted.filterNotNull().collect {
            trail.go(it)
            wanted.value = null
        }
    }
    LaunchedEffect(scroller) { scroller.live() }
    Surroundings(gateway, platform) {
        CompositionLocalProvider(LocalBack provides back, LocalScroller provides scroller) { Shown(gateway, platform, trail) }
    }
}

/** Theme, text size, direction and labels, as the person chose them. */
@Composable
fun Surroundings(gateway: Gateway, platform: Platform, content: @Composable () -> Unit) {
    val chosen by platform.preferences.collectAsState()
    val labels by gateway.labels.collectAsState()
    val dark = when (chosen.theme) {
        Theme.SYSTEM -> isSystemInDarkTheme()
        Theme.LIGHT -> false
        Theme.DARK -> true
    }
    val problems by gateway.problems.collectAsState()
    val density = LocalDensity.current
    CompositionLocalProvider(
        LocalDensity provides Density(density.density, Sizes.textScale(density.fontScale, chosen.textScale)),
        LocalPhoneText provides density.fontScale,
        LocalLeftHanded provides chosen.leftHanded,
        LocalProblems provides remember(problems) { Problems(problems, gateway::seen) },
        LocalTouches provides remember { Touches() },
    ) {
        HeelfirstTheme(Look(dark, chosen.contrast, gateway.isRightToLeft(), Locale.forLanguageTag(gateway.language())), labels, content)
    }
}

@Composable
private fun Shown(gateway: Gateway, platform: Platform, trail: Trail) {
    val places = rememberSaveableStateHolder() // above what a session hides: what was begun is there after it
    if (sessionScreens(gateway, platform)) return
    if (welcomeScreens(gateway, platform)) return LaunchedEffect(Unit) { trail.goTo(Route.Today) } // who begins anew begins there
    LocalBack.current(trail.canGoBack) { trail.back() }
    // It moves with all that was begun on it when a phone is turned or unfolded, and the bar becomes a rail.
    val screen = remember(gateway, platform, trail) {
        movableContentOf { CompositionLocalProvider(LocalToTop provides trail.toTop) { places.Place(trail) { Screen(trail, gateway, platform) } } }
    }
    BoxWithConstraints { if (maxWidth >= Sizes.wide) Beside(trail, screen) else Above(trail, screen) }
}

/**
 * The rail keeps out of what lies at the window's beginning, a cutout for instance: nothing of it is left for the screen. It lies there
 * for either hand: the left one has there whatever it touches, and the right one finds it where other apps have it.
 */
@Composable
private fun Beside(trail: Trail, screen: @Composable () -> Unit) = Row {
    val atStart = NavigationRailDefaults.windowInsets.only(WindowInsetsSides.Start)
    Rail(trail)
    Box(Modifier.weight(1f).consumeWindowInsets(atStart)) { screen() }
}

/** What covers the bar below, the keyboard or the system's keys, covers only so much less of the screen. */
@Composable
private fun Above(trail: Trail, screen: @Composable () -> Unit) = Column {
    var below by remember { mutableIntStateOf(0) }
    Box(Modifier.weight(1f).consumeWindowInsets(WindowInsets(bottom = below))) { screen() }
    Box(Modifier.onSizeChanged { below = it.height }) { Bar(trail) }
}
