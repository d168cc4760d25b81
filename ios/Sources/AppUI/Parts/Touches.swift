import Foundation
import SwiftUI

/// The last touch in the whole app.
///
/// Where a finger comes down is told by the window (`TouchWatch`) before anything is done that it means. What is done without a finger, by
/// VoiceOver, a switch or a key, never waits.
@MainActor
final class Touches {
    /// So long after a touch a finger that shakes may touch again without meaning it.
    static let shakes: TimeInterval = 0.6
    /// Within this of the first touch lies the second one of a finger that shakes.
    static let reach: CGFloat = 72

    private struct Touch {
        let time: TimeInterval
        let place: CGPoint?
    }

    private(set) var count = 0
    private var last: Touch?
    private var down: Touch?
    private var isWatched = false
    private let now: @MainActor () -> TimeInterval

    /// `now` is the time since the phone was started, as the times of its touches are.
    nonisolated init(now: @escaping @MainActor () -> TimeInterval = { ProcessInfo.processInfo.systemUptime }) { self.now = now }

    /// A finger comes down somewhere.
    func began(at place: CGPoint, time: TimeInterval) {
        isWatched = true
        down = Touch(time: time, place: place)
    }

    /// Whether what is done is meant for what stands there. What is counts from now on. As long as no window tells of its touches, everything
    /// that is done is a touch somewhere.
    func takes(_ footing: Footing) -> Bool {
        guard let touch = isWatched ? down : Touch(time: now(), place: nil) else { return true }
        down = nil
        if isAgain(touch), footing.isStrange(at: touch.place, after: count) { return false }
        count += 1
        last = Touch(time: now(), place: touch.place)
        return true
    }

    /// The same finger once more.
    private func isAgain(_ touch: Touch) -> Bool {
        guard let last, (0..<Self.shakes).contains(touch.time - last.time) else { return false }
        guard let first = last.place, let second = touch.place else { return true }
        return hypot(second.x - first.x, second.y - first.y) < Self.reach
    }
}

/// Since when something stands where it does.
@MainActor
final class Footing {
    /// How many touches there had been when it came, and when it last moved.
    private var came = 0
    private var moved = 0
    private var here: CGRect?
    /// Where it stood before it moved.
    private var before: CGRect?

    nonisolated init() {}

    /// It came, or is for something else now.
    func comes(after count: Int) { (came, before) = (count, nil) }

    /// It stands here.
    func stands(_ now: CGRect, after count: Int) {
        if let here, here != now, moved < count { (moved, before) = (count, here) }
        here = now
    }

    /// Whether something else stood in this place at the last touch. Where a touch has no place, what only moved is taken to have been there.
    func isStrange(at place: CGPoint?, after count: Int) -> Bool {
        if came == count { return true }
        guard moved == count, let place, let before else { return false }
        return !before.contains(place)
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

/// Keeps a footing up with where a view stands and what it is for.
private struct Standing: ViewModifier {
    let footing: Footing
    let what: AnyHashable
    @Environment(\.touches) private var touches

    func body(content: Content) -> some View {
        content
            .onGeometryChange(for: CGRect.self) {
                $0.frame(in: .global)
            } action: {
                footing.stands($0, after: touches.count)
            }
            .onAppear { footing.comes(after: touches.count) }
            .onChange(of: what) { footing.comes(after: touches.count) }
    }
}

extension View {
    /// Keeps `footing` up; where `what` it is for changes, it is another thing in the same place.
    func stands(_ footing: Footing, as what: some Hashable) -> some View {
        modifier(Standing(footing: footing, what: AnyHashable(what)))
    }
}

/// A button that a finger that shakes cannot press unread: the second touch is not for what came in the place of the first one, nor for what
/// moved there. `what` says what it is for. What was there before, what lies elsewhere, keys and VoiceOver never wait.
struct SteadyButton<Name: View>: View {
    let what: AnyHashable
    let role: ButtonRole?
    let action: @MainActor () -> Void
    let name: Name
    @Environment(\.touches) private var touches
    @Environment(\.accessibilityVoiceOverEnabled) private var isRead
    @State private var footing = Footing()

    init(_ what: AnyHashable, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder name: () -> Name) {
        (self.what, self.role, self.action, self.name) = (what, role, action, name())
    }

    var body: some View {
        Button(role: role, action: { if isRead || touches.takes(footing) { action() } }, label: { name }).stands(footing, as: what)
    }
}
