use jiff::civil::{Date, date};

use super::*;
use crate::Clock;

#[test]
fn ids_never_change() {
    // Written down once: an id armed by an older release must be found again by a newer one.
    let id = OccurrenceId::of(Rule::SpreadWalk, date(2026, 3, 2), Slot::Number(1));
    assert_eq!(id.to_string(), "30ad823613b99c81");
    assert_eq!(id.to_string().parse(), Ok(id));
}

#[test]
fn an_id_is_the_hash_of_what_it_is_said_to_be() {
    let dates = [date(2026, 3, 2), date(1, 12, 31), Date::MAX, Date::MIN, date(-44, 3, 15)];
    let slots = [Slot::Number(1), Slot::Number(24), Slot::At("09:30".parse().unwrap()), Slot::At(Clock::hour(0))];
    for (date, slot) in dates.into_iter().flat_map(|date| slots.map(|slot| (date, slot))) {
        let written = format!("fixed|{date}|{slot}");
        assert_eq!(OccurrenceId::of(Rule::Fixed, date, slot).value(), mix(Fnv::new().text(&written).0), "{written}");
    }
}

#[test]
fn only_sixteen_hex_digits_are_an_id() {
    for written in ["", "0", "0123456789abcde", "0123456789abcdefa", "0123456789abcdeg", "+123456789abcdef"] {
        assert!(written.parse::<OccurrenceId>().is_err(), "{written}");
    }
}

#[test]
fn jitter_stays_within_its_bounds_and_uses_them() {
    let mut seen = std::collections::BTreeSet::new();
    for slot in 0..500 {
        let jitter = OccurrenceId::of(Rule::SpreadWalk, date(2026, 3, 2), Slot::Number(slot)).jitter(3);
        assert!((-3..=3).contains(&jitter));
        seen.insert(jitter);
    }
    assert_eq!(seen.len(), 7);
    assert_eq!(OccurrenceId(7).jitter(0), 0);
    assert_eq!(OccurrenceId(7).jitter(-4), 0);
}
