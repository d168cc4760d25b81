//! Stretches of time in which a zone's clocks do not change.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneTransition};

const DAY_S: i64 = 86_400;

/// A cursor over a zone's stretches without a change, for dates that ascend.
pub(super) struct Steady<'a> {
    changes: Box<dyn Iterator<Item = TimeZoneTransition<'a>> + 'a>,
    from_s: i64,
    to_s: i64,
    offset_s: i64,
    next_offset_s: i64,
}

impl<'a> Steady<'a> {
    /// Beginning two days before `date` in UTC, which is more than one wherever the zone lies.
    pub(super) fn new(zone: &'a TimeZone, date: Date) -> Self {
        let from_s = midnight_s(date).saturating_sub(2 * DAY_S);
        let from = Timestamp::from_second(from_s).unwrap_or(Timestamp::MIN);
        let offset_s = i64::from(zone.to_offset(from).seconds());
        let changes = Box::new(zone.following(from));
        let from_s = from.as_second();
        let mut steady = Self { changes, from_s, to_s: from_s, offset_s, next_offset_s: offset_s };
        steady.advance();
        steady
    }

    fn advance(&mut self) {
        (self.from_s, self.offset_s) = (self.to_s, self.next_offset_s);
        match self.changes.next() {
            Some(change) => {
                self.to_s = change.timestamp().as_second();
                self.next_offset_s = i64::from(change.offset().seconds());
            }
            None => self.to_s = i64::MAX,
        }
    }

    /// The offset that holds from the first moment of `date` to two days and an hour later, where it does not change meanwhile: a waking day, and
    /// what is shown of its last prompt, lie within.
    pub(super) fn offset_on(&mut self, date: Date) -> Option<i64> {
        let midnight_s = midnight_s(date);
        while midnight_s.saturating_sub(self.offset_s) >= self.to_s {
            self.advance();
        }
        let from_s = midnight_s - self.offset_s;
        (from_s >= self.from_s && from_s + 2 * DAY_S + 3600 <= self.to_s).then_some(self.offset_s)
    }
}

/// Seconds from 1970-01-01 00:00 to `date` 00:00 on a clock that never changes.
pub(super) fn midnight_s(date: Date) -> i64 {
    days_since_1970(date) * DAY_S
}

fn days_since_1970(date: Date) -> i64 {
    let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    // Years that begin in March, so that the leap day is the last one (Hinnant, “chrono-compatible low-level date algorithms”).
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnights_are_those_of_utc() {
        for year in [-9999, -1, 0, 4, 1900, 1970, 2000, 2026, 2100, 9999] {
            for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
                let date = jiff::civil::date(year, month, day);
                let theirs = jiff::tz::Offset::UTC.to_timestamp(date.to_datetime(jiff::civil::Time::midnight()));
                if let Ok(theirs) = theirs {
                    assert_eq!(midnight_s(date), theirs.as_second(), "{date}");
                }
            }
        }
    }
}
