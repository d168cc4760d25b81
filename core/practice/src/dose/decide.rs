//! What the days before a day change on it.

use jiff::civil::Date;

use super::ledger::Ledger;
use super::track::{Track, WEEK};
use crate::calendar::later;

/// A rise: of what, and from which day on.
struct Rise<'a> {
    exercise: &'a str,
    from: Date,
}

impl Ledger {
    /// Decides what the days before this one ask for, once and for all.
    pub(super) fn settle(&mut self, on: Date) {
        let Some(from) = self.next_day(on) else { return };
        let rise = self.rise(on).map(|rise| (rise.exercise.to_owned(), rise.from));
        for track in self.tracks.values_mut() {
            ease(track, from);
        }
        if let Some((exercise, from)) = rise {
            if let Some(track) = self.tracks.get_mut(&exercise) {
                track.grow(from);
            }
            self.last_rise = Some(from);
        }
        self.promised = None;
    }

    /// One exercise as [`Ledger::settle`] would leave it for this day.
    pub(super) fn settled(&self, exercise: &str, on: Date) -> Option<Track> {
        let mut track = self.tracks.get(exercise)?.clone();
        let Some(from) = self.next_day(on) else { return Some(track) };
        ease(&mut track, from);
        if let Some(rise) = self.rise(on).filter(|rise| rise.exercise == exercise) {
            track.grow(rise.from);
        }
        Some(track)
    }

    /// The day after the last one on which something came in, if this day is not before it.
    fn next_day(&self, on: Date) -> Option<Date> {
        self.day.filter(|day| on > *day).map(|day| later(day, 1))
    }

    /// What rises until this day: one thing in the whole plan, what was promised first, then what has waited longest. It rises on the
    /// day after it was practised, or waits until it is practised again: so nothing grows while somebody is ill or away.
    fn rise(&self, on: Date) -> Option<Rise<'_>> {
        let next = self.next_day(on)?;
        let from = next.max(self.last_rise.map_or(next, |last| later(last, WEEK)));
        if from > on {
            return None;
        }
        let waits = |(exercise, track): (&'_ String, &Track)| {
            let ready = track.ready_since().filter(|_| self.may_rise(exercise, track, from))?;
            Some((self.promised.as_ref() != Some(exercise), ready, track.since))
        };
        let all = self.tracks.iter().filter_map(|entry| Some((waits(entry)?, entry.0.as_str())));
        all.min().map(|(_, exercise)| Rise { exercise, from })
    }

    fn may_rise(&self, exercise: &str, track: &Track, from: Date) -> bool {
        let practised = track.last_day().is_some_and(|last| from <= later(last, 1));
        practised && !self.is_resting(exercise) && track.may_rise(from) && track.eased().is_none()
    }
}

fn ease(track: &mut Track, from: Date) {
    if let Some((level, why)) = track.eased() {
        track.take(level, why, from);
    }
}
