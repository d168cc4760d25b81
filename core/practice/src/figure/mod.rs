//! A figure that shows how an exercise is done: a person seen from the side, as shapes to be drawn.
//!
//! The person faces right when the right leg is the one that moves, and left when the left one does, so that the moving leg is
//! always the near one. What moves has a thicker outline and an arrow along its way, beside its colour.
//!
//! Every frame of an exercise has the same shapes in the same order with the same roles and numbers of points, in the same box: what
//! is not to be seen has no size. So a frame may be drawn, or moved into the next, without anything flashing.

mod animate;
mod arrow;
mod body;
mod caption;
mod draw;
mod geometry;
mod kind;
mod poses;
mod scene;
mod svg;
#[cfg(test)]
mod tests;
mod walking;

use serde::Serialize;

pub use animate::{animated_svg, turn};
pub use geometry::Point;
pub use svg::{Style, stills_svg, svg};

use crate::dose::Feet;
use crate::session::Phase;
use crate::terms::Side;
use arrow::Arrow;
#[cfg(test)]
use body::Pose;
use body::{Arm, Skeleton};
use geometry::ease;
use kind::Kind;
use poses::Progress;
use walking::Cane;

/// Which figure of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct View {
    /// The leg that moves; when walking, the weaker one.
    pub side: Side,
    /// Where the feet stand in the seated ankle lift; nothing else looks at it.
    pub feet: Feet,
    /// Whether a cane is drawn when walking, in the hand opposite the weaker leg.
    pub cane: bool,
}

impl View {
    /// Of this side, the feet forward, without a cane.
    pub fn of(side: Side) -> View {
        View { side, feet: Feet::Forward, cane: false }
    }
}

/// An instant of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Moment {
    /// While walking `Walk`; every phase that moves nothing shows the rest position.
    pub phase: Phase,
    /// How much of the phase is over, 0 to 1, at an even speed: the figure eases by itself. Of `Walk`, how much of one stride,
    /// which takes [`stride_s`]. A little outside is taken as the nearer end, since a screen may be late.
    pub part: f32,
}

/// Why there is no figure.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum FigureError {
    /// No exercise of the catalogue.
    #[error("there is no figure of `{exercise}`; use an id of the catalogue")]
    UnknownExercise {
        /// As it was given.
        exercise: String,
    },
    /// Not a number.
    #[error("part: {part} is no part of a phase; use a number from 0 to 1")]
    Part {
        /// As it was given.
        part: f32,
    },
}

/// One picture. Shapes are drawn in their order; all of them are inside.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Frame {
    /// Of the box, whose corner at the top left is the origin; the same in every frame of an exercise.
    pub width: f32,
    /// Of the box.
    pub height: f32,
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shape {
    /// What it is, which decides its colour.
    pub role: Role,
    /// Its outline.
    pub form: Form,
}

/// What a shape looks like.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A line through points with round ends and corners.
    Line {
        /// At least two.
        points: Vec<Point>,
        /// Not drawn when 0.
        width: f32,
    },
    /// A filled surface.
    Polygon {
        /// Around it.
        points: Vec<Point>,
    },
    /// A filled circle.
    Circle {
        /// Its middle.
        centre: Point,
        /// Not drawn when 0.
        radius: f32,
    },
}

/// What a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The floor.
    Floor,
    /// A line on the floor, by which walking is seen.
    FloorMark,
    /// Chair and worktop.
    Furniture,
    /// An arm or leg on the far side, quieter than the near one.
    FarLimb,
    /// Head, neck, hands.
    Skin,
    /// Hair.
    Hair,
    /// The shirt.
    Shirt,
    /// The trousers.
    Trousers,
    /// A shoe that does not move.
    Shoe,
    /// The part that moves.
    Moving,
    /// The dark edge of the shape after it.
    Outline,
    /// The strap.
    Strap,
    /// The cane.
    Aid,
    /// The arrow along the way.
    Mark,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 14] = [
        Role::Floor,
        Role::FloorMark,
        Role::Furniture,
        Role::FarLimb,
        Role::Skin,
        Role::Hair,
        Role::Shirt,
        Role::Trousers,
        Role::Shoe,
        Role::Moving,
        Role::Outline,
        Role::Strap,
        Role::Aid,
        Role::Mark,
    ];

    /// Its kebab-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Floor => "floor",
            Role::FloorMark => "floor-mark",
            Role::Furniture => "furniture",
            Role::FarLimb => "far-limb",
            Role::Skin => "skin",
            Role::Hair => "hair",
            Role::Shirt => "shirt",
            Role::Trousers => "trousers",
            Role::Shoe => "shoe",
            Role::Moving => "moving",
            Role::Outline => "outline",
            Role::Strap => "strap",
            Role::Aid => "aid",
            Role::Mark => "mark",
        }
    }
}

/// The figure at an instant.
///
/// # Errors
/// An unknown exercise; a part that is not a number.
pub fn frame(exercise: &str, view: View, moment: Moment) -> Result<Frame, FigureError> {
    let kind = Kind::of(exercise)?;
    let part = in_range(moment.part)?;
    Ok(draw::frame(kind, view, &Instant::of(kind, view, moment.phase, part)))
}

/// Three pictures for whoever wants nothing to move: before, the end position, on the way back. When walking: the heel lands, the
/// foot flat below the body, the foot swings clear.
///
/// # Errors
/// An unknown exercise.
pub fn stills(exercise: &str, view: View) -> Result<[Frame; 3], FigureError> {
    let kind = Kind::of(exercise)?;
    let moments = still_moments(kind);
    Ok(moments.map(|(phase, part)| draw::frame(kind, view, &Instant::still(kind, view, phase, part))))
}

fn still_moments(kind: Kind) -> [(Phase, f32); 3] {
    if kind.gait().is_some() {
        return [(Phase::Walk, 0.0), (Phase::Walk, 0.36), (Phase::Walk, 0.88)];
    }
    [(Phase::SetUp, 0.0), (Phase::Hold, 0.5), (Phase::Down, 0.5)]
}

/// The seconds of one stride of two steps; `None` where nobody walks or the exercise is unknown.
pub fn stride_s(exercise: &str) -> Option<f32> {
    Kind::of(exercise).ok()?.gait().map(|gait| gait.cycle_s)
}

/// The phases that an exercise has, in their order: those in which it moves or holds, and the rest between; of walking, `Walk`
/// alone.
///
/// # Errors
/// An unknown exercise.
pub fn phases(exercise: &str) -> Result<Vec<Phase>, FigureError> {
    let kind = Kind::of(exercise)?;
    if kind.gait().is_some() {
        return Ok(vec![Phase::Walk]);
    }
    let all = animate::tempo(exercise)?;
    let phases =
        [(Phase::Up, all.up_s), (Phase::Hold, all.hold_s), (Phase::Down, all.down_s), (Phase::Rest, all.rest_s)];
    Ok(phases.into_iter().filter(|(_, seconds)| *seconds > 0).map(|(phase, _)| phase).collect())
}

/// Whether the figure of an exercise looks at where the feet stand, [`View::feet`].
pub fn has_feet(exercise: &str) -> bool {
    Kind::of(exercise) == Ok(Kind::AnkleLift)
}

/// Whether the figure of an exercise may have a cane, [`View::cane`].
pub fn has_cane(exercise: &str) -> bool {
    stride_s(exercise).is_some()
}

fn in_range(part: f32) -> Result<f32, FigureError> {
    if part.is_nan() { Err(FigureError::Part { part }) } else { Ok(part.clamp(0.0, 1.0)) }
}

/// Everything that is drawn at an instant.
struct Instant {
    #[cfg(test)]
    pose: Pose,
    bones: Skeleton,
    slack: f32,
    /// Of the stride.
    walked: f32,
    cane: Option<Cane>,
    arrow: Arrow,
}

impl Instant {
    fn of(kind: Kind, view: View, phase: Phase, part: f32) -> Instant {
        let size = match (kind.gait(), phase) {
            (Some(_), Phase::Walk) => walking::swinging(part.fract()),
            (None, Phase::SetUp) => 1.0,
            (None, Phase::GetReady) => 1.0 - ease((part - 0.6) / 0.4),
            (None, Phase::Up | Phase::Down) => ease(part / 0.3) * (1.0 - ease((part - 0.7) / 0.3)),
            _ => 0.0,
        };
        Instant::with_arrow(kind, view, phase, part, size)
    }

    fn still(kind: Kind, view: View, phase: Phase, part: f32) -> Instant {
        if kind.gait().is_some() {
            return Instant::of(kind, view, phase, part);
        }
        let held = phase == Phase::Hold;
        Instant::with_arrow(kind, view, phase, part, if held { 0.0 } else { 1.0 })
    }

    fn with_arrow(kind: Kind, view: View, phase: Phase, part: f32, size: f32) -> Instant {
        let now = progress(kind, phase, part);
        let walked = if phase == Phase::Walk { part.fract() } else { 0.0 };
        let mut pose = kind.gait().map_or_else(|| poses::pose(kind, view.feet, now), |gait| gait.pose(walked));
        let cane = kind.gait().filter(|_| view.cane).map(|gait| gait.cane(walked));
        if let Some(cane) = cane {
            pose.arms.far = Arm::reaching(pose.hip, pose.lean, cane.handle);
        }
        let arrow = Arrow::of(kind, view.feet, size, phase == Phase::Down);
        Instant {
            #[cfg(test)]
            pose,
            bones: Skeleton::of(&pose),
            slack: now.slack,
            walked,
            cane,
            arrow,
        }
    }
}

/// How far a phase has come. The help of the strap ends as a helped lift begins its way down, and comes back while resting.
fn progress(kind: Kind, phase: Phase, part: f32) -> Progress {
    let (moved, slack) = match phase {
        Phase::Up => (ease(part), 0.0),
        Phase::Hold => (1.0, 0.0),
        Phase::Down => (1.0 - ease(part), ease(part / 0.4)),
        Phase::Rest => (0.0, 1.0 - ease(part)),
        _ => (0.0, 0.0),
    };
    Progress { moved, slack: if kind == Kind::AssistedRaise { slack } else { 0.0 } }
}
