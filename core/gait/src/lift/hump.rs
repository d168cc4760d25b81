//! Where a smoothed tilt rises and comes down again.

/// A hump ends when its height falls below this share of its top.
const FALLEN: f64 = 0.35;
/// And the next one begins when it rises by this share of the top above the lowest point since.
const RISEN: f64 = 0.3;
/// A foot that falls through its flat place by this share of the top rises the other way.
const THROUGH: f64 = 0.12;
/// How long, in points, a fallen foot is watched before the hump is over.
const WATCHED: usize = 35;
/// How long, in points, a foot may stay up: one that stays longer was put elsewhere.
const LONGEST: usize = 1300;

/// A rise and its fall, in numbers of points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Hump {
    /// 1 where the tilt grew, −1 where it fell below the flat foot's.
    pub sign: f64,
    /// Not before this.
    pub after: usize,
    /// When it was noticed.
    pub noticed: usize,
    pub to: usize,
    /// Whether the foot is down, as far as is known.
    pub came_down: bool,
    /// Whether it went on through the flat place into a rise the other way, without a rest.
    pub through: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    Down { low: f64 },
    Up { sign: f64, noticed: usize, top: f64 },
    Falling { sign: f64, noticed: usize, top: f64, low: f64, low_at: usize },
}

/// What the newest point says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Change {
    Nothing,
    Came(Hump),
    /// The foot stayed up for too long: its flat place is elsewhere now.
    Stays,
}

/// Finds humps, point by point.
#[derive(Debug, Clone)]
pub(crate) struct Humps {
    phase: Phase,
    free_from: usize,
}

impl Humps {
    pub(crate) fn new() -> Self {
        Self { phase: Phase::Down { low: 0.0 }, free_from: 0 }
    }

    /// Whether the foot is down, as far as is known.
    pub(crate) fn is_down(&self) -> bool {
        matches!(self.phase, Phase::Down { .. })
    }

    /// Begins anew at a point.
    pub(crate) fn restart(&mut self, at: usize) {
        *self = Self { phase: Phase::Down { low: 0.0 }, free_from: at };
    }

    /// Takes the tilt beyond the flat foot at a point. It counts as risen beyond `threshold` (of the same unit).
    pub(crate) fn advance(&mut self, tilt: f64, at: usize, threshold: f64) -> Change {
        match self.phase {
            Phase::Down { low } => {
                let beyond = tilt - low;
                self.phase = if beyond.abs() > threshold {
                    Phase::Up { sign: beyond.signum(), noticed: at, top: tilt * beyond.signum() }
                } else {
                    Phase::Down { low: nearer(low, tilt) }
                };
                Change::Nothing
            }
            Phase::Up { sign, noticed, top } => self.up(sign, noticed, top.max(tilt * sign), tilt * sign, at),
            Phase::Falling { sign, noticed, top, low, low_at } => {
                // The lowest point counts down to the flat place; below it another rise may have begun.
                let lower = tilt * sign < low && low > 0.0;
                let (low, low_at) = if lower { (tilt * sign, at) } else { (low, low_at) };
                self.phase = Phase::Falling { sign, noticed, top, low, low_at };
                self.falling(tilt * sign, at, threshold)
            }
        }
    }

    fn up(&mut self, sign: f64, noticed: usize, top: f64, tilt: f64, at: usize) -> Change {
        if tilt < FALLEN * top {
            self.phase = Phase::Falling { sign, noticed, top, low: tilt, low_at: at };
        } else if at > noticed + LONGEST {
            self.restart(at);
            return Change::Stays;
        } else {
            self.phase = Phase::Up { sign, noticed, top };
        }
        Change::Nothing
    }

    fn falling(&mut self, tilt: f64, at: usize, threshold: f64) -> Change {
        let Phase::Falling { sign, noticed, top, low, low_at } = self.phase else { return Change::Nothing };
        let hump = Hump { sign, after: self.free_from, noticed, to: low_at, came_down: true, through: false };
        if tilt > low + threshold.max(RISEN * top) {
            self.phase = Phase::Up { sign, noticed: at, top: tilt };
        } else if -tilt > threshold.max(THROUGH * top) {
            // Through the flat place and on: the next one goes the other way.
            self.phase = Phase::Up { sign: -sign, noticed: at, top: -tilt };
            self.free_from = low_at;
            return Change::Came(Hump { through: true, ..hump });
        } else if at > low_at + WATCHED {
            self.phase = Phase::Down { low: low * sign };
        } else {
            return Change::Nothing;
        }
        self.free_from = low_at;
        Change::Came(hump)
    }

    /// The hump that is still open at the end of a stream.
    pub(crate) fn open(&self, at: usize) -> Option<Hump> {
        match self.phase {
            Phase::Down { .. } => None,
            Phase::Up { sign, noticed, .. } => {
                Some(Hump { sign, after: self.free_from, noticed, to: at, came_down: false, through: false })
            }
            Phase::Falling { sign, noticed, low_at, .. } => {
                Some(Hump { sign, after: self.free_from, noticed, to: low_at, came_down: true, through: false })
            }
        }
    }
}

/// The mark from which the next rise counts: the flat foot (0), or where a foot rests that did not come down all the way.
fn nearer(low: f64, tilt: f64) -> f64 {
    if low * tilt <= 0.0 {
        0.0
    } else if tilt.abs() < low.abs() {
        tilt
    } else {
        low
    }
}
