//! What the history screen shows of progress.

use serde::{Serialize, Serializer};

use super::plan::PracticeContext;
use super::session::Side;

/// How it goes. Series are by bucket, oldest first; one without anything is left out.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct ProgressSnapshot {
    /// Days practised of the last 14, today included.
    pub days_practised_of_14: u32,
    /// The same as a sentence.
    pub days_text: String,
    /// The last 26 weeks; each begins on its Monday.
    pub weeks: Vec<ProgressBucket>,
    /// The last 24 months.
    pub months: Vec<ProgressBucket>,
    /// Personal bests. What was reached once stays reached.
    pub bests: Vec<BestSnapshot>,
    /// What changed over the last twelve weeks, what a professional should see first before the others.
    pub changes: Vec<ChangeSnapshot>,
    /// That only days in the same circumstances are compared; none where nothing is.
    pub changes_note: Option<String>,
    /// The last twelve weeks by day, the most important chart first.
    pub charts: Vec<ChartSnapshot>,
    /// The person's own goal, as it was rated last.
    pub goal: Option<GoalSnapshot>,
    /// What the person wants to ask a professional; empty when nothing.
    pub question: String,
    /// That nothing of it is clinically validated.
    pub disclaimer: String,
    /// The revision of the history that it is of.
    pub revision: u64,
    /// The last 28 days.
    pub days: Vec<ProgressBucket>,
    /// Sessions of the last 24 months at another speed than life's: trials, which are in no figure here.
    pub trials_count: u32,
    /// The same as a sentence; none without any.
    pub trials_text: Option<String>,
}

/// A day, a week or a month. A measure is none where nothing was measured.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct ProgressBucket {
    /// Its first day, ISO 8601.
    pub start: String,
    /// Days with a session.
    pub days_count: u32,
    /// Sessions.
    pub sessions_count: u32,
    /// Time in movement, in ms.
    pub active_ms: i64,
    /// Walking bursts.
    pub bursts_count: u32,
    /// Walking practice, in ms.
    pub walking_ms: i64,
    /// Repetitions of the left side, holds among them.
    pub repetitions_left_count: u32,
    /// Repetitions of the right side.
    pub repetitions_right_count: u32,
    /// Repetitions of exercises without sides.
    pub repetitions_other_count: u32,
    /// Trips reported.
    pub trips_count: u32,
    /// Near falls reported.
    pub near_falls_count: u32,
    /// Falls reported.
    pub falls_count: u32,
    /// Steps of both feet together a minute.
    pub cadence_per_min: Option<f64>,
    /// Swing time of the left foot divided by that of the right one.
    pub swing_ratio: Option<f64>,
    /// What sensors saw of the feet, left before right.
    pub feet: Vec<FootBucket>,
    /// Of the left side's repetitions, the holds of stretches; of ended sessions only.
    pub holds_left_count: u32,
    /// Of the right side's.
    pub holds_right_count: u32,
}

/// What a sensor saw of one foot in a day, week or month, in the circumstances of most days.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct FootBucket {
    /// Which foot.
    pub side: Side,
    /// Its steps.
    pub steps_count: u32,
    /// Of them, the steady ones with a grade: the shares are of these, from 20 on.
    pub steady_count: u32,
    /// Heel first, 0 to 1; none where fewer than 20 are steady and graded. So are the other four.
    pub heel_share: Option<f64>,
    /// Flat.
    pub flat_share: Option<f64>,
    /// Toes first.
    pub toe_share: Option<f64>,
    /// Slapping.
    pub slap_share: Option<f64>,
    /// Dragging.
    pub drag_share: Option<f64>,
    /// Median angle of the foot to the floor at contact, in degrees.
    pub strike_angle_deg: Option<f64>,
    /// Median time from heel contact to foot flat, in ms.
    pub contact_to_flat_ms: Option<f64>,
    /// Mean of the best three toe lifts of each set, in degrees.
    pub lift_angle_deg: Option<f64>,
    /// Of the sets long enough to tell, how many tired; none without such sets.
    pub tired_share: Option<f64>,
    /// Of the steady ones with a grade, those that landed heel first.
    pub heel_count: u32,
    /// Flat.
    pub flat_count: u32,
    /// Toes first.
    pub toe_count: u32,
    /// Slapping.
    pub slap_count: u32,
    /// Dragging.
    pub drag_count: u32,
}

/// A personal best.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct BestSnapshot {
    /// Of which exercise, by its key; none for steps.
    pub exercise: Option<String>,
    /// Of which side; none where it has none.
    pub side: Option<Side>,
    /// What was reached, as a sentence.
    pub text: String,
    /// When it was first reached, as a sentence.
    pub when_text: String,
    /// The same, ISO 8601.
    pub date: String,
    /// Exercise and side in words; of steps and lifts what they are.
    pub of_text: String,
}

/// What can be said of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum ChangeVerdict {
    /// Clearly better.
    Better,
    /// Clearly worse.
    Worse,
    /// Clearly more or less of something that the goal is not about.
    Different,
    /// None of these yet.
    NotYet,
}

/// One measure, the first weeks against the last ones.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct ChangeSnapshot {
    /// What, by the key of its text.
    pub subject: String,
    /// Of which side.
    pub side: Side,
    /// In which circumstances.
    #[serde(serialize_with = "as_kept")]
    pub context: PracticeContext,
    /// Side and circumstances in words.
    pub of_text: String,
    /// What can be said.
    pub verdict: ChangeVerdict,
    /// The same as a sentence.
    pub text: String,
    /// From what to what, as a sentence; empty where there is nothing to compare.
    pub detail: String,
    /// Whom to see and what may be behind it; where nothing can be said yet, what is missing.
    pub advice: Vec<String>,
}

/// One measure by day over some weeks.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct ChartSnapshot {
    /// What it is of.
    pub title: String,
    /// What it shows, in words.
    pub description: String,
    /// Its first day, ISO 8601.
    pub from_date: String,
    /// Its last day.
    pub until_date: String,
    /// The unit of its values, in UCUM.
    pub unit: String,
    /// The days with a value, oldest first. Any other day is a gap.
    pub points: Vec<ChartPoint>,
    /// The lower end of the middle half of the twelve weeks before; none where too little is known.
    pub usual_low: Option<f64>,
    /// The upper end.
    pub usual_high: Option<f64>,
}

/// A value of one day.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct ChartPoint {
    /// The day, ISO 8601.
    pub date: String,
    /// The value.
    pub value: f64,
}

/// The person's own goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GoalSnapshot {
    /// In their words.
    pub goal: String,
    /// 0 (not at all) to 10 (there).
    #[serde(rename = "rating_of_10")]
    pub rating: u8,
    /// The same as a sentence.
    pub text: String,
    /// When it was rated, ISO 8601.
    pub rated_on: String,
}

/// The circumstances as the history's lines have them.
fn as_kept<S: Serializer>(context: &PracticeContext, serializer: S) -> Result<S::Ok, S::Error> {
    serde_json::Value::from(context).serialize(serializer)
}
