import ActivityKit
import Foundation

/// What the lock screen and the Dynamic Island show of a session. All words come from the app: who draws them has none of its own.
public struct SessionAttributes: ActivityAttributes, Sendable {
    public init() {}

    /// A session at one moment. The time runs by itself from `beginsAt` to `endsAt`, without another telling.
    public struct ContentState: Codable, Hashable, Sendable {
        public let exercise: String
        public let phase: String
        public let place: String
        /// Says that something is in progress, and nothing about a foot.
        public let discreet: String
        /// The words may stand on a locked screen.
        public let isOpen: Bool
        public let beginsAt: Date?
        /// None where the phase is untimed.
        public let endsAt: Date?
        /// How many of all repetitions are done; none where they are not counted.
        public let done: Int?
        public let whole: Int?
        public let buttons: [Button]
        public let isRightToLeft: Bool

        public init(
            exercise: String, phase: String, place: String, discreet: String, isOpen: Bool, beginsAt: Date?, endsAt: Date?, done: Int?,
            whole: Int?, buttons: [Button], isRightToLeft: Bool
        ) {
            (self.exercise, self.phase, self.place, self.discreet) = (exercise, phase, place, discreet)
            (self.isOpen, self.beginsAt, self.endsAt) = (isOpen, beginsAt, endsAt)
            (self.done, self.whole, self.buttons, self.isRightToLeft) = (done, whole, buttons, isRightToLeft)
        }

        /// From when to when the time runs; none where it does not.
        public var time: ClosedRange<Date>? {
            guard let beginsAt, let endsAt, beginsAt <= endsAt else { return nil }
            return beginsAt...endsAt
        }

        /// How much is done, 0 to 1.
        public var share: Double? {
            guard let done, let whole, whole > 0 else { return nil }
            return min(max(Double(done) / Double(whole), 0), 1)
        }
    }

    /// Something that can be said to the session from outside of the app.
    public struct Button: Codable, Hashable, Sendable {
        /// The name of the action, for the app to read.
        public let action: String
        public let text: String

        public init(action: String, text: String) { (self.action, self.text) = (action, text) }
    }
}
