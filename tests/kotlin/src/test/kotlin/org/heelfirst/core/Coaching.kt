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
        "self-check" -> {
            val check = selfCheck()
            val urgent = yes(check.urgentText != null)
            return listOf("check next=${optional(check.question?.key)} left=${check.left} all=${check.all.size} urgent=$urgent")
        }
        "welcome" -> {
            val welcome = welcome()
            val next = optional(welcome.question?.key)
            return listOf("welcome next=$next left=${welcome.left} exercise=${optional(welcome.exercise)} over=${yes(welcome.isOver)}")
        }
        "start-first-lifts" -> return listOf("started " + names.session(startFirstLifts()))
        "checks" -> {
            val checks = checks()
            return listOf("checks ${checks.series.size}") + checks.series.map {
                "  series ${it.exercise} points=${it.chart.points.size} next=${it.nextDate} trend=${it.trend}"
            }
        }
        "plan" -> return listOf(planLine(this.plan()))
        "proposal" -> return proposalLines(proposal())
        "take-proposal" -> takeProposal()
        "take-back-plan" -> takeBackPlan()
        "plan-from-file" -> return listOf(planLine(planFromFile(call.text("text"))))
        "plan-file" -> return listOf("plan-file bytes=${planFile().toByteArray().size}")
        "plan-code" -> return listOf("plan-code ${planCode()}")
        "pieces" -> {
            val pieces = pieces()
            return listOf("pieces ${pieces.joinToString(",") { it.key }} read=${pieces.count { it.isRead }}")
        }
        "mark-piece-read" -> markPieceRead(call.text("key"))
        "exercise" -> return listOf(exerciseLine(exercise(call.text("key"))))
        "figure" -> {
            val part = (call.optionalDecimal("part") ?: 0.0).toFloat()
            return listOf(figureLine(figure(call.text("exercise"), call.named<Side>("side"), call.named<SessionPhase>("phase"), part)))
        }
        "figure-stills" -> return figureStills(call.text("exercise"), call.named<Side>("side")).map(::figureLine)
        "languages" -> return listOf("languages ${languages().joinToString(",") { it.tag }}")
        "safety-page" -> {
            val page = safetyPage(call.optionalText("language"))
            return listOf("safety-page lines=${page.size} first=${optional(page.firstOrNull())}")
        }
        "context" -> return listOf(contextLine(context(call.optionalText("exercise"))))
        "set-context-of" -> setContextOf(call.text("exercise"), context(call))
        else -> return null
    }
    return emptyList()
}

private fun planLine(plan: Plan) =
    "plan side=${kebab(plan.weakerSide)} items=${plan.items.joinToString(",") { "${it.exercise}*${it.timesADay}" }}"

private fun proposalLines(proposal: ProposalSnapshot) =
    listOf("proposal minutes=${proposal.minutesADay} expected=${proposal.expectedMinutes} new=${yes(proposal.isNew)}") +
        proposal.items.map { "  item ${it.exercise} dose=${it.dose} why=${it.why}" } +
        proposal.later.map { "  later ${it.exercise} why=${it.why}" }

private fun exerciseLine(page: ExerciseSnapshot) =
    "exercise ${page.exercise} name=${page.name} steps=${page.steps.size} dose=${page.dose} why=${optional(page.whyDose)} " +
        "safety=${page.safety.size} helper=${page.helper.size} held_back=${optional(page.heldBack)}"

private fun figureLine(figure: FigureSnapshot): String {
    val moving = figure.shapes.filter { it.role == FigureRole.MOVING }
    val first = moving.firstOrNull()?.points?.firstOrNull()
    val x = optional(first?.let { fixed(it.x.toDouble()) })
    val y = optional(first?.let { fixed(it.y.toDouble()) })
    return "figure ${fixed(figure.width.toDouble())}x${fixed(figure.height.toDouble())} shapes=${figure.shapes.size} moving=${moving.size} at=$x,$y"
}

private fun contextLine(c: PracticeContext) =
    "context shoe=${c.shoe} orthosis=${kebab(c.orthosis)} aid=${kebab(c.aid)} place=${kebab(c.place)} " +
        "helper=${yes(c.helper)} hot_or_tired=${yes(c.hotOrTired)}"
