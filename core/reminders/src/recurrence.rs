//! Recurrence rules of iCalendar, the part of them that reminders can keep: days and weeks, with times of day.
//!
//! RFC 5545 section 3.3.10 says what a rule means. Known here are `FREQ=DAILY` and `FREQ=WEEKLY` with `INTERVAL`, `BYDAY` without a
//! number before the day, `BYHOUR`, `BYMINUTE`, and `COUNT` or `UNTIL`. Everything else is refused: a rule that is only half understood
//! would prompt at the wrong time. Where RFC 5545 leaves a choice:
//!
//! - Times are clock times, as everywhere in this crate; only an `UNTIL` in UTC is a moment.
//! - An `UNTIL` that is a date includes the whole of that date.
//! - Weeks start on Monday, which is the default of RFC 5545. Another `WKST` is taken where it changes nothing.
//! - A day or a time that stands twice in a list counts once, and one semicolon may end a rule: calendars write both.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Serialize, Serializer};

use crate::{Clock, Weekday, Weekdays};

mod cycle;
mod error;
mod import;
mod parse;

#[cfg(test)]
mod tests;

use cycle::Cycle;
pub use error::RecurrenceError;
pub use import::import;

/// The days as RFC 5545 writes them, from Monday.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// What lies furthest from UTC, in hours ahead: Kiritimati all year, Samoa and Tonga in some summers.
const FURTHEST_AHEAD_HOURS: i64 = 14;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frequency {
    Daily,
    Weekly,
}

/// How a rule ends; each includes what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Never,
    /// So many occurrences, of which DTSTART is the first.
    Count(u32),
    UntilDate(Date),
    UntilLocal(DateTime),
    UntilUtc(Timestamp),
}

/// A recurrence rule: on which days and at which times of day something occurs, seen from its first occurrence.
///
/// It is read from text such as `FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=30` and written in one canonical form: parts in a fixed order,
/// lists sorted, and nothing that is the default. What it lacks, the first occurrence gives: `start` in the functions below, DTSTART in
/// RFC 5545. They are meant for a `start` that [`Recurrence::check_start`] takes; with another one there is nothing before `start`, and
/// COUNT counts from the first occurrence that is not before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    frequency: Frequency,
    /// Days or weeks from one to the next.
    interval: i64,
    /// Days after Monday, 0–6, in order, each once; none where BYDAY is not given.
    days: Vec<i8>,
    /// In order, each once; none where BYHOUR is not given.
    hours: Vec<u8>,
    /// In order, each once; none where BYMINUTE is not given.
    minutes: Vec<u8>,
    end: End,
}

impl Recurrence {
    /// Whether `start`, the civil date and time of the first occurrence, fits this rule.
    ///
    /// RFC 5545 leaves open what a rule means whose DTSTART is no occurrence of it, so that every calendar does something else.
    ///
    /// # Errors
    /// `start` has seconds, lies on a day or at a time that the rule does not name, or after UNTIL. An UNTIL in UTC is refused here only
    /// where it is over in every zone.
    pub fn check_start(&self, start: DateTime) -> Result<(), RecurrenceError> {
        let refuse = |reason: String| Err(RecurrenceError::new("DTSTART", reason));
        if start.second() != 0 || start.subsec_nanosecond() != 0 {
            return refuse(format!("{start} has seconds; write a whole minute"));
        }
        let weekday = start.date().weekday();
        if !self.days.is_empty() && !self.days.contains(&weekday.to_monday_zero_offset()) {
            let (date, day) = (start.date(), Weekday::from(weekday).in_words());
            return refuse(format!("{date} is a {day}, which BYDAY does not name; begin on one of its days"));
        }
        let time = Clock::of(start.time());
        if !self.clocks(start).contains(&time) {
            return refuse(format!("{time} is no time that BYHOUR and BYMINUTE name; begin at one of theirs"));
        }
        if self.last_moment().is_some_and(|last| last < start) {
            return Err(RecurrenceError::new(
                "UNTIL",
                format!("it ends before the first time ({start}); give a later one"),
            ));
        }
        Ok(())
    }

    /// Appends to `clocks` the times of day at which the rule occurs on `date`, in order, each once.
    ///
    /// It takes as long for a `date` far from `start` as for a near one. `zone` only matters where UNTIL is in UTC: what comes later than
    /// that moment does not occur. A time that the clocks jump over comes later by the jump, a time that comes twice the first time.
    pub fn clocks_on(&self, start: DateTime, date: Date, zone: &TimeZone, clocks: &mut Vec<Clock>) {
        let cycle = Cycle::of(self, start.date());
        if !cycle.names(date) {
            return;
        }
        let all = self.clocks(start);
        // Each has a rank: 0 is the one at `start`, what is before it lies below zero.
        let first = cycle.occurrences_before(date.at(0, 0, 0, 0), &all) - cycle.occurrences_before(start, &all);
        let most = if let End::Count(count) = self.end { i64::from(count) } else { i64::MAX };
        let counted = (first..).zip(all).filter(|(rank, _)| (0..most).contains(rank)).map(|(_, clock)| clock);
        clocks.extend(counted.filter(|clock| self.reaches(date.to_datetime(clock.time()), zone)));
    }

    /// Every time of day at which it can occur, in order.
    pub fn clocks(&self, start: DateTime) -> Vec<Clock> {
        let (hour, minute) = (start.hour().unsigned_abs(), start.minute().unsigned_abs());
        let or = |listed: &[u8], one: u8| if listed.is_empty() { vec![one] } else { listed.to_vec() };
        let minutes = or(&self.minutes, minute);
        let hours = or(&self.hours, hour);
        hours.iter().flat_map(|hour| minutes.iter().filter_map(|minute| Clock::new(*hour, *minute))).collect()
    }

    /// Whether it names hours or minutes, so that not all times of day are that of its start.
    pub(crate) const fn names_times(&self) -> bool {
        !self.hours.is_empty() || !self.minutes.is_empty()
    }

    /// The days of the week that it names, where it begins on `start`.
    pub(crate) fn weekdays(&self, start: Date) -> Weekdays {
        Cycle::of(self, start).weekdays()
    }

    /// After how many weeks its days come again.
    pub(crate) const fn weeks(&self) -> i64 {
        self.interval
    }

    /// The last civil date on which it can occur, or `None` where it never ends.
    ///
    /// Where UNTIL is in UTC, it is the last one in the zone that lies furthest ahead of UTC; where UNTIL is before `start`, the date of
    /// `start`; where COUNT reaches beyond the calendar, its end in the year 9999.
    pub fn last_date(&self, start: DateTime) -> Option<Date> {
        let cycle = Cycle::of(self, start.date());
        let all = self.clocks(start);
        let before = cycle.occurrences_before(start, &all);
        let ended = match self.end {
            End::Count(count) => before + i64::from(count),
            _ => cycle.occurrences_before(self.last_moment()?.saturating_add(Span::new().seconds(1)), &all),
        };
        Some(if ended > before { cycle.date_of(ended - 1, &all) } else { start.date() })
    }

    /// The last civil moment that UNTIL lets in, in the zone that is furthest ahead.
    fn last_moment(&self) -> Option<DateTime> {
        match self.end {
            End::Never | End::Count(_) => None,
            End::UntilDate(date) => Some(date.at(23, 59, 59, 0)),
            End::UntilLocal(until) => Some(until),
            End::UntilUtc(until) => {
                let ahead = Span::new().hours(FURTHEST_AHEAD_HOURS);
                Some(TimeZone::UTC.to_datetime(until).saturating_add(ahead))
            }
        }
    }

    /// Whether UNTIL is not before the occurrence at `at`.
    fn reaches(&self, at: DateTime, zone: &TimeZone) -> bool {
        match self.end {
            End::UntilUtc(until) => zone.to_timestamp(at).is_ok_and(|moment| moment <= until),
            _ => self.last_moment().is_none_or(|last| at <= last),
        }
    }
}

impl FromStr for Recurrence {
    type Err = RecurrenceError;

    /// Reads a rule, with or without `RRULE:` before it, in capital or small letters.
    fn from_str(written: &str) -> Result<Self, RecurrenceError> {
        parse::rule(written)
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.frequency == Frequency::Daily { "FREQ=DAILY" } else { "FREQ=WEEKLY" })?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        let days = DAYS.iter().zip(0..).filter(|(_, day)| self.days.contains(day)).map(|(name, _)| *name);
        write_list(f, "BYDAY", days)?;
        write_list(f, "BYHOUR", &self.hours)?;
        write_list(f, "BYMINUTE", &self.minutes)?;
        match self.end {
            End::Never => Ok(()),
            End::Count(count) => write!(f, ";COUNT={count}"),
            End::UntilDate(date) => write!(f, ";UNTIL={}", date.strftime("%Y%m%d")),
            End::UntilLocal(until) => write!(f, ";UNTIL={}", until.strftime("%Y%m%dT%H%M%S")),
            End::UntilUtc(until) => write!(f, ";UNTIL={}", until.strftime("%Y%m%dT%H%M%SZ")),
        }
    }
}

fn write_list(f: &mut fmt::Formatter<'_>, name: &str, list: impl IntoIterator<Item: fmt::Display>) -> fmt::Result {
    for (index, item) in list.into_iter().enumerate() {
        if index == 0 {
            write!(f, ";{name}={item}")?;
        } else {
            write!(f, ",{item}")?;
        }
    }
    Ok(())
}

impl Serialize for Recurrence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
