use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::{Conflict, Kind, Settings, Warning, occurrences};

fn settings(json: &str) -> Settings {
    let settings: Settings = serde_json::from_str(json).unwrap();
    settings.validate().unwrap();
    settings
}

/// How many walks are told to be left out, on which days, and whether each week.
fn walks_left_out(json: &str) -> Vec<(u32, String, bool)> {
    let left_out = |conflict| match conflict {
        Conflict::LeftOut { kind: Kind::Walk, count, days, each_week, .. } => {
            Some((count, days.to_string(), each_week))
        }
        _ => None,
    };
    settings(json).conflicts(date(2026, 3, 2), &TimeZone::UTC).into_iter().filter_map(left_out).collect()
}

fn near(json: &str) -> Vec<(String, String)> {
    let pair = |conflict| match conflict {
        Conflict::FixedNear { at, next } => Some((at.to_string(), next.to_string())),
        _ => None,
    };
    settings(json).conflicts(date(2026, 3, 2), &TimeZone::UTC).into_iter().filter_map(pair).collect()
}

#[test]
fn the_defaults_have_no_conflict() {
    assert_eq!(Settings::default().conflicts(date(2026, 3, 2), &TimeZone::UTC), []);
}

#[test]
fn each_conflict_is_found() {
    let cases = [
        (
            r#"{"quiet": [["22:00", "06:00"]], "fixed": [{"kind": "stretch", "at": "22:30", "even_in_quiet": true}]}"#,
            "reminder-conflict-fixed-in-quiet",
        ),
        (
            r#"{"busy": [["09:00", "12:00"]], "fixed": [{"kind": "walk", "at": "10:00"}]}"#,
            "reminder-conflict-fixed-while-busy",
        ),
        (r#"{"fixed": [{"kind": "stretch", "at": "07:30"}]}"#, "reminder-conflict-fixed-asleep"),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}, {"kind": "stretch", "at": "10:20"}]}"#,
            "reminder-conflict-fixed-near",
        ),
        (
            r#"{"busy": [["12:00", "13:40"]], "anchors": [{"name": "lunch", "at": "13:00"}]}"#,
            "reminder-conflict-anchor-late",
        ),
        (
            r#"{"busy": [["12:00", "14:00"]], "anchors": [{"name": "lunch", "at": "13:00"}]}"#,
            "reminder-conflict-anchor-without-walk",
        ),
        (
            r#"{"anchors": [{"name": "tea", "at": "16:00"}, {"name": "cake", "at": "16:10"}], "walks_per_day": 1}"#,
            "reminder-conflict-anchor-without-walk",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}], "walk_days": ["mon", "tue", "wed", "thu", "fri"]}"#,
            "reminder-conflict-fixed-on-other-days",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00", "days": ["fri", "sat"]}], "days": ["thu", "fri"]}"#,
            "reminder-conflict-fixed-on-other-days",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "18:00"}, "quiet": [["12:00", "14:00"]], "max_per_day": 20}"#,
            "reminder-left-out-not-free",
        ),
        (r#"{"quiet": [["12:00", "14:00"], ["13:00", "15:00"]]}"#, "reminder-conflict-windows-overlap"),
        (r#"{"walks_per_day": 9}"#, "reminder-left-out-over-the-cap"),
        (
            r#"{"walks_per_day": 9, "max_per_day": 9, "stretches_per_day": 0, "strength_per_day": 0, "min_gap_minutes": 180}"#,
            "reminder-left-out-no-room",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "09:30"}, "busy": [["08:30", "10:00"]]}"#,
            "reminder-conflict-every-never-fits",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2020-03-02T09:30", "rule": "FREQ=DAILY;COUNT=2"}]}"#,
            "reminder-conflict-rule-is-over",
        ),
        (r#"{"walks_per_day": 0, "stretches_per_day": 0, "strength_per_day": 0}"#, "reminder-conflict-no-prompts"),
    ];
    for (json, key) in cases {
        let found = settings(json).conflicts(date(2026, 3, 2), &TimeZone::UTC);
        assert!(found.iter().any(|conflict| conflict.key() == key), "{key}: {found:?}");
    }
}

#[test]
fn what_a_calendar_s_rule_takes_the_place_of_is_told() {
    // On its days the rule takes the only visit of the day.
    let with = |from: &str, rule: &str| {
        walks_left_out(&format!(
            r#"{{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 1,
                "recurring": [{{"kind": "strength", "from": "{from}", "rule": "{rule}"}}]}}"#
        ))
    };
    let on = |days: &str, each_week| vec![(1, days.to_owned(), each_week)];
    let all = "mon, tue, wed, thu, fri, sat, sun";
    assert_eq!(with("2026-03-01T09:30", "FREQ=DAILY"), on(all, true));
    assert_eq!(with("2026-02-02T09:30", "FREQ=WEEKLY;BYDAY=MO,TH"), on("mon, thu", true));
    assert_eq!(with("2026-02-02T09:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"), on("mon", false));
    assert_eq!(with("2026-02-02T09:30", "FREQ=DAILY;INTERVAL=2"), on(all, false));
    // It begins in a year, it is soon over, it is over already.
    assert_eq!(with("2027-03-04T09:30", "FREQ=WEEKLY"), on("thu", false));
    assert_eq!(with("2026-02-02T09:30", "FREQ=WEEKLY;UNTIL=20260309"), on("mon", false));
    assert_eq!(with("2024-01-01T09:30", "FREQ=DAILY;UNTIL=20240131"), []);
}

#[test]
fn rules_at_the_ends_of_the_calendar_do_no_harm() {
    for (from, rule) in [
        ("2026-03-01T09:30", "FREQ=DAILY;INTERVAL=999;UNTIL=99991231"),
        ("9999-12-30T09:30", "FREQ=DAILY"),
        ("2026-03-01T09:30", "FREQ=WEEKLY;INTERVAL=7;COUNT=9999"),
    ] {
        let json = format!(r#"{{"recurring": [{{"kind": "walk", "from": "{from}", "rule": "{rule}"}}]}}"#);
        for today in [date(1, 1, 1), date(2026, 3, 2), jiff::civil::Date::MAX] {
            settings(&json).conflicts(today, &TimeZone::UTC);
        }
    }
}

#[test]
fn what_was_told_on_saving_is_usual_and_what_was_not_is_not() {
    let settings = settings(
        r#"{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 1, "min_gap_minutes": 0,
            "recurring": [{"kind": "strength", "from": "2026-02-02T09:30", "rule": "FREQ=WEEKLY;INTERVAL=2"}]}"#,
    );
    let told = settings.conflicts(date(2026, 3, 4), &TimeZone::UTC);
    let from = date(2026, 3, 4).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
    let warnings = occurrences(&settings, &from, 100).unwrap().warnings;
    assert_eq!(warnings.len(), 7, "every other Monday");
    assert!(warnings.iter().all(|warning| warning.is_usual(&told)));
    let other =
        |count: u32, day: i32| warnings[0].clone().on(date(2026, 3, 16 + i8::try_from(day).unwrap())).counted(count);
    assert!(!other(1, 1).is_usual(&told), "a Tuesday");
    assert!(!other(2, 0).is_usual(&told), "more than usual");
}

impl Warning {
    fn counted(mut self, number: u32) -> Self {
        if let Self::LeftOut { count, .. } = &mut self {
            *count = number;
        }
        self
    }
}

#[test]
fn days_with_fewer_left_out_are_told_with_the_fullest() {
    // Without the rule two walks find no place, with it three.
    let json = r#"{"walks_per_day": 4, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 2,
        "recurring": [{"kind": "strength", "from": "2026-02-02T09:30", "rule": "FREQ=WEEKLY;INTERVAL=2"}]}"#;
    let rest = "tue, wed, thu, fri, sat, sun".to_owned();
    assert_eq!(walks_left_out(json), [(2, rest, true), (3, "mon".to_owned(), false)]);
}

#[test]
fn times_are_near_only_where_they_come_after_one_another() {
    let fixed = |list: &str| near(&format!(r#"{{"wake": "08:00", "fixed": [{list}]}}"#));
    let pair = |at: &str, next: &str| vec![(at.to_owned(), next.to_owned())];
    let (on_monday, on_tuesday) =
        (r#"{"kind": "walk", "at": "10:00", "days": ["mon"]}"#, r#"{"kind": "walk", "at": "10:05", "days": ["tue"]}"#);
    assert_eq!(fixed(&format!("{on_monday}, {on_tuesday}")), []);
    assert_eq!(fixed(&format!(r#"{on_monday}, {{"kind": "walk", "at": "10:05"}}"#)), pair("10:00", "10:05"));
    let late = r#"{"kind": "walk", "at": "23:55", "days": ["mon"]}"#;
    assert_eq!(
        fixed(&format!(r#"{late}, {{"kind": "walk", "at": "00:05", "days": ["tue"]}}"#)),
        pair("23:55", "00:05")
    );
    assert_eq!(fixed(&format!(r#"{late}, {{"kind": "walk", "at": "00:05", "days": ["mon"]}}"#)), []);
    let with_rule = |rule: &str| {
        near(&format!(
            r#"{{"fixed": [{on_monday}], "recurring": [{{"kind": "walk", "from": "2026-03-01T10:20", "rule": "{rule}"}}]}}"#
        ))
    };
    assert_eq!(with_rule("FREQ=DAILY"), pair("10:00", "10:20"));
    assert_eq!(with_rule("FREQ=WEEKLY;BYDAY=SU"), []);
}

#[test]
fn windows_that_overlap_are_found_where_a_person_would_want_to_know() {
    let windows = |json: &str| -> Vec<String> {
        let overlap = |conflict| match conflict {
            Conflict::WindowsOverlap { hours, window, other } => Some(format!("{} {window} {other}", hours.as_str())),
            Conflict::QuietAndBusyOverlap { quiet, busy } => Some(format!("quiet {quiet} busy {busy}")),
            _ => None,
        };
        settings(json).conflicts(date(2026, 3, 2), &TimeZone::UTC).into_iter().filter_map(overlap).collect()
    };
    for (json, overlap) in [
        (r#"{"hot": [["12:00", "14:00"], ["13:00", "15:00"]]}"#, "hot 12:00–14:00 13:00–15:00"),
        (r#"{"tired": [["20:00", "21:00"], ["20:00", "21:00"]]}"#, "tired 20:00–21:00 20:00–21:00"),
        (
            r#"{"quiet": [["20:00", "07:00"]], "busy": [["19:00", "20:30"], ["22:00", "23:00"]]}"#,
            "quiet 20:00–07:00 busy 19:00–20:30",
        ),
    ] {
        assert_eq!(windows(json), [overlap]);
    }
    for harmless in [
        r#"{"hot": [["12:00", "14:00"]], "tired": [["13:00", "15:00"]]}"#,
        r#"{"busy": [["09:00", "17:00"]], "quiet": [["12:00", "13:00"]]}"#,
        r#"{"busy": [["12:00", "13:00"], ["13:00", "14:00"]], "quiet": [["11:00", "12:00"]]}"#,
    ] {
        assert_eq!(windows(harmless), [""; 0]);
    }
}

#[test]
fn a_rule_that_ends_before_it_begins_in_a_zone_is_told_there() {
    let json =
        r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=DAILY;UNTIL=20260302T000000Z"}]}"#;
    let settings: Settings = serde_json::from_str(json).unwrap();
    settings.validate().unwrap();
    let never = |zone: &str| {
        let told = settings.conflicts(date(2026, 3, 1), &TimeZone::get(zone).unwrap());
        told.iter().filter(|conflict| matches!(conflict, Conflict::RuleNeverComes { .. })).count()
    };
    assert_eq!(["Europe/Berlin", "America/New_York", "Pacific/Kiritimati"].map(never), [1, 1, 0]);
}
