//! Finding what gets in the way of what.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::usual::Usual;
use super::{Conflict, Hours};
use crate::clock::DAY_MIN;
use crate::{Anchor, Clock, Kind, Recurring, Rule, Settings, Slot, Weekday, Weekdays, Window};

/// Minutes after an anchor within which its walk is not late.
const SHORTLY_MIN: i64 = 15;

impl Settings {
    /// What gets in the way of what, to be told when settings are saved on the date `today` in `zone`; for settings that hold together.
    pub fn conflicts(&self, today: Date, zone: &TimeZone) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        self.fixed_conflicts(today, &mut conflicts);
        self.fixed_days(&mut conflicts);
        self.overlaps(&mut conflicts);
        let over = self.recurring.iter().filter_map(|rule| {
            let last = rule.rule.last_date(rule.from).filter(|_| !rule.goes_on(today))?;
            Some(Conflict::RuleIsOver { kind: rule.kind, last })
        });
        conflicts.extend(over);
        self.usual_days(today, &mut conflicts);
        self.rules_that_never_come(zone, &mut conflicts);
        conflicts
    }

    /// Rules from a calendar whose UNTIL, which is in UTC, lies before their first time in a zone.
    fn rules_that_never_come(&self, zone: &TimeZone, conflicts: &mut Vec<Conflict>) {
        let never = |rule: &&Recurring| {
            let mut clocks = Vec::new();
            // It begins on a date that it names, as was asked for when it was kept.
            rule.rule.clocks_on(rule.from, rule.from.date(), zone, &mut clocks);
            clocks.is_empty()
        };
        let rules = self.recurring.iter().filter(never);
        conflicts.extend(rules.map(|rule| Conflict::RuleNeverComes { kind: rule.kind }));
    }

    /// Windows that overlap. Quiet hours within busy ones and the other way round are as they should be, hot and tired hours in any case.
    fn overlaps(&self, conflicts: &mut Vec<Conflict>) {
        let lists = [
            (Hours::Quiet, &self.quiet),
            (Hours::Busy, &self.busy),
            (Hours::Hot, &self.hot),
            (Hours::Tired, &self.tired),
        ];
        for (hours, windows) in lists {
            for (index, &window) in windows.iter().enumerate() {
                let other = windows.iter().skip(index + 1).find(|other| window.meets(**other));
                conflicts.extend(other.map(|&other| Conflict::WindowsOverlap { hours, window, other }));
            }
        }
        for &quiet in &self.quiet {
            let partly = |busy: &Window| quiet.meets(*busy) && !quiet.holds(*busy) && !busy.holds(quiet);
            let others = self.busy.iter().copied().filter(partly);
            conflicts.extend(others.map(|busy| Conflict::QuietAndBusyOverlap { quiet, busy }));
        }
    }

    fn fixed_conflicts(&self, today: Date, conflicts: &mut Vec<Conflict>) {
        for (kind, at) in self.given_times(today) {
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
    }

    /// Every time of day that the person gave and that is not over.
    fn given_times(&self, today: Date) -> BTreeSet<(Kind, Clock)> {
        let fixed = self.fixed.iter().map(|fixed| (fixed.kind, fixed.at));
        let recurring = self.recurring.iter().filter(|recurring| recurring.goes_on(today)).flat_map(|recurring| {
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

    /// What becomes of the settings on days without a change of the clocks.
    fn usual_days(&self, today: Date, conflicts: &mut Vec<Conflict>) {
        let usual = Usual::new(self, today);
        self.near_each_other(&usual, conflicts);
        conflicts.extend(usual.left_out());
        self.anchors_of(&usual, conflicts);
        let visits = || usual.spans().flat_map(|span| &span.visits);
        if visits().next().is_none() && !self.recurring.iter().any(|rule| rule.goes_on(today)) {
            conflicts.push(Conflict::NoPrompts);
        } else if self.every.is_some_and(|every| visits().all(|visit| visit.rule != Rule::Every(every.kind))) {
            conflicts.push(Conflict::EveryNeverFits);
        }
    }

    /// Times that the person gave and that come soon after one another, over midnight too.
    fn near_each_other(&self, usual: &Usual, conflicts: &mut Vec<Conflict>) {
        let gap_s = i64::from(self.min_gap_minutes) * 60;
        let mut near: BTreeSet<(Clock, Clock)> = BTreeSet::new();
        for span in usual.spans() {
            let given = span.visits.iter().filter_map(|visit| match visit.slot {
                Slot::At(clock) if visit.is_fixed() => Some((visit.at_s, clock)),
                _ => None,
            });
            let given: Vec<(i64, Clock)> = given.collect();
            let pairs = given.iter().zip(given.iter().skip(1));
            near.extend(pairs.filter(|(one, next)| next.0 - one.0 < gap_s).map(|(one, next)| (one.1, next.1)));
        }
        conflicts.extend(near.into_iter().map(|(at, next)| Conflict::FixedNear { at, next }));
    }

    /// What becomes of the anchors.
    fn anchors_of(&self, usual: &Usual, conflicts: &mut Vec<Conflict>) {
        let walking = |date: &Date| self.kinds_on(Weekday::from(date.weekday())).contains(Kind::Walk);
        let walking_days = usual.dates().filter(walking).count();
        for (index, Anchor { name, at }) in self.anchors.iter().enumerate() {
            let visits = usual.spans().flat_map(|span| &span.visits);
            let hung = visits.filter(|visit| visit.anchor == Some(index));
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
