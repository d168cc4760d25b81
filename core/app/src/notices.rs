//! Problems in a person's words.

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

/// A refusal in a person's words.
pub(crate) fn notice_for(words: &Words, error: &CoachError) -> NoticeSnapshot {
    let (key, detail) = match error {
        CoachError::NotFound { what } => ("not-found", what.clone()),
        CoachError::Invalid { field, reason } => ("invalid", format!("{field}: {reason}")),
        CoachError::Busy { holder } => ("busy", holder.clone()),
        CoachError::SensorUnavailable { problem } => ("sensor-unavailable", problem.clone()),
        CoachError::Storage { problem } => ("storage", problem.clone()),
        CoachError::Internal { problem } => ("internal", problem.clone()),
    };
    notice(words, key, &Args::new().with("problem", detail))
}
