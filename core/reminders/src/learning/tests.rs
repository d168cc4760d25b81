use proptest::prelude::*;

use super::*;
use crate::{Kind, Practice};

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

const EVERY: [Reception; 6] = [
    Reception::Practised,
    Reception::Unprompted,
    Reception::Dismissed,
    Reception::InAHurry,
    Reception::Snoozed,
    Reception::Ignored,
];

/// `SplitMix64` as a number from 0 to 1.
struct Chance(u64);

impl Chance {
    #[expect(clippy::cast_precision_loss, reason = "a chance needs no more")]
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut state = self.0;
        state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((state ^ (state >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Weeks of a person who is prompted at these times, wherever the model moves them, and accepts as `likely` says. How many of the
/// prompts of the last week were moved, and by how much in all.
fn lived(weeks: u32, times: &[&str], seed: u64, likely: impl Fn(Clock) -> f64) -> (Model, Vec<i64>) {
    let mut model = Model::default();
    let mut chance = Chance(seed);
    let mut moved = Vec::new();
    for _ in 0..weeks {
        moved.clear();
        for day in Weekday::ALL {
            for at in times {
                let minutes = model.shift(day, clock(at), |_| true);
                moved.push(minutes);
                let at = clock(at).plus(minutes).unwrap();
                let reception = if chance.next() < likely(at) { Reception::Practised } else { Reception::Ignored };
                model.learn(day, at, reception);
            }
        }
    }
    (model, moved)
}

#[test]
fn without_evidence_nothing_moves() {
    assert_eq!(Model::default().shift(Weekday::Mon, clock("09:30"), |_| true), 0);
    let belief = Model::default().acceptance(Weekday::Mon, clock("09:30"));
    assert_eq!((belief.mean, belief.evidence), (0.5, 0.0));
}

#[test]
fn a_prompt_moves_to_where_practice_comes_by_itself() {
    let mut model = Model::default();
    let mut days = 0;
    while model.shift(Weekday::Mon, clock("09:30"), |_| true) == 0 {
        model.learn(Weekday::Mon, clock("09:30"), Reception::InAHurry);
        model.learn(Weekday::Mon, clock("10:00"), Reception::Unprompted);
        days += 1;
    }
    assert_eq!((days, model.shift(Weekday::Mon, clock("09:30"), |_| true)), (3, 30));
    for _ in 0..5 {
        model.learn(Weekday::Mon, clock("10:00"), Reception::Unprompted);
    }
    assert_eq!(model.shift(Weekday::Mon, clock("09:30"), |minutes| minutes != 30), 45, "the next best that is allowed");
    assert_eq!(model.shift(Weekday::Mon, clock("09:30"), |_| false), 0);
    assert_eq!(model.shift(Weekday::Sun, clock("09:30"), |_| true), 0, "Sundays are another matter so far");
}

#[test]
fn who_takes_all_or_none_is_never_moved() {
    for always in [0.0, 1.0] {
        let (_, moved) = lived(26, &["09:00", "11:00", "14:00", "17:00"], 7, |_| always);
        assert_eq!(moved.iter().filter(|minutes| **minutes != 0).count(), 0);
    }
}

#[test]
fn chance_alone_seldom_moves_anything() {
    let (mut moved, mut all) = (0, 0);
    for seed in 0..300 {
        let (_, last) = lived(13, &["09:00", "11:00", "14:00", "17:00"], seed, |_| 0.5);
        moved += last.iter().filter(|minutes| **minutes != 0).count();
        all += last.len();
    }
    let share = moved * 1000 / all;
    assert!(share <= 20, "{share} of 1000 prompts were moved by chance");
}

#[test]
fn a_day_starts_where_the_night_ends() {
    let mut model = Model::default();
    for _ in 0..8 {
        model.learn(Weekday::Mon, clock("23:50"), Reception::Dismissed);
        model.learn(Weekday::Mon, clock("00:20"), Reception::Practised);
    }
    assert_eq!(model.shift(Weekday::Mon, clock("23:50"), |_| true), 30, "a night worker's evening is one");
}

#[test]
fn what_happens_today_teaches_from_tomorrow_on() {
    let day = jiff::civil::date(2026, 3, 2);
    let local = day.at(10, 30, 0, 0);
    let practice = Practice { kind: Kind::Walk, at_s: 1_772_443_800, local, date: day, answers: None };
    let outcomes = Outcomes::new([], [practice]);
    let on = |days: i64| Model::of(&outcomes, 0, day.saturating_add(days.days()));
    assert_eq!(on(0), Model::default());
    assert_ne!(on(1), Model::default());
    assert_eq!(on(91), on(1));
    assert_eq!(on(92), Model::default(), "thirteen weeks are forgotten");
    assert_eq!(Model::of(&outcomes, practice.at_s + 1, day.saturating_add(1.days())), Model::default());
}

#[test]
fn what_was_learnt_can_be_read() {
    let mut model = Model::default();
    for week in 0..6 {
        for day in Weekday::ALL {
            model.learn(day, clock("09:30"), if week % 3 == 0 { Reception::Practised } else { Reception::Ignored });
            model.learn(day, clock("10:00"), Reception::Unprompted);
        }
    }
    let times = ["08:45", "09:15", "09:30", "09:45", "10:00", "10:15", "10:30", "12:00"];
    let lines = times.map(|at| {
        let belief = model.acceptance(Weekday::Mon, clock(at));
        format!("{at} {:.2} ± {:.2} of {:.1}", belief.mean, belief.sd, belief.evidence)
    });
    insta::assert_snapshot!(lines.join("\n"));
}

proptest! {
    #[test]
    fn no_move_is_too_far_or_not_allowed(
        evidence in prop::collection::vec((0usize..7, 0u8..24, 0u8..60, prop::sample::select(EVERY.to_vec())), 0..200),
        (day, hour, minute) in (0usize..7, 0u8..24, 0u8..60),
        allowed in prop::collection::btree_set(-45i64..=45, 0..60),
    ) {
        let mut model = Model::default();
        for (day, hour, minute, reception) in evidence {
            model.learn(Weekday::ALL[day], Clock::new(hour, minute).unwrap(), reception);
        }
        let at = Clock::new(hour, minute).unwrap();
        let moved = model.shift(Weekday::ALL[day], at, |minutes| allowed.contains(&minutes));
        prop_assert!(moved == 0 || allowed.contains(&moved));
        let belief = model.acceptance(Weekday::ALL[day], at);
        prop_assert!((0.0..=1.0).contains(&belief.mean) && belief.sd.is_finite());
    }
}
