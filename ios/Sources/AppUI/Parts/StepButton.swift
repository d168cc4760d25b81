import AppModel
import SwiftUI

/// One press to the next place to this side; an end that is reached has none.
struct StepButton<Value>: View {
    let symbol: String
    let name: String
    let tag: String
    let next: Value?
    let go: @MainActor (Value) -> Void
    @Environment(\.palette) private var palette

    var body: some View {
        SteadyButton(tag) {
            if let next { go(next) }
        } name: {
            Image(systemName: symbol).font(.title2.bold()).frame(minWidth: Sizes.touch, minHeight: Sizes.primary).contentShape(Rectangle())
        }
        .buttonStyle(.bordered)
        .tint(palette.accent)
        .disabled(next == nil)
        .accessibilityLabel(name)
        .accessibilityIdentifier(tag)
    }
}
