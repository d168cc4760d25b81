//! What a person should know of settings that hold together and are kept.

use std::fmt;

use jiff::civil::Date;

use crate::{Clock, Kind, LeftOutBecause, Recurring, Weekday, Weekdays, Window};

mod find;
mod usual;

#[cfg(test)]
mod tests;

/// What windows in the settings stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// No prompt comes.
    Quiet,
    /// Only a fixed one does.
    Busy,
    /// It is hot: nothing is moved there.
    Hot,
    /// The person is tired: likewise.
    Tired,
}

impl Hours {
    /// The key of their list.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Busy => "busy",
            Self::Hot => "hot",
            Self::Tired => "tired",
        }
    }
}

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
    /// A fixed prompt does not come on some of its days, because those have none of its kind.
    FixedOnOtherDays {
        /// What is fixed.
        kind: Kind,
        /// When.
        at: Clock,
        /// The days.
        days: Weekdays,
    },
    /// Nothing is free right after an anchor: the walk comes later.
    AnchorLate {
        /// Its name.
        name: String,
        /// When it is over.
        at: Clock,
        /// When the walk comes, on the day on which it comes latest.
        comes: Clock,
    },
    /// No walk is left for an anchor, or none finds a place after it on some day that has walks.
    AnchorWithoutWalk {
        /// Its name.
        name: String,
        /// When it is over.
        at: Clock,
    },
    /// Two windows overlap, of one list or, neither within the other, quiet and busy ones; both hold.
    WindowsOverlap {
        /// Which hours one of them names.
        hours: Hours,
        /// That one.
        window: Window,
        /// Which hours the other names.
        other_hours: Hours,
        /// The other.
        other: Window,
    },
    /// So many of a kind find no place on some days of the week.
    LeftOut {
        /// Which kind.
        kind: Kind,
        /// How many on these days, at most.
        count: u32,
        /// Why.
        because: LeftOutBecause,
        /// The days.
        days: Weekdays,
        /// Whether it is so every week; otherwise it is so in some weeks, and fewer are left out in the others.
        each_week: bool,
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
    /// Whether more of a kind is left out than `others` tell, for whatever reason.
    pub fn leaves_out_more(&self, others: &[Self]) -> bool {
        let Self::LeftOut { kind, count, days, .. } = self else { return false };
        let told = |day: Weekday| {
            others.iter().any(|other| match other {
                Self::LeftOut { kind: of, count: most, days, .. } => of == kind && count <= most && days.contains(day),
                _ => false,
            })
        };
        !days.iter().all(told)
    }

    /// The key of the text that tells a person.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::FixedInQuiet { .. } => "reminder-conflict-fixed-in-quiet",
            Self::FixedWhileBusy { .. } => "reminder-conflict-fixed-while-busy",
            Self::FixedAsleep { .. } => "reminder-conflict-fixed-asleep",
            Self::FixedNear { .. } => "reminder-conflict-fixed-near",
            Self::FixedOnOtherDays { .. } => "reminder-conflict-fixed-on-other-days",
            Self::AnchorLate { .. } => "reminder-conflict-anchor-late",
            Self::AnchorWithoutWalk { .. } => "reminder-conflict-anchor-without-walk",
            Self::WindowsOverlap { .. } => "reminder-conflict-windows-overlap",
            Self::LeftOut { because: LeftOutBecause::OverTheCap, .. } => "reminder-conflict-over-the-cap",
            Self::LeftOut { because: LeftOutBecause::NoRoom, .. } => "reminder-conflict-no-room",
            Self::LeftOut { because: LeftOutBecause::NotFree, .. } => "reminder-conflict-not-free",
            Self::EveryNeverFits => "reminder-conflict-every-never-fits",
            Self::NoPrompts => "reminder-conflict-no-prompts",
            Self::RuleIsOver { .. } => "reminder-conflict-rule-is-over",
        }
    }
}

impl Recurring {
    /// Whether it may come on `today` or later.
    fn goes_on(&self, today: Date) -> bool {
        self.rule.last_date(self.from).is_none_or(|last| last >= today)
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
            Self::FixedOnOtherDays { kind, at, days, .. } => {
                write!(f, "the {kind} at {at} does not come on {days}, which {kind}_days or days leave out")
            }
            Self::AnchorLate { name, at, comes } => {
                write!(f, "after {name} at {at} nothing is free; the walk comes about {comes}")
            }
            Self::AnchorWithoutWalk { name, at } => {
                write!(f, "after {name} at {at} no walk finds a place; ask for more walks or another time")
            }
            Self::WindowsOverlap { hours, window, other_hours, other } => {
                write!(f, "{} {window} and {} {other} overlap; both hold", hours.as_str(), other_hours.as_str())
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::OverTheCap, days, .. } => {
                write!(f, "{days}: {count} × {kind} left out: max_per_day is reached; raise it or ask for fewer")
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::NoRoom, days, .. } => {
                write!(f, "{days}: {count} × {kind} left out: no room with min_gap_minutes; lower it or ask for fewer")
            }
            Self::LeftOut { kind, count, because: LeftOutBecause::NotFree, days, .. } => write!(
                f,
                "{days}: {count} × {kind} left out: points of every in quiet or busy hours, or too near to another prompt"
            ),
            Self::EveryNeverFits => f.write_str("no point of every is free; choose another window"),
            Self::NoPrompts => f.write_str("these settings never prompt"),
            Self::RuleIsOver { kind, last } => write!(f, "the rule of the {kind} came for the last time on {last}"),
        }
    }
}
