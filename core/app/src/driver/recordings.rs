//! Raw recordings, listed and deleted.

use std::path::Path;

use heelfirst_history::{Recording, Recordings};
use heelfirst_words::{Args, Words};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Driver;
use super::reading::opened;
use super::recent::day_and_time;
use super::store::{choices, refused};
use crate::api::{CoachError, RecordingSnapshot, RecordingsSnapshot};
use crate::state::RecordWalks;

impl Driver {
    pub(crate) fn set_recording(&self, on: bool, limit_mb: Option<u32>) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_recording(on, limit_mb))
    }

    pub(crate) fn recordings(&self) -> Result<RecordingsSnapshot, CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle(); // what was accepted before this call is part of the answer
        let (chosen, words, zone) = {
            let state = self.shared.lock();
            (state.record_walks(), std::sync::Arc::clone(state.words()), state.stamp().1)
        };
        listed(&self.shared.folder, chosen, &words, &TimeZone::get(&zone).unwrap_or(TimeZone::UTC))
    }

    pub(crate) fn delete_recording(&self, name: &str) -> Result<(), CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle();
        let removed = Recordings::in_folder(&self.shared.folder).remove(name).map_err(refused)?;
        if removed { Ok(()) } else { Err(CoachError::not_found(format!("recording '{name}'"))) }
    }
}

/// The recordings of a folder; none where there is no history yet.
pub(crate) fn read_recordings(folder: &Path, zone: &TimeZone, words: &Words) -> Result<RecordingsSnapshot, CoachError> {
    let chosen = match opened(folder)? {
        Some(reader) => choices(&reader)?.record_walks,
        None => RecordWalks::default(),
    };
    listed(folder, chosen, words, zone)
}

/// Removes what is more than is kept, the oldest first, and says how many those were.
pub(super) fn clean_up(recordings: &Recordings, limit_bytes: u64) -> u64 {
    recordings
        .clean_up(limit_bytes)
        .inspect_err(|error| tracing::warn!(%error, "old recordings could not be removed"))
        .map_or(0, |removed| removed.len() as u64)
}

fn listed(
    folder: &Path,
    chosen: RecordWalks,
    words: &Words,
    zone: &TimeZone,
) -> Result<RecordingsSnapshot, CoachError> {
    let found = Recordings::in_folder(folder).list().map_err(refused)?;
    let size_bytes = found.iter().map(|recording| recording.bytes).sum();
    let size = Args::new().with("count", found.len()).with("megabytes", megabytes(size_bytes));
    Ok(RecordingsSnapshot {
        on: chosen.on,
        limit_mb: chosen.limit_mb,
        least_mb: *Recordings::LIMITS_MB.start(),
        most_mb: *Recordings::LIMITS_MB.end(),
        recordings: found.into_iter().map(|recording| snapshot(recording, words, zone)).collect(),
        size_bytes,
        title: words.plain("recordings-title"),
        on_text: words.plain(if chosen.on { "recordings-on" } else { "recordings-off" }),
        size_text: words.text("recordings-size", &size),
        limit_text: words.text("recordings-limit", &Args::new().with("megabytes", chosen.limit_mb)),
    })
}

fn snapshot(recording: Recording, words: &Words, zone: &TimeZone) -> RecordingSnapshot {
    let began = recording.began_us().and_then(|at_us| Timestamp::from_microsecond(at_us).ok());
    let began_text = began.map(|at| day_and_time(&at.to_zoned(zone.clone()), words));
    let size = Args::new().with("megabytes", megabytes(recording.bytes));
    RecordingSnapshot {
        path: recording.path.display().to_string(),
        started_ms: recording.began_us().map(|at_us| at_us / 1000),
        began_text: began_text.unwrap_or_else(|| recording.name.clone()),
        foot: recording.foot().map(Into::into),
        size_bytes: recording.bytes,
        size_text: words.text("recordings-one-size", &size),
        name: recording.name,
    }
}

/// As they are written with one decimal: what is there is never nothing.
#[expect(clippy::cast_precision_loss, reason = "a text has one decimal")]
fn megabytes(bytes: u64) -> f64 {
    let megabytes = bytes as f64 / 1e6;
    if bytes > 0 { megabytes.max(0.1) } else { 0.0 }
}
