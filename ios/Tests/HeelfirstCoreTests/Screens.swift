import Foundation
import HeelfirstCore

/// What only screens ask for, as Rust's `screens.rs` writes it; nil for any other call.
func screens(_ coach: Coach, _ call: Call, _ names: inout Names, path: (String) -> String) throws -> [String]? {
    if let written = try backups(coach, call, &names, path: path) { return written }
    if let written = try pages(coach, call, &names) { return written }
    switch try call.verb {
    case "version": return ["version parts=\(coach.version().split(separator: ".").count)"]
    case "about": return ofAnyVersion(written("about", coach.about(), &names), coach)
    case "closed":
        let error = CoachError.Storage(problem: try call.text("problem"))
        return written("closed", closed(languages: try call.texts("languages"), error: error), &names)
    case "edit-plan": try coach.editPlan(edit: edit(call))
    case "explain-stop":
        let reply = try coach.explainStop(session: names.sessionBehind(call.text("session")), reason: call.optionalNamed("reason"))
        return ["explained \(optional(reply))"]
    case "leave-welcome": try coach.leaveWelcome()
    case "start-due":
        switch try coach.startDue(kind: call.named("kind")) {
        case .session(let session): return ["started " + names.session(session)]
        case .questions: return ["questions come first"]
        }
    default: return nil
    }
    return []
}

/// What is asked about backups; nil for any other call.
private func backups(_ coach: Coach, _ call: Call, _ names: inout Names, path: (String) -> String) throws -> [String]? {
    switch try call.verb {
    case "look-into-backup":
        let found = try coach.lookIntoBackup(path: path(call.text("file")), passphrase: call.optionalText("passphrase"))
        return ofAnyVersion(written("backup", found, &names), coach)
    case "backup-words":
        let found = try coach.lookIntoBackup(path: path(call.text("file")), passphrase: call.optionalText("passphrase"))
        return written("backup", coach.backupWords(backup: found), &names)
    case "restored-words":
        let (file, passphrase) = (path(try call.text("file")), call.optionalText("passphrase"))
        let merges = try call.flag("merge")
        let restored = try merges ? coach.merge(path: file, passphrase: passphrase) : coach.restore(path: file, passphrase: passphrase)
        return written("restored", coach.restoredWords(restored: restored, merged: merges), &names)
    default: return nil
    }
}

/// What is read for a page, with nothing done; nil for any other call.
private func pages(_ coach: Coach, _ call: Call, _ names: inout Names) throws -> [String]? {
    switch try call.verb {
    case "drawn-chart":
        guard let chart = try coach.progress().charts.first else { return ["chart none"] }
        return written("chart", coach.drawnChart(chart: chart), &names)
    case "drawn-weeks": return written("weeks", coach.drawnWeeks(weeks: try coach.progress().weeks), &names)
    case "drawn-months": return written("months", coach.drawnMonths(months: try coach.progress().months), &names)
    case "look-at-plan": return written("plan-page", try coach.lookAtPlan(plan: practicePlan(call)), &names)
    case "plan-page": return written("plan-page", coach.planPage(), &names)
    case "recent-sessions": return written("recent", try coach.recentSessions(), &names)
    case "reminder-form": return written("reminder-form", coach.reminderForm(), &names)
    case "reminder-page": return written("reminder-page", coach.reminderPage(), &names)
    default: return nil
    }
}

/// The same lines for the next version.
private func ofAnyVersion(_ lines: [String], _ coach: Coach) -> [String] {
    let version = coach.version()
    return lines.map { $0.replacingOccurrences(of: version, with: "VERSION") }
}

private func edit(_ call: Call) throws -> PlanEdit {
    let exercise = try call.text("exercise")
    func number() throws -> UInt32 { UInt32(try call.number("number")) }
    switch try call.text("edit") {
    case "times": return .times(exercise: exercise, count: try number())
    case "repetitions": return .repetitions(exercise: exercise, count: try number())
    case "sets": return .sets(exercise: exercise, count: try number())
    case "hold": return .hold(exercise: exercise, seconds: try number())
    case "walk-for": return .walkFor(exercise: exercise, seconds: try number())
    case "on-days": return .onDays(exercise: exercise, days: try call.allNamed("days"))
    case "follow": return .follow(exercise: exercise)
    case "add": return .add(exercise: exercise)
    case "remove": return .remove(exercise: exercise)
    case "up": return .up(exercise: exercise)
    case "down": return .down(exercise: exercise)
    case "weaker": return .weaker(side: try call.optionalNamed("side"))
    case let other: throw ScriptFault(description: "there is no edit \(other)")
    }
}

/// What is set, with what the script says otherwise. Windows are `[FROM MIN, TO MIN, …]`.
func changedForm(_ form: ReminderForm, _ call: Call) throws -> ReminderForm {
    func number(_ key: String, _ kept: UInt32) -> UInt32 { call.optionalNumber(key).map { UInt32($0) } ?? kept }
    let minutes = try call.indices("quiet_min").map { UInt32($0) }
    return ReminderForm(
        wakeMin: number("wake_min", form.wakeMin),
        sleepMin: number("sleep_min", form.sleepMin),
        walksPerDay: number("walks_per_day", form.walksPerDay),
        stretchesPerDay: form.stretchesPerDay,
        strengthPerDay: form.strengthPerDay,
        quiet: stride(from: 0, to: minutes.count, by: 2).map { DayWindow(fromMin: minutes[$0], toMin: minutes[$0 + 1]) },
        days: try call.allNamed("days"),
        minGapMin: form.minGapMin,
        maxPerDay: number("max_per_day", form.maxPerDay),
        fixed: [FixedPrompt(kind: try call.named("fixed_kind"), atMin: number("fixed_min", 0), evenInQuiet: false, days: [])],
        busy: form.busy,
        pausedUntil: call.optionalText("paused_until"),
        anchors: [DayAnchor(name: try call.text("anchor"), atMin: number("anchor_min", 0))],
        snoozeMin: number("snooze_min", form.snoozeMin),
        learning: form.learning
    )
}
