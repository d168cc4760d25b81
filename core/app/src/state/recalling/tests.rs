use heelfirst_history::{Act, ReminderOutcome};
use jiff::civil::date;

use super::*;

const ID: &str = "0c40c630d4741c34";

/// A walk at 09:00, of which the history says this.
fn kept(outcome: &ReminderOutcome) -> Record {
    let prompt = ArmedPrompt {
        id: ID.to_owned(),
        at_us: 900_000_000,
        window_end_us: 930_000_000,
        local: date(2026, 3, 2).at(9, 0, 0, 0),
        date: date(2026, 3, 2),
        kinds: vec![Kind::Walk],
    };
    let armed_us = outcome.armed_us.or(Some(800_000_000));
    record(&ReminderRecord { prompt, outcome: ReminderOutcome { armed_us, ..outcome.clone() } }).unwrap()
}

#[test]
fn the_last_that_happened_is_what_a_prompt_became() {
    let nothing = ReminderOutcome::default();
    let fired = ReminderOutcome { fired_us: Some(901_000_000), ..nothing.clone() };
    let snoozed = ReminderOutcome { act: Some(Act::Snoozed), acted_us: Some(905_000_000), moves: 1, ..fired.clone() };
    let cases = [
        (nothing, Outcome::Armed, 800),
        (ReminderOutcome { refused_us: Some(800_000_000), ..ReminderOutcome::default() }, Outcome::Refused, 800),
        (
            ReminderOutcome { ended: Some(End::Unknown), ended_us: Some(931_000_000), ..fired.clone() },
            Outcome::Expired,
            931,
        ),
        (fired.clone(), Outcome::Delivered, 901),
        (ReminderOutcome { opened_us: Some(903_000_000), ..fired.clone() }, Outcome::Opened, 903),
        (snoozed.clone(), Outcome::Snoozed, 905),
        (ReminderOutcome { armed_us: Some(906_000_000), ..snoozed.clone() }, Outcome::Snoozed, 905),
        (ReminderOutcome { fired_us: Some(920_000_000), ..snoozed.clone() }, Outcome::Delivered, 920),
        (
            ReminderOutcome { ended: Some(End::Expired), ended_us: Some(931_000_000), ..fired.clone() },
            Outcome::Expired,
            931,
        ),
        (
            ReminderOutcome {
                act: Some(Act::Dismissed),
                acted_us: Some(940_000_000),
                ended: Some(End::Expired),
                ended_us: Some(931_000_000),
                ..fired
            },
            Outcome::Dismissed,
            940,
        ),
    ];
    for (history, outcome, at_s) in cases {
        let record = kept(&history);
        assert_eq!((record.outcome, record.outcome_s), (outcome, at_s), "{history:?}");
    }
}

#[test]
fn a_prompt_is_written_as_it_is_read() {
    let record = kept(&ReminderOutcome::default());
    let again = ReminderRecord {
        prompt: armed_prompt(&record),
        outcome: ReminderOutcome { armed_us: Some(800_000_000), ..ReminderOutcome::default() },
    };
    assert_eq!(super::record(&again), Some(record));
}

#[test]
fn what_is_practised_counts_as_what_was_asked_for() {
    let catalogue = Catalogue::standard().unwrap();
    let ended = date(2026, 3, 2).at(1, 30, 0, 0).in_tz("UTC").unwrap();
    let kind = |exercise: &str| {
        let past = PastSession { exercise: exercise.to_owned(), date: ended.date(), ended: ended.clone() };
        practice(&past, &catalogue, &Settings::default()).map(|practice| practice.kind)
    };
    assert_eq!(kind("walking-burst"), Some(Kind::Walk));
    assert_eq!(kind("exaggerated-march"), Some(Kind::Walk));
    assert_eq!(kind("calf-stretch"), Some(Kind::Stretch));
    assert_eq!(kind("seated-ankle-lift"), Some(Kind::Strength));
    assert_eq!(kind("an-exercise-of-later"), None);
}
