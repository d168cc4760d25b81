import HeelfirstCore
import Observation

/// What a session's screen shows, all but the time: nothing in it changes while a phase is counted down.
public struct PracticeState: Equatable, Sendable {
    public let session: SessionId
    public let exercise: String
    public let name: String
    public let phase: SessionPhase
    /// What to do now, in a word or two.
    public let word: String
    /// The same in a sentence.
    public let instruction: String
    public let safety: String
    public let side: Side?
    public let figureSide: Side
    public let repetition: Int
    public let of: Int
    public let placeText: String?
    public let setText: String?
    public let nextText: String?
    public let ownPace: Bool
    public let outdoors: Bool
    /// Whether the person moves; then there is nothing to read.
    public let isMoving: Bool
    /// Whether there is time to read and to choose.
    public let hasTimeToRead: Bool
    /// While somebody is led the screen stays on: it is read from across the room.
    public let keepsScreenOn: Bool
    public let commands: [SessionCommand]

    init(_ session: SessionSnapshot) {
        self.session = session.session
        exercise = session.exercise
        name = session.exerciseName
        phase = session.phase
        word = session.phaseName
        instruction = session.instruction
        safety = session.safety
        side = session.side
        figureSide = session.figureSide
        repetition = Int(session.repetition)
        of = Int(session.of)
        placeText = session.placeText
        setText = session.setText
        nextText = session.nextText
        ownPace = session.ownPace
        outdoors = session.outdoors
        isMoving = session.isMoving
        hasTimeToRead = session.hasTimeToRead
        keepsScreenOn = session.keepsScreenOn
        commands = session.commands
    }
}

/// A session: what it says, split into what holds for a phase and the time, and what the person says to it.
@MainActor
@Observable
public final class PracticeModel {
    /// None without a session.
    public private(set) var state: PracticeState?
    /// How much time the phase has left.
    public let clock = PhaseClock()
    /// Whether the list of all choices is open.
    public var showsMore = false

    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    @ObservationIgnored private var seen: SessionSnapshot?
    private let about: Reading<ExerciseSnapshot?>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        about = Reading(
            gateway, quick: true, on: { $0.session?.exercise },
            read: { core in
                guard let exercise = core.snapshot().session?.exercise else { return nil }
                return try core.exercise(key: exercise)
            })
        look()
        gateway.follow(self) { [weak self] in self?.look() }
    }

    /// Reads about the exercise for as long as the screen is there.
    public func live() async { await about.live() }

    /// All about the exercise, to be read while getting into position; none before it was read.
    public var page: ExerciseSnapshot? { about.last ?? nil }
    /// What the person chose on this phone: for which hand, whether figures move.
    public var chosen: Preferences { phone.chosen }
    /// Whether this means something now.
    public func takes(_ command: SessionCommand) -> Bool { state?.commands.contains(command) ?? false }

    public func say(_ command: SessionCommand) {
        if command != .count { showsMore = false }
        gateway.say(command)
    }
    /// Ends the session at once.
    public func stop() { gateway.attempt { try $0.stop(reason: nil) } }

    /// The figure as it is at a part of a phase, 0 to 1; none where there is none.
    public func figure(_ phase: SessionPhase, part: Float) -> FigureSnapshot? {
        guard let state else { return nil }
        return gateway.figure(state.exercise, side: state.figureSide, phase: phase, part: part)
    }

    /// The figure in the order in which the exercise is done, for whoever wants nothing to move.
    public var stills: [FigureSnapshot] {
        guard let state else { return [] }
        return gateway.figureStills(state.exercise, side: state.figureSide)
    }

    private func look() {
        let session = gateway.session
        if session == seen { return }  // an old word that is heard again would turn the clock back
        seen = session
        let new = session.map(PracticeState.init)
        if new != state { state = new }
        if let session { clock.hear(TimeLeft(session)) }
    }
}

extension Gateway {
    /// Says it to the session that runs. What comes too late is left out by the core; what may not go on after a pause is told.
    @discardableResult
    func say(_ command: SessionCommand) -> Task<Bool, Never> { tell { try $0.say(command: command) } }
}
