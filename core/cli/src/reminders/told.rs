//! What a plan does otherwise than the settings ask, each thing once with the days on which it holds.

use std::collections::BTreeMap;

use heelfirst_reminders::Warning;
use jiff::civil::Date;

/// Days that are named one by one.
const NAMED: usize = 3;

/// A line for each thing, in the order in which it comes first; `days` is how many were planned.
pub(super) fn told(warnings: &[Warning], days: u32) -> Vec<String> {
    let mut dates: BTreeMap<String, Vec<Date>> = BTreeMap::new();
    for warning in warnings {
        dates.entry(warning.what()).or_default().push(warning.date());
    }
    let mut lines: Vec<(String, Vec<Date>)> = dates.into_iter().collect();
    lines.sort_by_key(|(_, dates)| dates.first().copied());
    let days = usize::try_from(days).unwrap_or(usize::MAX);
    lines.into_iter().map(|(what, dates)| format!("{}: {what}", when(&dates, days))).collect()
}

fn when(dates: &[Date], days: usize) -> String {
    let count = dates.len();
    if days > 1 && count == days {
        return "every day".to_owned();
    }
    if count > NAMED && count * 2 > days {
        return format!("on {count} of {days} days");
    }
    let named: Vec<String> = dates.iter().take(NAMED).map(Date::to_string).collect();
    let more = count.saturating_sub(NAMED);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    named.join(", ") + &more
}

#[cfg(test)]
mod tests {
    use heelfirst_reminders::{Kind, LeftOutBecause};
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    fn left_out(day: i32, count: u32) -> Warning {
        let date = date(2026, 3, 1).saturating_add((day - 1).days());
        Warning::LeftOut { date, kind: Kind::Walk, count, because: LeftOutBecause::NoRoom }
    }

    fn days(warnings: &[Warning], days: u32) -> Vec<String> {
        told(warnings, days).iter().map(|line| line.split(" left out").next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn what_holds_every_day_is_said_once() {
        let warnings: Vec<Warning> = (1..=7).map(|day| left_out(day, 2)).collect();
        assert_eq!(days(&warnings, 7), ["every day: 2 × walk"]);
        assert_eq!(days(&warnings[..1], 1), ["2026-03-01: 2 × walk"]);
    }

    #[test]
    fn days_that_differ_have_their_own_number() {
        let mut warnings: Vec<Warning> = (1..=7).map(|day| left_out(day, 2)).collect();
        warnings[4] = left_out(5, 3);
        warnings.remove(6);
        assert_eq!(days(&warnings, 7), ["on 5 of 7 days: 2 × walk", "2026-03-05: 3 × walk"]);
    }

    #[test]
    fn of_many_days_the_first_are_named() {
        let warnings: Vec<Warning> = [2, 9, 16, 23, 30].map(|day| left_out(day, 1)).into();
        assert_eq!(days(&warnings, 31), ["2026-03-02, 2026-03-09, 2026-03-16 and 2 more: 1 × walk"]);
    }
}
