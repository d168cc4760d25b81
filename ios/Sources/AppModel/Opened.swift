import Foundation
import HeelfirstCore
import Observation

/// Which screens there are to show. It changes as a session begins and ends, and not while it is counted down.
public enum Shown: Equatable, Sendable {
    /// The places of the trail.
    case places
    case welcome
    case practice(SessionId)
    case walk(SessionId)
    /// How a session ended.
    case over(SessionId)
}

/// The core, open, with the models of its screens and what lives beside them.
@MainActor
@Observable
public final class Opened {
    public let gateway: Gateway
    public let phone: Phone
    /// Where one is, below the session.
    public let trail: Trail
    /// Which screens there are to show.
    public private(set) var shown = Shown.places
    /// The model of each screen, made when it is first asked for.
    public let models: Models

    @ObservationIgnored let cues: CuePlayer
    @ObservationIgnored let keeper: SessionKeeper
    @ObservationIgnored private var lives: [Task<Void, Never>] = []

    init(_ gateway: Gateway, _ app: Application) {
        (self.gateway, phone, trail) = (gateway, app.phone, Trail())
        models = Models(gateway, app.phone)
        cues = CuePlayer(gateway, app.phone, recorded: app.recorded)
        keeper = SessionKeeper(gateway, app.phone)
        look()
        gateway.follow(self) { [weak self] in self?.look() }
        begin(HealthExport(gateway, app.phone), app.reminders, Glances(gateway, app.phone, app.data))
    }

    private func begin(_ health: HealthExport, _ reminders: Reminders, _ glances: Glances) {
        let (gateway, cues, keeper) = (gateway, cues, keeper)
        lives = [
            Task { await cues.live() },
            Task { await keeper.listen() },
            Task { await keeper.show() },
            Task { await health.live() },
            Task { await reminders.live(gateway) },
            Task { await glances.live() },
        ]
    }

    func end() async {
        keeper.end()
        await gateway.shutDown()
        for life in lives { life.cancel() }
        for life in lives { await life.value }
        lives = []
    }

    private func look() {
        let new = now
        if new == shown { return }
        models.forget(new)
        shown = new
    }

    private var now: Shown {
        if let running = gateway.running { return running.isWalk ? .walk(running.session) : .practice(running.session) }
        if let done = gateway.done { return .over(done.session) }
        return gateway.today.isWelcome ? .welcome : .places
    }
}

/// The model of each screen, one for as long as its screen may be shown.
@MainActor
public final class Models {
    private let gateway: Gateway
    private let phone: Phone
    private var held: [String: AnyObject] = [:]

    init(_ gateway: Gateway, _ phone: Phone) { (self.gateway, self.phone) = (gateway, phone) }

    public var today: TodayModel { one("today") { TodayModel($0) } }
    public func exercise(_ exercise: String) -> ExerciseModel { one("exercise:\(exercise)") { ExerciseModel($0, exercise) } }
    public var history: HistoryModel { one("history") { [phone] in HistoryModel($0, phone) } }
    public var plan: PlanModel { one("plan") { [phone] in PlanModel($0, phone) } }
    public var reminders: RemindersModel { one("reminders") { [phone] in RemindersModel($0, phone) } }
    public var settings: SettingsModel { one("settings") { [phone] in SettingsModel($0, phone) } }
    public var selfCheck: SelfCheckModel { one("self-check") { SelfCheckModel($0) } }
    public var safety: SafetyModel { one("safety") { SafetyModel($0) } }
    public var sensors: SensorsModel { one("sensors") { [phone] in SensorsModel($0, phone) } }
    public var stepSounds: StepSoundsModel { one("step-sounds") { StepSoundsModel($0) } }
    public var gradeBorders: GradeBordersModel { one("grade-borders") { GradeBordersModel($0) } }
    public var recordings: RecordingsModel { one("recordings") { RecordingsModel($0) } }
    public var welcome: WelcomeModel { one("welcome") { [phone] in WelcomeModel($0, phone) } }
    public var practice: PracticeModel { one("practice") { [phone] in PracticeModel($0, phone) } }
    public var walk: WalkModel { one("walk") { [phone] in WalkModel($0, phone) } }
    /// None once the end was seen.
    public var done: DoneModel? {
        guard let done = gateway.done else { return nil }
        return one("done") { DoneModel($0, done) }
    }

    /// Another screen comes: those of a session begin anew with each, and what was typed elsewhere stays.
    func forget(_ next: Shown) {
        for name in ["practice", "walk", "done"] { held[name] = nil }
        if next != .welcome { held["welcome"] = nil }
    }

    private func one<Model: AnyObject>(_ name: String, _ make: (Gateway) -> Model) -> Model {
        if let held = held[name] as? Model { return held }
        let new = make(gateway)
        held[name] = new
        return new
    }
}
