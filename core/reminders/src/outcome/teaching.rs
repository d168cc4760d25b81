//! What outcomes teach about when prompts are accepted.

use jiff::civil::{Date, DateTime};

use super::{Outcome, Outcomes, Practice, Record};
use crate::{Clock, Evidence, Model, Reception};

impl Model {
    /// What the outcomes since `since_s` (seconds since 1970-01-01 UTC) teach.
    pub fn of(outcomes: &Outcomes, since_s: i64) -> Self {
        let practices = outcomes.practices().iter().filter(|practice| practice.at_s >= since_s);
        let records = outcomes.records().filter(|record| record.at_s >= since_s);
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
