//! What was planned for the days of a period: by the plan that held on each of them.

use heelfirst_history::{Dates, Reader, SettingChange, StoreError};
use heelfirst_practice::{Exercise, Position, Prescription};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::circumstances::dose_side;
use super::person::Person;
use super::plan::prescribed;
use super::sessions::around;
use crate::api::{Plan, PlanItem};
use crate::driver::date_of;
use crate::state::{PLAN_KEY, PROPOSED_PLAN_KEY};

/// The plans of a period.
pub(super) struct Planned<'p> {
    /// The first day for which something was planned.
    pub(super) from: Option<Date>,
    /// The items of all plans, those of the plan that held last first.
    items: Vec<Item<'p>>,
}

/// An item of a plan, and for how many days of the period it held.
struct Item<'p> {
    exercise: &'p Exercise,
    times: f64,
    prescription: Prescription,
}

/// How often, or how many repetitions, of an exercise with a side.
pub(super) struct Dose<'p> {
    pub(super) exercise: &'p Exercise,
    pub(super) side: heelfirst_report::Side,
    pub(super) repetitions: f64,
}

/// What the journal says was planned.
pub(super) fn planned<'p>(reader: &Reader, dates: Dates, person: &'p Person) -> Result<Planned<'p>, StoreError> {
    let before_us = around(dates).from_us.unwrap_or(i64::MIN);
    let (chosen, proposed) = (PLAN_KEY, PROPOSED_PLAN_KEY);
    let plans = plans(reader.setting_changes(chosen, before_us)?, reader.setting_changes(proposed, before_us)?);
    let mut from = None;
    let mut days = vec![Vec::new(); plans.len()];
    for date in each(dates) {
        let Some(held) = held_on(&plans, date) else { continue };
        from = from.or(Some(date));
        if let Some(days) = days.get_mut(held) {
            days.push(date.weekday());
        }
    }
    let held = plans.iter().zip(&days).rev().filter(|(_, days)| !days.is_empty());
    let items = held.flat_map(|((_, plan), days)| plan.items.iter().filter_map(move |of| item(of, plan, days, person)));
    Ok(Planned { from, items: items.collect() })
}

/// The plans and the dates from which on they held, the oldest first: the one that was chosen, else the one that answers led to. One that this
/// version cannot read is left out.
fn plans(chosen: Vec<SettingChange>, proposed: Vec<SettingChange>) -> Vec<(Date, Plan)> {
    let mut changes: Vec<(bool, SettingChange)> = chosen.into_iter().map(|change| (true, change)).collect();
    changes.extend(proposed.into_iter().map(|change| (false, change)));
    changes.sort_by_key(|(_, change)| change.changed_us);
    let (mut chosen, mut proposed) = (None, None);
    let mut held = Vec::new();
    for (is_choice, change) in changes {
        let Ok(plan) = serde_json::from_value::<Option<Plan>>(change.value)
            .inspect_err(|error| tracing::warn!(%error, "an earlier plan cannot be read"))
        else {
            continue;
        };
        *(if is_choice { &mut chosen } else { &mut proposed }) = plan;
        let from = date_of(change.changed_us, &change.zone);
        held.extend(chosen.clone().or_else(|| proposed.clone()).map(|plan| (from, plan)));
    }
    held
}

/// The plan with which a day began; the first one holds from the day on which it was chosen.
fn held_on(plans: &[(Date, Plan)], date: Date) -> Option<usize> {
    let before = plans.iter().rposition(|(chosen, _)| *chosen < date);
    before.or_else(|| plans.first().filter(|(chosen, _)| *chosen == date).map(|_| 0))
}

fn each(dates: Dates) -> impl Iterator<Item = Date> {
    dates.from.series(1.day()).take_while(move |date| *date <= dates.to)
}

fn item<'p>(item: &PlanItem, plan: &Plan, days: &[Weekday], person: &'p Person) -> Option<Item<'p>> {
    let (exercise, prescription) = prescribed(item, plan, person)?;
    let meant = days.iter().filter(|day| item.is_meant_on(**day)).count();
    Some(Item { exercise, times: f64::from(item.times_a_day) * meant as f64, prescription })
}

pub(super) fn is_walk(exercise: &Exercise) -> bool {
    exercise.position == Position::Walking
}

impl<'p> Planned<'p> {
    /// Walking bursts; none where there was no plan.
    pub(super) fn bursts(&self) -> Option<f64> {
        self.sum(|item| if is_walk(item.exercise) { item.times } else { 0.0 })
    }

    /// Minutes of walking.
    pub(super) fn minutes(&self) -> Option<f64> {
        self.sum(|item| f64::from(item.prescription.walking_s.unwrap_or(0)) * item.times / 60.0)
    }

    fn sum(&self, of: impl Fn(&Item<'p>) -> f64) -> Option<f64> {
        self.from.map(|_| self.items.iter().map(of).sum())
    }

    /// What exercises beside walking were to be done, item by item: one that stood in several plans comes as often.
    pub(super) fn doses(&self) -> impl Iterator<Item = Dose<'p>> {
        self.items.iter().filter(|item| !is_walk(item.exercise)).flat_map(|item| {
            item.prescription.sides.iter().map(|dose| Dose {
                exercise: item.exercise,
                side: dose_side(dose.side),
                repetitions: f64::from(dose.prescribed()) * item.times,
            })
        })
    }
}
