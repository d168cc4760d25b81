//! The recordings that are being written, on the store thread.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::path::Path;
use std::time::Duration;

use heelfirst_gait::{Foot, Sample};
use heelfirst_history::{OpenRecording, Recordings, SessionId, StoreError};
use heelfirst_sensors::SensorId;
use heelfirst_sensors::recording::{WriteError, Writer};

use super::recordings;
use crate::state::{RecordWalks, Taped, TapedSamples};

/// A block of a recording, by its samples' times: what a kill takes at most.
const BLOCK: Duration = Duration::from_secs(2);

/// One recording may take this part of what is kept: those of both feet have room together.
const SHARE: u64 = 3;

/// Why a session is not recorded to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NotRecorded {
    /// The disk is full.
    Full,
    /// Something else, with the place.
    Failed(String),
}

impl NotRecorded {
    fn because(error: &WriteError, place: &Path) -> Self {
        if error.is_for_want_of_room() { Self::Full } else { Self::Failed(format!("{}: {error}", place.display())) }
    }
}

impl From<StoreError> for NotRecorded {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full { .. } => Self::Full,
            error => Self::Failed(error.to_string()),
        }
    }
}

/// What is recorded of the session that runs, a file for each sensor and foot. A failure ends all of them until the session is over, and
/// is told then: nobody is bothered with it on a walk.
pub(super) struct Tapes {
    recordings: Recordings,
    limit_bytes: u64,
    /// `None` for one that took its share of what is kept, and ended.
    open: BTreeMap<(SensorId, Foot), Option<Tape>>,
    failed: Option<NotRecorded>,
}

impl Tapes {
    /// Of the data folder `folder`.
    pub(super) fn new(folder: &Path, chosen: RecordWalks) -> Self {
        let (recordings, limit_bytes) = (Recordings::in_folder(folder), chosen.limit_bytes());
        Self { recordings, limit_bytes, open: BTreeMap::new(), failed: None }
    }

    /// Does what is due; what went wrong with a session that is over.
    pub(super) fn take(&mut self, taped: Taped) -> Option<NotRecorded> {
        match taped {
            Taped::Samples(samples) => self.write(&samples),
            Taped::End => return self.end(),
            Taped::Keep(chosen) => {
                self.limit_bytes = chosen.limit_bytes();
                self.clean_up();
            }
        }
        None
    }

    /// Removes what is more than is kept, the oldest first.
    pub(super) fn clean_up(&self) {
        recordings::clean_up(&self.recordings, self.limit_bytes);
    }

    fn write(&mut self, taped: &TapedSamples) {
        if self.failed.is_none()
            && let Err(failed) = self.try_to_write(taped)
        {
            tracing::error!(?failed, "the session is not recorded any more");
            self.close();
            self.failed = Some(failed);
        }
    }

    fn try_to_write(&mut self, taped: &TapedSamples) -> Result<(), NotRecorded> {
        let TapedSamples { sensor, foot, at_us, session, samples } = taped;
        let open = match self.open.entry((sensor.clone(), *foot)) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(free) => {
                free.insert(Some(Tape::begin(self.recordings.begin(*at_us, *foot, tag(*session))?)?))
            }
        };
        let Some(tape) = open else { return Ok(()) };
        tape.write(samples)?;
        if tape.writer.written_bytes() > self.limit_bytes / SHARE {
            return open.take().map_or(Ok(()), Tape::finish);
        }
        Ok(())
    }

    fn end(&mut self) -> Option<NotRecorded> {
        if !self.open.is_empty() {
            self.close();
            self.clean_up();
        }
        self.failed.take()
    }

    fn close(&mut self) {
        for tape in std::mem::take(&mut self.open).into_values().flatten() {
            if let Err(failed) = tape.finish() {
                self.failed.get_or_insert(failed);
            }
        }
    }

    /// Puts a device that is always full in the place of the disk.
    #[cfg(test)]
    pub(super) fn fill(&mut self) {
        for tape in self.open.values_mut().flatten() {
            let full = File::options().write(true).open("/dev/full").unwrap();
            tape.writer = Writer::gzip(full).unwrap();
        }
    }
}

/// The end of the session's id, by which its recordings are found.
fn tag(session: SessionId) -> u32 {
    let id = session.to_string();
    let end = id.get(id.len().saturating_sub(8)..).and_then(|end| u32::from_str_radix(end, 16).ok());
    end.unwrap_or_default()
}

struct Tape {
    recording: OpenRecording,
    writer: Writer<File>,
    /// When the block ends, on the session's clock; `None` before its first sample.
    block_until: Option<Duration>,
}

impl Tape {
    fn begin(recording: OpenRecording) -> Result<Self, NotRecorded> {
        let file = File::create_new(recording.path()).map_err(WriteError::Io);
        let writer = file.and_then(Writer::gzip).map_err(|error| NotRecorded::because(&error, recording.path()))?;
        Ok(Self { recording, writer, block_until: None })
    }

    fn write(&mut self, samples: &[Sample]) -> Result<(), NotRecorded> {
        for sample in samples {
            match self.writer.write(sample) {
                // Not a number, or from before the session.
                Err(error) if !error.is_of_the_sample() => {
                    return Err(NotRecorded::because(&error, self.recording.path()));
                }
                _ => {}
            }
        }
        let Some(last) = samples.last() else { return Ok(()) };
        let until = *self.block_until.get_or_insert(last.at + BLOCK);
        if last.at >= until {
            self.block_until = Some(last.at + BLOCK);
            self.writer.end_block().map_err(|error| NotRecorded::because(&error, self.recording.path()))?;
        }
        Ok(())
    }

    /// Gives it its name; of a block that could not be written whole nothing stays.
    fn finish(mut self) -> Result<(), NotRecorded> {
        let place = self.recording.path().to_owned();
        let synced = self.writer.sync();
        if synced.is_err()
            && let Err(error) = self.writer.cut_back()
        {
            tracing::warn!(%error, "a recording is cut off in its last block");
        }
        if std::fs::metadata(&place).is_ok_and(|found| found.len() == 0) {
            drop(std::fs::remove_file(&place)); // the next opening would
        } else {
            self.recording.finish()?;
        }
        synced.map_err(|error| NotRecorded::because(&error, &place))
    }
}

#[cfg(test)]
mod tests;
