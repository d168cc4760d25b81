//! What stands in the way of reminders, in words: the same ones in the app and in a terminal.

use heelfirst_reminders::{Clock, Conflict, Kind, Settings, Warning, Weekdays};
use heelfirst_words::{Args, Words};
use jiff::Zoned;
use jiff::civil::{DateTime, Time};

/// What in `settings` gets in the way of what.
pub fn conflict_text(words: &Words, settings: &Settings, conflict: &Conflict) -> String {
    let fixed = |kind: &Kind, at: &Clock| Args::new().with("kind", kind.as_str()).with("time", at.to_string());
    let anchor = |name: &str, at: &Clock| Args::new().with("anchor", name.to_owned()).with("time", at.to_string());
    let args = match conflict {
        Conflict::FixedInQuiet { kind, at, window }
        | Conflict::FixedWhileBusy { kind, at, window }
        | Conflict::FixedAsleep { kind, at, window } => fixed(kind, at).with("window", window.to_string()),
        Conflict::FixedNear { at, next } => Args::new().with("time", at.to_string()).with("next", next.to_string()),
        Conflict::FixedOnOtherDays { kind, at, days } => fixed(kind, at).with("days", named(words, *days)),
        Conflict::AnchorLate { name, at, comes } => anchor(name, at).with("comes", comes.to_string()),
        Conflict::AnchorWithoutWalk { name, at } => anchor(name, at),
        Conflict::WindowsOverlap { hours, window, other } => {
            let args = Args::new().with("hours", hours.as_str());
            args.with("window", window.to_string()).with("other", other.to_string())
        }
        Conflict::QuietAndBusyOverlap { quiet, busy } => {
            Args::new().with("window", quiet.to_string()).with("other", busy.to_string())
        }
        Conflict::LeftOut { kind, count, days, each_week, .. } => {
            let when = when(words, settings, *days, *each_week);
            Args::new().with("when", when).with("what", counted(words, *kind, *count))
        }
        Conflict::RuleIsOver { kind, last } => Args::new().with("kind", kind.as_str()).with("date", last.to_string()),
        Conflict::RuleNeverComes { kind } => Args::new().with("kind", kind.as_str()),
        Conflict::EveryNeverFits | Conflict::NoPrompts => Args::new(),
    };
    words.text(conflict.key(), &args)
}

/// What a plan does otherwise than was asked; `when` are its days in words, such as its date.
pub fn warning_text(words: &Words, warning: &Warning, when: &str) -> String {
    let args = Args::new().with("when", when.to_owned());
    let args = match warning {
        Warning::LeftOut { kind, count, .. } => args.with("what", counted(words, *kind, *count)),
        Warning::MovedOutOfQuiet { at, .. } => args.with("time", at.to_string()),
    };
    words.text(warning.key(), &args)
}

/// Until when `settings` rest, if they do at `now`.
pub fn pause_text(words: &Words, settings: &Settings, now: &Zoned) -> Option<String> {
    let until = settings.paused_until.filter(|_| settings.is_paused(now.datetime()))?;
    let args = Args::new().with("date", moment(until)).with("time", until.strftime("%H:%M").to_string());
    Some(words.text(if until.date() == now.date() { "reminder-paused-today" } else { "reminder-paused" }, &args))
}

/// A date, with the time where it is not its beginning.
fn moment(at: DateTime) -> String {
    let form = if at.time() == Time::midnight() { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" };
    at.strftime(form).to_string()
}

fn counted(words: &Words, kind: Kind, count: u32) -> String {
    words.text("reminder-counted", &Args::new().with("kind", kind.as_str()).with("count", count))
}

fn when(words: &Words, settings: &Settings, days: Weekdays, each_week: bool) -> String {
    let key = match (days == settings.days, each_week) {
        (true, true) => "reminder-when-each-day",
        (true, false) => "reminder-when-some-days",
        (false, true) => "reminder-when-on",
        (false, false) => "reminder-when-some-weeks",
    };
    words.text(key, &Args::new().with("days", named(words, days)))
}

fn named(words: &Words, days: Weekdays) -> String {
    let names: Vec<String> = days.iter().map(|day| words.plain(&format!("reminder-weekday-{day}"))).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests;
