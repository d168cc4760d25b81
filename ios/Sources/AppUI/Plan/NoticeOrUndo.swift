import AppModel
import HeelfirstCore
import SwiftUI

/// At the bottom, where it is seen wherever one is: what did not work, and the way back.
struct NoticeOrUndo: View {
    let problem: NoticeSnapshot?
    let seen: @MainActor (NoticeSnapshot) -> Void
    let undo: (@MainActor () -> Void)?
    @Environment(Gateway.self) private var gateway

    var body: some View {
        if let problem { NoticePanel(notice: problem) { seen(problem) } }
        if let undo { BigButton(gateway.label("change-undo"), .secondary, tag: "undo", action: undo) }
    }
}

/// What to know and what to do about it, over what scrolls below; said when it comes. With large text it scrolls by itself, so that it
/// leaves something of the screen.
private struct NoticePanel: View {
    private static let highest: CGFloat = 280
    let notice: NoticeSnapshot
    let seen: @MainActor () -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        Group {
            if size.isAccessibilitySize {
                ScrollView { rows }.frame(maxHeight: Self.highest)
            } else {
                rows
            }
        }
        .background(.regularMaterial, in: RoundedRectangle(cornerRadius: Sizes.gap))
        .onChange(of: notice, initial: true) {
            AccessibilityNotification.Announcement([notice.what, notice.remedy].filter { !$0.isEmpty }.joined(separator: " ")).post()
        }
    }

    private var rows: some View {
        VStack(alignment: .leading, spacing: Sizes.gap) {
            Text(notice.what).font(.headline).accessibilityIdentifier("problem")
            Lines([notice.remedy])
            BigButton(gateway.label("button-close"), .quiet, tag: "seen", action: seen)
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding(Sizes.gap)
    }
}
