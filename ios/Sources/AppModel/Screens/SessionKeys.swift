import HeelfirstCore

extension Gateway {
    /// What a key means to the session at this moment.
    public func meaning(_ key: SessionKey, keysCount: Bool) -> KeyMeaning {
        keyMeaning(key: key, session: session, keysCount: keysCount)
    }

    /// Does what a key means; whether it meant anything, so that nobody else need take it.
    @discardableResult
    public func press(_ key: SessionKey, keysCount: Bool) -> Bool {
        switch meaning(key, keysCount: keysCount) {
        case .elsewhere: return false
        case .silence: break
        case .stop: attempt { try $0.stop(reason: nil) }
        case .say(let command): say(command)
        }
        return true
    }
}
