//! The days that stand for all that come: what settings lead to on them is what is usual.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Conflict;
use crate::{Calendar, Kind, LeftOutBecause, Settings, Span, Warning, Weekday};

/// Recurrence rules whose common cycle is longer are looked at for so many weeks.
const MOST_WEEKS: i64 = 8;

/// Stretches of dates in UTC, where the clocks never change, without a pause: in each of them every combination of what recurs comes once.
pub(super) struct Usual {
    stretches: Vec<Stretch>,
}

struct Stretch {
    first: Date,
    last: Date,
    span: Span,
}

impl Usual {
    /// From `today`, and from every date on which a recurrence rule begins or is over.
    pub(super) fn new(settings: &Settings, today: Date) -> Self {
        let open = Settings { paused_until: None, ..settings.clone() };
        let zone = TimeZone::UTC;
        let mut calendar = Calendar::new(&open, &zone);
        let more = (7 * weeks(settings, today) - 1).days();
        let mut stretches: Vec<(Date, Date)> = Vec::new();
        for first in turns(settings, today) {
            let last = first.saturating_add(more);
            match stretches.last_mut() {
                Some((_, before)) if before.tomorrow().is_ok_and(|after| first <= after) => *before = last,
                _ => stretches.push((first, last)),
            }
        }
        let stretch = |(first, last)| Stretch { first, last, span: calendar.span(first, last) };
        Self { stretches: stretches.into_iter().map(stretch).collect() }
    }

    pub(super) fn spans(&self) -> impl Iterator<Item = &Span> {
        self.stretches.iter().map(|stretch| &stretch.span)
    }

    pub(super) fn dates(&self) -> impl Iterator<Item = Date> {
        let from_to = |stretch: &Stretch| (stretch.first, stretch.last);
        self.stretches
            .iter()
            .map(from_to)
            .flat_map(|(first, last)| first.series(1.day()).take_while(move |date| *date <= last))
    }

    /// The most of a kind that is left out for a reason, with the days of the week on which it is so many.
    pub(super) fn left_out(&self) -> Vec<Conflict> {
        let mut dates: BTreeMap<Weekday, u32> = BTreeMap::new();
        for date in self.dates() {
            *dates.entry(Weekday::from(date.weekday())).or_default() += 1;
        }
        let mut counts: BTreeMap<(Kind, LeftOutBecause, Weekday), Vec<u32>> = BTreeMap::new();
        for warning in self.spans().flat_map(|span| &span.warnings) {
            if let Warning::LeftOut { date, kind, count, because } = *warning {
                counts.entry((kind, because, Weekday::from(date.weekday()))).or_default().push(count);
            }
        }
        let mut groups: BTreeMap<(Kind, LeftOutBecause, u32, bool), Vec<Weekday>> = BTreeMap::new();
        for ((kind, because, day), counts) in counts {
            let most = counts.iter().copied().max().unwrap_or(0);
            let so_many = counts.iter().filter(|count| **count == most).count();
            let each_week = dates.get(&day).is_some_and(|dates| usize::try_from(*dates) == Ok(so_many));
            groups.entry((kind, because, most, each_week)).or_default().push(day);
        }
        let conflict = |((kind, because, count, each_week), days): (_, Vec<Weekday>)| Conflict::LeftOut {
            kind,
            count,
            because,
            days: days.into_iter().collect(),
            each_week,
        };
        groups.into_iter().map(conflict).collect()
    }
}

/// From when on something else may be usual.
fn turns(settings: &Settings, today: Date) -> BTreeSet<Date> {
    let recurring = settings.recurring.iter();
    let begin_or_end = recurring.flat_map(|recurring| {
        let over = recurring.rule.last_date(recurring.from).and_then(|last| last.tomorrow().ok());
        [Some(recurring.from.date()), over]
    });
    begin_or_end.flatten().chain([today]).filter(|date| *date >= today).collect()
}

/// After how many weeks everything that recurs comes again as it came, at most [`MOST_WEEKS`].
fn weeks(settings: &Settings, today: Date) -> i64 {
    let goes_on = settings.recurring.iter().filter(|recurring| recurring.goes_on(today));
    goes_on
        .map(|recurring| recurring.rule.weeks())
        .fold(1, |all, weeks| least_common_multiple(all, weeks).min(MOST_WEEKS))
}

fn least_common_multiple(one: i64, other: i64) -> i64 {
    let (mut divisor, mut rest) = (one, other);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    one / divisor.max(1) * other
}
