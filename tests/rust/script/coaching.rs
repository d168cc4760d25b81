//! What is said to the coach and read from it. Kotlin's `Coaching.kt` and Swift's `Coaching.swift` write the same lines.

use heelfirst::{
    AskKind, ChecksSnapshot, Coach, CoachError, ExerciseSnapshot, FigureRole, FigureSnapshot, Plan, PracticeContext,
    ProposalSnapshot, RestartReason, SessionId, SessionPhase, SessionRating, Side, WelcomeSnapshot,
};

use crate::call::Call;
use crate::render::{Names, fixed, kebab, optional, yes};
use crate::stage::context;

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
pub fn coaching(coach: &Coach, call: &Call, names: &mut Names) -> Option<Result<Vec<String>, CoachError>> {
    let line = |line: String| Some(Ok(vec![line]));
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
        "self-check" => {
            let check = coach.self_check();
            let next = optional(check.question.map(|question| question.key));
            let urgent = yes(check.urgent_text.is_some());
            return line(format!("check next={next} left={} all={} urgent={urgent}", check.left, check.all.len()));
        }
        "welcome" => return line(welcome_line(&coach.welcome())),
        "start-first-lifts" => {
            let started = coach.start_first_lifts();
            return Some(started.map(|session| vec![format!("started {}", names.session(&session.value))]));
        }
        "checks" => return Some(Ok(checks_lines(&coach.checks()))),
        "plan" => return line(plan_line(&coach.plan())),
        "proposal" => return Some(Ok(proposal_lines(&coach.proposal()))),
        "take-proposal" => coach.take_proposal(),
        "take-back-plan" => coach.take_back_plan(),
        "plan-from-file" => return Some(coach.plan_from_file(call.text("text")).map(|plan| vec![plan_line(&plan)])),
        "plan-file" => return Some(coach.plan_file().map(|text| vec![format!("plan-file bytes={}", text.len())])),
        "plan-code" => return line(format!("plan-code {}", coach.plan_code())),
        "pieces" => {
            let pieces = coach.pieces();
            let read = pieces.iter().filter(|piece| piece.is_read).count();
            let keys: Vec<_> = pieces.iter().map(|piece| piece.key.as_str()).collect();
            return line(format!("pieces {} read={read}", keys.join(",")));
        }
        "mark-piece-read" => coach.mark_piece_read(call.text("key")),
        "exercise" => return Some(coach.exercise(call.text("key")).map(|page| vec![exercise_line(&page)])),
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
        "languages" => {
            let all = coach.languages();
            let tags: Vec<_> = all.iter().map(|language| language.tag.as_str()).collect();
            return line(format!("languages {}", tags.join(",")));
        }
        "safety-page" => {
            let page = coach.safety_page(call.optional_text("language"));
            return line(format!("safety-page lines={} first={}", page.len(), optional(page.first())));
        }
        "context" => return line(context_line(&coach.context(call.optional_text("exercise")))),
        "set-context-of" => coach.set_context_of(call.text("exercise"), context(call)),
        _ => return None,
    };
    Some(done.map(|()| Vec::new()))
}

fn welcome_line(welcome: &WelcomeSnapshot) -> String {
    let next = optional(welcome.question.as_ref().map(|question| &question.key));
    let exercise = optional(welcome.exercise.as_ref());
    format!("welcome next={next} left={} exercise={exercise} over={}", welcome.left, yes(welcome.is_over))
}

fn checks_lines(checks: &ChecksSnapshot) -> Vec<String> {
    let series = checks.series.iter().map(|series| {
        let points = series.chart.points.len();
        format!("  series {} points={points} next={} trend={}", series.exercise, series.next_date, series.trend)
    });
    std::iter::once(format!("checks {}", checks.series.len())).chain(series).collect()
}

fn plan_line(plan: &Plan) -> String {
    let items: Vec<_> = plan.items.iter().map(|item| format!("{}*{}", item.exercise, item.times_a_day)).collect();
    let side = plan.weaker_side.map_or_else(|| "none".to_owned(), kebab);
    format!("plan side={side} items={}", items.join(","))
}

fn proposal_lines(proposal: &ProposalSnapshot) -> Vec<String> {
    let head = format!(
        "proposal minutes={} expected={} new={}",
        proposal.minutes_a_day,
        proposal.expected_minutes,
        yes(proposal.is_new)
    );
    let items =
        proposal.items.iter().map(|item| format!("  item {} dose={} why={}", item.exercise, item.dose, item.why));
    let later = proposal.later.iter().map(|later| format!("  later {} why={}", later.exercise, later.why));
    std::iter::once(head).chain(items).chain(later).collect()
}

fn exercise_line(page: &ExerciseSnapshot) -> String {
    format!(
        "exercise {} name={} steps={} dose={} why={} safety={} helper={} held_back={}",
        page.exercise,
        page.name,
        page.steps.len(),
        page.dose,
        optional(page.why_dose.as_ref()),
        page.safety.len(),
        page.helper.len(),
        optional(page.held_back.as_ref())
    )
}

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

fn context_line(context: &PracticeContext) -> String {
    format!(
        "context shoe={} orthosis={} aid={} place={} helper={} hot_or_tired={}",
        context.shoe,
        kebab(context.orthosis),
        kebab(context.aid),
        kebab(context.place),
        yes(context.helper),
        yes(context.hot_or_tired)
    )
}
