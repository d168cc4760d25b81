//! The line below all delays: how a sensor's clock lies to the radio's.

use std::collections::VecDeque;

/// The least delay of each piece of this length is kept.
const PIECE_S: f64 = 1.0;
/// So many pieces: what is older is forgotten, since crystals drift with their warmth.
const PIECES: usize = 180;
/// The slope of the line is believed from this span on; below it says less than the unrest of the delays.
const LEAST_SPAN_S: f64 = 30.0;
/// Crystals are good to some 100 ppm; more is no clock.
const STEEPEST: f64 = 500e-6;

/// What was heard of the delays.
#[derive(Debug, Clone, Default)]
pub(super) struct Envelope {
    /// Sensor's time and delay, in s; the least of each piece, in order.
    least: VecDeque<(f64, f64)>,
    /// The lower convex hull of `least`, made anew when a piece is over.
    hull: Vec<(f64, f64)>,
}

impl Envelope {
    /// Takes a delay, the radio's time of a packet less the sensor's time `at_s` of its last reading, in s.
    pub(super) fn take(&mut self, at_s: f64, delay_s: f64) {
        match self.least.back_mut().filter(|(at, _)| (*at / PIECE_S).floor() >= (at_s / PIECE_S).floor()) {
            Some(last) if delay_s < last.1 => *last = (at_s, delay_s),
            Some(_) => return,
            None => {
                self.least.push_back((at_s, delay_s));
                if self.least.len() > PIECES {
                    self.least.pop_front();
                }
            }
        }
        self.enclose();
    }

    /// The least delay at a sensor's time, in s.
    pub(super) fn at(&self, at_s: f64) -> Option<f64> {
        let (first, last) = (self.hull.first()?, self.hull.last()?);
        let lowest = self.hull.iter().copied().reduce(|one, other| if other.1 < one.1 { other } else { one })?;
        if last.0 - first.0 < LEAST_SPAN_S {
            return Some(lowest.1);
        }
        let middle_s = self.least.iter().map(|(at, _)| at).sum::<f64>() / self.least.len() as f64;
        let (from, to) = self.edge_over(middle_s).unwrap_or((*first, *last));
        let slope = ((to.1 - from.1) / (to.0 - from.0)).clamp(-STEEPEST, STEEPEST);
        Some(from.1 + slope * (at_s - from.0))
    }

    /// The edge of the hull over a time: of all lines below the delays it is nearest to them.
    fn edge_over(&self, at_s: f64) -> Option<((f64, f64), (f64, f64))> {
        let mut edges = self.hull.iter().zip(self.hull.iter().skip(1));
        edges.find(|(_, to)| to.0 >= at_s).map(|(from, to)| (*from, *to))
    }

    /// The lower hull by Andrew's monotone chain; the times rise already.
    fn enclose(&mut self) {
        self.hull.clear();
        for point in &self.least {
            while let [.., one, two] = self.hull.as_slice()
                && is_above(*one, *two, *point)
            {
                self.hull.pop();
            }
            self.hull.push(*point);
        }
    }
}

/// Whether the middle one of three points lies on or above the line of the others.
fn is_above(one: (f64, f64), two: (f64, f64), three: (f64, f64)) -> bool {
    (two.1 - one.1) * (three.0 - one.0) >= (three.1 - one.1) * (two.0 - one.0)
}
