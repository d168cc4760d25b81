//! btleplug's errors, as far as they make a difference.

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The system does not know the device any more: it has to be seen again.
    Unknown,
    /// The system does not allow it.
    Forbidden,
    /// The system's Bluetooth does not answer.
    Gone,
    /// The connection to the system broke.
    Lost,
    /// Anything else; another try may help.
    Other,
}

/// BlueZ's, the bus's and Android's names of errors reach us as text only.
const UNKNOWN: &[&str] = &["UnknownObject", "UnknownMethod", "does not exist", "doesn't exist"];
const FORBIDDEN: &[&str] =
    &["AccessDenied", "NotAuthorized", "NotPermitted", "SecurityException", "BLUETOOTH_SCAN", "BLUETOOTH_CONNECT"];
const GONE: &[&str] = &["ServiceUnknown", "NameHasNoOwner", "NoReply", "FileNotFound", "Spawn"];
const LOST: &[&str] = &["Failed to send message", "D-Bus connection lost", "Disconnected"];

impl From<&btleplug::Error> for Trouble {
    fn from(error: &btleplug::Error) -> Self {
        use btleplug::Error;
        match error {
            Error::DeviceNotFound => Self::Unknown,
            Error::PermissionDenied => Self::Forbidden,
            Error::Other(_) | Error::RuntimeError(_) => Self::told_by(&format!("{error} {error:?}")),
            _ => Self::Other,
        }
    }
}

impl Trouble {
    fn told_by(text: &str) -> Self {
        let has = |names: &[&str]| names.iter().any(|name| text.contains(name));
        if has(UNKNOWN) {
            Self::Unknown
        } else if has(FORBIDDEN) {
            Self::Forbidden
        } else if has(LOST) {
            Self::Lost
        } else if has(GONE) {
            Self::Gone
        } else {
            Self::Other
        }
    }
}
