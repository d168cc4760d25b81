//! What a platform arms, and what it reports back.

use super::ids::OccurrenceId;

/// What a prompt is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, uniffi::Enum)]
pub enum PromptKind {
    /// A walking burst.
    Walk,
    /// A stretch.
    Stretch,
    /// A strength exercise.
    Strength,
}

/// One planned prompt with all its words, so that it can be shown without opening the core.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OccurrenceSnapshot {
    /// Which prompt.
    pub id: OccurrenceId,
    /// What it is for.
    pub kind: PromptKind,
    /// What rides along on the same visit.
    pub also: Vec<PromptKind>,
    /// When, ms since 1970-01-01 UTC.
    pub at_ms: i64,
    /// Until when it still makes sense, ms since 1970-01-01 UTC.
    pub window_end_ms: i64,
    /// The time on the person's clock, as text.
    pub local_time: String,
    /// The notification's first line.
    pub title: String,
    /// The notification's second line.
    pub body: String,
    /// What may be read by anyone on a locked screen.
    pub lock_screen: String,
    /// The buttons, the most useful first.
    pub actions: Vec<PromptAction>,
}

/// A button of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PromptAction {
    /// What it means.
    pub answer: PromptAnswer,
    /// What it says.
    pub text: String,
}

/// What a person can answer to a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PromptAnswer {
    /// Practice begins.
    Started,
    /// Later.
    Snoozed,
    /// "Not now, I'm in a hurry."
    InAHurry,
    /// "Next time I get up."
    OnNextWalk,
    /// Not this one.
    Dismissed,
}

/// The whole list to be armed; arming it twice changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderPlan {
    /// The prompts, soonest first; never more than the environment's limit.
    pub occurrences: Vec<OccurrenceSnapshot>,
    /// What the person should know about the plan, in words.
    pub warnings: Vec<String>,
}

/// Whether prompts can come through.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderHealth {
    /// Whether nothing stands in the way.
    pub well: bool,
    /// What stands in the way and what to do, the most important first.
    pub notices: Vec<super::error::NoticeSnapshot>,
}
