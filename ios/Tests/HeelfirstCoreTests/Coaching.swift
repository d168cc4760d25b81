import HeelfirstCore

/// What is said to the coach and read from it, as Rust's `coaching.rs` writes it; nil for any other call.
func coaching(_ coach: Coach, _ call: Call, _ names: inout Names) throws -> [String]? {
    switch try call.verb {
    case "rate":
        let session = try names.sessionBehind(call.text("session"))
        let rated = try coach.rate(session: session, rating: call.optionalNamed("rating"))
        return ["rated changed=\(optional(rated.whatChanged))"]
    case "take-back-event": return ["taken back \(kebab(try coach.takeBackEvent()))"]
    case "ready-again": try coach.readyAgain()
    case "reconsider": try coach.reconsider(exercise: call.text("exercise"))
    case "restart-doses": try coach.restartDoses(because: call.named("because"))
    case "answer-ask": try coach.answerAsk(kind: call.named("kind"), key: call.text("key"), answer: call.text("answer"))
    case "self-check": return written("check", coach.selfCheck(), &names)
    case "welcome": return written("welcome", coach.welcome(), &names)
    case "start-first-lifts": return ["started " + names.session(try coach.startFirstLifts())]
    case "checks": return written("checks", coach.checks(), &names)
    case "plan": return written("plan", coach.plan(), &names)
    case "proposal": return written("proposal", coach.proposal(), &names)
    case "take-proposal": try coach.takeProposal()
    case "take-back-plan": try coach.takeBackPlan()
    case "plan-from-file": return written("plan", try coach.planFromFile(text: call.text("text")), &names)
    case "plan-file": return ["plan-file bytes=\(try coach.planFile().utf8.count)"]
    case "plan-code": return ["plan-code \(coach.planCode())"]
    case "pieces": return written("pieces", coach.pieces(), &names)
    case "mark-piece-read": try coach.markPieceRead(key: call.text("key"))
    case "exercise": return written("exercise", try coach.exercise(key: call.text("key")), &names)
    case "figure":
        let part = Float(call.optionalDecimal("part") ?? 0)
        let figure = try coach.figure(
            exercise: call.text("exercise"), side: call.named("side"), phase: call.named("phase"), part: part)
        return [figureLine(figure)]
    case "figure-stills":
        return try coach.figureStills(exercise: call.text("exercise"), side: call.named("side")).map(figureLine)
    case "languages": return written("languages", coach.languages(), &names)
    case "safety-page": return written("safety-page", coach.safetyPage(language: call.optionalText("language")), &names)
    case "context": return written("context", coach.context(exercise: call.optionalText("exercise")), &names)
    case "set-context-of": try coach.setContextOf(exercise: call.text("exercise"), context: practiceContext(call))
    default: return nil
    }
    return []
}

/// In one line: whole, a figure would fill pages with its points.
private func figureLine(_ figure: FigureSnapshot) -> String {
    let moving = figure.shapes.filter { $0.role == .moving }
    let first = moving.first?.points.first
    let x = optional(first.map { fixed(Double($0.x)) })
    let y = optional(first.map { fixed(Double($0.y)) })
    return "figure \(fixed(Double(figure.width)))x\(fixed(Double(figure.height))) shapes=\(figure.shapes.count) "
        + "moving=\(moving.count) at=\(x),\(y)"
}
