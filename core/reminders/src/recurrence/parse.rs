//! Reading the text of a rule.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::error::refuse;
use super::{DAYS, End, Frequency, Recurrence, RecurrenceError};
use crate::spelling::{nearest_word, quoted};

/// In bytes; every hour and every minute of a day fit in three times.
const LONGEST: usize = 1000;
const MOST_INTERVAL: u32 = 999;
const MOST_COUNT: u32 = 99_999;

type Parsed<T> = Result<T, RecurrenceError>;

/// The parts as they were read, each at most once.
#[derive(Default)]
struct Parts {
    frequency: Option<Frequency>,
    interval: Option<u32>,
    days: Option<Vec<i8>>,
    hours: Option<Vec<u8>>,
    minutes: Option<Vec<u8>>,
    count: Option<End>,
    until: Option<End>,
    week_start: Option<i8>,
}

/// Reads a whole rule.
pub(super) fn rule(written: &str) -> Parsed<Recurrence> {
    if written.len() > LONGEST {
        return refuse("RRULE", format!("it has {} bytes; at most {LONGEST} are read", written.len()));
    }
    let written = written.trim().to_ascii_uppercase();
    let body = written.strip_prefix("RRULE:").unwrap_or(&written);
    let mut parts = Parts::default();
    for part in body.strip_suffix(';').unwrap_or(body).split(';') {
        let Some((name, value)) = part.split_once('=') else {
            return refuse(
                "RRULE",
                format!("{} is no part of a rule; write it like FREQ=WEEKLY;BYDAY=MO,TH", quoted(part)),
            );
        };
        parts.read(name, value)?;
    }
    parts.rule()
}

impl Parts {
    fn read(&mut self, name: &str, value: &str) -> Parsed<()> {
        match name {
            "FREQ" => once(name, &mut self.frequency, frequency(value)?),
            "INTERVAL" => once(name, &mut self.interval, number(name, value, 1, MOST_INTERVAL)?),
            "BYDAY" => once(name, &mut self.days, list(name, value, day)?),
            "BYHOUR" => once(name, &mut self.hours, list(name, value, |name, hour| small(name, hour, 23))?),
            "BYMINUTE" => once(name, &mut self.minutes, list(name, value, |name, minute| small(name, minute, 59))?),
            "COUNT" => once(name, &mut self.count, End::Count(number(name, value, 1, MOST_COUNT)?)),
            "UNTIL" => once(name, &mut self.until, until(value)?),
            "WKST" => once(name, &mut self.week_start, day(name, value)?),
            _ => unknown(name),
        }
    }

    fn rule(self) -> Parsed<Recurrence> {
        let Some(frequency) = self.frequency else {
            return refuse("FREQ", "it is missing; write FREQ=DAILY or FREQ=WEEKLY");
        };
        let end = match (self.count, self.until) {
            (Some(_), Some(_)) => return refuse("COUNT", "it cannot stand beside UNTIL; leave one of them out"),
            (one, other) => one.or(other).unwrap_or(End::Never),
        };
        let rule = Recurrence {
            frequency,
            interval: self.interval.unwrap_or(1).into(),
            days: self.days.unwrap_or_default(),
            hours: self.hours.unwrap_or_default(),
            minutes: self.minutes.unwrap_or_default(),
            end,
        };
        check_week_start(&rule, self.week_start.unwrap_or(0))?;
        Ok(rule)
    }
}

/// Another first day than Monday moves the days before it into the week before. That changes nothing where every week counts, and where
/// all days move or none does.
fn check_week_start(rule: &Recurrence, first: i8) -> Parsed<()> {
    let moved = rule.days.iter().filter(|day| **day < first).count();
    if rule.frequency == Frequency::Daily || rule.interval == 1 || moved == 0 || moved == rule.days.len() {
        return Ok(());
    }
    refuse(
        "WKST",
        "weeks start on Monday here, and with INTERVAL and these days another start is another rule; write WKST=MO",
    )
}

fn once<T>(name: &str, slot: &mut Option<T>, value: T) -> Parsed<()> {
    if slot.replace(value).is_some() {
        return refuse(name, "it stands there twice; write it once");
    }
    Ok(())
}

const KNOWN: [&str; 8] = ["FREQ", "INTERVAL", "BYDAY", "BYHOUR", "BYMINUTE", "COUNT", "UNTIL", "WKST"];

fn unknown(name: &str) -> Parsed<()> {
    let is_name =
        (1..=20).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_name {
        return refuse(name, advice(name));
    }
    refuse("RRULE", format!("{} is not the name of a part; known are {}", quoted(name), KNOWN.join(", ")))
}

/// What to do about a part that reminders do not keep.
fn advice(name: &str) -> String {
    let told = match name {
        "BYSECOND" => "reminders come at whole minutes; leave it out",
        "BYMONTH" => "reminders know no months; leave it out, and end the rule with UNTIL where it should rest",
        "BYMONTHDAY" | "BYYEARDAY" => "reminders know days of the week only; name them with BYDAY instead",
        "BYWEEKNO" => "reminders know no numbers of weeks; leave it out, or write INTERVAL for every so many weeks",
        "BYSETPOS" => "reminders take every day that is named; leave it out, and name only those wanted with BYDAY",
        "RSCALE" | "SKIP" => "reminders know one calendar only; leave it out",
        name if name.starts_with("X-") => "reminders know the parts of RFC 5545 only; leave it out",
        _ => return unheard(name),
    };
    told.to_owned()
}

/// Of no standard: a slip of the pen, perhaps.
fn unheard(name: &str) -> String {
    match nearest_word(name, KNOWN) {
        Some((1 | 2, known)) => format!("there is no such part; did you mean {known}?"),
        _ => format!("there is no such part; known are {}", KNOWN.join(", ")),
    }
}

fn frequency(value: &str) -> Parsed<Frequency> {
    let instead = match value {
        "DAILY" => return Ok(Frequency::Daily),
        "WEEKLY" => return Ok(Frequency::Weekly),
        "HOURLY" | "MINUTELY" | "SECONDLY" => "DAILY, and the times of the day with BYHOUR and BYMINUTE",
        "MONTHLY" => "WEEKLY, with INTERVAL=4 for every four weeks",
        _ => "DAILY or WEEKLY",
    };
    refuse("FREQ", format!("{} is not known to reminders; write {instead}", quoted(value)))
}

/// A list in order, each item once.
fn list<T: Ord>(name: &str, value: &str, read: impl Fn(&str, &str) -> Parsed<T>) -> Parsed<Vec<T>> {
    let mut items = value.split(',').map(|item| read(name, item)).collect::<Parsed<Vec<T>>>()?;
    items.sort_unstable();
    items.dedup();
    Ok(items)
}

fn day(part: &str, value: &str) -> Parsed<i8> {
    if let Some((_, day)) = DAYS.iter().zip(0..).find(|(name, _)| **name == value) {
        return Ok(day);
    }
    let days = "MO, TU, WE, TH, FR, SA or SU";
    let ordinal = value.starts_with(|first: char| first.is_ascii_digit() || first == '-' || first == '+');
    if ordinal && DAYS.iter().any(|name| value.ends_with(name)) {
        return refuse(part, format!("{} is a day of a month; reminders know {days} without a number", quoted(value)));
    }
    refuse(part, format!("{} is no day; write {days}", quoted(value)))
}

/// A whole number, in digits alone.
fn number(part: &str, value: &str, least: u32, most: u32) -> Parsed<u32> {
    let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    match value.parse() {
        Ok(number) if plain && (least..=most).contains(&number) => Ok(number),
        _ => refuse(part, format!("{} is not a number from {least} to {most}", quoted(value))),
    }
}

fn small(part: &str, value: &str, most: u8) -> Parsed<u8> {
    let number = number(part, value, 0, most.into())?;
    Ok(u8::try_from(number).unwrap_or(most))
}

fn until(value: &str) -> Parsed<End> {
    let known = || {
        let reason = "is no date and no time; write it like 20261224, 20261224T093000 or, in UTC, 20261224T083000Z";
        RecurrenceError::new("UNTIL", format!("{} {reason}", quoted(value)))
    };
    if let Some(date) = date(value) {
        return Ok(End::UntilDate(date));
    }
    let utc = value.strip_suffix('Z');
    let at = date_time(utc.unwrap_or(value)).ok_or_else(known)?;
    if utc.is_none() {
        return Ok(End::UntilLocal(at));
    }
    TimeZone::UTC.to_timestamp(at).map(End::UntilUtc).map_err(|_| known())
}

/// `YYYYMMDD` (RFC 5545 section 3.3.4).
pub(super) fn date(value: &str) -> Option<Date> {
    let (year, month_day) = digits(value, 8)?.split_at_checked(4)?;
    let (month, day) = month_day.split_at_checked(2)?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `YYYYMMDDTHHMMSS` (RFC 5545 section 3.3.5), without the 60th second of a leap second.
pub(super) fn date_time(value: &str) -> Option<DateTime> {
    let (day, time) = value.split_once('T')?;
    let (hour, rest) = digits(time, 6)?.split_at_checked(2)?;
    let (minute, second) = rest.split_at_checked(2)?;
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, second.parse().ok()?, 0).ok()?;
    Some(date(day)?.to_datetime(time))
}

fn digits(value: &str, length: usize) -> Option<&str> {
    (value.len() == length && value.bytes().all(|byte| byte.is_ascii_digit())).then_some(value)
}
