//! Prompts that repeat weekly, so that somebody who has not opened the app for long is still asked.
//!
//! A platform that keeps what is pending shows the prompts that were armed and then falls silent. A repeating notification cannot be given a first
//! date; one that repeats on a weekday comes first on the next such day. So the nets take the place of prompts of the last day within a
//! week that has any, on this day and on the same weekday of the weeks after it: nothing comes twice, and each plan moves them on.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

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

/// A net as the platform holds it. It may have come without anybody having heard of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArmedNet {
    /// Which.
    pub id: OccurrenceId,
    /// When it comes by the clock.
    pub at: Clock,
    /// When it came first, or is to: seconds since 1970-01-01 UTC.
    pub first_s: i64,
    /// Since when it has been armed, likewise.
    pub since_s: i64,
}

const WEEK_S: i64 = 7 * 86_400;
/// How far from each other the instants of one clock time on one date can lie, wherever two people are.
const FURTHEST_S: i64 = 18 * 3600;

impl ArmedNet {
    /// When it came, up to `now_s`, in the place of a visit: by the clock here, or by the clock where it was armed.
    fn came(&self, visit: &Visit, date: Date, zone: &TimeZone, now_s: i64) -> Option<i64> {
        if id(visit.rule, Weekday::from(date.weekday()), visit.slot) != self.id {
            return None;
        }
        let here = zone.to_ambiguous_zoned(date.to_datetime(self.at.time())).compatible().ok();
        let here_s = here.map(|here| here.timestamp().as_second());
        let weeks = (visit.at_s - self.first_s + WEEK_S / 2).div_euclid(WEEK_S).max(0);
        let there_s = Some(self.first_s + weeks * WEEK_S).filter(|there_s| (there_s - visit.at_s).abs() < FURTHEST_S);
        let came = |at_s: &i64| (self.since_s..=now_s).contains(at_s) && *at_s >= self.first_s.min(visit.at_s);
        [here_s, there_s].into_iter().flatten().find(came)
    }
}

impl Planner<'_> {
    /// Takes visits out of the draft in whose place a net has come that nobody reported, with the time at which it came.
    pub(super) fn take_what_nets_brought(&self, draft: &mut Draft) {
        let nets = self.outcomes.nets();
        if nets.is_empty() {
            return;
        }
        let came = |visit: &Visit| {
            let date = self.civil(visit)?;
            nets.iter().find_map(|net| net.came(visit, date, self.zone, self.now_s))
        };
        let unknown = |visit: &Visit| self.outcomes.get(visit.id()).is_none();
        let about_now = |visit: &Visit| (visit.at_s - self.now_s).abs() < 2 * 86_400;
        draft.visits.retain(|visit| {
            let Some(at_s) = Some(visit).filter(|visit| about_now(visit) && unknown(visit)).and_then(came) else {
                return true;
            };
            draft.came.extend(visit.occurrence(self.rules.settings, self.zone).map(|prompt| (prompt, at_s)));
            false
        });
    }

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
        let chosen = spread_over_the_day(chosen);
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

/// As many as there may be, walks before others, spread over the day.
fn spread_over_the_day(visits: Vec<Visit>) -> Vec<Visit> {
    let (mut walks, others): (Vec<Visit>, Vec<Visit>) =
        visits.into_iter().partition(|visit| visit.kinds.contains(Kind::Walk));
    if walks.len() < MOST_NETS {
        let missing = MOST_NETS - walks.len();
        walks.extend(others.into_iter().take(missing));
        walks.sort_by_key(|visit| visit.at_s);
        return walks;
    }
    let middle = |part: usize| (2 * part + 1) * walks.len() / (2 * MOST_NETS);
    (0..MOST_NETS).filter_map(|part| walks.get(middle(part)).copied()).collect()
}

fn key(visit: &Visit) -> (Rule, Slot) {
    (visit.rule, visit.slot)
}

fn id(rule: Rule, weekday: Weekday, slot: Slot) -> OccurrenceId {
    OccurrenceId::with("net", &DateText::Odd(format!("{weekday:?}|{}", rule.as_str())), slot)
}

/// The prompt in whose place a net came that was shown or answered at `at`, the latest one; `None` for an id that is no net's.
pub fn net_slot(settings: &Settings, zone: &TimeZone, net: OccurrenceId, at: Timestamp) -> Option<Occurrence> {
    let today = zone.to_datetime(at).date();
    let span = Calendar::new(settings, zone).span(today.checked_sub(7.days()).ok()?, today);
    let occurrences = span.visits.iter().rev().filter_map(|visit| visit.occurrence(settings, zone));
    let stands_for = |prompt: &Occurrence| id(prompt.rule, prompt.at.date().weekday().into(), prompt.slot) == net;
    occurrences.into_iter().find(|prompt| prompt.at.date() <= today && stands_for(prompt))
}
