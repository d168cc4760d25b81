//! What screens show of the past and of backups, in words and ready to be drawn.

use super::ids::SessionId;
use super::session::SessionOutcome;

/// A session as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RecentSession {
    /// Which session.
    pub session: SessionId,
    /// The exercise's key.
    pub exercise: String,
    /// The exercise's name.
    pub name: String,
    /// Day and time, where it was practised.
    pub when_text: String,
    /// What was done, in a few words.
    pub done_text: String,
    /// How it ended; none while it is unfinished.
    pub outcome: Option<SessionOutcome>,
    /// The same in words.
    pub outcome_text: String,
}

/// A chart ready to be drawn: where what lies, and what is written beside it.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DrawnChart {
    /// The lower end of the values' axis.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// What is written at the values' axis, from below.
    pub ticks: Vec<ChartTick>,
    /// How many days wide it is.
    pub days_count: u32,
    /// What is written below, from the first day.
    pub dates: Vec<ChartDate>,
    /// Its points, oldest first. One that is no day after the one before it is not joined to it.
    pub points: Vec<DrawnPoint>,
}

/// A value of an axis.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct ChartTick {
    /// The value.
    pub value: f64,
    /// With its unit.
    pub text: String,
}

/// A day of an axis.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChartDate {
    /// The day, 0 for the first one.
    pub day: u32,
    /// Its date, short.
    pub text: String,
}

/// A point of a chart.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DrawnPoint {
    /// The day, 0 for the first one.
    pub day: u32,
    /// The value.
    pub value: f64,
    /// Whether it is joined to the one before it.
    pub joined: bool,
    /// Its date.
    pub date_text: String,
    /// Its value with the unit.
    pub value_text: String,
}

/// Weeks or months of practice, ready to be drawn as bars: the minutes in movement.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DrawnBars {
    /// What they show, in words.
    pub description: String,
    /// The upper end of the axis, in minutes; it begins at 0.
    pub high: f64,
    /// What is written at the axis, from below.
    pub ticks: Vec<ChartTick>,
    /// One a week or month, oldest first; from the first one with practice on.
    pub bars: Vec<DrawnBar>,
}

/// A week or a month.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DrawnBar {
    /// Minutes in movement.
    pub minutes: f64,
    /// What is written below it where there is room.
    pub label: String,
    /// Which week or month.
    pub title: String,
    /// What there was, a few words each; empty where there was nothing.
    pub lines: Vec<String>,
}

/// A backup in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct BackupWords {
    /// When it was made.
    pub made_text: String,
    /// How much is in it.
    pub counts_text: String,
    /// From which day to which; empty where there is no session.
    pub span_text: String,
}
