//! A drawing: marks on a plane, in points (1/72 inch), x to the right and y downwards. SVG and PDF draw the same marks.

/// How dark something is. There are no colours: what is printed in black and white says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Black.
    Black,
    /// Grey dark enough for text (7:1 on white).
    Dark,
    /// Grey for rules and ticks (3:1 on white).
    Middle,
    /// Shading behind black.
    Light,
    /// The paper.
    White,
}

impl Ink {
    /// How light it is, 0 black to 255 white.
    pub fn lightness(self) -> u8 {
        match self {
            Self::Black => 0,
            Self::Dark => 0x50,
            Self::Middle => 0x8c,
            Self::Light => 0xdd,
            Self::White => 0xff,
        }
    }
}

/// Which end of a text its x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Frame {
    /// A rectangle by its corner and its size.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// Right edge.
    pub fn right(self) -> f64 {
        self.x + self.width
    }

    /// Lower edge.
    pub fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// The same, smaller by `margin` on every side.
    #[must_use]
    pub fn inset(self, margin: f64) -> Self {
        Self::new(self.x + margin, self.y + margin, self.width - 2.0 * margin, self.height - 2.0 * margin)
    }

    /// Whether all of `other` lies in it, but for the last thousandths of rounding.
    pub fn holds(self, other: Self) -> bool {
        const SLACK: f64 = 0.01;
        other.x >= self.x - SLACK
            && other.y >= self.y - SLACK
            && other.right() <= self.right() + SLACK
            && other.bottom() <= self.bottom() + SLACK
    }

    /// Whether it shares more than an edge with `other`.
    pub fn overlaps(self, other: Self) -> bool {
        const SLACK: f64 = 0.01;
        self.x + SLACK < other.right()
            && other.x + SLACK < self.right()
            && self.y + SLACK < other.bottom()
            && other.y + SLACK < self.bottom()
    }
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Height of an em, in points.
    pub size: f64,
    /// Bold or regular.
    pub bold: bool,
    /// How dark.
    pub ink: Ink,
}

/// One thing that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A line through points.
    Line {
        /// The points, at least two.
        through: Vec<(f64, f64)>,
        /// How thick.
        width: f64,
        /// How dark.
        ink: Ink,
        /// Length of dashes and of the gaps between them; none for an unbroken line.
        dash: Option<f64>,
    },
    /// A filled rectangle.
    Area {
        /// Where.
        frame: Frame,
        /// How dark.
        ink: Ink,
    },
    /// A filled circle.
    Dot {
        /// Its centre.
        at: (f64, f64),
        /// Its radius.
        radius: f64,
        /// How dark.
        ink: Ink,
    },
    /// A line of text.
    Text {
        /// The anchor's x and the baseline's y.
        at: (f64, f64),
        /// Which end `at` is.
        anchor: Anchor,
        /// How it is written.
        face: Type,
        /// What it says.
        text: String,
    },
    /// Equal squares, all in one: a code.
    Squares {
        /// Their upper left corners.
        at: Vec<(f64, f64)>,
        /// Their side.
        side: f64,
    },
}

/// A drawing with what somebody who does not see it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What it is, in a few words.
    pub title: String,
    /// What it shows.
    pub description: String,
    /// What is drawn, the hindmost first.
    pub marks: Vec<Mark>,
}

impl Mark {
    /// The same, elsewhere.
    #[must_use]
    pub(crate) fn moved(self, x: f64, y: f64) -> Self {
        let to = |(from_x, from_y): (f64, f64)| (from_x + x, from_y + y);
        match self {
            Self::Line { through, width, ink, dash } => {
                Self::Line { through: through.into_iter().map(to).collect(), width, ink, dash }
            }
            Self::Area { frame, ink } => Self::Area { frame: Frame { x: frame.x + x, y: frame.y + y, ..frame }, ink },
            Self::Dot { at, radius, ink } => Self::Dot { at: to(at), radius, ink },
            Self::Text { at, anchor, face, text } => Self::Text { at: to(at), anchor, face, text },
            Self::Squares { at, side } => Self::Squares { at: at.into_iter().map(to).collect(), side },
        }
    }
}

impl Drawing {
    /// Drawings below each other as one, with `gap` between them; none of none.
    pub fn stacked(drawings: Vec<Self>, gap: f64) -> Option<Self> {
        drawings.into_iter().reduce(|above, below| {
            let y = above.height + gap;
            let moved = below.marks.into_iter().map(|mark| mark.moved(0.0, y));
            Self {
                width: above.width.max(below.width),
                height: y + below.height,
                title: format!("{}; {}", above.title, below.title),
                description: format!("{} {}. {}", above.description, below.title, below.description),
                marks: above.marks.into_iter().chain(moved).collect(),
            }
        })
    }
}
