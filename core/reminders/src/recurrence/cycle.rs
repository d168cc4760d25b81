//! Which days a rule names, by arithmetic: after so many days they come again at the same distances.

use jiff::Span;
use jiff::civil::{Date, DateTime, Weekday};

use super::{Frequency, Recurrence};
use crate::{Clock, Weekdays};

/// Seven times the interval is a whole number of weeks, for days and for weeks alike.
pub(super) struct Cycle {
    /// The first day of the first cycle: of a daily rule its start, of a weekly one the Monday on or before it.
    first: Date,
    /// In days.
    length: i64,
    /// The days of a cycle on which the rule occurs, counted from 0, in order. At most seven.
    days: Vec<i64>,
}

impl Cycle {
    pub(super) fn of(rule: &Recurrence, start: Date) -> Self {
        let weekday = start.weekday();
        let length = 7 * rule.interval;
        match rule.frequency {
            Frequency::Daily => {
                let steps = (0..7).map(|step| step * rule.interval);
                let days = steps.filter(|days| rule.days.is_empty() || rule.days.contains(&later(weekday, *days)));
                Self { first: start, length, days: days.collect() }
            }
            Frequency::Weekly => {
                let since_monday = weekday.to_monday_zero_offset();
                let first = start.saturating_sub(Span::new().days(since_monday));
                let named = if rule.days.is_empty() { &[since_monday][..] } else { &rule.days };
                Self { first, length, days: named.iter().map(|day| i64::from(*day)).collect() }
            }
        }
    }

    /// The days of the week on which the rule occurs.
    pub(super) fn weekdays(&self) -> Weekdays {
        let first = self.first.weekday();
        let named = |later: i8| crate::Weekday::ALL.into_iter().nth(usize::try_from(later).unwrap_or(0));
        self.days.iter().filter_map(|days| named(later(first, *days))).collect()
    }

    /// Whether the rule names `date`.
    pub(super) fn names(&self, date: Date) -> bool {
        let since = self.days_since_first(date);
        since >= 0 && self.days.contains(&(since % self.length))
    }

    /// How many days the rule names before `date`.
    fn named_before(&self, date: Date) -> i64 {
        let since = self.days_since_first(date).max(0);
        let (whole, rest) = (since / self.length, since % self.length);
        whole * count(&self.days) + count(self.days.iter().filter(|day| **day < rest))
    }

    fn days_since_first(&self, date: Date) -> i64 {
        date.duration_since(self.first).as_hours() / 24
    }

    /// How many occurrences there are from the first day of the first cycle up to, but not including, `moment`, where each day has `clocks`.
    pub(super) fn occurrences_before(&self, moment: DateTime, clocks: &[Clock]) -> i64 {
        let on_the_day = clocks.iter().filter(|clock| self.names(moment.date()) && clock.time() < moment.time());
        self.named_before(moment.date()) * count(clocks) + count(on_the_day)
    }

    /// The date of the occurrence before which there are `earlier`, or the last of the calendar where it lies beyond.
    pub(super) fn date_of(&self, earlier: i64, clocks: &[Clock]) -> Date {
        let day = earlier / count(clocks).max(1);
        let (whole, rest) = (day / count(&self.days).max(1), day % count(&self.days).max(1));
        let rest = usize::try_from(rest).ok().and_then(|rest| self.days.get(rest)).copied().unwrap_or(0);
        let since = Span::new().try_days(whole * self.length + rest);
        since.and_then(|since| self.first.checked_add(since)).unwrap_or(Date::MAX)
    }
}

fn count(items: impl IntoIterator) -> i64 {
    items.into_iter().map(|_| 1).sum()
}

/// The day of the week `days` after `weekday`, 0–6 from Monday.
fn later(weekday: Weekday, days: i64) -> i8 {
    let day = (i64::from(weekday.to_monday_zero_offset()) + days) % 7;
    i8::try_from(day).unwrap_or(0)
}
