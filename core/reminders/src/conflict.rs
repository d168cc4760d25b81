//! What a person should know of settings that hold together and are kept.

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
    /// Two windows of a list overlap; both hold.
    WindowsOverlap {
        /// Which list.
        hours: Hours,
        /// One of them.
        window: Window,
        /// The other.
        other: Window,
    },
    /// Quiet and busy hours overlap, neither within the other; both hold.
    QuietAndBusyOverlap {
        /// The quiet ones.
        quiet: Window,
        /// The busy ones.
        busy: Window,
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
    /// A rule from a calendar is over before it comes for the first time.
    RuleNeverComes {
        /// What it is for.
        kind: Kind,
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
            Self::QuietAndBusyOverlap { .. } => "reminder-conflict-quiet-and-busy-overlap",
            Self::LeftOut { because, .. } => because.key(),
            Self::EveryNeverFits => "reminder-conflict-every-never-fits",
            Self::NoPrompts => "reminder-conflict-no-prompts",
            Self::RuleIsOver { .. } => "reminder-conflict-rule-is-over",
            Self::RuleNeverComes { .. } => "reminder-conflict-rule-never-comes",
        }
    }
}

impl Recurring {
    /// Whether it may come on `today` or later.
    fn goes_on(&self, today: Date) -> bool {
        self.rule.last_date(self.from).is_none_or(|last| last >= today)
    }
}
