//! Done against planned.

use heelfirst_history::{CountedBy, Dates, ExerciseSums, Reader, StoreError};
use heelfirst_report::{DoneOf, ExerciseDone, Practice, Side};

use super::circumstances::side;
use super::period::Period;
use super::person::Person;
use super::planned::{Planned, is_walk, planned};

/// What was done, and what was planned.
pub(super) fn practice(reader: &Reader, dates: Dates, person: &Person) -> Result<Practice, StoreError> {
    let total = reader.practice_total(dates)?;
    let days = Period::days(dates);
    let planned = planned(reader, dates, person)?;
    Ok(Practice {
        days: Some(DoneOf { done: f64::from(reader.days_practised(dates.to, days)?), of: Some(f64::from(days)) }),
        bursts: Some(DoneOf { done: f64::from(total.walks), of: planned.bursts() }),
        walking_min: Some(DoneOf { done: total.walk_ms as f64 / 60_000.0, of: planned.minutes() }),
        exercises: exercises(&reader.exercises(dates)?, &planned, person),
        counted_by_helper: reader.counted_by(dates)?.get(&CountedBy::Helper).copied().unwrap_or(0),
        planned_from: planned.from,
    })
}

/// What was done first; else those of the plans in their order, the last plan first, then what was done beside them. Walking has rows of its
/// own.
fn exercises(done: &[ExerciseSums], planned: &Planned<'_>, person: &Person) -> Vec<ExerciseDone> {
    let mut rows: Vec<ExerciseDone> = Vec::new();
    for dose in planned.doses() {
        in_row(&mut rows, row(dose.exercise.id, Some(dose.side), person), |of| {
            of.of = Some(of.of.unwrap_or(0.0) + dose.repetitions);
        });
    }
    for sums in done.iter().filter(|sums| !person.catalogue.get(&sums.exercise).is_some_and(is_walk)) {
        let row = row(&sums.exercise, sums.side.map(side), person);
        in_row(&mut rows, row, |of| of.done += f64::from(sums.repetitions));
    }
    rows.sort_by_key(|row| row.repetitions.done <= 0.0);
    rows
}

/// Changes the row of the same exercise and side, which is `new` where there is none yet.
fn in_row(rows: &mut Vec<ExerciseDone>, new: ExerciseDone, change: impl FnOnce(&mut DoneOf)) {
    let same = rows.iter_mut().find(|row| row.exercise == new.exercise && row.side == new.side);
    if let Some(row) = same {
        return change(&mut row.repetitions);
    }
    rows.push(new);
    if let Some(row) = rows.last_mut() {
        change(&mut row.repetitions);
    }
}

fn row(exercise: &str, side: Option<Side>, person: &Person) -> ExerciseDone {
    let known = person.catalogue.get(exercise);
    let held = known.filter(|known| known.hold_range_s.is_some()).and_then(|known| known.tempo);
    let hold_s = held.map(|tempo| f64::from(tempo.hold_s));
    ExerciseDone { exercise: exercise.to_owned(), side, repetitions: DoneOf { done: 0.0, of: None }, hold_s }
}
