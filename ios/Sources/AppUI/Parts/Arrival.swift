import AppModel
import SwiftUI

extension View {
    /// Tells who has the screen read to them these words whenever they are others; politely, and never over cues. To be said of what is always
    /// there, not of a row of a list, which comes again whenever it is scrolled to.
    func announces(_ words: String?) -> some View { modifier(Announcing(words: words)) }

    /// When `what` is another one, VoiceOver goes to what says of itself that it came (`meetsWhatCame`): where it was is gone with what was
    /// there before.
    func brings(_ what: some Equatable) -> some View { modifier(Bringing(what: what)) }

    /// Where VoiceOver goes when something came; one thing at a time says so.
    func meetsWhatCame(_ isIt: Bool = true) -> some View { modifier(Meeting(isIt: isIt)) }

    /// Nothing in it is gone to: it came beside something that is.
    func isMetLater() -> some View { environment(\.arrival, nil) }

    /// Where VoiceOver goes first on a screen that takes the place of another one without the system knowing.
    func isMetFirst() -> some View { modifier(MetFirst()) }
}

private struct Announcing: ViewModifier {
    let words: String?
    @Environment(Phone.self) private var phone

    func body(content: Content) -> some View {
        content.onChange(of: words) { if let words { phone.announce(words) } }
    }
}

private struct Bringing<What: Equatable>: ViewModifier {
    let what: What
    @AccessibilityFocusState private var isMet: Bool

    func body(content: Content) -> some View {
        content
            .environment(\.arrival, Arrival(isMet: $isMet))
            .onChange(of: what) {
                isMet = false
                // What came is not there yet while the change is told of.
                Task { isMet = true }
            }
    }
}

private struct Meeting: ViewModifier {
    let isIt: Bool
    @Environment(\.arrival) private var arrival
    @AccessibilityFocusState private var isMet: Bool

    func body(content: Content) -> some View { content.accessibilityFocused(isIt ? arrival?.isMet ?? $isMet : $isMet) }
}

private struct MetFirst: ViewModifier {
    @AccessibilityFocusState private var isMet: Bool

    func body(content: Content) -> some View { content.accessibilityFocused($isMet).task { isMet = true } }
}

/// Whether VoiceOver is at what came.
private struct Arrival {
    let isMet: AccessibilityFocusState<Bool>.Binding
}

private struct ArrivalKey: EnvironmentKey { static var defaultValue: Arrival? { nil } }

extension EnvironmentValues {
    fileprivate var arrival: Arrival? {
        get { self[ArrivalKey.self] }
        set { self[ArrivalKey.self] = newValue }
    }
}
