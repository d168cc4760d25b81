//! Settings and a span of days in, prompts out.

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::day::{Day, clock_of};
use crate::demand::add;
use crate::{Kind, Occurrence, Settings, SettingsError, Warning};

mod visits;

#[cfg(test)]
mod tests;

/// How long a prompt is worth showing, in minutes.
const WINDOW_MIN: i64 = 30;

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
    let first = from.date();
    Ok(plan(settings, from, first, days))
}

/// Like [`occurrences`], with what is still to come of the waking day before: what a platform is to arm at `from`.
///
/// # Errors
/// The settings do not fit together.
pub fn upcoming(settings: &Settings, from: &Zoned, days: u32) -> Result<Planned, SettingsError> {
    settings.validate()?;
    let Ok(first) = from.date().checked_sub(1.day()) else { return Ok(plan(settings, from, from.date(), days)) };
    Ok(plan(settings, from, first, days.saturating_add(1)))
}

/// The first prompt after `now`, looking past a pause; `None` where these settings never prompt.
///
/// # Errors
/// The settings do not fit together.
pub fn next_occurrence(settings: &Settings, now: &Zoned) -> Result<Option<Occurrence>, SettingsError> {
    settings.validate()?;
    let paused = settings.paused_until.and_then(|until| now.time_zone().to_ambiguous_zoned(until).compatible().ok());
    let from = paused.filter(|until| until > now).unwrap_or_else(|| now.clone());
    // Every day of the week comes within eight days, even where the calendar skips one; mostly it is today or tomorrow.
    for days in [2, 16] {
        let planned = upcoming(settings, &from, days)?;
        let next = planned.occurrences.into_iter().find(|occurrence| occurrence.at > *now);
        if next.is_some() {
            return Ok(next);
        }
    }
    Ok(None)
}

/// The prompts of the waking dates from `first`, at or after `from`.
///
/// A day more on either side is planned and taken away again, so that the same prompts come out wherever the span begins and ends.
fn plan(settings: &Settings, from: &Zoned, first: Date, days: u32) -> Planned {
    let zone = from.time_zone();
    let mut planned = Planned::default();
    let Some(last) = days.checked_sub(1).map(|more| first.saturating_add(i64::from(more).days())) else {
        return planned;
    };
    let start = first.checked_sub(1.day()).unwrap_or(first);
    let end = last.checked_add(1.day()).unwrap_or(last);
    let mut date = start;
    while date <= end {
        if let Some(day) = Day::new(settings, zone, date).filter(|_| on_duty(settings, date)) {
            visits::of_day(settings, &day, &mut planned);
        }
        let Ok(next) = date.checked_add(1.day()) else { break };
        date = next;
    }
    finish(settings, &mut planned);
    let inside = |date: Date| first <= date && date <= last;
    planned.occurrences.retain(|occurrence| inside(occurrence.date) && occurrence.at >= *from);
    planned.warnings.retain(|warning| inside(warning.date()));
    planned
}

/// Whether the waking date has prompts at all.
fn on_duty(settings: &Settings, date: Date) -> bool {
    // A day that ends after midnight may have prompts on the date of the pause's end.
    let paused =
        settings.paused_until.is_some_and(|until| date.checked_add(2.days()).is_ok_and(|after| after < until.date()));
    !paused && settings.days.contains(&date.weekday().into())
}

/// Sorts, drops what is paused and what collides over two days, and says how long each prompt is worth showing.
fn finish(settings: &Settings, planned: &mut Planned) {
    let all = &mut planned.occurrences;
    if let Some(until) = settings.paused_until {
        all.retain(|occurrence| occurrence.at.datetime() >= until);
    }
    // Of two at once the fixed one stays, and of two fixed ones the later day's, whose clock time was not moved.
    all.sort_by(|a, b| (&a.at, !a.fixed, b.date).cmp(&(&b.at, !b.fixed, a.date)));
    all.dedup_by(|later, kept| {
        let same = later.at == kept.at;
        if same {
            let more: Vec<Kind> = later.kinds().filter(|kind| *kind != kept.kind).collect();
            add(&mut kept.also, &more);
        }
        same
    });
    let starts: Vec<Zoned> = all.iter().skip(1).map(|occurrence| occurrence.at.clone()).collect();
    let mut nexts = starts.into_iter();
    for occurrence in all.iter_mut() {
        occurrence.window_end = window_end(settings, &occurrence.at, nexts.next());
    }
}

fn window_end(settings: &Settings, at: &Zoned, next: Option<Zoned>) -> Zoned {
    let after = |minutes: i64| at.checked_add(minutes.minutes()).unwrap_or_else(|_| at.clone());
    let end = after(WINDOW_MIN);
    let end = until_quiet(settings, at, &end).map_or(end, after);
    next.filter(|next| *next < end).unwrap_or(end)
}

/// After how many minutes quiet hours begin, where they do between `at` and `end`.
fn until_quiet(settings: &Settings, at: &Zoned, end: &Zoned) -> Option<i64> {
    let start = clock_of(at);
    // A prompt that was asked for in quiet hours is not cut short by them.
    if settings.quiet.is_empty() || settings.quiet_at(start) {
        return None;
    }
    if at.offset() == end.offset() {
        let to_window = settings.quiet.iter().map(|window| start.until(window.from));
        return to_window.min().filter(|minutes| *minutes < WINDOW_MIN);
    }
    let quiet = |minutes: &i64| at.checked_add(minutes.minutes()).is_ok_and(|at| settings.quiet_at(clock_of(&at)));
    (1..WINDOW_MIN).find(quiet)
}
