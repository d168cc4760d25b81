//! What stands around the person, and the box of each exercise.

use super::geometry::{Point, at, mix};
use super::kind::Kind;
use super::{Form, Role, Shape};

/// Part of the world that is seen: x from, x to, and up to this height. Below the floor there is always a little.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) from: f32,
    pub(super) to: f32,
    pub(super) top: f32,
}

const BOTTOM: f32 = -9.0;
/// The far edge of the floor.
const FLOOR: f32 = 5.0;
const SEAT: f32 = 39.6;
/// The worktop's upper side.
const WORKTOP: f32 = 93.6;
/// A rail on the wall, as high as the worktop.
const RAIL: f32 = 93.6;

impl Window {
    pub(super) fn of(kind: Kind) -> Window {
        match kind {
            Kind::CalfStretch | Kind::LegKick => Window { from: -32.0, to: 112.0, top: 136.0 },
            _ if kind.sits() => Window { from: -32.0, to: 98.0, top: 136.0 },
            Kind::HamstringCurl => Window { from: -108.0, to: 88.0, top: 178.0 },
            _ if kind.stands() => Window { from: -66.0, to: 88.0, top: 178.0 },
            _ => Window { from: -60.0, to: 66.0, top: 178.0 },
        }
    }

    pub(super) fn width(self) -> f32 {
        self.to - self.from
    }

    pub(super) fn height(self) -> f32 {
        self.top - BOTTOM
    }

    /// From the world into the picture; `mirrored` for somebody who faces left.
    pub(super) fn place(self, point: Point, mirrored: bool) -> Point {
        let x = if mirrored { self.to - point.x } else { point.x - self.from };
        at(x, self.top - point.y)
    }
}

/// Floor and furniture, in the world.
pub(super) fn shapes(kind: Kind, walked: f32) -> Vec<Shape> {
    let window = Window::of(kind);
    let mut shapes = vec![block(Role::Floor, (window.from, window.to), (BOTTOM, FLOOR))];
    if let Some(gait) = kind.gait() {
        floor_marks(&mut shapes, window, gait.stride, walked);
    }
    if kind == Kind::HighKnees {
        rail(&mut shapes, window);
    }
    if kind.sits() {
        chair(&mut shapes, 0.0);
    }
    if kind.stands() {
        // Right behind the person, the seat's edge at the calves; where a heel comes up, as near as it lets the foot pass.
        chair(&mut shapes, if kind == Kind::HamstringCurl { -85.5 } else { -36.0 });
        worktop(&mut shapes);
    }
    shapes
}

fn block(role: Role, x: (f32, f32), y: (f32, f32)) -> Shape {
    let points = vec![at(x.0, y.0), at(x.1, y.0), at(x.1, y.1), at(x.0, y.1)];
    Shape { role, form: Form::Polygon { points } }
}

fn bar(role: Role, from: Point, to: Point, width: f32) -> Shape {
    Shape { role, form: Form::Line { points: vec![from, to], width } }
}

/// A firm chair, its seat beneath a hip at `x`.
fn chair(shapes: &mut Vec<Shape>, x: f32) {
    let wood = |from: (f32, f32), to: (f32, f32), width| {
        bar(Role::Furniture, at(x + from.0, from.1), at(x + to.0, to.1), width)
    };
    shapes.extend([
        wood((-14.0, SEAT - 2.0), (-19.0, 88.0), 3.6),
        wood((-17.0, 1.8), (-14.0, SEAT - 2.0), 3.6),
        wood((22.0, 1.8), (20.0, SEAT - 2.0), 3.6),
        wood((-14.0, SEAT - 2.4), (23.0, SEAT - 2.4), 4.8),
    ]);
}

/// A worktop that one can step up to: the cupboard stands back.
fn worktop(shapes: &mut Vec<Shape>) {
    shapes.push(block(Role::Furniture, (67.0, 86.0), (FLOOR - 3.0, WORKTOP - 3.0)));
    shapes.push(bar(Role::Outline, at(71.0, 84.0), at(71.0, 74.0), 1.4));
    shapes.push(bar(Role::Furniture, at(41.0, WORKTOP - 2.6), at(85.0, WORKTOP - 2.6), 5.2));
}

/// A rail along the wall, within reach all the way.
fn rail(shapes: &mut Vec<Shape>, window: Window) {
    let (from, to) = (window.from + 3.0, window.to - 3.0);
    shapes.push(bar(Role::Furniture, at(from, RAIL), at(to, RAIL), 4.4));
    for x in [from + 14.0, to - 14.0] {
        shapes.push(bar(Role::Furniture, at(x, RAIL), at(x, RAIL - 8.0), 2.6));
    }
}

/// Lines on the floor, four to two strides, which move back as somebody walks. They grow from nothing at the edges.
fn floor_marks(shapes: &mut Vec<Shape>, window: Window, stride: f32, walked: f32) {
    let count: u8 = if stride > 90.0 { 3 } else { 4 };
    let gap = stride / 2.0;
    let round = gap * f32::from(count);
    for n in 0..count {
        let x = window.from - 8.0 + (gap * f32::from(n) - stride * walked).rem_euclid(round);
        let inside = x.clamp(window.from, window.to);
        let seen = ((x - window.from).min(window.to - x) / 16.0).clamp(0.0, 1.0);
        let middle = mix(BOTTOM, FLOOR, 0.5);
        let half = 4.6 * seen;
        let slant = 2.6 * seen;
        let edge = |x: f32| x.clamp(window.from, window.to);
        let (near, far) = (at(edge(inside - slant), middle - half), at(edge(inside + slant), middle + half));
        shapes.push(bar(Role::FloorMark, near, far, 1.8 * seen));
    }
}
