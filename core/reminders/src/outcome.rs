//! What became of prompts, as far as it decides about the next ones.

mod record;
mod settle;
mod teaching;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use crate::{ArmedNet, Kind, Kinds, Occurrence, OccurrenceId, Plan};

pub use record::{Outcome, Record};
pub(crate) use settle::{SET_BACK_S, WAITING_S};

/// How long after a prompt practising still counts as its answer.
const ANSWERED_WITHIN_S: i64 = 60 * 60;
/// What a prompt's end and the practice that ended it may lie apart in the history.
const SAME_S: i64 = 1;
/// How many records are kept: thirteen weeks of more prompts a day than anybody should have.
const MOST_RECORDS: usize = 1_500;

/// Something practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practice {
    /// What.
    pub kind: Kind,
    /// When it ended: seconds since 1970-01-01 UTC.
    pub at_s: i64,
    /// What the clock showed then.
    pub local: DateTime,
    /// The waking date it belongs to.
    pub date: Date,
    /// The prompt that it answers; none where nobody had asked.
    pub answers: Option<OccurrenceId>,
}

/// What became of the prompts of the last weeks, and what was practised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcomes {
    records: BTreeMap<OccurrenceId, Record>,
    practices: Vec<Practice>,
    nets: Vec<ArmedNet>,
}

impl Outcomes {
    /// As they were kept, in any order. A practice answers the prompt that it ended, which is told by its time; the others are held against the
    /// records.
    pub fn new(records: impl IntoIterator<Item = Record>, practices: impl IntoIterator<Item = Practice>) -> Self {
        let records = records.into_iter().map(|record| (record.id, record)).collect();
        let mut outcomes = Self { records, ..Self::default() };
        let mut practices: Vec<Practice> = practices.into_iter().collect();
        practices.sort_by_key(|practice| practice.at_s);
        for practice in practices {
            let answers = practice.answers.or_else(|| outcomes.ended_by(&practice));
            outcomes.practised(Practice { answers, ..practice });
        }
        outcomes
    }

    /// The prompt that had come and was done just as this was practised.
    fn ended_by(&self, practice: &Practice) -> Option<OccurrenceId> {
        let ended = |record: &&Record| {
            let had_come = record.delivered_s.unwrap_or(record.at_s).min(record.at_s) <= practice.at_s;
            let just_then = (record.outcome_s - practice.at_s).abs() <= SAME_S;
            let asked = record.kinds.without(record.done).contains(practice.kind);
            record.outcome == Outcome::Done && had_come && just_then && asked
        };
        let apart_s = |record: &&Record| (record.outcome_s - practice.at_s).abs();
        self.records.values().filter(ended).min_by_key(apart_s).map(|record| record.id)
    }

    /// The nets that the platform holds, which replace those of before.
    pub fn hold_nets(&mut self, nets: Vec<ArmedNet>) {
        self.nets = nets;
    }

    /// The nets that the platform holds.
    pub fn nets(&self) -> &[ArmedNet] {
        &self.nets
    }

    /// What the platform holds of the nets of `plan` once it confirmed these ids; one that it held already is armed since then.
    pub fn armed_nets(&self, plan: &Plan, armed: &[OccurrenceId], now_s: i64) -> Vec<ArmedNet> {
        let fresh = plan.nets.iter().filter(|net| armed.contains(&net.id)).map(|net| ArmedNet {
            id: net.id,
            at: net.at,
            first_s: net.prompt.at.timestamp().as_second(),
            since_s: now_s,
        });
        let known = |fresh: &ArmedNet| self.nets.iter().find(|net| (net.id, net.at) == (fresh.id, fresh.at)).copied();
        fresh.map(|net| known(&net).unwrap_or(net)).collect()
    }

    /// What became of one prompt.
    pub fn get(&self, id: OccurrenceId) -> Option<&Record> {
        self.records.get(&id)
    }

    /// Every prompt known, by id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// What was practised, oldest first.
    pub fn practices(&self) -> &[Practice] {
        &self.practices
    }

    /// The platform confirmed that it armed these prompts of `plan`, and `refused` those. Gives back the records that are new or not
    /// as they were, which are to be kept.
    pub fn armed(&mut self, plan: &Plan, armed: &[OccurrenceId], refused: &[OccurrenceId], now_s: i64) -> Vec<&Record> {
        let mut changed = Vec::new();
        for prompt in &plan.prompts {
            let taken = armed.contains(&prompt.id);
            if (taken || refused.contains(&prompt.id)) && self.arm(Record::armed(prompt, taken, now_s)) {
                changed.push(prompt.id);
            }
        }
        self.forget_the_oldest();
        changed.iter().filter_map(|id| self.records.get(id)).collect()
    }

    /// A prompt in whose place a [`crate::Net`] came at `at_s`, which is by the net's clock and not the slot's.
    pub fn came(&mut self, prompt: &Occurrence, at_s: i64) -> Option<&Record> {
        let record = Record::armed(prompt, true, at_s);
        let window_end_s = at_s + record.window_end_s - record.at_s;
        let news = self.arm(Record { at_s, window_end_s, ..record });
        self.records.get(&prompt.id).filter(|_| news)
    }

    /// When the next prompt ends by itself after `now_s`; seconds since 1970-01-01 UTC.
    pub fn next_end_s(&self, now_s: i64) -> Option<i64> {
        let ends = self.records.values().filter(|record| !record.outcome.is_end()).map(Record::end_s);
        ends.filter(|end_s| *end_s > now_s).min()
    }

    /// Whether that is anything new.
    fn arm(&mut self, fresh: Record) -> bool {
        match self.records.get_mut(&fresh.id) {
            Some(known) => known.arm_again(&fresh),
            None => self.records.insert(fresh.id, fresh).is_none(),
        }
    }

    fn forget_the_oldest(&mut self) {
        if self.records.len() <= MOST_RECORDS {
            return;
        }
        let mut ages: Vec<(i64, OccurrenceId)> = self.records.values().map(|record| (record.at_s, record.id)).collect();
        ages.sort_unstable();
        for (_, id) in ages.iter().take(self.records.len() - MOST_RECORDS) {
            self.records.remove(id);
        }
    }

    /// Something happened to a prompt; whether it is known and this is news.
    pub fn note(&mut self, id: OccurrenceId, outcome: Outcome, at_s: i64) -> bool {
        self.records.get_mut(&id).is_some_and(|record| record.note(outcome, at_s))
    }

    /// Something was practised: the prompt that it answers is done, and is given back. Without one it thins the next prompts.
    pub fn practised(&mut self, practice: Practice) -> Option<OccurrenceId> {
        let answered = practice.answers.or_else(|| self.asked_for(&practice));
        if let Some(record) = answered.and_then(|id| self.records.get_mut(&id)) {
            record.done = record.done.with(Kinds::of(practice.kind));
            record.note(Outcome::Done, practice.at_s);
        }
        let place = self.practices.partition_point(|earlier| earlier.at_s <= practice.at_s);
        self.practices.insert(place, Practice { answers: answered, ..practice });
        answered
    }

    /// The latest prompt that asked for this.
    fn asked_for(&self, practice: &Practice) -> Option<OccurrenceId> {
        let asked = |record: &&Record| {
            let since_s = practice.at_s - record.shown_s(practice.at_s);
            let open = record.kinds.contains(practice.kind) && !record.done.contains(practice.kind);
            open && record.asks(practice.at_s) && (0..=record.patience_s(practice.at_s)).contains(&since_s)
        };
        self.records.values().filter(asked).max_by_key(|record| record.shown_s(practice.at_s)).map(|record| record.id)
    }
}
