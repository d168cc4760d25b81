//! The end of prompts of which nothing more is heard.

use super::{Outcome, Outcomes, Record};
use crate::{OccurrenceId, Plan};

/// How long a burst waits for the person to get up.
pub(crate) const WAITING_S: i64 = 60 * 60;
/// A clock that stands so far before what has already happened was set back.
pub(crate) const SET_BACK_S: i64 = 60 * 60;

impl Outcomes {
    /// Ends what has passed at `now_s`, and what `plan` no longer holds. Gives back what ended, which is to be kept.
    pub fn settle(&mut self, plan: &Plan, now_s: i64) -> Vec<(OccurrenceId, Outcome)> {
        let mut ended = Vec::new();
        for record in self.records.values_mut().filter(|record| !record.outcome.is_end()) {
            let planned = plan.prompts.iter().any(|prompt| prompt.id == record.id);
            if let Some(outcome) = end(record, planned, plan, now_s)
                && record.note(outcome, now_s)
            {
                ended.push((record.id, outcome));
            }
        }
        ended
    }
}

/// How a prompt ends that has not ended, if it does.
fn end(record: &Record, planned: bool, plan: &Plan, now_s: i64) -> Option<Outcome> {
    let last_s = record.delivered_s.map_or(record.outcome_s, |delivered_s| delivered_s.max(record.outcome_s));
    let set_back = now_s < last_s - SET_BACK_S;
    let passed = now_s >= record.window_end_s;
    match record.outcome {
        _ if planned => None,
        Outcome::Delivered | Outcome::Opened => (passed || set_back).then_some(Outcome::Expired),
        Outcome::OnNextWalk => plan.waiting.is_none_or(|(waits, _)| waits != record.id).then_some(Outcome::Expired),
        // Moved and joined to another, or moved beyond the day: the person's answer is its end.
        Outcome::Snoozed | Outcome::InAHurry if record.at_s <= record.outcome_s => None,
        _ if record.at_s > now_s && plan.practised(record.id) => Some(Outcome::Done),
        _ if record.at_s > now_s => Some(Outcome::Withdrawn),
        Outcome::Refused => passed.then_some(Outcome::Expired),
        _ => passed.then_some(Outcome::Unknown),
    }
}
