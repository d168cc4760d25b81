//! What is counted.

use std::collections::BTreeMap;
use std::fmt;

use heelfirst_reminders::Outcome;

use crate::habits::Tapering;

#[derive(Debug, Clone, Default)]
pub struct Figures {
    pub traces: u64,
    pub events: u64,
    pub plans: u64,
    pub shown: u64,
    pub slots: u64,
    /// Prompts of a day that come at a better time, and that do not come because of a habit; by the runs that were looked at closely.
    pub moved: u64,
    pub tapered: u64,
    /// How often prompts became fewer, all came back, and the person wanted all back.
    pub tapers: BTreeMap<Tapering, u64>,
    pub ends: BTreeMap<Outcome, u64>,
    /// By the rule that was broken.
    pub faults: BTreeMap<&'static str, u64>,
}

impl Figures {
    pub fn add(&mut self, other: &Self) {
        self.traces += other.traces;
        self.events += other.events;
        self.plans += other.plans;
        self.shown += other.shown;
        self.slots += other.slots;
        self.moved += other.moved;
        self.tapered += other.tapered;
        for (tapering, count) in &other.tapers {
            *self.tapers.entry(*tapering).or_default() += count;
        }
        for (outcome, count) in &other.ends {
            *self.ends.entry(*outcome).or_default() += count;
        }
        for (rule, count) in &other.faults {
            *self.faults.entry(rule).or_default() += count;
        }
    }

    pub fn count(&mut self, tapering: Option<Tapering>) {
        if let Some(tapering) = tapering {
            *self.tapers.entry(tapering).or_default() += 1;
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { traces, events, plans, shown, slots, moved, tapered, .. } = self;
        write!(f, "traces={traces} events={events} plans={plans} prompts_shown={shown} slots={slots}")?;
        write!(f, " moved={moved} tapered_away={tapered}")?;
        for (tapering, count) in &self.tapers {
            write!(f, " tapers_{}={count}", format!("{tapering:?}").to_lowercase())?;
        }
        for (outcome, count) in &self.ends {
            write!(f, " {}={count}", format!("{outcome:?}").to_lowercase())?;
        }
        write!(f, " faults={}", self.faults.values().sum::<u64>())
    }
}
