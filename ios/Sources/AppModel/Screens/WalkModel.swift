import HeelfirstCore
import Observation

/// A walk: led as every session is, and beside that what its steps are like.
@MainActor
@Observable
public final class WalkModel {
    /// What leads it.
    public let leading: PracticeModel
    /// The black screen for the pocket is shown.
    public var inPocket = false
    /// The first of the two touches that unlock it was made.
    public var isHalfUnlocked = false

    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let circumstances: Reading<PracticeContext?>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        leading = PracticeModel(gateway, phone)
        circumstances = Reading(
            gateway, quick: true, on: { [$0.session?.session.value, $0.session?.exercise] },
            read: { core in
                core.snapshot().session.map { core.context(exercise: $0.exercise) }
            })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await circumstances.live() }

    public var led: PracticeState? { leading.state }
    public var clock: PhaseClock { leading.clock }
    public var steps: [StepSnapshot] { gateway.lastSteps }
    /// The running share of the steps; empty before one.
    public var summary: String { gateway.stepsSummary }
    /// What stands in for the person's feet; none where sensors measure.
    public var standIn: String? { gateway.standInText }
    /// The sensors that are worn, left before right.
    public var worn: [SensorSnapshot] {
        gateway.sensors.filter { $0.foot == .left } + gateway.sensors.filter { $0.foot == .right }
    }
    /// The circumstances that it begins in; none before they were asked for.
    public var context: PracticeContext? { circumstances.last ?? nil }
    /// What is different outdoors is still to be read.
    public var outdoorsUnread: Bool { led?.outdoors == true && !phone.chosen.outdoorsRead }
    /// The feet whose steps are seen.
    public var feet: [Side] { worn.filter(\.gradesLandings).compactMap(\.foot) }
    /// Whether there are steps to see now; while somebody gets ready it is the time that counts.
    public var showsSteps: Bool { !feet.isEmpty && led?.phase != .getReady }
    /// The sensors from which nothing comes at the moment.
    public var lost: [SensorSnapshot] { worn.filter { $0.link != .streaming } }

    public func say(_ command: SessionCommand) {
        if command == .ready, outdoorsUnread { outdoorsRead() }
        leading.say(command)
    }
    public func stop() { leading.stop() }
    public func outdoorsRead() { phone.preferences.choose { $0.outdoorsRead = true } }

    public func pocket() { (inPocket, isHalfUnlocked) = (true, false) }
    /// The upper field was touched, then the lower: two touches in a row, no holding and no time to keep.
    public func unlockFirst() { isHalfUnlocked = true }
    public func unlockSecond() { if isHalfUnlocked { (inPocket, isHalfUnlocked) = (false, false) } }
    /// A touch beside the fields begins anew.
    public func touchBeside() { isHalfUnlocked = false }
}
