//! The borders between landings, as a person or their therapist moves them.

use serde::{Deserialize, Serialize};

/// Borders that were moved. A moved border lies exactly there, whatever is usual for the person. One that is left out is the default,
/// which leans on what is usual for the person in today's context once their sensor is calibrated and their steps are known.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct GradeBorders {
    /// A strike angle above this is a heel landing: 0 to 30 degrees, flat foot 0 and toes up positive; 8 by default.
    #[uniffi(default = None)]
    pub heel_deg: Option<f64>,
    /// A strike angle below this is a toe landing: −20 to 4 degrees and below the heel border; −1.6 by default.
    #[uniffi(default = None)]
    pub toe_deg: Option<f64>,
    /// A landing with the toes up by more than 8° whose sole is flat sooner than this after contact is a slap, wherever the heel border lies: 20 to 250 ms; 82 by default.
    #[uniffi(default = None)]
    pub slap_contact_to_flat_ms: Option<f64>,
    /// Above 1 more steps count as dragged, below 1 fewer: 0.25 to 4; 1 by default.
    #[uniffi(default = None)]
    pub drag_sensitivity_ratio: Option<f64>,
}

/// One border as a screen shows it. Its numbers are in the unit of its field in [`GradeBorders`].
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GradeBorderSnapshot {
    /// What it parts, in a few words.
    pub label: String,
    /// What moving it does, one sentence.
    pub what: String,
    /// Where it lies, with its unit: once where both feet have the same, else for each foot.
    pub text: String,
    /// Whether it was moved, and what the default would be; in words.
    pub moved_text: String,
    /// Where it was moved to; none for the default.
    pub moved: Option<f64>,
    /// Where it lies for the left foot in today's context.
    pub left: f64,
    /// Where it lies for the right foot in today's context.
    pub right: f64,
    /// The default before it leans on anything.
    pub default_value: f64,
    /// The least it may be moved to, beside the other border of the angle if that was moved.
    pub least: f64,
    /// The most it may be moved to, likewise.
    pub most: f64,
    /// Where a press of − moves it; none where it can go no lower.
    pub lower: Option<f64>,
    /// Where a press of + moves it; none where it can go no higher.
    pub higher: Option<f64>,
}

/// The borders as a screen shows them.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GradeBordersSnapshot {
    /// What was moved, to be changed and handed back to `Coach::set_grade_borders`.
    pub moved: GradeBorders,
    /// Between flat and heel first.
    pub heel: GradeBorderSnapshot,
    /// Between flat and toes first.
    pub toe: GradeBorderSnapshot,
    /// Between soft and slapping.
    pub slap: GradeBorderSnapshot,
    /// Between clear and dragging.
    pub drag: GradeBorderSnapshot,
    /// From when on they hold, and what they follow.
    pub note: String,
    /// What no border changes: nothing here is clinically validated.
    pub disclaimer: String,
}
