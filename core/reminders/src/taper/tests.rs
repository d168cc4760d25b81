use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// Practice on the first `days` days of each of `weeks` weeks from Monday 2026-01-05 on.
fn practised(weeks: i64, days: i64) -> BTreeSet<Date> {
    let start = date(2026, 1, 5);
    (0..weeks).flat_map(|week| (0..days).map(move |day| start + (week * 7 + day).days())).collect()
}

/// The levels day by day, written down where they change.
fn levels(days: i64, practised: &BTreeSet<Date>) -> Vec<(i64, u32)> {
    let mut taper = Taper::default();
    let mut changes = Vec::new();
    for day in 0..days {
        let today = date(2026, 1, 5) + day.days();
        let next = taper.on(today, practised);
        assert_eq!(next.on(today, practised), next, "asked again");
        if next.level != taper.level {
            changes.push((day, next.level));
        }
        taper = next;
    }
    changes
}

#[test]
fn after_six_good_weeks_one_walk_goes_and_after_six_more_another() {
    assert_eq!(levels(200, &practised(30, 4)), [(39, 1), (81, 2)]);
    assert_eq!(levels(200, &practised(30, 3)), []);
    assert_eq!(levels(60, &practised(5, 7)), [], "five weeks are not six");
}

#[test]
fn a_thin_week_brings_the_prompts_back() {
    let mut days = practised(30, 5);
    days.retain(|day| !(date(2026, 3, 2)..date(2026, 3, 9)).contains(day));
    assert_eq!(levels(130, &days), [(39, 1), (58, 0), (102, 1)]);
}

#[test]
fn what_came_back_stays_for_six_weeks_wherever_the_weeks_begin() {
    let mut days = practised(30, 7);
    days.retain(|day| !(date(2026, 3, 5)..date(2026, 3, 9)).contains(day));
    // Four days later the same four days lie in two weeks, and each of these is good.
    assert_eq!(levels(130, &days), [(39, 1), (63, 0), (105, 1)]);
}

#[test]
fn undone_it_does_not_come_again() {
    let days = practised(40, 7);
    let taper = Taper::default().on(date(2026, 2, 16), &days);
    assert_eq!(taper.level, 1);
    let undone = taper.undo(date(2026, 2, 17));
    assert_eq!((undone.level, undone.on(date(2026, 8, 1), &days).level), (0, 0));
}

#[test]
fn two_walks_stay() {
    let taper = Taper { level: 2, ..Taper::default() };
    let takes = |json: &str| taper.takes(&serde_json::from_str(json).unwrap());
    let walks = [0, 1, 2, 3, 4, 5].map(|walks| takes(&format!(r#"{{"walks_per_day": {walks}}}"#)));
    assert_eq!(walks, [0, 0, 0, 1, 2, 2]);
    assert_eq!(takes(r#"{"taper": false}"#), 0);
    assert_eq!(takes(r#"{"every": {"minutes": 90}}"#), 0);
    let three =
        r#"{"fixed": [{"kind":"walk","at":"09:00"},{"kind":"walk","at":"12:00"},{"kind":"walk","at":"15:00"}]}"#;
    assert_eq!(takes(three), 1, "only one walk is spread");
}

/// Neither an illness nor a holiday is a week without practice to judge by: what was tapered stays until a whole week has passed after it.
#[test]
fn a_pause_and_the_week_after_it_take_nothing_back() {
    let settings =
        |until: Option<Date>| Settings { paused_until: until.map(|until| until.at(0, 0, 0, 0)), ..Settings::default() };
    let (days, first) = (practised(6, 7), date(2026, 1, 5));
    let tapered = Taper { level: 1, since: Some(first + 42.days()), undone: false };
    let back = first + 63.days();
    let follow = |on: Date, until| tapered.follow(&settings(until), on.at(9, 0, 0, 0), days.iter().copied());
    assert_eq!(follow(back - 2.days(), None).map(|taper| taper.level), Some(0), "three weeks without a pause");
    for day in [back - 10.days(), back, back + 6.days()] {
        assert_eq!(follow(day, Some(back)), None, "{day}");
    }
    assert_eq!(follow(back + 7.days(), Some(back)).map(|taper| taper.level), Some(0), "and a week without practice");
}

#[test]
fn clocks_in_other_years_do_no_harm() {
    let days = practised(40, 7);
    for today in [Date::MIN, date(1970, 1, 1), date(2100, 1, 1), Date::MAX] {
        assert_eq!(Taper::default().on(today, &days).level, 0);
        let tapered = Taper { level: 1, since: Some(date(2026, 3, 1)), undone: false };
        assert_eq!(tapered.on(today, &days).level, 0);
    }
}

#[test]
fn a_change_under_a_clock_far_ahead_holds_nothing_up_for_good() {
    let days = practised(90, 7);
    let first = *days.first().unwrap();
    let ahead = Taper { level: 0, since: Some(date(2100, 1, 1)), undone: false };
    let back = ahead.on(first + 43.days(), &days);
    assert_eq!((back.level, back.since), (0, Some(first + 43.days())));
    assert_eq!(back.on(first + 43.days(), &days), back);
    assert_eq!(back.on(first + 85.days(), &days).level, 1);
}

proptest! {
    #[test]
    fn nothing_goes_without_six_good_weeks(days in prop::collection::btree_set(0i64..200, 0..200)) {
        let practised: BTreeSet<Date> = days.iter().map(|day| date(2026, 1, 5) + day.days()).collect();
        let mut taper = Taper::default();
        for day in 0..200 {
            let today = date(2026, 1, 5) + i64::from(day).days();
            let next = taper.on(today, &practised);
            if next.level > taper.level {
                prop_assert_eq!(next.level, taper.level + 1);
                for week in 0..6 {
                    let until = today - (week * 7).days();
                    prop_assert!(practised.range(until - 7.days()..until).count() >= 4);
                }
            }
            taper = next;
        }
    }
}

#[test]
fn thinning_takes_walks_and_nothing_else_beside_a_grid_and_given_times() {
    let level = Taper { level: 1, ..Taper::default() };
    let monday = date(2026, 3, 2).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
    for json in [
        r#"{"every": {"minutes": 60, "kind": "stretch"}, "max_per_day": 24, "min_gap_minutes": 5}"#,
        r#"{"max_per_day": 20, "min_gap_minutes": 5, "stretches_per_day": 1, "strength_per_day": 0, "fixed": [
            {"kind": "stretch", "at": "09:01"}, {"kind": "stretch", "at": "10:01"}, {"kind": "stretch", "at": "11:01"}]}"#,
        r#"{"max_per_day": 20, "min_gap_minutes": 5, "stretches_per_day": 0, "strength_per_day": 0, "recurring": [
            {"kind": "stretch", "from": "2026-03-01T09:01", "rule": "FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=1"}]}"#,
    ] {
        let settings: Settings = serde_json::from_str(json).unwrap();
        let planned = |settings: &Settings| crate::occurrences(settings, &monday, 1).unwrap();
        let (all, fewer) = (planned(&settings), planned(&level.thinned(&settings)));
        assert_eq!(fewer.occurrences.len() + 1, all.occurrences.len(), "{json}");
        assert_eq!((all.warnings, fewer.warnings), (Vec::new(), Vec::new()), "{json}");
    }
}
