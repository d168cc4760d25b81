import HeelfirstCore
import Observation

/// Something that is read from the core, and read anew whenever what it stands on changes or `again` is asked for.
@MainActor
@Observable
public final class Reading<Value: Equatable & Sendable> {
    /// What was read last; none before that. Why it could not be read is told among the gateway's problems.
    public private(set) var last: Value?

    @ObservationIgnored private let gateway: Gateway
    @ObservationIgnored private let isQuick: Bool
    @ObservationIgnored private let read: @Sendable (Core) throws -> Value
    @ObservationIgnored private let stands: @MainActor (Gateway) -> AnyHashable
    @ObservationIgnored private var lastAsked = 0
    @ObservationIgnored private var lastTaken = 0

    /// Reads with `read`, and again each time `on` is another one. What reads the history is not `quick` and waits for no orders.
    init(
        _ gateway: Gateway, quick: Bool = false, on stands: @escaping @MainActor (Gateway) -> AnyHashable = { $0.revision },
        read: @escaping @Sendable (Core) throws -> Value
    ) {
        (self.gateway, self.isQuick, self.stands, self.read) = (gateway, quick, stands, read)
    }

    /// Reads, and reads anew, for as long as the task runs: as long as the screen is there.
    public func live() async {
        let changes = gateway.changes { [stands] in Stood(on: stands($0)) }
        for await _ in changes { await again() }
    }

    /// Reads it anew, after everything that was told to the core before.
    public func again() async {
        lastAsked += 1
        let mine = lastAsked
        let new = isQuick ? await gateway.ask(read).value : await gateway.fetch(read)
        guard let new, mine > lastTaken else { return }  // one that was asked later may come sooner
        lastTaken = mine
        if new != last { last = new }
    }

    /// As `again`, for whoever cannot wait for it.
    func soon() { Task { [weak self] in await self?.again() } }

    /// It never leaves the main actor, whatever it holds.
    private struct Stood: Equatable, @unchecked Sendable {
        let on: AnyHashable
    }
}
