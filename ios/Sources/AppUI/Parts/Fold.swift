import AppModel
import SwiftUI

/// What is seldom wanted, behind one row. `named` is what VoiceOver says where several have the same words. A finger that shakes does not fold
/// it away at once again.
struct Fold<Rows: View>: View {
    let text: String
    let named: String
    let tag: String
    let isOpen: Binding<Bool>
    let rows: Rows
    @Environment(\.touches) private var touches
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @State private var footing = Footing()

    init(_ text: String, named: String? = nil, tag: String, isOpen: Binding<Bool>, @ViewBuilder rows: () -> Rows) {
        (self.text, self.named, self.tag, self.isOpen, self.rows) = (text, named ?? text, tag, isOpen, rows())
    }

    var body: some View {
        let steady = Binding(
            get: { isOpen.wrappedValue },
            set: { open in MainActor.assumeIsolated { if isRead || touches.takes(footing) { isOpen.wrappedValue = open } } })
        DisclosureGroup(isExpanded: steady) {
            rows
        } label: {
            Text(text).frame(maxWidth: .infinity, minHeight: Sizes.primary, alignment: .leading)
                .contentShape(Rectangle())
                .stands(footing, as: isOpen.wrappedValue)
                .accessibilityLabel(named)
                .accessibilityIdentifier(tag)
        }
    }
}
