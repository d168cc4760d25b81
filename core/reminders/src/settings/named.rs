//! Which key is read how.

use super::place::{Place, Read};
use super::written::Written;
use super::{Anchor, Every, Fixed, Recurring, Settings};
use crate::{Kind, Weekdays};

/// Every key of [`Settings`]; what is meant is looked for in this order.
pub(super) const KEYS: &[&str] = &[
    "wake",
    "sleep",
    "walks_per_day",
    "stretches_per_day",
    "strength_per_day",
    "quiet",
    "days",
    "walk_days",
    "stretch_days",
    "strength_days",
    "min_gap_minutes",
    "max_per_day",
    "fixed",
    "every",
    "recurring",
    "busy",
    "paused_until",
    "anchors",
    "hot",
    "tired",
    "snooze_minutes",
    "learning",
    "taper",
];

const FIXED: &str = "{\"kind\": \"walk\", \"at\": \"09:00\"}";
const EVERY: &str = "{\"minutes\": 90}";
const RECURRING: &str = "{\"kind\": \"walk\", \"from\": \"2026-03-02T09:30\", \"rule\": \"FREQ=WEEKLY;BYDAY=MO,TH\"}";
const ANCHOR: &str = "{\"name\": \"breakfast\", \"at\": \"08:30\"}";

/// The settings of a file.
pub(super) fn settings(written: &Written) -> Read<Settings> {
    let mut settings = Settings::default();
    for entry in Place::whole(written).object("an object of settings", KEYS, "{\"wake\": \"08:00\"}")?.entries {
        read(&mut settings, &entry)?;
    }
    Ok(settings)
}

fn read(settings: &mut Settings, entry: &Place<'_>) -> Read<()> {
    match entry.key {
        "wake" => settings.wake = entry.clock()?,
        "sleep" => settings.sleep = entry.clock()?,
        "walks_per_day" => settings.walks_per_day = entry.number()?,
        "stretches_per_day" => settings.stretches_per_day = entry.number()?,
        "strength_per_day" => settings.strength_per_day = entry.number()?,
        "quiet" => settings.quiet = entry.windows()?,
        "days" => settings.days = entry.days()?,
        "walk_days" => settings.walk_days = entry.days()?,
        "stretch_days" => settings.stretch_days = entry.days()?,
        "strength_days" => settings.strength_days = entry.days()?,
        "min_gap_minutes" => settings.min_gap_minutes = entry.number()?,
        "max_per_day" => settings.max_per_day = entry.number()?,
        "fixed" => settings.fixed = all(entry, "fixed prompts", FIXED, fixed)?,
        "every" => settings.every = entry.unless_null(every)?,
        "recurring" => settings.recurring = all(entry, "prompts that recur", RECURRING, recurring)?,
        "busy" => settings.busy = entry.windows()?,
        "paused_until" => settings.paused_until = entry.unless_null(Place::date_or_time)?,
        "anchors" => settings.anchors = all(entry, "anchors", ANCHOR, anchor)?,
        "hot" => settings.hot = entry.windows()?,
        "tired" => settings.tired = entry.windows()?,
        "snooze_minutes" => settings.snooze_minutes = entry.number()?,
        "learning" => settings.learning = entry.switch()?,
        "taper" => settings.taper = entry.switch()?,
        other => return entry.refuse(super::keys::unknown(other, KEYS)),
    }
    Ok(())
}

/// A list of objects.
fn all<T>(entry: &Place<'_>, of: &str, example: &str, read: fn(&Place<'_>) -> Read<T>) -> Read<Vec<T>> {
    entry.list(of, example, |alone| matches!(alone, Written::Object(_)))?.iter().map(read).collect()
}

fn fixed(item: &Place<'_>) -> Read<Fixed> {
    let given = item.object("a fixed prompt", &["kind", "at", "days", "even_in_quiet"], FIXED)?;
    Ok(Fixed {
        kind: given.need("kind")?.kind()?,
        at: given.need("at")?.clock()?,
        even_in_quiet: given.switch("even_in_quiet")?,
        days: given.get("days").map_or(Ok(Weekdays::ALL), Place::days)?,
    })
}

fn every(entry: &Place<'_>) -> Read<Every> {
    if let Written::List(items) = entry.value
        && let [one @ Written::Object(_)] = items.as_slice()
    {
        return entry.refuse(format!("only one can be, not a list; write it without the brackets, {}", one.shown()));
    }
    let given =
        entry.object("a rule of every so many minutes", &["minutes", "kind", "from", "to", "elapsed"], EVERY)?;
    let clock = |key: &str| given.get(key).map_or(Ok(None), |entry| entry.unless_null(Place::clock));
    Ok(Every {
        minutes: given.need("minutes")?.number()?,
        kind: given.get("kind").map_or(Ok(Kind::Walk), Place::kind)?,
        from: clock("from")?,
        to: clock("to")?,
        elapsed: given.switch("elapsed")?,
    })
}

fn recurring(item: &Place<'_>) -> Read<Recurring> {
    let given = item.object("a prompt that recurs", &["kind", "from", "rule", "even_in_quiet"], RECURRING)?;
    Ok(Recurring {
        kind: given.need("kind")?.kind()?,
        from: given.need("from")?.date_time()?,
        rule: given.need("rule")?.rule()?,
        even_in_quiet: given.switch("even_in_quiet")?,
    })
}

fn anchor(item: &Place<'_>) -> Read<Anchor> {
    let given = item.object("an anchor", &["name", "at"], ANCHOR)?;
    let name = given.need("name")?.text("a name", "one such as \"breakfast\"")?.to_owned();
    Ok(Anchor { name, at: given.need("at")?.clock()? })
}
