//! What is counted.

use std::collections::BTreeMap;
use std::fmt;

use heelfirst_reminders::Outcome;

#[derive(Debug, Clone, Default)]
pub struct Figures {
    pub traces: u64,
    pub events: u64,
    pub plans: u64,
    pub shown: u64,
    pub slots: u64,
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
        for (outcome, count) in &other.ends {
            *self.ends.entry(*outcome).or_default() += count;
        }
        for (rule, count) in &other.faults {
            *self.faults.entry(rule).or_default() += count;
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { traces, events, plans, shown, slots, .. } = self;
        write!(f, "traces={traces} events={events} plans={plans} prompts_shown={shown} slots={slots}")?;
        for (outcome, count) in &self.ends {
            write!(f, " {}={count}", format!("{outcome:?}").to_lowercase())?;
        }
        write!(f, " faults={}", self.faults.values().sum::<u64>())
    }
}
