//! What counts as success, following the person.
//!
//! A weighted up-down staircase (Kaernbach, Percept. Psychophys. 1991, 49:227): each success raises the target by 0.3 of the gain,
//! each other step lowers it by 0.7. Over `n` steps with a constant gain `g` the target moves by `g (s − 0.7) n`, where `s` is the
//! share of successes; as it stays between its bounds, `|s − 0.7| ≤ (its way) / (g n)`: whatever the person's steps are like, the
//! share comes to 70 % as 1/n, unless a bound holds the target back. The gain is five times as great at the first step and falls to
//! its floor within 20, so that a wrong beginning costs little and a learnt target moves slowly.
//!
//! Two thresholds instead of one keep it from chattering: a run of successes ends only `hysteresis` below the target and begins
//! again only as much above. The hysteresis is what a sensor cannot tell apart anyway.

use serde::{Deserialize, Serialize};

use super::settings::Spread;

/// The share of steps that shall succeed.
const SUCCESS_SHARE: f64 = 0.7;
/// The 30th percentile of a normal distribution lies so many standard deviations below its median.
const BELOW_MEDIAN: f64 = 0.524;
/// So many steps are heard before a target is set, where nothing is known of the person.
const LEARNT_FROM: usize = 3;
/// How many times the lasting gain the first one is.
const FIRST_GAIN: f64 = 5.0;
/// With a baseline of so many steps the beginning is as good as learnt.
const KNOWN_FROM: u32 = 20;

/// In what a target is measured and how far it may go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    /// A step below this is never a success.
    pub(super) floor: f64,
    /// A step above this always is: more would not be better.
    pub(super) ceiling: f64,
    /// Half the width of the band in which the last verdict stands.
    pub(super) hysteresis: f64,
    /// How far one step moves the target, both ways together.
    pub(super) gain: f64,
}

impl Scale {
    /// Where the target may lie. Above the floor a third of the hysteresis is left, so that the band there is as wide as the noise of a
    /// measure from end to end, and narrow enough to be left upwards.
    fn bounds(&self) -> (f64, f64) {
        let low = self.floor + self.hysteresis / 3.0;
        (low, (self.ceiling - self.hysteresis).max(low))
    }
}

/// What a target remembers from one walk to the next.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CueMemory {
    /// The target, in degrees (goal heel) or ms (goal soft); `None` until the first steps were heard.
    pub target: Option<f64>,
    /// How many steps it was learnt from.
    pub steps_count: u32,
}

/// A threshold that follows the person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Target {
    scale: Scale,
    memory: CueMemory,
    succeeding: Option<bool>,
    first: [f64; LEARNT_FROM],
}

impl Target {
    /// Goes on from what was remembered; without that, begins at the baseline's 30th percentile; without either, at what the first
    /// steps show.
    pub(super) fn new(scale: Scale, memory: CueMemory, baseline: Option<Spread>) -> Self {
        let known = memory.target.is_some_and(f64::is_finite);
        let memory = if known { memory } else { from_baseline(baseline) };
        let (low, high) = scale.bounds();
        let target = memory.target.map(|target| target.clamp(low, high));
        Self { scale, memory: CueMemory { target, ..memory }, succeeding: None, first: [0.0; LEARNT_FROM] }
    }

    /// The threshold; `None` while the first steps are heard.
    pub(super) fn value(&self) -> Option<f64> {
        self.memory.target
    }

    /// Whether it cannot be raised any further.
    pub(super) fn is_at_ceiling(&self) -> bool {
        self.memory.target.is_some_and(|target| target >= self.scale.bounds().1)
    }

    /// What to keep for the next walk.
    pub(super) fn memory(&self) -> CueMemory {
        self.memory
    }

    /// Whether a step succeeds, and moves the target. `forbidden`: it cannot be a success whatever its measure. `None` while the
    /// first steps are heard.
    pub(super) fn judge(&mut self, measure: f64, forbidden: bool) -> Option<bool> {
        let Some(target) = self.memory.target else {
            self.learn(measure);
            return None;
        };
        let margin = if self.succeeding.unwrap_or(measure >= target) { -1.0 } else { 1.0 } * self.scale.hysteresis;
        let succeeds = !forbidden && measure >= (target + margin).max(self.scale.floor);
        self.succeeding = Some(succeeds);
        self.follow(target, succeeds);
        Some(succeeds)
    }

    fn follow(&mut self, target: f64, succeeds: bool) {
        let steps = f64::from(self.memory.steps_count);
        let gain = self.scale.gain * (FIRST_GAIN * FIRST_GAIN / (FIRST_GAIN + steps)).max(1.0);
        let way = if succeeds { 1.0 - SUCCESS_SHARE } else { -SUCCESS_SHARE };
        let (low, high) = self.scale.bounds();
        self.memory.target = Some((target + gain * way).clamp(low, high));
        self.memory.steps_count = self.memory.steps_count.saturating_add(1);
    }

    /// The middle between the least and the median of the first three steps is about their 30th percentile.
    fn learn(&mut self, measure: f64) {
        let heard = self.memory.steps_count as usize;
        if let Some(place) = self.first.get_mut(heard) {
            *place = measure;
            self.memory.steps_count += 1;
        }
        if heard + 1 >= LEARNT_FROM {
            self.first.sort_by(f64::total_cmp);
            let [least, middle, _] = self.first;
            let (low, high) = self.scale.bounds();
            self.memory = CueMemory { target: Some(f64::midpoint(least, middle).clamp(low, high)), steps_count: 0 };
        }
    }
}

fn from_baseline(baseline: Option<Spread>) -> CueMemory {
    let usable = baseline.filter(|known| known.count > 0 && known.median.is_finite() && known.spread.is_finite());
    let target = usable.map(|known| known.median - BELOW_MEDIAN * known.spread.max(0.0));
    CueMemory { target, steps_count: usable.map_or(0, |known| known.count.min(KNOWN_FROM)) }
}
