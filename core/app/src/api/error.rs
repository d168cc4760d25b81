//! What can go wrong, in few words that both phones know.

/// Why a call was refused or could not be done. `Coach::notice_for` turns it into words for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum CoachError {
    /// There is no such thing (an exercise, a sensor, a running session).
    #[error("not found: {what}")]
    NotFound {
        /// What was looked for.
        what: String,
    },
    /// An argument, or the moment of the call, does not fit.
    #[error("{field}: {reason}")]
    Invalid {
        /// The argument or the command.
        field: String,
        /// What is wrong with it and what would be right.
        reason: String,
    },
    /// Another process or another session holds what is needed.
    #[error("busy: {holder}")]
    Busy {
        /// Who holds it.
        holder: String,
    },
    /// The sensor or the radio cannot be used now.
    #[error("sensor unavailable: {problem}")]
    SensorUnavailable {
        /// Why.
        problem: String,
    },
    /// The history could not be read or written.
    #[error("storage: {problem}")]
    Storage {
        /// What happened, with the place.
        problem: String,
    },
    /// A fault of the app itself.
    #[error("internal: {problem}")]
    Internal {
        /// What happened.
        problem: String,
    },
}

#[expect(clippy::needless_pass_by_value, reason = "so that these can be handed to map_err as they are")]
impl CoachError {
    pub(crate) fn invalid(field: &str, reason: impl ToString) -> Self {
        Self::Invalid { field: field.to_owned(), reason: reason.to_string() }
    }

    pub(crate) fn not_found(what: impl ToString) -> Self {
        Self::NotFound { what: what.to_string() }
    }

    pub(crate) fn internal(problem: impl ToString) -> Self {
        Self::Internal { problem: problem.to_string() }
    }
}

/// A listener could not take an event. The core notes it and goes on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ListenerError {
    /// The listener threw or refused.
    #[error("the listener failed: {reason}")]
    Refused {
        /// What it said.
        reason: String,
    },
}

/// Without this a throw on the other side would be a panic in the driver.
impl From<uniffi::UnexpectedUniFFICallbackError> for ListenerError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Refused { reason: error.reason }
    }
}

/// A problem in a person's words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NoticeSnapshot {
    /// A stable name of the kind of problem.
    pub key: String,
    /// What happened, one sentence.
    pub what: String,
    /// What can be done, one sentence.
    pub remedy: String,
    /// Where in the system it can be done; none where that is not in the system's hands.
    #[uniffi(default = None)]
    pub mended_at: Option<SystemPage>,
}

/// Where the system asks a person, or lets them change what it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SystemPage {
    /// What may be shown, and how loudly.
    Notifications,
    /// Alarms to the minute.
    ExactAlarms,
    /// What may run in the background.
    Battery,
}
