//! Somebody who is steady, and what they do.

use std::path::Path;
use std::sync::Arc;

use heelfirst::{Coach, CoachError, CoachRadio, SessionId, StopReason};

use super::{Ear, open};

pub const DAY_MS: i64 = 86_400_000;

/// What comes before the first exercise, but for the toes.
pub const FIRST: [(&str, &str); 3] = [("urgent", "none"), ("side", "left"), ("notice", "classic")];

/// Everything that is asked before standing and walking, answered by somebody who is steady and walks for two minutes daily.
pub const STANDING: [(&str, &str); 9] = [
    ("toe-lift", "partly"),
    ("stand-30s", "yes"),
    ("weaker-leg", "holds-me"),
    ("knee", "steady"),
    ("fall-6-months", "no"),
    ("walking", "freely"),
    ("feeling", "full"),
    ("hands", "two"),
    ("walking-far", "two-minutes-daily"),
];

pub fn answer(coach: &Coach, answers: &[(&str, &str)]) {
    for (question, answer) in answers {
        coach.answer_check((*question).to_owned(), (*answer).to_owned()).unwrap();
    }
}

/// Somebody who may stand and walk, and was asked nothing else.
pub fn stands(folder: &Path) -> (Arc<Coach>, Arc<Ear>) {
    let (coach, ear) = open(folder, CoachRadio::None);
    answer(&coach, &FIRST);
    answer(&coach, &STANDING);
    (coach, ear)
}

/// Somebody who may stand and walk and has answered everything.
pub fn steady(folder: &Path) -> (Arc<Coach>, Arc<Ear>) {
    let (coach, ear) = stands(folder);
    answer(&coach, &[("calf", "fine"), ("minutes", "15")]);
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

/// Somebody steady on their second day, 20 s into the check of two minutes' walking.
pub fn walks_in_the_check(folder: &Path) -> Arc<Coach> {
    let (coach, _) = steady(folder);
    practise(&coach, "seated-ankle-lift", 0, 10_000);
    coach.advance_to(DAY_MS).unwrap();
    coach.start("two-minute-walk".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(DAY_MS + 20_000).unwrap();
    coach
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
