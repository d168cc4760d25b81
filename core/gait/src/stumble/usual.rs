//! The person's own last strides.

use super::MIDDLE;
use super::cycle::{PART_S, PARTS};

/// A movement of this length, in s, can have been a stride.
const STRIDE_S: std::ops::Range<f64> = 0.3..1.6;
/// A rest of this length, in s, can have lain between two strides.
const REST_S: std::ops::Range<f64> = 0.1..1.6;
/// So many strides make the person known.
const KNOWN_FROM: u32 = 4;
/// How much of a new stride enters; the first ones enter as in a plain mean.
const FOLLOWS: f64 = 0.15;
/// How much of the greatest rebound is left a stride later.
const REMEMBERED: f64 = 0.985;

/// What this person's strides are usually like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Usual {
    strides: u32,
    rests: u32,
    /// From heel rise to foot flat.
    pub(super) movement_s: f64,
    /// From foot flat to heel rise.
    pub(super) rest_s: f64,
    /// The hardest knock in the middle of the swing.
    pub(super) middle_mps2: f64,
    /// The hardest knock after it.
    pub(super) landing_mps2: f64,
    /// How strongly the foot moves after it landed, in °/s: the most of the last strides, slowly forgotten.
    pub(super) rebound_dps: f64,
}

impl Usual {
    pub(super) fn has_begun(&self) -> bool {
        self.strides > 0
    }

    pub(super) fn is_known(&self) -> bool {
        self.strides >= KNOWN_FROM && self.rests >= KNOWN_FROM
    }

    pub(super) fn note_rest(&mut self, rest_s: f64) {
        if REST_S.contains(&rest_s) {
            self.rests = self.rests.saturating_add(1);
            follow(&mut self.rest_s, rest_s, self.rests);
        }
    }

    pub(super) fn note_rebound(&mut self, rebound_dps: f64) {
        self.rebound_dps = rebound_dps.max(REMEMBERED * self.rebound_dps);
    }

    pub(super) fn note_movement(&mut self, movement_s: f64, hardest_mps2: &[f32; PARTS]) {
        if !STRIDE_S.contains(&movement_s) {
            return;
        }
        self.strides = self.strides.saturating_add(1);
        follow(&mut self.movement_s, movement_s, self.strides);
        let hardest = |from: f64, to: f64| {
            let part = |share: f64| share * movement_s / PART_S;
            let within = |at: &(usize, &f32)| (part(from)..part(to)).contains(&(at.0 as f64 + 0.5));
            f64::from(hardest_mps2.iter().enumerate().filter(within).map(|(_, knock)| *knock).fold(0.0, f32::max))
        };
        let (middle, landing) = (hardest(MIDDLE.start, MIDDLE.end), hardest(MIDDLE.end, 1.0));
        // One knock shall not make the next one usual.
        let middle = if self.strides > KNOWN_FROM { middle.min(2.0 * self.middle_mps2) } else { middle };
        follow(&mut self.middle_mps2, middle, self.strides);
        follow(&mut self.landing_mps2, landing, self.strides);
    }
}

fn follow(usual: &mut f64, value: f64, count: u32) {
    *usual += (value - *usual) * FOLLOWS.max(1.0 / f64::from(count));
}
