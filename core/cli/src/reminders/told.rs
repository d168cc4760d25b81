//! What a plan does otherwise than the settings ask, each thing once with the days on which it holds.

use heelfirst_reminders::Warning;
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

/// Days that are named one by one.
const NAMED: usize = 3;

/// A line for each thing, in the order in which it comes first; `days` is how many were planned.
pub(super) fn told(words: &Words, warnings: &[Warning], days: u32) -> Vec<String> {
    let mut things: Vec<(Warning, Vec<Date>)> = Vec::new();
    for warning in warnings {
        let date = warning.date();
        match things.iter_mut().find(|(known, _)| *known == warning.clone().on(known.date())) {
            Some((_, dates)) => dates.push(date),
            None => things.push((warning.clone(), vec![date])),
        }
    }
    let days = usize::try_from(days).unwrap_or(usize::MAX);
    things.iter().map(|(what, dates)| heelfirst::warning_text(words, what, &when(words, dates, days))).collect()
}

fn when(words: &Words, dates: &[Date], days: usize) -> String {
    let count = dates.len();
    if days > 1 && count == days {
        return words.plain("reminder-when-each-day");
    }
    if count > NAMED && count * 2 > days {
        return words.text("reminder-when-of-days", &Args::new().with("count", count).with("days", days));
    }
    let named: Vec<String> = dates.iter().take(NAMED).map(Date::to_string).collect();
    let named = named.join(", ");
    match count.saturating_sub(NAMED) {
        0 => named,
        more => words.text("reminder-when-more", &Args::new().with("count", more).with("days", named)),
    }
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
        told(&Words::new(&["en"]), warnings, days)
            .iter()
            .map(|line| line.split(" left out").next().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn what_holds_every_day_is_said_once() {
        let warnings: Vec<Warning> = (1..=7).map(|day| left_out(day, 2)).collect();
        assert_eq!(days(&warnings, 7), ["Each day: 2 walks"]);
        assert_eq!(days(&warnings[..1], 1), ["2026-03-01: 2 walks"]);
    }

    #[test]
    fn days_that_differ_have_their_own_number() {
        let mut warnings: Vec<Warning> = (1..=7).map(|day| left_out(day, 2)).collect();
        warnings[4] = left_out(5, 3);
        warnings.remove(6);
        assert_eq!(days(&warnings, 7), ["On 5 of 7 days: 2 walks", "2026-03-05: 3 walks"]);
    }

    #[test]
    fn of_many_days_the_first_are_named() {
        let warnings: Vec<Warning> = [2, 9, 16, 23, 30].map(|day| left_out(day, 1)).into();
        assert_eq!(days(&warnings, 31), ["2026-03-02, 2026-03-09, 2026-03-16 and 2 more: 1 walk"]);
    }
}
