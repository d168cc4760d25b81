//! What is said to the coach and read from it. Kotlin's `Coaching.kt` and Swift's `Coaching.swift` write the same lines.

use std::fmt::Debug;

use heelfirst::{
    AskKind, Coach, FigureRole, FigureSnapshot, RestartReason, SessionId, SessionPhase, SessionRating, Side,
};

use crate::call::Call;
use crate::render::{Names, fixed, kebab, optional};
use crate::stage::{Answer, context};
use crate::written::written;

const RATINGS: &[SessionRating] =
    &[SessionRating::Easy, SessionRating::Right, SessionRating::Hard, SessionRating::Pain];
const REASONS: &[RestartReason] =
    &[RestartReason::Illness, RestartReason::Relapse, RestartReason::Hospital, RestartReason::Fall];
const KINDS: &[AskKind] =
    &[AskKind::Hurt, AskKind::Urgent, AskKind::Mount, AskKind::Standing, AskKind::Goal, AskKind::Reconsider];
const SIDES: &[Side] = &[Side::Left, Side::Right];
const PHASES: &[SessionPhase] = &[
    SessionPhase::SetUp,
    SessionPhase::GetReady,
    SessionPhase::Up,
    SessionPhase::Hold,
    SessionPhase::Down,
    SessionPhase::Rest,
    SessionPhase::SwitchSide,
    SessionPhase::Walk,
    SessionPhase::Paused,
    SessionPhase::Done,
];

/// The answer to a call of the coach; none for any other.
pub fn coaching(coach: &Coach, call: &Call, names: &mut Names) -> Option<Answer> {
    let done = match call.verb().as_str() {
        "rate" => {
            let session = SessionId { value: names.session_behind(&call.text("session")) };
            let rated = coach.rate(session, call.optional_named("rating", RATINGS));
            return Some(rated.map(|rated| vec![format!("rated changed={}", optional(rated.what_changed))]));
        }
        "take-back-event" => {
            return Some(coach.take_back_event().map(|kind| vec![format!("taken back {}", kebab(kind))]));
        }
        "ready-again" => coach.ready_again(),
        "reconsider" => coach.reconsider(call.text("exercise")),
        "restart-doses" => coach.restart_doses(call.named("because", REASONS)),
        "answer-ask" => coach.answer_ask(call.named("kind", KINDS), call.text("key"), call.text("answer")),
        "self-check" => return whole("check", &coach.self_check(), names),
        "welcome" => return whole("welcome", &coach.welcome(), names),
        "start-first-lifts" => {
            let started = coach.start_first_lifts();
            return Some(started.map(|session| vec![format!("started {}", names.session(&session.value))]));
        }
        "checks" => return whole("checks", &coach.checks(), names),
        "plan" => return whole("plan", &coach.plan(), names),
        "proposal" => return whole("proposal", &coach.proposal(), names),
        "take-proposal" => coach.take_proposal(),
        "take-back-plan" => coach.take_back_plan(),
        "plan-from-file" => {
            return Some(coach.plan_from_file(call.text("text")).map(|plan| written("plan", &plan, names)));
        }
        "plan-file" => return Some(coach.plan_file().map(|text| vec![format!("plan-file bytes={}", text.len())])),
        "plan-code" => return Some(Ok(vec![format!("plan-code {}", coach.plan_code())])),
        "pieces" => return whole("pieces", &coach.pieces(), names),
        "mark-piece-read" => coach.mark_piece_read(call.text("key")),
        "exercise" => return Some(coach.exercise(call.text("key")).map(|page| written("exercise", &page, names))),
        "figure" => {
            #[expect(clippy::cast_possible_truncation, reason = "a part of a phase needs no more")]
            let part = call.optional_decimal("part").unwrap_or(0.0) as f32;
            let phase = call.named("phase", PHASES);
            let figure = coach.figure(call.text("exercise"), call.named("side", SIDES), phase, part);
            return Some(figure.map(|figure| vec![figure_line(&figure)]));
        }
        "figure-stills" => {
            let stills = coach.figure_stills(call.text("exercise"), call.named("side", SIDES));
            return Some(stills.map(|stills| stills.iter().map(figure_line).collect()));
        }
        "languages" => return whole("languages", &coach.languages(), names),
        "safety-page" => return whole("safety-page", &coach.safety_page(call.optional_text("language")), names),
        "context" => return whole("context", &coach.context(call.optional_text("exercise")), names),
        "set-context-of" => coach.set_context_of(call.text("exercise"), context(call)),
        _ => return None,
    };
    Some(done.map(|()| Vec::new()))
}

/// The answer to a call that is never refused.
#[expect(clippy::unnecessary_wraps, reason = "a call of the coach that is told")]
fn whole(head: &str, record: &impl Debug, names: &mut Names) -> Option<Answer> {
    Some(Ok(written(head, record, names)))
}

/// In one line: whole, a figure would fill pages with its points.
fn figure_line(figure: &FigureSnapshot) -> String {
    let moving = figure.shapes.iter().filter(|shape| shape.role == FigureRole::Moving);
    let first = moving.clone().next().and_then(|shape| shape.points.first());
    let at = |of: fn(&heelfirst::FigurePoint) -> f32| optional(first.map(|point| fixed(f64::from(of(point)))));
    format!(
        "figure {}x{} shapes={} moving={} at={},{}",
        fixed(f64::from(figure.width)),
        fixed(f64::from(figure.height)),
        figure.shapes.len(),
        moving.count(),
        at(|point| point.x),
        at(|point| point.y)
    )
}
