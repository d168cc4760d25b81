//! The ledger as it is kept.

use super::super::{Ledger, Rating};
use super::{LIFT, STRETCH, WALK, person};

#[test]
fn a_ledger_of_a_few_days_reads_as_it_was_written() {
    let mut who = person([LIFT, STRETCH, WALK]);
    who.all_well(&[LIFT, STRETCH, WALK], 0..4);
    who.done(WALK, 4, Rating::Pain);
    insta::assert_json_snapshot!(who.ledger);
    let text = serde_json::to_string(&who.ledger).unwrap();
    assert_eq!(serde_json::from_str::<Ledger>(&text).unwrap(), who.ledger);
}

#[test]
fn nothing_is_a_ledger_without_practice() {
    assert_eq!(serde_json::from_str::<Ledger>("{}").unwrap(), Ledger::default());
}

#[test]
fn a_ledger_does_not_grow_with_the_years() {
    let mut who = person([LIFT, STRETCH, WALK]);
    who.all_well(&[LIFT, STRETCH, WALK], 0..2000);
    assert!(serde_json::to_string(&who.ledger).unwrap().len() < 5000);
}
