//! What settings alone lead to: without a history, without learning.

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::{Calendar, Occurrence, Settings, SettingsError, Warning};

#[cfg(test)]
mod tests;

/// How far ahead a rule of a calendar is looked for: every 999 weeks is the rarest.
const FURTHEST_DAYS: u32 = 7 * 1_000;

/// The prompts of some days, and what could not be kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Planned {
    /// Sorted by time; no two at the same one.
    pub occurrences: Vec<Occurrence>,
    /// In the order of their dates.
    pub warnings: Vec<Warning>,
}

/// The prompts at or after `from` of the `days` civil days that begin with the date of `from`, in its zone.
///
/// A day that goes on after midnight belongs to its waking date: its last prompts come on the date after, and those of the date before
/// are not among them ([`upcoming`] has them).
///
/// # Errors
/// The settings do not fit together.
pub fn occurrences(settings: &Settings, from: &Zoned, days: u32) -> Result<Planned, SettingsError> {
    settings.validate()?;
    Ok(preview(settings, from, from.date(), days))
}

/// Like [`occurrences`], with what is still to come of the waking day before.
///
/// # Errors
/// The settings do not fit together.
pub fn upcoming(settings: &Settings, from: &Zoned, days: u32) -> Result<Planned, SettingsError> {
    settings.validate()?;
    let Ok(first) = from.date().yesterday() else { return Ok(preview(settings, from, from.date(), days)) };
    Ok(preview(settings, from, first, days.saturating_add(1)))
}

/// The first prompt after `now`, looking past a pause; `None` where these settings never prompt.
///
/// # Errors
/// The settings do not fit together.
pub fn next_occurrence(settings: &Settings, now: &Zoned) -> Result<Option<Occurrence>, SettingsError> {
    settings.validate()?;
    let paused = settings.paused_until.and_then(|until| now.time_zone().to_ambiguous_zoned(until).compatible().ok());
    let from = paused.filter(|until| until > now).unwrap_or_else(|| now.clone());
    // Mostly it is today or tomorrow; every day of the week comes within eight days; recurrence rules may take longer.
    let furthest = if settings.recurring.is_empty() { 16 } else { FURTHEST_DAYS };
    for days in [2, furthest] {
        let planned = upcoming(settings, &from, days)?;
        let next = planned.occurrences.into_iter().find(|occurrence| occurrence.at > *now);
        if next.is_some() {
            return Ok(next);
        }
    }
    Ok(None)
}

/// The prompts of the `days` waking dates from `first`, at or after `from`.
fn preview(settings: &Settings, from: &Zoned, first: Date, days: u32) -> Planned {
    let Some(last) = days.checked_sub(1).map(|more| first.saturating_add(i64::from(more).days())) else {
        return Planned::default();
    };
    let zone = from.time_zone();
    let span = Calendar::new(settings, zone).span(first, last);
    let occurrences = span.visits.iter().filter_map(|visit| visit.occurrence(settings, zone));
    let occurrences = occurrences.filter(|occurrence| occurrence.at >= *from).collect();
    Planned { occurrences, warnings: span.warnings }
}
