//! Keys, and what they say to the coach.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use heelfirst::{Coach, CoachError, CountedBy, SessionPhase};

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
}

/// The keys that do something in this phase, as the word keys of their hints.
pub(super) fn hints(phase: Option<SessionPhase>, over: bool) -> Vec<&'static str> {
    let Some(phase) = phase.filter(|_| !over) else { return vec!["any"] };
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

/// What this key means; `None` for keys without a meaning.
pub(super) fn wish(event: &Event, model: &Model) -> Option<Wish> {
    let Event::Key(key) = event else { return None };
    if key.kind != KeyEventKind::Press {
        return None;
    }
    if model.is_over() || (key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL)) {
        return Some(Wish::Leave);
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
    }
}
