//! Points, directions and the outline of a limb. x is forward, y up from the floor, in hundredths of 1.7 m of body height.

use std::ops::{Add, Mul, Sub};

use serde::Serialize;

/// A point, or the way from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down in a [`super::Frame`].
    pub y: f32,
}

/// Points on each rounded end of a limb.
const END_POINTS: u8 = 9;

pub(super) const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    /// The direction of a bone that hangs straight down at 0° and points forward at 90°.
    pub(super) fn hanging(degrees: f32) -> Point {
        let (sin, cos) = degrees.to_radians().sin_cos();
        at(sin, -cos)
    }

    /// Turned counter-clockwise, for somebody who faces right: toes up.
    pub(super) fn turned(self, degrees: f32) -> Point {
        let (sin, cos) = degrees.to_radians().sin_cos();
        at(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }

    pub(super) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    pub(super) fn distance(self, other: Point) -> f32 {
        (self - other).length()
    }

    /// Of length 1; forward where there is no direction.
    pub(super) fn unit(self) -> Point {
        let length = self.length();
        if length < 1e-6 { at(1.0, 0.0) } else { self * (1.0 / length) }
    }

    pub(super) fn between(self, other: Point, part: f32) -> Point {
        self + (other - self) * part
    }
}

impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Point;
    fn sub(self, other: Point) -> Point {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Point {
    type Output = Point;
    fn mul(self, by: f32) -> Point {
        at(self.x * by, self.y * by)
    }
}

/// From one number to another.
pub(super) fn mix(from: f32, to: f32, part: f32) -> f32 {
    from + (to - from) * part
}

/// Eases in and out: 0 to 1 with no speed at either end.
pub(super) fn ease(part: f32) -> f32 {
    let part = part.clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

/// The directions in degrees, each from straight down, of two bones of these lengths that reach from one point to another.
/// `bend` is 1 where the joint between them points forward (a knee), −1 where it points back (an elbow).
pub(super) fn two_bones(from: Point, to: Point, lengths: (f32, f32), bend: f32) -> (f32, f32) {
    let (first, second) = lengths;
    let way = to - from;
    let reach = way.length().clamp((first - second).abs() + 0.01, first + second - 0.001);
    let towards = way.x.atan2(-way.y);
    let corner =
        |near: f32, far: f32| ((near * near + reach * reach - far * far) / (2.0 * near * reach)).clamp(-1.0, 1.0);
    let one = towards + bend * corner(first, second).acos();
    let two = towards - bend * corner(second, first).acos();
    (one.to_degrees(), two.to_degrees())
}

/// A circle that grows into another: a limb with round ends. Always the same number of points.
pub(super) fn limb(a: Point, a_radius: f32, b: Point, b_radius: f32) -> Vec<Point> {
    let way = b - a;
    let along = way.y.atan2(way.x);
    let side = ((a_radius - b_radius) / way.length().max(0.01)).clamp(-1.0, 1.0).acos();
    let mut points = Vec::with_capacity(usize::from(END_POINTS) * 2);
    arc(&mut points, a, a_radius, along + side, std::f32::consts::TAU - 2.0 * side, END_POINTS);
    arc(&mut points, b, b_radius, along - side, 2.0 * side, END_POINTS);
    points
}

/// Points of an arc in radians, its ends among them. The step is turned by multiplication, which is cheaper than sines.
pub(super) fn arc(points: &mut Vec<Point>, centre: Point, radius: f32, from: f32, by: f32, count: u8) {
    let (sin, cos) = (by / f32::from(count.max(2) - 1)).sin_cos();
    let mut spoke = at(radius * from.cos(), radius * from.sin());
    for _ in 0..count {
        points.push(centre + spoke);
        spoke = at(spoke.x * cos - spoke.y * sin, spoke.x * sin + spoke.y * cos);
    }
}
