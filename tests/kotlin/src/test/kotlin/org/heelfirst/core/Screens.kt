package org.heelfirst.core

/** What only screens ask for, as Rust's `screens.rs` writes it; null for any other call. */
internal fun Coach.screens(call: Call, names: Names, path: (String) -> String): List<String>? = when (call.verb) {
    "version" -> listOf("version parts=${version().split(".").size}")
    "about" -> ofAnyVersion(written("about", about(), names))
    "closed" -> written("closed", closed(call.texts("languages"), CoachException.Storage(call.text("problem"))), names)
    "look-into-backup" -> ofAnyVersion(written("backup", lookIntoBackup(path(call.text("file")), call.optionalText("passphrase")), names))
    "backup-words" -> written("backup", backupWords(lookIntoBackup(path(call.text("file")), call.optionalText("passphrase"))), names)
    "restored-words" -> {
        val (file, passphrase) = path(call.text("file")) to call.optionalText("passphrase")
        val merges = call.flag("merge")
        written("restored", restoredWords(if (merges) merge(file, passphrase) else restore(file, passphrase), merges), names)
    }
    "drawn-chart" -> progress().charts.firstOrNull()?.let { written("chart", drawnChart(it), names) } ?: listOf("chart none")
    "drawn-weeks" -> written("weeks", drawnWeeks(progress().weeks), names)
    "drawn-months" -> written("months", drawnMonths(progress().months), names)
    "edit-plan" -> editPlan(edit(call)).let { emptyList() }
    "explain-stop" -> {
        val reply = explainStop(names.sessionBehind(call.text("session")), call.optionalNamed<StopReason>("reason"))
        listOf("explained ${optional(reply)}")
    }
    "leave-welcome" -> leaveWelcome().let { emptyList() }
    "look-at-plan" -> written("plan-page", lookAtPlan(plan(call)), names)
    "plan-page" -> written("plan-page", planPage(), names)
    "recent-sessions" -> written("recent", recentSessions(), names)
    "reminder-form" -> written("reminder-form", reminderForm(), names)
    "reminder-page" -> written("reminder-page", reminderPage(), names)
    "start-due" -> when (val begun = startDue(call.named<PromptKind>("kind"))) {
        is Begun.Session -> listOf("started " + names.session(begun.session))
        Begun.Questions -> listOf("questions come first")
    }
    else -> null
}

/** The same lines for the next version. */
private fun Coach.ofAnyVersion(lines: List<String>) = lines.map { it.replace(version(), "VERSION") }

private fun edit(call: Call): PlanEdit {
    val exercise = call.text("exercise")
    fun number() = call.number("number").toUInt()
    return when (val edit = call.text("edit")) {
        "times" -> PlanEdit.Times(exercise, number())
        "repetitions" -> PlanEdit.Repetitions(exercise, number())
        "sets" -> PlanEdit.Sets(exercise, number())
        "hold" -> PlanEdit.Hold(exercise, number())
        "walk-for" -> PlanEdit.WalkFor(exercise, number())
        "on-days" -> PlanEdit.OnDays(exercise, call.allNamed<PlanDay>("days"))
        "follow" -> PlanEdit.Follow(exercise)
        "add" -> PlanEdit.Add(exercise)
        "remove" -> PlanEdit.Remove(exercise)
        "up" -> PlanEdit.Up(exercise)
        "down" -> PlanEdit.Down(exercise)
        "weaker" -> PlanEdit.Weaker(call.optionalNamed<Side>("side"))
        else -> error("there is no edit $edit")
    }
}

/** What is set, with what the script says otherwise. Windows are `[FROM MIN, TO MIN, …]`. */
internal fun changedForm(form: ReminderForm, call: Call): ReminderForm {
    fun number(key: String, kept: UInt) = call.optionalNumber(key)?.toUInt() ?: kept
    return form.copy(
        wakeMin = number("wake_min", form.wakeMin),
        sleepMin = number("sleep_min", form.sleepMin),
        walksPerDay = number("walks_per_day", form.walksPerDay),
        maxPerDay = number("max_per_day", form.maxPerDay),
        snoozeMin = number("snooze_min", form.snoozeMin),
        quiet = call.indices("quiet_min").chunked(2).map { (from, to) -> DayWindow(from.toUInt(), to.toUInt()) },
        days = call.allNamed<PlanDay>("days"),
        fixed = listOf(FixedPrompt(call.named<PromptKind>("fixed_kind"), number("fixed_min", 0u), false, emptyList())),
        anchors = listOf(DayAnchor(call.text("anchor"), number("anchor_min", 0u))),
        pausedUntil = call.optionalText("paused_until"),
    )
}
