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
    case "self-check":
        let check = coach.selfCheck()
        let urgent = yes(check.urgentText != nil)
        return ["check next=\(optional(check.question?.key)) left=\(check.left) all=\(check.all.count) urgent=\(urgent)"]
    case "welcome":
        let welcome = coach.welcome()
        let next = optional(welcome.question?.key)
        return ["welcome next=\(next) left=\(welcome.left) exercise=\(optional(welcome.exercise)) over=\(yes(welcome.isOver))"]
    case "start-first-lifts": return ["started " + names.session(try coach.startFirstLifts())]
    case "checks":
        let checks = coach.checks()
        return ["checks \(checks.series.count)"]
            + checks.series.map { "  series \($0.exercise) points=\($0.chart.points.count) next=\($0.nextDate) trend=\($0.trend)" }
    case "plan": return [planLine(coach.plan())]
    case "proposal": return proposalLines(coach.proposal())
    case "take-proposal": try coach.takeProposal()
    case "take-back-plan": try coach.takeBackPlan()
    case "plan-from-file": return [planLine(try coach.planFromFile(text: call.text("text")))]
    case "plan-file": return ["plan-file bytes=\(try coach.planFile().utf8.count)"]
    case "plan-code": return ["plan-code \(coach.planCode())"]
    case "pieces":
        let pieces = coach.pieces()
        return ["pieces \(pieces.map(\.key).joined(separator: ",")) read=\(pieces.filter(\.isRead).count)"]
    case "mark-piece-read": try coach.markPieceRead(key: call.text("key"))
    case "exercise": return [exerciseLine(try coach.exercise(key: call.text("key")))]
    case "figure":
        let part = Float(call.optionalDecimal("part") ?? 0)
        let figure = try coach.figure(
            exercise: call.text("exercise"), side: call.named("side"), phase: call.named("phase"), part: part)
        return [figureLine(figure)]
    case "figure-stills":
        return try coach.figureStills(exercise: call.text("exercise"), side: call.named("side")).map(figureLine)
    case "languages": return ["languages \(coach.languages().map(\.tag).joined(separator: ","))"]
    case "safety-page":
        let page = coach.safetyPage(language: call.optionalText("language"))
        return ["safety-page lines=\(page.count) first=\(optional(page.first))"]
    case "context": return [contextLine(coach.context(exercise: call.optionalText("exercise")))]
    case "set-context-of": try coach.setContextOf(exercise: call.text("exercise"), context: practiceContext(call))
    default: return nil
    }
    return []
}

private func planLine(_ plan: Plan) -> String {
    let items = plan.items.map { "\($0.exercise)*\($0.timesADay)" }.joined(separator: ",")
    return "plan side=\(optionalKebab(plan.weakerSide)) items=\(items)"
}

private func proposalLines(_ proposal: ProposalSnapshot) -> [String] {
    ["proposal minutes=\(proposal.minutesADay) expected=\(proposal.expectedMinutes) new=\(yes(proposal.isNew))"]
        + proposal.items.map { "  item \($0.exercise) dose=\($0.dose) why=\($0.why)" }
        + proposal.later.map { "  later \($0.exercise) why=\($0.why)" }
}

private func exerciseLine(_ page: ExerciseSnapshot) -> String {
    "exercise \(page.exercise) name=\(page.name) steps=\(page.steps.count) dose=\(page.dose) why=\(optional(page.whyDose)) "
        + "safety=\(page.safety.count) helper=\(page.helper.count) held_back=\(optional(page.heldBack))"
}

private func figureLine(_ figure: FigureSnapshot) -> String {
    let moving = figure.shapes.filter { $0.role == .moving }
    let first = moving.first?.points.first
    let x = optional(first.map { fixed(Double($0.x)) })
    let y = optional(first.map { fixed(Double($0.y)) })
    return "figure \(fixed(Double(figure.width)))x\(fixed(Double(figure.height))) shapes=\(figure.shapes.count) "
        + "moving=\(moving.count) at=\(x),\(y)"
}

private func contextLine(_ c: PracticeContext) -> String {
    "context shoe=\(c.shoe) orthosis=\(kebab(c.orthosis)) aid=\(kebab(c.aid)) place=\(kebab(c.place)) "
        + "helper=\(yes(c.helper)) hot_or_tired=\(yes(c.hotOrTired))"
}
