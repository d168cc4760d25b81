//! What a person should know of settings that hold together and are kept.

use std::collections::BTreeSet;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::{Calendar, Clock, Kind, LeftOutBecause, Recurring, Rule, Settings, Span, Warning, Window};

#[cfg(test)]
mod tests;

/// Something in the settings that gets in the way of something else. Nothing is refused because of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// A fixed prompt lies in quiet hours, and comes there because this was asked for.
    FixedInQuiet {
        /// What is fixed.
        kind: Kind,
        /// When.
        at: Clock,
        /// The quiet hours.
        window: Window,
    },
    /// A fixed prompt lies in busy hours, and comes all the same.
    FixedWhileBusy {
        /// What is fixed.
        kind: Kind,
        /// When.
        at: Clock,
        /// The busy hours.
        window: Window,
    },
    /// A fixed prompt lies outside of the waking day, and comes all the same.
    FixedAsleep {
        /// What is fixed.
        kind: Kind,
        /// When.
        at: Clock,
        /// The waking day.
        window: Window,
    },
    /// Two fixed prompts come nearer to each other than `min_gap_minutes`.
    FixedNear {
        /// The earlier one.
        at: Clock,
        /// The later one.
        next: Clock,
    },
    /// The hour of an anchor is busy: the walk after it comes when that is over.
    AnchorWhileBusy {
        /// Its name.
        name: String,
        /// When it is over.
        at: Clock,
        /// The busy hours.
        window: Window,
    },
    /// Two windows of a list overlap; both hold.
    WindowsOverlap {
        /// One of them.
        window: Window,
        /// The other.
        other: Window,
    },
    /// Some of a kind find no place on a usual day.
    LeftOut {
        /// Which kind.
        kind: Kind,
        /// The most on any day of a week.
        count: u32,
        /// Why.
        because: LeftOutBecause,
    },
    /// No point of the every-so-many-minutes rule is free.
    EveryNeverFits,
    /// These settings never prompt.
    NoPrompts,
    /// A rule from a calendar has come for the last time.
    RuleIsOver {
        /// What it was for.
        kind: Kind,
        /// On which date.
        last: Date,
    },
}

impl Conflict {
    /// The key of the text that tells a person.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::FixedInQuiet { .. } => "reminder-conflict-fixed-in-quiet",
            Self::FixedWhileBusy { .. } => "reminder-conflict-fixed-while-busy",
            Self::FixedAsleep { .. } => "reminder-conflict-fixed-asleep",
            Self::FixedNear { .. } => "reminder-conflict-fixed-near",
            Self::AnchorWhileBusy { .. } => "reminder-conflict-anchor-while-busy",
            Self::WindowsOverlap { .. } => "reminder-conflict-windows-overlap",
            Self::LeftOut { because: LeftOutBecause::OverTheCap, .. } => "reminder-conflict-over-the-cap",
            Self::LeftOut { because: LeftOutBecause::NoRoom, .. } => "reminder-conflict-no-room",
            Self::EveryNeverFits => "reminder-conflict-every-never-fits",
            Self::NoPrompts => "reminder-conflict-no-prompts",
            Self::RuleIsOver { .. } => "reminder-conflict-rule-is-over",
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FixedInQuiet { kind, at, window } => {
                write!(f, "the {kind} at {at} comes in your quiet hours {window}, as you asked")
            }
            Self::FixedWhileBusy { kind, at, window } => {
                write!(f, "the {kind} at {at} comes while you are busy {window}; move it if that does not suit")
            }
            Self::FixedAsleep { kind, at, window } => {
                write!(f, "the {kind} at {at} lies outside of your day {window}; it comes all the same")
            }
            Self::FixedNear { at, next } => write!(f, "{at} and {next} are nearer than min_gap_minutes; both come"),
            Self::AnchorWhileBusy { name, at, window } => {
                write!(f, "after {name} at {at} you are busy {window}; the walk comes later")
            }
            Self::WindowsOverlap { window, other } => write!(f, "{window} and {other} overlap; both hold"),
            Self::LeftOut { kind, count, because: LeftOutBecause::OverTheCap } => {
                write!(f, "{count} × {kind} a day left out: max_per_day is reached; raise it or ask for fewer")
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::NoRoom } => {
                write!(f, "{count} × {kind} a day left out: no room with min_gap_minutes; lower it or ask for fewer")
            }
            Self::EveryNeverFits => f.write_str("no point of every is free; choose another window"),
            Self::NoPrompts => f.write_str("these settings never prompt"),
            Self::RuleIsOver { kind, last } => write!(f, "the rule of the {kind} came for the last time on {last}"),
        }
    }
}

impl Settings {
    /// What gets in the way of what, to be told when settings are saved on the date `today`; for settings that hold together.
    pub fn conflicts(&self, today: Date) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        self.fixed_conflicts(&mut conflicts);
        self.anchor_conflicts(&mut conflicts);
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

    fn anchor_conflicts(&self, conflicts: &mut Vec<Conflict>) {
        for anchor in &self.anchors {
            if let Some(&window) = around(&self.busy, anchor.at) {
                conflicts.push(Conflict::AnchorWhileBusy { name: anchor.name.clone(), at: anchor.at, window });
            }
        }
    }

    /// What a week without a change of the clocks leaves out.
    fn usual_week(&self, today: Date, conflicts: &mut Vec<Conflict>) {
        let open = Self { paused_until: None, ..self.clone() };
        let monday = date(2024, 1, 1);
        let week = Calendar::new(&open, &TimeZone::UTC).span(monday, monday.saturating_add(6.days()));
        for kind in Kind::ALL {
            for because in [LeftOutBecause::OverTheCap, LeftOutBecause::NoRoom] {
                let count = most_left_out(&week, kind, because);
                if count > 0 {
                    conflicts.push(Conflict::LeftOut { kind, count, because });
                }
            }
        }
        let goes_on = |rule: &Recurring| rule.rule.last_date(rule.from).is_none_or(|last| last >= today);
        if week.visits.is_empty() && !self.recurring.iter().any(goes_on) {
            conflicts.push(Conflict::NoPrompts);
        } else if self.every.is_some_and(|every| week.visits.iter().all(|visit| visit.rule != Rule::Every(every.kind)))
        {
            conflicts.push(Conflict::EveryNeverFits);
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

fn most_left_out(week: &Span, of: Kind, why: LeftOutBecause) -> u32 {
    let counts = week.warnings.iter().filter_map(|warning| match warning {
        Warning::LeftOut { kind, count, because, .. } if *kind == of && *because == why => Some(*count),
        _ => None,
    });
    counts.max().unwrap_or(0)
}
