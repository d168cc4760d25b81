use jiff::civil::date;
use jiff::tz::TimeZoneDatabase;

use super::*;

fn zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

fn clock(written: &str) -> Clock {
    written.parse().unwrap()
}

fn settings(wake: &str, sleep: &str) -> Settings {
    Settings { wake: clock(wake), sleep: clock(sleep), min_gap_minutes: 1, ..Settings::default() }
}

/// How long the waking day is, and what the clock shows at its first and last minute.
fn waking(settings: &Settings, zone: &TimeZone, date: Date) -> (i64, String, String) {
    let day = Day::new(settings, zone, date).unwrap();
    let open = day.open();
    let shown = |minute: i64| day.at_minute(minute).unwrap().strftime("%d %H:%M").to_string();
    let minutes = open.iter().map(|(from, to)| to - from).sum();
    (minutes, shown(open[0].0), shown(open[open.len() - 1].1 - 1))
}

#[test]
fn a_day_without_a_change_has_the_length_that_the_clock_says() {
    let berlin = zone("Europe/Berlin");
    let usual = settings("08:00", "21:00");
    assert_eq!(waking(&usual, &berlin, date(2026, 3, 28)), (13 * 60, "28 08:00".into(), "28 20:59".into()));
    let night = settings("16:00", "08:00");
    assert_eq!(waking(&night, &berlin, date(2026, 3, 27)), (16 * 60, "27 16:00".into(), "28 07:59".into()));
}

#[test]
fn a_night_is_an_hour_shorter_or_longer_when_the_clocks_change() {
    let berlin = zone("Europe/Berlin");
    let night = settings("16:00", "08:00");
    assert_eq!(waking(&night, &berlin, date(2026, 3, 28)), (15 * 60, "28 16:00".into(), "29 07:59".into()));
    assert_eq!(waking(&night, &berlin, date(2026, 10, 24)), (17 * 60, "24 16:00".into(), "25 07:59".into()));
}

#[test]
fn a_window_that_comes_twice_is_kept_twice() {
    let berlin = zone("Europe/Berlin");
    let mut night = settings("16:00", "08:00");
    night.quiet = vec![Window { from: clock("02:00"), to: clock("02:30") }];
    assert_eq!(waking(&night, &berlin, date(2026, 10, 24)).0, 17 * 60 - 60);
    assert_eq!(waking(&night, &berlin, date(2026, 10, 25)).0, 16 * 60 - 30);
    // On the night that jumps over 02:00 there is no such window.
    assert_eq!(waking(&night, &berlin, date(2026, 3, 28)).0, 15 * 60);
}

#[test]
fn a_gap_moves_a_time_forward_and_a_fold_takes_the_first() {
    let berlin = zone("Europe/Berlin");
    let usual = settings("08:00", "21:00");
    let at = |date| Day::new(&usual, &berlin, date).unwrap().at_clock(clock("02:30")).unwrap().to_string();
    assert_eq!(at(date(2026, 3, 29)), "2026-03-29T03:30:00+02:00[Europe/Berlin]");
    assert_eq!(at(date(2026, 10, 25)), "2026-10-25T02:30:00+02:00[Europe/Berlin]");
}

#[test]
fn a_day_may_begin_without_midnight() {
    let cairo = zone("Africa/Cairo");
    let usual = settings("00:00", "03:00");
    assert_eq!(waking(&usual, &cairo, date(2024, 4, 26)), (2 * 60, "26 01:00".into(), "26 02:59".into()));
}

#[test]
fn a_day_that_a_zone_skipped_is_none() {
    let apia = zone("Pacific/Apia");
    let usual = settings("08:00", "21:00");
    assert!(Day::new(&usual, &apia, date(2011, 12, 30)).is_none());
    assert!(Day::new(&usual, &apia, date(2011, 12, 29)).is_some());
    assert!(Day::new(&usual, &apia, date(2011, 12, 31)).is_some());
}

#[test]
fn the_ends_of_the_calendar_are_no_days() {
    let usual = settings("08:00", "21:00");
    assert!(Day::new(&usual, &TimeZone::UTC, Date::MAX).is_none());
    assert!(Day::new(&usual, &TimeZone::UTC, date(1970, 1, 1)).is_some());
    assert!(Day::new(&usual, &TimeZone::UTC, date(2100, 1, 1)).is_some());
}

#[test]
fn what_is_shut_is_taken_out() {
    assert_eq!(subtract(&[(0, 10)], &mut []), [(0, 10)]);
    assert_eq!(subtract(&[(0, 10)], &mut [(6, 20), (2, 4), (3, 5)]), [(0, 2), (5, 6)]);
    assert_eq!(subtract(&[(0, 10), (20, 30)], &mut [(5, 25)]), [(0, 5), (25, 30)]);
    assert_eq!(subtract(&[(0, 10)], &mut [(i64::MIN, 0), (10, i64::MAX)]), [(0, 10)]);
    assert_eq!(subtract(&[(0, 10)], &mut [(0, 10)]), Ranges::new());
}
