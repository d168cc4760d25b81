import Foundation
import HeelfirstCore
import Observation

/// The plan: what is done how often, what is proposed instead, and a therapist's that comes in or goes out.
@MainActor
@Observable
public final class PlanModel {
    /// What was read.
    struct Read: Equatable, Sendable {
        let page: PlanPage
        let proposal: ProposalSnapshot
    }

    /// The code of a plan, as far as it is typed.
    public var code = ""
    /// A plan that was handed over and is looked at before it is taken.
    public private(set) var looked: PlanPage?
    /// Whether the plan was changed here, so that one may want it back.
    public private(set) var isChanged = false

    private static let file = "heelfirst-plan.json"
    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let phone: Phone
    private let reading: Reading<Read>

    public init(_ gateway: Gateway, _ phone: Phone) {
        (self.gateway, self.phone) = (gateway, phone)
        reading = Reading(gateway) { Read(page: $0.planPage(), proposal: $0.proposal()) }
    }

    /// Reads for as long as the screen is there.
    public func live() async { await reading.live() }

    /// None before it was read.
    public var page: PlanPage? { reading.last?.page }
    public var proposal: ProposalSnapshot? { reading.last?.proposal }
    public var problem: NoticeSnapshot? { gateway.problems.last }
    public var hasCode: Bool { !trimmed(code).isEmpty }

    public func edit(_ edit: PlanEdit) { change { try $0.editPlan(edit: edit) } }
    public func takeProposal() { change { try $0.takeProposal() } }
    public func takeBack() { change(isChanged: false) { try $0.takeBackPlan() } }
    public func lookAtFile() {
        phone.doors.files.pick([.json, .text, .any]) { [weak self] path in
            await self?.look { try $0.planFromFile(text: text(at: path)) }
        }
    }
    /// Looks at the plan whose code was typed.
    public func lookAtCode() async {
        let code = trimmed(code)
        await look { try $0.planFromCode(code: code) }
    }
    public func takeLooked() {
        guard let plan = looked?.plan else { return }
        leaveLooked()
        change { try $0.setPlan(plan: plan) }
    }
    public func leaveLooked() { (looked, code) = (nil, "") }
    public func saveFile() { phone.doors.files.save(suggested: Self.file, .json, write: writer()) }
    public func shareFile() { phone.doors.files.share(Self.file, .json, write: writer()) }
    public func seen(_ notice: NoticeSnapshot) { gateway.seen(notice) }

    /// What was taken back is no change any more that one might want to undo.
    private func change(isChanged: Bool = true, _ how: @escaping @Sendable (Core) throws -> Void) {
        let told = gateway.tell(how)
        Task { [weak self] in
            if await told.value { self?.isChanged = isChanged }
            await self?.reading.again()
        }
    }

    private func look(_ read: @escaping @Sendable (Core) throws -> Plan) async {
        looked = await gateway.fetch { core in try core.lookAtPlan(plan: read(core)) } ?? looked
    }

    private func writer() -> WritesFile {
        { [gateway] path in await gateway.fetch { core in try write(core.planFile(), at: path) } != nil }
    }
}

/// What cannot be read or written is told in the core's words.
/// A plan is some hundred bytes; of what is longer the core says what is wrong with its beginning.
private let longest = 1 << 20

private func text(at path: String) throws -> String {
    do {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return String(decoding: try file.read(upToCount: longest) ?? Data(), as: UTF8.self)
    } catch {
        throw CoachError.Storage(problem: error.localizedDescription)
    }
}

private func write(_ text: String, at path: String) throws {
    do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
        throw CoachError.Storage(problem: error.localizedDescription)
    }
}
