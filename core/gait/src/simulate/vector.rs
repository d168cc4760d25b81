//! Vectors and rotations in three dimensions.
#![expect(clippy::many_single_char_names, reason = "coordinates have no longer names")]

/// A vector; in the world and on the foot x points forward, y to the left and z up.
pub(super) type Vec3 = [f64; 3];

pub(super) fn add([a, b, c]: Vec3, [x, y, z]: Vec3) -> Vec3 {
    [a + x, b + y, c + z]
}

pub(super) fn sub([a, b, c]: Vec3, [x, y, z]: Vec3) -> Vec3 {
    [a - x, b - y, c - z]
}

pub(super) fn scale([a, b, c]: Vec3, by: f64) -> Vec3 {
    [a * by, b * by, c * by]
}

fn dot([a, b, c]: Vec3, [x, y, z]: Vec3) -> f64 {
    a * x + b * y + c * z
}

/// A rotation, by its rows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rotation(pub(super) [Vec3; 3]);

impl Rotation {
    pub(super) const NONE: Self = Self([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]);

    /// About x: the left side rises.
    pub(super) fn roll(rad: f64) -> Self {
        let (s, c) = rad.sin_cos();
        Self([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])
    }

    /// About −y: the front rises. This is the foot's pitch with toes up positive.
    pub(super) fn pitch(rad: f64) -> Self {
        let (s, c) = rad.sin_cos();
        Self([[c, 0.0, -s], [0.0, 1.0, 0.0], [s, 0.0, c]])
    }

    /// About z: the front turns to the left.
    pub(super) fn yaw(rad: f64) -> Self {
        let (s, c) = rad.sin_cos();
        Self([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])
    }

    /// The rotation of a quaternion of any length but 0.
    pub(super) fn of_quaternion([w, x, y, z]: [f64; 4]) -> Self {
        let k = 2.0 / (w * w + x * x + y * y + z * z);
        Self([
            [1.0 - k * (y * y + z * z), k * (x * y - w * z), k * (x * z + w * y)],
            [k * (x * y + w * z), 1.0 - k * (x * x + z * z), k * (y * z - w * x)],
            [k * (x * z - w * y), k * (y * z + w * x), 1.0 - k * (x * x + y * y)],
        ])
    }

    /// The rotation about an axis by an angle in rad, given as axis times angle.
    pub(super) fn of_vector(v: Vec3) -> Self {
        let angle = dot(v, v).sqrt();
        let k = if angle < 1e-9 { 0.5 } else { (0.5 * angle).sin() / angle };
        let [x, y, z] = scale(v, k);
        Self::of_quaternion([(0.5 * angle).cos(), x, y, z])
    }

    pub(super) fn apply(&self, v: Vec3) -> Vec3 {
        self.0.map(|row| dot(row, v))
    }

    pub(super) fn inverse(&self) -> Self {
        let Self([[a, b, c], [d, e, f], [g, h, i]]) = *self;
        Self([[a, d, g], [b, e, h], [c, f, i]])
    }

    /// First `other`, then this.
    pub(super) fn after(&self, other: &Self) -> Self {
        let columns = other.inverse().0;
        Self(self.0.map(|row| columns.map(|column| dot(row, column))))
    }

    /// The small rotation as a vector: its axis times its angle in rad.
    pub(super) fn vector(&self) -> Vec3 {
        let Self([[a, b, c], [d, e, f], [g, h, i]]) = *self;
        let twice = [h - f, c - g, d - b];
        let sine = 0.5 * dot(twice, twice).sqrt();
        let angle = sine.atan2(0.5 * (a + e + i - 1.0));
        scale(twice, if sine < 1e-9 { 0.5 } else { 0.5 * angle / sine })
    }
}
