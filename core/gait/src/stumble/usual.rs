//! The person's own last strides.

use super::MIDDLE;
use super::cycle::{PART_S, PARTS};

/// A movement of this length, in s, can have been a stride.
const STRIDE_S: std::ops::Range<f64> = 0.3..1.6;
/// A rest of this length, in s, can have lain between two strides.
const REST_S: std::ops::Range<f64> = 0.1..1.6;
/// So many strides make the person known.
const KNOWN_FROM: u32 = 4;
const WELL_KNOWN_FROM: u32 = 6;
/// How much of a new stride enters; the first ones enter as in a plain mean.
const FOLLOWS: f64 = 0.15;
/// How much of the greatest rebound is left a stride later.
const REMEMBERED: f64 = 0.985;
/// The same of the hardest knock, and of a moment of weakness.
const KNOCK_REMEMBERED: f64 = 0.97;
/// A swing was weak for a moment within some 50 strides.
const FALTERED: f64 = 0.2;
/// A foot drags whose swings are knocked harder than so many landings.
const DRAGS: f64 = 1.1;

/// What this person's strides are usually like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Usual {
    strides: u32,
    rests: u32,
    /// From heel rise to foot flat.
    pub(super) movement_s: f64,
    /// How far one differs from that, as a share.
    pub(super) movement_spread: f64,
    /// From foot flat to heel rise.
    pub(super) rest_s: f64,
    /// How far one differs from that, as a share.
    pub(super) rest_spread: f64,
    /// The hardest knock in the middle of the swing.
    pub(super) middle_mps2: f64,
    /// The most of the last strides' hardest knocks there, slowly forgotten.
    pub(super) middle_most_mps2: f64,
    /// The hardest knock after it.
    pub(super) landing_mps2: f64,
    /// The most of the last strides' hardest knocks after it, slowly forgotten.
    pub(super) landing_most_mps2: f64,
    /// How strongly the foot moves after it landed, in °/s: the most of the last strides, slowly forgotten.
    pub(super) rebound_dps: f64,
    /// How lately a swing was weak for a moment: 1 is now, less with every stride.
    faltered: f64,
}

impl Usual {
    pub(super) fn has_begun(&self) -> bool {
        self.strides > 0
    }

    pub(super) fn is_known(&self) -> bool {
        self.strides >= KNOWN_FROM && self.rests >= KNOWN_FROM
    }

    /// Enough to know what is the most that happens to this person.
    pub(super) fn is_well_known(&self) -> bool {
        self.is_known() && self.strides >= WELL_KNOWN_FROM
    }

    /// Whether the foot drags: its swings are usually knocked harder than it lands.
    pub(super) fn drags(&self) -> bool {
        self.middle_mps2 > DRAGS * self.landing_mps2
    }

    /// Whether swings of this person are weak for a moment now and then.
    pub(super) fn falters(&self) -> bool {
        self.faltered > FALTERED
    }

    pub(super) fn note_faltering(&mut self) {
        self.faltered = 1.0;
    }

    pub(super) fn note_rest(&mut self, rest_s: f64) {
        if REST_S.contains(&rest_s) {
            follow_spread(&mut self.rest_spread, rest_s / self.rest_s, self.rests);
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
        self.faltered *= KNOCK_REMEMBERED;
        follow_spread(&mut self.movement_spread, movement_s / self.movement_s, self.strides);
        self.strides = self.strides.saturating_add(1);
        follow(&mut self.movement_s, movement_s, self.strides);
        let (middle, landing) = (self.hardest(hardest_mps2, MIDDLE), self.landing(hardest_mps2));
        // One knock shall not make the next one usual.
        let middle = if self.strides > KNOWN_FROM { middle.min(2.0 * self.middle_mps2) } else { middle };
        self.middle_most_mps2 = middle.max(KNOCK_REMEMBERED * self.middle_most_mps2);
        follow(&mut self.middle_mps2, middle, self.strides);
        self.landing_most_mps2 = landing.max(KNOCK_REMEMBERED * self.landing_most_mps2);
        follow(&mut self.landing_mps2, landing, self.strides);
    }

    /// The hardest knock of a movement after its middle, by the usual duration.
    pub(super) fn landing(&self, hardest_mps2: &[f32; PARTS]) -> f64 {
        self.hardest(hardest_mps2, MIDDLE.end..1.0)
    }

    fn hardest(&self, hardest_mps2: &[f32; PARTS], shares: std::ops::Range<f64>) -> f64 {
        let part = |share: f64| share * self.movement_s / PART_S;
        let within = |at: &(usize, &f32)| (part(shares.start)..part(shares.end)).contains(&(at.0 as f64 + 0.5));
        f64::from(hardest_mps2.iter().enumerate().filter(within).map(|(_, knock)| *knock).fold(0.0, f32::max))
    }
}

fn follow(usual: &mut f64, value: f64, count: u32) {
    *usual += (value - *usual) * FOLLOWS.max(1.0 / f64::from(count));
}

/// Follows how far a value is from the usual one, as a share of it, once there was one before it.
fn follow_spread(spread: &mut f64, to_usual: f64, before: u32) {
    if before > 0 {
        follow(spread, (to_usual - 1.0).abs(), before);
    }
}
