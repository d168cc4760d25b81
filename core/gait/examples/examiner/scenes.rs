//! Short and awkward scenes: are the steps counted exactly, and is nothing told that is not so?

use heelfirst_gait::simulate::Part::{
    BackSteps, LegSwings, Shuffles, SideSteps, Sit, SitDown, Stairs, Stand, StandUp, UTurn,
};
use heelfirst_gait::simulate::{Form, Manner, Part, Pattern, Simulation, SimulationError, TruthKind};
use heelfirst_gait::walk::{WalkSummary, WalkTally};
use heelfirst_gait::{Landing, Step};
use serde_json::{Value, json};

use super::pairs::Paired;
use super::play::{Heard, Walked, walk};

/// Angles smaller than this, in degrees, have no sign worth telling.
const CLEAR_ANGLE_DEG: f64 = 4.0;
/// Of fewer steps than this no percentage may be told: the rule itself, not the constant by which the walk keeps to it.
const STEPS_FOR_A_SHARE: u32 = 20;

const STAND: Part = Stand { seconds: 3.0 };
const SIT: Part = Sit { seconds: 6.0 };

fn steps(steps: u32, manner: Manner) -> Part {
    Part::Walk { steps, manner }
}

/// The one scene that is long enough for a percentage.
pub const LONG: &str = "30 steps straight on";

/// Every scene by its name.
pub fn all() -> Vec<(&'static str, Vec<Part>)> {
    let plain = |count| steps(count, Manner::Plain);
    let between_stands = |part| vec![STAND, part, STAND];
    let manner = |count, manner| between_stands(steps(count, manner));
    let ramp = |rise_per_run| manner(10, Manner::Ramp { rise_per_run });
    vec![
        ("sit, stand, 5 steps, stop 3 s, 5 steps, sit", vec![SIT, StandUp, plain(5), STAND, plain(5), SitDown, SIT]),
        ("a bout of 1 step", between_stands(plain(1))),
        ("a bout of 2 steps", between_stands(plain(2))),
        ("a bout of 3 steps", between_stands(plain(3))),
        (LONG, between_stands(plain(30))),
        ("4 side-steps", between_stands(SideSteps { count: 4 })),
        ("5 steps, 2 back, sit", vec![STAND, plain(5), BackSteps { count: 2 }, SitDown, SIT]),
        ("5 steps, U-turn, 5 steps", vec![STAND, plain(5), UTurn { steps: 3 }, plain(5), STAND]),
        ("cane, 10 steps", manner(10, Manner::Cane)),
        ("rollator, 10 steps", manner(10, Manner::Rollator)),
        ("slow, 10 steps", manner(10, Manner::Slow)),
        ("ramp 1:12 up, 10 steps", ramp(1.0 / 12.0)),
        ("ramp 1:12 down, 10 steps", ramp(-1.0 / 12.0)),
        ("high march, 10 steps", manner(10, Manner::HighMarch)),
        ("circumduction, 10 steps", manner(10, Manner::Circumduction)),
        ("stairs up, 6 steps", between_stands(Stairs { steps: 6, up: true })),
        ("stairs down, 6 steps", between_stands(Stairs { steps: 6, up: false })),
        ("standing", vec![Stand { seconds: 60.0 }]),
        ("sitting", vec![Sit { seconds: 60.0 }]),
        ("leg swings while sitting", vec![SIT, LegSwings { count: 10 }, SIT]),
        ("shuffles on the spot", between_stands(Shuffles { count: 8 })),
    ]
}

/// What one scene gave, over persons and patterns.
#[derive(Debug, Default)]
pub struct Outcome {
    pub scenes: u32,
    /// Scenes in which no step was missed and none was that never came.
    pub exact: u32,
    pub true_steps: u32,
    pub missed: u32,
    pub extra: u32,
    pub graded: u32,
    /// Graded forward steps whose angle has the wrong sign.
    pub sign_errors: u32,
    /// Steps on stairs, to the side or backward that carry a grade, and those of them called flat, toe, slap or drag.
    pub beside_graded: u32,
    pub beside_called_drop: u32,
    /// Scenes in which the summary told, after any step, a percentage of fewer than 20 steps.
    pub early_shares: u32,
    /// Scenes whose last summary told percentages.
    pub with_shares: u32,
    seconds: f64,
}

impl Outcome {
    /// A scene played by every seed with every single pattern.
    pub fn of(
        form: Form,
        parts: &[Part],
        seeds: std::ops::Range<u64>,
        with_mount: bool,
    ) -> Result<Self, SimulationError> {
        let mut outcome = Self::default();
        let single = || Pattern::ALL.into_iter().filter(|pattern| *pattern != Pattern::Mixed);
        for (seed, pattern) in seeds.flat_map(|seed| single().map(move |pattern| (seed, pattern))) {
            let simulation = Simulation { scene: parts.to_vec(), ..walk(form, pattern, seed, 100.0) };
            outcome.note(&Walked::of(&simulation)?, with_mount);
        }
        Ok(outcome)
    }

    fn note(&mut self, walked: &Walked, with_mount: bool) {
        let heard = walked.heard(with_mount);
        let paired = Paired::of(&walked.truth.strides, &heard);
        let true_steps = count(walked.truth.strides.len());
        self.scenes += 1;
        self.exact += u32::from(paired.missed.is_empty() && paired.extra.is_empty());
        self.true_steps += true_steps;
        self.missed += count(paired.missed.len());
        self.extra += count(paired.extra.len());
        self.note_shares(true_steps, &heard);
        self.seconds += walked.seconds();
        for (stride, one) in &paired.both {
            self.grade(stride.kind, stride.strike_angle_deg, &one.step);
        }
    }

    fn note_shares(&mut self, true_steps: u32, heard: &[Heard]) {
        let mut tally = WalkTally::new();
        let early = |told: &WalkSummary| {
            told.shares.is_some() && told.landings.graded_count.min(true_steps) < STEPS_FOR_A_SHARE
        };
        let mut was_early = false;
        for one in heard {
            tally.note(&one.step);
            was_early |= early(&tally.summary());
        }
        self.early_shares += u32::from(was_early);
        self.with_shares += u32::from(tally.summary().shares.is_some());
    }

    fn grade(&mut self, kind: TruthKind, true_deg: f64, step: &Step) {
        let Some(landing) = step.landing else { return };
        self.graded += 1;
        if matches!(kind, TruthKind::Forward | TruthKind::Turn) {
            let wrong = step.strike_angle_deg.is_some_and(|angle_deg| angle_deg * true_deg < 0.0);
            self.sign_errors += u32::from(wrong && true_deg.abs() > CLEAR_ANGLE_DEG);
        } else {
            let drop = landing != Landing::Heel || step.slap == Some(true) || step.drag == Some(true);
            self.beside_graded += 1;
            self.beside_called_drop += u32::from(drop);
        }
    }

    pub fn told(&self) -> Value {
        let minutes = self.seconds / 60.0;
        json!({
            "scenes": self.scenes, "exact": self.exact, "true_steps": self.true_steps, "missed": self.missed,
            "extra": self.extra, "extra_per_min": (f64::from(self.extra) / minutes.max(1e-9) * 1e3).round() / 1e3,
            "graded": self.graded, "sign_errors": self.sign_errors, "beside_graded": self.beside_graded,
            "beside_called_drop": self.beside_called_drop, "early_shares": self.early_shares,
            "with_shares": self.with_shares,
        })
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
