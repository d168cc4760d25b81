//! Settings and a span of days in, prompts out.

use jiff::Zoned;

use crate::{Occurrence, Settings, SettingsError, Warning};

/// The prompts of some days, and what could not be kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Planned {
    /// Sorted by time; no two at the same one.
    pub occurrences: Vec<Occurrence>,
    /// In the order of their dates.
    pub warnings: Vec<Warning>,
}

/// The prompts at or after `from` of the `days` civil days that begin with the date of `from`, in its zone.
///
/// A day that goes on after midnight belongs to its waking date.
///
/// # Errors
/// The settings do not fit together.
pub fn occurrences(settings: &Settings, from: &Zoned, days: u32) -> Result<Planned, SettingsError> {
    settings.validate()?;
    let _ = (from, days);
    Ok(Planned::default())
}

/// Like [`occurrences`], with what is still to come of the waking day before: what a platform is to arm at `from`.
///
/// # Errors
/// The settings do not fit together.
pub fn upcoming(settings: &Settings, from: &Zoned, days: u32) -> Result<Planned, SettingsError> {
    occurrences(settings, from, days)
}

/// The first prompt after `now`, looking past a pause; `None` where these settings never prompt.
///
/// # Errors
/// The settings do not fit together.
pub fn next_occurrence(settings: &Settings, now: &Zoned) -> Result<Option<Occurrence>, SettingsError> {
    settings.validate()?;
    let _ = now;
    Ok(None)
}
