//! A year to be read.

use std::collections::BTreeMap;
use std::fmt::Write;

use heelfirst_reminders::Kind;
use jiff::civil::Date;

use crate::week::{Day, Fate, Shown, Week, Year};

const LEGEND: &str = "w walk  s seated  ws walk with seated exercises along
+ practised  z snoozed  h in a hurry  n waited for the next walk in vain  x dismissed  - no answer  ? the phone was off
(11:20 w) practised unasked  ~ came again after it was moved  [+20] minutes by which learning moved it";

/// Every week, a line a day.
pub fn year(year: &Year) -> String {
    let mut text = format!("{}. {}\n\n{LEGEND}\n", year.title, year.told);
    for week in year.weeks() {
        let _ = write!(text, "\n{}", self::week(&week));
    }
    let _ = write!(text, "\n{}", summary(year));
    text
}

fn week(week: &Week<'_>) -> String {
    let mut text = format!("week {}, {}", week.number, week.dates());
    for note in week.notes() {
        let _ = write!(text, " · {note}");
    }
    text.push('\n');
    for (date, lived) in &week.days {
        let line = lived.map_or_else(|| "no such day".to_owned(), day);
        let _ = writeln!(text, "  {} {}", date.strftime("%a %d"), line.trim_end());
    }
    text
}

fn day(day: &Day) -> String {
    let mut words: Vec<(jiff::civil::DateTime, String)> =
        day.shown.iter().map(|shown| (shown.local, self::shown(shown))).collect();
    words.extend(day.unasked.iter().map(|unasked| {
        let letter = if unasked.kind == Kind::Walk { "w" } else { "s" };
        (unasked.local, format!("({} {letter})", unasked.local.strftime("%H:%M")))
    }));
    words.sort();
    let mut line = String::new();
    if let Some(silent) = day.silent.filter(|_| day.shown.is_empty()) {
        let _ = write!(line, "{silent} ");
    }
    if day.lighter_from.is_some() {
        line.push_str("lighter: ");
    }
    for (_, word) in words {
        let _ = write!(line, "{word}  ");
    }
    line
}

fn shown(shown: &Shown) -> String {
    let seated = Kind::ALL.into_iter().any(|kind| kind != Kind::Walk && shown.kinds.contains(kind));
    let walk = if shown.kinds.contains(Kind::Walk) { "w" } else { "" };
    let seated = if seated { "s" } else { "" };
    let again = if shown.again { "~" } else { "" };
    let moved = if shown.moved_min == 0 { String::new() } else { format!("[{:+}]", shown.moved_min) };
    format!("{again}{}{walk}{seated}{}{moved}", shown.local.strftime("%H:%M"), letter(shown.fate))
}

const fn letter(fate: Fate) -> char {
    match fate {
        Fate::Practised => '+',
        Fate::Snoozed => 'z',
        Fate::InAHurry => 'h',
        Fate::OnNextWalk => 'n',
        Fate::Dismissed => 'x',
        Fate::Ignored => '-',
        Fate::Unknown => '?',
    }
}

/// Prompts of a waking date that were shown, without those that came again because the person moved them.
pub fn first_shown(year: &Year) -> BTreeMap<Date, usize> {
    let mut counts = BTreeMap::new();
    for shown in year.shown().filter(|shown| !shown.again && shown.fate != Fate::Unknown) {
        *counts.entry(shown.waking).or_default() += 1;
    }
    counts
}

/// The least time between two prompts that were not moved by the person, with its date, in minutes.
pub fn nearest(year: &Year) -> Option<(i64, Date)> {
    let mut shown: Vec<&Shown> = year.shown().filter(|shown| shown.fate != Fate::Unknown).collect();
    shown.sort_by_key(|shown| shown.at_s);
    let pairs = shown.windows(2).filter_map(|pair| match pair {
        [one, two] if !one.again && !two.again => Some(((two.at_s - one.at_s) / 60, two.local.date())),
        _ => None,
    });
    pairs.min()
}

/// What there was in all.
pub fn summary(year: &Year) -> String {
    let mut text = String::from("the year\n");
    let all = year.shown().count();
    let _ = writeln!(text, "  shown, or due while the phone was off: {all}");
    for fate in Fate::ALL {
        let count = year.shown().filter(|shown| shown.fate == fate).count();
        let _ = writeln!(text, "  {fate:?}: {count}, {:.0} %", 100.0 * count as f64 / all.max(1) as f64);
    }
    let unasked: usize = year.days.values().map(|day| day.unasked.len()).sum();
    let _ = writeln!(text, "  practised unasked: {unasked}");
    let counts = first_shown(year);
    let most = counts.iter().max_by_key(|(date, count)| (**count, std::cmp::Reverse(**date)));
    if let Some((date, count)) = most {
        let _ = writeln!(text, "  most on one day, without what the person moved: {count}, {date}");
    }
    if let Some((minutes, date)) = nearest(year) {
        let _ = writeln!(text, "  nearest to one another, without what the person moved: {minutes} min, {date}");
    }
    let again = year.shown().filter(|shown| shown.again).max_by_key(|shown| shown.local.time());
    if let Some(again) = again {
        let _ = writeln!(text, "  latest that came again: {}", again.local.strftime("%H:%M, %Y-%m-%d"));
    }
    let moved = year.shown().map(|shown| shown.moved_min.abs()).max().unwrap_or(0);
    let _ = writeln!(text, "  moved by learning: at most {moved} min");
    text
}
