//! Times, days, windows, kinds and rules, read from where they stand.

use jiff::civil::{Date, DateTime};

use super::place::{Place, Read};
use super::written::Written;
use crate::{Clock, ClockError, Kind, Recurrence, RecurrenceError, Weekday, Weekdays, Window};

const WINDOW: &str = "[\"22:00\", \"06:30\"]";

impl Place<'_> {
    pub(super) fn clock(&self) -> Read<Clock> {
        let text = self.text("a time of day", "one such as \"08:00\", from 00:00 to 23:59")?;
        text.parse().or_else(|error: ClockError| self.refuse(error.to_string()))
    }

    pub(super) fn kind(&self) -> Read<Kind> {
        let all = "one of \"walk\", \"stretch\" and \"strength\"";
        let text = self.text("a kind of prompt", all)?;
        match Kind::named(text) {
            Some(kind) => Ok(kind),
            None => {
                self.wrong("a kind of prompt", &Kind::meant(text).map_or(all.to_owned(), |kind| format!("\"{kind}\"")))
            }
        }
    }

    pub(super) fn days(&self) -> Read<Weekdays> {
        let days = self.list("days", "\"mon\", \"thu\"", is_day)?;
        days.iter().map(Place::day).collect()
    }

    fn day(&self) -> Read<Weekday> {
        let all = "one of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\" and \"sun\"";
        let text = self.text("the name of a day", all)?;
        match Weekday::named(text) {
            Some(day) => Ok(day),
            None => self
                .wrong("the name of a day", &Weekday::meant(text).map_or(all.to_owned(), |day| format!("\"{day}\""))),
        }
    }

    pub(super) fn windows(&self) -> Read<Vec<Window>> {
        if let Written::List(items) = self.value
            && let [Written::Text(_), Written::Text(_)] = items.as_slice()
        {
            let one = self.value.shown();
            return self.refuse(format!("{one} is one window, not a list of windows; write it in brackets, [{one}]"));
        }
        self.list("windows", WINDOW, |_| false)?.iter().map(Place::window).collect()
    }

    fn window(&self) -> Read<Window> {
        if let Written::List(ends) = self.value
            && let [from, to] = ends.as_slice()
        {
            return Ok(Window { from: self.item(0, from).clock()?, to: self.item(1, to).clock()? });
        }
        self.wrong("a window", &format!("its beginning and its end, such as {WINDOW}"))
    }

    pub(super) fn rule(&self) -> Read<Recurrence> {
        let text = self.text("a rule of a calendar", "one such as \"FREQ=WEEKLY;BYDAY=MO,TH\"")?;
        text.parse().or_else(|error: RecurrenceError| self.refuse(error.at_its_key().1))
    }

    /// A date and a time of day by the clock.
    pub(super) fn date_time(&self) -> Read<DateTime> {
        let (wanted, write) = ("a date and time", "one such as \"2026-03-02T09:30\"");
        let text = self.text(wanted, write)?;
        if is_date(text) {
            return self.wrong(wanted, &format!("the time too, such as \"{text}T09:30\""));
        }
        self.by_the_clock(text, wanted, write)
    }

    /// A date, or a date and a time of day by the clock.
    pub(super) fn date_or_time(&self) -> Read<DateTime> {
        let wanted = "a date, or a date and time";
        let write = "one such as \"2026-12-24\" or \"2026-12-24T12:00\"";
        self.by_the_clock(self.text(wanted, write)?, wanted, write)
    }

    /// An offset or a zone is refused: jiff would read past it, and the moment be another one.
    fn by_the_clock(&self, text: &str, wanted: &str, write: &str) -> Read<DateTime> {
        let clock = clock_alone(text);
        match clock.parse() {
            Ok(moment) if clock == text && begins_with_date(text) => Ok(moment),
            Ok(_) if clock != text && begins_with_date(text) => self.refuse(format!(
                "{} has an offset or a zone, but it is meant by the clock, wherever the person is; write \"{clock}\"",
                self.value.shown()
            )),
            _ => self.wrong(wanted, write),
        }
    }
}

fn is_day(alone: &Written) -> bool {
    matches!(alone, Written::Text(text) if Weekday::named(text).is_some())
}

fn begins_with_date(text: &str) -> bool {
    text.get(..10).is_some_and(is_date)
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok()
}

/// Without an offset and a zone after the date or the time.
fn clock_alone(text: &str) -> &str {
    let end = text.get(10..).and_then(|time| time.find(['Z', 'z', '+', '-', '['])).map_or(text.len(), |at| at + 10);
    text.get(..end).unwrap_or(text).trim_end()
}
