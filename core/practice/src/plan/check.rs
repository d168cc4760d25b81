//! What must hold for a plan, so that nobody follows one that is broken or unsafe for them.

use std::fmt::{self, Display};
use std::ops::RangeInclusive;

use super::item::Item;
use super::made::{MadeBy, Plan};
use super::person::Person;
use crate::catalogue::Dose;
use crate::gate::{self, HeldBack};
use crate::{Affected, Catalogue, Exercise, SideOrder};

/// Times a day.
pub const TIMES_A_DAY: RangeInclusive<u8> = 1..=12;
/// Repetitions of a set that somebody may choose for good.
pub const REPETITIONS: RangeInclusive<u8> = 1..=60;
/// Sets that somebody may choose for good.
pub const SETS: RangeInclusive<u8> = 1..=10;
/// Repetitions of one visit and side, all sets together, whoever made the plan. Own default.
pub const REPETITIONS_A_VISIT: RangeInclusive<u32> = 1..=100;
/// Repetitions of a day and side. Own default.
pub const REPETITIONS_A_DAY: RangeInclusive<u32> = 1..=300;
/// Minutes that all of a plan may take on a day. Own default.
const MINUTES_A_DAY: u32 = 180;
/// Seconds of a walk.
pub const WALKING_S: RangeInclusive<u16> = 1..=120;

/// What is the matter with a plan, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct PlanError {
    /// Which item, from 1, and its exercise; none where it is the plan itself.
    pub item: Option<(usize, String)>,
    /// The field, as files write it.
    pub field: &'static str,
    /// What it holds, what it may hold, and what to do.
    pub reason: String,
}

impl Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some((number, exercise)) => write!(f, "item {number} ({exercise}), {}: {}", self.field, self.reason),
            None => write!(f, "{}: {}", self.field, self.reason),
        }
    }
}

/// A fault in a field of an item, before the item's name is added.
type Fault = (&'static str, String);

impl Plan {
    /// Whether this person can be led by it. A therapist's plan may have items that the answers hold back: they are offered
    /// once the answers allow it.
    ///
    /// # Errors
    /// The first fault found: an exercise unknown, twice or none of a plan; a dose out of its range or not of this exercise;
    /// no day; sides that it does not have; an item that is not safe by the person's answers.
    pub fn check(&self, person: &Person, catalogue: &Catalogue) -> Result<(), PlanError> {
        let person = Person {
            affected: person.careful_of(self.affected),
            aid: self.aid.unwrap_or(person.aid),
            ..person.clone()
        };
        for (index, item) in self.items.iter().enumerate() {
            let checked = self.check_item(index, &person, catalogue);
            checked.map_err(|(field, reason)| PlanError {
                item: Some((index + 1, item.exercise.clone())),
                field,
                reason,
            })?;
        }
        self.check_whole(catalogue).map_err(|(field, reason)| PlanError { item: None, field, reason })
    }

    fn check_whole(&self, catalogue: &Catalogue) -> Result<(), Fault> {
        if self.allows_weaker_leg && self.made_by != MadeBy::Therapist {
            let reason = "is for a therapist alone to say; leave it out, or have a therapist make the plan";
            return Err(("allows_weaker_leg", reason.to_owned()));
        }
        let of = |item: &Item| {
            let p = catalogue.get(&item.exercise).map(|exercise| item.prescription(exercise, self.affected));
            p.map_or(0, |p| u32::from(item.times_a_day) * p.expected_s())
        };
        let minutes = self.items.iter().map(of).sum::<u32>().div_ceil(60);
        within("items", minutes, &(0..=MINUTES_A_DAY))
            .map_err(|_| ("items", format!("take {minutes} minutes a day; plan {MINUTES_A_DAY} at most, so do less")))
    }

    fn check_item(&self, index: usize, person: &Person, catalogue: &Catalogue) -> Result<(), Fault> {
        let Some((item, before)) = self.items.get(..=index).and_then(<[Item]>::split_last) else { return Ok(()) };
        let exercise = catalogue.get(&item.exercise).ok_or_else(|| unknown(catalogue))?;
        if exercise.is_check() {
            return Err(("exercise", "is a weekly check, which comes by itself; leave it out".to_owned()));
        }
        if let Some(first) = before.iter().position(|other| other.exercise == item.exercise) {
            return Err(("exercise", format!("is item {} already; put both into one", first + 1)));
        }
        item.check_dose(exercise)?;
        let held = person.held_back(exercise, self.allows_weaker_leg).or_else(|| self.idle(item, exercise, person));
        match held.and_then(unsafe_because) {
            Some(why) if self.made_by != MadeBy::Therapist => Err(("exercise", unsafe_told(why, exercise))),
            _ => Ok(()),
        }
    }
}

impl Plan {
    /// Whether the item names only sides on which this person would stand on a leg that does not hold.
    fn idle(&self, item: &Item, exercise: &Exercise, person: &Person) -> Option<HeldBack> {
        let (p, hold) = (item.prescription(exercise, self.affected), person.hold(self.allows_weaker_leg));
        gate::leaves_nothing(&p, exercise, &person.answers, hold).then_some(HeldBack::Standing)
    }
}

impl Item {
    fn check_dose(&self, exercise: &Exercise) -> Result<(), Fault> {
        within("times_a_day", self.times_a_day, &TIMES_A_DAY)?;
        if self.days.is_empty() {
            return Err((
                "days",
                "has none; name at least one of mon to sun, or leave it out for every day".to_owned(),
            ));
        }
        match exercise.dose {
            Dose::Walking { .. } => self.check_walk(),
            Dose::Repetitions { most, most_sets, .. } => self.check_repetitions(exercise, most, most_sets),
        }
    }

    fn check_walk(&self) -> Result<(), Fault> {
        none("repetitions", self.repetitions.is_some(), "walking counts seconds; use walking_s")?;
        none("sets", self.sets.is_some(), "walking has none; use times_a_day")?;
        none("hold_s", self.hold_s.is_some(), "nothing is held in walking; leave it out")?;
        none("sides", self.sides.is_some(), "walking has no sides; leave them out")?;
        self.walking_s.map_or(Ok(()), |s| within("walking_s", s, &WALKING_S))
    }

    fn check_repetitions(&self, exercise: &Exercise, most: u8, most_sets: u8) -> Result<(), Fault> {
        none("walking_s", self.walking_s.is_some(), "it is no walking; use repetitions")?;
        self.repetitions.map_or(Ok(()), |count| at_most("repetitions", count, most, &REPETITIONS, self.fixed))?;
        self.sets.map_or(Ok(()), |count| at_most("sets", count, most_sets, &SETS, self.fixed))?;
        self.check_sum(exercise)?;
        match (self.hold_s, exercise.hold_range_s) {
            (Some(hold_s), Some((least, most))) => within("hold_s", hold_s, &(least..=most)),
            (Some(_), None) => none("hold_s", true, "its hold is part of the movement; leave it out"),
            (None, _) => Ok(()),
        }?;
        let one_side = matches!(self.sides, Some(Affected::Left | Affected::Right));
        let takes_turns = exercise.sides == SideOrder::Alternating;
        none("sides", one_side && takes_turns, "both legs take turns in it; use both, or leave it out")
    }
}

impl Item {
    /// Each number may be within its range, and all of them together still too much.
    fn check_sum(&self, exercise: &Exercise) -> Result<(), Fault> {
        let p = self.prescription(exercise, Affected::Both);
        let visit = p.sides.first().map_or(1, |dose| u32::from(dose.repetitions) * u32::from(dose.sets));
        let day = visit * u32::from(self.times_a_day);
        let told = |(field, reason): Fault, what: &str| (field, reason.replacen("is ", what, 1));
        within("repetitions", visit, &REPETITIONS_A_VISIT).map_err(|fault| told(fault, "times sets is "))?;
        within("repetitions", day, &REPETITIONS_A_DAY).map_err(|fault| told(fault, "times sets times times_a_day is "))
    }
}

/// What the answers hold back for good, not until the next question.
fn unsafe_because(held: HeldBack) -> Option<&'static str> {
    match held {
        HeldBack::Standing => Some("standing is not safe"),
        HeldBack::WalkingAlone => Some("walking alone is not safe"),
        HeldBack::WalkingFar => Some("walking for two minutes is not safe"),
        HeldBack::Marching => Some("high knees are not safe"),
        HeldBack::CalfOperation => Some("the calf may not be stretched yet"),
        HeldBack::Urgent(_) | HeldBack::Unanswered(_) | HeldBack::AfterFall => None,
    }
}

fn unsafe_told(why: &str, exercise: &Exercise) -> String {
    let instead = exercise.seated_alternative().map(|id| format!("use {id} instead, or "));
    let instead = instead.unwrap_or_default();
    format!("{why} by this person's answers; {instead}have a therapist make the plan")
}

fn unknown(catalogue: &Catalogue) -> Fault {
    let known = catalogue.iter().filter(|exercise| !exercise.is_check()).map(|exercise| exercise.id);
    ("exercise", format!("is none; there are {}", known.collect::<Vec<_>>().join(", ")))
}

fn none(field: &'static str, given: bool, reason: &str) -> Result<(), Fault> {
    if given { Err((field, reason.to_owned())) } else { Ok(()) }
}

fn within<T: PartialOrd + Display + Copy>(
    field: &'static str,
    value: T,
    range: &RangeInclusive<T>,
) -> Result<(), Fault> {
    if range.contains(&value) {
        return Ok(());
    }
    Err((field, format!("is {value}; use {} to {}", range.start(), range.end())))
}

/// Up to the catalogue's most, and beyond it only where somebody stands in for the dose.
fn at_most(field: &'static str, count: u8, most: u8, range: &RangeInclusive<u8>, fixed: bool) -> Result<(), Fault> {
    if fixed {
        return within(field, count, range);
    }
    within(field, count, &(*range.start()..=most))
        .map_err(|(field, reason)| (field, format!("{reason}, or set fixed to true for up to {}", range.end())))
}

#[cfg(test)]
mod tests;
