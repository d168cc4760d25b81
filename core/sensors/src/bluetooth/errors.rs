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

/// What a system says of a request when the link broke under it.
const BROKE: &[&str] = &["ot connected", "InProgress", "Input/output", "connection abort"];

/// Whether a request failed with its link, and was not refused by the sensor.
pub(super) fn is_of_the_link(error: &btleplug::Error) -> bool {
    let text = format!("{error} {error:?}");
    matches!(error, btleplug::Error::NotConnected | btleplug::Error::TimedOut(_))
        || matches!(Trouble::from(error), Trouble::Unknown | Trouble::Gone | Trouble::Lost)
        || BROKE.iter().any(|name| text.contains(name))
}

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

/// A text of the system for a log: whatever looks like an address (six pairs of hexadecimal digits) is left out.
pub(super) fn without_addresses(error: &impl std::fmt::Display) -> String {
    const LENGTH: usize = "00:00:00:00:00:00".len();
    let text: Vec<char> = error.to_string().chars().collect();
    let is_address = |part: &[char]| {
        let fits = |(place, letter): (usize, &char)| match place % 3 {
            2 => matches!(letter, ':' | '_' | '-'),
            _ => letter.is_ascii_hexdigit(),
        };
        part.len() == LENGTH && part.iter().enumerate().all(fits)
    };
    let (mut told, mut rest) = (String::new(), text.as_slice());
    while let [first, after @ ..] = rest {
        if rest.get(..LENGTH).is_some_and(is_address) {
            told.push('#');
            rest = rest.get(LENGTH..).unwrap_or_default();
        } else {
            told.push(*first);
            rest = after;
        }
    }
    told
}
