import HeelfirstCore
import Observation

/// A chart, and where what of it lies.
public struct ShownChart: Equatable, Sendable {
    public let chart: ChartSnapshot
    public let drawn: DrawnChart
}

/// The checks of one kind, with their chart.
public struct ShownChecks: Equatable, Sendable {
    public let series: CheckSeries
    public let chart: ShownChart
}

/// All that is known of the past.
public struct Past: Equatable, Sendable {
    public let progress: ProgressSnapshot
    public let weeks: DrawnBars
    public let months: DrawnBars
    public let charts: [ShownChart]
    public let checksTitle: String
    public let checks: [ShownChecks]
    public let sessions: [RecentSession]

    /// Before the first practice.
    public var isEmpty: Bool { weeks.bars.isEmpty && sessions.isEmpty }

    init(of core: Core) throws {
        let shown = { (chart: ChartSnapshot) in ShownChart(chart: chart, drawn: core.drawnChart(chart: chart)) }
        progress = try core.progress()
        let checks = core.checks()
        weeks = core.drawnWeeks(weeks: progress.weeks)
        months = core.drawnMonths(months: progress.months)
        charts = progress.charts.map(shown)
        checksTitle = checks.title
        self.checks = checks.series.map { ShownChecks(series: $0, chart: shown($0.chart)) }
        sessions = try core.recentSessions()
    }
}

/// The forms of a report, the one for most first.
public enum ReportForm: String, CaseIterable, Sendable {
    case pdf, text, fhir, csv, json

    public var fileName: String { "heelfirst-report." + (self == .text ? "txt" : self == .fhir ? "fhir.json" : rawValue) }
    /// The key of its name.
    public var label: String { "report-form-\(rawValue)" }

    var kind: FileKind {
        switch self {
        case .pdf: .pdf
        case .text: .text
        case .fhir, .json: .json
        case .csv: .csv
        }
    }

    var format: ReportFormat {
        switch self {
        case .pdf: .pdf
        case .text: .text
        case .fhir: .fhir
        case .csv: .csv
        case .json: .json
        }
    }
}

/// The past: charts, the goal, the question for the professional, and the report.
@MainActor
@Observable
public final class HistoryModel {
    /// The question for the professional, as far as it is typed; none while the one that is kept is shown.
    public var question: String?
    public var paper = ReportPaper.a4

    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let reading: Reading<Past>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        reading = Reading(gateway) { try Past(of: $0) }
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    /// None before it was read.
    public var past: Past? { reading.last }
    public var problem: NoticeSnapshot? { gateway.problems.last }

    /// Keeps the question that was typed. What is refused stays typed.
    public func ask() {
        guard let typed = question else { return }
        let kept = trimmed(typed)
        let taken = gateway.tell { try $0.setQuestion(question: kept) }
        Task { [weak self] in
            if await taken.value, self?.question == typed { self?.question = nil }
        }
        reading.soon()
    }
    public func rateGoal(_ goal: String, rating: UInt8) {
        gateway.tell { try $0.rateGoal(goal: goal, rating: rating) }
        reading.soon()
    }
    /// Hands on the page that a therapist reads.
    public func share() { phone.doors.files.share(ReportForm.pdf.fileName, ReportForm.pdf.kind, write: writer(.pdf)) }
    public func save(_ form: ReportForm = .pdf) { phone.doors.files.save(suggested: form.fileName, form.kind, write: writer(form)) }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }

    private func writer(_ form: ReportForm) -> WritesFile {
        let request = ReportRequest(format: form.format, fromDate: nil, untilDate: nil, paper: paper)
        return { [gateway] path in await gateway.fetch { try $0.saveReport(path: path, request: request) } != nil }
    }
}
