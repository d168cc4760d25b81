use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Best, DayCounts, Facts, say};
use crate::say::{Arg, Said};

/// A Sunday.
const SUNDAY: Date = date(2026, 3, 8);

fn day(n: i32) -> Date {
    crate::calendar::later(SUNDAY, n)
}

fn bursts(n: i32, bursts: u16) -> DayCounts {
    DayCounts { sessions: bursts, bursts, bursts_planned: 5, ..DayCounts::none(day(n)) }
}

fn said(days: &[DayCounts]) -> Option<Said> {
    say(&Facts { on: SUNDAY, days })
}

fn key(days: &[DayCounts]) -> Option<&'static str> {
    said(days).map(|said| said.key)
}

#[test]
fn four_of_five_bursts_two_more_than_last_sunday() {
    let expected = Said {
        key: "encourage-bursts-of-more",
        args: vec![
            ("done", Arg::Number(4)),
            ("planned", Arg::Number(5)),
            ("more", Arg::Number(2)),
            ("weekday", Arg::Word("sunday")),
        ],
    };
    assert_eq!(said(&[bursts(-7, 2), bursts(-1, 5), bursts(0, 4)]), Some(expected));
}

#[test]
fn fewer_than_last_week_is_never_said() {
    assert_eq!(key(&[bursts(-7, 5), bursts(0, 4)]), Some("encourage-bursts-of"));
    assert_eq!(key(&[bursts(-7, 5), bursts(-1, 5), bursts(0, 2)]), None);
}

#[test]
fn one_more_is_not_yet_more() {
    assert_eq!(key(&[bursts(-7, 3), bursts(0, 4)]), Some("encourage-bursts-of"));
    let lifts = |n, lifts| DayCounts { sessions: 1, lifts, ..DayCounts::none(day(n)) };
    assert_eq!(key(&[lifts(-7, 20), lifts(-1, 20), lifts(0, 24)]), None, "4 of 20 are less than a quarter");
    assert_eq!(key(&[lifts(-7, 20), lifts(-1, 20), lifts(0, 25)]), Some("encourage-lifts-more"));
}

#[test]
fn a_day_that_is_not_known_is_not_compared_with() {
    assert_eq!(key(&[bursts(-8, 1), bursts(-6, 1), bursts(0, 4)]), Some("encourage-bursts-of"));
    assert_eq!(key(&[bursts(-7, 0), bursts(-6, 1), bursts(0, 4)]), Some("encourage-bursts-of"));
}

#[test]
fn all_bursts_of_the_day_are_named_as_all() {
    assert_eq!(key(&[bursts(-1, 1), bursts(0, 5)]), Some("encourage-bursts-all"));
    assert_eq!(key(&[bursts(-1, 1), bursts(0, 6)]), Some("encourage-bursts-all"));
}

#[test]
fn a_return_after_a_break_is_greeted_before_anything_else() {
    assert_eq!(key(&[bursts(-8, 5), bursts(0, 5)]), Some("encourage-back"));
    assert_eq!(key(&[bursts(-7, 5), bursts(0, 5)]), Some("encourage-bursts-all"), "six days are no break");
}

#[test]
fn the_first_time_of_a_number_is_told_once() {
    let best = |n, repetitions| DayCounts {
        sessions: 1,
        bests: vec![Best { exercise: "seated-ankle-lift".into(), repetitions }],
        ..DayCounts::none(day(n))
    };
    assert_eq!(key(&[best(-1, 10), best(0, 12)]), Some("encourage-reached"));
    assert_eq!(key(&[best(-2, 12), best(-1, 10), best(0, 12)]), None);
    assert_eq!(key(&[best(0, 12)]), None, "the first day of all has nothing before it");
}

#[test]
fn the_longest_hold_is_told_when_it_is_clearly_longer() {
    let hold = |n, longest_hold_s| DayCounts { sessions: 1, longest_hold_s, ..DayCounts::none(day(n)) };
    assert_eq!(key(&[hold(-3, 20), hold(-1, 20), hold(0, 25)]), Some("encourage-hold"));
    assert_eq!(key(&[hold(-3, 25), hold(-1, 20), hold(0, 25)]), None);
}

#[test]
fn nothing_is_said_of_a_day_without_practice() {
    assert_eq!(said(&[]), None);
    assert_eq!(key(&[bursts(-7, 1), DayCounts { bursts_planned: 5, ..DayCounts::none(SUNDAY) }]), None);
}

#[test]
fn what_is_said_turns_with_the_day() {
    let about = |on: Date| {
        let counts = |on, bursts, lifts, longest_hold_s| DayCounts {
            sessions: 9,
            bursts,
            bursts_planned: 5,
            lifts,
            longest_hold_s,
            ..DayCounts::none(on)
        };
        let days = [counts(crate::calendar::later(on, -7), 1, 10, 20), counts(on, 4, 40, 30)];
        say(&Facts { on, days: &days }).unwrap().key
    };
    let mut keys: Vec<_> = (0..3).map(|n| about(day(n))).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 3);
    assert_eq!(about(day(0)), about(day(3)));
}

#[test]
fn everything_said_to_encourage_is_written() {
    let best = |repetitions| vec![Best { exercise: "seated-march".into(), repetitions }];
    let one = |n, change: fn(&mut DayCounts)| {
        let mut counts = DayCounts { sessions: 1, ..DayCounts::none(day(n)) };
        change(&mut counts);
        counts
    };
    let pairs = [
        vec![bursts(-8, 1), bursts(0, 1)],
        vec![bursts(-1, 1), bursts(0, 5)],
        vec![bursts(-1, 1), bursts(0, 4)],
        vec![bursts(-7, 1), bursts(0, 4)],
        vec![bursts(-7, 1), bursts(0, 5)],
        vec![one(-7, |counts| counts.lifts = 10), one(0, |counts| counts.lifts = 20)],
        vec![one(-7, |counts| counts.longest_hold_s = 20), one(0, |counts| counts.longest_hold_s = 25)],
        vec![DayCounts { bests: best(8), ..one(-7, |_| ()) }, DayCounts { bests: best(10), ..one(0, |_| ()) }],
    ];
    crate::texts::assert_written("encourage-", pairs.iter().map(|days| said(days).unwrap()));
}

fn counts() -> impl Strategy<Value = DayCounts> {
    let best = (prop::sample::select(vec!["seated-march", "calf-stretch"]), 0..30_u16)
        .prop_map(|(exercise, repetitions)| Best { exercise: exercise.to_owned(), repetitions });
    (-20..=0_i32, 0..3_u16, 0..9_u16, 0..9_u16, 0..90_u16, 0..40_u16, prop::collection::vec(best, 0..3)).prop_map(
        |(on, sessions, bursts, bursts_planned, lifts, longest_hold_s, bests)| DayCounts {
            on: day(on),
            sessions: sessions + bursts,
            bursts,
            bursts_planned,
            lifts,
            longest_hold_s,
            bests,
        },
    )
}

proptest! {
    /// Every number in a sentence is one of today, and "more" is today's minus that of a week ago.
    #[test]
    fn what_is_said_is_true(days in prop::collection::btree_map(-20..=0_i32, counts(), 0..20)) {
        let days: Vec<DayCounts> = days.into_iter().map(|(on, counts)| DayCounts { on: day(on), ..counts }).collect();
        let Some(said) = said(&days) else { return Ok(()) };
        let of = |on: Date| days.iter().find(|day| day.on == on);
        let today = of(SUNDAY).unwrap();
        let number = |name: &str| said.args.iter().find_map(|(other, arg)| match arg {
            Arg::Number(number) if *other == name => Some(*number),
            _ => None,
        });
        let lifts = said.key == "encourage-lifts-more";
        let count = |day: &DayCounts| u32::from(if lifts { day.lifts } else { day.bursts });
        if let Some(done) = number("done") {
            prop_assert_eq!(done, count(today));
        }
        if let Some(more) = number("more") {
            let before = count(of(day(-7)).unwrap());
            prop_assert_eq!(more, count(today) - before);
            prop_assert!(more >= 2 && more * 4 >= before && before > 0);
        }
        if let Some(seconds) = number("seconds") {
            prop_assert!(days.iter().all(|day| u32::from(day.longest_hold_s) <= seconds));
        }
    }
}
