package org.heelfirst.ui.plan

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import org.heelfirst.core.PlanPage
import org.heelfirst.core.ProposalSnapshot
import org.heelfirst.ui.parts.Foldable
import org.heelfirst.ui.parts.Panel
import org.heelfirst.ui.parts.PrimaryButton
import org.heelfirst.ui.parts.SecondaryButton
import org.heelfirst.ui.parts.Section
import org.heelfirst.ui.parts.WordsField
import org.heelfirst.ui.theme.label

/** The plan that fits the answers, where it is another one than the one that holds: with its reasons, and what comes later. */
@Composable
internal fun ProposalPanel(proposal: ProposalSnapshot, act: PlanActions) {
    if (!proposal.isNew) return
    var open by rememberSaveable { mutableStateOf(false) }
    Panel {
        Text(label("plan-proposal"), style = MaterialTheme.typography.titleMedium)
        Foldable(label("plan-look"), open, { open = !open }, Modifier.testTag("proposal")) {
            proposal.items.forEach { Reason(it.name, it.dose, it.why) }
            if (proposal.later.isNotEmpty()) Text(label("plan-later"), style = MaterialTheme.typography.titleMedium)
            proposal.later.forEach { Reason(it.name, "", it.why) }
            PrimaryButton(label("plan-take-this"), act::takeProposal, Modifier.testTag("proposal-take"))
        }
    }
}

@Composable
private fun Reason(name: String, dose: String, why: String) {
    Text(name, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
    if (dose.isNotEmpty()) Text(dose, style = MaterialTheme.typography.bodyLarge)
    Text(why, style = MaterialTheme.typography.bodyMedium)
}

/** A plan that was handed over: it is read before it is taken. */
@Composable
internal fun LookedAt(page: PlanPage, act: PlanActions) {
    Text("${page.madeByText} ${page.minutesText}", style = MaterialTheme.typography.bodyLarge)
    page.items.forEach { Panel { RowTexts(it) } }
    PrimaryButton(label("plan-take-this"), act::takeLooked, Modifier.testTag("looked-take"))
    SecondaryButton(label("button-not-now"), act::leaveLooked, Modifier.testTag("looked-leave"))
}

/** A therapist's plan comes in, and this one goes out, as a file or a code. */
@Composable
internal fun HandedOver(page: PlanPage, act: PlanActions) = Section(label("plan-from-therapist")) {
    var typed by rememberSaveable { mutableStateOf(false) }
    var given by rememberSaveable { mutableStateOf(false) }
    SecondaryButton(label("plan-from-file"), act::lookAtFile, Modifier.testTag("plan-from-file"))
    Foldable(label("plan-from-code"), typed, { typed = !typed }, Modifier.testTag("plan-from-code")) { Code(act) }
    Foldable(label("plan-hand-over"), given, { given = !given }, Modifier.testTag("plan-hand-over")) {
        Text(label("plan-code-hint"), style = MaterialTheme.typography.bodyLarge)
        SelectionContainer { Text(page.code, Modifier.testTag("plan-code"), style = MaterialTheme.typography.bodyLarge) }
        SecondaryButton(label("plan-share-file"), act::shareFile, Modifier.testTag("plan-share"))
        SecondaryButton(label("plan-save-file"), act::saveFile, Modifier.testTag("plan-save"))
    }
}

@Composable
private fun Code(act: PlanActions) {
    var code by rememberSaveable { mutableStateOf("") }
    WordsField(code, { code = it }, label("plan-code"), "code")
    SecondaryButton(label("plan-look"), { act.lookAtCode(code) }, Modifier.testTag("code-look"), enabled = code.isNotBlank())
}
