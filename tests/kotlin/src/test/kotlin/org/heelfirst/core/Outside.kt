package org.heelfirst.core

/**
 * What is shown and done outside of a session's screen: the day in groups, a notification's actions, a form after the end, as Rust's
 * `outside.rs` writes it; null for any other call.
 */
internal fun Coach.outside(call: Call, names: Names): List<String>? = when (call.verb) {
    "say" -> say(call.named<SessionCommand>("command")).let { emptyList() }
    "act" -> act(call.text("action")).let { emptyList() }
    "session-outside" -> written("session", checkNotNull(snapshot().session), names)
    "day" -> snapshot().today.run { (next?.let { written("next", it, names) } ?: listOf("next", "  =none")) + written("groups", groups, names) }
    "feet-to-tell-apart" -> feetToTellApart(snapshot().sensors).map { "foot ${it.value}" }
    "done-form" -> form(call.named<DoneQuestion>("question"))
    "answer-done" -> listOf("answered ${optional(answerDone(names.sessionBehind(call.text("session")), answer(call.text("choice"))))}")
    else -> null
}

private fun form(question: DoneQuestion): List<String> {
    val form = doneForm(question)
    return listOf("form ${kebab(form.question)} ${form.key}") + form.choices.map(::choice)
}

private fun choice(choice: DoneChoice): String {
    val settles = listOfNotNull(kebab(choice.settles.question), choice.settles.reason?.let(::kebab)).joinToString(":")
    return "  ${choice.key} settles $settles" + if (choice.answer == null) ", nothing to note" else ""
}

/** That of the choice with this label, of any question. */
private fun answer(key: String): DoneAnswer =
    checkNotNull(DoneQuestion.entries.flatMap { doneForm(it).choices }.first { it.key == key }.answer) { "nobody is offered $key" }
