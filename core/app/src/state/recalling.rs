//! What became of prompts: from the history at open, and to the journal as it happens.

use heelfirst_history::{ArmedPrompt, End, Event, ReminderEnd, ReminderRecord};
use heelfirst_practice::{Catalogue, Exercise, Manner};
use heelfirst_reminders::{Kind, Kinds, OccurrenceId, Outcome, Outcomes, Practice, Record, Settings, Taper};

use super::State;
use super::facts::{Facts, PastSession};
use crate::api::CoachEvent;
use crate::convert::{act_outcome, end_outcome};

/// What the history remembers of prompts and of practice.
pub(super) fn outcomes(facts: &Facts, catalogue: &Catalogue) -> Outcomes {
    let practices = facts.past.iter().filter_map(|past| practice(past, catalogue, &facts.reminders));
    let mut outcomes = Outcomes::new(facts.prompted.iter().filter_map(record), practices);
    outcomes.hold_nets(facts.armed_nets.clone());
    outcomes
}

/// Which kind of prompt asks for an exercise.
pub(crate) fn kind_of(exercise: &Exercise) -> Kind {
    match exercise.manner {
        Manner::Walk | Manner::HighKnees => Kind::Walk,
        Manner::Stretch => Kind::Stretch,
        Manner::Lift | Manner::AssistedLift | Manner::Slide => Kind::Strength,
    }
}

/// What a finished session counts as.
pub(super) fn practice(past: &PastSession, catalogue: &Catalogue, settings: &Settings) -> Option<Practice> {
    let ended = &past.ended;
    Some(Practice {
        kind: kind_of(catalogue.get(&past.exercise)?),
        at_s: ended.timestamp().as_second(),
        local: ended.datetime(),
        date: settings.waking_date(ended),
        answers: None,
    })
}

fn record(kept: &ReminderRecord) -> Option<Record> {
    let seconds = |us: i64| us.div_euclid(1_000_000);
    let (prompt, became) = (&kept.prompt, &kept.outcome);
    let (outcome, outcome_us) = last(kept);
    // Moved after it was armed last, it is due at no time known yet.
    let moved = outcome.is_moved() && became.fired_us.is_some() && became.armed_us.is_none_or(|us| us < outcome_us);
    let at_us = if moved { prompt.at_us.min(outcome_us) } else { prompt.at_us };
    Some(Record {
        id: prompt.id.parse().ok()?,
        date: prompt.date,
        kinds: prompt.kinds.iter().copied().collect(),
        done: Kinds::NONE,
        at_s: seconds(at_us),
        window_end_s: seconds(prompt.window_end_us),
        local: prompt.local,
        delivered_s: became.fired_us.map(seconds),
        outcome,
        outcome_s: seconds(outcome_us),
        moves: became.moves,
    })
}

/// The last that happened to a prompt, and when; of two at the same time the one that says more.
fn last(kept: &ReminderRecord) -> (Outcome, i64) {
    let became = &kept.outcome;
    let refused = became.refused_us.filter(|refused_us| became.armed_us.is_none_or(|armed_us| armed_us <= *refused_us));
    let happened = [
        (became.armed_us.filter(|_| refused.is_none()), Outcome::Armed),
        (refused, Outcome::Refused),
        (became.fired_us, Outcome::Delivered),
        (became.opened_us, Outcome::Opened),
        (became.acted_us, became.act.map_or(Outcome::Opened, act_outcome)),
        (
            became.ended_us,
            became.ended.map_or(Outcome::Unknown, |end| heard_of(end_outcome(end), became.fired_us.is_some())),
        ),
    ];
    let answered = |outcome: &Outcome| outcome.is_end() || outcome.is_moved() || *outcome == Outcome::OnNextWalk;
    let known = happened.into_iter().filter_map(|(at_us, outcome)| Some((outcome, at_us?)));
    // That it was armed anew takes nothing back that the person said.
    let all: Vec<(Outcome, i64)> = known.collect();
    let is_arming = |outcome: Outcome| matches!(outcome, Outcome::Armed | Outcome::Refused);
    let said = all.iter().any(|(outcome, _)| answered(outcome) || *outcome == Outcome::Delivered);
    all.into_iter()
        .filter(|(outcome, _)| !is_arming(*outcome) || !said)
        .max_by_key(|(outcome, at_us)| (*at_us, *outcome))
        .unwrap_or((Outcome::Armed, 0))
}

/// An end without word is another where word came later.
fn heard_of(end: Outcome, was_shown: bool) -> Outcome {
    if end == Outcome::Unknown && was_shown { Outcome::Expired } else { end }
}

/// A prompt as the journal keeps it.
pub(super) fn armed_prompt(record: &Record) -> ArmedPrompt {
    let us = |seconds: i64| seconds.saturating_mul(1_000_000);
    ArmedPrompt {
        id: record.id.to_string(),
        at_us: us(record.at_s),
        window_end_us: us(record.window_end_s),
        local: record.local,
        date: record.date,
        kinds: record.kinds.iter().collect(),
    }
}

/// What is known of prompts, as it was before a command.
pub(crate) struct Prompting {
    outcomes: Outcomes,
    taper: Taper,
    settled_s: i64,
    revision: u64,
}

impl State {
    pub(crate) fn prompting(&self) -> Prompting {
        let (outcomes, taper) = (self.outcomes.clone(), self.facts.taper);
        Prompting { outcomes, taper, settled_s: self.settled_s, revision: self.revision }
    }

    #[cfg(test)]
    pub(crate) fn prompts_known(&self) -> Vec<Record> {
        self.outcomes.records().cloned().collect()
    }

    /// As it was: what came since could not be written.
    pub(crate) fn take_back(&mut self, before: Prompting) {
        (self.outcomes, self.facts.taper) = (before.outcomes, before.taper);
        (self.settled_s, self.revision) = (before.settled_s, before.revision);
    }

    /// Keeps what ended.
    pub(super) fn note_ends(&mut self, ended: &[(OccurrenceId, Outcome)]) {
        let ends = ended.iter().filter_map(|(id, outcome)| {
            let how = match outcome {
                Outcome::Done => End::Done,
                Outcome::Expired => End::Expired,
                Outcome::Unknown => End::Unknown,
                Outcome::Withdrawn => End::Withdrawn,
                _ => return None, // an answer, which is kept as one
            };
            Some(ReminderEnd { id: id.to_string(), how })
        });
        let ends: Vec<ReminderEnd> = ends.collect();
        if !ends.is_empty() {
            self.note_change(Event::ReminderEnded { ends });
        }
    }

    /// A session that is over counts: it answers a prompt, or thins the next ones. Gives the plan where it is another one now.
    pub(super) fn count_practice(&mut self, past: &PastSession) -> Option<CoachEvent> {
        let practice = practice(past, &self.catalogue, &self.facts.reminders)?;
        let before = self.reminder_plan().ok()?;
        if let Some(answered) = self.outcomes.practised(practice) {
            self.note_ends(&[(answered, Outcome::Done)]);
        }
        let plan = self.reminder_plan().ok()?;
        (plan != before).then_some(CoachEvent::Reminders { plan })
    }
}

#[cfg(test)]
mod tests;
