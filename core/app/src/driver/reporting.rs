//! Reports and progress: heavy reads, each on a read connection of its own.

use std::path::Path;

use heelfirst_history::Reader;
use heelfirst_words::Words;
use jiff::Zoned;

use super::Driver;
use super::reading::opened;
use super::store::refused;
use crate::api::{CoachError, ProgressSnapshot, ReportRequest};
use crate::{progress, report};

impl Driver {
    pub(crate) fn progress(&self) -> Result<ProgressSnapshot, CoachError> {
        self.read(|reader, now, words| progress::progress(reader, now.date(), words))
            .map(|(snapshot, revision)| ProgressSnapshot { revision, ..snapshot })
    }

    pub(crate) fn report(&self, request: &ReportRequest) -> Result<Vec<u8>, CoachError> {
        self.read(|reader, now, words| report::render(reader, request, now, words)).map(|(bytes, _)| bytes)
    }

    pub(crate) fn save_report(&self, path: &str, request: &ReportRequest) -> Result<(), CoachError> {
        let path = Path::new(path);
        super::files::save(path, &self.report(request)?, true).map_err(|error| CoachError::Storage {
            problem: format!("{}: the report cannot be written: {error}", path.display()),
        })
    }

    /// What is read, and the revision that it is of. What was accepted before this call is part of it.
    fn read<T>(
        &self,
        what: impl FnOnce(&Reader, &Zoned, &Words) -> Result<T, CoachError>,
    ) -> Result<(T, u64), CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle();
        let (revision, now, words) = {
            let state = self.shared.lock();
            (state.revision(), state.now(), std::sync::Arc::clone(state.words()))
        };
        let read = Reader::open(&self.shared.folder).map_err(refused).and_then(|reader| what(&reader, &now, &words));
        let read = read.inspect_err(|error| {
            if matches!(error, CoachError::Storage { .. }) {
                self.shared.suspect();
            }
        })?;
        Ok((read, revision))
    }
}

/// The report of a folder, without the lock that a coach holds.
pub(crate) fn report_history(
    folder: &Path,
    request: &ReportRequest,
    now: &Zoned,
    words: &Words,
) -> Result<Vec<u8>, CoachError> {
    report::render(&Reader::open(folder).map_err(refused)?, request, now, words)
}

/// The progress of a folder, without the lock that a coach holds; nothing yet where there is no history.
pub(crate) fn read_progress(folder: &Path, now: &Zoned, words: &Words) -> Result<ProgressSnapshot, CoachError> {
    match opened(folder)? {
        Some(reader) => progress::progress(&reader, now.date(), words),
        None => Ok(progress::nothing(words)),
    }
}
