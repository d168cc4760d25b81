//! The settings of reminders as a screen edits them. Times of day are minutes since 00:00 on the clock, 0–1439.

use super::plan::PlanDay;
use super::reminder::{OccurrenceSnapshot, PromptKind};

/// What a person wants of reminders. What a screen does not edit, such as a calendar's rules, stays as it is when a form is kept.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderForm {
    /// When the waking day begins.
    pub wake_min: u32,
    /// When it ends. Earlier than `wake_min` means after midnight.
    pub sleep_min: u32,
    /// Walks a day, 0–24.
    pub walks_per_day: u32,
    /// Stretches a day, 0–24.
    pub stretches_per_day: u32,
    /// Strength exercises a day, 0–24.
    pub strength_per_day: u32,
    /// Windows without any prompt.
    pub quiet: Vec<DayWindow>,
    /// The days with prompts, at least one.
    pub days: Vec<PlanDay>,
    /// The least time between two prompts, in minutes, 0–1440.
    pub min_gap_min: u32,
    /// The most prompts a day, 1–48.
    pub max_per_day: u32,
    /// Prompts at times that the person gave; never dropped.
    pub fixed: Vec<FixedPrompt>,
    /// Windows into which no prompt is placed, except a fixed one.
    pub busy: Vec<DayWindow>,
    /// No prompt before this local date, or date and time, ISO 8601; none where nothing is paused.
    pub paused_until: Option<String>,
    /// What walks are placed after.
    pub anchors: Vec<DayAnchor>,
    /// After how many minutes a snoozed prompt comes again, 5–120.
    pub snooze_min: u32,
    /// Whether prompts may move to where they are accepted more often.
    pub learning: bool,
}

/// A part of the day; over midnight where its end is the earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct DayWindow {
    /// The first minute inside.
    pub from_min: u32,
    /// The first minute after it.
    pub to_min: u32,
}

/// A prompt at a time that the person gave.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FixedPrompt {
    /// What it is for.
    pub kind: PromptKind,
    /// When.
    pub at_min: u32,
    /// Whether it may lie in quiet hours.
    pub even_in_quiet: bool,
    /// On which days; none named for every day.
    pub days: Vec<PlanDay>,
}

/// Something that happens every day anyway.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DayAnchor {
    /// What it is, in the person's own words, 1–60 letters.
    pub name: String,
    /// When it is over.
    pub at_min: u32,
}

/// The screen of reminders: what is set, what may be chosen, what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderPage {
    /// What is set.
    pub form: ReminderForm,
    /// The prompts to come, of today and tomorrow, also where this platform cannot arm them.
    pub coming: Vec<ComingDay>,
    /// What gets in the way of what, a sentence each.
    pub conflicts: Vec<String>,
    /// Until when prompts rest, one sentence; none where they do not.
    pub paused_text: Option<String>,
    /// How long they may rest, the shortest first.
    pub pauses: Vec<PauseChoice>,
    /// The most of one kind a day.
    pub most_a_day: u32,
    /// The most prompts a day that can be chosen.
    pub most_visits: u32,
    /// The most minutes between two prompts.
    pub most_gap_min: u32,
    /// The fewest minutes after which a snoozed prompt comes again.
    pub least_snooze_min: u32,
    /// The most.
    pub most_snooze_min: u32,
}

/// The prompts of one day.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ComingDay {
    /// Which day, in a word or two.
    pub title: String,
    /// Its prompts, soonest first; there may be none.
    pub prompts: Vec<OccurrenceSnapshot>,
}

/// A rest of prompts that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PauseChoice {
    /// What to put into `ReminderForm::paused_until`.
    pub until: String,
    /// The same in words.
    pub text: String,
}
