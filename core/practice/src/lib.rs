//! What is practised and how a person is led through it.
//!
//! - [`Catalogue`]: the exercises, as data that is checked when it is loaded.
//! - [`Prescription`]: one exercise with the dose, sides, tempo and pace for this person today.
//! - [`dose`]: how much of it today, by how it went.
//! - [`encourage`]: a true sentence about today, or none.
//! - [`gate`]: what stands between a person and an exercise, and which question comes next.
//! - [`plan`]: what a person's plan asks for, and the first plan that fits them.
//! - [`progress`]: whether something changed, and what is missing to say so.
//! - [`weekly`]: the weekly checks, and what they say over weeks.
//! - [`Session`]: the machine that leads through a prescription. It owns no clock: every call brings the time on the
//!   session's own clock (which starts at zero), and returns what is to be shown, said and recorded.
//!
//! Pure: no clock, no I/O, no randomness. The same prescription and the same inputs at the same times give the same
//! session, however often and however late the machine is woken in between.

mod calendar;
pub mod catalogue;
pub mod dose;
pub mod encourage;
pub mod figure;
pub mod gate;
pub mod plan;
mod prescription;
pub mod progress;
pub mod say;
mod session;
mod terms;
#[cfg(test)]
mod texts;
pub mod weekly;

pub use catalogue::{Catalogue, CatalogueError, Exercise};
pub use prescription::{Pace, Prescription, PrescriptionError, SideDose};
pub use session::{
    CountedBy, Cue, Effect, Haptic, Input, Outcome, Phase, PhaseView, Place, Refusal, Session, SideView, Sound,
    StopReason, Timed, Times, View, cue_keys,
};
pub use terms::{Affected, Goal, Manner, Position, Side, SideOrder, Tempo};
