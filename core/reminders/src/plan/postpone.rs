//! Where a prompt comes again that the person moved to later.

use jiff::Timestamp;
use jiff::civil::Date;

use super::thin::dropped;
use super::{Draft, DroppedBecause, Planner};
use crate::calendar::{Day, WINDOW_MIN, ceil_min, clock_of, first_free, gap, window_min};
use crate::outcome::SET_BACK_S;
use crate::{Kind, Outcome, Record, Visit};

/// How long somebody in a hurry is left alone, in minutes.
const HURRY_MIN: i64 = 60;

/// What becomes of a prompt that was moved.
enum Moment {
    /// It comes at this time.
    At { at_s: i64, window_end_s: i64 },
    /// The visit of this index takes it along.
    With(usize),
    /// Another prompt has taken it along already, or its time passed while nothing could be armed.
    Past,
    /// The day has no calm moment left.
    None,
}

impl Planner<'_> {
    /// Puts moved prompts back, each at its next moment, or lets the next prompt take it along: they do not stack.
    pub(super) fn postpone(&self, draft: &mut Draft) {
        let mut moved: Vec<(Visit, &Record)> = std::mem::take(&mut draft.moved)
            .into_iter()
            .filter_map(|visit| Some((visit, self.outcomes.get(visit.id())?)))
            .filter(|(_, record)| self.now_s >= record.outcome_s - SET_BACK_S)
            .collect();
        // Whatever was moved first: the one that comes first takes the others along, then as well as now.
        moved.sort_by_cached_key(|(visit, record)| (self.again_s(visit, record), record.outcome_s, visit.at_s));
        let today = self.rules.settings.waking_date(self.now);
        for (visit, record) in moved.into_iter().filter(|(visit, _)| visit.date >= today) {
            let kinds = record.kinds.without(record.done);
            // A lighter day has no walk, not even one that rides on a seated prompt.
            if kinds.contains(Kind::Walk) && self.rules.lighter_day == Some(visit.date) {
                draft.dropped.push(dropped(&visit, DroppedBecause::LighterDay));
                continue;
            }
            match self.moment(&visit, record, draft) {
                Moment::At { at_s, window_end_s } if self.is_to_come(at_s) && !self.is_paused(at_s) => {
                    draft.insert(Visit { at_s, window_end_s, kinds, moved_min: 0, ..visit });
                }
                Moment::With(index) => {
                    if let Some(host) = draft.visits.get_mut(index) {
                        host.kinds = host.kinds.with(kinds);
                    }
                    draft.dropped.push(dropped(&visit, DroppedBecause::Joined));
                }
                Moment::None => draft.dropped.push(dropped(&visit, DroppedBecause::NoMomentLeft)),
                Moment::At { .. } | Moment::Past => {}
            }
        }
    }

    /// Whether the clock here will show a time before the end of the pause, be the prompt's own time after it elsewhere.
    pub(super) fn is_paused(&self, at_s: i64) -> bool {
        let settings = self.rules.settings;
        Timestamp::from_second(at_s).is_ok_and(|at| settings.is_paused(self.zone.to_datetime(at)))
    }

    fn moment(&self, visit: &Visit, record: &Record, draft: &Draft) -> Moment {
        let Some(at_s) = self.again_s(visit, record) else { return Moment::None };
        let until_s = at_s.saturating_add(gap(self.rules.settings) * 60);
        if self.was_taken_along(record, until_s) {
            return Moment::Past;
        }
        let from_s = record.outcome_s.saturating_add(1).max(due_s(visit, record));
        let after = |next: &Visit| next.at_s >= from_s && next.date == visit.date;
        let next = draft.visits.iter().position(after);
        match next.and_then(|index| Some((index, draft.visits.get(index)?))) {
            Some((index, next)) if next.at_s < until_s => Moment::With(index),
            _ => {
                // Held back until now, it stays where it is armed, as long as the clock there is the same.
                let armed = record.at_s > self.now_s && record.at_s > record.outcome_s;
                let held = armed && !self.is_to_come(at_s) && self.is_by_this_clock(record);
                let at_s = if held { record.at_s } else { at_s };
                Moment::At { at_s, window_end_s: at_s + self.window_s(record.date, at_s) }
            }
        }
    }

    /// When a moved prompt comes again, if nothing takes it along; `None` where its day has no calm moment left.
    fn again_s(&self, visit: &Visit, record: &Record) -> Option<i64> {
        let settings = self.rules.settings;
        let hurried = record.outcome == Outcome::InAHurry;
        let delay_min = if hurried { HURRY_MIN } else { i64::from(settings.snooze_minutes) };
        let earliest_s = record.outcome_s.saturating_add(delay_min * 60);
        let earliest_s = earliest_s.max(due_s(visit, record));
        if visit.is_fixed() && !hurried {
            return self.beside_the_day(visit, earliest_s);
        }
        let day = Day::new(settings, self.zone, record.date)?;
        let free = if hurried { day.calm() } else { day.open() };
        let since_start_s = earliest_s.checked_sub(day.start.as_second())?;
        let (minute, _) = first_free(&free, ceil_min(since_start_s))?;
        Some(day.start.as_second() + minute * 60)
    }

    /// A fixed prompt comes also while busy and outside of the waking day, and snoozed it does so too; in quiet hours only where it already was.
    pub(super) fn beside_the_day(&self, visit: &Visit, at_s: i64) -> Option<i64> {
        let minute_s = ceil_min(at_s) * 60;
        self.may_be_fixed(visit, minute_s).then_some(minute_s)
    }

    /// Whether a fixed prompt may come at this time, too.
    pub(super) fn may_be_fixed(&self, visit: &Visit, at_s: i64) -> bool {
        let quiet = |at_s: i64| {
            let at = Timestamp::from_second(at_s).map(|at| at.to_zoned(self.zone.clone()));
            at.is_ok_and(|at| self.rules.settings.quiet_at(clock_of(&at)))
        };
        !quiet(at_s) || quiet(visit.at_s)
    }

    pub(super) fn window_s(&self, date: Date, at_s: i64) -> i64 {
        let settings = self.rules.settings;
        let day = Day::new(settings, self.zone, date);
        day.map_or(WINDOW_MIN, |day| window_min(settings, &day, at_s)) * 60
    }

    /// Whether another prompt of the day was shown after this one was moved, and before it would have come alone.
    fn was_taken_along(&self, moved: &Record, until_s: i64) -> bool {
        let about_then =
            |record: &Record| record.date == moved.date && record.at_s > moved.outcome_s && record.at_s < until_s;
        let not_shown = |record: &Record| matches!(record.outcome, Outcome::Done | Outcome::Withdrawn);
        let shown = |record: &Record| record.has_come(self.now_s) && !not_shown(record);
        self.outcomes.records().any(|record| record.id != moved.id && about_then(record) && shown(record))
    }
}

/// Answered before it was shown, a prompt comes no sooner than it was due.
fn due_s(visit: &Visit, record: &Record) -> i64 {
    if record.delivered_s.is_none() { visit.at_s } else { i64::MIN }
}
