//! Which days a report is about.

use heelfirst_history::{Dates, Reader, StoreError};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Days of a report where nobody says how many.
const USUAL_DAYS: u32 = 28;

/// Which days, and when and where it is made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Period {
    /// The days.
    pub(crate) dates: Dates,
    /// The day on which the report is made.
    pub(crate) made_on: Date,
    /// Where the person is: for moments of which only UTC is kept.
    pub(crate) zone: TimeZone,
}

impl Period {
    /// The last 28 days; fewer where less is known of, since days before the first one were nobody's to practise.
    pub(crate) fn usual(reader: &Reader, today: Date, zone: TimeZone) -> Result<Self, StoreError> {
        let dates = Dates::last(today, USUAL_DAYS);
        let from = reader.first_date()?.map_or(dates.from, |first| first.clamp(dates.from, dates.to));
        Ok(Self { dates: Dates { from, ..dates }, made_on: today, zone })
    }

    /// How many days.
    pub(crate) fn days(dates: Dates) -> u32 {
        let span = dates.from.until(dates.to).map_or(0, |span| span.get_days());
        u32::try_from(span).map_or(0, |days| days + 1)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn both_ends_count() {
        let days = |from, to| Period::days(Dates { from, to });
        assert_eq!(days(date(2026, 3, 2), date(2026, 3, 29)), 28);
        assert_eq!(days(date(2026, 3, 2), date(2026, 3, 2)), 1);
        assert_eq!(days(date(2026, 3, 3), date(2026, 3, 2)), 0);
    }
}
