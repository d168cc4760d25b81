//! How the sensor sits on the foot.

use serde::{Deserialize, Serialize};

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
}
