//! The rules of docs/dose.md that lead up, one after the other.

use super::super::{Feet, Practised, Rating, SideDone};
use super::{LIFT, MARCH, STRETCH, WALK, day, exercise, number, person};
use crate::{Outcome, Side};

#[test]
fn the_start_is_what_the_person_does_well() {
    let mut who = person([LIFT]);
    assert_eq!((who.number(LIFT, 0), who.why(LIFT, 0)), (10, "dose-start"));
    who.items[0].repetitions = Some(5);
    assert_eq!((who.number(LIFT, 0), who.why(LIFT, 0)), (5, "dose-start"));
}

#[test]
fn enough_before_the_first_change_is_the_start_from_the_next_day_on() {
    let mut who = person([LIFT]);
    who.session(LIFT, 0, Outcome::Enough, Some(7));
    assert_eq!((who.number(LIFT, 0), who.number(LIFT, 1), who.why(LIFT, 1)), (10, 7, "dose-enough"));
    who.session(LIFT, 1, Outcome::Enough, Some(2));
    assert_eq!(who.number(LIFT, 2), 7, "fewer than three is a bad day, and no start");
    who.well(LIFT, 2..5);
    assert_eq!(who.number(LIFT, 5), 9);
    who.session(LIFT, 5, Outcome::Enough, Some(4));
    assert_eq!(who.number(LIFT, 6), 9, "after the first change enough is done, and nothing else");
}

#[test]
fn enough_counts_the_side_that_had_fewer() {
    let mut who = person([LIFT]);
    let done = |side, done| SideDone { side, prescribed: 10, done };
    who.ended(LIFT, 0, Outcome::Enough, vec![done(Side::Left, 6), done(Side::Right, 10)], false);
    assert_eq!(who.number(LIFT, 1), 6);
}

#[test]
fn three_days_that_went_well_bring_two_more() {
    let mut who = person([LIFT]);
    who.done(LIFT, 0, Rating::Right);
    who.done(LIFT, 1, Rating::Easy);
    assert_eq!(who.number(LIFT, 2), 10);
    let said = who.done(LIFT, 2, Rating::Right).unwrap();
    assert_eq!((said.key, number(&said, "now"), number(&said, "more")), ("dose-changed-up", 12, 2));
    assert_eq!(who.number(LIFT, 2), 10, "a dose stays as it is while the day lasts");
    assert_eq!(who.number(LIFT, 3), 12);
    let why = who.dose(LIFT, 3).why;
    assert_eq!((why.key, number(&why, "now"), number(&why, "more")), ("dose-up", 12, 2));
    assert_eq!(who.why(LIFT, 9), "dose-up");
    who.session(LIFT, 9, Outcome::Done, None);
    assert_eq!(who.why(LIFT, 10), "dose-steady", "a week later it is as before");
}

#[test]
fn three_times_on_one_day_are_one_day() {
    let mut who = person([LIFT]);
    for _ in 0..3 {
        who.done(LIFT, 0, Rating::Easy);
    }
    who.done(LIFT, 1, Rating::Easy);
    assert_eq!(who.number(LIFT, 2), 10);
}

#[test]
fn without_ratings_nothing_moves_up() {
    let mut who = person([LIFT]);
    for on in 0..60 {
        who.session(LIFT, on, Outcome::Done, None);
    }
    assert_eq!(who.number(LIFT, 60), 10);
}

#[test]
fn a_dose_that_was_not_done_in_full_does_not_count_upwards() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..2);
    for (on, outcome) in [(2, Outcome::Stopped), (3, Outcome::Interrupted)] {
        who.session(LIFT, on, outcome, Some(9));
        who.rate(LIFT, on, Rating::Easy);
    }
    assert_eq!(who.number(LIFT, 4), 10);
    who.well(LIFT, 4..5);
    assert_eq!(who.number(LIFT, 5), 12);
}

#[test]
fn a_walk_that_ends_early_is_done_but_does_not_count_upwards() {
    let mut who = person([WALK]);
    for on in 0..6 {
        let walked_s = Some(if on < 3 { 12 } else { 30 });
        let (outcome, stopped_by_pain, lighter) = (Outcome::Done, false, false);
        let p =
            Practised { exercise: WALK, on: day(on), outcome, stopped_by_pain, sides: Vec::new(), walked_s, lighter };
        let item = who.item(WALK);
        who.ledger.practised(&p, &item, &exercise(WALK));
        who.rate(WALK, on, Rating::Easy);
    }
    assert_eq!((who.number(WALK, 5), who.number(WALK, 6)), (30, 45));
}

#[test]
fn a_lighter_day_is_half_and_teaches_nothing_upwards() {
    let mut who = person([LIFT, WALK]);
    who.well(LIFT, 0..2);
    who.lighter = true;
    assert_eq!((who.number(LIFT, 2), who.why(LIFT, 2)), (5, "dose-lighter"));
    assert_eq!((who.number(WALK, 2), who.why(WALK, 2)), (15, "dose-lighter-seconds"));
    who.done(LIFT, 2, Rating::Easy);
    who.lighter = false;
    assert_eq!(who.number(LIFT, 3), 10);
    who.well(LIFT, 3..4);
    assert_eq!(who.number(LIFT, 4), 12);
}

#[test]
fn a_hard_day_among_the_last_three_waits_for_three_more() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..2);
    who.done(LIFT, 2, Rating::Hard);
    who.well(LIFT, 3..5);
    assert_eq!(who.number(LIFT, 5), 10);
    who.well(LIFT, 5..6);
    assert_eq!(who.number(LIFT, 6), 12);
}

#[test]
fn a_day_that_was_both_right_and_hard_was_hard() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    who.done(LIFT, 2, Rating::Hard);
    assert_eq!(who.number(LIFT, 3), 10);
}

#[test]
fn one_thing_changes_a_week_and_what_has_waited_longest_comes_first() {
    let mut who = person([LIFT, MARCH, STRETCH]);
    who.well(MARCH, 0..3);
    assert_eq!(who.number(MARCH, 3), 10);
    who.well(STRETCH, 3..4);
    who.all_well(&[STRETCH, LIFT], 4..6);
    let said = who.done(LIFT, 6, Rating::Right).unwrap();
    assert_eq!(said.key, "dose-changed-waits");
    for on in 4..10 {
        assert_eq!((who.number(LIFT, on), who.number(STRETCH, on)), (10, 20), "day {on}");
    }
    for id in [LIFT, STRETCH] {
        who.session(id, 9, Outcome::Done, None);
    }
    assert_eq!((who.number(STRETCH, 10), who.number(LIFT, 10)), (25, 10));
    for on in [10, 16] {
        who.session(LIFT, on, Outcome::Done, None);
    }
    assert_eq!((who.number(LIFT, 16), who.number(LIFT, 17)), (10, 12));
}

#[test]
fn a_rise_waits_for_practice_so_that_nothing_rises_in_an_illness() {
    let mut who = person([LIFT, MARCH, STRETCH]);
    who.all_well(&[MARCH, LIFT, STRETCH], 0..6);
    for on in 6..13 {
        assert_eq!([MARCH, LIFT, STRETCH].map(|id| who.number(id, on)), [10, 10, 20], "day {on}, in bed");
    }
    who.session(STRETCH, 8, Outcome::Done, None);
    assert_eq!([9, 10, 11].map(|on| who.number(STRETCH, on)), [20; 3], "not yet due on the day after");
    who.session(LIFT, 11, Outcome::Done, None);
    assert_eq!([MARCH, LIFT, STRETCH].map(|id| who.number(id, 12)), [10, 12, 20], "practised yesterday");
}

#[test]
fn what_was_promised_for_tomorrow_comes_tomorrow() {
    for [first, second] in [[LIFT, MARCH], [MARCH, LIFT]] {
        let mut who = person([LIFT, MARCH]);
        let before = who.number(first, 0);
        who.all_well(&[LIFT, MARCH], 0..2);
        assert!(who.done(first, 2, Rating::Right).is_some_and(|said| said.key == "dose-changed-up"));
        assert!(who.done(second, 2, Rating::Right).is_some_and(|said| said.key == "dose-changed-waits"));
        assert_eq!(who.number(first, 3), before + 2);
    }
}

/// Rises from week to week until nothing rises any more.
fn climb(id: &str) -> Vec<(u8, u8, Feet)> {
    let mut who = person([id]);
    let mut steps = vec![who.lifts(id, 0)];
    for on in 0..200 {
        who.done(id, on, Rating::Right);
        let now = who.lifts(id, on + 1);
        if steps.last() != Some(&now) {
            steps.push(now);
        }
    }
    steps
}

#[test]
fn the_ankle_lift_climbs_to_fifteen_then_closer_then_a_second_set() {
    let (forward, closer) = (Feet::Forward, Feet::Closer);
    let expected = [
        (10, 1, forward),
        (12, 1, forward),
        (14, 1, forward),
        (15, 1, forward),
        (10, 1, closer),
        (12, 1, closer),
        (14, 1, closer),
        (15, 1, closer),
        (10, 2, closer),
        (12, 2, closer),
        (14, 2, closer),
        (15, 2, closer),
    ];
    assert_eq!(climb(LIFT), expected);
}

#[test]
fn the_sentences_of_the_ladder_name_the_feet_and_the_second_set() {
    let mut who = person([LIFT]);
    let mut told = Vec::new();
    for on in 0..120 {
        told.extend(who.done(LIFT, on, Rating::Right).map(|said| said.key));
    }
    told.retain(|key| *key != "dose-changed-waits");
    told.dedup();
    let up = "dose-changed-up";
    assert_eq!(told, [up, "dose-changed-closer", up, "dose-changed-second-set", up]);
}

#[test]
fn a_second_set_begins_after_a_minute_of_rest() {
    let mut who = person([LIFT]);
    for on in 0..200 {
        who.done(LIFT, on, Rating::Right);
    }
    let p = who.dose(LIFT, 200).prescription.unwrap();
    assert_eq!(p.sides[0].sets, 2);
    assert!(p.rest_between_sets_s >= 60);
    assert_eq!(p.validate(), Ok(()));
}

#[test]
fn the_others_climb_to_fifteen_then_a_second_set() {
    let steps: Vec<_> = climb(MARCH).into_iter().map(|(repetitions, sets, _)| (repetitions, sets)).collect();
    assert_eq!(steps, [(8, 1), (10, 1), (12, 1), (14, 1), (15, 1), (10, 2), (12, 2), (14, 2), (15, 2)]);
}

/// Numbers from week to week, until nothing rises any more.
fn seconds(id: &str) -> Vec<u16> {
    let mut who = person([id]);
    let mut steps = vec![who.number(id, 0)];
    for on in 0..100 {
        who.done(id, on, Rating::Easy);
        steps.push(who.number(id, on + 1));
    }
    steps.dedup();
    steps
}

#[test]
fn a_stretch_is_held_for_twenty_then_twenty_five_then_thirty_seconds() {
    assert_eq!(seconds(STRETCH), [20, 25, 30]);
}

#[test]
fn a_burst_grows_to_two_minutes_and_never_above() {
    assert_eq!(seconds(WALK), [30, 45, 60, 90, 120]);
}

#[test]
fn what_has_come_as_far_as_it_goes_says_so() {
    let mut who = person([STRETCH]);
    who.well(STRETCH, 0..40);
    assert_eq!((who.number(STRETCH, 40), who.why(STRETCH, 40)), (30, "dose-most-seconds"));
}

#[test]
fn enough_is_done_and_no_reason_to_step_back() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    for on in 3..20 {
        who.session(LIFT, on, Outcome::Enough, Some(4));
    }
    assert_eq!(who.number(LIFT, 20), 12);
}

#[test]
fn another_number_in_the_plan_begins_anew_with_it() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    assert_eq!(who.number(LIFT, 3), 12);
    who.items[0].repetitions = Some(6);
    assert_eq!((who.number(LIFT, 3), who.why(LIFT, 3)), (6, "dose-start"));
    who.session(LIFT, 3, Outcome::Done, None);
    assert_eq!(who.number(LIFT, 4), 6);
}

#[test]
fn what_left_the_plan_long_ago_takes_no_turn() {
    let mut who = person([LIFT, MARCH, STRETCH]);
    who.well(LIFT, 0..1);
    who.all_well(&[LIFT, MARCH], 1..3);
    who.well(LIFT, 3..4);
    // The march becomes ready in the week of the lift, and is then no longer done.
    who.well(MARCH, 4..5);
    for on in 5..9 {
        who.done(LIFT, on, Rating::Hard);
    }
    who.items.retain(|item| item.exercise != MARCH);
    who.well(STRETCH, 30..33);
    assert_eq!(who.number(STRETCH, 33), 25);
}
