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

/// One planned prompt with all its words, so that it can be shown without opening the core. It is shown only before `window_end_ms`, and then
/// in the place of the one that is shown.
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
    /// Why it does not come at its usual time, where what was learnt moved it; one sentence.
    pub moved_text: Option<String>,
}

/// A button of a prompt.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PromptAction {
    /// What it means.
    pub answer: PromptAnswer,
    /// What it says.
    pub text: String,
}

/// What a person can do with a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PromptAnswer {
    /// It was opened; this is no answer yet, and no button.
    Opened,
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

/// A prompt that repeats every week by the clock, wherever the person is, so that somebody who has not opened the app for long is still asked.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NetSnapshot {
    /// Which. `fired` and `acted` take it like any other.
    pub id: OccurrenceId,
    /// The day of the week, 1 Monday to 7 Sunday.
    pub weekday: u32,
    /// The hour, 0–23.
    pub hour: u32,
    /// The minute, 0–59.
    pub minute: u32,
    /// Its words; the time in it is that of the first one.
    pub prompt: OccurrenceSnapshot,
}

/// The whole list to be armed; arming it twice changes nothing, and what is neither in it nor showing is to be cancelled.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderPlan {
    /// The prompts, soonest first; never more than the environment's limit, and none while nothing may be shown.
    pub occurrences: Vec<OccurrenceSnapshot>,
    /// Prompts that repeat weekly, at most four; none on systems that arm anew each day.
    pub nets: Vec<NetSnapshot>,
    /// Prompts that may be seen now, or come late. Any other that is still shown is to be taken away; alarms of these are left.
    pub showing: Vec<OccurrenceId>,
    /// What the person should know about the plan, in words.
    pub warnings: Vec<String>,
    /// What to say to the answer that was just given; empty where there is nothing to say.
    pub reply: String,
    /// When to ask for the plan again at the latest, ms since 1970-01-01 UTC, although nothing happened.
    pub check_again_ms: i64,
}

/// Whether prompts can come through.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReminderHealth {
    /// Whether nothing stands in the way.
    pub well: bool,
    /// What stands in the way and what to do, the most important first.
    pub notices: Vec<super::error::NoticeSnapshot>,
    /// Within how many minutes of their time 19 in 20 prompts came in the last two weeks; none where too few were heard of.
    pub lateness_p95_min: Option<i64>,
}

/// What the app has learnt about prompts, and what it does with it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct HabitsSnapshot {
    /// Whether prompts may move to where they are accepted more often.
    pub learning: bool,
    /// How that works, in one sentence.
    pub learning_text: String,
    /// The prompts to come that were moved, a sentence each.
    pub moved: Vec<String>,
    /// How many walks a day are not prompted any more, since practising has become a habit.
    pub fewer_walks: u32,
    /// What that means and how it is taken back, in a sentence or two.
    pub taper_text: String,
    /// Whether all prompts were brought back for good, so that fewer can be allowed again.
    pub fewer_undone: bool,
}
