//! Problems in a person's words.

use heelfirst_sensors::recording::RecordingError;
use heelfirst_words::{Args, Words};

use crate::api::{CoachError, NoticeSnapshot};

/// A problem by its key: `notice-KEY-what` and `notice-KEY-remedy`.
pub(crate) fn notice(words: &Words, key: &str, args: &Args) -> NoticeSnapshot {
    NoticeSnapshot {
        key: key.to_owned(),
        what: words.text(&format!("notice-{key}-what"), args),
        remedy: words.text(&format!("notice-{key}-remedy"), args),
    }
}

/// A recording that cannot be read, with what helps against its fault; `problem` says what and where.
pub(crate) fn unreadable(words: &Words, problem: String, error: &RecordingError) -> NoticeSnapshot {
    NoticeSnapshot {
        key: "recording-unreadable".to_owned(),
        what: words.text("notice-recording-unreadable-what", &Args::new().with("problem", problem)),
        remedy: words.plain(&format!("recording-remedy-{}", error.reason.remedy().as_str())),
    }
}

/// A refusal in a person's words.
pub(crate) fn notice_for(words: &Words, error: &CoachError) -> NoticeSnapshot {
    let (key, detail) = match error {
        CoachError::NotFound { what } => ("not-found", what.clone()),
        CoachError::Invalid { field, reason } if field == "backup" || field == "passphrase" => {
            ("backup-unreadable", reason.clone())
        }
        CoachError::Invalid { field, reason } if field == "path" => ("backup-unwritable", reason.clone()),
        CoachError::Invalid { field, reason } => ("invalid", format!("{field}: {reason}")),
        CoachError::Busy { holder } => ("busy", holder.clone()),
        CoachError::SensorUnavailable { problem } => ("sensor-unavailable", problem.clone()),
        CoachError::Storage { problem } => ("storage", problem.clone()),
        CoachError::Internal { problem } => ("internal", problem.clone()),
    };
    notice(words, key, &Args::new().with("problem", detail))
}
