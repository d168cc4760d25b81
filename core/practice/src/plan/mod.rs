//! What a person's plan asks for, and the first plan that fits them.
//!
//! The order of what comes first, and how much of it, is our own sensible default, to be reviewed by a clinician.

mod check;
mod code;
mod days;
mod item;
mod made;
mod names;
mod person;
mod propose;
#[cfg(test)]
pub(crate) mod testing;

pub use check::{PlanError, REPETITIONS, SETS, TIMES_A_DAY, WALKING_S};
pub use code::CodeError;
pub use days::Days;
pub use item::Item;
pub use made::{Borders, MadeBy, Orthosis, Plan};
pub use names::Named;
pub use person::{Aid, Form, Forms, Person};
pub use propose::{Later, Proposal, Reason, propose};
