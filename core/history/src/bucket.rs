//! Ranges of civil dates, and the buckets of a chart.

use jiff::ToSpan;
use jiff::civil::Date;

/// Civil dates, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// The first one.
    pub from: Date,
    /// The last one; before `from`, the range is empty.
    pub to: Date,
}

impl Dates {
    /// The `count` dates up to and including `last`.
    pub fn last(last: Date, count: u32) -> Self {
        let back = i64::from(count).saturating_sub(1);
        Self { from: last.checked_sub(back.days()).unwrap_or(Date::MIN), to: last }
    }

    /// Every date.
    pub const ALL: Self = Self { from: Date::MIN, to: Date::MAX };

    /// As the tables write them.
    pub(crate) fn bounds(self) -> [String; 2] {
        [self.from.to_string(), self.to.to_string()]
    }
}

/// What one point of a chart stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// A civil date.
    Day,
    /// An ISO week: from Monday on.
    Week,
    /// A calendar month.
    Month,
}

impl Bucket {
    /// The bucket whose charts of `dates` have no more than some hundred points: days up to 14 weeks, weeks up to two years.
    pub fn fitting(dates: Dates) -> Self {
        match i64::from(dates.from.until(dates.to).map_or(i32::MAX, |span| span.get_days())) {
            ..98 => Self::Day,
            98..731 => Self::Week,
            _ => Self::Month,
        }
    }

    /// The first date of the bucket that `date` is in.
    pub fn start_of(self, date: Date) -> Date {
        match self {
            Self::Day => date,
            Self::Week => {
                let since_monday = i64::from(date.weekday().to_monday_zero_offset());
                date.checked_sub(since_monday.days()).unwrap_or(Date::MIN)
            }
            Self::Month => date.first_of_month(),
        }
    }

    /// The last date of the bucket that `date` is in.
    pub fn end_of(self, date: Date) -> Date {
        match self {
            Self::Day => date,
            Self::Week => self.start_of(date).checked_add(6.days()).unwrap_or(Date::MAX),
            Self::Month => date.last_of_month(),
        }
    }

    /// `dates`, widened to whole buckets.
    pub fn whole(self, dates: Dates) -> Dates {
        Dates { from: self.start_of(dates.from), to: self.end_of(dates.to) }
    }

    /// As the tables write it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

#[cfg(test)]
mod tests;
