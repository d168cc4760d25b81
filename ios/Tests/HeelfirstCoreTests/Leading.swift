import HeelfirstCore

/// What every key means, what is asked next of the session that was `done` last, and an answer taken back, as Rust's `leading.rs` writes it;
/// nil for any other call.
func leading(_ coach: Coach, _ call: Call, _ done: DoneSnapshot?, _ names: Names) throws -> [String]? {
    switch try call.verb {
    case "key-meaning":
        let (session, keysCount) = (coach.snapshot().session, try call.flag("keys_count"))
        return SessionKey.allCases.map { "key \(kebab($0)) \(meant(keyMeaning(key: $0, session: session, keysCount: keysCount)))" }
    case "next-question":
        guard let done else { throw ScriptFault(description: "no session is over: \(call.line)") }
        return ["asks \(optionalKebab(nextQuestion(done: done, settled: try call.texts("settled").map(settled))))"]
    case "take-back-answer":
        try coach.takeBackAnswer(session: names.sessionBehind(call.text("session")), question: call.named("question"))
        return []
    default: return nil
    }
}

private func meant(_ meaning: KeyMeaning) -> String {
    switch meaning {
    case .say(let command): "says \(kebab(command))"
    case .stop: "stop"
    case .silence: "silence"
    case .elsewhere: "elsewhere"
    }
}

/// `QUESTION`, or `reason:WHY`.
private func settled(_ text: String) throws -> SettledQuestion {
    let parts = text.split(separator: ":").map(String.init)
    guard let question = DoneQuestion.allCases.first(where: { kebab($0) == parts[0] }) else {
        throw ScriptFault(description: "there is no question \(text)")
    }
    return SettledQuestion(question: question, reason: StopReason.allCases.first { kebab($0) == parts.last })
}
