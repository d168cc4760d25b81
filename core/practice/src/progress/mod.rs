//! Whether something changed: two windows of days of the same person in the same circumstances, held against each other.
//!
//! A change is clear where all of this holds, and otherwise there is "no clear change yet":
//! - each window has five days and a hundred steady graded steps (thirty lifts), and no day is in both;
//! - the interval of the difference, taken by resampling days, leaves zero out;
//! - the difference is not below the floor of its measure, however sure it is: what is smaller is within what sensors and feet do by
//!   themselves.
//!
//! **The statistic** is the mean over days of each day's value (the day's median angle, share or mean speed). Days are what varies and
//! what is sampled: steps of one day are alike, so that a hundred steps of one long walk say little more than that day. Weighted by
//! steps, one long walk would be most of a window. Days with fewer steps than give a steady mean are left out instead
//! ([`Subject::least_a_day`]).
//!
//! **The interval** is a percentile bootstrap of days (Efron & Tibshirani, *An Introduction to the Bootstrap*, 1993, ch. 13) that is stretched,
//! since it is too narrow for few days (Hesterberg, Am. Stat. 2015, 69:371): by `n / (n − 1)` and Student's t with Welch's degrees of
//! freedom, and because days that follow each other are alike, which resampling them singly does not see. Their correlation cannot be
//! learnt from five of them, so one of 0.5 from a day to the next is assumed: then a change that is none is spoken of in less than 5 % up
//! to that correlation, and in less than 1 % where days are not alike. `BCa` corrects skewness and bias, of which a mean of days has little,
//! and is as narrow. `cargo run --release -p heelfirst-practice --example clear_change` prints all of this, and how often a real change is
//! seen.
//!
//! Pure and without chance: the generator is seeded from the shape of the data, so that the same windows give the same answer, in any
//! order of their days and in any unit.

mod chance;
mod change;
mod interval;
mod subject;
mod window;

pub use change::{Change, Missing, Verdict, compare};
pub use interval::Interval;
pub use subject::{Subject, Wish};
pub use window::{DayValue, Window};

#[cfg(test)]
mod tests;
