import Foundation
import HeelfirstCore

/// What the health store is told of a session.
public struct HealthEntry: Equatable, Sendable {
    /// The session's own id, so that telling it twice leaves it there once.
    public let id: String
    public let kind: PromptKind
    public let title: String
    public let startMs: Int64
    public let endMs: Int64
    /// The steps that sensors saw; none where there were none.
    public let steps: Int?
}

/// Where the phone keeps what health apps tell it. It is only ever written to.
@MainActor
public protocol HealthStore: AnyObject {
    /// Whether this phone has one.
    var isThere: Bool { get }
    func mayWrite() async -> Bool
    func write(_ entry: HealthEntry) async throws
}

/// Runs the app for a moment now and then, at the system's will.
@MainActor
public protocol BackgroundRefresh: AnyObject {
    /// Asks for a moment, not before this time (ms since 1970-01-01 UTC). A later call takes the place of an earlier one.
    func plan(notBeforeMs: Int64)
}

/// What is shown beside the app without opening the core.
@MainActor
public protocol Widgets: AnyObject {
    /// Shows what this file says (`Glance` reads it). A widget cannot read the core's folder: the file is copied to where it can.
    func show(_ today: URL)
}

/// What the phone says of itself.
@MainActor
public protocol PhoneFacts: AnyObject {
    /// The time, ms since 1970-01-01 UTC.
    var nowMs: Int64 { get }
    /// The zone, as IANA names it.
    var zone: String { get }
    /// The languages that the system speaks, the person's first, as BCP 47 tags.
    var languages: [String] { get }
    /// Another one after each start of the phone.
    var bootId: String { get }
}
