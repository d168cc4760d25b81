//! Prompts that repeat weekly, so that somebody who has not opened the app for long is still asked.
//!
//! A platform that keeps what is pending shows the prompts that were armed and then falls silent. A repeating notification cannot be given a first
//! date; one that repeats on a weekday comes first on the next such day. So the nets take the place of prompts of the last day within a
//! week that has any, on this day and on the same weekday of the weeks after it: nothing comes twice, and each plan moves them on.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::{Draft, Planner};
use crate::calendar::clock_of;
use crate::id::DateText;
use crate::{Calendar, Clock, Kind, Occurrence, OccurrenceId, Rule, Settings, Slot, Visit, Weekday};

/// How many of the places are for them.
pub(super) const MOST_NETS: usize = 4;

/// A prompt that repeats weekly by the clock, wherever the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Net {
    /// Of the rule, the weekday and the slot.
    pub id: OccurrenceId,
    /// On which civil day.
    pub weekday: Weekday,
    /// When.
    pub at: Clock,
    /// The prompt in whose place it comes first.
    pub prompt: Occurrence,
}

impl Planner<'_> {
    /// Takes what nets stand for out of the draft and returns them.
    pub(super) fn nets(&self, draft: &mut Draft) -> Vec<Net> {
        let Some(date) = self.net_date(draft) else { return Vec::new() };
        let Ok(week_later) = date.checked_add(7.days()) else { return Vec::new() };
        let mut chosen: Vec<Visit> =
            draft.visits.iter().filter(|visit| self.civil(visit) == Some(date)).copied().collect();
        // What comes every other week only must not repeat weekly.
        chosen.retain(|visit| {
            let same = |other: &&Visit| key(other) == key(visit);
            draft.visits.iter().filter(same).any(|other| self.civil(other) == Some(week_later))
        });
        chosen.sort_by_key(|visit| (!visit.kinds.contains(Kind::Walk), visit.at_s));
        chosen.truncate(MOST_NETS);
        chosen.sort_by_key(|visit| visit.at_s);
        let weekday = Weekday::from(date.weekday());
        draft.visits.retain(|visit| {
            let on_weekday =
                self.civil(visit).is_some_and(|civil| civil >= date && Weekday::from(civil.weekday()) == weekday);
            !(on_weekday && chosen.iter().any(|net| key(net) == key(visit)))
        });
        chosen.iter().filter_map(|visit| self.net(visit, weekday)).collect()
    }

    /// The last of the next six days that has a prompt: the same weekday does not come before it.
    fn net_date(&self, draft: &Draft) -> Option<Date> {
        let today = self.now.date();
        let last = today.checked_add(6.days()).ok()?;
        let dates = draft.visits.iter().filter_map(|visit| self.civil(visit));
        dates.filter(|date| today < *date && *date <= last).max()
    }

    fn civil(&self, visit: &Visit) -> Option<Date> {
        Some(self.zone.to_datetime(Timestamp::from_second(visit.at_s).ok()?).date())
    }

    fn net(&self, visit: &Visit, weekday: Weekday) -> Option<Net> {
        let prompt = visit.occurrence(self.rules.settings, self.zone)?;
        Some(Net { id: id(visit.rule, weekday, visit.slot), weekday, at: clock_of(&prompt.at), prompt })
    }
}

fn key(visit: &Visit) -> (Rule, Slot) {
    (visit.rule, visit.slot)
}

fn id(rule: Rule, weekday: Weekday, slot: Slot) -> OccurrenceId {
    OccurrenceId::with("net", &DateText::Odd(format!("{weekday:?}|{}", rule.as_str())), slot)
}

/// The prompt in whose place a net came that was shown at `at`; `None` for an id that is no net's.
pub fn net_slot(settings: &Settings, zone: &TimeZone, net: OccurrenceId, at: Timestamp) -> Option<Occurrence> {
    let shown = zone.to_datetime(at).date();
    let weekday = Weekday::from(shown.weekday());
    let span = Calendar::new(settings, zone).span(shown.yesterday().ok()?, shown);
    let stands_for = |visit: &&Visit| id(visit.rule, weekday, visit.slot) == net;
    let occurrences = span.visits.iter().filter(stands_for).filter_map(|visit| visit.occurrence(settings, zone));
    occurrences.into_iter().find(|occurrence| occurrence.at.date() == shown)
}
