//! The plan that is proposed to a person, with its reasons.

use super::plan::Plan;

/// A plan that fits the answers.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct ProposalSnapshot {
    /// The plan as `take_proposal` takes it.
    pub plan: Plan,
    /// Its items, each with its reason.
    pub items: Vec<ProposedItem>,
    /// What comes later, and why.
    pub later: Vec<LaterItem>,
    /// The minutes a day that the person has.
    pub minutes_a_day: u32,
    /// The minutes a day that it takes.
    pub expected_minutes: u32,
    /// Whether it is another plan than the one that holds.
    pub is_new: bool,
    /// Why it cannot be taken yet: it was not said which foot drops.
    pub waits: Option<String>,
}

/// One exercise of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ProposedItem {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// How much and how often, in a line.
    pub dose: String,
    /// Why, one sentence.
    pub why: String,
}

/// What is not proposed yet.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LaterItem {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// Why not yet, one sentence.
    pub why: String,
}
