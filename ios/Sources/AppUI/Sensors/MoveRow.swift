import AppModel
import SwiftUI

/// A value between less and more; a press moves it to the next place, and an end that is reached has none. VoiceOver is told where it went.
struct MoveRow<Value>: View {
    let text: String
    let less: Move
    let more: Move
    let action: @MainActor (Value) -> Void

    /// One of the two ways: what it is called, and where it leads.
    struct Move {
        let name: String
        let tag: String
        let next: Value?
    }

    var body: some View {
        HStack(spacing: Sizes.gap) {
            button(less, symbol: "minus")
            Text(text).font(.title3).multilineTextAlignment(.center).frame(maxWidth: .infinity)
            button(more, symbol: "plus")
        }
        .announces(text)
    }

    private func button(_ move: Move, symbol: String) -> some View {
        StepButton(symbol: symbol, name: move.name, tag: move.tag, next: move.next, go: action)
    }
}
