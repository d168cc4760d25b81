//! What one step is like.

use super::curve::{HeelRise, Lowering, Sway};
use super::slide::Slide;
use super::{TruthKind, TruthPattern};

/// One step: the push-off from the place before, the swing, and the landing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) pattern: TruthPattern,
    pub(super) kind: TruthKind,
    /// Time on the ground before this swing.
    pub(super) stance_s: f64,
    /// Time from the heel's rise to final contact.
    pub(super) push_s: f64,
    /// Pitch at final contact: the heel is up, so it is negative.
    pub(super) heel_rise_rad: f64,
    /// How the heel's rise gathers speed.
    pub(super) late: HeelRise,
    pub(super) swing_s: f64,
    /// Forward and to the left, as the foot points at the beginning; and how much higher the ground is there.
    pub(super) way_m: [f64; 3],
    /// Share of the swing in which the foot gathers and loses its speed.
    pub(super) rise: f64,
    pub(super) fall: f64,
    /// How much faster it is at the end of the even part than at its beginning.
    pub(super) late_way: f64,
    pub(super) turn_back: TurnBack,
    pub(super) pitch_swing: Sway,
    pub(super) strike_rad: f64,
    pub(super) to_flat_s: f64,
    pub(super) lowering: Lowering,
    /// Speed of the landing point at contact: forward, left, up.
    pub(super) impact_mps: [f64; 3],
    /// When the cushion under the foot is used up: the hardest blow comes 0 to 60 ms after contact in recordings.
    pub(super) blow_after_s: f64,
    /// How the landing shakes the shoe: pitch, roll, heading.
    pub(super) landing_blow: [f64; 3],
    /// How the shoe shakes when the ground lets go of it.
    pub(super) release_blow: [f64; 3],
    pub(super) lift_m: f64,
    pub(super) circumduction_m: f64,
    pub(super) roll_landing_rad: f64,
    pub(super) roll_push_rad: f64,
    pub(super) roll_swing: Sway,
    pub(super) whip_rad: f64,
    pub(super) yaw_swing: Sway,
    pub(super) slide: Option<Slide>,
}

/// How the foot is turned toes up during swing. Speeds are shares of a common one.
#[derive(Debug, Clone, Copy)]
pub(super) struct TurnBack {
    /// From the speed of the push-off to the first one upwards: 20 to 45 ms in recordings.
    pub(super) release_s: f64,
    pub(super) first: f64,
    /// Share of the swing in which the turn gathers speed.
    pub(super) gather: f64,
    pub(super) early: f64,
    pub(super) late: f64,
    /// Before contact the turn is braked: within 40 to 80 ms in recordings.
    pub(super) brake_s: f64,
}

impl Step {
    /// Greatest plantarflexion speed of the landing in rad/s; only a landing with toes up has one.
    pub(super) fn slap_rad_per_s(&self) -> Option<f64> {
        let clear = self.strike_rad > 0.0 && matches!(self.pattern, TruthPattern::Normal | TruthPattern::Slap);
        clear.then(|| self.strike_rad * self.lowering.greatest() / self.to_flat_s)
    }

    /// Turns everything sideways round: the step of the other foot.
    pub(super) fn mirrored(&mut self) {
        let [_, left, _] = &mut self.way_m;
        let [_, landing_roll, landing_heading] = &mut self.landing_blow;
        let [_, release_roll, release_heading] = &mut self.release_blow;
        let [_, aside, _] = &mut self.impact_mps;
        for sideways in [
            left,
            aside,
            landing_roll,
            landing_heading,
            release_roll,
            release_heading,
            &mut self.roll_landing_rad,
            &mut self.roll_push_rad,
            &mut self.whip_rad,
            &mut self.roll_swing.once,
            &mut self.roll_swing.more,
            &mut self.yaw_swing.once,
            &mut self.yaw_swing.more,
            &mut self.circumduction_m,
        ] {
            *sideways = -*sideways;
        }
    }
}
