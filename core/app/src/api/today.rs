//! What the first screen shows.

use super::calibration::{CalibrationSnapshot, MountQuestion};
use super::check::AskSnapshot;
use super::feet::FeetSnapshot;
use super::ids::SessionId;
use super::lift::LiftSnapshot;
use super::reminder::OccurrenceSnapshot;
use super::session::SessionSnapshot;
use super::step::{SensorSnapshot, StepSnapshot};

/// Everything a newly drawn screen needs, at one moment.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AppSnapshot {
    /// The first screen.
    pub today: TodaySnapshot,
    /// The session that runs or has just ended.
    pub session: Option<SessionSnapshot>,
    /// The last steps of the session, newest last, at most 12.
    pub last_steps: Vec<StepSnapshot>,
    /// The toe lifts of the session that runs or has just ended.
    pub lifts: Vec<LiftSnapshot>,
    /// The sensors: paired ones first, left before right, then those that were found, the strongest signal first.
    pub sensors: Vec<SensorSnapshot>,
    /// The calibration that runs or was the last to end.
    pub calibration: Option<CalibrationSnapshot>,
    /// The telling apart of the feet that runs or was the last to end.
    pub feet: Option<FeetSnapshot>,
    /// What is to be asked about how sensors sit, while nobody walks.
    pub mount_questions: Vec<MountQuestion>,
    /// Grows with each change of the history.
    pub revision: u64,
    /// What stands in for the person's feet, in a word or two, to be said beside whatever is measured; none where sensors measure.
    #[uniffi(default = None)]
    pub stand_in_text: Option<String>,
}

/// What is due today.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TodaySnapshot {
    /// The day in one sentence. While an urgent answer stands it is that sentence, which is to be shown alone.
    pub headline: String,
    /// The plan's items, the next one to do first.
    pub items: Vec<TodayItem>,
    /// The next prompt, if any is planned.
    pub next_reminder: Option<OccurrenceSnapshot>,
    /// The next prompt in one sentence; empty while an urgent answer stands.
    pub next_reminder_text: String,
    /// A short walk that waits for the next time the person gets up; one sentence.
    pub waiting: Option<String>,
    /// A session that was cut short and can be taken up again.
    pub unfinished: Option<UnfinishedSession>,
    /// Whether this is a lighter day.
    pub lighter_day: bool,
    /// Days practised of the last 14.
    pub days_practised_of_14: u32,
    /// What stands in the way of some items, and what to do; none when nothing does.
    pub gate: Option<GateSnapshot>,
    /// The weekly checks that are due.
    pub checks: Vec<TodayItem>,
    /// The one thing that is asked now; none where nothing is.
    pub ask: Option<AskSnapshot>,
    /// Something true and good about today, in one sentence; none where there is nothing to say.
    pub encouragement: Option<String>,
    /// Whether answers given since a plan was chosen lead to another one, which can be looked at.
    pub has_proposal: bool,
    /// The minutes that what is left to do today takes: the sum of those of its items.
    pub minutes_left: u32,
    /// The same in one sentence; empty where nothing is left that can be done now.
    #[uniffi(default = "")]
    pub minutes_left_text: String,
    /// The days practised of the last 14, in one sentence.
    #[uniffi(default = "")]
    pub days_practised_text: String,
    /// Why standing and walking rest after a fall, one sentence; `ready_again` ends that. None elsewhere, and while it is open whether
    /// the person is hurt.
    #[uniffi(default = None)]
    pub after_fall: Option<String>,
    /// The trip, near fall or fall that was noted last today, in one sentence; `take_back_event` takes it back.
    #[uniffi(default = None)]
    pub noted: Option<String>,
    /// Whether the first minutes are still to be shown: nothing was practised, and nobody left them.
    #[uniffi(default = false)]
    pub is_welcome: bool,
    /// The item to do next; none where nothing can be done now.
    #[uniffi(default = None)]
    pub next: Option<TodayItem>,
    /// The rest of the day, group by group; none is empty.
    #[uniffi(default = [])]
    pub groups: Vec<TodayGroup>,
}

/// Items of the day that belong together.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TodayGroup {
    /// Its heading.
    pub title: String,
    /// Whether these are done for today, so that they are shown quietly.
    pub is_done: bool,
    /// Its items, in the order of the plan.
    pub rows: Vec<TodayRow>,
}

/// An item of the day in a group.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TodayRow {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// What is said below the name, a line each; not empty.
    pub detail: String,
}

/// One item of the plan today.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TodayItem {
    /// The exercise's key.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// Why it is due, or that it is done for today; one short sentence.
    pub why: String,
    /// Whether it is still due.
    pub due: bool,
    /// How often it was done today.
    pub done_today: u32,
    /// How often it is meant for today.
    pub meant_today: u32,
    /// Whether it can be started now.
    pub offered: bool,
    /// How much, in a few words; empty while it rests.
    pub dose: String,
    /// Why so much, one sentence.
    pub why_dose: String,
    /// Why it is in the plan: one sentence that names what the person said; empty where the plan is not the proposed one.
    pub why_planned: String,
    /// Whether it rests because it hurt; `reconsider` brings it back.
    pub resting: bool,
    /// The minutes that one go takes, the nearest whole one, at least 1; 0 while it rests or an urgent answer stands.
    pub minutes: u32,
    /// The same in a few words; empty where there are none.
    #[uniffi(default = "")]
    pub minutes_text: String,
    /// How much, and how long that takes, in one line; empty while it rests.
    #[uniffi(default = "")]
    pub measure: String,
}

/// A session that was cut short.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct UnfinishedSession {
    /// Which session.
    pub session: SessionId,
    /// Its exercise's key.
    pub exercise: String,
    /// One sentence: what it was and how to go on.
    pub text: String,
}

/// Why items are held back.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GateSnapshot {
    /// Whether an urgent answer stands, so that nothing may start.
    pub urgent: bool,
    /// The next question to ask; none while an urgent answer stands.
    pub question: Option<String>,
    /// One sentence for the person.
    pub text: String,
}
