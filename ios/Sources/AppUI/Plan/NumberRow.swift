import AppModel
import SwiftUI

/// A number between less and more; an end that is reached has no function. `tag` begins the tags of its parts. VoiceOver moves the number
/// itself too; with large text it goes below its name.
struct NumberRow: View {
    let title: String
    let value: UInt32
    let less: UInt32?
    let more: UInt32?
    let tag: String
    let choose: @MainActor (UInt32) -> Void
    @Environment(Gateway.self) private var gateway
    @Environment(\.locale) private var locale
    @Environment(\.dynamicTypeSize) private var size

    init(
        _ title: String, value: UInt32, less: UInt32?, more: UInt32?, tag: String, choose: @escaping @MainActor (UInt32) -> Void
    ) {
        (self.title, self.value, self.less, self.more, self.tag, self.choose) = (title, value, less, more, tag, choose)
    }

    /// A number within bounds, moved by steps; the last step may be a shorter one.
    init(
        _ title: String, value: UInt32, in bounds: ClosedRange<UInt32>, step: UInt32 = 1, tag: String,
        choose: @escaping @MainActor (UInt32) -> Void
    ) {
        let less = value > bounds.lowerBound ? max(bounds.lowerBound, value - min(step, value)) : nil
        let more = value < bounds.upperBound ? min(bounds.upperBound, value + step) : nil
        self.init(title, value: value, less: less, more: more, tag: tag, choose: choose)
    }

    var body: some View {
        let layout =
            size.isAccessibilitySize
            ? AnyLayout(VStackLayout(alignment: .leading, spacing: Sizes.gap)) : AnyLayout(HStackLayout(spacing: Sizes.gap))
        layout {
            Text(title).frame(maxWidth: .infinity, alignment: .leading).accessibilityHidden(true)
            HStack(spacing: Sizes.gap) {
                step("minus", "less", to: less)
                number
                step("plus", "more", to: more)
            }
        }
    }

    private func step(_ symbol: String, _ word: String, to next: UInt32?) -> some View {
        StepButton(symbol: symbol, name: "\(gateway.label("step-\(word)")): \(title)", tag: "\(tag)-\(word)", next: next, go: choose)
    }

    /// Met before its buttons: first what it is, then what can be done.
    private var number: some View {
        let shown = value.formatted(.number.locale(locale))
        return Text(shown).font(.headline).monospacedDigit().frame(minWidth: Sizes.touch, minHeight: Sizes.primary)
            .accessibilityLabel(title)
            .accessibilityValue(shown)
            .accessibilityAdjustableAction { direction in
                if let to = direction == .increment ? more : less { choose(to) }
            }
            .accessibilitySortPriority(1)
            .accessibilityIdentifier("\(tag)-value")
    }
}
