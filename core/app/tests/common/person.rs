//! Somebody who is steady, and what they do.

use std::path::Path;
use std::sync::Arc;

use heelfirst::{Coach, CoachError, CoachRadio, SessionId, StopReason};

use super::{Ear, open};

pub const DAY_MS: i64 = 86_400_000;

/// Everything that is asked, answered by somebody who is steady and walks for two minutes daily.
pub const STEADY: [(&str, &str); 14] = [
    ("urgent", "none"),
    ("side", "left"),
    ("toe-lift", "partly"),
    ("notice", "classic"),
    ("stand-30s", "yes"),
    ("weaker-leg", "holds-me"),
    ("knee", "steady"),
    ("fall-6-months", "no"),
    ("walking", "freely"),
    ("feeling", "full"),
    ("hands", "two"),
    ("walking-far", "two-minutes-daily"),
    ("calf", "fine"),
    ("minutes", "15"),
];

pub fn answer(coach: &Coach, answers: &[(&str, &str)]) {
    for (question, answer) in answers {
        coach.answer_check((*question).to_owned(), (*answer).to_owned()).unwrap();
    }
}

pub fn steady(folder: &Path) -> (Arc<Coach>, Arc<Ear>) {
    let (coach, ear) = open(folder, CoachRadio::None);
    answer(&coach, &STEADY);
    (coach, ear)
}

/// Practises an exercise from a moment on for so long, and gives its session.
pub fn practise(coach: &Coach, item: &str, from_ms: i64, lasting_ms: i64) -> SessionId {
    let session = coach.start(item.to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(from_ms + lasting_ms).unwrap();
    while coach.snapshot().session.unwrap().outcome.is_none() {
        coach.enough().unwrap();
    }
    coach.advance_to(from_ms + lasting_ms).unwrap();
    session
}

/// Whether an exercise may be started now; it is stopped again at once.
pub fn starts(coach: &Coach, item: &str) -> bool {
    let started = coach.start(item.to_owned()).is_ok();
    if started {
        coach.stop(None).unwrap();
    }
    started
}

/// Starts an exercise and stops it so many ms later because it hurts.
pub fn hurts(coach: &Coach, item: &str, from_ms: i64) {
    coach.start(item.to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(from_ms + 10_000).unwrap();
    coach.stop(Some(StopReason::Pain)).unwrap();
}

pub fn reason(refused: Result<impl Sized, CoachError>) -> String {
    match refused.err().unwrap() {
        CoachError::Invalid { reason, .. } => reason,
        other => other.to_string(),
    }
}
