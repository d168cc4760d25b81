import HeelfirstCore

/// What is shown and done outside of a session's screen: the day in groups, a notification's actions, a form after the end, as Rust's
/// `outside.rs` writes it; nil for any other call.
func outside(_ coach: Coach, _ call: Call, _ names: inout Names) throws -> [String]? {
    switch try call.verb {
    case "say": try coach.say(command: call.named("command"))
    case "act": try coach.act(action: call.text("action"))
    case "session-outside": return written("session", coach.snapshot().session as Any, &names)
    case "day":
        let today = coach.snapshot().today
        return written("next", today.next as Any, &names) + written("groups", today.groups, &names)
    case "feet-to-tell-apart": return feetToTellApart(sensors: coach.snapshot().sensors).map { "foot \($0.value)" }
    case "done-form": return form(try call.named("question"))
    case "answer-done":
        let reply = try coach.answerDone(session: names.sessionBehind(call.text("session")), answer: answer(call.text("choice")))
        return ["answered \(optional(reply))"]
    default: return nil
    }
    return []
}

private func form(_ question: DoneQuestion) -> [String] {
    let form = doneForm(question: question)
    return ["form \(kebab(form.question)) \(form.key)"] + form.choices.map(choice)
}

private func choice(_ choice: DoneChoice) -> String {
    let settles = [kebab(choice.settles.question), choice.settles.reason.map { kebab($0) }].compactMap(\.self).joined(separator: ":")
    return "  \(choice.key) settles \(settles)" + (choice.answer == nil ? ", nothing to note" : "")
}

/// That of the choice with this label, of any question.
private func answer(_ key: String) throws -> DoneAnswer {
    let choices = DoneQuestion.allCases.flatMap { doneForm(question: $0).choices }
    guard let answer = choices.first(where: { $0.key == key })?.answer else {
        throw ScriptFault(description: "nobody is offered \(key)")
    }
    return answer
}
