//! What callers in Rust use beside the surface: the terminal program, tests and tools.

use std::ops::RangeInclusive;
use std::path::Path;

use heelfirst_gait::Step;
use heelfirst_gait::walk::WalkSummary;
use heelfirst_history::{Context, Reader, Recordings, StoreError, Watch};
pub use heelfirst_history::{Phase, Reached, RestoreMode, is_trial, unwatched};
use heelfirst_practice::Catalogue;
use heelfirst_sensors::recording::RecordingError;
use heelfirst_words::Words;
use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::api::{
    BackupSnapshot, CalibrationStage, CoachError, FeetStage, HistoryRange, LinkState, NoticeSnapshot, PracticeContext,
    ProgressSnapshot, RecordingsSnapshot, ReportRequest, RestoredSnapshot, SessionEntry, SessionOutcome, SessionPhase,
    SessionRating, Side, StepSnapshot, WalkSnapshot,
};

/// The keys of every exercise, in the catalogue's order.
///
/// # Errors
/// `Internal` when the catalogue does not hold together.
pub fn exercises() -> Result<Vec<String>, CoachError> {
    let catalogue = Catalogue::standard().map_err(CoachError::internal)?;
    Ok(catalogue.iter().map(|exercise| exercise.id.to_owned()).collect())
}

/// Whether the standing questions come before this exercise.
pub fn needs_standing_answers(exercise: &str) -> bool {
    Catalogue::standard().is_ok_and(|catalogue| {
        catalogue.get(exercise).is_some_and(heelfirst_practice::Exercise::needs_standing_answers)
    })
}

/// A walk as the surface shows it, with its lines in these words; `None` where there was no step.
pub fn walk_snapshot(walk: &WalkSummary, words: &Words) -> Option<WalkSnapshot> {
    crate::walks::walk_snapshot(walk, words)
}

/// A refusal in a person's words, where no coach could be opened.
pub fn notice_in(words: &Words, error: &CoachError) -> NoticeSnapshot {
    crate::notices::notice_for(words, error)
}

/// A recording that cannot be read, in a person's words: `problem` says what and where, the remedy fits the fault.
pub fn unreadable_notice(words: &Words, problem: String, error: &RecordingError) -> NoticeSnapshot {
    crate::notices::unreadable(words, problem, error)
}

/// Whether there is a history in a folder, readable or not.
pub fn has_history(folder: &Path) -> bool {
    !matches!(Reader::open(folder), Err(StoreError::Missing { .. }))
}

/// The sessions of a folder, oldest first, without the lock that a coach holds: it works beside a running practice.
///
/// # Errors
/// `Storage` when there is a history that cannot be read.
pub fn read_history(folder: &Path, range: HistoryRange, words: &Words) -> Result<Vec<SessionEntry>, CoachError> {
    crate::driver::read_history(folder, range, words)
}

/// The report of a folder, without the lock that a coach holds. `now` is where the person is.
///
/// # Errors
/// `Storage` when the history cannot be read, `Invalid` naming the date that does not fit.
pub fn report_history(
    folder: &Path,
    request: &ReportRequest,
    now: &Zoned,
    words: &Words,
) -> Result<Vec<u8>, CoachError> {
    crate::driver::report_history(folder, request, now, words)
}

/// Writes a file for its owner alone, which appears complete or not at all. One of that name stays, unless it is to be replaced.
///
/// # Errors
/// `AlreadyExists` where something lies there and is not to be replaced, else what the system says.
pub fn save_file(path: &Path, bytes: &[u8], replace: bool) -> std::io::Result<()> {
    crate::driver::save_file(path, bytes, replace)
}

/// How it goes in a folder, without the lock that a coach holds; nothing yet where there is no history. `now` is where the person is.
///
/// # Errors
/// `Storage` when the history cannot be read.
pub fn read_progress(folder: &Path, now: &Zoned, words: &Words) -> Result<ProgressSnapshot, CoachError> {
    crate::driver::read_progress(folder, now, words)
}

/// The raw recordings of a folder, without the lock that a coach holds; times are those of `zone`.
///
/// # Errors
/// `Storage` when they, or the history that says what is kept, cannot be read.
pub fn read_recordings(folder: &Path, zone: &TimeZone, words: &Words) -> Result<RecordingsSnapshot, CoachError> {
    crate::driver::read_recordings(folder, zone, words)
}

/// The limits that may be set to what is kept of recordings, in MB (10⁶ bytes).
pub fn recording_limits_mb() -> RangeInclusive<u32> {
    Recordings::LIMITS_MB
}

/// Saves a folder's history to one file, without the lock that a coach holds. `now_us` is UTC µs since 1970.
///
/// # Errors
/// `Storage` where there is no history or it cannot be read, `Invalid` naming the file that cannot be written or is no backup.
pub fn backup_history(
    folder: &Path,
    path: &Path,
    passphrase: Option<&str>,
    now_us: i64,
    watch: &mut Watch<'_>,
) -> Result<BackupSnapshot, CoachError> {
    crate::driver::backup_history(folder, path, passphrase, now_us, watch)
}

/// Restores a backup into a folder that no coach holds: in place of what is there, or joined with it. Beside it stands what became of a
/// damaged history that was there.
///
/// # Errors
/// `Busy` where a coach holds the folder, `Invalid` for what is wrong with the backup or its passphrase, `Storage` for the rest.
/// Nothing was changed then.
pub fn restore_history(
    folder: &Path,
    path: &Path,
    passphrase: Option<&str>,
    how: (RestoreMode, i64),
    words: &Words,
    watch: &mut Watch<'_>,
) -> Result<(RestoredSnapshot, Option<NoticeSnapshot>), CoachError> {
    crate::driver::restore_history(folder, path, passphrase, how, words, watch)
}

impl SessionOutcome {
    /// The outcome's stable name.
    pub fn as_str(self) -> &'static str {
        heelfirst_practice::Outcome::from(self).as_str()
    }
}

impl SessionPhase {
    /// The phase's stable name.
    pub fn as_str(self) -> &'static str {
        heelfirst_practice::Phase::from(self).as_str()
    }
}

impl LinkState {
    /// The state's stable name.
    pub fn as_str(self) -> &'static str {
        heelfirst_sensors::LinkState::from(self).as_str()
    }
}

impl CalibrationStage {
    /// The stage's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sit => "sit",
            Self::HoldStill => "hold-still",
            Self::LiftToes => "lift-toes",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
        }
    }
}

impl SessionRating {
    /// `easy`, `right`, `hard` or `pain`.
    pub fn as_str(self) -> &'static str {
        heelfirst_practice::dose::Rating::from(self).as_str()
    }
}

impl FeetStage {
    /// The stage's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sit => "sit",
            Self::Tap => "tap",
            Self::Told => "told",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
        }
    }
}

impl Side {
    /// `left` or `right`.
    pub fn as_str(self) -> &'static str {
        heelfirst_practice::Side::from(self).as_str()
    }
}

/// The circumstances in the form in which they are kept.
impl From<&PracticeContext> for serde_json::Value {
    fn from(context: &PracticeContext) -> Self {
        serde_json::to_value(Context::from(context)).unwrap_or_default()
    }
}

impl From<&StepSnapshot> for Step {
    fn from(step: &StepSnapshot) -> Self {
        Self {
            foot: step.foot.into(),
            initial_contact_s: step.initial_contact_s,
            final_contact_s: step.final_contact_s,
            foot_flat_s: step.foot_flat_s,
            strike_angle_deg: step.strike_angle_deg,
            toe_off_angle_deg: step.toe_off_angle_deg,
            stride_time_s: step.stride_time_s,
            swing_s: step.swing_s,
            stance_s: step.stance_s,
            stride_length_m: step.stride_length_m,
            contact_to_flat_ms: step.contact_to_flat_ms,
            slap_speed_dps: step.slap_speed_dps,
            frontal_angle_deg: step.frontal_angle_deg,
            landing: step.landing.map(Into::into),
            slap: step.slap,
            drag: step.drag,
            confidence: step.confidence,
            ungraded_because: step.ungraded_because.map(Into::into),
            bout: step.bout,
            in_turn: step.in_turn,
            first_or_last: step.first_or_last,
            graded_after: step.graded_after,
        }
    }
}
