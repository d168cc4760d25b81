//! A figure that shows an exercise, as shapes that each screen colours by its own theme.

/// One picture. Its box is the same for every moment of an exercise; the corner at the top left is the origin.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FigureSnapshot {
    /// Width of the box.
    pub width: f32,
    /// Height of the box.
    pub height: f32,
    /// From back to front.
    pub shapes: Vec<FigureShape>,
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FigureShape {
    /// What it is, which decides its colour.
    pub role: FigureRole,
    /// What it looks like.
    pub form: FigureForm,
    /// The points of a line or around a polygon; the middle of a circle.
    pub points: Vec<FigurePoint>,
    /// The width of a line, with round ends and corners; the radius of a circle; 0 for a polygon, which is filled.
    pub size: f32,
}

/// What a shape looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum FigureForm {
    /// A line through points.
    Line,
    /// A filled surface.
    Polygon,
    /// A filled circle.
    Circle,
}

/// A point of a figure, y downwards.
#[derive(Debug, Clone, Copy, PartialEq, uniffi::Record)]
pub struct FigurePoint {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// What a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum FigureRole {
    /// The floor.
    Floor,
    /// A line on the floor, by which walking is seen.
    FloorMark,
    /// Chair and worktop.
    Furniture,
    /// An arm or leg on the far side.
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
