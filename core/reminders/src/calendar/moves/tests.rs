use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use crate::{Calendar, Clock, Evidence, Model, Reception, Settings, Slot, Visit, Weekday, Window};

fn clock(minute: i64) -> Clock {
    Clock::hour(0).plus(minute).unwrap()
}

/// Somebody who has no time at `refused` and time at `accepted`, on all days.
fn taught(refused: i64, accepted: i64) -> Model {
    let answer = |weekday, minute, reception| Evidence { weekday, at: clock(minute), reception };
    let days = Weekday::ALL.into_iter().cycle().take(70);
    days.flat_map(|day| [answer(day, refused, Reception::Dismissed), answer(day, accepted, Reception::Unprompted)])
        .collect()
}

/// The visits of three months, in a zone whose clocks do not change.
fn visits(settings: &Settings, model: Option<&Model>) -> Vec<Visit> {
    let zone = TimeZone::UTC;
    Calendar::new(settings, &zone).with_model(model).span(date(2026, 3, 2), date(2026, 5, 31)).visits
}

/// The moves of each slot, on Monday to Friday and at the weekend.
fn moves(visits: &[Visit]) -> BTreeMap<(String, bool), BTreeSet<i64>> {
    let mut moves: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
    for visit in visits {
        let weekend = visit.date.weekday().to_monday_zero_offset() > 4;
        moves.entry((format!("{:?} {:?}", visit.rule, visit.slot), weekend)).or_default().insert(visit.moved_min);
    }
    moves
}

#[test]
fn near_a_busy_hour_a_prompt_moves_alike_on_all_days_or_on_none() {
    let mut settings = Settings { wake: clock(420), stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    let first = Slot::Number(1);
    let moved = |settings: &Settings| {
        let visits = visits(settings, Some(&taught(520, 550)));
        let first: BTreeSet<i64> =
            visits.iter().filter(|visit| visit.slot == first).map(|visit| visit.moved_min).collect();
        first.into_iter().collect::<Vec<i64>>()
    };
    let free = moved(&settings);
    assert!(free.len() == 1 && free[0] >= 25, "{free:?}");
    // Before this hour the better time can be reached on some dates only.
    settings.busy = vec![Window { from: clock(550), to: clock(610) }];
    assert_eq!(moved(&settings).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_slot_moves_alike_on_all_days_of_a_class(
        (refused, accepted) in (420i64..1260, 420i64..1260),
        (from, length) in (420i64..1200, 15i64..180),
        walks in 1u32..8,
        gap in 20u32..100,
        hot in any::<bool>(),
    ) {
        let window = vec![Window { from: clock(from), to: clock(from + length) }];
        let (busy, hot) = if hot { (Vec::new(), window) } else { (window, Vec::new()) };
        let settings = Settings { walks_per_day: walks, min_gap_minutes: gap, max_per_day: 12, busy, hot, ..Settings::default() };
        let model = taught(refused, accepted);
        let (usual, better) = (visits(&settings, None), visits(&settings, Some(&model)));
        for (slot, moves) in moves(&better) {
            prop_assert!(moves.len() == 1, "{slot:?}: {moves:?}");
        }
        for (before, after) in usual.iter().zip(&better) {
            prop_assert_eq!(before.at_s + after.moved_min * 60, after.at_s);
        }
        for pair in better.windows(2) {
            prop_assert!(pair[1].at_s - pair[0].at_s >= i64::from(gap) * 60 || pair[0].date != pair[1].date, "{pair:?}");
        }
    }
}
