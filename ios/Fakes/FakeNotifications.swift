import AppModel
import Foundation
import HeelfirstCore

/// Holds requests as the system does: at most 64, each at its time given out, one with a known id in the place of the old one. It notes every
/// act and every id that was without a request between two acts.
@MainActor
public final class FakeNotifications: Notifications {
    /// The system keeps no more and says nothing of the rest.
    public static let most = 64

    public var allowed = Showing(granted: .yes)
    /// Ids that the system does not take.
    public var refuses: Set<String> = []
    public private(set) var requests: [String: PromptRequest] = [:]
    public private(set) var shown: [DeliveredPrompt] = []
    public private(set) var log: [String] = []
    private let facts: FakeFacts

    public init(_ facts: FakeFacts) { self.facts = facts }

    public func showing() async -> Showing { allowed }
    public func pending() async -> [PendingPrompt] {
        requests.values.map { PendingPrompt(id: $0.id, form: $0.form) }.sorted { $0.id < $1.id }
    }
    public func delivered() async -> [DeliveredPrompt] { shown }
    public func add(_ request: PromptRequest) async throws {
        await Task.yield()
        if refuses.contains(request.id) { throw CoachError.Internal(problem: "refused") }
        log.append("add \(request.id)")
        if requests.count < Self.most || requests[request.id] != nil { requests[request.id] = request }
    }
    public func removePending(_ ids: [String]) {
        log += ids.map { "remove \($0)" }
        for id in ids { requests[id] = nil }
    }
    public func removeDelivered(_ ids: [String]) { shown.removeAll { ids.contains($0.id) } }

    /// Nothing was done yet.
    public func forgetLog() { log = [] }

    /// The system takes all requests away, as a restored phone comes without them.
    public func loseAll() { requests = [:] }

    /// Shows what is due by the phone's clock: what comes once no longer waits then.
    public func deliver() {
        for request in requests.values where request.dueMs.map({ $0 <= facts.nowMs }) ?? false {
            requests[request.id] = nil
            show(request, atMs: request.dueMs ?? facts.nowMs)
        }
    }

    /// Shows a weekly one, which goes on waiting for the next week.
    public func deliverNet(_ id: String) {
        if let request = requests[id] { show(request, atMs: facts.nowMs) }
    }

    /// The person wipes everything away without an answer.
    public func clear() { shown = [] }

    private func show(_ request: PromptRequest, atMs: Int64) {
        shown.removeAll { $0.id == request.id }
        shown.append(DeliveredPrompt(id: request.id, atMs: atMs, form: request.form))
    }
}

extension PromptRequest {
    /// When it comes, by its own trigger and not by its prompt; none for a weekly one.
    public var dueMs: Int64? {
        switch trigger {
        case .inSeconds: return prompt.atMs
        case .weekly: return nil
        case .at(let time, let zone):
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
            let parts = DateComponents(
                year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute, second: time.second)
            return calendar.date(from: parts).map { Int64($0.timeIntervalSince1970 * 1_000) }
        }
    }
}
