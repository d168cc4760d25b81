package org.heelfirst.ui.plan

import androidx.compose.runtime.remember
import org.heelfirst.core.DayAnchor
import org.heelfirst.core.DayWindow
import org.heelfirst.core.FixedPrompt
import org.heelfirst.core.PromptKind
import org.heelfirst.gateway.Stage
import org.heelfirst.ui.gallery.Scene

/** Quiet hours at noon, and a stretch at half past seven. */
fun Stage.withQuietNoon() = apply {
    call {
        val stretch = FixedPrompt(PromptKind.STRETCH, 450u, false, emptyList())
        val plan = setReminderForm(reminderForm().copy(quiet = listOf(DayWindow(720u, 780u)), fixed = listOf(stretch), wakeMin = 420u))
        armed(plan.occurrences.map { it.id }, emptyList())
    }
}

/** What somebody does every afternoon. */
private const val TEA = "Tea"

/** Reminders as the gallery shows them. */
val reminderScenes = listOf(
    Scene("reminders", prepare = { settled().withQuietNoon() }) { gateway, platform -> RemindersRoute(RemindersViewModel(gateway, platform)) {} },
    Scene("reminders-held-back", prepare = {
        settled()
        call { environmentChanged(Stage.environment().copy(mayNotify = false, exactAllowed = false, batteryRestricted = true)) }
    }) { gateway, platform -> RemindersRoute(RemindersViewModel(gateway, platform)) {} },
    Scene("reminders-paused", prepare = {
        settled()
        call { setReminderForm(reminderForm().copy(pausedUntil = "2026-03-09")) }
    }) { gateway, platform -> RemindersRoute(RemindersViewModel(gateway, platform)) {} },
    Scene("reminders-typed", touches = listOf("wake-value"), prepare = { settled() }) { gateway, platform ->
        RemindersRoute(remember { RemindersViewModel(gateway, platform) }) {}
    },
    Scene("reminders-more", names = setOf(TEA, "$TEA: 16:00"), touches = listOf("reminders-more"), prepare = {
        settled()
        call { setReminderForm(reminderForm().copy(busy = listOf(DayWindow(840u, 900u)), anchors = listOf(DayAnchor(TEA, 960u)))) }
    }) { gateway, platform -> RemindersRoute(remember { RemindersViewModel(gateway, platform) }) {} },
)
