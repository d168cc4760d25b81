//! Where one landing ends and the next begins, and what a person or their therapist may move.

use serde::{Deserialize, Serialize};

use crate::cue::Baseline;

/// Where one landing ends and the next begins.
///
/// The zones of Altman & Davis (Gait & Posture 2012, 35:298) were drawn for runners in shoes; people who walk with a weak foot
/// lift it less far, so every border can be moved ([`MovedBorders`]) and is meant relative to the person's own flat foot.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Borders {
    /// A strike angle above this is a heel landing, in degrees (default 8).
    pub heel_deg: f64,
    /// A strike angle below this is a toe landing, in degrees (default −1.6).
    pub toe_deg: f64,
    /// A heel landing whose sole is flat sooner than this after contact is a slap, in ms (default 82; healthy feet take about 107). The
    /// time is steadied by the speed of the fall, see the grading.
    pub slap_contact_to_flat_ms: f64,
    /// Multiplies the swing vibration before it is judged: above 1 more steps count as dragged (default 1).
    pub drag_sensitivity_ratio: f64,
}

impl Default for Borders {
    fn default() -> Self {
        Self { heel_deg: 8.0, toe_deg: -1.6, slap_contact_to_flat_ms: 82.0, drag_sensitivity_ratio: 1.0 }
    }
}

/// Time from heel contact to foot flat that the slap border is meant for: that of healthy feet, in ms by inertial sensors.
const USUAL_TO_FLAT_MS: f64 = 107.0;
/// How far the heel border leans on the usual strike angle, in degrees.
const HEEL_LEANS_DEG: f64 = 3.0;

impl Borders {
    /// The default borders for a person whose usual steps are known: the slap border goes with their usual time to foot flat, by 15 % at
    /// most, so that neither a quick healthy foot is called slapping nor a foot that always slaps is called healthy; a heel landing must
    /// have half of their usual strike angle, within 3° of the border.
    #[must_use]
    pub fn about(baseline: &Baseline) -> Self {
        let usual = Self::default();
        let slower =
            baseline.contact_to_flat_ms.map_or(1.0, |usual| (usual.median / USUAL_TO_FLAT_MS).clamp(0.85, 1.15));
        let (low, high) = (usual.heel_deg - HEEL_LEANS_DEG, usual.heel_deg + HEEL_LEANS_DEG);
        let heel_deg = baseline.strike_angle_deg.map_or(usual.heel_deg, |angle| (angle.median / 2.0).clamp(low, high));
        Self { heel_deg, slap_contact_to_flat_ms: usual.slap_contact_to_flat_ms * slower, ..usual }
    }
}

/// One of the four borders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Border {
    /// Between a flat landing and one on the heel.
    Heel,
    /// Between a flat landing and one on the toes.
    Toe,
    /// Between a soft landing and a slap.
    Slap,
    /// Between a free swing and a drag.
    Drag,
}

impl Border {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Heel, Self::Toe, Self::Slap, Self::Drag];

    /// The field of [`Borders`] and [`MovedBorders`] that it is.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Heel => "heel_deg",
            Self::Toe => "toe_deg",
            Self::Slap => "slap_contact_to_flat_ms",
            Self::Drag => "drag_sensitivity_ratio",
        }
    }

    /// The least and the most that it may be moved to, in the unit of its field. The heel border reaches as far as healthy people land
    /// (29° in the mean), the toe border stays below every default heel border, the slap border covers what sensors and markers
    /// measure of slapping and of healthy feet (107 and 136 ms) with room on either side.
    pub const fn range(self) -> (f64, f64) {
        match self {
            Self::Heel => (0.0, 30.0),
            Self::Toe => (-20.0, 4.0),
            Self::Slap => (20.0, 250.0),
            Self::Drag => (0.25, 4.0),
        }
    }

    /// Where it lies among these.
    pub const fn of(self, borders: &Borders) -> f64 {
        match self {
            Self::Heel => borders.heel_deg,
            Self::Toe => borders.toe_deg,
            Self::Slap => borders.slap_contact_to_flat_ms,
            Self::Drag => borders.drag_sensitivity_ratio,
        }
    }

    const fn unit(self) -> &'static str {
        match self {
            Self::Heel | Self::Toe => " degrees",
            Self::Slap => " ms",
            Self::Drag => "",
        }
    }
}

/// The borders that a person or their therapist moved.
///
/// A border that was moved is theirs: it lies exactly there, whatever is usual for the person. One that is left out is the default,
/// which leans on the baseline where one is known ([`Borders::about`]).
/// It is kept for years: a border that another version knows is left alone when it is read.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MovedBorders {
    /// As [`Borders::heel_deg`], 0 to 30.
    pub heel_deg: Option<f64>,
    /// As [`Borders::toe_deg`], −20 to 4 and below the heel border.
    pub toe_deg: Option<f64>,
    /// As [`Borders::slap_contact_to_flat_ms`], 20 to 250.
    pub slap_contact_to_flat_ms: Option<f64>,
    /// As [`Borders::drag_sensitivity_ratio`], 0.25 to 4.
    pub drag_sensitivity_ratio: Option<f64>,
}

/// Why borders cannot be moved there.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum BorderFault {
    /// Not a number within the border's range.
    #[error("must be a number from {} to {}{}", .0.range().0, .0.range().1, .0.unit())]
    OutOfRange(Border),
    /// No strike angle would be left for a flat landing.
    #[error("the border of toes first, {toe_deg} degrees, must lie below that of heel first, {heel_deg} degrees")]
    Crossed {
        /// Where the toe border would lie.
        toe_deg: f64,
        /// Where the heel border would lie.
        heel_deg: f64,
    },
}

impl BorderFault {
    /// Which border it is about.
    pub const fn border(&self) -> Border {
        match self {
            Self::OutOfRange(border) => *border,
            Self::Crossed { .. } => Border::Toe,
        }
    }
}

impl MovedBorders {
    /// Where a border was moved to.
    pub const fn of(&self, border: Border) -> Option<f64> {
        match border {
            Border::Heel => self.heel_deg,
            Border::Toe => self.toe_deg,
            Border::Slap => self.slap_contact_to_flat_ms,
            Border::Drag => self.drag_sensitivity_ratio,
        }
    }

    /// The least and the most that a border may be moved to beside these: the heel border stays above a toe border that was moved, and the
    /// toe border below a heel border, half a degree apart.
    #[must_use]
    pub fn room(&self, border: Border) -> (f64, f64) {
        const APART_DEG: f64 = 0.5;
        let (least, most) = border.range();
        match border {
            Border::Heel => (self.toe_deg.map_or(least, |toe_deg| least.max(toe_deg + APART_DEG)), most),
            Border::Toe => (least, self.heel_deg.map_or(most, |heel_deg| most.min(heel_deg - APART_DEG))),
            Border::Slap | Border::Drag => (least, most),
        }
    }

    /// Whether the borders can lie there.
    ///
    /// # Errors
    /// The first border that is no number within its range, or that the toe border does not lie below the heel border.
    pub fn check(&self) -> Result<(), BorderFault> {
        for border in Border::ALL {
            let (least, most) = border.range();
            if self.of(border).is_some_and(|value| !(least..=most).contains(&value)) {
                return Err(BorderFault::OutOfRange(border));
            }
        }
        match (self.toe_deg, self.heel_deg) {
            (Some(toe_deg), Some(heel_deg)) if toe_deg >= heel_deg => Err(BorderFault::Crossed { toe_deg, heel_deg }),
            _ => Ok(()),
        }
    }

    /// Without what cannot be: each border out of its range, and a toe border that does not lie below the heel border.
    #[must_use]
    pub fn possible(mut self) -> Self {
        while let Err(fault) = self.check() {
            *self.at(fault.border()) = None;
        }
        self
    }

    const fn at(&mut self, border: Border) -> &mut Option<f64> {
        match border {
            Border::Heel => &mut self.heel_deg,
            Border::Toe => &mut self.toe_deg,
            Border::Slap => &mut self.slap_contact_to_flat_ms,
            Border::Drag => &mut self.drag_sensitivity_ratio,
        }
    }

    /// The borders that hold for a person with this baseline. Where [`MovedBorders::check`] finds a fault, nothing counts as moved.
    #[must_use]
    pub fn borders(&self, baseline: &Baseline) -> Borders {
        let usual = Borders::about(baseline);
        if self.check().is_err() {
            return usual;
        }
        let lies = |border: Border| self.of(border).unwrap_or_else(|| border.of(&usual));
        Borders {
            heel_deg: lies(Border::Heel),
            toe_deg: lies(Border::Toe),
            slap_contact_to_flat_ms: lies(Border::Slap),
            drag_sensitivity_ratio: lies(Border::Drag),
        }
    }
}

#[cfg(test)]
mod tests;
