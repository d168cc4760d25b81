//! What a person's steps usually are, learnt once in each context on calibrated sensors.
//!
//! The borders of landings lean on it, so it must not follow the person: a border that moves with the steps would hide what changes. It is
//! learnt from the first steady steps and then stays.

use std::collections::BTreeMap;

use heelfirst_gait::Foot;
use heelfirst_gait::cue::{Baseline, Spread};
use heelfirst_history::{Context, Event};
use serde::{Deserialize, Serialize};

use super::State;
use super::facts::key;
use super::running::Running;
use crate::api::{self, StepLanding, StepSnapshot};

/// So many steady steps make a baseline.
const STEPS_NEEDED: usize = 40;
/// A measure needs so many values of its own.
const VALUES_NEEDED: usize = 20;
/// So many pairs of foot and context are remembered.
const MOST_REMEMBERED: usize = 32;
/// The median absolute deviation of a normal distribution times this is its standard deviation.
const MAD_TO_SPREAD: f64 = 1.4826;

/// What is kept of a steady step.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Kept {
    strike_angle_deg: Option<f64>,
    /// Of heel landings only.
    contact_to_flat_ms: Option<f64>,
    drag: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Learnt {
    /// The steady steps so far.
    Steps(Vec<Kept>),
    Baseline(Baseline),
}

/// By foot and context. Contexts are never mixed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Baselines(BTreeMap<String, Learnt>);

impl Baselines {
    pub(super) fn of(&self, foot: Foot, context: &Context) -> Baseline {
        match self.0.get(&name(foot, context)) {
            Some(Learnt::Baseline(baseline)) => *baseline,
            Some(Learnt::Steps(_)) | None => Baseline::default(),
        }
    }

    /// Takes the steady steps of a walk; whether anything was learnt.
    fn learn(&mut self, foot: Foot, context: &Context, steps: impl Iterator<Item = Kept>) -> bool {
        let of = name(foot, context);
        if self.0.len() >= MOST_REMEMBERED && !self.0.contains_key(&of) {
            return false;
        }
        let learnt = self.0.entry(of).or_insert_with(|| Learnt::Steps(Vec::new()));
        let Learnt::Steps(kept) = learnt else { return false };
        let before = kept.len();
        kept.extend(steps);
        let grew = kept.len() > before;
        if kept.len() >= STEPS_NEEDED {
            *learnt = Learnt::Baseline(baseline(kept));
        }
        grew
    }
}

fn name(foot: Foot, context: &Context) -> String {
    format!("{} {}", api::Side::from(foot).as_str(), super::cueing::context_key(context))
}

fn baseline(kept: &[Kept]) -> Baseline {
    let dragged = kept.iter().filter(|step| step.drag).count();
    Baseline {
        strike_angle_deg: spread(kept.iter().filter_map(|step| step.strike_angle_deg).collect()),
        contact_to_flat_ms: spread(kept.iter().filter_map(|step| step.contact_to_flat_ms).collect()),
        drag_share: Some(dragged as f64 / kept.len().max(1) as f64),
    }
}

fn spread(values: Vec<f64>) -> Option<Spread> {
    if values.len() < VALUES_NEEDED {
        return None;
    }
    let count = u32::try_from(values.len()).ok()?;
    let middle = median(values.clone())?;
    let deviation = median(values.into_iter().map(|value| (value - middle).abs()).collect())?;
    Some(Spread { median: middle, spread: MAD_TO_SPREAD * deviation, count })
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let (below, above) = (values.get(values.len().checked_sub(1)? / 2)?, values.get(values.len() / 2)?);
    Some(f64::midpoint(*below, *above))
}

/// The step, if it is one of steady walking with a grade.
fn steady(step: &StepSnapshot) -> Option<Kept> {
    let landing = step.landing.filter(|_| !step.in_turn && !step.first_or_last)?;
    Some(Kept {
        strike_angle_deg: step.strike_angle_deg,
        contact_to_flat_ms: step.contact_to_flat_ms.filter(|_| landing == StepLanding::Heel),
        drag: step.drag == Some(true),
    })
}

impl State {
    /// What is usual for a foot in today's context; nothing while its sensor is not calibrated for it.
    pub(super) fn baseline(&self, foot: Foot) -> Baseline {
        if self.is_calibrated(foot) { self.facts.baselines.of(foot, &self.facts.context) } else { Baseline::default() }
    }

    /// Learns from the steps of the walk that has just ended, as a fact; none where nothing is new. A doubted mount teaches nothing.
    pub(super) fn learn_baselines(&mut self, running: &Running) -> Option<Event> {
        let mut grew = false;
        for foot in [Foot::Left, Foot::Right] {
            if running.doubts.is_empty() && self.is_calibrated(foot) {
                let steps = self.ended_steps.iter().filter(|step| Foot::from(step.foot) == foot);
                grew |= self.facts.baselines.learn(foot, &self.facts.context, steps.filter_map(steady));
            }
        }
        let value = serde_json::to_value(&self.facts.baselines)
            .inspect_err(|error| tracing::error!(%error, "a baseline cannot be written"))
            .ok()?;
        grew.then(|| Event::SettingChanged { key: key::BASELINES.to_owned(), value })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(count: usize, strike_angle_deg: f64) -> impl Iterator<Item = Kept> {
        let step = move |n| Kept {
            strike_angle_deg: Some(strike_angle_deg + f64::from(u32::try_from(n % 3).unwrap_or(0)) - 1.0),
            contact_to_flat_ms: (n % 4 == 0).then_some(90.0),
            drag: n % 10 == 0,
        };
        (0..count).map(step)
    }

    fn strike(baselines: &Baselines, foot: Foot, context: &Context) -> Option<(f64, u32)> {
        baselines.of(foot, context).strike_angle_deg.map(|usual| (usual.median, usual.count))
    }

    #[test]
    fn a_baseline_is_learnt_from_the_first_steps_and_then_stays() {
        let (mut baselines, context) = (Baselines::default(), Context::default());
        assert!(baselines.learn(Foot::Left, &context, steps(25, 12.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), None);
        assert!(baselines.learn(Foot::Left, &context, steps(17, 12.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), Some((12.0, 42)));
        let usual = baselines.of(Foot::Left, &context);
        // Too few heel landings for a time to foot flat.
        assert_eq!(usual.contact_to_flat_ms, None);
        assert!(usual.drag_share.is_some_and(|share| (0.1..0.15).contains(&share)));
        assert!(!baselines.learn(Foot::Left, &context, steps(100, 25.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), Some((12.0, 42)));
    }

    #[test]
    fn feet_and_contexts_are_never_mixed() {
        let (mut baselines, barefoot) = (Baselines::default(), Context::default());
        let shod = Context { shoe: Some("boots".to_owned()), ..Context::default() };
        baselines.learn(Foot::Left, &barefoot, steps(30, 5.0));
        baselines.learn(Foot::Left, &shod, steps(30, 15.0));
        baselines.learn(Foot::Right, &shod, steps(50, 25.0));
        assert_eq!(strike(&baselines, Foot::Left, &barefoot), None);
        assert_eq!(strike(&baselines, Foot::Left, &shod), None);
        assert_eq!(strike(&baselines, Foot::Right, &shod), Some((25.0, 50)));
    }

    #[test]
    fn what_was_learnt_can_be_read_again() {
        let (mut baselines, context) = (Baselines::default(), Context::default());
        baselines.learn(Foot::Left, &context, steps(3, 5.0));
        baselines.learn(Foot::Right, &context, steps(50, 5.0));
        let json = serde_json::to_value(&baselines).unwrap();
        assert_eq!(serde_json::from_value::<Baselines>(json).unwrap(), baselines);
    }
}
