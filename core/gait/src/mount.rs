//! How the sensor sits on the foot.

use serde::{Deserialize, Serialize};

use crate::math::{cross, dot};

/// The rotation from the sensor's axes to the foot's, and how sure it is.
///
/// The foot's axes are x forward (towards the toes), y to the left, z up out of a foot that stands flat on level ground.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mount {
    /// Rows are the foot's x, y and z axis in the sensor's axes: `foot = rotation · sensor`. Orthonormal, right-handed.
    pub rotation: [[f64; 3]; 3],
    /// How sure the rotation is, 0 (a guess) to 1 (calibrated).
    pub quality: f64,
}

impl Mount {
    /// A sensor whose axes are the foot's already.
    pub const ALIGNED: Self = Self { rotation: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], quality: 1.0 };

    /// Whether it is a rotation (orthonormal and right-handed within a thousandth) with a quality from 0 to 1. One that is not, from a
    /// damaged store perhaps, is taken for none: a forward is never made up.
    pub fn is_sound(&self) -> bool {
        let [x, y, z] = self.rotation;
        let near = |a: f64, b: f64| (a - b).abs() < 1e-3;
        let third = cross(x, y);
        let right_handed = third.into_iter().zip(z).all(|(a, b)| near(a, b));
        near(dot(x, x), 1.0)
            && near(dot(y, y), 1.0)
            && near(dot(x, y), 0.0)
            && right_handed
            && (0.0..=1.0).contains(&self.quality)
    }
}

/// Why a stored mount may no longer be right: a question for the person once the walk is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MountDoubt {
    /// The sensor sits more than 10° differently from when it was calibrated.
    Tilted,
    /// It sits as the sensor of the other foot does: left and right were swapped.
    Swapped,
    /// It points elsewhere than the foot walks.
    Turned,
}
