//! The calendar: ten years at once, and two days.

use divan::Bencher;
use heelfirst_reminders::{Calendar, Settings, upcoming};
use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

fn main() {
    divan::main();
}

fn zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap_or(TimeZone::UTC)
}

/// 3,652 days with six visits each.
#[divan::bench(args = ["UTC", "Europe/Berlin", "Africa/Casablanca"])]
fn ten_years(bencher: Bencher<'_, '_>, name: &str) {
    let (settings, zone) = (Settings::default(), zone(name));
    bencher.bench(|| Calendar::new(&settings, &zone).span(date(2026, 1, 1), date(2035, 12, 31)));
}

/// With words for time and zone, as the terminal program prints them.
#[divan::bench]
fn two_days_to_come(bencher: Bencher<'_, '_>) {
    let from: Zoned = date(2026, 3, 28).at(10, 0, 0, 0).to_zoned(zone("Europe/Berlin")).unwrap_or_default();
    let settings = Settings::default();
    bencher.bench(|| upcoming(&settings, &from, 2));
}
