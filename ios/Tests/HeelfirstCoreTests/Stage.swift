import Foundation
import HeelfirstCore

/// Keeps what it hears until it is asked for.
final class Ear: CoachListener, @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [CoachEvent] = []

    func onEvent(event: CoachEvent) throws { lock.withLock { heard.append(event) } }

    func takeAll() -> [CoachEvent] {
        lock.withLock {
            defer { heard = [] }
            return heard
        }
    }
}

/// Plays a script against a core and writes down all that was heard and answered.
final class Stage {
    private let scripts: URL
    private let folder: URL
    private let ear = Ear()
    private var names = Names()
    private var coach: Coach?
    /// The prompt that was shown last, by which later calls name it: occurrence -1.
    private var shown: OccurrenceId?
    /// The session that was over last.
    private var done: DoneSnapshot?
    private var plan = ReminderPlan(occurrences: [], nets: [], showing: [], warnings: [], reply: "", checkAgainMs: 0)
    private var transcript: [String] = []

    init(scripts: URL, folder: URL) {
        self.scripts = scripts
        self.folder = folder
    }

    func play(_ script: [String]) throws -> [String] {
        for line in script where !line.trimmingCharacters(in: .whitespaces).isEmpty {
            try play(Call(line: line))
        }
        return transcript.map { $0.replacingOccurrences(of: folder.path, with: "FOLDER") }
    }

    private func play(_ call: Call) throws {
        try moveClock(call.atMs)
        transcript.append("> \(call.line)")
        do {
            transcript += try answer(call)
        } catch let refusal as CoachError {
            transcript.append(refusalLine(refusal, noticeKey: coach?.noticeFor(error: refusal).key ?? ""))
        }
        try moveClock(call.atMs)
    }

    /// Once more at the same time, it lets everything through that a call has left behind.
    private func moveClock(_ atMs: Int64) throws {
        try coach?.advanceTo(ms: atMs)
        for event in ear.takeAll() {
            if case .reminders(let plan) = event { self.plan = plan }
            if case .done(let done) = event { self.done = done }
            transcript += names.event(event)
        }
    }

    private func opened() throws -> Coach {
        guard let coach else { throw ScriptFault(description: "a script opens the core first") }
        return coach
    }

    private func answer(_ call: Call) throws -> [String] {
        switch try call.verb {
        case "open": return try open(call)
        case "shut-down":
            try opened().shutDown()
            coach = nil
            return ["shut down"]
        case "advance": return []
        default:
            let coach = try opened()
            if let lines = try practice(coach, call) { return lines }
            if let lines = try reminders(coach, call) { return lines }
            if let lines = try sensors(coach, call) { return lines }
            if let lines = try history(coach, call) { return lines }
            if let lines = try coaching(coach, call, &names) { return lines }
            if let lines = try leading(coach, call, done, names) { return lines }
            if let lines = try outside(coach, call, &names) { return lines }
            if let lines = try screens(coach, call, &names, path: path) { return lines }
            throw ScriptFault(description: "there is no such call: \(call.line)")
        }
    }

    private func open(_ call: Call) throws -> [String] {
        let config = CoachConfig(
            dataDir: path("data"),
            languages: try call.texts("languages"),
            clock: .scripted(startedAtMs: try call.number("started_at_ms")),
            radio: try radio(call.text("radio")),
            environment: try environment(call)
        )
        coach = try Coach.open(config: config, listener: ear)
        return ["opened"]
    }

    private func radio(_ text: String) throws -> CoachRadio {
        let parts = text.split(separator: ":").map(String.init)
        switch (parts[0], parts.count) {
        case ("none", 1): return .none
        case ("simulated", 3), ("simulated", 4):
            let slippedDeg = parts.count == 4 ? Double(parts[3]) ?? 0 : 0
            return .simulated(pattern: parts[1], seed: UInt64(parts[2]) ?? 0, slippedDeg: slippedDeg)
        case ("scene", 2): return scene(parts[1])
        case ("replay", 2): return .replay(path: scripts.appendingPathComponent(parts[1]).path)
        default:
            throw ScriptFault(
                description: "a radio is none, simulated:PATTERN:SEED[:SLIPPED_DEG], scene:SENSORS or replay:FILE, not \(text)")
        }
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func practice(_ coach: Coach, _ call: Call) throws -> [String]? {
        switch try call.verb {
        case "start": return ["started " + names.session(try coach.start(item: call.text("item")))]
        case "start-unasked": return ["started " + names.session(try coach.startUnasked(item: call.text("item")))]
        case "ready": try coach.ready()
        case "pause": try coach.pause()
        case "resume": try coach.resume()
        case "skip": try coach.skip()
        case "back": try coach.back()
        case "add-time": try coach.addTime(ms: call.number("ms"))
        case "count-repetition": try coach.countRepetition(countedBy: call.named("by"))
        case "enough": try coach.enough()
        case "arrived": try coach.arrived()
        case "stop": try coach.stop(reason: call.optionalNamed("reason"))
        case "abandon": try coach.abandon()
        case "set-plan": try coach.setPlan(plan: practicePlan(call))
        case "answer-check": try coach.answerCheck(question: call.text("question"), answer: call.text("answer"))
        case "lighter-day": try coach.lighterDay(on: call.flag("on"))
        case "set-context": try coach.setContext(context: practiceContext(call))
        case "set-step-sounds":
            let every = UInt32(try call.number("silent_every_walks"))
            try coach.setStepSounds(sounds: StepSounds(mode: call.named("mode"), silentEveryWalks: every))
        case "set-grade-borders":
            try coach.setGradeBorders(
                borders: GradeBorders(
                    heelDeg: call.optionalDecimal("heel_deg"),
                    toeDeg: call.optionalDecimal("toe_deg"),
                    slapContactToFlatMs: call.optionalDecimal("slap_contact_to_flat_ms"),
                    dragSensitivityRatio: call.optionalDecimal("drag_sensitivity_ratio")
                ))
        case "grade-borders": return written("grade-borders", coach.gradeBorders(), &names)
        case "step-sounds": return written("step-sounds", coach.stepSounds(), &names)
        case "steps-since": return try coach.stepsSince(number: UInt64(call.number("number"))).map(stepLine)
        case "snapshot": return names.snapshot(coach.snapshot())
        default: return nil
        }
        return []
    }

    private func reminders(_ coach: Coach, _ call: Call) throws -> [String]? {
        switch try call.verb {
        case "settings": return ["settings " + (try coach.settings())]
        case "health": return written("health", coach.health(), &names)
        case "habits": return written("habits", coach.habits(), &names)
        case "import-reminder":
            let calendar = try call.texts("calendar").joined(separator: "\n")
            plan = try coach.importReminder(kind: call.named("kind"), calendar: calendar)
        case "forget-habits": plan = try coach.forgetHabits()
        case "allow-fewer-prompts": plan = try coach.allowFewerPrompts(allowed: call.flag("allowed"))
        case "set-reminder-form": plan = try coach.setReminderForm(form: changedForm(coach.reminderForm(), call))
        case "set-settings": plan = try coach.setSettings(json: call.text("json"))
        case "fired":
            let id = try occurrence(Int(call.number("occurrence")))
            shown = id
            plan = try coach.fired(id: id, atMs: call.number("fired_at_ms"))
        case "acted": plan = try coach.acted(id: occurrence(Int(call.number("occurrence"))), answer: call.named("answer"))
        case "environment-changed": plan = try coach.environmentChanged(environment: environment(call))
        case "armed":
            plan = try coach.armed(ids: call.indices("occurrences").map(occurrence), refused: call.indices("refused").map(occurrence))
        default: return nil
        }
        return planLines(plan)
    }

    private func occurrence(_ index: Int) -> OccurrenceId {
        let known = index < 0 ? shown : plan.occurrences.indices.contains(index) ? plan.occurrences[index].id : nil
        return known ?? OccurrenceId(value: "ffffffffffffffff")
    }

    private func sensors(_ coach: Coach, _ call: Call) throws -> [String]? {
        switch try call.verb {
        case "scan": try coach.scan(on: call.flag("on"))
        case "pair": try coach.pair(id: names.sensorBehind(call.text("sensor")), foot: call.named("foot"))
        case "tell-feet-apart":
            let sensors = try call.texts("sensors").map { names.sensorBehind($0) }
            try coach.tellFeetApart(sensors: sensors, foot: call.named("foot"))
        case "stop-telling-feet-apart": try coach.stopTellingFeetApart()
        case "calibrate": try coach.calibrate(id: names.sensorBehind(call.text("sensor")))
        case "stop-calibration": try coach.stopCalibration()
        case "answer-mount": try coach.answerMount(id: names.sensorBehind(call.text("sensor")), answer: call.named("answer"))
        case "forget": try coach.forget(id: names.sensorBehind(call.text("sensor")))
        default: return nil
        }
        return []
    }

    private func history(_ coach: Coach, _ call: Call) throws -> [String]? {
        switch try call.verb {
        case "report-event":
            try coach.reportEvent(kind: call.named("kind"), whenMs: call.optionalNumber("when_ms"), note: call.optionalText("note"))
        case "history":
            let range = HistoryRange(fromMs: 0, beforeMs: try call.number("before_ms"), withSteps: try call.flag("with_steps"))
            return names.history(try coach.history(range: range))
        case "report": return ["report bytes=\(try coach.report(format: call.named("format")).count)"]
        case "report-of": return ["report bytes=\(try coach.reportOf(request: reportRequest(call)).count)"]
        case "save-report": try coach.saveReport(path: path(call.text("file")), request: reportRequest(call))
        case "progress": return written("progress", try coach.progress(), &names)
        case "set-question": try coach.setQuestion(question: call.text("question"))
        case "rate-goal": try coach.rateGoal(goal: call.text("goal"), rating: UInt8(try call.number("rating")))
        case "plan-from-code": return written("plan", try coach.planFromCode(code: call.text("code")), &names)
        case "backup": _ = try coach.backup(path: path(call.text("file")), passphrase: call.optionalText("passphrase"))
        case "restore": _ = try coach.restore(path: path(call.text("file")), passphrase: call.optionalText("passphrase"))
        case "merge": _ = try coach.merge(path: path(call.text("file")), passphrase: call.optionalText("passphrase"))
        case "set-recording":
            let limitMb = call.optionalNumber("limit_mb").map { UInt32($0) }
            try coach.setRecording(on: call.flag("on"), limitMb: limitMb)
        case "recordings": return written("recordings", try coach.recordings(), &names)
        case "delete-recording": try coach.deleteRecording(name: call.text("name"))
        case "delete-everything": try coach.deleteEverything()
        case "labels": return ["labels " + (coach.labels().isEmpty ? "none" : "some")]
        default: return nil
        }
        return []
    }
}

private func environment(_ call: Call) throws -> Environment {
    Environment(
        zone: try call.text("zone"),
        languages: try call.texts("languages"),
        bootId: try call.text("boot_id"),
        mayNotify: try call.flag("may_notify"),
        channelMuted: false,
        exactAllowed: true,
        batteryRestricted: false,
        pendingLimit: call.optionalNumber("pending_limit").map { UInt32($0) } ?? 500
    )
}

private func reportRequest(_ call: Call) throws -> ReportRequest {
    ReportRequest(
        format: try call.named("format"),
        fromDate: call.optionalText("from_date"),
        untilDate: call.optionalText("until_date")
    )
}

/// `"items": ["EXERCISE:TIMES A DAY:REPETITIONS", …]`, with `:own` at its end for the person's own pace
func practicePlan(_ call: Call) throws -> Plan {
    let items = try call.texts("items").map { text in
        let ownPace = text.hasSuffix(":own")
        let parts = (ownPace ? text.dropLast(4) : text[...]).split(separator: ":").map(String.init)
        guard parts.count == 3, let timesADay = UInt32(parts[1]), let repetitions = UInt32(parts[2]) else {
            throw ScriptFault(description: "an item is EXERCISE:TIMES A DAY:REPETITIONS, not \(text)")
        }
        return PlanItem(
            exercise: parts[0], timesADay: timesADay, repetitions: repetitions, sets: 1, walkingS: nil, ownPace: ownPace
        )
    }
    return Plan(weakerSide: try call.optionalNamed("weaker_side"), items: items)
}

func practiceContext(_ call: Call) throws -> PracticeContext {
    PracticeContext(
        shoe: try call.text("shoe"),
        orthosis: try call.named("orthosis"),
        aid: try call.named("aid"),
        place: try call.named("place"),
        helper: try call.flag("helper"),
        hotOrTired: try call.flag("hot_or_tired")
    )
}
