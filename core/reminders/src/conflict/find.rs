//! Finding what gets in the way of what.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::Conflict;
use crate::clock::DAY_MIN;
use crate::{
    Anchor, Calendar, Clock, Kind, LeftOutBecause, Recurring, Rule, Settings, Span, Warning, Weekday, Weekdays, Window,
};

/// Minutes after an anchor within which its walk is not late.
const SHORTLY_MIN: i64 = 15;

impl Settings {
    /// What gets in the way of what, to be told when settings are saved on the date `today`; for settings that hold together.
    pub fn conflicts(&self, today: Date) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        self.fixed_conflicts(&mut conflicts);
        self.fixed_days(&mut conflicts);
        for windows in [&self.quiet, &self.busy] {
            overlaps(windows, &mut conflicts);
        }
        let over = self.recurring.iter().filter_map(|rule| {
            let last = rule.rule.last_date(rule.from).filter(|last| *last < today)?;
            Some(Conflict::RuleIsOver { kind: rule.kind, last })
        });
        conflicts.extend(over);
        self.usual_week(today, &mut conflicts);
        conflicts
    }

    fn fixed_conflicts(&self, conflicts: &mut Vec<Conflict>) {
        let given = self.given_times();
        for &(kind, at) in &given {
            if let Some(&window) = around(&self.quiet, at) {
                conflicts.push(Conflict::FixedInQuiet { kind, at, window });
            }
            if let Some(&window) = around(&self.busy, at) {
                conflicts.push(Conflict::FixedWhileBusy { kind, at, window });
            }
            if !self.waking().contains(at) {
                conflicts.push(Conflict::FixedAsleep { kind, at, window: self.waking() });
            }
        }
        let times: BTreeSet<Clock> = given.into_iter().map(|(_, at)| at).collect();
        let gap = i64::from(self.min_gap_minutes);
        let pairs = times.iter().zip(times.iter().skip(1)).filter(|(at, next)| at.until(**next) < gap);
        conflicts.extend(pairs.map(|(&at, &next)| Conflict::FixedNear { at, next }));
    }

    /// Every time of day that the person gave.
    fn given_times(&self) -> BTreeSet<(Kind, Clock)> {
        let fixed = self.fixed.iter().map(|fixed| (fixed.kind, fixed.at));
        let recurring = self.recurring.iter().flat_map(|recurring| {
            let clocks = recurring.rule.clocks(recurring.from);
            clocks.into_iter().map(|at| (recurring.kind, at))
        });
        fixed.chain(recurring).collect()
    }

    /// Days that a fixed time names, or would have, and on which its kind does not come.
    fn fixed_days(&self, conflicts: &mut Vec<Conflict>) {
        for fixed in &self.fixed {
            let named = if fixed.days.is_all() { self.days } else { fixed.days };
            let without = |day: &Weekday| named.contains(*day) && !self.kinds_on(*day).contains(fixed.kind);
            let days: Weekdays = Weekday::ALL.into_iter().filter(without).collect();
            if !days.is_empty() {
                conflicts.push(Conflict::FixedOnOtherDays { kind: fixed.kind, at: fixed.at, days });
            }
        }
    }

    /// What a week without a change of the clocks leaves out.
    fn usual_week(&self, today: Date, conflicts: &mut Vec<Conflict>) {
        let open = Self { paused_until: None, ..self.clone() };
        let monday = date(2024, 1, 1);
        let week = Calendar::new(&open, &TimeZone::UTC).span(monday, monday.saturating_add(6.days()));
        left_out(&week, conflicts);
        self.anchors_of(&week, conflicts);
        let goes_on = |rule: &Recurring| rule.rule.last_date(rule.from).is_none_or(|last| last >= today);
        if week.visits.is_empty() && !self.recurring.iter().any(goes_on) {
            conflicts.push(Conflict::NoPrompts);
        } else if self.every.is_some_and(|every| week.visits.iter().all(|visit| visit.rule != Rule::Every(every.kind)))
        {
            conflicts.push(Conflict::EveryNeverFits);
        }
    }

    /// What becomes of the anchors in a usual week.
    fn anchors_of(&self, week: &Span, conflicts: &mut Vec<Conflict>) {
        let walking_days = Weekday::ALL.into_iter().filter(|day| self.kinds_on(*day).contains(Kind::Walk)).count();
        for (index, Anchor { name, at }) in self.anchors.iter().enumerate() {
            let hung = week.visits.iter().filter(|visit| visit.anchor == Some(index));
            let come: Vec<Clock> = hung.filter_map(|visit| Clock::hour(0).plus(visit.at_s / 60 % DAY_MIN)).collect();
            let (name, at) = (name.clone(), *at);
            if come.len() < walking_days {
                conflicts.push(Conflict::AnchorWithoutWalk { name, at });
            } else if let Some(comes) = come.into_iter().max_by_key(|comes| at.until(*comes))
                && at.until(comes) > SHORTLY_MIN
            {
                conflicts.push(Conflict::AnchorLate { name, at, comes });
            }
        }
    }
}

fn around(windows: &[Window], time: Clock) -> Option<&Window> {
    windows.iter().find(|window| window.contains(time))
}

fn overlaps(windows: &[Window], conflicts: &mut Vec<Conflict>) {
    for (index, &window) in windows.iter().enumerate() {
        let meets = |other: &&Window| window.contains(other.from) || other.contains(window.from);
        let other = windows.iter().skip(index + 1).find(meets);
        conflicts.extend(other.map(|&other| Conflict::WindowsOverlap { window, other }));
    }
}

/// Each number of a kind that is left out for a reason, with the days of the week on which it is.
fn left_out(week: &Span, conflicts: &mut Vec<Conflict>) {
    let mut groups: BTreeMap<(Kind, LeftOutBecause, u32), Vec<Weekday>> = BTreeMap::new();
    for warning in &week.warnings {
        if let Warning::LeftOut { date, kind, count, because } = *warning {
            groups.entry((kind, because, count)).or_default().push(Weekday::from(date.weekday()));
        }
    }
    conflicts.extend(groups.into_iter().map(|((kind, because, count), days)| {
        let days = days.into_iter().collect();
        Conflict::LeftOut { kind, count, because, days }
    }));
}
