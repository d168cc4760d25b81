package org.heelfirst.core

/** What is said to the coach and read from it, as Rust's `coaching.rs` writes it; null for any other call. */
internal fun Coach.coaching(call: Call, names: Names): List<String>? {
    when (call.verb) {
        "rate" -> {
            val rated = rate(names.sessionBehind(call.text("session")), call.optionalNamed<SessionRating>("rating"))
            return listOf("rated changed=${optional(rated.whatChanged)}")
        }
        "take-back-event" -> return listOf("taken back ${kebab(takeBackEvent())}")
        "ready-again" -> readyAgain()
        "reconsider" -> reconsider(call.text("exercise"))
        "restart-doses" -> restartDoses(call.named<RestartReason>("because"))
        "answer-ask" -> answerAsk(call.named<AskKind>("kind"), call.text("key"), call.text("answer"))
        "self-check" -> return written("check", selfCheck(), names)
        "welcome" -> return written("welcome", welcome(), names)
        "start-first-lifts" -> return listOf("started " + names.session(startFirstLifts()))
        "checks" -> return written("checks", checks(), names)
        "plan" -> return written("plan", this.plan(), names)
        "proposal" -> return written("proposal", proposal(), names)
        "take-proposal" -> takeProposal()
        "take-back-plan" -> takeBackPlan()
        "plan-from-file" -> return written("plan", planFromFile(call.text("text")), names)
        "plan-file" -> return listOf("plan-file bytes=${planFile().toByteArray().size}")
        "plan-code" -> return listOf("plan-code ${planCode()}")
        "pieces" -> return written("pieces", pieces(), names)
        "mark-piece-read" -> markPieceRead(call.text("key"))
        "exercise" -> return written("exercise", exercise(call.text("key")), names)
        "figure" -> {
            val part = (call.optionalDecimal("part") ?: 0.0).toFloat()
            return listOf(figureLine(figure(call.text("exercise"), call.named<Side>("side"), call.named<SessionPhase>("phase"), part)))
        }
        "figure-stills" -> return figureStills(call.text("exercise"), call.named<Side>("side")).map(::figureLine)
        "languages" -> return written("languages", languages(), names)
        "safety-page" -> return written("safety-page", safetyPage(call.optionalText("language")), names)
        "context" -> return written("context", context(call.optionalText("exercise")), names)
        "set-context-of" -> setContextOf(call.text("exercise"), context(call))
        else -> return null
    }
    return emptyList()
}

/** In one line: whole, a figure would fill pages with its points. */
private fun figureLine(figure: FigureSnapshot): String {
    val moving = figure.shapes.filter { it.role == FigureRole.MOVING }
    val first = moving.firstOrNull()?.points?.firstOrNull()
    val x = optional(first?.let { fixed(it.x.toDouble()) })
    val y = optional(first?.let { fixed(it.y.toDouble()) })
    return "figure ${fixed(figure.width.toDouble())}x${fixed(figure.height.toDouble())} shapes=${figure.shapes.size} moving=${moving.size} at=$x,$y"
}
