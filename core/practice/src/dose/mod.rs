//! How much of an exercise today: a dose that follows how it went.
//!
//! The rules are those of `docs/dose.md`, each with its test. In short: a rise takes three days that went well, and one thing rises a week;
//! what is hard or hurts goes down, what hurts rests first; breaks go down too. Without ratings nothing rises. Nothing here diagnoses.
//!
//! **Days are closed, not events.** What a day brought is only gathered on that day, and decided when a later day is looked at: a dose does
//! not change while a day lasts, and the order of its sessions and ratings is of no account. Pain alone counts at once.

mod decide;
mod ledger;
mod level;
mod rating;
mod track;
mod why;

pub use ledger::{Dose, Ledger};
pub use level::Feet;
pub use rating::{Practised, Rating, Restart, SideDone};

#[cfg(test)]
mod tests;
