package org.heelfirst.ui.history

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import org.heelfirst.core.ChartSnapshot
import org.heelfirst.core.CheckSeries
import org.heelfirst.core.DrawnBars
import org.heelfirst.core.DrawnChart
import org.heelfirst.core.NoticeSnapshot
import org.heelfirst.core.ProgressSnapshot
import org.heelfirst.core.RecentSession
import org.heelfirst.core.ReportFormat
import org.heelfirst.core.ReportPaper
import org.heelfirst.core.ReportRequest
import org.heelfirst.gateway.Core
import org.heelfirst.gateway.Gateway
import org.heelfirst.ui.Platform
import org.heelfirst.ui.Reading

/** A chart, and where what of it lies. */
data class ShownChart(val chart: ChartSnapshot, val drawn: DrawnChart)

/** The checks of one kind, with their chart. */
data class ShownChecks(val series: CheckSeries, val chart: ShownChart)

/** All that is known of the past. */
data class Past(
    val progress: ProgressSnapshot,
    val weeks: DrawnBars,
    val months: DrawnBars,
    val charts: List<ShownChart>,
    val checksTitle: String,
    val checks: List<ShownChecks>,
    val sessions: List<RecentSession>,
) {
    /** Before the first practice. */
    val isEmpty: Boolean get() = weeks.bars.isEmpty() && sessions.isEmpty()
}

/** What the history shows; nothing of the past before it was read. */
data class HistoryState(val past: Past? = null, val problem: NoticeSnapshot? = null, val isSaved: Boolean = false)

/** Reads the past whenever it changes, and hands on reports, the goal and the question. */
class HistoryViewModel(private val gateway: Gateway, private val platform: Platform) : HistoryActions {
    private val past = Reading(gateway) { readPast() }

    /** Whether a report was saved just now. */
    private val saved = MutableStateFlow(false)

    val state: Flow<HistoryState> =
        combine(past.last, gateway.problems, saved) { past, problems, saved -> HistoryState(past, problems.lastOrNull(), saved) }

    override fun ask(question: String) = gateway.tell { setQuestion(question) }

    override fun rateGoal(goal: String, rating: Int) = gateway.tell { rateGoal(goal, rating.toUByte()) }

    override fun share(form: ReportForm, paper: ReportPaper) = platform.share(form.fileName, form.mimeType) { path -> write(path, form, paper) }

    override fun save(form: ReportForm, paper: ReportPaper) {
        saved.value = false
        platform.save(form.fileName, form.mimeType) { path -> write(path, form, paper).also { saved.value = it } }
    }

    override fun seen(notice: NoticeSnapshot) = gateway.seen(notice)

    private suspend fun write(path: String, form: ReportForm, paper: ReportPaper): Boolean =
        gateway.fetch { saveReport(path, ReportRequest(form.format, null, null, paper)) } != null
}

private fun Core.readPast(): Past {
    val progress = progress()
    val checks = checks()
    fun shown(chart: ChartSnapshot) = ShownChart(chart, drawnChart(chart))
    return Past(
        progress = progress,
        weeks = drawnWeeks(progress.weeks),
        months = drawnMonths(progress.months),
        charts = progress.charts.map(::shown),
        checksTitle = checks.title,
        checks = checks.series.map { ShownChecks(it, shown(it.chart)) },
        sessions = recentSessions(),
    )
}

/** The forms of a report, the one for most first. */
enum class ReportForm(val format: ReportFormat, val ending: String, val mimeType: String) {
    PDF(ReportFormat.PDF, "pdf", "application/pdf"),
    TEXT(ReportFormat.TEXT, "txt", "text/plain"),
    FHIR(ReportFormat.FHIR, "fhir.json", "application/json"),
    CSV(ReportFormat.CSV, "csv", "text/csv"),
    JSON(ReportFormat.JSON, "json", "application/json"),
    ;

    val fileName: String get() = "heelfirst-report.$ending"

    /** The key of its name. */
    val label: String get() = "report-form-${name.lowercase()}"
}
