//! The ledger: what is kept of how practice went, and today's dose from it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::level::{Feet, Level};
use super::rating::{Practised, Rating, Restart};
use super::track::{Day, RATABLE, Track};
use super::why::{self, Why};
use crate::calendar::{days, later};
use crate::plan::Item;
use crate::say::Said;
use crate::{Affected, Exercise, Prescription};

/// A break of so many days, without any practice, takes doses down.
const SHORT_BREAK: i32 = 7;
/// One of so many takes them to the start, and the self-check is done again.
pub(super) const LONG_BREAK: i32 = 14;
/// What is left of a dose after a short break, in percent.
const AFTER_BREAK: u8 = 70;
/// A date so far before the last one is no journey over the date line: the clock was wrong, and what it wrote is moved to today.
const WRONG_CLOCK: i32 = 2;

/// What is kept of how practice went. The same events on the same days give the same ledger, in any order within a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ledger {
    pub(super) tracks: BTreeMap<String, Track>,
    /// What rests because it hurt, since when.
    resting: BTreeMap<String, Date>,
    /// The last day on which anything came in. What came on it is decided when a later day is looked at.
    pub(super) day: Option<Date>,
    pub(super) last_practice: Option<Date>,
    pub(super) last_rise: Option<Date>,
    /// Whom the next rise was promised to.
    pub(super) promised: Option<String>,
    check_due: bool,
    checked: Option<Date>,
}

/// Today's dose of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dose {
    /// What to do; `None` while it rests because it hurt.
    pub prescription: Option<Prescription>,
    /// Why so much.
    pub why: Said,
    /// Where the feet stand, in a seated lift.
    pub feet: Feet,
}

impl Ledger {
    /// A session has ended. Calls for the same day may come in any order.
    pub fn practised(&mut self, p: &Practised<'_>, item: &Item, exercise: &Exercise) {
        if exercise.is_check() {
            return;
        }
        let today = self.begin(p.on);
        self.end_break(today);
        self.last_practice = Some(today);
        let track = self.tracks.entry(p.exercise.to_owned()).or_insert_with(|| Track::new(item, exercise));
        if track.is_of_another(item, exercise) {
            *track = Track::new(item, exercise);
        }
        track.practised(p, today);
        if p.stopped_by_pain {
            self.resting.entry(p.exercise.to_owned()).or_insert(today);
        }
    }

    /// How a session of the day `on` went, told on the day `today`: what changes from tomorrow on, if anything does.
    ///
    /// One that is more than a week late changes nothing; nor does one of the days before the last change, unless it hurt.
    pub fn rated(&mut self, exercise: &str, on: Date, rating: Rating, today: Date) -> Option<Said> {
        let today = self.begin(today);
        let on = on.min(today);
        if days(on, today) > RATABLE {
            return None;
        }
        let before = self.tracks.get(exercise).and_then(Track::ready_since);
        if let Some(track) = self.tracks.get_mut(exercise) {
            track.rated(on, rating);
            track.prune(today);
        }
        if rating == Rating::Pain {
            self.resting.entry(exercise.to_owned()).or_insert(today);
            return Some(why::rests_now());
        }
        let tomorrow = self.settled(exercise, later(today, 1))?;
        let track = self.tracks.get(exercise)?;
        if tomorrow.level != track.level {
            if tomorrow.why.is_rise() {
                self.promised = Some(exercise.to_owned());
            }
            return Some(why::changed(&tomorrow));
        }
        let waits = before.is_none() && track.ready_since().is_some() && !self.resting.contains_key(exercise);
        waits.then(why::waits)
    }

    /// Takes a rating back that was tapped for the day `on`; whether there was one. What has been decided from it on a later day stays.
    pub fn take_back_rating(&mut self, exercise: &str, on: Date, rating: Rating, today: Date) -> bool {
        let today = self.begin(today);
        let on = on.min(today);
        let Some(track) = self.tracks.get_mut(exercise) else {
            return rating == Rating::Pain && self.resting.remove(exercise).is_some();
        };
        if !track.take_back(on, rating) {
            return false;
        }
        let still_hurts = track.days.values().any(Day::hurt);
        if rating == Rating::Pain && !still_hurts {
            self.resting.remove(exercise);
        }
        true
    }

    /// Everything begins at its starting dose again, and the self-check is due.
    pub fn restart(&mut self, because: Restart, on: Date) {
        let today = self.begin(on);
        self.check_due = true;
        for track in self.tracks.values_mut() {
            track.restart(Why::Restarted { because }, today);
        }
    }

    /// A fresh start that was taken by mistake: as it was before, where nothing was practised or rated since; whether that was so.
    /// The self-check that was done meanwhile stays done, and one that was not due before is not due any more.
    pub fn take_back_restart(&mut self, before: &Ledger, because: Restart, on: Date) -> bool {
        let checks = (before.check_due && self.check_due, self.checked);
        let mut restarted = before.clone();
        restarted.restart(because, on);
        (restarted.check_due, restarted.checked) = (self.check_due, self.checked);
        let is_untouched = *self == restarted;
        if is_untouched {
            *self = before.clone();
        }
        (self.check_due, self.checked) = checks;
        is_untouched
    }

    /// It hurt in something else that asks the same of the leg, a weekly check or a trial: it rests.
    pub fn hurt(&mut self, exercise: &str, on: Date) {
        let today = self.begin(on);
        if let Some(track) = self.tracks.get_mut(exercise) {
            track.hurt(today);
        }
        self.resting.entry(exercise.to_owned()).or_insert(today);
    }

    /// After pain: the person wants to try it again. It comes back one step lower.
    pub fn reconsider(&mut self, exercise: &str, on: Date) {
        let today = self.begin(on);
        if self.resting.remove(exercise).is_none() {
            return;
        }
        if let Some(track) = self.tracks.get_mut(exercise) {
            track.step_back(today);
            // What hurt before has been answered; a rating of it that is taken back says nothing any more.
            track.days.clear();
        }
    }

    /// Whether it rests because it hurt.
    pub fn is_resting(&self, exercise: &str) -> bool {
        self.resting.contains_key(exercise)
    }

    /// The day from which on it rests because it hurt, if it does.
    pub fn resting_since(&self, exercise: &str) -> Option<Date> {
        self.resting.get(exercise).copied()
    }

    /// What rests because it hurt, longest first.
    pub fn resting(&self) -> Vec<&str> {
        let mut all: Vec<_> = self.resting.iter().map(|(exercise, since)| (*since, exercise.as_str())).collect();
        all.sort_unstable();
        all.into_iter().map(|(_, exercise)| exercise).collect()
    }

    /// Whether the self-check is to be done again: after a break of 14 days or more, an illness, a relapse, a stay in hospital, a fall.
    pub fn check_again(&self, on: Date) -> bool {
        let last = self.last_practice.max(self.checked.filter(|_| self.last_practice.is_some()));
        self.check_due || last.is_some_and(|last| days(last, on) > LONG_BREAK)
    }

    /// The self-check was done again.
    pub fn checked(&mut self, on: Date) {
        let today = self.begin(on);
        self.check_due = false;
        self.checked = Some(today);
    }

    /// Today's dose of an item, and why.
    pub fn today(&self, item: &Item, exercise: &Exercise, affected: Affected, on: Date, lighter: bool) -> Dose {
        let track = self.track_of(item, exercise, on);
        let feet = track.level.feet();
        if self.is_resting(&item.exercise) {
            return Dose { prescription: None, why: why::rests(), feet };
        }
        let planned = item.prescription(exercise, affected);
        let whole = if item.fixed { planned } else { track.level.applied(planned) };
        let (prescription, why) = if lighter {
            let half = rounded(whole.halved());
            let why = why::lighter(Level::of(&half));
            (half, why)
        } else if item.fixed {
            (whole, why::fixed())
        } else {
            (whole, why::today(&track, on))
        };
        Dose { prescription: Some(prescription), why, feet }
    }

    /// The item's track as it stands on this day, or a new one: a break takes nothing from what was not done before it.
    fn track_of(&self, item: &Item, exercise: &Exercise, on: Date) -> Track {
        let settled = self.settled(&item.exercise, on).filter(|track| !track.is_of_another(item, exercise));
        let Some(mut track) = settled else { return Track::new(item, exercise) };
        if let Some(away) = self.away(on) {
            after_break(&mut track, away, on);
        }
        track
    }

    /// Days without any practice before this one, if they are a break.
    pub(super) fn away(&self, on: Date) -> Option<i32> {
        let away = days(self.last_practice?, on) - 1;
        (away >= SHORT_BREAK).then_some(away)
    }

    /// The first practice after a break: doses are those that were shown for this day.
    fn end_break(&mut self, today: Date) {
        let Some(away) = self.away(today) else { return };
        self.check_due = self.check_again(today);
        for track in self.tracks.values_mut() {
            after_break(track, away, today);
        }
    }

    /// Opens a day: what came before it is decided. Returns the day that counts: never one before the last.
    fn begin(&mut self, on: Date) -> Date {
        let Some(day) = self.day else {
            self.day = Some(on);
            return on;
        };
        if days(on, day) > WRONG_CLOCK {
            self.wind_back(on);
        } else if on > day {
            self.settle(on);
            self.day = Some(on);
            for track in self.tracks.values_mut() {
                track.prune(on);
            }
        }
        self.day.unwrap_or(on)
    }

    /// The clock was ahead and is right again: nothing lies in the future any more.
    fn wind_back(&mut self, on: Date) {
        let past = |date: &mut Option<Date>| *date = date.map(|date| date.min(on));
        [&mut self.day, &mut self.last_practice, &mut self.last_rise, &mut self.checked].into_iter().for_each(past);
        self.resting.values_mut().for_each(|since| *since = (*since).min(on));
        self.tracks.values_mut().for_each(|track| track.wind_back(on));
    }
}

/// The seconds of a burst as a number of fives, rounded up.
fn rounded(p: Prescription) -> Prescription {
    Prescription { walking_s: p.walking_s.map(|seconds| seconds.div_ceil(5) * 5), ..p }
}

/// What a break leaves of a dose.
fn after_break(track: &mut Track, away: i32, on: Date) {
    let days = u16::try_from(away).unwrap_or(u16::MAX);
    if away >= LONG_BREAK {
        track.restart(Why::AwayLong { days }, on);
    } else if !track.fixed {
        let part = track.ladder.part(track.level, AFTER_BREAK);
        track.take(part, Why::Away { days }, on);
    }
}

impl Level {
    /// The dose that a prescription holds.
    fn of(p: &Prescription) -> Self {
        if let Some(seconds) = p.walking_s {
            return Self::Walk { seconds };
        }
        match (p.sides.first(), p.tempo) {
            (_, Some(tempo)) if p.manner == crate::Manner::Stretch => Self::Hold { seconds: tempo.hold_s },
            (Some(dose), _) => Self::Lifts { repetitions: dose.repetitions, sets: dose.sets, feet: Feet::Forward },
            (None, _) => Self::Hold { seconds: 0 },
        }
    }
}
