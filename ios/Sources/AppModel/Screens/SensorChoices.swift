import HeelfirstCore
import Observation

/// Which steps sound.
@MainActor
@Observable
public final class StepSoundsModel {
    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<StepSounds>

    public init(_ gateway: Gateway) {
        self.gateway = gateway
        reading = Reading(gateway, quick: true) { $0.stepSounds() }
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var sounds: StepSounds? { reading.last }

    public func choose(_ sounds: StepSounds) {
        gateway.tell { try $0.setStepSounds(sounds: sounds) }
        reading.soon()
    }
}

/// Where the borders between landings lie.
@MainActor
@Observable
public final class GradeBordersModel {
    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<GradeBordersSnapshot>

    public init(_ gateway: Gateway) {
        self.gateway = gateway
        reading = Reading(gateway, quick: true) { $0.gradeBorders() }
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var borders: GradeBordersSnapshot? { reading.last }

    /// Moves one border to where one of its presses leads, or back to where it lies by itself.
    public func move(_ border: Border, to value: Double?) {
        guard let moved = borders?.moved.with(border, at: value) else { return }
        gateway.tell { try $0.setGradeBorders(borders: moved) }
        reading.soon()
    }
}

/// The raw recordings of practice.
@MainActor
@Observable
public final class RecordingsModel {
    /// The one that is asked about before it is deleted, by its name.
    public var deleting: String?

    /// So much more or less is kept with a press, in MB.
    private static let stepMb: UInt32 = 100
    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<RecordingsSnapshot>

    public init(_ gateway: Gateway) {
        self.gateway = gateway
        reading = Reading(gateway) { try $0.recordings() }
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var recordings: RecordingsSnapshot? { reading.last }
    /// The limit that a press on less leads to; none where it is the least.
    public var less: UInt32? {
        guard let now = recordings, now.limitMb > now.leastMb else { return nil }
        return max(now.limitMb - min(Self.stepMb, now.limitMb), now.leastMb)
    }
    /// The limit that a press on more leads to; none where it is the most.
    public var more: UInt32? {
        guard let now = recordings, now.limitMb < now.mostMb else { return nil }
        return min(now.limitMb + Self.stepMb, now.mostMb)
    }

    public func record(_ on: Bool) { set(on, nil) }
    public func keep(_ limitMb: UInt32) { set(recordings?.on ?? false, limitMb) }
    public func delete(_ name: String) {
        deleting = nil
        gateway.tell { try $0.deleteRecording(name: name) }
        reading.soon()
    }

    private func set(_ on: Bool, _ limitMb: UInt32?) {
        gateway.tell { try $0.setRecording(on: on, limitMb: limitMb) }
        reading.soon()
    }
}
