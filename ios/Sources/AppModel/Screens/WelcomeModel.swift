import HeelfirstCore
import Observation

/// The first minutes: a page at a time, each with one thing. Read anew whenever the day changes: with each answer, for instance.
@MainActor
@Observable
public final class WelcomeModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let welcome: WelcomeSnapshot
        let circumstances: PracticeContext
        let reminders: ReminderForm
    }

    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let reading: Reading<Read>
    /// The page that was turned to; none before one was.
    private var turnedTo: Int?

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        reading = Reading(
            gateway, quick: true, on: { $0.today },
            read: {
                Read(welcome: $0.welcome(), circumstances: $0.context(exercise: nil), reminders: $0.reminderForm())
            })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var welcome: WelcomeSnapshot? { reading.last?.welcome }
    public var circumstances: PracticeContext? { reading.last?.circumstances }
    public var reminders: ReminderForm? { reading.last?.reminders }
    /// How it stands with the permission to show reminders.
    public var mayRemind: Granted { phone.abilities.of(.notifications) }

    /// Which page is shown.
    public var here: Int {
        guard let welcome else { return 0 }
        return min(turnedTo ?? Int(welcome.beginAt), welcome.pages.count - 1)
    }
    /// The page that is shown; none before it was read.
    public var page: WelcomePage? { welcome?.pages[here] }
    public var canTurnBack: Bool { here > 0 }

    public func turnBack() { turnedTo = max(here - 1, 0) }
    public func turnOn() { turnedTo = here + 1 }

    /// Answers a question, and turns to the page to go on with; stays where the answer was refused.
    public func answer(_ question: String, _ answer: String) async {
        let next = await gateway.ask { core in
            try core.answerCheck(question: question, answer: answer)
            return Int(core.welcome().beginAt)
        }
        await reading.again()
        if let next = next.value { turnedTo = next }
    }

    /// What is worn and held, for all exercises.
    public func setCircumstances(_ circumstances: PracticeContext) {
        gateway.tell { try $0.setContext(context: circumstances) }
        reading.soon()
    }

    /// When the day begins and ends.
    public func setReminders(_ form: ReminderForm) {
        gateway.tell { _ = try $0.setReminderForm(form: form) }
        reading.soon()
    }

    public func askForReminders() async { await phone.request(.notifications) }
    public func startFirstLifts() { gateway.tell { _ = try $0.startFirstLifts() } }
    public func leave() { gateway.tell { try $0.leaveWelcome() } }
}

/// The self-check, read anew with each answer.
@MainActor
@Observable
public final class SelfCheckModel {
    /// The question that was chosen to be answered anew, by its key.
    public var chosen: String?

    @ObservationIgnored private let gateway: Gateway
    private let reading: Reading<CheckSnapshot>

    public init(_ gateway: Gateway) {
        self.gateway = gateway
        reading = Reading(gateway, quick: true, on: { $0.today }, read: { $0.selfCheck() })
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    public var check: CheckSnapshot? { reading.last }
    /// The question that is answered anew; none where the next open one is asked.
    public var asked: QuestionSnapshot? { check?.all.first { $0.key == chosen } }

    public func answer(_ question: String, _ answer: String) {
        chosen = nil
        gateway.tell { try $0.answerCheck(question: question, answer: answer) }
        reading.soon()
    }
}
