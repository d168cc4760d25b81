use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{
    Check, Facts, LiftCheck, Measure, Trend, Verdict, WalkCheck, due, lift_prescription, lifts_asked, next_due, trend,
};
use crate::dose::Rating;
use crate::gate::Answers;
use crate::{Affected, Catalogue};

/// A Monday.
const FIRST: Date = date(2026, 3, 2);

fn day(n: i32) -> Date {
    crate::calendar::later(FIRST, n)
}

fn lifts(on: i32, asked: u8, lifts: u8, rating: Option<Rating>) -> LiftCheck {
    LiftCheck { on: day(on), asked, lifts, rating, angle_deg: None, declines_from: None }
}

fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())).collect()
}

/// Somebody who lifts, walks for two minutes daily, and began on day 0.
struct Who {
    answers: Answers,
    lifts: Vec<LiftCheck>,
    walks: Vec<WalkCheck>,
}

fn who() -> Who {
    let answers = answers(&[("toe-lift", "partly"), ("walking-far", "two-minutes-daily")]);
    Who { answers, lifts: Vec::new(), walks: Vec::new() }
}

impl Who {
    fn facts(&self, on: i32) -> Facts<'_> {
        Facts {
            answers: &self.answers,
            on: day(on),
            begun: Some(day(0)),
            lifts: &self.lifts,
            walks: &self.walks,
            lighter: false,
            may_lift: true,
            may_walk: true,
        }
    }

    fn due(&self, on: i32) -> Vec<Check> {
        due(&self.facts(on))
    }
}

fn next(days: &[i32]) -> i32 {
    let next = next_due(&mut days.iter().map(|on| day(*on))).unwrap();
    FIRST.until(next).unwrap().get_days()
}

#[test]
fn the_first_check_is_due_from_the_second_day_of_practice_on() {
    let who = who();
    assert_eq!(who.due(0), []);
    assert_eq!(who.due(1), [Check::Lift, Check::Walk]);
    assert_eq!(due(&Facts { begun: None, ..who.facts(5) }), []);
}

#[test]
fn a_check_comes_on_the_weekday_of_the_first_one() {
    assert_eq!((next(&[1]), next(&[1, 8]), next(&[1, 8, 15])), (8, 15, 22));
}

#[test]
fn a_check_that_was_not_done_stays_due_until_it_is() {
    let mut who = who();
    who.lifts.push(lifts(1, 10, 10, None));
    assert!(!who.due(7).contains(&Check::Lift));
    assert!((8..30).all(|on| who.due(on).contains(&Check::Lift)));
}

#[test]
fn a_check_done_late_comes_back_to_its_weekday_but_never_within_six_days() {
    assert_eq!(next(&[1, 9]), 15);
    assert_eq!(next(&[1, 11]), 17);
    assert_eq!(next(&[1, 11, 17]), 23);
    assert_eq!(next(&[1, 11, 17, 23]), 29);
}

#[test]
fn the_order_of_checks_and_a_date_twice_do_not_matter() {
    assert_eq!(next(&[15, 1, 8, 8]), 22);
    assert_eq!(next_due(&mut std::iter::empty()), None);
}

#[test]
fn the_lift_check_is_for_who_can_lift_at_all() {
    let mut who = who();
    who.answers = answers(&[("toe-lift", "not-at-all"), ("walking-far", "between-rooms")]);
    assert_eq!(who.due(1), []);
    who.answers = Answers::new();
    assert_eq!(who.due(1), []);
    who.answers = answers(&[("toe-lift", "fully"), ("walking-far", "few-steps")]);
    assert_eq!(who.due(1), [Check::Lift]);
}

#[test]
fn the_walk_is_for_who_walks_that_long_daily_and_may_walk() {
    let who = who();
    assert_eq!(due(&Facts { may_walk: false, ..who.facts(1) }), [Check::Lift]);
    assert_eq!(due(&Facts { may_lift: false, ..who.facts(1) }), [Check::Walk]);
}

#[test]
fn checks_wait_on_a_lighter_day() {
    assert_eq!(due(&Facts { lighter: true, ..who().facts(1) }), []);
}

#[test]
fn ten_lifts_until_ten_are_easy_then_two_more_to_twenty() {
    let mut past = Vec::new();
    assert_eq!(lifts_asked(&past), 10);
    past.push(lifts(1, 10, 10, Some(Rating::Right)));
    assert_eq!(lifts_asked(&past), 10);
    past.push(lifts(8, 10, 7, Some(Rating::Easy)));
    assert_eq!(lifts_asked(&past), 10, "not all of them");
    let mut asked = Vec::new();
    for week in 2..10 {
        let ask = lifts_asked(&past);
        asked.push(ask);
        past.push(lifts(1 + 7 * week, ask, ask, Some(Rating::Easy)));
    }
    assert_eq!(asked, [10, 12, 14, 16, 18, 20, 20, 20]);
}

#[test]
fn the_check_lifts_the_affected_side_or_both() {
    let catalogue = Catalogue::standard().unwrap();
    let check = catalogue.get(Check::Lift.exercise()).unwrap();
    let past = [lifts(1, 18, 18, Some(Rating::Easy))];
    for (affected, sides) in [(Affected::Right, 1), (Affected::Both, 2)] {
        let p = lift_prescription(check, affected, &past);
        assert_eq!((p.sides.len(), p.sides[0].repetitions, p.validate()), (sides, 20, Ok(())));
    }
}

#[test]
fn a_trend_needs_four_checks_and_four_before() {
    let seven = trend(Measure::Lifts, &[10.0; 7]);
    assert_eq!((seven.verdict, seven.have), (Verdict::NotYet, 7));
    assert_eq!(seven.said().key, "weekly-trend-not-yet");
    assert_eq!(trend(Measure::Lifts, &[10.0; 8]).verdict, Verdict::Same);
    let with_gaps = [10.0, f64::NAN, 10.0, 10.0, f64::INFINITY, 10.0, 10.0, 10.0, 10.0];
    assert_eq!(trend(Measure::Lifts, &with_gaps).verdict, Verdict::NotYet);
}

#[test]
fn only_the_last_eight_are_compared() {
    let mut values = vec![99.0; 20];
    values.extend([8.0, 9.0, 8.0, 9.0, 12.0, 11.0, 12.0, 12.0]);
    let trend = trend(Measure::Lifts, &values);
    assert_eq!((trend.verdict, trend.before, trend.after), (Verdict::More, Some(8.5), Some(11.75)));
}

#[test]
fn a_difference_below_its_threshold_is_about_the_same() {
    assert_eq!(trend(Measure::Lifts, &[8.0, 8.0, 8.0, 8.0, 9.9, 9.9, 9.9, 9.9]).verdict, Verdict::Same);
    assert_eq!(trend(Measure::Angle, &[8.0, 8.0, 8.0, 8.0, 10.9, 10.9, 10.9, 10.9]).verdict, Verdict::Same);
    assert_eq!(trend(Measure::Angle, &[8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 11.0, 11.0]).verdict, Verdict::More);
    assert_eq!(trend(Measure::Walk, &[120.0, 120.0, 120.0, 120.0, 90.0, 95.0, 100.0, 90.0]).verdict, Verdict::Less);
}

#[test]
fn one_odd_day_makes_no_trend() {
    assert_eq!(trend(Measure::Lifts, &[10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 20.0]).verdict, Verdict::Same);
    assert_eq!(trend(Measure::Lifts, &[10.0, 2.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0]).verdict, Verdict::Same);
    assert_eq!(trend(Measure::Walk, &[120.0, 110.0, 120.0, 120.0, 120.0, 10.0, 120.0, 120.0]).verdict, Verdict::Same);
}

/// `SplitMix64`, and of it the sum of twelve, which is close to normal.
struct Chance(u64);

impl Chance {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

/// In how many of a thousand persons something is said, whose checks differ by `sd` from week to week and whose last four by `change`.
fn said_in_a_thousand(measure: Measure, sd: f64, change: f64) -> usize {
    let mut dice = Chance(7);
    let mut said = |_: &i32| {
        let values: Vec<f64> =
            (0..8).map(|n| sd.mul_add(dice.normal(), 30.0 + if n < 4 { 0.0 } else { change })).collect();
        trend(measure, &values).verdict != Verdict::Same
    };
    (0..1000).filter(|n| said(n)).count()
}

#[test]
fn where_nothing_changed_a_trend_is_said_in_one_of_twenty_at_most() {
    for sd in [0.5, 1.0, 2.0, 4.0] {
        for measure in [Measure::Lifts, Measure::Angle, Measure::Walk] {
            let said = said_in_a_thousand(measure, sd, 0.0);
            assert!(said <= 60, "{measure:?}, {sd}: {said}");
        }
    }
}

#[test]
fn a_change_of_twice_the_threshold_is_mostly_seen() {
    assert!(said_in_a_thousand(Measure::Lifts, 1.5, 4.0) > 700);
    assert!(said_in_a_thousand(Measure::Angle, 2.0, 6.0) > 700);
}

#[test]
fn heights_go_before_numbers_where_eight_were_measured() {
    let measured = |on: i32, angle_deg: f64| LiftCheck {
        angle_deg: Some(angle_deg),
        declines_from: Some(8),
        ..lifts(on, 10, 10, None)
    };
    let checks: Vec<_> = (0..8).map(|week| measured(7 * week, if week < 4 { 9.0 } else { 14.0 })).collect();
    let trend = Trend::of_lifts(&checks);
    assert_eq!(
        (trend.measure, trend.verdict, trend.said().key),
        (Measure::Angle, Verdict::More, "weekly-trend-angle-more")
    );
    let mut turned = checks.clone();
    turned.reverse();
    assert_eq!(Trend::of_lifts(&turned), trend, "their order is that of their days");
    assert_eq!(Trend::of_lifts(&checks[1..]).verdict, Verdict::NotYet);
    let keys: Vec<_> = checks[0].said().into_iter().map(|said| said.key).collect();
    assert_eq!(keys, ["weekly-lifts", "weekly-angle", "weekly-lower-from"]);
}

#[test]
fn a_walk_says_how_long_it_was_and_that_a_trip_ended_it() {
    let keys = |seconds, tripped| {
        let said = WalkCheck { on: FIRST, seconds, tripped }.said();
        said.into_iter().map(|said| said.key).collect::<Vec<_>>()
    };
    assert_eq!(keys(120, false), ["weekly-walk-whole"]);
    assert_eq!(keys(71, true), ["weekly-walk", "weekly-walk-tripped"]);
}

#[test]
fn everything_said_of_a_check_is_written() {
    let mut said = vec![Check::Lift.said(), Check::Walk.said()];
    for (angle_deg, declines_from) in [(None, None), (Some(12.3), None), (Some(12.3), Some(8))] {
        said.extend(LiftCheck { angle_deg, declines_from, ..lifts(0, 10, 9, None) }.said());
    }
    for (seconds, tripped) in [(120, false), (60, true)] {
        said.extend(WalkCheck { on: FIRST, seconds, tripped }.said());
    }
    let [low, high] = [5.0, 60.0];
    for measure in [Measure::Lifts, Measure::Angle, Measure::Walk] {
        for ends in [[low, high], [high, low], [low, low]] {
            let values: Vec<f64> = ends.into_iter().flat_map(|value| [value; 4]).collect();
            said.push(trend(measure, &values).said());
        }
        said.push(trend(measure, &[]).said());
    }
    crate::texts::assert_written("weekly-", said);
}

proptest! {
    /// Whoever does a check some days after it is due never does two within six days, and at least one within seven where they are prompt.
    #[test]
    fn never_twice_within_six_days(late in prop::collection::vec(0..10_i32, 1..40)) {
        let mut done = vec![day(3)];
        for late in late {
            let from = next_due(&mut done.iter().copied()).unwrap();
            let last = *done.last().unwrap();
            let apart = last.until(from).unwrap().get_days();
            prop_assert!((6..=7).contains(&apart));
            done.push(crate::calendar::later(from, late));
        }
    }

    #[test]
    fn a_trend_the_other_way_round_says_the_opposite(values in prop::collection::vec(0.0..20.0_f64, 8)) {
        let mut turned = values[4..].to_vec();
        turned.extend(&values[..4]);
        let opposite = match trend(Measure::Lifts, &values).verdict {
            Verdict::More => Verdict::Less,
            Verdict::Less => Verdict::More,
            other => other,
        };
        prop_assert_eq!(trend(Measure::Lifts, &turned).verdict, opposite);
    }
}

#[test]
fn a_check_that_a_wrong_clock_dated_ahead_keeps_none_from_being_due() {
    let mut who = who();
    who.lifts.push(lifts(300, 10, 10, None));
    who.walks.push(WalkCheck { on: day(300), seconds: 120, tripped: false });
    assert_eq!(who.due(1), [Check::Lift, Check::Walk]);
    who.lifts.push(lifts(2, 10, 10, None));
    assert_eq!(who.due(2), [Check::Walk]);
    assert_eq!(who.due(9), [Check::Lift, Check::Walk]);
    assert!(!who.due(1).contains(&Check::Lift), "a day ahead is a journey");
}
