import HeelfirstCore

/// A key that is found without looking.
public enum SessionKey: Sendable { case headset, space, escape }

/// What a key says to a session.
public enum KeySays: Equatable, Sendable {
    case say(SessionCommand)
    case stop
}

/// What a key means now; none where it means what it always does. A headset key gets ready, goes on, and then counts where the person wants
/// it so and sets the pace, or pauses.
public func meaning(_ key: SessionKey, _ session: SessionSnapshot?, keysCount: Bool) -> KeySays? {
    guard let session, session.phase != .done else { return nil }
    if key == .escape { return .stop }
    let may = { (command: SessionCommand) in session.commands.contains(command) }
    if let leads = [SessionCommand.ready, .resume].first(where: may) { return .say(leads) }
    if may(.count), session.ownPace, keysCount || key == .space { return .say(.count) }
    return may(.pause) ? .say(.pause) : nil
}

extension Gateway {
    /// Does what a key means; whether it meant anything, so that nobody else need take it.
    @discardableResult
    public func press(_ key: SessionKey, keysCount: Bool) -> Bool {
        switch meaning(key, session, keysCount: keysCount) {
        case nil: return false
        case .stop: attempt { try $0.stop(reason: nil) }
        case .say(let command): say(command)
        }
        return true
    }
}
