//! Heavy reads, each on a read connection of its own, so that they never delay a deadline or a write.

use std::path::Path;

use heelfirst_history::{Outcome, Range, Reader, SessionRecord, StoreError};
use heelfirst_practice::Catalogue;

use super::Driver;
use super::store::refused;
use crate::api::{CoachError, HistoryRange, HistorySnapshot, PromptKind, SessionEntry, SessionId, SideCount};
use crate::lifts::{lift_sets, lift_snapshots};
use crate::said::stood_in;
use crate::state::{kind_of, step_snapshot};
use crate::walks::walk_snapshot;
use heelfirst_gait::walk::WalkTally;
use heelfirst_words::Words;

impl Driver {
    pub(crate) fn history(&self, range: HistoryRange) -> Result<HistorySnapshot, CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle(); // what was accepted before this call is part of the answer
        let revision = self.shared.lock().revision();
        Ok(HistorySnapshot { sessions: self.sessions(range, |_| true)?, revision })
    }

    /// Those of a range that `told` takes.
    pub(super) fn sessions(
        &self,
        range: HistoryRange,
        told: impl Fn(&SessionRecord) -> bool,
    ) -> Result<Vec<SessionEntry>, CoachError> {
        let words = std::sync::Arc::clone(self.shared.lock().words());
        // Whatever kept it from being read, a look at the file does no harm.
        read_sessions(&self.shared.folder, range, &words, told).inspect_err(|_| self.shared.suspect())
    }
}

/// The history of a folder; none where there is none yet.
pub(super) fn opened(folder: &Path) -> Result<Option<Reader>, CoachError> {
    match Reader::open(folder) {
        Err(StoreError::Missing { .. }) => Ok(None),
        opened => opened.map(Some).map_err(refused),
    }
}

/// The sessions of a folder, oldest first; none where there is no history yet.
pub(crate) fn read_history(folder: &Path, range: HistoryRange, words: &Words) -> Result<Vec<SessionEntry>, CoachError> {
    read_sessions(folder, range, words, |_| true)
}

fn read_sessions(
    folder: &Path,
    range: HistoryRange,
    words: &Words,
    told: impl Fn(&SessionRecord) -> bool,
) -> Result<Vec<SessionEntry>, CoachError> {
    let Some(reader) = opened(folder)? else { return Ok(Vec::new()) };
    let us = |ms: i64| ms.saturating_mul(1000);
    let between = Range { from_us: Some(us(range.from_ms)), to_us: Some(us(range.before_ms)) };
    let records = reader.sessions_without_steps(between).map_err(refused)?;
    let records = records.into_iter().filter(told);
    let catalogue = Catalogue::standard().map_err(CoachError::internal)?;
    records.map(|record| measured(entry(&record, words, &catalogue), &record, &reader, range, words)).collect()
}

/// With what sensors saw: steps and lifts themselves where they are asked for, and what they amount to.
fn measured(
    entry: SessionEntry,
    record: &SessionRecord,
    reader: &Reader,
    range: HistoryRange,
    words: &Words,
) -> Result<SessionEntry, CoachError> {
    let has_steps = record.step_counts.steps > 0;
    let steps = if has_steps { reader.session_steps(record.session).map_err(refused)? } else { Vec::new() };
    let lifts = reader.session_lifts(record.session).map_err(refused)?;
    let mut tally = WalkTally::new();
    for step in &steps {
        tally.note(step);
    }
    let mut entry =
        SessionEntry { walk: walk_snapshot(&tally.summary(), words), lift_sets: lift_sets(&lifts, words), ..entry };
    let is_measured = entry.walk.is_some() || !entry.lift_sets.is_empty();
    entry.stand_in_text = record.context.stand_in.filter(|_| is_measured).map(|stand_in| stood_in(words, stand_in));
    if range.with_steps {
        entry.steps = (1..).zip(&steps).map(|(number, step)| step_snapshot(step, number, words)).collect();
        entry.lifts = lift_snapshots(&lifts, words);
    }
    Ok(entry)
}

fn entry(record: &SessionRecord, words: &Words, catalogue: &Catalogue) -> SessionEntry {
    #[expect(clippy::cast_possible_truncation, reason = "a session lasts minutes, and saturates at worst")]
    let ms = |seconds: f64| (seconds * 1000.0).round() as i64;
    SessionEntry {
        session: SessionId { value: record.session.to_string() },
        exercise_name: words.plain(&format!("exercise-{}-name", record.exercise)),
        exercise: record.exercise.clone(),
        started: record.started.clone(),
        started_ms: record.started_us / 1000,
        active_ms: ms(record.active_s),
        rating: record.rating.map(Into::into),
        paused_ms: ms(record.paused_s),
        outcome: record.outcome.map(Into::into),
        sides: record
            .sides
            .iter()
            .map(|side| SideCount {
                side: side.side.map(Into::into),
                prescribed: side.prescribed,
                repetitions: side.repetitions,
            })
            .collect(),
        context: (&record.context).into(),
        steps: Vec::new(),
        walk: None,
        lifts: Vec::new(),
        lift_sets: Vec::new(),
        speed: record.speed,
        health: health(record, catalogue),
        stand_in_text: None,
    }
}

fn health(record: &SessionRecord, catalogue: &Catalogue) -> Option<PromptKind> {
    let is_over = record.outcome.is_some_and(|outcome| outcome != Outcome::Interrupted);
    let exercise = catalogue.get(&record.exercise).filter(|_| is_over && record.active_s > 0.0)?;
    Some(kind_of(exercise).into())
}
