//! One waking day on the time line: from clock times to minutes that really pass, and back.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use super::shape::gap;
use super::steady::midnight_s;
use crate::clock::DAY_MIN;
use crate::{Clock, Settings, Window};

#[cfg(test)]
mod tests;

/// Half-open ranges of elapsed minutes, sorted and apart.
pub(crate) type Ranges = Vec<(i64, i64)>;

/// A part of the waking day without a change of the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "the unit belongs into the name")]
struct Segment {
    /// Elapsed since the day's start.
    from_s: i64,
    to_s: i64,
    /// What the clock shows at `from_s`, counted from 00:00 of the waking date.
    clock_s: i64,
}

/// The waking day of a civil date. Minutes count from its start as time passes, whatever the clocks do.
#[derive(Debug, Clone)]
pub(crate) struct Day<'a> {
    settings: &'a Settings,
    zone: &'a TimeZone,
    pub(crate) date: Date,
    pub(crate) start: Timestamp,
    /// Where a prompt that is not fixed may lie: up to `sleep`, and a gap away from the next day's first.
    end_min: i64,
    segments: Vec<Segment>,
}

impl<'a> Day<'a> {
    /// The waking day of `date`; `None` where the calendar has no such day or ends there.
    pub(crate) fn new(settings: &'a Settings, zone: &'a TimeZone, date: Date) -> Option<Self> {
        // Samoa skipped a whole day: its times would all move onto the next one, which has its own.
        if resolve(zone, date.to_datetime(Time::midnight()))?.date() != date {
            return None;
        }
        let next = date.checked_add(1.day()).ok()?;
        let start = resolve(zone, date.to_datetime(settings.wake.time()))?.timestamp();
        let last = if settings.over_midnight() { next } else { date };
        let sleep = resolve(zone, last.to_datetime(settings.sleep.time()))?.timestamp();
        let wake_again = resolve(zone, next.to_datetime(settings.wake.time()))?.timestamp();
        let end_s = (sleep.as_second() - start.as_second()).max(0);
        let end_min = ceil_min(end_s).min((wake_again.as_second() - start.as_second()) / 60 - gap(settings) + 1);
        let segments = segments(zone, date, start, end_s);
        Some(Self { settings, zone, date, start, end_min, segments })
    }

    /// When the prompt that the person put at `clock` comes: a gap moves it forward by the gap, a fold takes the first.
    pub(crate) fn at_clock(&self, clock: Clock) -> Option<Zoned> {
        resolve(self.zone, self.nominal(clock)?)
    }

    /// What the clock is to show for `clock` of this waking day.
    pub(crate) fn nominal(&self, clock: Clock) -> Option<DateTime> {
        let after_midnight = self.settings.over_midnight() && clock < self.settings.sleep;
        let date = if after_midnight { self.date.checked_add(1.day()).ok()? } else { self.date };
        Some(date.to_datetime(clock.time()))
    }

    /// The first time at or after `at` that is not in quiet hours.
    pub(crate) fn after_quiet(&self, at: Zoned) -> Option<Zoned> {
        let mut at = at;
        // Each turn leaves one window; windows that follow one another are left in as many turns as there are windows, and a gap in
        // the clocks may put it back once.
        for _ in 0..=self.settings.quiet.len() {
            let now = clock_of(&at);
            let Some(window) = self.settings.quiet.iter().find(|window| window.contains(now)) else { break };
            let date = if window.to > now { at.date() } else { at.date().checked_add(1.day()).ok()? };
            at = resolve(self.zone, date.to_datetime(window.to.time()))?;
        }
        Some(at)
    }

    /// The elapsed minute of an instant, negative before the start.
    pub(crate) fn minute_of(&self, at: &Zoned) -> i64 {
        self.minute_at(at.timestamp().as_second())
    }

    /// The elapsed minute of a second since 1970, likewise.
    pub(crate) fn minute_at(&self, at_s: i64) -> i64 {
        (at_s - self.start.as_second()).div_euclid(60)
    }

    /// The instant of an elapsed minute.
    pub(crate) fn at_minute(&self, minute: i64) -> Option<Zoned> {
        let at = Timestamp::from_second(self.start.as_second() + minute * 60).ok()?;
        Some(at.to_zoned(self.zone.clone()))
    }

    /// The minutes of the waking day that are neither quiet nor busy, and at which the clock is between `wake` and `sleep`: where a
    /// change of the clocks moved one of the two, minutes of the day may lie outside.
    pub(crate) fn open(&self) -> Ranges {
        self.without(std::iter::empty())
    }

    /// Those of them that are not marked as hot or tiring.
    pub(crate) fn calm(&self) -> Ranges {
        self.without(self.settings.hot.iter().chain(&self.settings.tired).copied())
    }

    fn without(&self, more: impl Iterator<Item = Window>) -> Ranges {
        let mut shut = vec![(i64::MIN, 0), (self.end_min, i64::MAX)];
        let asleep = Window { from: self.settings.sleep, to: self.settings.wake };
        let shut_for_all = self.settings.quiet.iter().chain(&self.settings.busy).chain([&asleep]).copied();
        for window in shut_for_all.chain(more) {
            shut.extend(self.segments.iter().flat_map(|segment| segment.inside(window)));
        }
        let last = self.segments.last().map_or(0, |segment| ceil_min(segment.to_s));
        subtract(&[(0, last)], &mut shut)
    }
}

impl Segment {
    /// The elapsed minutes of this segment at which the clock is inside of `window`, for each day that it touches.
    fn inside(self, window: Window) -> impl Iterator<Item = (i64, i64)> {
        let (from_min, to_min) = window.minutes();
        (-1..=2).filter_map(move |day| {
            let elapsed_s = |clock_min: i64| (clock_min + day * DAY_MIN) * 60 - self.clock_s + self.from_s;
            let from = ceil_min(elapsed_s(from_min).max(self.from_s));
            let to = ceil_min(elapsed_s(to_min).min(self.to_s));
            (from < to).then_some((from, to))
        })
    }
}

/// What the clock shows, to the minute.
pub(crate) fn clock_of(at: &Zoned) -> Clock {
    Clock::of(at.time())
}

/// `ranges` without what is in `shut`, which is sorted on the way.
pub(crate) fn subtract(ranges: &[(i64, i64)], shut: &mut [(i64, i64)]) -> Ranges {
    shut.sort_unstable();
    let mut open = Ranges::new();
    for &(from, to) in ranges {
        let mut next = from;
        for &(shut_from, shut_to) in shut.iter() {
            if shut_from.min(to) > next {
                open.push((next, shut_from.min(to)));
            }
            next = next.max(shut_to);
        }
        if next < to {
            open.push((next, to));
        }
    }
    open
}

fn resolve(zone: &TimeZone, at: DateTime) -> Option<Zoned> {
    zone.to_ambiguous_zoned(at).compatible().ok()
}

/// The first whole minute that is not earlier.
pub(crate) fn ceil_min(seconds: i64) -> i64 {
    seconds.div_euclid(60) + i64::from(seconds.rem_euclid(60) > 0)
}

fn segments(zone: &TimeZone, date: Date, start: Timestamp, end_s: i64) -> Vec<Segment> {
    let midnight_s = midnight_s(date);
    let start_s = start.as_second();
    let changes = zone.following(start).map(|change| change.timestamp().as_second() - start_s);
    let mut segments = Vec::with_capacity(1);
    let mut from_s = 0;
    for to_s in changes.take_while(|&change_s| change_s < end_s).chain([end_s]) {
        let Ok(from) = Timestamp::from_second(start_s + from_s) else { break };
        let clock_s = start_s + from_s + i64::from(zone.to_offset(from).seconds()) - midnight_s;
        segments.push(Segment { from_s, to_s, clock_s });
        from_s = to_s;
    }
    segments
}
