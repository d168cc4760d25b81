import Foundation
import SwiftUI

/// The last touch in the whole app.
@MainActor
final class Touches {
    /// So long after a touch a finger that shakes may touch again without meaning it.
    static let shakes: TimeInterval = 0.6

    private(set) var count = 0
    private var last: TimeInterval = 0
    private let now: @MainActor () -> TimeInterval

    nonisolated init(now: @escaping @MainActor () -> TimeInterval = { ProcessInfo.processInfo.systemUptime }) { self.now = now }

    /// Whether a touch is meant for what came when there had been `cameAfter` of them. One that is counts from now on.
    func takes(cameAfter: Int) -> Bool {
        let time = now()
        let isAgain = count > 0 && cameAfter == count && time - last < Self.shakes
        if isAgain { return false }
        count += 1
        last = time
        return true
    }
}

private struct TouchesKey: EnvironmentKey { static let defaultValue = Touches() }

extension EnvironmentValues {
    /// The touches that all that is touched here shares.
    var touches: Touches {
        get { self[TouchesKey.self] }
        set { self[TouchesKey.self] = newValue }
    }
}

/// A button that a finger that shakes cannot press unread: the second touch is not for what came after the first one. `what` says what it is
/// for; where that changes it is another thing in the same place. What was there before never waits, nor does VoiceOver.
struct SteadyButton<Name: View>: View {
    let what: AnyHashable
    let action: @MainActor () -> Void
    let name: Name
    @Environment(\.touches) private var touches
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @State private var cameAfter = 0

    init(_ what: AnyHashable, action: @escaping @MainActor () -> Void, @ViewBuilder name: () -> Name) {
        (self.what, self.action, self.name) = (what, action, name())
    }

    var body: some View {
        Button(action: { if isRead || touches.takes(cameAfter: cameAfter) { action() } }, label: { name })
            .onAppear { cameAfter = touches.count }
            .onChange(of: what) { cameAfter = touches.count }
    }
}
