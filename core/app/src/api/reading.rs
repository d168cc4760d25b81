//! What there is to read.

use super::check::AskSnapshot;
use super::session::Side;

/// A short piece to read, one thought long.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PieceSnapshot {
    /// Its key.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub paragraphs: Vec<String>,
    /// How long it takes to read, in s.
    pub seconds: u32,
    /// Whether it was read.
    pub is_read: bool,
}

/// All that is known of one exercise, in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExerciseSnapshot {
    /// Its key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// What it is for, one sentence.
    pub purpose: String,
    /// How it is done, a step each.
    pub steps: Vec<String>,
    /// The steps as they are said.
    pub steps_spoken: Vec<String>,
    /// How much today, in a line.
    pub dose: String,
    /// Why so much, one sentence; none where it is not in the plan.
    pub why_dose: Option<String>,
    /// Its tempo in a line; none for walking.
    pub tempo: Option<String>,
    /// What keeps it safe, a line each, its own first.
    pub safety: Vec<String>,
    /// What must be at hand, a line each.
    pub equipment: Vec<String>,
    /// What to hold on to.
    pub support: String,
    /// What a helper does, a line each.
    pub helper: Vec<String>,
    /// The seated exercise to do instead, if it is not seated itself.
    pub seated_alternative: Option<String>,
    /// Where it comes from, one sentence.
    pub source: String,
    /// Whether it is a weekly check.
    pub is_check: bool,
    /// Why it cannot be started now, one sentence; none where it can.
    pub held_back: Option<String>,
    /// Whether it is walking: its figure takes strides.
    pub is_walk: bool,
    /// The side on which its figure shows it.
    pub figure_side: Side,
    /// What is asked before it is offered to be started; none where nothing is.
    #[uniffi(default = None)]
    pub ask: Option<AskSnapshot>,
}

/// What the app is, in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AboutSnapshot {
    /// Its version, in a few words.
    pub version: String,
    /// What it is not, a sentence each.
    pub limits: Vec<String>,
    /// Where what it teaches comes from, a sentence each.
    pub sources: Vec<String>,
    /// What may be done with it, and what it is made of, a sentence each.
    pub licences: Vec<String>,
}

/// A language that can be chosen.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about a language")]
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LanguageSnapshot {
    /// Its tag, BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether a person who speaks it and knows the matter has read it.
    pub reviewed: bool,
    /// Whether its texts were made by a machine.
    pub machine_made: bool,
    /// Whether it is the one in use.
    pub is_used: bool,
}
