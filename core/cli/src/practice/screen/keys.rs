//! Keys, and what they say to the coach.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use heelfirst::{Coach, CoachError, CountedBy, MishapKind, SessionPhase, SessionRating};

use super::model::Model;

/// More time comes in portions of this many ms.
const MORE_MS: i64 = 10_000;

/// What a key means now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Ready,
    Pause,
    GoOn,
    Skip,
    Back,
    MoreTime,
    Count,
    Enough,
    Arrived,
    Stop,
    Leave,
    /// How the session that is over went.
    Rate(SessionRating),
    /// What happened on the walk that is over.
    Happened(MishapKind),
}

/// The keys that do something in this phase, as the word keys of their hints.
pub(super) fn hints(model: &Model) -> Vec<&'static str> {
    let Some(phase) = model.phase().filter(|_| !model.is_over()) else { return hints_after(model) };
    let mut hints = match phase {
        SessionPhase::SetUp => return vec!["ready", "quit"],
        SessionPhase::Paused => vec!["go-on", "back"],
        SessionPhase::Walk => vec!["pause", "arrived", "more-time"],
        SessionPhase::Up | SessionPhase::Hold | SessionPhase::Down => vec!["pause", "count", "skip", "back"],
        SessionPhase::GetReady => vec!["pause", "skip"],
        _ => vec!["pause", "skip", "back", "more-time"],
    };
    hints.extend(["enough", "stop", "quit"]);
    hints
}

/// At the end: how it went and what happened, each by one key, and neither has to be said.
fn hints_after(model: &Model) -> Vec<&'static str> {
    let ratings: &[&str] = if model.asks_rating { &["easy", "right", "hard", "pain"] } else { &[] };
    let mishaps: &[&str] = if model.asks_mishap { &["trip", "fall"] } else { &[] };
    let leaves = if model.asks_rating || model.asks_mishap { "other" } else { "any" };
    [ratings, mishaps, &[leaves]].concat()
}

/// What a key means after the end; every other one leaves.
fn wish_after(code: KeyCode, model: &Model) -> Wish {
    match code {
        KeyCode::Char('e') if model.asks_rating => Wish::Rate(SessionRating::Easy),
        KeyCode::Char('r') if model.asks_rating => Wish::Rate(SessionRating::Right),
        KeyCode::Char('h') if model.asks_rating => Wish::Rate(SessionRating::Hard),
        KeyCode::Char('p') if model.asks_rating => Wish::Rate(SessionRating::Pain),
        KeyCode::Char('t') if model.asks_mishap => Wish::Happened(MishapKind::Trip),
        KeyCode::Char('f') if model.asks_mishap => Wish::Happened(MishapKind::Fall),
        _ => Wish::Leave,
    }
}

/// What this key means; `None` for keys without a meaning.
pub(super) fn wish(event: &Event, model: &Model) -> Option<Wish> {
    let Event::Key(key) = event else { return None };
    if key.kind != KeyEventKind::Press {
        return None;
    }
    if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
        return Some(Wish::Leave);
    }
    if model.is_over() {
        return Some(wish_after(key.code, model));
    }
    let paused = model.phase() == Some(SessionPhase::Paused);
    match key.code {
        KeyCode::Enter if paused => Some(Wish::GoOn),
        KeyCode::Enter => Some(Wish::Ready),
        KeyCode::Char(' ') => Some(if paused { Wish::GoOn } else { Wish::Pause }),
        KeyCode::Char('n') => Some(Wish::Skip),
        KeyCode::Char('b') => Some(Wish::Back),
        KeyCode::Char('t') => Some(Wish::MoreTime),
        KeyCode::Char('c') => Some(Wish::Count),
        KeyCode::Char('e') => Some(Wish::Enough),
        KeyCode::Char('a') => Some(Wish::Arrived),
        KeyCode::Char('s') => Some(Wish::Stop),
        KeyCode::Char('q') | KeyCode::Esc => Some(Wish::Leave),
        _ => None,
    }
}

/// Says it to the coach.
pub(super) fn say(coach: &Coach, wish: Wish) -> Result<(), CoachError> {
    match wish {
        Wish::Ready => coach.ready(),
        Wish::Pause => coach.pause(),
        Wish::GoOn => coach.resume(),
        Wish::Skip => coach.skip(),
        Wish::Back => coach.back(),
        Wish::MoreTime => coach.add_time(MORE_MS),
        Wish::Count => coach.count_repetition(CountedBy::Person),
        Wish::Enough => coach.enough(),
        Wish::Arrived => coach.arrived(),
        Wish::Stop | Wish::Leave => coach.stop(None),
        Wish::Rate(_) | Wish::Happened(_) => Ok(()), // only after the end, where the model says them
    }
}
