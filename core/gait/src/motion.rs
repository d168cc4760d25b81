//! When the foot moves and when it rests.
//!
//! Works on one number that needs no mount: how fast the foot turns, plus how far its specific force is from gravity's. Its mean over
//! 110 ms stays high from heel rise to the settling after contact (the crossings of zero in between are shorter) and low while the
//! sole stands. The borders follow the person's own movement, since a paretic foot never gets as still as a healthy one.

use crate::grid::Cell;
use crate::math::norm;
use crate::ring::Ring;

/// What 1 m/s² beside gravity counts in °/s: a swing has 10–30 m/s² and 200–400 °/s.
const DPS_PER_MPS2: f64 = 8.0;
const GRAVITY_MPS2: f64 = 9.806_65;
/// Half of the window of the mean, in cells.
const HALF: usize = 5;
/// Half of the window in which stillness is judged, in cells.
const HALF_STILL: usize = 3;
/// How long after the end of a movement its stance is decided, in cells.
const SETTLE: usize = 10;
/// A rest this long, in cells, is one whatever the integrals say: no swing is quiet for so long.
const SURELY: usize = 20;
/// After so long a stillness, in cells, a weaker movement counts, of this strength in °/s.
const RESTED: usize = 40;
const GENTLE_DPS: f64 = 60.0;
/// How far back a foot's quietest level is looked for, in parts of so many cells: 1.4 s hold some stance of any stride.
const FLOOR_PARTS: usize = 7;
const FLOOR_CELLS: usize = 20;
/// A foot that is restless beyond this, in °/s, moves.
const FLOOR_AT_MOST_DPS: f64 = 65.0;
/// How many times that level a movement begins and ends at.
const BEGINS_TIMES: f64 = 1.7;
const ENDS_TIMES: f64 = 1.4;
/// How far before a movement its starting point is looked for, in cells.
const LOOK_BACK: usize = 70;
/// A movement that lasts longer, in cells, is no stride.
const LONGEST: usize = 500;

/// How strongly a cell moves, in °/s.
pub(crate) fn strength_dps(cell: &Cell) -> f64 {
    norm(cell.gyr()) + DPS_PER_MPS2 * (norm(cell.acc()) - GRAVITY_MPS2).abs()
}

/// A movement between two rests, in cell numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Movement {
    /// The quietest moment before it; `None` where the stream began in mid-movement.
    pub still: Option<usize>,
    /// Where the movement began.
    pub began: usize,
    /// Where its strength fell again.
    pub ended: usize,
    /// The quietest moment after it.
    pub flat: usize,
    /// Whether that moment is as quiet as a standing foot.
    pub at_rest: bool,
    /// Whether the rest is too long to be a quiet moment of a swing.
    pub surely: bool,
    /// Whether the foot moves again already.
    pub brief: bool,
}

/// What happened at a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Nothing,
    /// A movement is over: [`Motion::accept`], [`Motion::dismiss`] or [`Motion::doubt`] must follow.
    Came(Movement),
    /// A movement went on for too long to be a stride.
    GaveUp,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    /// `from` is how far back the next movement's starting point may be looked for.
    Still {
        since: usize,
        from: usize,
    },
    Moving {
        still: Option<usize>,
        began: usize,
        peak_dps: f64,
    },
    Settling {
        still: Option<usize>,
        began: usize,
        peak_dps: f64,
        ended: usize,
        ask_at: usize,
    },
}

/// Tells movement from rest, cell by cell.
#[derive(Debug, Clone)]
pub(crate) struct Motion {
    state: State,
    sum_dps: f64,
    /// The usual peak of this person's movements.
    usual_dps: f64,
    floor: Floor,
}

/// The lowest level of the last moments: a foot that trembles never gets as still as others.
#[derive(Debug, Clone, Copy)]
struct Floor {
    /// Of each part, the running one first.
    lowest_dps: [f64; FLOOR_PARTS],
    /// Of them all.
    dps: f64,
    cells: usize,
}

impl Floor {
    const QUIET: Self = Self { lowest_dps: [0.0; FLOOR_PARTS], dps: 0.0, cells: 0 };

    fn note(&mut self, level_dps: f64) {
        if self.cells == FLOOR_CELLS {
            self.lowest_dps.rotate_right(1);
            (self.lowest_dps[0], self.cells) = (f64::MAX, 0);
            self.dps = self.lowest_dps.into_iter().fold(FLOOR_AT_MOST_DPS, f64::min);
        }
        self.lowest_dps[0] = self.lowest_dps[0].min(level_dps);
        self.dps = self.dps.min(level_dps);
        self.cells += 1;
    }
}

impl Motion {
    pub(crate) fn new() -> Self {
        Self { state: State::Still { since: 0, from: 0 }, sum_dps: 0.0, usual_dps: 200.0, floor: Floor::QUIET }
    }

    /// Forgets the movement (the stream broke), keeps what is known of the person.
    pub(crate) fn restart(&mut self) {
        self.state = State::Still { since: 0, from: 0 };
        self.sum_dps = 0.0;
        self.floor = Floor::QUIET;
    }

    /// What counts as this person's movement: the usual peak, or most of the running movement's own.
    fn scale_dps(&self) -> f64 {
        match self.state {
            State::Still { .. } => self.usual_dps,
            State::Moving { peak_dps, .. } | State::Settling { peak_dps, .. } => {
                self.usual_dps.max(0.75 * peak_dps.min(600.0))
            }
        }
    }

    fn begins_dps(&self) -> f64 {
        (0.30 * self.scale_dps()).max(45.0).max(BEGINS_TIMES * self.floor.dps)
    }

    fn ends_dps(&self) -> f64 {
        (0.20 * self.scale_dps()).max(33.0).max(ENDS_TIMES * self.floor.dps)
    }

    fn rest_dps(&self) -> f64 {
        (0.20 * self.scale_dps()).max(40.0).max(ENDS_TIMES * self.floor.dps)
    }

    /// How long the foot has been still, in cells, at the newest cell.
    pub(crate) fn still_for(&self, ring: &Ring) -> usize {
        match self.state {
            State::Still { since, .. } => ring.end().saturating_sub(since),
            _ => 0,
        }
    }

    /// Takes notice of the newest cell of the ring.
    pub(crate) fn advance(&mut self, ring: &Ring) -> Change {
        let end = ring.end();
        self.sum_dps += f64::from(ring.get(end - 1).motion_dps);
        let width = 2 * HALF + 1;
        if end <= width {
            return Change::Nothing;
        }
        self.sum_dps -= f64::from(ring.get(end - 1 - width).motion_dps);
        self.step(ring, end - 1 - HALF, self.sum_dps / width as f64)
    }

    fn step(&mut self, ring: &Ring, at: usize, level_dps: f64) -> Change {
        self.floor.note(level_dps);
        match self.state {
            State::Still { since, from } => {
                self.usual_dps = (self.usual_dps * 0.999).max(120.0);
                if level_dps > self.stirs_dps(at > since + RESTED) {
                    let (place, quiet_dps) = quietest(ring, from.max(at.saturating_sub(LOOK_BACK)), at);
                    let still = (quiet_dps < self.rest_dps()).then_some(place);
                    self.state = State::Moving { still, began: at, peak_dps: level_dps };
                }
                Change::Nothing
            }
            State::Moving { still, began, peak_dps } => self.keep_moving(at, level_dps, still, began, peak_dps),
            State::Settling { still, began, ended, ask_at, .. } => {
                if level_dps <= self.begins_dps() && at < ask_at {
                    return Change::Nothing;
                }
                let last = (at + HALF).saturating_sub(HALF_STILL);
                let (flat, quiet_dps) = quietest(ring, ended.saturating_sub(HALF_STILL), last);
                let at_rest = quiet_dps < self.rest_dps();
                let (surely, brief) = (at >= ended + SURELY, at < ask_at);
                Change::Came(Movement { still, began, ended, flat, at_rest, surely, brief })
            }
        }
    }

    /// What begins a movement: after a real rest the smallest step does, right after a step it may still be the settling.
    fn stirs_dps(&self, rested: bool) -> f64 {
        let begins_dps = self.begins_dps();
        if rested { begins_dps.min(GENTLE_DPS.max(BEGINS_TIMES * self.floor.dps)) } else { begins_dps }
    }

    fn keep_moving(&mut self, at: usize, level_dps: f64, still: Option<usize>, began: usize, peak_dps: f64) -> Change {
        let peak_dps = peak_dps.max(level_dps);
        self.state = State::Moving { still, began, peak_dps };
        if at - began > LONGEST {
            self.state = State::Moving { still: None, began: at, peak_dps: 0.0 };
            return Change::GaveUp;
        }
        if level_dps < self.ends_dps() {
            self.state = State::Settling { still, began, peak_dps, ended: at, ask_at: at + SETTLE };
        }
        Change::Nothing
    }

    /// The movement was what it seemed; a new one begins where one has begun already.
    pub(crate) fn accept(&mut self, movement: &Movement, ring: &Ring) {
        if let State::Settling { peak_dps, .. } = self.state {
            self.usual_dps += 0.3 * (peak_dps.min(600.0) - self.usual_dps);
        }
        let since = movement.flat.min(ring.end());
        self.state = State::Still { since, from: since };
    }

    /// The movement led nowhere (a twitch, a shift of weight): the next one may still begin at the rest before it.
    pub(crate) fn dismiss(&mut self, movement: &Movement, ring: &Ring) {
        let since = movement.flat.min(ring.end());
        self.state = State::Still { since, from: movement.still.unwrap_or(since) };
    }

    /// The rest is doubted (a foot swings quietly for a moment): it must last, or the movement goes on.
    pub(crate) fn doubt(&mut self, ring: &Ring) {
        if let State::Settling { still, began, peak_dps, ended, ask_at } = self.state {
            self.state = if ring.end() > ask_at + HALF {
                State::Settling { still, began, peak_dps, ended, ask_at: (ended + SURELY).max(ring.end()) }
            } else {
                State::Moving { still, began, peak_dps }
            };
        }
    }

    /// The movement that is still open at the end of the stream, as if it ended there.
    pub(crate) fn open(&self, ring: &Ring) -> Option<Movement> {
        let last = ring.end().checked_sub(1)?;
        let (still, began, ended) = match self.state {
            State::Still { .. } => return None,
            State::Moving { still, began, .. } => (still, began, last),
            State::Settling { still, began, ended, .. } => (still, began, ended),
        };
        let (flat, quiet_dps) = quietest(ring, ended.saturating_sub(HALF_STILL), last);
        Some(Movement {
            still,
            began,
            ended,
            flat,
            at_rest: quiet_dps < self.rest_dps() && ended < last,
            surely: false,
            brief: false,
        })
    }
}

/// The cell of a range about which the foot is quietest, and how quiet.
fn quietest(ring: &Ring, from: usize, to: usize) -> (usize, f64) {
    let (oldest, newest) = (ring.start(), ring.end() - 1);
    let strength_dps = |k: usize| f64::from(ring.get(k).motion_dps);
    let window = |k: usize| (k.saturating_sub(HALF_STILL).max(oldest), (k + HALF_STILL).min(newest));
    let (mut a, mut b) = window(from);
    let mut sum_dps: f64 = (a..=b).map(strength_dps).sum();
    let (mut place, mut quiet_dps) = (from, f64::MAX);
    for k in from..=to.max(from) {
        let (first, last) = window(k);
        if last > b {
            sum_dps += strength_dps(last);
        }
        if first > a {
            sum_dps -= strength_dps(a);
        }
        (a, b) = (first, last);
        let mean_dps = sum_dps / (b + 1 - a) as f64;
        if mean_dps < quiet_dps {
            (place, quiet_dps) = (k, mean_dps);
        }
    }
    (place, quiet_dps)
}

#[cfg(test)]
mod tests;
