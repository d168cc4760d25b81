//! What is armed for today comes when it was to come, although it would have another time if it were planned only now.
//!
//! What was learnt changes on Mondays, and when the person forgets it; a burst that waits holds the next prompts back, and then is done.
//! A slot whose new time has passed already would be lost without a word, and one that moves while its neighbour cannot any more would
//! come too near to it.

use jiff::Timestamp;

use super::thin::dropped;
use super::{Draft, Dropped, DroppedBecause, Planner};
use crate::calendar::{Day, Ranges, gap, is_free, window_min};
use crate::learning::STEP_MIN;
use crate::{Kind, MOST_MOVED_MIN, Outcome, Record, Visit};

/// Today, and where prompts may lie on it.
struct Today<'a> {
    day: Day<'a>,
    open: Ranges,
    calm: Ranges,
}

/// A visit of today that is armed.
struct Armed<'a> {
    visit: Visit,
    record: &'a Record,
}

impl Armed<'_> {
    /// By how many minutes what was learnt would have moved it there; `None` where no move leads there.
    fn moved_min(&self) -> Option<i64> {
        let seconds = self.record.at_s - (self.visit.at_s - self.visit.moved_min * 60);
        let minutes = seconds / 60;
        let step = seconds % (STEP_MIN * 60) == 0 && minutes.abs() <= MOST_MOVED_MIN;
        (step && self.visit.is_loose()).then_some(minutes)
    }

    /// Whether it was done, or its time has come.
    fn is_over(&self, now_s: i64) -> bool {
        self.record.outcome == Outcome::Done || self.record.at_s <= now_s
    }
}

impl Planner<'_> {
    /// Puts today's visits back to where they are armed, as far as the settings still allow it.
    pub(super) fn keep_what_is_armed(&self, draft: &mut Draft) {
        let date = self.rules.settings.waking_date(self.now);
        // One that the platform refused is tried again there; one that has come, came there, and one that was done need not come.
        let tried =
            |record: &Record| record.at_s > self.now_s && matches!(record.outcome, Outcome::Armed | Outcome::Refused);
        let came = |record: &Record| record.outcome == Outcome::Done || self.came(record);
        let armed = |record: &Record| record.date == date && (tried(record) || came(record));
        if !self.outcomes.records().any(armed) {
            return;
        }
        let Some(day) = Day::new(self.rules.settings, self.zone, date) else { return };
        let today = Today { open: day.open(), calm: day.calm(), day };
        let armed_visits = |visits: &[Visit]| -> Vec<Armed<'_>> {
            // What a burst that waits holds back has its time from that.
            let of_today = visits.iter().filter(|visit| visit.date == date && !self.while_one_waits(visit.at_s));
            let record = |visit: &Visit| self.outcomes.get(visit.id()).filter(|record| armed(record));
            of_today.filter_map(|visit| Some(Armed { visit: *visit, record: record(visit)? })).collect()
        };
        // First what came or is late: what is moved keeps the gap to where that is.
        let mut held = Vec::new();
        for armed in armed_visits(&draft.visits).iter().filter(|armed| self.is_late(armed)) {
            let lost = dropped(&armed.visit, DroppedBecause::NoMomentLeft);
            match self.stays(armed, &today.open, &today) {
                Some(visit) => held.push(visit),
                None => draft.dropped.push(Dropped { at_s: armed.record.at_s, ..lost }),
            }
        }
        put(&held, &mut draft.visits);
        draft.held = held.iter().filter(|visit| visit.at_s > self.now_s).map(Visit::id).collect();
        let moved = self.moved(&armed_visits(&draft.visits), &today);
        if moved.is_empty() {
            return;
        }
        let mut kept = draft.visits.clone();
        put(&moved, &mut kept);
        if self.are_apart(&moved, &kept) {
            draft.visits = kept;
        }
    }

    /// Whether a prompt was shown at its time, or may have been.
    fn came(&self, record: &Record) -> bool {
        record.has_come(self.now_s) && !record.outcome.is_moved() && record.outcome != Outcome::Withdrawn
    }

    /// What was held back goes where it has become too near to another since, and without the walk, which has gone with the burst that it
    /// waited for.
    pub(super) fn thin_held(&self, draft: &mut Draft) {
        for id in std::mem::take(&mut draft.held) {
            let Some(visit) = draft.visits.iter().find(|visit| visit.id() == id).copied() else { continue };
            let armed = self.outcomes.get(id).is_some_and(|record| record.kinds.contains(Kind::Walk));
            let seated = visit.kinds.seated();
            let kinds = if armed || seated.is_empty() { visit.kinds } else { seated };
            if self.are_apart(&[visit], &draft.visits) {
                put(&[Visit { kinds, ..visit }], &mut draft.visits);
            } else {
                draft.visits.retain(|other| other.id() != id);
                draft.dropped.push(dropped(&visit, DroppedBecause::NoMomentLeft));
            }
        }
    }

    /// Whether these of the visits keep the gap to what is to come.
    fn are_apart(&self, of: &[Visit], visits: &[Visit]) -> bool {
        let gap_s = gap(self.rules.settings) * 60;
        let is_of = |visit: &Visit| of.iter().any(|of| of.id() == visit.id());
        let near = |pair: &[Visit]| match pair {
            [one, _] if one.at_s <= self.now_s => false,
            [one, next] => next.at_s - one.at_s < gap_s && (is_of(one) || is_of(next)),
            _ => false,
        };
        !visits.windows(2).any(near)
    }

    /// Those to come that are armed away from where they are planned by what was learnt; none where they are away otherwise, since the settings are others then.
    fn moved(&self, armed: &[Armed<'_>], today: &Today<'_>) -> Vec<Visit> {
        let to_come = |armed: &&Armed<'_>| armed.record.at_s > self.now_s && armed.record.outcome != Outcome::Done;
        let loose = || armed.iter().filter(|armed| armed.visit.is_loose()).filter(to_come);
        if !loose().all(|armed| armed.moved_min().is_some()) {
            return Vec::new();
        }
        let elsewhere = loose().filter(|armed| armed.record.at_s != armed.visit.at_s);
        let free = |armed: &Armed<'_>| if armed.moved_min() == Some(0) { &today.open } else { &today.calm };
        elsewhere.filter_map(|armed| self.stays(armed, free(armed), today)).collect()
    }

    /// Whether its own time has passed, and it is armed for another time by the same clock, or was.
    fn is_late(&self, armed: &Armed<'_>) -> bool {
        let passed = armed.is_over(self.now_s) || armed.visit.at_s <= self.now_s;
        passed && armed.record.at_s != armed.visit.at_s && self.is_by_this_clock(armed.record)
    }

    /// Whether the clock here will show what it was to show where the prompt was armed.
    pub(super) fn is_by_this_clock(&self, record: &Record) -> bool {
        Timestamp::from_second(record.at_s).is_ok_and(|at| self.zone.to_datetime(at) == record.local)
    }

    /// Where it is armed, if a prompt may come there. What is known by now would not move it there, and nothing says so.
    fn stays(&self, armed: &Armed<'_>, free: &Ranges, today: &Today<'_>) -> Option<Visit> {
        let at_s = armed.record.at_s;
        let window_end_s = at_s + window_min(self.rules.settings, &today.day, at_s) * 60;
        // A fixed prompt comes also while busy and outside of the waking day.
        let free = if armed.visit.is_fixed() {
            self.may_be_fixed(&armed.visit, at_s)
        } else {
            is_free(free, today.day.minute_at(at_s))
        };
        let comes = free && !self.is_paused(at_s);
        (armed.is_over(self.now_s) || comes).then_some(Visit { at_s, window_end_s, moved_min: 0, ..armed.visit })
    }
}

/// Puts these in the place of the visits with the same ids; of two at one time they come second.
fn put(found: &[Visit], visits: &mut Vec<Visit>) {
    if found.is_empty() {
        return;
    }
    // An id costs more than a glance at the date.
    let same = |visit: &Visit, found: &Visit| visit.date == found.date && visit.id() == found.id();
    visits.retain(|visit| !found.iter().any(|found| same(visit, found)));
    visits.extend_from_slice(found);
    visits.sort_by_key(|visit| visit.at_s);
}
