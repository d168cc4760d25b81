//! Days of the calendar, counted.

use jiff::ToSpan;
use jiff::civil::Date;

/// Days from one date to another; negative backwards.
pub(crate) fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// So many days later, as far as the calendar goes.
pub(crate) fn later(date: Date, days: i32) -> Date {
    date.saturating_add(days.days())
}
