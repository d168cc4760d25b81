//! A plan as a small file, which a therapist may have written by hand, and as a code.
//!
//! The file is JSON: `{"heelfirst_plan": 1, "weaker_side": "left", "items": [{"exercise": "seated-ankle-lift", "times_a_day": 2,
//! "repetitions": 12, "days": ["mon", "wed"]}], "goal": "heel"}`. What is left out has its default. What is unknown is refused by its name.

mod file;
mod picture;
mod proposed;
mod tree;

use heelfirst_practice::plan;
use heelfirst_words::Words;

use crate::api::{CoachError, Plan};

pub(crate) use proposed::minutes_a_day;
pub use proposed::{Proposed, ProposedLine, read_proposal, read_urgent};

/// The plan that a plan file holds. What it holds is understood, not yet checked: that is up to `set_plan`.
///
/// # Errors
/// `Invalid` with the place, the reason and the remedy.
pub fn from_file(text: &str) -> Result<Plan, CoachError> {
    file::read(text).map(|plan| Plan::from(&plan)).map_err(|told| CoachError::invalid("plan file", told))
}

/// A plan as the text of a plan file.
///
/// # Errors
/// `Internal` where it cannot be written, which no plan is known to cause.
pub fn to_file(plan: &Plan) -> Result<String, CoachError> {
    file::write(&plan::Plan::from(plan)).map_err(CoachError::internal)
}

/// A plan as a code, which `Coach::plan_from_code` reads.
pub fn code(plan: &Plan) -> String {
    plan::Plan::from(plan).code()
}

/// A plan's code as a QR code with its letters beneath, as SVG; `None` where the plan is too long for that.
pub fn picture(plan: &Plan, words: &Words) -> Option<String> {
    picture::picture(&code(plan), words)
}
