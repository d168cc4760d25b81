//! What holds for any settings that validate, in any zone, on any day.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use heelfirst_reminders::*;
use jiff::civil::{Date, Time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan, Zoned};
use proptest::prelude::*;

fn clock() -> impl Strategy<Value = Clock> {
    // Quarter hours collide with one another and with the changes of the clocks far more often than any minute does.
    prop_oneof![
        (0u8..24, 0u8..60).prop_map(|(hour, minute)| Clock::new(hour, minute).unwrap()),
        (0u8..24, 0u8..4).prop_map(|(hour, quarter)| Clock::new(hour, quarter * 15).unwrap()),
        (0u8..5, 0u8..4).prop_map(|(hour, quarter)| Clock::new(hour, quarter * 15).unwrap()),
    ]
}

fn window() -> impl Strategy<Value = Window> {
    (clock(), clock()).prop_map(|(from, to)| Window { from, to })
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

fn fixed() -> impl Strategy<Value = Fixed> {
    (kind(), clock(), any::<bool>(), weekdays()).prop_map(|(kind, at, even_in_quiet, days)| Fixed {
        kind,
        at,
        even_in_quiet,
        days,
    })
}

/// Mostly all seven.
fn weekdays() -> impl Strategy<Value = Weekdays> {
    let some = prop::sample::subsequence(Weekday::ALL.to_vec(), 1..=7).prop_map(Weekdays::from_iter);
    prop_oneof![3 => Just(Weekdays::ALL), 1 => some]
}

fn every() -> impl Strategy<Value = Every> {
    (1u32..200, kind(), prop::option::of(clock()), prop::option::of(clock()), any::<bool>())
        .prop_map(|(minutes, kind, from, to, elapsed)| Every { minutes, kind, from, to, elapsed })
}

fn settings() -> impl Strategy<Value = Settings> {
    let rarely = |windows: usize| prop::collection::vec(window(), 0..=windows);
    let counts = (0u32..9, 0u32..6, 0u32..6, prop_oneof![Just(45u32), 0u32..180], prop_oneof![Just(6u32), 1u32..12]);
    let lists = (rarely(2), rarely(1), prop::collection::vec(fixed(), 0..4), prop::option::weighted(0.2, every()));
    let days = (weekdays(), weekdays(), weekdays(), weekdays());
    let anchors = prop::collection::vec(clock().prop_map(|at| Anchor { name: "tea".into(), at }), 0..2);
    (clock(), clock(), counts, lists, days, anchors).prop_map(|(wake, sleep, counts, lists, days, anchors)| Settings {
        wake,
        sleep,
        walks_per_day: counts.0,
        stretches_per_day: counts.1,
        strength_per_day: counts.2,
        min_gap_minutes: counts.3,
        max_per_day: counts.4,
        quiet: lists.0,
        busy: lists.1,
        fixed: lists.2,
        every: lists.3,
        days: days.0,
        walk_days: days.1,
        stretch_days: days.2,
        strength_days: days.3,
        anchors,
        ..Settings::default()
    })
}

fn zones() -> Vec<String> {
    TimeZoneDatabase::bundled().available().map(|name| name.to_string()).collect()
}

/// A zone and a date: often one within two days of a change of its clocks.
fn place() -> impl Strategy<Value = (TimeZone, Date)> {
    (prop::sample::select(zones()), 0usize..400, -2i64..=2, prop::bool::weighted(0.8), 0i64..24_000).prop_map(
        |(name, nth, offset, near, day)| {
            let zone = TimeZoneDatabase::bundled().get(&name).unwrap();
            let start: Timestamp = "1970-01-01T00:00:00Z".parse().unwrap();
            let end: Timestamp = "2038-01-01T00:00:00Z".parse().unwrap();
            let changes: Vec<Timestamp> =
                zone.following(start).map(|change| change.timestamp()).take_while(|at| *at < end).collect();
            let plain = jiff::civil::date(1970, 1, 3) + day.days();
            let date = match changes.get(nth % changes.len().max(1)) {
                Some(change) if near => change.to_zoned(zone.clone()).date() + offset.days(),
                _ => plain,
            };
            (zone, date)
        },
    )
}

fn shown(at: &Zoned) -> Clock {
    Clock::new(at.hour().try_into().unwrap(), at.minute().try_into().unwrap()).unwrap()
}

fn minutes_between(a: &Zoned, b: &Zoned) -> i64 {
    (b.timestamp().as_second() - a.timestamp().as_second()) / 60
}

fn changes_near(zone: &TimeZone, date: Date) -> bool {
    let from = (date - 2.days()).to_datetime(Time::midnight()).to_zoned(TimeZone::UTC).unwrap().timestamp();
    zone.following(from).next().is_some_and(|change| change.timestamp() < from + 24.hours() * 5)
}

fn check_times(settings: &Settings, all: &[Occurrence]) {
    let inside = |windows: &[Window], time| windows.iter().any(|window| window.contains(time));
    let even: BTreeSet<Clock> =
        settings.fixed.iter().filter(|fixed| fixed.even_in_quiet).map(|fixed| fixed.at).collect();
    let waking = Window { from: settings.wake, to: settings.sleep };
    for prompt in all {
        let time = shown(&prompt.at);
        if prompt.is_fixed() {
            let asked = even.iter().any(|clock| Slot::At(*clock) == prompt.slot) || !even.is_empty();
            assert!(asked || !inside(&settings.quiet, time), "fixed in quiet hours: {prompt:?}");
        } else {
            assert!(!inside(&settings.quiet, time), "in quiet hours: {prompt:?}");
            assert!(!inside(&settings.busy, time), "while busy: {prompt:?}");
            assert!(waking.contains(time), "while asleep: {prompt:?}");
        }
        // Where the zone's distance from UTC was no whole number of minutes (Monrovia until 1972), a day in which that ends goes on by
        // whole minutes since its beginning.
        let day_before = &prompt.at - 24.hours();
        let whole_minutes = [prompt.at.offset(), day_before.offset()].iter().all(|offset| offset.seconds() % 60 == 0);
        assert!(prompt.at.second() == 0 || !whole_minutes, "{prompt:?}");
        let window = minutes_between(&prompt.at, &prompt.window_end);
        assert!((1..=30).contains(&window), "{prompt:?}");
        // What begins outside of quiet hours is over when they begin.
        let mut shows = (0..window).map(|minute| shown(&(&prompt.at + minute.minutes())));
        let asked_in_quiet = inside(&settings.quiet, time);
        assert!(asked_in_quiet || !shows.any(|time| inside(&settings.quiet, time)), "{prompt:?}");
    }
}

fn check_order(settings: &Settings, all: &[Occurrence]) {
    let gap = i64::from(settings.min_gap_minutes.max(1));
    for pair in all.windows(2) {
        assert!(pair[0].at < pair[1].at, "not sorted: {pair:?}");
        assert!(pair[0].window_end <= pair[1].at, "stacked: {pair:?}");
    }
    let loose: Vec<_> = all.iter().filter(|prompt| !prompt.is_fixed()).collect();
    for pair in loose.windows(2) {
        assert!(minutes_between(&pair[0].at, &pair[1].at) >= gap, "too near: {pair:?}");
    }
    for prompt in &loose {
        // Those of the days beside it as well, for what is spread, where the clocks do not change about then.
        let steady = || [-36, 36].map(|hours| (&prompt.at + hours.hours()).offset()) == [prompt.at.offset(); 2];
        let spread = matches!(prompt.rule, Rule::SpreadWalk | Rule::SpreadSeated) && steady();
        for fixed in all.iter().filter(|other| other.is_fixed() && (other.date == prompt.date || spread)) {
            assert!(minutes_between(&prompt.at, &fixed.at).abs() >= gap, "too near: {prompt:?} {fixed:?}");
        }
    }
    let ids: BTreeSet<_> = all.iter().map(|prompt| prompt.id).collect();
    assert_eq!(ids.len(), all.len(), "ids are not unique");
    for prompt in all {
        assert!(!prompt.also.contains(prompt.kind), "a kind twice: {prompt:?}");
        assert_eq!(prompt.kinds().first(), Some(prompt.kind));
    }
}

fn check_counts(settings: &Settings, zone: &TimeZone, planned: &Planned, dates: &[Date]) {
    let most = usize::try_from(settings.max_per_day).unwrap();
    let mut by_date: BTreeMap<Date, Vec<&Occurrence>> = BTreeMap::new();
    for prompt in &planned.occurrences {
        by_date.entry(prompt.date).or_default().push(prompt);
        assert!(settings.days.contains(prompt.date.weekday().into()));
    }
    for day in by_date.values() {
        assert!(day.len() <= most, "{} prompts: {day:?}", day.len());
    }
    for date in dates.iter().filter(|date| settings.days.contains(date.weekday().into())) {
        if changes_near(zone, *date) {
            continue;
        }
        for kind in Kind::ALL {
            let fixed: BTreeSet<_> = fixed_on(settings, *date).filter(|f| f.kind == kind).map(|f| f.at).collect();
            let there = by_date.get(date).into_iter().flatten().filter(|prompt| prompt.kinds().contains(kind)).count();
            assert!(there >= fixed.len(), "a fixed time was dropped on {date}");
            if !on_duty(settings, *date, kind) {
                assert_eq!(there, 0, "{kind} on {date}");
                continue;
            }
            if settings.every.is_some_and(|every| every.kind == kind) {
                continue;
            }
            let per_day = match kind {
                Kind::Walk => settings.walks_per_day,
                Kind::Stretch => settings.stretches_per_day,
                Kind::Strength => settings.strength_per_day,
            };
            let told: u32 = planned.warnings.iter().map(|warning| left_out(warning, *date, kind)).sum();
            let wanted = usize::try_from(per_day).unwrap().max(fixed.len());
            assert_eq!(there + usize::try_from(told).unwrap(), wanted, "{kind} on {date}: {planned:#?}");
        }
    }
}

fn on_duty(settings: &Settings, date: Date, kind: Kind) -> bool {
    let days = match kind {
        Kind::Walk => settings.walk_days,
        Kind::Stretch => settings.stretch_days,
        Kind::Strength => settings.strength_days,
    };
    let weekday = date.weekday().into();
    settings.days.contains(weekday) && days.contains(weekday)
}

fn fixed_on(settings: &Settings, date: Date) -> impl Iterator<Item = &Fixed> {
    let here = move |fixed: &&Fixed| on_duty(settings, date, fixed.kind) && fixed.days.contains(date.weekday().into());
    settings.fixed.iter().filter(here)
}

fn left_out(warning: &Warning, on: Date, of: Kind) -> u32 {
    match warning {
        Warning::LeftOut { date, kind, count, .. } if *date == on && *kind == of => *count,
        _ => 0,
    }
}

/// Every fixed time of every day comes at the clock time asked for, or forward by the gap.
fn check_fixed(settings: &Settings, zone: &TimeZone, planned: &Planned, dates: &[Date]) {
    let moved: BTreeSet<(Date, Clock)> = planned
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::MovedOutOfQuiet { date, at, .. } => Some((*date, *at)),
            Warning::LeftOut { .. } => None,
        })
        .collect();
    for &date in dates.iter().filter(|date| settings.days.contains(date.weekday().into())) {
        if date.to_zoned(zone.clone()).unwrap().date() != date {
            continue; // a day that the zone skipped
        }
        for fixed in fixed_on(settings, date).filter(|fixed| !moved.contains(&(date, fixed.at))) {
            let over_midnight = settings.sleep < settings.wake && fixed.at < settings.sleep;
            let on = if over_midnight { date + 1.day() } else { date };
            let at = on.to_datetime(fixed.at.time()).to_zoned(zone.clone()).unwrap();
            let there = planned.occurrences.iter().any(|prompt| prompt.at == at && prompt.kinds().contains(fixed.kind));
            assert!(there, "{fixed:?} on {date} is not at {at}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_keeps_the_rules((zone, date) in place(), settings in settings()) {
        prop_assume!(settings.validate().is_ok());
        let from = date.to_zoned(zone.clone()).unwrap();
        let date = from.date();
        let planned = occurrences(&settings, &from, 4).unwrap();
        let dates: Vec<Date> = (0..4).map(|day| date + i64::from(day).days()).collect();
        check_times(&settings, &planned.occurrences);
        check_order(&settings, &planned.occurrences);
        check_counts(&settings, &zone, &planned, &dates);
        check_fixed(&settings, &zone, &planned, &dates);
        prop_assert_eq!(&planned, &occurrences(&settings, &from, 4).unwrap());
    }

    /// Where there is room for them, whatever else the day has.
    #[test]
    fn each_anchor_has_its_walk_within_ten_minutes(
        (zone, date) in place(),
        hours in prop::collection::btree_set(8u8..19, 1..=3),
        minute in 0u8..60,
        more in 0u32..2,
        stretches in 0u32..4,
    ) {
        let at = |hour| Clock::new(hour, minute).unwrap();
        let anchors = hours.iter().map(|hour| Anchor { name: "tea".into(), at: at(*hour) }).collect();
        let walks_per_day = u32::try_from(hours.len()).unwrap() + more;
        let settings = Settings { anchors, walks_per_day, stretches_per_day: stretches, ..Settings::default() };
        let planned = occurrences(&settings, &date.to_zoned(zone).unwrap(), 1).unwrap().occurrences;
        prop_assume!(!planned.is_empty()); // Samoa's day
        for hour in hours {
            let late = |prompt: &Occurrence| shown(&prompt.at).minute_of_day().checked_sub(at(hour).minute_of_day());
            let soon = |prompt: &Occurrence| late(prompt).is_some_and(|minutes| minutes <= 10);
            let walks = planned.iter().filter(|prompt| prompt.anchor.is_some());
            prop_assert_eq!(walks.filter(|walk| soon(walk)).count(), 1, "{:?} {:?}", at(hour), planned);
        }
    }

    #[test]
    fn spans_may_be_cut_anywhere((zone, date) in place(), settings in settings()) {
        prop_assume!(settings.validate().is_ok());
        let from = date.to_zoned(zone.clone()).unwrap();
        let date = from.date();
        let whole = occurrences(&settings, &from, 3).unwrap();
        let mut parts = Planned::default();
        for day in 0..3 {
            let first = date + i64::from(day).days();
            let start = first.to_zoned(zone.clone()).unwrap();
            if start.date() == first {
                let part = occurrences(&settings, &start, 1).unwrap();
                parts.occurrences.extend(part.occurrences);
                parts.warnings.extend(part.warnings);
            }
        }
        parts.occurrences.sort_by(|a, b| a.at.cmp(&b.at));
        prop_assert_eq!(&whole, &parts);
    }

    #[test]
    fn the_next_one_is_the_first_to_come((zone, date) in place(), settings in settings(), minute in 0i64..1500) {
        prop_assume!(settings.validate().is_ok());
        let now = date.to_zoned(zone).unwrap() + minute.minutes();
        let next = next_occurrence(&settings, &now).unwrap();
        let all = upcoming(&settings, &now, 20).unwrap().occurrences;
        prop_assert_eq!(next, all.into_iter().find(|prompt| prompt.at > now));
    }

    #[test]
    fn nothing_comes_before_the_end_of_a_pause((zone, date) in place(), settings in settings(), minute in 0i64..6000) {
        prop_assume!(settings.validate().is_ok());
        let until = date.to_datetime(Time::midnight()) + minute.minutes();
        let paused = Settings { paused_until: Some(until), ..settings.clone() };
        let from = date.to_zoned(zone).unwrap();
        let with = occurrences(&paused, &from, 7).unwrap().occurrences;
        let without = occurrences(&settings, &from, 7).unwrap().occurrences;
        let after: Vec<_> = without.into_iter().filter(|prompt| prompt.at.datetime() >= until).collect();
        // Only what a prompt is worth showing until may differ: by a prompt before the pause's end there is none to end it.
        prop_assert_eq!(with, after);
    }

    #[test]
    fn settings_come_back_as_they_were_written(settings in settings()) {
        let written = serde_json::to_string(&settings).unwrap();
        prop_assert_eq!(serde_json::from_str::<Settings>(&written).unwrap(), settings);
    }
}

/// Every zone, on each day around each change of its clocks in three years, with three kinds of people.
#[test]
fn all_zones_around_every_change() {
    let fixed = |kind, at: &str| Fixed { kind, at: at.parse().unwrap(), even_in_quiet: false, days: Weekdays::ALL };
    let person = Settings {
        quiet: vec![Window { from: "12:00".parse().unwrap(), to: "13:00".parse().unwrap() }],
        fixed: vec![fixed(Kind::Stretch, "07:30"), fixed(Kind::Walk, "00:15"), fixed(Kind::Strength, "02:30")],
        ..Settings::default()
    };
    let night = Settings { wake: "16:00".parse().unwrap(), sleep: "08:00".parse().unwrap(), ..person.clone() };
    let hourly = Settings {
        every: Some(Every { minutes: 50, kind: Kind::Walk, from: None, to: None, elapsed: false }),
        wake: "00:00".parse().unwrap(),
        sleep: "23:59".parse().unwrap(),
        max_per_day: 40,
        ..Settings::default()
    };
    let start: Timestamp = "2023-01-01T00:00:00Z".parse().unwrap();
    let end: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let mut changes = 0;
    for name in zones() {
        let zone = TimeZoneDatabase::bundled().get(&name).unwrap();
        for change in zone.following(start).take_while(|change| change.timestamp() < end) {
            let first = change.timestamp().to_zoned(zone.clone()).date() - 1.day();
            for settings in [&person, &night, &hourly] {
                let planned = occurrences(settings, &first.to_zoned(zone.clone()).unwrap(), 3).unwrap();
                check_times(settings, &planned.occurrences);
                check_order(settings, &planned.occurrences);
            }
            changes += 1;
        }
    }
    assert!(changes > 600, "only {changes} changes of the clocks seen");
}
