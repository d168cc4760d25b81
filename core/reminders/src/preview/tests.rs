use jiff::tz::TimeZoneDatabase;

use super::*;
use crate::{Anchor, Clock, Every, Fixed, Kind, Kinds, LeftOutBecause, Warning, Weekday, Weekdays, Window};

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

fn start(zone: &str, date: &str) -> Zoned {
    let zone = TimeZoneDatabase::bundled().get(zone).unwrap();
    date.parse::<Date>().unwrap().to_zoned(zone).unwrap()
}

fn fixed(kind: Kind, at: &str) -> Fixed {
    Fixed { kind, at: clock(at), even_in_quiet: false, days: Weekdays::ALL }
}

/// One prompt a line, as a person would read the plan.
fn shown(planned: &Planned) -> String {
    let mut lines = Vec::new();
    for prompt in &planned.occurrences {
        let kinds: Vec<_> = prompt.kinds().iter().map(Kind::as_str).collect();
        let fixed = if prompt.is_fixed() { " (fixed)" } else { "" };
        let anchor = prompt.anchor.as_ref().map(|name| format!(" after {name}")).unwrap_or_default();
        let (at, end) = (prompt.at.strftime("%a %d %H:%M%:z"), prompt.window_end.strftime("%H:%M"));
        lines.push(format!("{at}–{end} {}{fixed}{anchor}", kinds.join(" + ")));
    }
    lines.extend(planned.warnings.iter().map(|warning| format!("! {}", serde_json::to_string(warning).unwrap())));
    lines.join("\n")
}

fn plan(settings: &Settings, zone: &str, date: &str, days: u32) -> String {
    shown(&occurrences(settings, &start(zone, date), days).unwrap())
}

#[test]
fn a_default_day() {
    insta::assert_snapshot!(plan(&Settings::default(), "Europe/Berlin", "2026-03-02", 1));
}

#[test]
fn the_form_of_a_prompt() {
    let planned = occurrences(&Settings::default(), &start("Europe/Berlin", "2026-03-02"), 1).unwrap();
    insta::assert_snapshot!(serde_json::to_string(&planned.occurrences[1]).unwrap());
}

#[test]
fn days_around_a_change_of_the_clocks() {
    let quiet = vec![Window { from: clock("12:00"), to: clock("13:00") }];
    let early = [fixed(Kind::Stretch, "02:30"), fixed(Kind::Stretch, "07:30")];
    let settings = Settings { quiet, fixed: early.to_vec(), ..Settings::default() };
    insta::assert_snapshot!(plan(&settings, "Europe/Berlin", "2026-03-28", 2));
}

#[test]
fn a_night_worker() {
    let night = Settings { wake: clock("16:00"), sleep: clock("08:00"), ..Settings::default() };
    let with_a_break = Settings { fixed: vec![fixed(Kind::Stretch, "03:00")], ..night };
    insta::assert_snapshot!(plan(&with_a_break, "Europe/Berlin", "2026-10-24", 2));
}

#[test]
fn a_full_day() {
    let times = [fixed(Kind::Stretch, "07:30"), fixed(Kind::Walk, "10:00")];
    let settings = Settings { walks_per_day: 8, stretches_per_day: 4, fixed: times.to_vec(), ..Settings::default() };
    insta::assert_snapshot!(plan(&settings, "America/New_York", "2026-06-01", 1));
}

#[test]
fn a_wide_gap_leaves_some_out() {
    let settings = Settings { min_gap_minutes: 240, ..Settings::default() };
    insta::assert_snapshot!(plan(&settings, "UTC", "2026-06-01", 1));
}

#[test]
fn every_so_many_minutes_around_a_busy_morning() {
    let every =
        Every { minutes: 90, kind: Kind::Walk, from: Some(clock("09:00")), to: Some(clock("18:00")), elapsed: false };
    let busy = vec![Window { from: clock("10:00"), to: clock("11:00") }];
    let settings = Settings { every: Some(every), busy, max_per_day: 10, ..Settings::default() };
    insta::assert_snapshot!(plan(&settings, "UTC", "2026-06-01", 1));
}

/// What is told of regular walks on the waking day of a change of the clocks.
fn left_out_at_a_change(settings: &str, date: &str) -> Vec<(String, u32, LeftOutBecause)> {
    let settings = format!(r#"{{"max_per_day": 48, "stretches_per_day": 0, "strength_per_day": 0, {settings}}}"#);
    let settings: Settings = serde_json::from_str(&settings).unwrap();
    let warnings = occurrences(&settings, &start("Europe/Berlin", date), 1).unwrap().warnings;
    let told = |warning: &Warning| match *warning {
        Warning::LeftOut { date, count, because, .. } => Some((date.to_string(), count, because)),
        Warning::MovedOutOfQuiet { .. } => None,
    };
    warnings.iter().filter_map(told).collect()
}

#[test]
fn a_regular_point_over_which_the_clocks_jump_is_told_apart_from_those_that_are_never_free() {
    let day = r#""wake": "00:00", "sleep": "23:00", "every": {"minutes": 60}, "quiet": [["12:00", "14:00"]]"#;
    let not_free = |date: &str| (date.to_owned(), 2, LeftOutBecause::NotFree);
    let jump = |date: &str| (date.to_owned(), 1, LeftOutBecause::ClocksJump);
    assert_eq!(left_out_at_a_change(day, "2026-03-28"), [not_free("2026-03-28")]);
    assert_eq!(left_out_at_a_change(day, "2026-03-29"), [not_free("2026-03-29"), jump("2026-03-29")]);
    // 02:00 comes the first time, and 03:00 two hours later.
    assert_eq!(left_out_at_a_change(day, "2026-10-25"), [not_free("2026-10-25")]);
    let night = r#""wake": "16:00", "sleep": "08:00", "every": {"minutes": 60}"#;
    assert_eq!(left_out_at_a_change(night, "2026-03-28"), [jump("2026-03-28")], "by the waking date");
    assert_eq!(left_out_at_a_change(night, "2026-10-24"), []);
}

#[test]
fn walks_hang_on_anchors() {
    let anchors = [("breakfast", "08:30"), ("lunch", "13:00")];
    let anchors = anchors.map(|(name, at)| Anchor { name: name.to_owned(), at: clock(at) });
    let settings = Settings { anchors: anchors.to_vec(), ..Settings::default() };
    insta::assert_snapshot!(plan(&settings, "UTC", "2026-06-01", 1));
}

#[test]
fn a_fixed_time_moved_into_quiet_hours_comes_after_them() {
    let quiet =
        vec![Window { from: clock("03:15"), to: clock("04:00") }, Window { from: clock("04:00"), to: clock("05:00") }];
    let settings =
        Settings { quiet, fixed: vec![fixed(Kind::Stretch, "02:30")], walks_per_day: 0, ..Settings::default() };
    let planned = occurrences(&settings, &start("Europe/Berlin", "2026-03-29"), 1).unwrap();
    assert_eq!(planned.occurrences[0].at.to_string(), "2026-03-29T05:00:00+02:00[Europe/Berlin]");
    let (date, kind, at) = (jiff::civil::date(2026, 3, 29), Kind::Stretch, clock("02:30"));
    assert_eq!(planned.warnings, [Warning::MovedOutOfQuiet { date, kind, at }]);
}

#[test]
fn two_fixed_times_that_a_gap_puts_together_are_one_prompt() {
    let times = vec![fixed(Kind::Stretch, "02:30"), fixed(Kind::Stretch, "03:30"), fixed(Kind::Walk, "03:30")];
    let settings = Settings { fixed: times, ..Settings::default() };
    let planned = occurrences(&settings, &start("Europe/Berlin", "2026-03-29"), 1).unwrap();
    let first = &planned.occurrences[0];
    assert_eq!(
        (first.slot.to_string().as_str(), first.kind, first.also),
        ("03:30", Kind::Walk, Kinds::of(Kind::Stretch))
    );
    assert!(planned.occurrences.iter().skip(1).all(|prompt| !prompt.is_fixed()));
}

#[test]
fn a_prompt_ends_before_a_quiet_hour_begins() {
    let quiet = vec![Window { from: clock("10:10"), to: clock("11:00") }];
    let settings = Settings { quiet, fixed: vec![fixed(Kind::Walk, "10:00")], ..Settings::default() };
    let planned = occurrences(&settings, &start("UTC", "2026-06-01"), 1).unwrap();
    let prompt = planned.occurrences.iter().find(|prompt| prompt.is_fixed()).unwrap();
    assert_eq!(prompt.window_end.strftime("%H:%M").to_string(), "10:10");
}

#[test]
fn only_what_is_still_to_come_is_planned() {
    let from: Zoned = "2026-06-01T13:00:00+00:00[UTC]".parse().unwrap();
    let planned = occurrences(&Settings::default(), &from, 1).unwrap();
    assert_eq!(planned.occurrences.len(), 4);
    assert!(planned.occurrences.iter().all(|prompt| prompt.at >= from));
    assert!(occurrences(&Settings::default(), &from, 0).unwrap().occurrences.is_empty());
}

#[test]
fn a_night_workers_morning_is_upcoming() {
    let night = Settings { wake: clock("16:00"), sleep: clock("08:00"), ..Settings::default() };
    let from: Zoned = "2026-06-02T03:00:00+00:00[UTC]".parse().unwrap();
    let first = &upcoming(&night, &from, 1).unwrap().occurrences[0];
    assert_eq!((first.date.to_string().as_str(), first.at.date().to_string().as_str()), ("2026-06-01", "2026-06-02"));
    assert_eq!(next_occurrence(&night, &from).unwrap().unwrap(), *first);
    assert!(occurrences(&night, &from, 1).unwrap().occurrences[0].at > first.at);
}

#[test]
fn the_next_one_looks_past_a_pause_and_to_the_right_day() {
    let until = jiff::civil::date(2027, 1, 6).at(10, 0, 0, 0); // a Wednesday
    let settings =
        Settings { paused_until: Some(until), days: Weekdays::from_iter([Weekday::Mon]), ..Settings::default() };
    let next = next_occurrence(&settings, &start("UTC", "2026-06-01")).unwrap().unwrap();
    assert_eq!(next.date.to_string(), "2027-01-11");
}

#[test]
fn what_recurs_comes_by_its_rule() {
    let settings: Settings = serde_json::from_str(
        r#"{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "days": ["tue", "wed"],
            "recurring": [{"kind": "walk", "from": "2026-06-01T09:30", "rule": "FREQ=DAILY;INTERVAL=2;COUNT=3"}]}"#,
    )
    .unwrap();
    // A Monday: the rule's days are no days of the settings, but for the third, on which it is the walk of the day.
    insta::assert_snapshot!(plan(&settings, "UTC", "2026-06-01", 7));
    let night = Settings { wake: clock("16:00"), sleep: clock("10:00"), ..settings };
    let planned = occurrences(&night, &start("UTC", "2026-05-31"), 1).unwrap();
    assert_eq!(planned.occurrences[0].at.to_string(), "2026-06-01T09:30:00+00:00[UTC]");
}

#[test]
fn nothing_wanted_means_nothing_next() {
    let settings = Settings { walks_per_day: 0, stretches_per_day: 0, strength_per_day: 0, ..Settings::default() };
    assert_eq!(next_occurrence(&settings, &start("UTC", "2026-06-01")), Ok(None));
}

#[test]
fn settings_that_do_not_fit_are_refused_by_every_door() {
    let settings = Settings { sleep: clock("08:00"), ..Settings::default() };
    let from = start("UTC", "2026-06-01");
    assert!(occurrences(&settings, &from, 1).is_err());
    assert!(upcoming(&settings, &from, 1).is_err());
    assert!(next_occurrence(&settings, &from).is_err());
}

#[test]
fn clocks_set_to_odd_years_do_no_harm() {
    for date in ["-009999-01-05", "0001-01-01", "1970-01-01", "2100-01-01", "9999-12-30"] {
        let from = date.parse::<Date>().unwrap().to_zoned(jiff::tz::TimeZone::UTC).unwrap();
        let planned = occurrences(&Settings::default(), &from, 3).unwrap();
        assert!(planned.occurrences.len() <= 18);
        assert!(next_occurrence(&Settings::default(), &from).is_ok());
    }
}

#[test]
fn a_pause_is_not_told_of_what_it_would_leave_out() {
    let until = |until: &str| Settings {
        walks_per_day: 9,
        stretches_per_day: 0,
        strength_per_day: 0,
        paused_until: Some(until.parse().unwrap()),
        ..Settings::default()
    };
    let first_warning = |settings: &Settings| {
        let warnings = occurrences(settings, &start("UTC", "2026-06-01"), 10).unwrap().warnings;
        warnings.first().map(|warning| warning.date().to_string())
    };
    assert_eq!(first_warning(&until("2026-06-05")).as_deref(), Some("2026-06-05"));
    assert_eq!(
        first_warning(&until("2026-06-05T14:00")).as_deref(),
        Some("2026-06-05"),
        "the rest of the day has prompts"
    );
    assert_eq!(first_warning(&until("2026-06-05T21:00")).as_deref(), Some("2026-06-06"));
    assert_eq!(first_warning(&until("2026-07-01")), None);
    let night = Settings { wake: clock("16:00"), sleep: clock("10:00"), ..until("2026-06-05") };
    assert_eq!(first_warning(&night).as_deref(), Some("2026-06-04"), "its day goes on until ten");
}
