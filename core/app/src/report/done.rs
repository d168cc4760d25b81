//! Done against planned.
//!
//! Planned is what the plan asks for on each day of the period. A plan that was changed within the period says nothing about all of its
//! days, so nothing is said to be planned then.

use heelfirst_history::{Dates, ExerciseSums, Reader, StoreError};
use heelfirst_practice::{Exercise, Position, Prescription};
use heelfirst_report::{DoneOf, ExerciseDone, Practice, Side};

use super::circumstances::{dose_side, side};
use super::period::Period;
use super::person::Person;
use super::sessions::around;
use crate::api::PlanItem;
use crate::state::apply_plan;

/// An exercise and what the plan asks of it on one day.
struct Planned<'p> {
    exercise: &'p Exercise,
    times: u32,
    prescription: Prescription,
}

/// What was done, and what was planned.
pub(super) fn practice(reader: &Reader, dates: Dates, person: &Person) -> Result<Practice, StoreError> {
    let total = reader.practice_total(dates)?;
    let days = Period::days(dates);
    let planned: Option<Vec<Planned<'_>>> = held_throughout(person, dates)
        .then(|| person.facts.plan.items.iter().filter_map(|item| planned(item, person)).collect());
    let of = |each: fn(&Planned<'_>) -> f64| {
        let day: f64 = planned.iter().flatten().map(each).sum();
        planned.is_some().then(|| day * f64::from(days))
    };
    Ok(Practice {
        days: Some(DoneOf { done: f64::from(reader.days_practised(dates.to, days)?), of: Some(f64::from(days)) }),
        bursts: Some(DoneOf { done: f64::from(total.walks), of: of(bursts) }),
        walking_min: Some(DoneOf { done: total.walk_ms as f64 / 60_000.0, of: of(minutes) }),
        exercises: exercises(&reader.exercises(dates)?, planned.as_deref(), days, person),
    })
}

fn held_throughout(person: &Person, dates: Dates) -> bool {
    let first_us = around(dates).from_us.unwrap_or(i64::MIN);
    person.plan_since_us.is_none_or(|since_us| since_us < first_us.saturating_add(2 * 86_400_000_000))
}

fn planned<'p>(item: &PlanItem, person: &'p Person) -> Option<Planned<'p>> {
    let exercise = person.catalogue.get(&item.exercise)?;
    let mut prescription = Prescription::for_exercise(exercise, person.affected_side());
    apply_plan(&mut prescription, item);
    Some(Planned { exercise, times: item.times_a_day, prescription })
}

fn is_walk(exercise: &Exercise) -> bool {
    exercise.position == Position::Walking
}

fn bursts(planned: &Planned<'_>) -> f64 {
    if is_walk(planned.exercise) { f64::from(planned.times) } else { 0.0 }
}

fn minutes(planned: &Planned<'_>) -> f64 {
    f64::from(planned.prescription.walking_s.unwrap_or(0)) * f64::from(planned.times) / 60.0
}

/// Those of the plan in its order, then what was done beside it. Walking has rows of its own.
fn exercises(done: &[ExerciseSums], planned: Option<&[Planned<'_>]>, days: u32, person: &Person) -> Vec<ExerciseDone> {
    let mut rows: Vec<ExerciseDone> = Vec::new();
    for planned in planned.unwrap_or_default().iter().filter(|planned| !is_walk(planned.exercise)) {
        rows.extend(planned.prescription.sides.iter().map(|dose| {
            let of = f64::from(dose.prescribed()) * f64::from(planned.times) * f64::from(days);
            row(planned.exercise.id, Some(dose_side(dose.side)), Some(of), person)
        }));
    }
    for sums in done.iter().filter(|sums| !person.catalogue.get(&sums.exercise).is_some_and(is_walk)) {
        let side = sums.side.map(side);
        let is_same = |row: &ExerciseDone| row.exercise == sums.exercise && row.side == side;
        let at = rows.iter().position(is_same).unwrap_or_else(|| {
            rows.push(row(&sums.exercise, side, None, person));
            rows.len() - 1
        });
        if let Some(row) = rows.get_mut(at) {
            row.repetitions.done += f64::from(sums.repetitions);
        }
    }
    rows
}

fn row(exercise: &str, side: Option<Side>, of: Option<f64>, person: &Person) -> ExerciseDone {
    let known = person.catalogue.get(exercise);
    let held = known.filter(|known| known.hold_range_s.is_some()).and_then(|known| known.tempo);
    let hold_s = held.map(|tempo| f64::from(tempo.hold_s));
    ExerciseDone { exercise: exercise.to_owned(), side, repetitions: DoneOf { done: 0.0, of }, hold_s }
}
