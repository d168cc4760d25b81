package org.heelfirst.ui.plan

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import org.heelfirst.core.DayAnchor
import org.heelfirst.core.DayWindow
import org.heelfirst.core.FixedPrompt
import org.heelfirst.core.PromptKind
import org.heelfirst.core.ReminderForm
import org.heelfirst.ui.parts.Choices
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.SwitchRow
import org.heelfirst.ui.parts.TimeRow
import org.heelfirst.ui.parts.WordsField
import org.heelfirst.ui.theme.label

private const val NOON = 720u
private const val HOUR = 60u

/** Parts of the day, each from one time to another. */
@Composable
internal fun WindowsSection(title: String, tag: String, windows: List<DayWindow>, keep: (List<DayWindow>) -> Unit) = Section(label(title)) {
    windows.forEachIndexed { place, window ->
        Panel {
            TimeRow(label("reminders-from"), window.fromMin.toInt(), "$tag-$place-from") {
                keep(windows.with(place, window.copy(fromMin = it.toUInt())))
            }
            TimeRow(label("reminders-to"), window.toMin.toInt(), "$tag-$place-to") { keep(windows.with(place, window.copy(toMin = it.toUInt()))) }
            SecondaryButton(label("reminders-remove"), { keep(windows - window) }, Modifier.testTag("$tag-$place-remove"))
        }
    }
    SecondaryButton(label("reminders-add-window"), { keep(windows + DayWindow(NOON, NOON + HOUR)) }, Modifier.testTag("$tag-add"))
}

/** Prompts at times that the person gives. */
@Composable
internal fun FixedSection(form: ReminderForm, act: RemindersActions) = Section(label("setting-fixed")) {
    fun keep(fixed: List<FixedPrompt>) = act.change { it.copy(fixed = fixed) }
    form.fixed.forEachIndexed { place, fixed ->
        Panel {
            Kind(fixed.kind, "fixed-$place") { keep(form.fixed.with(place, fixed.copy(kind = it))) }
            TimeRow(label("reminders-at"), fixed.atMin.toInt(), "fixed-$place-at") { keep(form.fixed.with(place, fixed.copy(atMin = it.toUInt()))) }
            SwitchRow(label("reminders-even-in-quiet"), fixed.evenInQuiet, {
                keep(form.fixed.with(place, fixed.copy(evenInQuiet = it)))
            }, Modifier.testTag("fixed-$place-quiet"))
            SecondaryButton(label("reminders-remove"), { keep(form.fixed - fixed) }, Modifier.testTag("fixed-$place-remove"))
        }
    }
    val first = FixedPrompt(PromptKind.STRETCH, form.wakeMin, false, emptyList())
    SecondaryButton(label("reminders-add-fixed"), { keep(form.fixed + first) }, Modifier.testTag("fixed-add"))
}

@Composable
private fun Kind(kind: PromptKind, tag: String, choose: (PromptKind) -> Unit) =
    Choices(PromptKind.entries.toList(), kind, { label("kind-${it.name.lowercase()}") }, { "$tag-${it.name.lowercase()}" }, choose)

/** What happens every day anyway; a walk comes after it. */
@Composable
internal fun AnchorsSection(form: ReminderForm, act: RemindersActions) = Section(label("setting-anchors")) {
    fun keep(anchors: List<DayAnchor>) = act.change { it.copy(anchors = anchors) }
    var name by rememberSaveable { mutableStateOf("") }
    form.anchors.forEachIndexed { place, anchor ->
        Panel {
            TimeRow(anchor.name, anchor.atMin.toInt(), "anchor-$place") { keep(form.anchors.with(place, anchor.copy(atMin = it.toUInt()))) }
            SecondaryButton(label("reminders-remove"), { keep(form.anchors - anchor) }, Modifier.testTag("anchor-$place-remove"))
        }
    }
    WordsField(name, { name = it }, label("reminders-anchor-name"), "anchor-name")
    val add = {
        keep(form.anchors + DayAnchor(name, NOON))
        name = ""
    }
    SecondaryButton(label("reminders-add-anchor"), add, Modifier.testTag("anchor-add"), enabled = name.isNotBlank())
}

private fun <T> List<T>.with(place: Int, one: T): List<T> = mapIndexed { at, old -> if (at == place) one else old }
