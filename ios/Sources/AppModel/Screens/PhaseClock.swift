import Foundation
import HeelfirstCore
import Observation

/// How much time a phase has left, as the core said it.
public struct TimeLeft: Equatable, Sendable {
    public let phase: SessionPhase
    public let leftMs: Int64?
    public let totalMs: Int64?
    /// When it ends, ms since 1970-01-01 UTC: two phases of a kind differ by it. None while it stands.
    public let endsAtMs: Int64?

    public init(phase: SessionPhase, leftMs: Int64?, totalMs: Int64?, endsAtMs: Int64?) {
        (self.phase, self.leftMs, self.totalMs, self.endsAtMs) = (phase, leftMs, totalMs, endsAtMs)
    }

    init(_ session: SessionSnapshot) {
        self.init(
            phase: session.phase, leftMs: session.remainingMs, totalMs: session.phaseTotalMs, endsAtMs: session.phaseEndsAtMs)
    }
}

/// The time left of a phase, between two words of the core. It is the last word less the time since, by the clock of the frames, and so never
/// adds up errors; each new word corrects it.
///
/// A screen hands it each frame (`frame(at:)`, from `onChange` of a timeline's date). What shows the number reads `seconds`, which changes
/// once a second; what draws an arc or a figure reads `leftMs`, `share` or `turn`, which change with each frame.
@MainActor
@Observable
public final class PhaseClock {
    /// Time left, in ms; none where the phase has no end of its own.
    public private(set) var leftMs: Int64?
    /// The same in whole seconds begun, which change once a second.
    public private(set) var seconds: Int64?
    /// The latest frame, for what turns while nothing is timed.
    private var turningMs = seenFirstMs

    @ObservationIgnored private var heard: TimeLeft?
    @ObservationIgnored private var wordMs: Int64 = 0
    @ObservationIgnored private var wordAtFrame: Int64?
    @ObservationIgnored private var drawnAtFrame = Int64.min

    private static let unseenMs: Int64 = 120
    /// Where what turns begins: before a frame was drawn the end position is seen, not the beginning.
    private static let seenFirstMs: Int64 = 2_700
    /// No more than some thirty pictures a second.
    private static let frameMs: Int64 = 30

    public init() {}

    /// The phase that was heard of last.
    public var phase: SessionPhase? { heard?.phase }

    /// How much of the phase is left, 1 to 0; none without an end.
    public var share: Double? {
        guard let leftMs, let total = heard?.totalMs, total > 0 else { return nil }
        return min(max(Double(leftMs) / Double(total), 0), 1)
    }

    /// Runs from 0 to 1 again and again, for what is shown while nothing is timed.
    public func turn(everyMs: Int64) -> Double { Double(((turningMs % everyMs) + everyMs) % everyMs) / Double(everyMs) }

    /// Takes the core's word. A word that differs by less than an eye sees changes nothing, so that no number runs back.
    public func hear(_ time: TimeLeft) {
        let before = heard
        heard = time
        guard let word = time.leftMs else { return set(nil) }
        let goesOn = before?.phase == time.phase && before?.totalMs == time.totalMs && time.endsAtMs != nil
        if goesOn, let leftMs, abs(leftMs - word) < Self.unseenMs { return }
        wordMs = word
        wordAtFrame = nil
        set(word)
    }

    /// A frame is to be drawn.
    public func frame(at date: Date) { frame(atMs: Int64(date.timeIntervalSinceReferenceDate * 1_000)) }

    /// A frame is to be drawn, at this time of the frames' clock.
    public func frame(atMs: Int64) {
        if drawnAtFrame != .min, atMs - Self.frameMs < drawnAtFrame { return }
        drawnAtFrame = atMs
        turningMs = atMs
        let from = wordAtFrame ?? atMs
        wordAtFrame = from
        if heard?.endsAtMs != nil, leftMs != nil { set(max(wordMs - (atMs - from), 0)) }
    }

    private func set(_ new: Int64?) {
        if new != leftMs { leftMs = new }
        let begun = new.map { ($0 + 999) / 1_000 }
        if begun != seconds { seconds = begun }
    }
}
