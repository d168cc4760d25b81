//! What a report is made of: plain records, which whoever has the history fills in.
//!
//! Everything that may not have been measured, asked or answered is optional or may be empty, and the report then says so or leaves it
//! out; nothing is filled in. Dates are civil dates of the person's own calendar. A number that is not finite counts as missing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[cfg(test)]
pub(crate) mod any;
mod circumstances;
mod measure;
mod practice;
mod progress;
mod walking;

pub use circumstances::{Affected, Aid, Context, ContextShare, Notice, Orthosis, Place, Side, StandIn};
pub use measure::{Measure, Unit};
pub use practice::{Aim, DoneOf, ExerciseDone, Goal, Lifts, Mishaps, Pain, Practice, Safety, Score, Stop, StopReason};
pub use progress::{Change, Chart, Difference, Point, Range, Verdict, Window};
pub use walking::{Borders, FootWalk, Landings, SensorUse, Spread, Ungraded, UngradedReason, Walk, Walking};

/// Everything that a report says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whose history it is, by an id that no other has: so that exports of two people are never taken for one. None where nothing was noted.
    #[serde(default)]
    pub history: Option<String>,
    /// The first day that is reported on.
    pub from: Date,
    /// The last day that is reported on, and the day on which the report was made if `made_on` says no other.
    pub until: Date,
    /// The day on which it was made.
    #[serde(default)]
    pub made_on: Option<Date>,
    /// What made the figures: the program and whatever else has a version of its own.
    #[serde(default)]
    pub versions: Vec<Version>,
    /// Which foot drops.
    #[serde(default)]
    pub affected: Option<Affected>,
    /// What the person notices, by the self-check.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// The contexts practised in, the most frequent first.
    #[serde(default)]
    pub contexts: Vec<ContextShare>,
    /// Sessions of these days that were led faster or slower than life: trials, which are in no figure.
    #[serde(default)]
    pub trials: u32,
    /// What a professional should see first.
    #[serde(default)]
    pub safety: Safety,
    /// What the walks of the plan are about.
    #[serde(default)]
    pub aim: Option<Aim>,
    /// What the person wants to reach.
    #[serde(default)]
    pub goal: Option<Goal>,
    /// Done against planned.
    #[serde(default)]
    pub practice: Practice,
    /// Seated toe lifts, one record a side.
    #[serde(default)]
    pub lifts: Vec<Lifts>,
    /// Walking, one record a context and foot. Contexts are never mixed.
    #[serde(default)]
    pub walking: Vec<Walking>,
    /// What changed, or did not, the most important first.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Charts, the most important first; the page shows two.
    #[serde(default)]
    pub charts: Vec<Chart>,
    /// The sensors worn.
    #[serde(default)]
    pub sensors: Vec<SensorUse>,
    /// What the person wants to ask, in their own words.
    #[serde(default)]
    pub question: Option<String>,
    /// The plan now followed.
    #[serde(default)]
    pub plan: Option<Plan>,
    /// Single values by day, for the CSV.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// Walks one by one, for FHIR.
    #[serde(default)]
    pub walks: Vec<Walk>,
}

impl Report {
    /// A report on these days about which nothing is known yet.
    pub fn new(from: Date, until: Date) -> Self {
        Self {
            history: None,
            from,
            until,
            made_on: None,
            versions: Vec::new(),
            affected: None,
            notices: Vec::new(),
            contexts: Vec::new(),
            trials: 0,
            safety: Safety::default(),
            aim: None,
            goal: None,
            practice: Practice::default(),
            lifts: Vec::new(),
            walking: Vec::new(),
            changes: Vec::new(),
            charts: Vec::new(),
            sensors: Vec::new(),
            question: None,
            plan: None,
            observations: Vec::new(),
            walks: Vec::new(),
        }
    }

    /// The day on which it was made.
    pub fn made_on(&self) -> Date {
        self.made_on.unwrap_or(self.until)
    }
}

/// A part of the program and its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its name, as it is to be read.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The plan: how it reads, and as a code to be taken over by a phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its items, one a line, as they are to be read.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Its compact form, what the code holds; at most 858 bytes fit.
    #[serde(default)]
    pub code: Option<String>,
}

/// One value of one day, in one context, of one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// The civil date of the place where the session began.
    pub on: Date,
    /// Under which circumstances; none where it does not depend on them (a fall).
    #[serde(default)]
    pub context: Option<Context>,
    /// The side; none where it is of no side.
    #[serde(default)]
    pub side: Option<Side>,
    /// What was measured or counted.
    pub measure: Measure,
    /// How much, in the measure's unit.
    pub value: f64,
    /// From how many steps, lifts or events.
    #[serde(default)]
    pub n: Option<u32>,
}
