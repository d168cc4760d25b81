import SwiftUI

/// What is folded away until it is wanted. `named` is what VoiceOver says where several have the same words. A finger that shakes does not
/// fold it away at once again.
struct Foldable<Rows: View>: View {
    let text: String
    let named: String
    let isOpen: Bool
    let turn: @MainActor () -> Void
    let rows: () -> Rows
    @Environment(\.touches) private var touches
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @State private var footing = Footing()

    init(
        _ text: String, named: String? = nil, isOpen: Bool, turn: @escaping @MainActor () -> Void, @ViewBuilder rows: @escaping () -> Rows
    ) {
        (self.text, self.named, self.isOpen, self.turn, self.rows) = (text, named ?? text, isOpen, turn, rows)
    }

    init(_ text: String, isOpen: Binding<Bool>, @ViewBuilder rows: @escaping () -> Rows) {
        self.init(text, isOpen: isOpen.wrappedValue, turn: { isOpen.wrappedValue.toggle() }, rows: rows)
    }

    var body: some View {
        DisclosureGroup(isExpanded: Binding(get: { isOpen }, set: { _ in touched() }), content: rows) {
            Text(text).frame(minHeight: Sizes.primary).accessibilityLabel(named)
        }
        .stands(footing, as: isOpen)
    }

    private func touched() {
        if isRead || touches.takes(footing) { turn() }
    }
}
