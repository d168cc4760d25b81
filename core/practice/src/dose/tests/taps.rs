//! Ratings that are taken back, late or wrongly dated.

use super::super::Rating;
use super::{LIFT, day, person};
use crate::Outcome;

#[test]
fn a_rating_can_be_taken_back() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    assert!(who.ledger.take_back_rating(LIFT, day(2), Rating::Right, day(2)));
    assert!(!who.ledger.take_back_rating(LIFT, day(2), Rating::Right, day(2)));
    assert_eq!(who.number(LIFT, 3), 10);
    who.rate(LIFT, 2, Rating::Easy);
    assert_eq!(who.number(LIFT, 3), 12);
    who.rate(LIFT, 2, Rating::Pain);
    assert_eq!(who.why(LIFT, 2), "dose-rests");
    assert!(who.ledger.take_back_rating(LIFT, day(2), Rating::Pain, day(2)));
    assert_eq!(who.number(LIFT, 3), 12);
}

#[test]
fn taking_a_tap_of_pain_back_leaves_the_pain_that_stopped_a_session() {
    let mut who = person([LIFT]);
    who.ended(LIFT, 0, Outcome::Stopped, Vec::new(), true);
    who.rate(LIFT, 0, Rating::Pain);
    assert!(who.ledger.take_back_rating(LIFT, day(0), Rating::Pain, day(0)));
    assert_eq!(who.why(LIFT, 1), "dose-rests");
}

#[test]
fn a_rating_that_comes_a_day_late_counts_from_then_on() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..2);
    who.session(LIFT, 2, Outcome::Done, None);
    who.session(LIFT, 3, Outcome::Done, None);
    who.ledger.rated(LIFT, day(2), Rating::Right, day(3));
    assert_eq!((who.number(LIFT, 3), who.number(LIFT, 4)), (10, 12));
}

#[test]
fn a_rating_of_a_session_of_long_ago_changes_nothing() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..2);
    let before = who.clone();
    for rating in Rating::ALL {
        assert_eq!(who.ledger.rated(LIFT, day(-400), rating, day(1)), None);
        assert_eq!(who.ledger.rated(LIFT, day(-8), rating, day(1)), None);
    }
    assert_eq!(who, before);
    assert_eq!(who.ledger.rated("handstand", day(1), Rating::Easy, day(1)), None);
}

#[test]
fn a_clock_that_was_ahead_does_no_lasting_harm() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    who.session(LIFT, 40_000, Outcome::Done, None);
    who.session(LIFT, 3, Outcome::Done, None);
    assert_eq!(who.number(LIFT, 4), 10, "after so long a break it began anew");
    who.well(LIFT, 4..20);
    assert!(who.number(LIFT, 20) > 10);
}

#[test]
fn a_day_that_comes_twice_over_the_date_line_is_one_day() {
    let mut who = person([LIFT]);
    who.done(LIFT, 0, Rating::Right);
    who.done(LIFT, 1, Rating::Right);
    who.done(LIFT, 0, Rating::Right);
    assert_eq!(who.number(LIFT, 2), 10);
}
