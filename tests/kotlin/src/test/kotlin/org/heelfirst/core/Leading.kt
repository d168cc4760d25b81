package org.heelfirst.core

/**
 * What every key means, what is asked next of the session that was [done] last, and an answer taken back, as Rust's `leading.rs` writes it;
 * null for any other call.
 */
internal fun Coach.leading(call: Call, done: DoneSnapshot?, names: Names): List<String>? = when (call.verb) {
    "key-meaning" -> {
        val session = snapshot().session
        SessionKey.entries.map { "key ${kebab(it)} ${meant(keyMeaning(it, session, call.flag("keys_count")))}" }
    }
    "next-question" -> listOf("asks ${kebab(nextQuestion(checkNotNull(done), call.texts("settled").map(::settled)))}")
    "take-back-answer" -> takeBackAnswer(names.sessionBehind(call.text("session")), call.named<DoneQuestion>("question")).let { emptyList() }
    else -> null
}

private fun meant(meaning: KeyMeaning) = when (meaning) {
    is KeyMeaning.Say -> "says ${kebab(meaning.command)}"
    KeyMeaning.Stop -> "stop"
    KeyMeaning.Silence -> "silence"
    KeyMeaning.Elsewhere -> "elsewhere"
}

/** `QUESTION`, or `reason:WHY`. */
private fun settled(text: String): SettledQuestion {
    val (question, reason) = text.split(":") + listOf("")
    return SettledQuestion(DoneQuestion.entries.first { kebab(it) == question }, StopReason.entries.find { kebab(it) == reason })
}
