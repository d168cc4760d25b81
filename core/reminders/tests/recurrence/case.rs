//! Rules at random, and what they mean told day by day.

use heelfirst_reminders::Recurrence;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Zones whose clocks change in different ways, by rules that no country has touched for long.
const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Auckland",
];

pub fn zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

#[derive(Debug, Clone, Copy)]
pub enum Until {
    Date(Date),
    Local(DateTime),
    Utc(Timestamp),
}

/// A rule as its parts, which the reference reads rather than the text.
#[derive(Debug, Clone)]
pub struct Case {
    weekly: bool,
    interval: i64,
    pub days: Vec<usize>,
    hours: Vec<i8>,
    minutes: Vec<i8>,
    week_start: Option<usize>,
    pub count: Option<usize>,
    pub until: Option<Until>,
    pub zone: &'static str,
    pub start: DateTime,
    /// How many days from `start` are looked at.
    pub window: usize,
}

fn listed<T: std::fmt::Display>(name: &str, items: &[T]) -> String {
    let items: Vec<_> = items.iter().map(ToString::to_string).collect();
    if items.is_empty() { String::new() } else { format!(";{name}={}", items.join(",")) }
}

impl Case {
    /// The day after the last one that is looked at.
    pub fn end(&self) -> Date {
        self.start.date() + i64::try_from(self.window).unwrap().days()
    }

    pub fn text(&self) -> String {
        let days: Vec<_> = self.days.iter().map(|day| DAYS[*day]).collect();
        let count = self.count.map(|count| format!(";COUNT={count}")).unwrap_or_default();
        let until = self.until.map_or_else(String::new, |until| match until {
            Until::Date(date) => format!(";UNTIL={}", date.strftime("%Y%m%d")),
            Until::Local(at) => format!(";UNTIL={}", at.strftime("%Y%m%dT%H%M%S")),
            Until::Utc(at) => format!(";UNTIL={}", at.strftime("%Y%m%dT%H%M%SZ")),
        });
        let lists = listed("BYDAY", &days) + &listed("BYHOUR", &self.hours) + &listed("BYMINUTE", &self.minutes);
        let frequency = if self.weekly { "WEEKLY" } else { "DAILY" };
        format!("FREQ={frequency};INTERVAL={}{count}{until}{lists}", self.interval)
    }

    /// The rule, with its WKST where that is taken.
    pub fn rule(&self) -> (String, Recurrence) {
        let plain = self.text();
        let with = self.week_start.map_or_else(|| plain.clone(), |day| format!("{plain};WKST={}", DAYS[day]));
        if let Ok(rule) = with.parse() {
            return (with, rule);
        }
        let rule = plain.parse().unwrap_or_else(|error| panic!("{plain}: {error}"));
        (plain, rule)
    }

    /// Every day of the window in turn, every time of day in turn.
    pub fn reference(&self) -> Vec<DateTime> {
        let zone = zone(self.zone);
        let mut found = Vec::new();
        for date in self.start.date().series(1.day()).take(self.window).filter(|date| self.names_day(*date)) {
            let hours = (0..24).filter(|hour| named(&self.hours, *hour, self.start.hour()));
            let times = hours.flat_map(|hour| (0..60).map(move |minute| date.at(hour, minute, 0, 0)));
            found
                .extend(times.filter(|at| named(&self.minutes, at.minute(), self.start.minute()) && *at >= self.start));
        }
        found.truncate(self.count.unwrap_or(usize::MAX));
        found.retain(|at| match self.until {
            None => true,
            Some(Until::Date(date)) => at.date() <= date,
            Some(Until::Local(until)) => *at <= until,
            Some(Until::Utc(until)) => zone.to_ambiguous_timestamp(*at).compatible().unwrap() <= until,
        });
        found
    }

    fn names_day(&self, date: Date) -> bool {
        let weekday = |date: Date| i64::from(date.weekday().to_monday_zero_offset());
        let start = self.start.date();
        let between = |from: Date, to: Date| i64::from(from.until(to).unwrap().get_days());
        let monday = |date: Date| date - weekday(date).days();
        let day = usize::try_from(weekday(date)).unwrap();
        if !self.weekly {
            return between(start, date) % self.interval == 0 && (self.days.is_empty() || self.days.contains(&day));
        }
        let named = if self.days.is_empty() { weekday(date) == weekday(start) } else { self.days.contains(&day) };
        named && between(monday(start), monday(date)) / 7 % self.interval == 0
    }
}

fn named(list: &[i8], one: i8, start: i8) -> bool {
    if list.is_empty() { one == start } else { list.contains(&one) }
}

/// A rule, often with lists out of order, whose start is an occurrence of it.
pub fn case() -> impl Strategy<Value = Case> {
    let hour = prop_oneof![0i8..24, 0i8..5];
    let numbers = |most: i8| prop_oneof![Just(Vec::new()), prop::collection::vec(0..most, 0..4)];
    let interval = prop_oneof![4 => 1i64..=3, 2 => 1i64..=30, 1 => 1i64..=999];
    let days = prop_oneof![Just(Vec::new()), prop::collection::vec(0usize..7, 0..6)];
    let start = (0i64..16_000, hour, 0i8..60)
        .prop_map(|(day, hour, minute)| (date(1990, 1, 1) + day.days()).at(hour, minute, 0, 0));
    let end = (0u8..5, prop_oneof![1usize..12, 1usize..2000], 0i64..900, -1i64..=1);
    let place = (prop::sample::select(ZONES.to_vec()), prop::option::of(0usize..7), 30usize..1100);
    (any::<bool>(), interval, days, numbers(24), numbers(60), start, end, place).prop_map(
        |(weekly, interval, mut days, mut hours, mut minutes, start, end, (name, week_start, window))| {
            if !days.is_empty() {
                days.push(start.weekday().to_monday_zero_offset().unsigned_abs().into());
            }
            if !hours.is_empty() {
                hours.push(start.hour());
            }
            if !minutes.is_empty() {
                minutes.push(start.minute());
            }
            let (kind, count, later, seconds) = end;
            // Often to the second at an occurrence, or one second beside it; never before the start.
            let last = (start + later.days() + seconds.seconds()).max(start);
            let until = match kind {
                1 => Some(Until::Date(last.date())),
                2 => Some(Until::Local(last)),
                3 => Some(Until::Utc(zone(name).to_timestamp(last).unwrap())),
                _ => None,
            };
            let count = (kind == 4).then_some(count);
            Case { weekly, interval, days, hours, minutes, week_start, count, until, zone: name, start, window }
        },
    )
}
