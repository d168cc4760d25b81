//! What stands between a person and an exercise: urgent answers, and the questions before anything is done standing.
//!
//! Our own sensible default, to be reviewed by a clinician. It decides what is offered; it never diagnoses.

use std::collections::BTreeMap;

use crate::{Exercise, Position};

/// A question of the self-check and the answers it takes, by their keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The question's key.
    pub key: &'static str,
    /// The keys of its answers.
    pub answers: &'static [&'static str],
}

/// Asked first: is anything new, or suddenly worse, in the last days?
pub const URGENT: Question =
    Question { key: "urgent", answers: &["none", "emergency", "today", "ms-team", "already-looked-at"] };

/// Asked one at a time before anything standing or walking is offered.
pub const STANDING: [Question; 8] = [
    Question { key: "toe-lift", answers: &["fully", "partly", "not-at-all"] },
    Question { key: "stand-30s", answers: &["yes", "no"] },
    Question { key: "weaker-leg", answers: &["holds-me", "not-yet"] },
    Question { key: "knee", answers: &["steady", "gives-way"] },
    Question { key: "fall-6-months", answers: &["no", "yes"] },
    Question { key: "walking", answers: &["freely", "with-cane", "with-walker", "not-alone"] },
    Question { key: "feeling", answers: &["full", "less"] },
    Question { key: "hands", answers: &["two", "one"] },
];

/// The answers given so far: question key to answer key.
pub type Answers = BTreeMap<String, String>;

/// Why an exercise is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldBack {
    /// An urgent answer stands: nothing starts. The value is its key.
    Urgent(&'static str),
    /// This question comes first.
    Unanswered(&'static Question),
    /// Standing without a hold is not safe by the person's own answers.
    Standing,
    /// Walking alone is not safe by the person's own answers.
    WalkingAlone,
    /// Marching with high knees is not safe by the person's own answers.
    Marching,
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

/// Whether an answer fits its question.
///
/// # Errors
/// [`AnswerError`] naming what is unknown.
pub fn check_answer(question: &str, answer: &str) -> Result<(), AnswerError> {
    let known = std::iter::once(&URGENT)
        .chain(&STANDING)
        .find(|known| known.key == question)
        .ok_or_else(|| AnswerError::NoSuchQuestion(question.to_owned()))?;
    if known.answers.contains(&answer) {
        return Ok(());
    }
    Err(AnswerError::NoSuchAnswer {
        question: question.to_owned(),
        answer: answer.to_owned(),
        known: known.answers.join(", "),
    })
}

/// The urgent answer that stands, if any. Long-standing symptoms that a doctor has looked at never block.
pub fn urgent(answers: &Answers) -> Option<&'static str> {
    let given = answers.get(URGENT.key)?;
    ["emergency", "today", "ms-team"].into_iter().find(|level| level == given)
}

/// The next standing question without an answer.
pub fn next_question(answers: &Answers) -> Option<&'static Question> {
    STANDING.iter().find(|question| !answers.contains_key(question.key))
}

/// Whether the person has said that the weaker leg holds, with support. Until then nobody is asked to stand on it.
pub fn weaker_leg_holds(answers: &Answers) -> bool {
    answers.get("weaker-leg").is_some_and(|answer| answer == "holds-me")
}

/// Why this exercise is held back; `None` when it is offered.
pub fn held_back(exercise: &Exercise, answers: &Answers) -> Option<HeldBack> {
    if let Some(level) = urgent(answers) {
        return Some(HeldBack::Urgent(level));
    }
    if exercise.position == Position::Seated {
        return None;
    }
    next_question(answers).map(HeldBack::Unanswered).or_else(|| unsuitable(exercise, answers))
}

fn unsuitable(exercise: &Exercise, answers: &Answers) -> Option<HeldBack> {
    let says = |question: &str, answer: &str| answers.get(question).is_some_and(|given| given == answer);
    if exercise.position == Position::Standing && says("stand-30s", "no") {
        return Some(HeldBack::Standing);
    }
    if exercise.position == Position::Walking && says("walking", "not-alone") {
        return Some(HeldBack::WalkingAlone);
    }
    let unsteady = says("knee", "gives-way") || says("fall-6-months", "yes") || says("walking", "with-walker");
    (exercise.id == "exaggerated-march" && unsteady).then_some(HeldBack::Marching)
}

#[cfg(test)]
mod tests;
