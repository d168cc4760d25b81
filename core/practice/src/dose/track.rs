//! What is known of one exercise.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::level::{Ladder, Level};
use super::rating::{Practised, Rating};
use super::why::Why;
use crate::calendar::{days, later};
use crate::plan::Item;
use crate::{Exercise, Outcome};

/// Days that went well before it grows.
pub(super) const GOOD_DAYS: usize = 3;
/// Days that went well before it grows to what hurt, or beyond.
const GOOD_DAYS_TO_WHAT_HURT: usize = 6;
/// Days between a change and the next rise.
pub(super) const WEEK: i32 = 7;
/// Hard ratings running before it shrinks.
const HARD_RUNNING: usize = 2;
/// So many days are kept, those with a rating first of all.
const KEPT: usize = 14;
/// A rating may come so many days late.
pub(super) const RATABLE: i32 = 7;
/// More ratings of one exercise on one day say nothing new.
const RATINGS_A_DAY: usize = 12;

/// One exercise of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Track {
    pub(super) ladder: Ladder,
    /// Where the plan's item begins; another one begins anew.
    pub(super) planned: Level,
    /// Where the person begins: as planned, or what was enough.
    pub(super) start: Level,
    pub(super) level: Level,
    pub(super) why: Why,
    /// The first day of this level; `None` where it is the first.
    pub(super) since: Option<Date>,
    /// Whether it was ever changed by a rule since its start.
    pub(super) moved: bool,
    pub(super) fixed: bool,
    /// The levels that hurt and that it has not come back to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) hurt_at: Vec<Level>,
    pub(super) days: BTreeMap<Date, Day>,
}

/// One day of one exercise. Nothing in it depends on the order of what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Day {
    /// A session did the whole dose.
    #[serde(skip_serializing_if = "is_default")]
    pub(super) full: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub(super) lighter: bool,
    /// The fewest repetitions of a set that the person called enough.
    #[serde(skip_serializing_if = "is_default")]
    pub(super) enough: Option<u8>,
    /// Sorted.
    #[serde(skip_serializing_if = "is_default")]
    pub(super) ratings: Vec<Rating>,
    #[serde(skip_serializing_if = "is_default")]
    pub(super) stopped_by_pain: bool,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Day {
    fn has(&self, rating: Rating) -> bool {
        self.ratings.contains(&rating)
    }

    pub(super) fn hurt(&self) -> bool {
        self.stopped_by_pain || self.has(Rating::Pain)
    }

    /// Right or easy, all of it done, and not a lighter day.
    fn is_good(&self) -> bool {
        !self.ratings.is_empty() && !self.is_hard() && self.full && !self.lighter
    }

    fn is_hard(&self) -> bool {
        self.has(Rating::Hard) || self.hurt()
    }
}

impl Track {
    pub(super) fn new(item: &Item, exercise: &Exercise) -> Self {
        let ladder = Ladder::of(exercise);
        let start = ladder.start(item, exercise);
        let fixed = item.fixed;
        Self {
            ladder,
            planned: start,
            start,
            level: start,
            why: Why::Start,
            since: None,
            moved: false,
            fixed,
            hurt_at: Vec::new(),
            days: BTreeMap::new(),
        }
    }

    /// Whether it was learnt under another plan or another catalogue.
    pub(super) fn is_of_another(&self, item: &Item, exercise: &Exercise) -> bool {
        let ladder = Ladder::of(exercise);
        self.ladder != ladder || self.fixed != item.fixed || self.planned != ladder.start(item, exercise)
    }

    pub(super) fn practised(&mut self, p: &Practised<'_>, on: Date) {
        let full = self.is_full(p);
        let enough = self.enough(p);
        let day = self.days.entry(on).or_default();
        day.full |= full;
        day.lighter |= p.lighter;
        day.stopped_by_pain |= p.stopped_by_pain;
        day.enough = day.enough.into_iter().chain(enough).min();
    }

    /// Whether the whole dose was done. A walk that ended early, where the person wanted to go, counts as done,
    /// but not as the whole; a second is lost in rounding.
    fn is_full(&self, p: &Practised<'_>) -> bool {
        let dose = self.level.repetitions().unwrap_or(1);
        let whole = |side: &super::SideDone| side.done >= side.prescribed && side.done >= dose;
        let walked = match self.level {
            Level::Walk { seconds } => p.walked_s.is_none_or(|walked| walked.saturating_add(1) >= seconds),
            _ => true,
        };
        p.outcome == Outcome::Done && !p.lighter && walked && p.sides.iter().all(whole)
    }

    /// Repetitions of a set that were enough: those of the side that had the fewest, of those that began.
    fn enough(&self, p: &Practised<'_>) -> Option<u8> {
        let Level::Lifts { sets, .. } = self.level else { return None };
        if p.outcome != Outcome::Enough || p.lighter || p.stopped_by_pain {
            return None;
        }
        let fewest = p.sides.iter().map(|side| side.done).filter(|done| *done > 0).min()?;
        u8::try_from(fewest / u16::from(sets.max(1))).ok()
    }

    /// It hurt on this day, and that cannot be taken back as a rating can.
    pub(super) fn hurt(&mut self, on: Date) {
        self.days.entry(on).or_default().stopped_by_pain = true;
    }

    pub(super) fn rated(&mut self, on: Date, rating: Rating) {
        let ratings = &mut self.days.entry(on).or_default().ratings;
        if ratings.len() < RATINGS_A_DAY {
            let at = ratings.partition_point(|other| *other <= rating);
            ratings.insert(at, rating);
        }
    }

    /// Whether there was such a rating to take back.
    pub(super) fn take_back(&mut self, on: Date, rating: Rating) -> bool {
        let Some(day) = self.days.get_mut(&on) else { return false };
        let at = day.ratings.iter().position(|other| *other == rating);
        at.map(|at| day.ratings.remove(at)).is_some()
    }

    /// The days of this level, by date.
    fn evidence(&self) -> impl DoubleEndedIterator<Item = (Date, &Day)> {
        self.days.range(self.since.unwrap_or(Date::MIN)..).map(|(on, day)| (*on, day))
    }

    /// The days that went well since the last hard one, newest first.
    pub(super) fn good_days(&self) -> impl Iterator<Item = Date> {
        let since_hard = self.evidence().rev().take_while(|(_, day)| !day.is_hard());
        since_hard.filter(|(_, day)| day.is_good()).map(|(on, _)| on)
    }

    /// Since when it is ready to grow: the third of the days that went well, or the sixth, where it hurt there.
    pub(super) fn ready_since(&self) -> Option<Date> {
        if self.fixed {
            return None;
        }
        let up = self.ladder.up(self.level)?;
        let needed = if self.has_hurt_at(up) { GOOD_DAYS_TO_WHAT_HURT } else { GOOD_DAYS };
        let mut good = self.good_days().collect::<Vec<_>>();
        good.reverse();
        good.get(needed - 1).copied()
    }

    /// Whether as much as this, or less, has hurt.
    pub(super) fn has_hurt_at(&self, level: Level) -> bool {
        self.hurt_at.iter().any(|hurt| level.rank() >= hurt.rank())
    }

    fn is_too_hard(&self) -> bool {
        let rated = self.evidence().rev().map(|(_, day)| day).filter(|day| !day.ratings.is_empty());
        let running = rated.take_while(|day| day.has(Rating::Hard));
        running.flat_map(|day| &day.ratings).filter(|rating| **rating == Rating::Hard).count() >= HARD_RUNNING
    }

    /// The change that the days up to now ask for at once: a step back, or the start that was enough.
    pub(super) fn eased(&self) -> Option<(Level, Why)> {
        if self.fixed {
            return None;
        }
        if self.is_too_hard() {
            let back = self.ladder.down(self.level, self.start);
            return (back != self.level).then_some((back, Why::Hard));
        }
        let enough = self.evidence().filter_map(|(_, day)| day.enough).min().filter(|_| !self.moved)?;
        match (self.ladder, self.level) {
            (Ladder::Lifts { fewest, .. }, Level::Lifts { repetitions, sets, feet })
                if enough >= fewest && enough < repetitions =>
            {
                Some((Level::Lifts { repetitions: enough, sets, feet }, Why::Enough))
            }
            _ => None,
        }
    }

    /// Whether its own last change is long enough ago for a rise from this day on.
    pub(super) fn may_rise(&self, on: Date) -> bool {
        self.since.is_none_or(|since| !self.moved || days(since, on) >= WEEK)
    }

    /// Takes a level from this day on; what was learnt of the one before no longer counts.
    pub(super) fn take(&mut self, level: Level, why: Why, from: Date) {
        self.level = level;
        self.why = why;
        self.since = Some(from);
        self.moved = true;
        if why == Why::Enough {
            self.start = level;
            self.moved = false;
        }
    }

    /// One step more from this day on. What once hurt is behind it when it has come back there.
    pub(super) fn grow(&mut self, from: Date) {
        if let Some(level) = self.ladder.up(self.level) {
            self.hurt_at.retain(|hurt| hurt.rank() > level.rank());
            self.take(level, Why::rise(self.level, level), from);
        }
    }

    /// The last day on which it was practised, of those that are kept.
    pub(super) fn last_day(&self) -> Option<Date> {
        self.days.keys().next_back().copied()
    }

    /// Begins anew at the starting dose; where it was lower already, it stays there. What was done on this day before was of another dose.
    pub(super) fn restart(&mut self, why: Why, on: Date) {
        if !self.fixed {
            let from = if self.days.contains_key(&on) { later(on, 1) } else { on };
            self.take(self.start.easier(self.level), why, from);
            self.moved = false;
        }
    }

    /// One step less, after pain or a break.
    pub(super) fn step_back(&mut self, from: Date) {
        if !self.fixed {
            let back = self.ladder.down(self.level, self.start);
            let why = if back == self.level { self.why } else { Why::Hurt };
            if !self.hurt_at.contains(&self.level) {
                self.hurt_at.push(self.level);
            }
            self.take(back, why, from);
        }
    }

    /// Forgets days that can say nothing any more.
    pub(super) fn prune(&mut self, today: Date) {
        let says = |day: &Day| !day.ratings.is_empty() || day.hurt();
        self.days.retain(|on, day| says(day) || days(*on, today) <= RATABLE);
        while self.days.len() > KEPT {
            self.days.pop_first();
        }
    }

    /// Forgets what lies after this day: the clock was wrong.
    pub(super) fn wind_back(&mut self, today: Date) {
        self.since = self.since.map(|since| since.min(later(today, 1)));
        self.days.retain(|on, _| *on <= today);
    }
}
