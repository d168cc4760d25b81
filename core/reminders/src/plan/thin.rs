//! What of the calendar does not come: what was shown already, what was practised already, what a lighter day leaves out.

use jiff::civil::Date;

use super::{Draft, Planner};
use crate::{Kind, Kinds, OccurrenceId, Practice, Record, Visit};

/// Prompts on a lighter day.
const LIGHTER_DAY_PROMPTS: usize = 2;

/// Why a prompt does not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DroppedBecause {
    /// What it asks for was practised without being asked.
    Practised,
    /// Another prompt was shown so shortly before that it stands in its place.
    JustShown,
    /// The day is a lighter one.
    LighterDay,
    /// It was moved to later, where another prompt takes along what it asks for.
    Joined,
    /// It was moved to later, and the day has no calm moment left.
    NoMomentLeft,
}

/// A prompt that the settings ask for and that does not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped {
    /// Which.
    pub id: OccurrenceId,
    /// When it would have come: seconds since 1970-01-01 UTC.
    pub at_s: i64,
    /// Why it does not.
    pub because: DroppedBecause,
}

impl Planner<'_> {
    /// Takes away what was shown or moved, and what was practised unasked.
    pub(super) fn thin(&self, draft: &mut Draft) {
        for practice in self.outcomes.practices().iter().filter(|practice| practice.answers.is_none()) {
            self.count(practice, draft);
        }
        // Most of a draft lies beyond what was ever armed, and an id costs more than a glance at the date.
        let last = self.outcomes.records().map(|record| record.date).max();
        let record =
            |visit: &Visit| last.filter(|last| visit.date <= *last).and_then(|_| self.outcomes.get(visit.id()));
        let moved = |known: &Record| known.outcome.is_moved();
        let gone = draft
            .visits
            .extract_if(.., |visit| record(visit).is_some_and(|known| moved(known) || known.has_come(self.now_s)));
        draft.moved = gone
            .filter(|visit| record(visit).is_some_and(|known| moved(known) && !known.has_come(self.now_s)))
            .collect();
    }

    /// A lighter day has at most two prompts, seated ones, what was shown of it already included; what it leaves out is not made up for.
    pub(super) fn lighten(&self, draft: &mut Draft) {
        let Some(date) = self.rules.lighter_day else { return };
        let mut kept = self.shown_on(date);
        // What rode along on a walk is seated and stays.
        for visit in draft.visits.iter_mut().filter(|visit| visit.date == date && visit.kinds.len() > 1) {
            visit.kinds = visit.kinds.seated();
        }
        let leaves = |visit: &Visit, kept: &mut usize| {
            let stays = visit.date != date || (!visit.kinds.contains(Kind::Walk) && *kept < LIGHTER_DAY_PROMPTS);
            *kept += usize::from(visit.date == date && stays);
            !stays
        };
        let gone = draft.visits.extract_if(.., |visit| leaves(visit, &mut kept));
        draft.dropped.extend(gone.map(|visit| dropped(&visit, DroppedBecause::LighterDay)));
    }

    fn shown_on(&self, date: Date) -> usize {
        self.outcomes.records().filter(|record| record.date == date && record.may_have_shown(self.now_s)).count()
    }

    /// A burst done unprompted counts: the next visit of its waking date that asks for it need not.
    fn count(&self, practice: &Practice, draft: &mut Draft) {
        // What a burst that waits holds back comes after it.
        let to_come = |visit: &Visit| visit.at_s >= practice.at_s || self.while_one_waits(visit.at_s);
        let asks = |visit: &Visit| visit.date == practice.date && to_come(visit) && visit.kinds.contains(practice.kind);
        // Also where that visit has ended meanwhile: it ended because of this practice.
        let Some(index) = draft.visits.iter().position(asks) else { return };
        let Some(visit) = draft.visits.get_mut(index) else { return };
        visit.kinds = visit.kinds.without(Kinds::of(practice.kind));
        if visit.kinds.is_empty() {
            let visit = draft.visits.remove(index);
            draft.dropped.push(dropped(&visit, DroppedBecause::Practised));
        }
    }
}

pub(super) fn dropped(visit: &Visit, because: DroppedBecause) -> Dropped {
    Dropped { id: visit.id(), at_s: visit.at_s, because }
}
