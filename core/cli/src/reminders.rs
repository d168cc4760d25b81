//! `heelfirst reminders`: which prompts settings lead to, without history or learning.

use std::ops::RangeInclusive;

use heelfirst_reminders::{Conflict, Occurrence, Settings};
use heelfirst_words::{Args, Words};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::args::Reminders;
use crate::failure::{Failure, warn};
use crate::file;
use crate::nearest::nearest;
use crate::open;
use crate::output::{Lines, table};

mod told;

pub(crate) fn run(options: &Reminders, words: &Words) -> Result<(), Failure> {
    let zone = options.zone.as_deref().map_or_else(|| Ok(open::time_zone()), zone)?;
    let today = || open::now().with_time_zone(zone.clone()).date().to_string();
    let asked = options.from.clone().unwrap_or_else(today);
    let from = from(&asked, &zone)?;
    let settings = settings(options)?;
    let in_file = |error: &dyn std::fmt::Display| Failure::met(format!("{}: {error}", options.settings.display()));
    if let Some(skipped) = asked.parse::<Date>().ok().filter(|date| *date != from.date()) {
        let args = Args::new().with("date", skipped.to_string()).with("next", from.date().to_string());
        let zone = zone.iana_name().unwrap_or_default();
        warn(&words.text("terminal-no-such-date", &args.with("zone", zone)));
    }
    let planned = heelfirst_reminders::occurrences(&settings, &from, options.days).map_err(|error| in_file(&error))?;
    // What is left out is told below, with the days on which it is.
    let usual = |conflict: &Conflict| matches!(conflict, Conflict::LeftOut { .. });
    for conflict in settings.conflicts(from.date(), &zone).iter().filter(|conflict| !usual(conflict)) {
        warn(&format!("{}: {}", options.settings.display(), heelfirst::conflict_text(words, &settings, conflict)));
    }
    for line in told::told(words, &planned.warnings, options.days) {
        warn(&line);
    }
    if let Some(pause) = heelfirst::pause_text(words, &settings, &from) {
        warn(&pause);
    }
    print(&planned.occurrences, options.json, words)
}

fn zone(name: &str) -> Result<TimeZone, Failure> {
    let unknown = |_| Failure::CommandLine(format!("--zone: '{name}' is no time zone; {}", instead(name)));
    TimeZone::get(name).map_err(unknown)
}

/// What to write instead of a zone that is not known.
fn instead(name: &str) -> String {
    let known: Vec<String> = jiff::tz::db().available().map(|zone| zone.to_string()).collect();
    // A name with a digit means an offset, and the nearest one is another offset.
    let near = nearest(name, &known).filter(|_| !name.contains(|letter: char| letter.is_ascii_digit()));
    near.map_or_else(|| "use a name like Europe/Berlin".to_owned(), |near| format!("did you mean {near}?"))
}

/// The years in which `--from` may lie: jiff's calendar ends with 9999, and `--days` are ten years at most.
const YEARS: RangeInclusive<i16> = 1..=9988;

/// An RFC 3339 time, or a date: its first moment in the zone (which is not always 00:00).
fn from(text: &str, zone: &TimeZone) -> Result<Zoned, Failure> {
    let wrong = |why: &str| Failure::CommandLine(format!("--from: '{text}' {why}"));
    let day = text.split(['T', 't', ' ']).next().unwrap_or(text).parse::<Date>();
    if day.as_ref().is_ok_and(|date| !YEARS.contains(&date.year())) {
        return Err(wrong("is outside of the years 1 to 9988, for which prompts can be planned"));
    }
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time.to_zoned(zone.clone()));
    }
    if text.contains(['T', 't', ' ', ':']) && text.parse::<DateTime>().is_ok() {
        return Err(wrong("has no offset; add one, like +01:00 or Z"));
    }
    let neither = |_| wrong("is neither a date (2026-03-29) nor a time (2026-03-29T08:00:00Z)");
    text.parse::<Date>().and_then(|date| date.to_zoned(zone.clone())).map_err(neither)
}

fn settings(options: &Reminders) -> Result<Settings, Failure> {
    let path = &options.settings;
    heelfirst::read_settings(&file::text(path)?).map_err(|error| Failure::met(format!("{}: {error}", path.display())))
}

fn print(occurrences: &[Occurrence], json: bool, words: &Words) -> Result<(), Failure> {
    let mut lines = Lines::new();
    if json {
        for occurrence in occurrences {
            lines.json(occurrence)?;
        }
        return lines.flush();
    }
    if occurrences.is_empty() {
        lines.text(&words.plain("terminal-no-prompts"))?;
        return lines.flush();
    }
    let heading = ["when", "kind", "also"].map(|column| words.plain(&format!("terminal-column-{column}")));
    let rows: Vec<Vec<String>> =
        std::iter::once(heading.to_vec()).chain(occurrences.iter().map(|occurrence| row(occurrence, words))).collect();
    for line in table(&rows) {
        lines.text(&line)?;
    }
    lines.flush()
}

fn row(occurrence: &Occurrence, words: &Words) -> Vec<String> {
    let kind = |kind: heelfirst_reminders::Kind| words.plain(&format!("kind-{kind}"));
    let also: Vec<String> = occurrence.also.iter().map(kind).collect();
    vec![occurrence.at.strftime("%a %Y-%m-%d %H:%M").to_string(), kind(occurrence.kind), also.join(", ")]
}
