//! What stands between a person and an exercise: urgent answers, and the questions before anything is done standing.
//!
//! Our own sensible default, to be reviewed by a clinician. It decides what is offered; it never diagnoses.

use std::collections::BTreeMap;

use crate::catalogue::Purpose;
use crate::{Affected, Exercise, Manner, Position, Prescription};

mod questions;

pub use questions::{CALF, HURT, MINUTES, NOT_SURE, NOTICE, Question, SELF_CHECK, SIDE, STANDING, URGENT, all};

/// The answers given so far: question key to answer key.
pub type Answers = BTreeMap<String, String>;

/// Why an exercise is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldBack {
    /// An urgent answer stands: nothing starts. The value is its key.
    Urgent(&'static str),
    /// This question comes first.
    Unanswered(&'static Question),
    /// Standing with a hold is not safe by the person's own answers; what is done standing or walking waits.
    Standing,
    /// Walking alone is not safe by the person's own answers.
    WalkingAlone,
    /// Marching with high knees is not safe by the person's own answers or aid.
    Marching,
    /// The two-minute walk is for who walks that long daily anyway.
    WalkingFar,
    /// Standing and walking rest after a fall, until the person says that they are ready.
    AfterFall,
    /// The calf was operated or injured, and nobody has cleared it for a stretch.
    CalfOperation,
}

/// What else decides, beside the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Whether the person fell and has not said since that they are ready.
    pub after_fall: bool,
    /// Which foot drops.
    pub affected: Affected,
    /// Whether a therapist's plan allows standing on the weaker leg.
    pub allows_weaker_leg: bool,
    /// Whether both hands hold a rollator or walker on walks.
    pub with_walker: bool,
    /// The first question whose answer is from before a fall, an illness or a long break, and counts no more.
    pub again: Option<&'static Question>,
}

impl Hold {
    /// Nothing but which foot drops.
    pub fn new(affected: Affected) -> Hold {
        Hold { after_fall: false, affected, allows_weaker_leg: false, with_walker: false, again: None }
    }
}

/// An answer that the question does not take, or a question that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// No such question.
    #[error("there is no question '{0}'")]
    NoSuchQuestion(String),
    /// The question does not take this answer.
    #[error("'{answer}' does not answer '{question}'; one of these does: {known}")]
    NoSuchAnswer {
        /// The question's key.
        question: String,
        /// What was given.
        answer: String,
        /// What would do.
        known: String,
    },
}

/// Whether an answer fits its question. Where several may be given, they are joined by `+` in the question's order; being
/// not sure stands alone.
///
/// # Errors
/// [`AnswerError`] naming what is unknown.
pub fn check_answer(question: &str, answer: &str) -> Result<(), AnswerError> {
    let asked =
        all().find(|known| known.key == question).ok_or_else(|| AnswerError::NoSuchQuestion(question.to_owned()))?;
    if asked.takes(answer) {
        return Ok(());
    }
    let (question, answer) = (question.to_owned(), answer.to_owned());
    let known = asked.answers.join(if asked.several { " + " } else { ", " });
    Err(AnswerError::NoSuchAnswer { question, answer, known })
}

impl Question {
    fn takes(&self, answer: &str) -> bool {
        if !self.several {
            return self.answers.contains(&answer);
        }
        let parts: Vec<&str> = answer.split('+').collect();
        let places: Vec<_> = parts.iter().map(|part| self.answers.iter().position(|known| known == part)).collect();
        let alone = parts.len() == 1 || !parts.contains(&NOT_SURE);
        alone && places.iter().all(Option::is_some) && places.is_sorted_by(|one, next| one < next)
    }
}

/// The urgent answer that stands, if any: also that of who is hurt badly after a fall. Long-standing symptoms that a doctor
/// has looked at never block.
pub fn urgent(answers: &Answers) -> Option<&'static str> {
    let hurt = says(answers, HURT.key, "badly").then_some("emergency");
    let given = answers.get(URGENT.key);
    ["emergency", "today", "ms-team"].into_iter().find(|level| given.is_some_and(|given| level == given)).or(hurt)
}

/// The answer that an answer brings with it: who says that nothing is urgent any more is not hurt badly any more.
pub fn settles(answers: &Answers, question: &str, answer: &str) -> Option<(&'static str, &'static str)> {
    let cleared = question == URGENT.key && ["none", "already-looked-at"].contains(&answer);
    (cleared && says(answers, HURT.key, "badly")).then_some((HURT.key, "no"))
}

/// The next question of the self-check without an answer, before the first exercise.
pub fn self_check(answers: &Answers) -> Option<&'static Question> {
    SELF_CHECK.into_iter().find(|question| !answers.contains_key(question.key))
}

/// The next standing question without an answer.
pub fn next_question(answers: &Answers) -> Option<&'static Question> {
    STANDING.iter().find(|question| !answers.contains_key(question.key))
}

/// The question to ask now: one on each day, and one more after each practice of the day. The calf comes first, since it is
/// stretched from the first day on, then the standing ones. Whoever wants to answer more at once may. Own default.
pub fn next_due(answers: &Answers, asked_today: u8, practised_today: u8) -> Option<&'static Question> {
    if asked_today > practised_today {
        return None;
    }
    let open = |question: &'static Question| (!answers.contains_key(question.key)).then_some(question);
    open(&CALF).or_else(|| next_question(answers)).or_else(|| open(&MINUTES))
}

/// Whether the person has said that the weaker leg holds, with support. Until then nobody is asked to stand on it.
pub fn weaker_leg_holds(answers: &Answers) -> bool {
    says(answers, "weaker-leg", "holds-me")
}

/// Why this exercise is held back; `None` when it is offered. What an answer forbids comes before what is not answered yet:
/// who names an exercise passes the open questions alone. An old answer still forbids, and allows no more.
pub fn held_back(exercise: &Exercise, answers: &Answers, hold: Hold) -> Option<HeldBack> {
    if let Some(level) = urgent(answers) {
        return Some(HeldBack::Urgent(level));
    }
    if exercise.position == Position::Seated {
        let rests = exercise.purposes.contains(&Purpose::Calf) && says(answers, CALF.key, "operated-not-cleared");
        return rests.then_some(HeldBack::CalfOperation);
    }
    if hold.after_fall {
        return Some(HeldBack::AfterFall);
    }
    let open = || next_question(answers).or(hold.again).map(HeldBack::Unanswered);
    unsuitable(exercise, answers, hold).or_else(open)
}

fn unsuitable(exercise: &Exercise, answers: &Answers, hold: Hold) -> Option<HeldBack> {
    let says = |question: &str, answer: &str| says(answers, question, answer);
    let is_standing = exercise.position == Position::Standing;
    // Who cannot stand safely with a hold does not walk without one.
    if says("stand-30s", "no") || (is_standing && lacks_a_leg(answers, hold)) {
        return Some(HeldBack::Standing);
    }
    if exercise.position == Position::Walking && says("walking", "not-alone") {
        return Some(HeldBack::WalkingAlone);
    }
    if exercise.position == Position::Walking && exercise.is_check() && !says("walking-far", "two-minutes-daily") {
        return Some(HeldBack::WalkingFar);
    }
    let unsteady = says("knee", "gives-way") || says("fall-6-months", "yes") || says("walking", "with-walker");
    (exercise.manner == Manner::HighKnees && (unsteady || hold.with_walker)).then_some(HeldBack::Marching)
}

/// Whether both legs are weak and the weaker one does not hold: then there is none to stand on while the other works.
fn lacks_a_leg(answers: &Answers, hold: Hold) -> bool {
    hold.affected == Affected::Both && !hold.allows_weaker_leg && says(answers, "weaker-leg", "not-yet")
}

/// Whether an exercise would have been done standing, and no side is left for which the person stands on a leg that holds.
pub fn leaves_nothing(p: &Prescription, exercise: &Exercise, answers: &Answers, hold: Hold) -> bool {
    exercise.position == Position::Standing && spared(p.clone(), exercise, answers, hold).sides.is_empty()
}

/// The same without the sides for which the person would stand on a weaker leg that does not hold.
#[must_use]
pub fn spared(p: Prescription, exercise: &Exercise, answers: &Answers, hold: Hold) -> Prescription {
    let holds = hold.allows_weaker_leg || weaker_leg_holds(answers) || hold.affected == Affected::Both;
    if exercise.position != Position::Standing || holds {
        return p;
    }
    // Lifting the stronger leg would mean standing on the weaker one.
    let weaker = hold.affected.first();
    Prescription { sides: p.sides.iter().copied().filter(|dose| dose.side == weaker).collect(), ..p }
}

fn says(answers: &Answers, question: &str, answer: &str) -> bool {
    answers.get(question).is_some_and(|given| given == answer)
}

#[cfg(test)]
mod tests;
