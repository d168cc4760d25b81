//! What must hold for a prescription, so that the session never meets one that cannot be led.

use std::fmt::Display;
use std::ops::RangeInclusive;

use super::{Pace, Prescription};
use crate::terms::{SideOrder, Tempo};

const SECONDS: RangeInclusive<u16> = 1..=600;
const SECONDS_OR_NONE: RangeInclusive<u16> = 0..=600;
const WALKING_S: RangeInclusive<u16> = 1..=120;
const REPETITIONS: RangeInclusive<u8> = 1..=60;
const SETS: RangeInclusive<u8> = 1..=10;
const PERCENT: RangeInclusive<u16> = 50..=200;

/// What is wrong with a prescription, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("prescription of `{exercise}`, {field}: {reason}")]
pub struct PrescriptionError {
    /// Id of the exercise, as the prescription gives it.
    pub exercise: String,
    /// Field of [`Prescription`].
    pub field: &'static str,
    /// What it holds and what it may hold.
    pub reason: String,
}

/// A fault in one field, before the exercise's name is added.
type Fault = (&'static str, String);

pub(super) fn prescription(p: &Prescription) -> Result<(), PrescriptionError> {
    all(p).map_err(|(field, reason)| PrescriptionError { exercise: p.exercise.clone(), field, reason })
}

fn all(p: &Prescription) -> Result<(), Fault> {
    ensure(!p.exercise.trim().is_empty(), "exercise", "name the exercise")?;
    within("get_ready_s", p.get_ready_s, &SECONDS)?;
    within("switch_side_s", p.switch_side_s, &SECONDS)?;
    within("rest_between_sets_s", p.rest_between_sets_s, &SECONDS)?;
    if let Pace::Guided { percent } = p.pace {
        within("pace.percent", percent, &PERCENT)?;
    }
    match p.walking_s {
        Some(walking_s) => walk(p, walking_s),
        None => repetitions(p),
    }
}

fn walk(p: &Prescription, walking_s: u16) -> Result<(), Fault> {
    within("walking_s", walking_s, &WALKING_S)?;
    ensure(p.sides.is_empty(), "sides", "walking has none; leave `sides` empty or `walking_s` out")?;
    ensure(p.order == SideOrder::None, "order", "walking has no sides: use `none`")?;
    ensure(p.tempo.is_none(), "tempo", "walking has none")?;
    ensure(p.manner.is_walking(), "manner", "walking needs `walk` or `high_knees`")?;
    ensure(p.goal.is_some(), "goal", "walking needs one: `heel`, `soft` or `clear`")
}

fn repetitions(p: &Prescription) -> Result<(), Fault> {
    ensure((1..=2).contains(&p.sides.len()), "sides", "name one side or two (or give `walking_s`)")?;
    ensure(p.order != SideOrder::None, "order", "an exercise with sides needs an order")?;
    ensure(!p.manner.is_walking(), "manner", "an exercise with sides is not walking")?;
    let mut sides = p.sides.iter().map(|dose| dose.side);
    ensure(sides.next() != sides.next(), "sides", "each side may come once")?;
    for dose in &p.sides {
        within("sides.repetitions", dose.repetitions, &REPETITIONS)?;
        within("sides.sets", dose.sets, &SETS)?;
    }
    let tempo = p.tempo.ok_or_else(|| ("tempo", "give the seconds of a repetition".to_owned()))?;
    timed(tempo)
}

fn timed(tempo: Tempo) -> Result<(), Fault> {
    within("tempo.up_s", tempo.up_s, &SECONDS)?;
    within("tempo.hold_s", tempo.hold_s, &SECONDS_OR_NONE)?;
    within("tempo.down_s", tempo.down_s, &SECONDS)?;
    within("tempo.rest_s", tempo.rest_s, &SECONDS_OR_NONE)
}

fn ensure(holds: bool, field: &'static str, reason: &str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err((field, reason.to_owned())) }
}

fn within<T: PartialOrd + Display + Copy>(
    field: &'static str,
    value: T,
    range: &RangeInclusive<T>,
) -> Result<(), Fault> {
    if range.contains(&value) {
        return Ok(());
    }
    Err((field, format!("is {value}, use {} to {}", range.start(), range.end())))
}
