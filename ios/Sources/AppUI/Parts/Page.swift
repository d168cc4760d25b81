import AppModel
import HeelfirstCore
import SwiftUI

/// A screen: its title, rows that scroll, and at the bottom, within reach of either thumb, what is done there. What did not work is told on
/// each; one with a better place for it says so.
struct Page<Rows: View, Bottom: View>: View {
    let title: String
    let tellsProblems: Bool
    let rows: Rows
    let bottom: Bottom
    @State private var width: CGFloat = 0

    init(_ title: String, tellsProblems: Bool = true, @ViewBuilder rows: () -> Rows, @ViewBuilder bottom: () -> Bottom) {
        (self.title, self.tellsProblems, self.rows, self.bottom) = (title, tellsProblems, rows(), bottom())
    }

    var body: some View {
        List {
            if titleWraps { Section { Text(title).font(.title.bold()).accessibilityAddTraits(.isHeader) } }
            if tellsProblems { Problems() }
            rows
        }
        .contentMargins(.horizontal, margin, for: .scrollContent)
        .onGeometryChange(for: CGFloat.self) {
            $0.size.width
        } action: {
            width = $0
        }
        .navigationTitle(title)
        .navigationBarTitleDisplayMode(titleWraps ? .inline : .automatic)
        .modifier(BareBar(isBare: titleWraps))
        .safeAreaInset(edge: .bottom) {
            VStack(spacing: Sizes.gap) { bottom }.frame(maxWidth: Sizes.readable).padding(.horizontal, Sizes.edge)
        }
    }
}

/// The bar cuts a title off at the end of its line: so many letters of a large one find room there on a narrow phone.
private let mostInTheBar = 17

extension Page {
    /// A longer one, a question for instance, stands above the rows, where it wraps.
    private var titleWraps: Bool { title.count > mostInTheBar }

    /// In a wide window the rows stand in the middle, no wider than they are read well; else the system's own margin.
    private var margin: CGFloat? { width > Sizes.readable + 2 * Sizes.edge ? (width - Sizes.readable) / 2 : nil }
}

extension Page where Bottom == EmptyView {
    init(_ title: String, tellsProblems: Bool = true, @ViewBuilder rows: () -> Rows) {
        self.init(title, tellsProblems: tellsProblems, rows: rows, bottom: { EmptyView() })
    }
}

/// The last thing that did not work, at the bottom, where it is seen wherever one is. With large text it scrolls by itself, so that it leaves
/// something of the screen.
struct LastProblem: View {
    private static let highest: CGFloat = 280
    let problem: NoticeSnapshot?
    let seen: @MainActor (NoticeSnapshot) -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if let problem {
            GroupBox {
                if size.isAccessibilitySize {
                    ScrollView { told(problem) }.frame(maxHeight: Self.highest)
                } else {
                    told(problem)
                }
            }
        }
    }

    private func told(_ problem: NoticeSnapshot) -> some View {
        VStack(alignment: .leading, spacing: Sizes.gap) { NoticeTexts(notice: problem) { seen(problem) } }
            .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// What did not work, until it was seen.
struct Problems: View {
    @Environment(Gateway.self) private var gateway

    var body: some View {
        ForEach(gateway.problems, id: \.self) { notice in
            NoticeRows(notice: notice) { gateway.seen(notice) }
        }
    }
}

/// What to know, and what to do about it.
struct NoticeRows: View {
    let notice: NoticeSnapshot
    let seen: @MainActor () -> Void
    var body: some View { Section { NoticeTexts(notice: notice, seen: seen) } }
}

private struct NoticeTexts: View {
    let notice: NoticeSnapshot
    let seen: @MainActor () -> Void
    @Environment(Gateway.self) private var gateway

    var body: some View {
        Text(notice.what).font(.headline).accessibilityIdentifier("problem")
        Lines([notice.remedy])
        BigButton(gateway.label("button-close"), .quiet, tag: "seen", action: seen)
    }
}

/// Plain sentences, one a row.
struct Lines: View {
    let lines: [String]
    init(_ lines: [String]) { self.lines = lines.filter { !$0.isEmpty } }
    var body: some View {
        ForEach(Array(lines.enumerated()), id: \.offset) { line in Text(line.element) }
    }
}

/// Rows under a heading; nothing where there is none.
struct Titled<Rows: View>: View {
    let title: String
    let rows: Rows
    init(_ title: String, @ViewBuilder rows: () -> Rows) { (self.title, self.rows) = (title, rows()) }
    var body: some View {
        Section {
            rows
        } header: {
            Text(title).accessibilityAddTraits(.isHeader)
        }
    }
}

/// Steps in their order.
struct Numbered: View {
    let steps: [String]
    @Environment(\.locale) private var locale
    var body: some View {
        ForEach(Array(steps.enumerated()), id: \.offset) { step in
            HStack(alignment: .firstTextBaseline, spacing: Sizes.gap) {
                Text((step.offset + 1).formatted(.number.locale(locale))).font(.headline).foregroundStyle(.tint)
                Text(step.element)
            }
            .accessibilityElement(children: .combine)
        }
    }
}

/// Has a text said; nothing where no voice is.
struct ReadAloud: View {
    let text: String
    @Environment(Gateway.self) private var gateway
    @Environment(Phone.self) private var phone
    var body: some View {
        if phone.abilities.hasVoice {
            BigButton(gateway.label("button-read-aloud"), .secondary, tag: "read-aloud") { phone.readAloud(text) }
        }
    }
}

/// A bar without its title, which still names the way back to here.
private struct BareBar: ViewModifier {
    let isBare: Bool

    func body(content: Content) -> some View {
        if isBare {
            content.toolbar { ToolbarItem(placement: .principal) { Text(verbatim: " ").accessibilityHidden(true) } }
        } else {
            content
        }
    }
}
