//! What outcomes teach about when prompts are accepted.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::{Outcome, Outcomes, Practice, Record};
use crate::{Clock, Evidence, LEARN_WEEKS, Model, Reception};

#[cfg(test)]
mod tests;

impl Model {
    /// What the outcomes of the last [`LEARN_WEEKS`] whole weeks before the waking date `today` teach, none of it from before `since_s`
    /// (seconds since 1970-01-01 UTC). What happens in a week teaches from the next Monday on: near the threshold a prompt would else move
    /// on one day and back on the next, and an answer must not move the prompts that are still to come today, too near to the one before
    /// or to where their time has passed.
    pub fn of(outcomes: &Outcomes, since_s: i64, today: Date) -> Self {
        let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
        let first = monday.saturating_sub((7 * LEARN_WEEKS).days());
        let counts = |at_s: i64, date: Date| at_s >= since_s && first <= date && date < monday;
        let practices = outcomes.practices().iter().filter(|practice| counts(practice.at_s, practice.date));
        let records = outcomes.records().filter(|record| counts(record.at_s, record.date));
        practices.map(|practice| of_practice(practice, outcomes)).chain(records.filter_map(of_record)).collect()
    }
}

/// Practice speaks for the time of the prompt that it answers, or for its own.
fn of_practice(practice: &Practice, outcomes: &Outcomes) -> Evidence {
    match practice.answers.and_then(|id| outcomes.get(id)) {
        Some(asked) => evidence(asked.date, asked.local, Reception::Practised),
        None => evidence(practice.date, practice.local, Reception::Unprompted),
    }
}

fn of_record(record: &Record) -> Option<Evidence> {
    let reception = match record.outcome {
        Outcome::Started => Reception::Practised,
        Outcome::Dismissed => Reception::Dismissed,
        Outcome::InAHurry => Reception::InAHurry,
        Outcome::Snoozed => Reception::Snoozed,
        Outcome::Expired if record.delivered_s.is_some() => Reception::Ignored,
        // Whether an unknown one was seen nobody knows, and what was practised speaks for itself.
        _ => return None,
    };
    Some(evidence(record.date, record.local, reception))
}

fn evidence(date: Date, local: DateTime, reception: Reception) -> Evidence {
    Evidence { weekday: date.weekday().into(), at: Clock::of(local.time()), reception }
}
