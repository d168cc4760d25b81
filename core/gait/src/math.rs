//! The little linear algebra the analyser needs: vectors, rotations as quaternions.
#![expect(clippy::many_single_char_names, reason = "the components of vectors")]

/// A vector in three dimensions.
pub(crate) type Vec3 = [f64; 3];

/// In double precision.
pub(crate) fn wide([x, y, z]: [f32; 3]) -> Vec3 {
    [x.into(), y.into(), z.into()]
}

/// In single precision.
#[expect(clippy::cast_possible_truncation, reason = "on purpose: what a sensor reads, speeds and angles are small")]
pub(crate) fn narrow([x, y, z]: Vec3) -> [f32; 3] {
    [x as f32, y as f32, z as f32]
}

pub(crate) fn add([a, b, c]: Vec3, [x, y, z]: Vec3) -> Vec3 {
    [a + x, b + y, c + z]
}

pub(crate) fn scale([a, b, c]: Vec3, k: f64) -> Vec3 {
    [a * k, b * k, c * k]
}

pub(crate) fn sub(a: Vec3, b: Vec3) -> Vec3 {
    add(a, scale(b, -1.0))
}

pub(crate) fn dot([a, b, c]: Vec3, [x, y, z]: Vec3) -> f64 {
    a * x + b * y + c * z
}

pub(crate) fn cross([a, b, c]: Vec3, [x, y, z]: Vec3) -> Vec3 {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

pub(crate) fn norm(a: Vec3) -> f64 {
    dot(a, a).sqrt()
}

/// The direction of `a`; `None` where it is too short to have one.
pub(crate) fn unit(a: Vec3) -> Option<Vec3> {
    let n = norm(a);
    (n > 1e-9 && n.is_finite()).then(|| scale(a, 1.0 / n))
}

/// The angle between two unit vectors in degrees; exact for small angles too.
pub(crate) fn angle_deg(a: Vec3, b: Vec3) -> f64 {
    norm(cross(a, b)).atan2(dot(a, b)).to_degrees()
}

/// The part of `a` that is perpendicular to the unit vector `n`, as a direction.
pub(crate) fn perpendicular(a: Vec3, n: Vec3) -> Option<Vec3> {
    unit(sub(a, scale(n, dot(a, n))))
}

/// Some unit vector perpendicular to the unit vector `n`.
pub(crate) fn any_perpendicular(n: Vec3) -> Vec3 {
    let [x, y, _] = n;
    let far = if x.abs() < 0.6 {
        [1.0, 0.0, 0.0]
    } else if y.abs() < 0.6 {
        [0.0, 1.0, 0.0]
    } else {
        [0.0, 0.0, 1.0]
    };
    perpendicular(far, n).unwrap_or([1.0, 0.0, 0.0])
}

/// A frame of orthonormal rows: `rows · v` are the coordinates of `v` in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame(pub [Vec3; 3]);

impl Frame {
    /// The right-handed frame with its z axis along `up` and its x axis as near to `forward` as can be.
    pub(crate) fn levelled(up: Vec3, forward: Option<Vec3>) -> Self {
        let x = forward.and_then(|f| perpendicular(f, up)).unwrap_or_else(|| any_perpendicular(up));
        Self([x, cross(up, x), up])
    }

    pub(crate) fn into_frame(self, v: Vec3) -> Vec3 {
        let Self([x, y, z]) = self;
        [dot(x, v), dot(y, v), dot(z, v)]
    }

    pub(crate) fn out_of_frame(self, [a, b, c]: Vec3) -> Vec3 {
        let Self([x, y, z]) = self;
        add(add(scale(x, a), scale(y, b)), scale(z, c))
    }
}

/// A unit quaternion: the rotation from the body's axes to the world's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rotation {
    w: f64,
    v: Vec3,
}

impl Rotation {
    pub(crate) const IDENTITY: Self = Self { w: 1.0, v: [0.0; 3] };

    /// The rotation about `vector` by its length in radians.
    pub(crate) fn from_vector(vector: Vec3) -> Self {
        let square = dot(vector, vector);
        // Within 10 ms a foot turns by a few degrees: the series are exact to 1e-12 there and spare the root, the sine and the cosine.
        if square < 0.1 {
            let k = 0.5 - square * (1.0 / 48.0 - square * (1.0 / 3_840.0 - square / 645_120.0));
            let w =
                1.0 - square * (1.0 / 8.0 - square * (1.0 / 384.0 - square * (1.0 / 46_080.0 - square / 10_321_920.0)));
            return Self { w, v: scale(vector, k) };
        }
        let angle = square.sqrt();
        let (sin, w) = (angle / 2.0).sin_cos();
        Self { w, v: scale(vector, sin / angle) }
    }

    /// Its scalar and its vector part.
    pub(crate) fn parts(self) -> (f64, Vec3) {
        (self.w, self.v)
    }

    /// The rotation of these parts, which must have length 1.
    pub(crate) fn of_parts(w: f64, v: Vec3) -> Self {
        Self { w, v }
    }

    /// First `other`, then `self`.
    pub(crate) fn after(self, other: Self) -> Self {
        Self {
            w: self.w * other.w - dot(self.v, other.v),
            v: add(add(scale(other.v, self.w), scale(self.v, other.w)), cross(self.v, other.v)),
        }
    }

    pub(crate) fn inverse(self) -> Self {
        Self { w: self.w, v: scale(self.v, -1.0) }
    }

    /// The same rotation with its length brought back to 1, against rounding over many steps.
    pub(crate) fn normalised(self) -> Self {
        let n = (self.w * self.w + dot(self.v, self.v)).sqrt();
        if n > 1e-9 { Self { w: self.w / n, v: scale(self.v, 1.0 / n) } } else { Self::IDENTITY }
    }

    pub(crate) fn apply(self, a: Vec3) -> Vec3 {
        let t = scale(cross(self.v, a), 2.0);
        add(add(a, scale(t, self.w)), cross(self.v, t))
    }

    /// Where the world's up is, seen from the turned body: the third row of the rotation's matrix.
    pub(crate) fn up(self) -> Vec3 {
        let Self { w, v: [x, y, z] } = self;
        [2.0 * (x * z - w * y), 2.0 * (y * z + w * x), 1.0 - 2.0 * (x * x + y * y)]
    }

    /// How far the rotation turns about the vertical, in radians: the heading of the turned x axis.
    pub(crate) fn heading_rad(self) -> f64 {
        let [x, y, _] = self.apply([1.0, 0.0, 0.0]);
        y.atan2(x)
    }
}

/// The median; `None` of nothing. Sorts the values.
pub(crate) fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get(values.len().checked_sub(1)? / 2)?;
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests;
