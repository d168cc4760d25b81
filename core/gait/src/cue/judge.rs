//! What one step was worth for the goal.

use crate::{Borders, Landing, Step};

use super::pitch::Pitch;
use super::policy::Silence;
use super::settings::{Baseline, CueGoal};
use super::target::{CueMemory, Scale, Target};

/// So far above the heel border a landing is as clear as it needs to be: 24° with the default border, where people after stroke came
/// in one session with feedback (Ensink et al., Sensors 2024, 24:710).
const CLEARLY_HEEL_DEG: f64 = 16.0;
/// So much longer than a slap, relative to it, is as soft as it needs to be: 107 ms with the default border, the healthy time.
const CLEARLY_SOFT_RATIO: f64 = 1.49;
/// Within-person error of a strike angle from one foot sensor is 1.0–1.5°.
const HEEL_HYSTERESIS_DEG: f64 = 1.5;
/// Half a sample at 100 Hz, and a little.
const SOFT_HYSTERESIS_MS: f64 = 6.0;
const HEEL_GAIN_DEG: f64 = 0.4;
const SOFT_GAIN_MS: f64 = 2.0;
/// A whole tone for so much.
const TONE_DEG: f64 = 2.5;
const TONE_MS: f64 = 10.0;
/// How fast the share of clear steps follows: over about 32 steps.
const SHARE_FOLLOWS: f64 = 1.0 / 32.0;
/// Above this share of successes a sound on each would say nothing any more.
const MOST_SOUNDED: f64 = 0.8;

/// What a step was worth for the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verdict {
    /// It reached the person's target.
    pub(super) success: bool,
    /// It was a drop by the borders, of the kind that the goal is about.
    pub(super) drop: bool,
}

/// What is measured of a step for a goal.
struct Measure {
    value: f64,
    drop: bool,
    forbidden: bool,
}

/// Judges the steps of one foot.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judge {
    goal: CueGoal,
    /// `None` for the goal clear: a step drags or it does not.
    target: Option<Target>,
    pitch: Pitch,
    zero: f64,
    success_share: f64,
}

impl Judge {
    pub(super) fn new(goal: CueGoal, borders: &Borders, baseline: &Baseline, memory: CueMemory) -> Self {
        let clear_share = baseline.drag_share.filter(|share| share.is_finite()).map(|share| 1.0 - share);
        let (target, zero) = match goal {
            CueGoal::Heel => (Some(Target::new(heel(borders), memory, baseline.strike_angle_deg)), borders.heel_deg),
            CueGoal::Soft => {
                (Some(Target::new(soft(borders), memory, baseline.contact_to_flat_ms)), borders.slap_contact_to_flat_ms)
            }
            CueGoal::Clear => (None, 0.0),
        };
        Self { goal, target, pitch: Pitch::default(), zero, success_share: clear_share.unwrap_or(0.7).clamp(0.0, 1.0) }
    }

    pub(super) fn target(&self) -> Option<&Target> {
        self.target.as_ref()
    }

    /// What the step was worth, unless it lacks the measure or the target is still being learnt.
    pub(super) fn judge(&mut self, step: &Step) -> Result<Verdict, Silence> {
        let measure = measure(self.goal, step).ok_or(Silence::NotMeasured)?;
        let success = match &mut self.target {
            Some(target) => target.judge(measure.value, measure.forbidden).ok_or(Silence::Learning)?,
            None => !measure.drop,
        };
        self.success_share += SHARE_FOLLOWS * (f64::from(u8::from(success)) - self.success_share);
        Ok(Verdict { success, drop: measure.drop })
    }

    /// Whether nearly every step succeeds though the target cannot be raised.
    pub(super) fn too_easy(&self) -> bool {
        self.success_share > MOST_SOUNDED && self.target.as_ref().is_none_or(Target::is_at_ceiling)
    }

    /// The tone of a step, in semitones; `None` where the goal has no measure for it.
    pub(super) fn tone(&mut self, step: &Step) -> Option<i8> {
        let (width, play) = match self.goal {
            CueGoal::Heel => (TONE_DEG, HEEL_HYSTERESIS_DEG),
            CueGoal::Soft => (TONE_MS, SOFT_HYSTERESIS_MS),
            CueGoal::Clear => return None,
        };
        let value = measure(self.goal, step)?.value;
        Some(self.pitch.follow(value, self.zero, width, play))
    }
}

/// Never easier than the border of a toe landing: one that lands on the toes is never praised.
fn heel(borders: &Borders) -> Scale {
    Scale {
        floor: borders.toe_deg,
        ceiling: borders.heel_deg + CLEARLY_HEEL_DEG,
        hysteresis: HEEL_HYSTERESIS_DEG,
        gain: HEEL_GAIN_DEG,
    }
}

/// Never easier than the border of a slap.
fn soft(borders: &Borders) -> Scale {
    Scale {
        floor: borders.slap_contact_to_flat_ms,
        ceiling: CLEARLY_SOFT_RATIO * borders.slap_contact_to_flat_ms,
        hysteresis: SOFT_HYSTERESIS_MS,
        gain: SOFT_GAIN_MS,
    }
}

/// A forefoot can only come down softly after a heel: a flat or toe landing has no such time and is no success of that goal.
fn measure(goal: CueGoal, step: &Step) -> Option<Measure> {
    let landing = step.landing?;
    let measure = match goal {
        CueGoal::Heel => Measure {
            value: step.strike_angle_deg?,
            drop: landing != Landing::Heel,
            forbidden: landing == Landing::Toe,
        },
        CueGoal::Soft if landing == Landing::Heel => {
            let slap = step.slap?;
            Measure { value: step.contact_to_flat_ms?, drop: slap, forbidden: slap }
        }
        CueGoal::Soft => return None,
        CueGoal::Clear => Measure { value: 0.0, drop: step.drag?, forbidden: false },
    };
    measure.value.is_finite().then_some(measure)
}
