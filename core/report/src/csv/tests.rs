use jiff::civil::date;
use proptest::prelude::*;

use crate::record::{Measure, StandIn};

use super::*;

fn report(shoes: &[&str]) -> Report {
    let on = date(2026, 3, 2);
    let row = |shoe: &&str| Observation {
        on,
        context: Some(Context { shoe: Some((*shoe).to_owned()), ..Context::default() }),
        side: Some(Side::Left),
        measure: Measure::StrikeAngle,
        value: -3.5,
        n: Some(120),
    };
    Report { observations: shoes.iter().map(row).collect(), ..Report::new(on, on) }
}

/// The cells of a CSV, read by the rules of RFC 4180.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut inside) = (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = csv.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, inside) {
            ('"', true) if characters.next_if_eq(&'"').is_some() => cell.push('"'),
            ('"', _) => inside = !inside,
            (',', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) => {
                assert_eq!(characters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(character),
        }
    }
    assert!(!inside && row.is_empty() && cell.is_empty());
    rows
}

#[test]
fn a_row_is_an_observation() {
    insta::assert_snapshot!(csv(&report(&["boots", "a \"soft\", old pair", "=1+1"])).replace("\r\n", "\n"));
}

#[test]
fn what_nobody_was_asked_and_what_no_person_walked_is_said() {
    let mut report = report(&["boots"]);
    let context = Context { unsaid: true, stand_in: Some(StandIn::Replayed), ..Context::default() };
    report.observations[0].context = Some(context);
    let rows = cells(&csv(&report));
    assert_eq!(rows[1][1..7], ["", "not-said", "not-said", "not-said", "not-said", "not-said"]);
    assert_eq!(rows[1][12..], ["replayed", "2026-03-02", "2026-03-02", "collected at home; not clinically validated"]);
}

#[test]
fn what_is_not_finite_is_left_out() {
    let mut report = report(&["boots"]);
    report.observations[0].value = f64::NAN;
    assert_eq!(csv(&report), HEADER);
}

proptest! {
    #[test]
    fn any_words_come_back_and_none_begins_a_formula(shoe in any::<String>()) {
        let rows = cells(&csv(&report(&[&shoe])));
        prop_assert_eq!(rows.len(), 2);
        prop_assert!(rows.iter().all(|row| row.len() == 16));
        let kept = &rows[1][1];
        prop_assert_eq!(kept.strip_prefix('\'').unwrap_or(kept), shoe.strip_prefix('\'').unwrap_or(&shoe));
        prop_assert!(!kept.trim_start().starts_with(['=', '+', '-', '@']));
    }
}
