package org.heelfirst.ui.plan

import java.io.File
import java.io.Reader
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.update
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.Plan
import org.heelfirst.core.PlanEdit
import org.heelfirst.core.PlanPage
import org.heelfirst.core.ProposalSnapshot
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Reading

/** What the plan's screen shows; no page before it was read. */
data class PlanState(
    val page: PlanPage? = null,
    val proposal: ProposalSnapshot? = null,
    /** A plan that was handed over and is looked at before it is taken. */
    val looked: PlanPage? = null,
    /** Whether the plan was changed here, so that one may want it back. */
    val changed: Boolean = false,
    val problem: NoticeSnapshot? = null,
)

/** What can be done with the plan. */
interface PlanActions {
    fun edit(edit: PlanEdit)

    fun takeProposal()

    fun takeBack()

    fun lookAtFile()

    fun lookAtCode(code: String)

    fun takeLooked()

    fun leaveLooked()

    fun saveFile()

    fun shareFile()

    fun seen(notice: NoticeSnapshot)
}

/** Reads the plan whenever something changes, and changes it. */
class PlanViewModel(private val gateway: Gateway, private val platform: Platform) : PlanActions {
    private val page = Reading(gateway) { planPage() to proposal() }
    private val beside = MutableStateFlow(PlanState())

    val state: Flow<PlanState> = combine(page.last, beside, gateway.problems) { page, beside, problems ->
        beside.copy(page = page?.first, proposal = page?.second, problem = problems.lastOrNull())
    }

    override fun edit(edit: PlanEdit) = change { editPlan(edit) }

    override fun takeProposal() = change { takeProposal() }

    override fun takeBack() = change(changed = false) { takeBackPlan() }

    override fun lookAtFile() = platform.pick(FILES) { path ->
        val text = File(path).bufferedReader().use { it.upTo(LONGEST) }
        look { planFromFile(text) }
    }

    override fun lookAtCode(code: String) = look { planFromCode(code.trim()) }

    override fun takeLooked() {
        val plan = beside.value.looked?.plan ?: return
        leaveLooked()
        change { setPlan(plan) }
    }

    override fun leaveLooked() = beside.update { it.copy(looked = null) }

    override fun saveFile() = platform.save(FILE, JSON, ::write)

    override fun shareFile() = platform.share(FILE, JSON, ::write)

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)

    /** What was taken back is no change any more that one might want to undo. */
    private fun change(changed: Boolean = true, how: Core.() -> Unit) = gateway.tell {
        how()
        beside.update { it.copy(changed = changed) }
        page.again()
    }

    private fun look(read: Core.() -> Plan) = gateway.tell {
        val page = lookAtPlan(read())
        beside.update { it.copy(looked = page) }
    }

    private suspend fun write(path: String): Boolean {
        val text = gateway.fetch { planFile() } ?: return false
        File(path).writeText(text)
        return true
    }

    private companion object {
        const val FILE = "heelfirst-plan.json"
        const val JSON = "application/json"

        /** Characters; of a file that is longer the core is shown the beginning, and says what is wrong with it. */
        const val LONGEST = 1 shl 20
        val FILES = listOf(JSON, "text/plain", "application/octet-stream")
    }
}

private fun Reader.upTo(most: Int): String {
    val text = CharArray(most)
    var length = 0
    while (length < most) length += read(text, length, most - length).takeIf { it > 0 } ?: break
    return String(text, 0, length)
}
