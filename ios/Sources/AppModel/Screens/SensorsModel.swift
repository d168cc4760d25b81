import HeelfirstCore
import Observation

/// Whether the radio can be used, and what is in the way.
public enum RadioAccess: Sendable { case ready, toBeAsked, refused, none }

/// What is done with a sensor, one thing at a time.
public enum SensorTask: Equatable, Sendable {
    case nothing
    /// On which foot is this one?
    case choosing(SensorId)
    /// Is this one to be forgotten?
    case forgetting(SensorId)
}

/// Sensors: found, paired, calibrated, told apart, forgotten.
@MainActor
@Observable
public final class SensorsModel {
    public private(set) var isLooking = false
    public private(set) var task = SensorTask.nothing

    /// Ends that were seen. An end that was there before the screen was is an old one.
    private var seenCalibration: CalibrationSnapshot?
    private var seenFeet: FeetSnapshot?
    /// It was being looked when the screen went out of sight.
    @ObservationIgnored private var looksOn = false
    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        seenEnd()
    }

    /// What stands in for the person's feet; none where sensors measure.
    public var standIn: String? { gateway.standInText }
    public var access: RadioAccess {
        if standIn != nil { return .ready }  // a stand-in needs no radio
        if !phone.abilities.hasBluetooth { return .none }
        return switch phone.abilities.of(.bluetooth) {
        case .yes, .notNeeded: .ready
        case .notAsked: .toBeAsked
        case .no: .refused
        }
    }
    /// Whether Bluetooth is switched off.
    public var isOff: Bool { gateway.sensors.contains { $0.link == .off } }
    public var paired: [SensorSnapshot] { gateway.sensors.filter { $0.foot != nil } }
    public var found: [SensorSnapshot] { gateway.sensors.filter { $0.foot == nil } }
    /// Two that can tell landings and of which nobody said yet where they are; empty otherwise.
    public var bothFeet: [SensorId] { feetToTellApart(sensors: found) }
    public var questions: [MountQuestion] { gateway.mountQuestions }
    /// The calibration that runs, or whose end was not seen yet.
    public var calibration: CalibrationSnapshot? { gateway.calibration == seenCalibration ? nil : gateway.calibration }
    /// The same for telling the feet apart.
    public var feet: FeetSnapshot? { gateway.feet == seenFeet ? nil : gateway.feet }
    public var problems: [NoticeSnapshot] { gateway.problems }

    public func allowBluetooth() async { await phone.request(.bluetooth) }
    public func openSettings() { phone.openSettings(.bluetooth) }

    public func look(_ on: Bool) {
        isLooking = on
        gateway.tell { try $0.scan(on: on) }
    }
    /// Nobody sees the screen for a while, and to look costs the battery.
    public func restFromLooking() {
        looksOn = isLooking
        if isLooking { look(false) }
    }
    /// Who comes back looks on.
    public func lookOn() {
        if looksOn { look(true) }
        looksOn = false
    }
    public func choose(_ sensor: SensorId) { task = .choosing(sensor) }
    public func choose(_ sensor: SensorId, foot: Side) {
        nothing()
        gateway.tell { try $0.pair(id: sensor, foot: foot) }
        look(false)
    }
    public func tellApart(_ sensors: [SensorId]) {
        nothing()
        look(false)
        gateway.tell { try $0.tellFeetApart(sensors: sensors, foot: .left) }
    }
    public func calibrate(_ sensor: SensorId) { gateway.tell { try $0.calibrate(id: sensor) } }
    public func stopCalibration() { gateway.tell { try $0.stopCalibration() } }
    public func stopTelling() { gateway.tell { try $0.stopTellingFeetApart() } }
    public func seenEnd() {
        seenCalibration = gateway.calibration.flatMap { $0.isOver ? $0 : nil }
        seenFeet = gateway.feet.flatMap { $0.isOver ? $0 : nil }
    }
    public func askForget(_ sensor: SensorId) { task = .forgetting(sensor) }
    public func forget(_ sensor: SensorId) {
        nothing()
        gateway.tell { try $0.forget(id: sensor) }
    }
    /// The screen was left: a question about forgetting does not wait there for the next time.
    public func left() { if case .forgetting = task { nothing() } }
    /// Nothing is done with a sensor any more.
    public func nothing() { task = .nothing }
    public func answer(_ sensor: SensorId, _ answer: MountAnswer) { gateway.tell { try $0.answerMount(id: sensor, answer: answer) } }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }
}
