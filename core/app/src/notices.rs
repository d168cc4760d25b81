//! Problems in a person's words.

use std::path::Path;

use heelfirst_sensors::recording::RecordingError;
use heelfirst_words::{Args, Words};

use crate::api::{CoachError, NoticeSnapshot};

/// A problem by its key: `notice-KEY-what` and `notice-KEY-remedy`.
pub(crate) fn notice(words: &Words, key: &str, args: &Args) -> NoticeSnapshot {
    NoticeSnapshot {
        key: key.to_owned(),
        what: words.text(&format!("notice-{key}-what"), args),
        remedy: words.text(&format!("notice-{key}-remedy"), args),
        mended_at: None,
    }
}

/// A recording that cannot be read, with what helps against its fault; `problem` says what and where.
pub(crate) fn unreadable(words: &Words, problem: String, error: &RecordingError) -> NoticeSnapshot {
    NoticeSnapshot {
        key: "recording-unreadable".to_owned(),
        what: words.text("notice-recording-unreadable-what", &Args::new().with("problem", problem)),
        remedy: words.plain(&format!("recording-remedy-{}", error.reason.remedy().as_str())),
        mended_at: None,
    }
}

/// A refusal in a person's words.
pub(crate) fn notice_for(words: &Words, error: &CoachError) -> NoticeSnapshot {
    let (key, detail) = match error {
        CoachError::NotFound { what } => ("not-found", what.clone()),
        CoachError::Invalid { field, .. } if field == "passphrase" => return sealed(words),
        CoachError::Invalid { field, reason } if field == "backup" => ("backup-unreadable", without_folder(reason)),
        CoachError::Invalid { field, reason } if field == "path" => ("backup-unwritable", reason.clone()),
        CoachError::Invalid { field, reason } if is_sentence(field, reason) => return said_alone(reason),
        CoachError::Invalid { field, reason } => ("invalid", format!("{field}: {reason}")),
        CoachError::Busy { holder } => ("busy", holder.clone()),
        CoachError::SensorUnavailable { problem } => ("sensor-unavailable", problem.clone()),
        CoachError::Storage { problem } => ("storage", problem.clone()),
        CoachError::Internal { problem } => ("internal", problem.clone()),
    };
    notice(words, key, &Args::new().with("problem", detail))
}

/// A backup that did not open without a passphrase, or with another one: it is one that could not be read, and asks for one thing only.
fn sealed(words: &Words) -> NoticeSnapshot {
    NoticeSnapshot { key: "backup-unreadable".to_owned(), ..notice(words, "backup-sealed", &Args::new()) }
}

/// A reason that begins with a file: of that its name alone. A phone's system lends files from folders that nobody knows.
fn without_folder(reason: &str) -> String {
    let named = reason.split_once(": ").and_then(|(path, why)| Some((Path::new(path).file_name()?.to_str()?, why)));
    named.map_or_else(|| reason.to_owned(), |(name, why)| format!("{name}: {why}"))
}

/// Whether a reason is written for the person, such as why an exercise is held back: it is then said alone.
fn is_sentence(field: &str, reason: &str) -> bool {
    ["item", "ready", "command", "question", "reminders"].contains(&field) && reason.ends_with(['.', '?', '؟'])
}

fn said_alone(reason: &str) -> NoticeSnapshot {
    NoticeSnapshot { key: "refused".to_owned(), what: reason.to_owned(), remedy: String::new(), mended_at: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_backup_the_name_is_told_and_not_its_folder() {
        let told = |reason: &str| {
            let error = CoachError::Invalid { field: "backup".to_owned(), reason: reason.to_owned() };
            notice_for(&Words::new(&["en"]), &error).what
        };
        assert_eq!(told("/tmp/x/my.heelfirst: damaged"), "This backup cannot be read: my.heelfirst: damaged.");
        assert_eq!(told("damaged"), "This backup cannot be read: damaged.");
        let error = CoachError::Invalid { field: "passphrase".to_owned(), reason: "/tmp/x: sealed".to_owned() };
        let sealed = notice_for(&Words::new(&["en"]), &error);
        assert_eq!(
            (sealed.key.as_str(), sealed.what.as_str()),
            ("backup-unreadable", "This backup needs its passphrase.")
        );
    }

    #[test]
    fn a_sentence_is_said_alone_and_a_bad_argument_with_its_place() {
        let words = Words::new(&["en"]);
        let held = words.plain("gate-after-fall");
        let told = notice_for(&words, &CoachError::invalid("item", &held));
        assert_eq!((told.what, told.remedy.as_str()), (held, ""));
        let told = notice_for(&words, &CoachError::invalid("rating", "is 11; it goes from 0 to 10"));
        let misspelt = CoachError::invalid("settings", "there is no such key here; did you mean `walks_per_day`?");
        assert_eq!(notice_for(&words, &misspelt).key, "invalid");
        assert!(told.what.contains("rating: is 11") && !told.remedy.is_empty(), "{told:?}");
    }
}
