package org.heelfirst.ui.plan

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.update
import org.heelfirst.core.HabitsSnapshot
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.ReminderForm
import org.heelfirst.core.ReminderHealth
import org.heelfirst.core.ReminderPage
import org.heelfirst.core.SystemPage
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Abilities
import org.heelfirst.ui.Granted
import org.heelfirst.ui.Permission
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Reading

/** What was read of reminders. */
data class RemindersRead(val page: ReminderPage, val health: ReminderHealth, val habits: HabitsSnapshot)

/** What the screen of reminders shows; nothing before it was read. */
data class RemindersState(
    val read: RemindersRead? = null,
    val abilities: Abilities = Abilities(),
    /** The settings before the last change. */
    val before: ReminderForm? = null,
    val problem: NoticeSnapshot? = null,
)

/** What can be done with reminders. */
interface RemindersActions {
    fun change(how: (ReminderForm) -> ReminderForm)

    fun undo()

    fun mend(permission: Permission)

    fun forgetHabits()

    fun allowFewer(allowed: Boolean)

    fun seen(notice: NoticeSnapshot)
}

/** Reads reminders whenever something changes, and changes them. */
class RemindersViewModel(private val gateway: Gateway, private val platform: Platform) : RemindersActions {
    private val page = Reading(gateway, also = gateway.plan) { RemindersRead(reminderPage(), health(), habits()) }
    private val before = MutableStateFlow<ReminderForm?>(null)

    val state: Flow<RemindersState> = combine(page.last, platform.abilities, before, gateway.problems) { read, abilities, before, problems ->
        RemindersState(read, abilities, before, problems.lastOrNull())
    }

    override fun change(how: (ReminderForm) -> ReminderForm) = keep {
        val form = reminderForm()
        setReminderForm(how(form))
        before.value = form
    }

    override fun undo() {
        val form = before.value ?: return
        keep {
            setReminderForm(form)
            before.update { null }
        }
    }

    /** Asks for what was never asked for; what was refused can only be given on the system's page. */
    override fun mend(permission: Permission) =
        if (platform.abilities.value.of(permission) == Granted.NOT_ASKED) platform.request(permission) else platform.openSettings(permission)

    override fun forgetHabits() = keep { forgetHabits() }

    override fun allowFewer(allowed: Boolean) = keep { allowFewerPrompts(allowed) }

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)

    private fun keep(how: Core.() -> Unit) = gateway.tell {
        how()
        page.again()
    }
}

/** What the screens call the permission or page of the system that helps against what stands in the way; none where there is none. */
internal val NoticeSnapshot.permission: Permission?
    get() = when (mendedAt) {
        SystemPage.NOTIFICATIONS -> Permission.NOTIFICATIONS
        SystemPage.EXACT_ALARMS -> Permission.EXACT_ALARMS
        SystemPage.BATTERY -> Permission.BATTERY
        null -> null
    }
