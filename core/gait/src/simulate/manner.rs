//! How one person takes the steps that a scene asks for.

use super::habits::Wish;
use super::rng::Rng;
use super::{Manner, Part, TruthKind};

/// A person's ways of walking with an aid, on stairs, sideways, and so on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ways {
    /// Stride time in s, speed in m/s, share of the stride in the air.
    cane: [f64; 3],
    rollator: [f64; 3],
    /// How restless the foot is behind a rollator, in rad/s, where it is.
    trembling_rad_per_s: Option<f64>,
    march_lift_m: f64,
    arc_m: f64,
    /// Shares of the usual length and time.
    slow: [f64; 2],
    /// Height and depth of a tread.
    tread_m: [f64; 2],
    stair_s: f64,
    /// Share of the usual heel rise where there is no push.
    lazy: f64,
    sideways_m: f64,
    backward_m: f64,
    aside_s: f64,
    turns_left: f64,
}

/// Which step of its part a step is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    /// The first or the last between two stands.
    pub(super) first: bool,
    pub(super) last: bool,
    /// Whether the way bends by more than a little.
    pub(super) turning: bool,
}

impl Ways {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        Self {
            cane: [rng.between(1.2, 1.55), rng.between(0.3, 0.6), rng.between(0.25, 0.34)],
            rollator: [rng.between(1.4, 2.3), rng.between(0.1, 0.4), rng.between(0.15, 0.3)],
            trembling_rad_per_s: rng.chance(0.4).then(|| rng.between(40.0, 55.0).to_radians()),
            march_lift_m: rng.between(0.15, 0.3),
            arc_m: rng.between(0.08, 0.18),
            slow: [rng.between(0.65, 0.85), rng.between(1.15, 1.3)],
            tread_m: [rng.between(0.15, 0.19), rng.between(0.26, 0.32)],
            stair_s: rng.between(1.2, 1.8),
            lazy: rng.between(0.25, 0.5),
            sideways_m: rng.between(0.15, 0.35) * rng.sign(),
            backward_m: -rng.between(0.15, 0.45),
            aside_s: rng.between(1.1, 1.7),
            turns_left: rng.sign(),
        }
    }

    /// How restless a standing foot is in this part, where the part makes it so.
    pub(super) fn unrest(&self, part: Part) -> Option<f64> {
        matches!(part, Part::Walk { manner: Manner::Rollator, .. }).then_some(self.trembling_rad_per_s).flatten()
    }

    /// Heading change of each step of a part for the left foot, in rad.
    pub(super) fn heading_change(&self, part: Part) -> f64 {
        match part {
            Part::UTurn { steps } => self.turns_left * std::f64::consts::PI / f64::from(steps.max(1)),
            _ => 0.0,
        }
    }

    /// What a part asks of its next step, as the left foot takes it.
    pub(super) fn wish(&self, part: Part, stage: Stage, rng: &mut Rng) -> Wish {
        let end = match (stage.first, stage.last) {
            (true, _) => 0.6,
            (_, true) => 0.5,
            _ => 1.0,
        };
        match part {
            Part::Walk { manner, .. } if stage.turning => {
                Wish { kind: TruthKind::Turn, length: 0.5, time: 0.95, ..self.forward(manner, 1.0) }
            }
            Part::Walk { manner, .. } => self.forward(manner, end),
            Part::UTurn { .. } => Wish { kind: TruthKind::Turn, length: 0.5, time: 0.95, ..Wish::PLAIN },
            Part::SideSteps { .. } => {
                self.beside(TruthKind::Sideways, [0.0, self.sideways_m, 0.0], [(-4.0, 4.0), (25.0, 80.0)])
            }
            Part::BackSteps { .. } => {
                self.beside(TruthKind::Backward, [self.backward_m, 0.0, 0.0], [(-16.0, -6.0), (90.0, 180.0)])
            }
            Part::Stairs { up, .. } => self.stair(up, stage.first && rng.chance(0.5)),
            _ => Wish::PLAIN,
        }
    }

    fn forward(&self, manner: Manner, end: f64) -> Wish {
        let plain = Wish { length: end, ..Wish::PLAIN };
        match manner {
            Manner::Plain => plain,
            Manner::Cane => Self::step_to(self.cane, 0.7, end),
            Manner::Rollator => Self::step_to(self.rollator, 0.5, end),
            Manner::Ramp { rise_per_run } => Wish { slope: Some(rise_per_run), ..plain },
            Manner::HighMarch => {
                Wish { length: 0.65 * end, time: 1.4, swing_share: Some(0.44), lift_m: self.march_lift_m, ..plain }
            }
            Manner::Circumduction => Wish { length: 0.85 * end, time: 1.1, arc_m: self.arc_m, ..plain },
            Manner::Slow => {
                let [length, time] = self.slow;
                Wish { length: length * end, time, heel_rise: 0.85, ..plain }
            }
        }
    }

    /// With an aid: each stride closes up to the other foot or goes just past it.
    fn step_to([stride_s, speed_mps, swing_share]: [f64; 3], heel_rise: f64, end: f64) -> Wish {
        Wish {
            stride_s: Some(stride_s),
            swing_share: Some(swing_share),
            way_m: Some([stride_s * speed_mps * end, 0.0, 0.0]),
            heel_rise,
            length: 0.5,
            ..Wish::PLAIN
        }
    }

    fn beside(&self, kind: TruthKind, way_m: [f64; 3], [strike_deg, to_flat_ms]: [(f64, f64); 2]) -> Wish {
        Wish {
            kind,
            stride_s: Some(self.aside_s),
            swing_share: Some(0.34),
            way_m: Some(way_m),
            landing: Some((strike_deg, to_flat_ms)),
            heel_rise: self.lazy,
            length: 0.2,
            ..Wish::PLAIN
        }
    }

    /// Two treads, or one where the first step comes no further.
    fn stair(&self, up: bool, one: bool) -> Wish {
        let treads = if one { 1.0 } else { 2.0 };
        let [height, depth] = self.tread_m.map(|way| way * treads);
        let (strike_deg, to_flat_ms) = if up { ((-7.0, 4.0), (40.0, 110.0)) } else { ((-26.0, -12.0), (90.0, 190.0)) };
        Wish {
            kind: TruthKind::Stairs,
            stride_s: Some(self.stair_s),
            swing_share: Some(0.39),
            way_m: Some([depth, 0.0, if up { height } else { -height }]),
            landing: Some((strike_deg, to_flat_ms)),
            heel_rise: 0.3 + self.lazy,
            length: 0.3,
            lift_m: if up { 0.13 } else { 0.04 },
            ..Wish::PLAIN
        }
    }
}

impl Part {
    /// How many steps it has.
    pub(super) fn steps(self) -> u32 {
        match self {
            Self::Walk { steps, .. } | Self::UTurn { steps } | Self::Stairs { steps, .. } => steps,
            Self::SideSteps { count } | Self::BackSteps { count } => count,
            _ => 0,
        }
    }
}
