//! A stumble-like signal from the shoe, to fall silent at once.
//!
//! A foot that trips is stopped in the middle of its swing: it loses a good part of its 1–3 m/s within some 50 ms, which is a knock
//! where a swing has none. Then the foot is lifted over the obstacle in the same swing (elevating, after a trip early in it), or is put
//! down at once, short of its aim (lowering, after a late one; Eng, Winter & Patla, Exp. Brain Res. 1994, 102:339). That the former
//! makes the swing longer, and that after the latter the next step comes soon, is this watch's assumption. A foot that
//! slips moves off again shortly after it was put down, long before its rest is over. A knock alone is not enough: on artificial legs
//! foot acceleration by itself found stumbles early but raised many false alarms (Zhang et al., IEEE Trans. Neural Syst. Rehabil. Eng.
//! 2011, 19:567), so that each kind asks for the hurry too: a knock that was a landing is followed by rest.
//!
//! Everything is measured against the person's own last strides, without a mount: a knock is what the specific force departs from its
//! own smoothed value, a movement is what lies between two quiet moments; longer and shorter count in the person's own spread. A foot
//! that drags is knocked in every swing: there a knock must be harder than the hardest lately, and whatever was taken for a stumble
//! once is usual for some time after.
//!
//! Over 3 h 14 min of recorded walking without a known stumble (healthy people with turns, people after stroke on a treadmill; they
//! were in sight while the constants were chosen) it was raised once. On simulated walks that no constant was chosen on it was raised at
//! most 0.9 times in 10 minutes of any way of landing, dragging included. Of obstacles modelled into the recordings (the foot loses 40,
//! 70 or all of 100 % of its speed) it felt .4, .6 and .8 where the foot was lifted over and .5, .6 and .6 where it was put down
//! early; of slips hardly any but hard ones on soft landings. A foot that drags slowly has little speed to lose: there most go
//! unfelt. How many real stumbles it feels is not known (`cargo run --release --example stumbles` measures all this). Nothing here
//! detects a fall, and what it finds silences sounds and lets one calm sentence be said.

mod cycle;
mod usual;

use crate::Sample;
use cycle::{Cycle, Phase};
use usual::Usual;

/// Samples further apart than this, in s, break the stream.
const GAP_S: f64 = 0.15;
/// A foot that turns slower than this, in °/s, and shakes less than that, in m/s², stands still.
const STILL_DPS: f64 = 30.0;
const STILL_MPS2: f64 = 3.0;
/// A knock in mid-swing counts from here, in m/s², from so many times the hardest that the person's swings usually have in their
/// middle, and from this share of the most that they had there lately.
const KNOCK_MPS2: f64 = 14.0;
const KNOCK_TO_USUAL: f64 = 1.5;
const KNOCK_TO_MOST: f64 = 0.9;
/// Where the foot drags, a knock counts from so many times the most.
const KNOCK_TO_DRAGGED: f64 = 1.4;
/// A knock so many times as hard as the usual landing, as the hardest landing lately, and as the hardest knock in a swing lately needs
/// no more than that the foot swings on …
const HARD_TO_LANDING: f64 = 1.7;
const HARD_TO_MOST_LANDING: f64 = 1.25;
const HARD_TO_MOST: f64 = 1.5;
/// … if it has at least this, in m/s², and if the hardest swing lately was not knocked harder than so many usual landings.
const HARD_MPS2: f64 = 45.0;
const SMOOTH: f64 = 1.6;
/// The middle of a movement, as a share of its usual duration: after push-off, before landing.
const MIDDLE: std::ops::Range<f64> = 0.35..0.70;
/// A swing that goes on after a knock for so much longer than usual, as a share and in the person's own spreads, was lifted over
/// something.
const LONGER: f64 = 0.12;
const LONGER_SPREADS: f64 = 2.0;
/// A knock, and then a rest so much shorter than usual, as a share and in the person's own spreads: it was put down early.
const SOONER: f64 = 0.22;
const SOONER_SPREADS: f64 = 3.0;
/// A rest shorter than this, in s, is none where the person's swings are weak for a moment now and then.
const SHORTEST_REST_S: f64 = 0.05;
/// A movement that begins within this share of the usual rest began too soon; it is watched for so long, in s.
const SLIP_WITHIN: f64 = 0.4;
const SLIP_WATCHED_S: f64 = 0.3;
/// … if the movement before it ended with so much of the usual landing: a foot that was not down cannot slip.
const DOWN: f64 = 0.4;
/// A movement has landed after this share of its usual time, once it is weaker than that share of its usual peak, …
const LANDED: f64 = 0.95;
const SETTLED_SHARE: f64 = 0.4;
/// … and moves off again when it is as strong as this share.
const MOVES_OFF_SHARE: f64 = 0.75;
/// … and so many times as strong as it lately became there.
const MORE_THAN_MOST: f64 = 1.5;
const MORE_THAN_DRAGGED: f64 = 2.2;
/// How long after a hard knock the foot must still swing, in s, and with which share of its usual peak.
const GOES_ON_S: f64 = 0.25;
const GOES_ON_SHARE: f64 = 0.4;

/// What a stumble-like signal was like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StumbleKind {
    /// A knock in mid-swing that is harder than the person's landings, and the foot swings on.
    Hard,
    /// A knock in mid-swing, then a swing that went on for longer.
    Elevating,
    /// A knock in mid-swing, an early landing, and the next swing soon after.
    Lowering,
    /// The foot moved off again shortly after it was put down.
    Slip,
}

/// A signal that may be a stumble.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stumble {
    /// When it was certain enough, in s on the stream's clock.
    pub at_s: f64,
    /// What it was like.
    pub kind: StumbleKind,
}

/// What was felt and waits for the hurry after it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Suspicion {
    None,
    /// A knock in mid-swing.
    Knocked,
    /// One harder than the usual landing, when the foot had moved for so long, in s.
    KnockedHard {
        at_s: f64,
    },
    /// A knock, then the foot was put down.
    PutDown,
    /// The foot moves again too soon, or may.
    MovesAgain {
        until_s: f64,
    },
    /// It was told; nothing more of this movement.
    Told,
}

/// Listens to one foot for stumbles, at any sample rate. A fixed few hundred bytes, no allocation.
#[derive(Debug, Clone)]
pub struct StumbleWatch {
    cycle: Cycle,
    usual: Usual,
    suspicion: Suspicion,
    /// Whether the last movement ended with a landing.
    landed: bool,
    /// How strongly the foot moved after it had landed, in °/s.
    rebound_dps: f64,
    still_since_s: Option<f64>,
    now_s: f64,
}

impl Default for StumbleWatch {
    fn default() -> Self {
        Self::new()
    }
}

impl StumbleWatch {
    /// One that knows nothing of the person yet: it learns from the first strides and says nothing before.
    pub fn new() -> Self {
        Self {
            cycle: Cycle::new(),
            usual: Usual::default(),
            suspicion: Suspicion::None,
            landed: false,
            rebound_dps: 0.0,
            still_since_s: None,
            now_s: 0.0,
        }
    }

    /// Takes the next sample. A sample that is no number, or not after the one before, is passed over.
    pub fn push(&mut self, sample: &Sample) -> Option<Stumble> {
        let at_s = sample.at.as_secs_f64();
        if !sample.is_finite() {
            return None;
        }
        let passed_s = at_s - self.now_s;
        if passed_s.abs() > GAP_S {
            self.cycle.restart(sample);
            self.suspicion = Suspicion::None;
            (self.still_since_s, self.now_s) = (None, at_s);
            return None;
        }
        if passed_s <= 0.0 {
            return None;
        }
        self.now_s = at_s;
        let change = self.cycle.advance(sample, passed_s);
        self.notice_stillness();
        let felt = self.judge(change);
        felt.map(|kind| Stumble { at_s, kind })
    }

    /// How long the foot has stood still, in s; 0 while it moves.
    pub fn still_for_s(&self) -> f64 {
        self.still_since_s.map_or(0.0, |since_s| self.now_s - since_s)
    }

    fn notice_stillness(&mut self) {
        let still = self.cycle.strength_dps < STILL_DPS && self.cycle.knock_mps2 < STILL_MPS2;
        self.still_since_s = if still { self.still_since_s.or(Some(self.now_s)) } else { None };
    }

    fn judge(&mut self, change: Phase) -> Option<StumbleKind> {
        let felt = match change {
            Phase::Began { rest_s } => self.begins(rest_s),
            Phase::Moving { for_s } => self.moves(for_s),
            Phase::Ended { after_s } => {
                self.ends(after_s);
                None
            }
            Phase::Resting { for_s } => {
                self.rests(for_s);
                None
            }
        };
        if felt.is_some() {
            self.suspicion = Suspicion::Told;
        }
        felt
    }

    fn begins(&mut self, rest_s: f64) -> Option<StumbleKind> {
        let known = self.usual.is_known();
        let shorter = (SOONER_SPREADS * self.usual.rest_spread).max(SOONER);
        let sooner = rest_s < (1.0 - shorter) * self.usual.rest_s;
        let rested = rest_s > SHORTEST_REST_S || !self.usual.falters();
        let recovers = known && self.suspicion == Suspicion::PutDown && sooner && rested;
        let was_down = self.landed || self.suspicion == Suspicion::PutDown;
        let slips = known && was_down && rest_s < SLIP_WITHIN * self.usual.rest_s;
        self.suspicion = if slips { self.may_slip() } else { Suspicion::None };
        if rest_s >= SLIP_WITHIN * self.usual.rest_s {
            self.usual.note_rest(rest_s);
        }
        if rest_s < SHORTEST_REST_S {
            self.usual.note_faltering();
        }
        recovers.then_some(StumbleKind::Lowering)
    }

    fn may_slip(&self) -> Suspicion {
        Suspicion::MovesAgain { until_s: self.now_s + SLIP_WATCHED_S }
    }

    fn moves(&mut self, for_s: f64) -> Option<StumbleKind> {
        if !self.usual.has_begun() {
            return None;
        }
        let share = for_s / self.usual.movement_s;
        match self.suspicion {
            Suspicion::MovesAgain { until_s } if self.now_s < until_s => self.moves_off(),
            Suspicion::KnockedHard { at_s } if for_s > at_s + GOES_ON_S => self.goes_on(),
            Suspicion::Knocked | Suspicion::KnockedHard { .. } => {
                let longer = (LONGER_SPREADS * self.usual.movement_spread).max(LONGER);
                (share > 1.0 + longer).then_some(StumbleKind::Elevating)
            }
            Suspicion::None if share > LANDED && self.cycle.strength_dps < SETTLED_SHARE * self.cycle.usual_dps => {
                self.suspicion = self.may_slip();
                None
            }
            Suspicion::None if self.usual.is_known() && MIDDLE.contains(&share) => {
                self.suspicion = self.knocked(for_s);
                None
            }
            Suspicion::Told if share > LANDED => {
                self.note_rebound();
                None
            }
            _ => None,
        }
    }

    /// What a moment in the middle of a swing gives cause for.
    fn knocked(&self, for_s: f64) -> Suspicion {
        let (knock_mps2, usual) = (self.cycle.knock_mps2, &self.usual);
        let to_most = if usual.drags() { KNOCK_TO_DRAGGED } else { KNOCK_TO_MOST };
        let border_mps2 = KNOCK_MPS2.max(KNOCK_TO_USUAL * usual.middle_mps2).max(to_most * usual.middle_most_mps2);
        let hard_mps2 = HARD_MPS2
            .max(HARD_TO_LANDING * usual.landing_mps2)
            .max(HARD_TO_MOST_LANDING * usual.landing_most_mps2)
            .max(HARD_TO_MOST * usual.middle_most_mps2);
        let smooth = usual.middle_most_mps2 < SMOOTH * usual.landing_mps2;
        match knock_mps2 > border_mps2 {
            true if smooth && knock_mps2 > hard_mps2 => Suspicion::KnockedHard { at_s: for_s },
            true => Suspicion::Knocked,
            false => Suspicion::None,
        }
    }

    /// A foot that was down swings off again, much more than it lately did there: a heel that comes down after the toes does too.
    fn moves_off(&mut self) -> Option<StumbleKind> {
        let to_most = if self.usual.drags() { MORE_THAN_DRAGGED } else { MORE_THAN_MOST };
        let least_dps = (MOVES_OFF_SHARE * self.cycle.usual_dps).max(to_most * self.usual.rebound_dps);
        self.note_rebound();
        let swings = self.usual.is_well_known() && self.cycle.tilting_dps > least_dps;
        swings.then_some(StumbleKind::Slip)
    }

    /// What was told counts too: a person whose foot always does so shall not be told so each time.
    fn note_rebound(&mut self) {
        self.rebound_dps = self.rebound_dps.max(self.cycle.tilting_dps);
    }

    /// A landing has come to rest by now; a swing has not.
    fn goes_on(&mut self) -> Option<StumbleKind> {
        let swings = self.cycle.strength_dps > GOES_ON_SHARE * self.cycle.usual_dps;
        self.suspicion = Suspicion::Knocked;
        swings.then_some(StumbleKind::Hard)
    }

    /// Too late for a recovery step.
    fn rests(&mut self, for_s: f64) {
        if for_s > self.usual.rest_s {
            self.suspicion = Suspicion::None;
        }
    }

    fn ends(&mut self, after_s: f64) {
        let knocked = matches!(self.suspicion, Suspicion::Knocked | Suspicion::KnockedHard { .. });
        self.suspicion = if knocked { Suspicion::PutDown } else { Suspicion::None };
        self.landed = self.usual.landing(self.cycle.hardest()) > DOWN * self.usual.landing_mps2;
        self.usual.note_movement(after_s, self.cycle.hardest());
        self.usual.note_rebound(std::mem::take(&mut self.rebound_dps));
    }
}

#[cfg(test)]
mod tests;
