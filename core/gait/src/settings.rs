//! How steps are graded.

use serde::{Deserialize, Serialize};

use crate::cue::Baseline;
use crate::{Borders, MovedBorders};

/// How an [`Analyser`](crate::Analyser) grades.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The borders between landings that were moved.
    pub moved: MovedBorders,
    /// What is usual for this person in this context; the borders that were not moved lean on it.
    pub baseline: Baseline,
}

impl Settings {
    /// The borders that hold. Whoever grades, cues or shows asks here.
    #[must_use]
    pub fn borders(&self) -> Borders {
        self.moved.borders(&self.baseline)
    }
}
