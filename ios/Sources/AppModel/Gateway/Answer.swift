import HeelfirstCore

/// What can be asked of the core.
public typealias Core = any CoachProtocol

/// What the core answers.
public enum Answer<Value: Sendable>: Sendable {
    /// It did.
    case given(Value)
    /// It did not; why, and what to do.
    case refused(NoticeSnapshot)

    /// What was answered, or none.
    public var value: Value? {
        if case .given(let value) = self { value } else { nil }
    }

    /// Why not; none where it was answered.
    public var notice: NoticeSnapshot? {
        if case .refused(let notice) = self { notice } else { nil }
    }
}

extension Answer: Equatable where Value: Equatable {}

/// Asks, and puts a refusal into words.
func answer<T: Sendable>(of core: Core, _ call: (Core) throws -> T) -> Answer<T> {
    do {
        return .given(try call(core))
    } catch {
        return .refused(core.noticeFor(error: told(error)))
    }
}

/// What is no refusal of the core's is a fault within the app, and told as one.
func told(_ error: any Error) -> CoachError {
    error as? CoachError ?? .Internal(problem: String(describing: error))
}
