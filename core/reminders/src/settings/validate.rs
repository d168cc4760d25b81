//! Whether settings fit together, said before they are kept.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Recurring, Settings, SettingsError};
use crate::{Clock, Kind, Weekday, Window};

const MOST_LISTED: usize = 48;
const LONGEST_NAME: usize = 60;

fn refuse(field: impl Into<String>, reason: impl Into<String>) -> Result<(), SettingsError> {
    Err(SettingsError { field: field.into(), reason: reason.into() })
}

/// The least and the most of a number, by its key.
pub(super) fn range(key: &str) -> (u32, u32) {
    match key {
        "minutes" => (1, 1440),
        "min_gap_minutes" => (0, Settings::MOST_GAP_MIN),
        "snooze_minutes" => (*Settings::SNOOZES_MIN.start(), *Settings::SNOOZES_MIN.end()),
        "max_per_day" => (1, Settings::MOST_VISITS),
        _ => (0, Settings::MOST_A_DAY),
    }
}

fn within(field: &str, value: u32) -> Result<(), SettingsError> {
    let (least, most) = range(field.rsplit('.').next().unwrap_or(field));
    if (least..=most).contains(&value) {
        return Ok(());
    }
    refuse(field, format!("{value} is outside of {least} to {most}"))
}

impl Settings {
    /// Whether these settings can be planned with.
    ///
    /// # Errors
    /// The first key at fault, with the reason and what would do.
    pub fn validate(&self) -> Result<(), SettingsError> {
        self.validate_numbers()?;
        if self.wake == self.sleep {
            return refuse(
                "sleep",
                format!("it is the same time as wake ({}); the waking day would be empty", self.wake),
            );
        }
        if self.days.is_empty() {
            return refuse("days", "name at least one day, or set paused_until to rest for a while");
        }
        self.validate_kind_days()?;
        for (field, list) in [("quiet", &self.quiet), ("busy", &self.busy), ("hot", &self.hot), ("tired", &self.tired)]
        {
            windows(field, list)?;
        }
        self.validate_fixed()?;
        self.validate_recurring()?;
        self.validate_given()?;
        self.validate_every()?;
        self.validate_anchors()?;
        self.validate_room()
    }

    fn validate_numbers(&self) -> Result<(), SettingsError> {
        within("walks_per_day", self.walks_per_day)?;
        within("stretches_per_day", self.stretches_per_day)?;
        within("strength_per_day", self.strength_per_day)?;
        within("snooze_minutes", self.snooze_minutes)?;
        within("min_gap_minutes", self.min_gap_minutes)?;
        within("max_per_day", self.max_per_day)
    }

    fn validate_kind_days(&self) -> Result<(), SettingsError> {
        let lists = [
            ("walk_days", self.walk_days, "walks_per_day", self.walks_per_day),
            ("stretch_days", self.stretch_days, "stretches_per_day", self.stretches_per_day),
            ("strength_days", self.strength_days, "strength_per_day", self.strength_per_day),
        ];
        match lists.into_iter().find(|(_, days, _, count)| *count > 0 && days.and(self.days).is_empty()) {
            Some((field, _, number, _)) => {
                refuse(field, format!("none of them is in days; name one that is, or set {number} to 0"))
            }
            None => Ok(()),
        }
    }

    fn validate_fixed(&self) -> Result<(), SettingsError> {
        listed("fixed", self.fixed.len())?;
        for (index, fixed) in self.fixed.iter().enumerate() {
            let quiet = self.quiet.iter().find(|window| window.contains(fixed.at));
            if let (Some(window), false) = (quiet, fixed.even_in_quiet) {
                let (kind, at) = (fixed.kind, fixed.at);
                let reason = format!(
                    "the {kind} at {at} lies in your quiet hours {window}; move it, or add \"even_in_quiet\": true to be prompted all the same"
                );
                return refuse(format!("fixed[{index}].at"), reason);
            }
            if !Weekday::ALL.into_iter().any(|day| fixed.days.contains(day) && self.kinds_on(day).contains(fixed.kind))
            {
                let reason = format!("it never comes: none of its days has a {}", fixed.kind);
                return refuse(format!("fixed[{index}].days"), reason);
            }
        }
        Ok(())
    }

    fn validate_recurring(&self) -> Result<(), SettingsError> {
        listed("recurring", self.recurring.len())?;
        for (index, recurring) in self.recurring.iter().enumerate() {
            let field = |key: &str| format!("recurring[{index}].{key}");
            recurring.rule.check_start(recurring.from).or_else(|error| {
                let (key, reason) = error.at_its_key();
                refuse(field(key), reason)
            })?;
            let clocks = recurring.rule.clocks(recurring.from);
            if clocks.len() > usize::try_from(Self::MOST_A_DAY).unwrap_or(usize::MAX) {
                let reason = format!("it comes {} times a day; {} are the most", clocks.len(), Self::MOST_A_DAY);
                return refuse(field("rule"), reason);
            }
            if let Some(at) = clocks.into_iter().find(|at| self.quiet_at(*at)).filter(|_| !recurring.even_in_quiet) {
                let kind = recurring.kind;
                let reason = format!(
                    "the {kind} at {at} lies in your quiet hours; move it, or add \"even_in_quiet\": true to be prompted all the same"
                );
                let key = if recurring.rule.names_times() { "rule" } else { "from" };
                return refuse(field(key), reason);
            }
        }
        Ok(())
    }

    /// Times that the person gave are never dropped, so no day may have more of them than visits.
    fn validate_given(&self) -> Result<(), SettingsError> {
        let most = usize::try_from(self.max_per_day).unwrap_or(usize::MAX);
        // Settings are validated with each plan: what holds were all times on one day need not be looked at day by day.
        let recurring = self.recurring.iter().map(|recurring| recurring.rule.clocks(recurring.from).len());
        if self.fixed.len() + recurring.sum::<usize>() <= most {
            return Ok(());
        }
        let Some((day, times)) = self.fullest_day().filter(|(_, times)| *times > most) else { return Ok(()) };
        let given = if self.recurring.is_empty() { "fixed times" } else { "fixed and recurring times" };
        let reason = format!(
            "{most} is less than the {times} {given} that a {} may have, which are never dropped; raise it, or give fewer times",
            day.in_words()
        );
        refuse("max_per_day", reason)
    }

    /// The day of the week that may have the most given times, and how many: where two rules come in turns, the times of both.
    fn fullest_day(&self) -> Option<(Weekday, usize)> {
        // The most are in force when the last of those that are in force together begins.
        let begins = self.recurring.iter().map(|recurring| Some(recurring.from.date()));
        let times = begins.chain([None]).flat_map(|date| Weekday::ALL.map(|day| (day, self.given_on(day, date).len())));
        // Of several the first.
        times.rev().max_by_key(|(_, times)| *times)
    }

    /// The times that the person gave and that a waking date of this weekday may have, of recurrence rules those that are in force on `date`.
    fn given_on(&self, day: Weekday, date: Option<Date>) -> BTreeSet<Clock> {
        let kinds = self.kinds_on(day);
        let fixed = self.fixed.iter().filter(|fixed| fixed.days.contains(day) && kinds.contains(fixed.kind));
        let in_force = |recurring: &&Recurring| {
            let last = recurring.rule.last_date(recurring.from);
            date.is_some_and(|date| recurring.from.date() <= date && last.is_none_or(|last| date <= last))
        };
        let recurring = self.recurring.iter().filter(in_force).flat_map(|recurring| {
            let days = recurring.rule.weekdays(recurring.from.date());
            let clocks = recurring.rule.clocks(recurring.from).into_iter();
            // After midnight it is still the waking date before.
            let late = |clock: Clock| self.over_midnight() && clock < self.sleep;
            clocks.filter(move |clock| days.contains(if late(*clock) { day.next() } else { day }))
        });
        fixed.map(|fixed| fixed.at).chain(recurring).collect()
    }

    fn validate_every(&self) -> Result<(), SettingsError> {
        let Some(every) = self.every else { return Ok(()) };
        within("every.minutes", every.minutes)?;
        if every.minutes < self.min_gap_minutes {
            let reason = format!("{} is less than min_gap_minutes ({})", every.minutes, self.min_gap_minutes);
            return refuse("every.minutes", reason);
        }
        let from = every.from.unwrap_or(self.wake);
        if !self.waking().contains(from) {
            return refuse("every.from", format!("{from} is outside of the waking day {}", self.waking()));
        }
        let to = every.to.unwrap_or(self.sleep);
        let (from_min, to_min) = (self.since_wake(from), self.since_wake(to));
        // `sleep` itself is the last end possible, and is not inside the day.
        if to != self.sleep && (!self.waking().contains(to) || to_min <= from_min) {
            return refuse(
                "every.to",
                format!("{to} is not between {from} and the end of the waking day, {}", self.sleep),
            );
        }
        Ok(())
    }

    fn validate_anchors(&self) -> Result<(), SettingsError> {
        listed("anchors", self.anchors.len())?;
        for (index, anchor) in self.anchors.iter().enumerate() {
            let at = anchor.at;
            if anchor.name.trim().is_empty() || anchor.name.chars().count() > LONGEST_NAME {
                return refuse(
                    format!("anchors[{index}].name"),
                    format!("write a name of 1 to {LONGEST_NAME} letters"),
                );
            }
            if !self.waking().contains(at) {
                return refuse(
                    format!("anchors[{index}].at"),
                    format!("{at} is outside of the waking day {}", self.waking()),
                );
            }
            if self.quiet_at(at) {
                return refuse(format!("anchors[{index}].at"), format!("{at} lies in your quiet hours"));
            }
        }
        Ok(())
    }

    /// Something wanted, and every minute of the waking day quiet or busy: these settings could never prompt.
    fn validate_room(&self) -> Result<(), SettingsError> {
        let wanted = Kind::ALL.iter().any(|&kind| self.per_day(kind) > self.fixed_count(kind));
        let shut = |windows: &[Window], time: Clock| windows.iter().any(|window| window.contains(time));
        let open = |time: Clock| !shut(&self.quiet, time) && !shut(&self.busy, time);
        // Only where a window begins or ends can an open stretch begin.
        let starts = self.quiet.iter().chain(&self.busy).map(|window| window.to).chain([self.wake]);
        if wanted && !starts.filter(|&time| self.waking().contains(time)).any(open) {
            let field = if self.quiet.is_empty() { "busy" } else { "quiet" };
            return refuse(
                field,
                format!("nothing is left of the waking day {}; leave some of it free", self.waking()),
            );
        }
        Ok(())
    }

    pub(crate) fn fixed_count(&self, kind: Kind) -> u32 {
        u32::try_from(self.fixed.iter().filter(|fixed| fixed.kind == kind).count()).unwrap_or(u32::MAX)
    }

    pub(crate) fn waking(&self) -> Window {
        Window { from: self.wake, to: self.sleep }
    }

    /// Minutes on the clock from `wake` to `time`, 0–1439.
    pub(crate) fn since_wake(&self, time: Clock) -> i64 {
        self.wake.until(time)
    }
}

fn listed(field: &str, count: usize) -> Result<(), SettingsError> {
    if count > MOST_LISTED {
        return refuse(field, format!("{count} are too many; {MOST_LISTED} are the most"));
    }
    Ok(())
}

fn windows(field: &str, windows: &[Window]) -> Result<(), SettingsError> {
    listed(field, windows.len())?;
    for (index, window) in windows.iter().enumerate() {
        if window.from == window.to {
            return refuse(
                format!("{field}[{index}]"),
                format!("it begins and ends at {}; a window needs a length", window.from),
            );
        }
    }
    Ok(())
}
