//! What is kept as settings beside the person's own choices.

use std::collections::{BTreeMap, BTreeSet};

use heelfirst_gait::MovedBorders;
use heelfirst_history::{Context, Mishap};
use heelfirst_practice::dose::Ledger;
use heelfirst_practice::weekly::{LiftCheck, WalkCheck};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::api::Plan;

/// What a new plan took the place of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PreviousPlan {
    /// The plan; `None` where the one that the answers lead to held.
    pub(crate) plan: Option<Plan>,
    /// The borders and circumstances beside it, which a plan may name.
    #[serde(default)]
    pub(crate) beside: Option<BesidePlan>,
}

/// What a plan may name beside its items, as it was before the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct BesidePlan {
    pub(crate) borders: MovedBorders,
    pub(crate) context: Context,
    pub(crate) contexts: BTreeMap<String, Context>,
}

/// The weekly checks that were done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Weekly {
    pub(crate) lifts: Vec<LiftCheck>,
    pub(crate) walks: Vec<WalkCheck>,
    /// The session of the last lift check, which a rating belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_lift: Option<String>,
}

/// A fall that standing and walking rest after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fall {
    /// When it was reported.
    pub(crate) on: Date,
}

/// The last report of a mishap, as long as it can be taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct LastMishap {
    pub(crate) mishap: Mishap,
    pub(crate) when_us: i64,
    /// The day on which it was told.
    pub(crate) told_on: Date,
    /// Which fall stood before.
    pub(crate) fall_before: Option<Fall>,
    /// What the person had said of falls before.
    #[serde(default)]
    pub(crate) answer_before: Option<String>,
    /// Whether it answered that.
    #[serde(default)]
    pub(crate) answers: bool,
    /// What had been said of being hurt.
    #[serde(default)]
    pub(crate) hurt_before: Option<String>,
    /// Which questions were asked again already.
    #[serde(default)]
    pub(crate) ask_again_before: BTreeSet<String>,
    /// When the page about professionals had come up.
    #[serde(default)]
    pub(crate) professional_before: Option<Date>,
    /// Whether it ended the two-minute walk, which then showed something.
    #[serde(default)]
    pub(crate) ended_check: bool,
    /// The doses before a fall took them back to their start.
    pub(crate) doses_before: Option<Ledger>,
}
