//! A burst that waits for the person to get up: one at a time, for an hour, and no other prompt meanwhile.

use jiff::Timestamp;

use super::thin::dropped;
use super::{Draft, DroppedBecause, Planner};
use crate::calendar::{Day, apart, ceil_min, first_free, gap};
use crate::clock::DAY_MIN;
use crate::outcome::{SET_BACK_S, WAITING_S};
use crate::{Kind, OccurrenceId, Outcome, Outcomes, Visit};

/// The burst that waits: the latest one, for an hour, and only until a walk is prompted all the same.
pub(super) fn waiting(outcomes: &Outcomes, now_s: i64) -> Option<(OccurrenceId, Timestamp)> {
    let waits = outcomes.records().filter(|record| record.outcome == Outcome::OnNextWalk);
    let latest = waits.max_by_key(|record| record.outcome_s)?;
    let until_s = latest.outcome_s.saturating_add(WAITING_S);
    // One that was shown and then moved asks anew when it comes again, perhaps with a walk that joined it only since.
    let asked_again = outcomes.records().filter(|record| !record.outcome.is_moved()).any(|record| {
        record.kinds.contains(Kind::Walk) && record.delivered_s.is_some_and(|at_s| at_s > latest.outcome_s)
    });
    let waits = (latest.outcome_s - SET_BACK_S..until_s).contains(&now_s) && !asked_again;
    waits.then_some((latest.id, Timestamp::from_second(until_s).ok()?))
}

impl Planner<'_> {
    /// Whether a time is yet to come, or what was due then is held back until a burst waits no more.
    pub(super) fn is_to_come(&self, at_s: i64) -> bool {
        at_s > self.now_s || self.while_one_waits(at_s)
    }

    /// Whether a burst waits now, and did or will at this time.
    pub(super) fn while_one_waits(&self, at_s: i64) -> bool {
        // Before it began to wait, too, where the clock was set back since.
        let from_s = |until: Timestamp| self.now_s.min(until.as_second() - WAITING_S);
        self.waiting.is_some_and(|(_, until)| (from_s(until)..until.as_second()).contains(&at_s))
    }

    /// A walk that would come while a burst waits is that burst: they do not stack. What is seated comes when nothing waits any more.
    pub(super) fn hold_back(&self, draft: &mut Draft) {
        let Some((_, until)) = self.waiting else { return };
        let held: Vec<Visit> = draft.visits.extract_if(.., |visit| self.while_one_waits(visit.at_s)).collect();
        for visit in held {
            let (kinds, later) = match visit.kinds.seated() {
                kinds if kinds.is_empty() => (kinds, Err(DroppedBecause::Joined)),
                kinds => (kinds, self.later(&visit, until.as_second(), draft).ok_or(DroppedBecause::NoMomentLeft)),
            };
            match later {
                Err(because) if visit.at_s > self.now_s => draft.dropped.push(dropped(&visit, because)),
                Err(_) => {}
                Ok(at_s) => {
                    let window_end_s = at_s + self.window_s(visit.date, at_s);
                    draft.insert(Visit { at_s, window_end_s, kinds, moved_min: 0, ..visit });
                }
            }
        }
    }

    /// The first moment from `until_s` on at which a prompt of its day may come without being too near to another.
    fn later(&self, visit: &Visit, until_s: i64, draft: &Draft) -> Option<i64> {
        let day = Day::new(self.rules.settings, self.zone, visit.date)?;
        let until = ceil_min(until_s - day.start.as_second());
        let taken = draft.visits.iter().filter(|other| other.date == visit.date).map(|other| day.minute_at(other.at_s));
        let open = if visit.is_fixed() { vec![(until, until + DAY_MIN)] } else { day.open() };
        let free = apart(&open, taken.map(|minute| (minute, minute)), gap(self.rules.settings));
        let at = |minute: i64| Some(day.start.as_second() + first_free(&free, minute)?.0 * 60);
        let at_s = at(until)?;
        if !visit.is_fixed() {
            return Some(at_s);
        }
        let after_quiet = || {
            let moment = Timestamp::from_second(at_s).ok()?.to_zoned(self.zone.clone());
            let after = day.after_quiet(moment).filter(|after| self.rules.settings.waking_date(after) == visit.date)?;
            self.beside_the_day(visit, at(day.minute_of(&after))?)
        };
        self.beside_the_day(visit, at_s).or_else(after_quiet)
    }
}
