//! What the stumble watch felt.

use std::collections::BTreeMap;

use heelfirst_gait::Sample;
use heelfirst_gait::stumble::{Stumble, StumbleWatch};
use serde_json::{Value, json};

use super::axes::seconds;
use super::disturb::{Disturbance, STRENGTHS, disturbed};
use super::walks::Walk;

/// A stumble is felt when the watch is raised within so many seconds after the foot was caught.
const WITHIN_S: f64 = 2.0;
/// A disturbed stride has at least so many before it, …
const FIRST: usize = 6;
/// … and is listened to from so many seconds before it.
const HEARD_BEFORE_S: f64 = 20.0;

pub fn felt(samples: &[Sample]) -> Vec<Stumble> {
    let mut watch = StumbleWatch::new();
    samples.iter().filter_map(|sample| watch.push(sample)).collect()
}

/// How often the watch was raised without a stumble.
#[derive(Debug, Default, Clone)]
pub struct Alarms {
    pub minutes: f64,
    pub by_kind: BTreeMap<String, u32>,
}

impl Alarms {
    pub fn note(&mut self, walk: &Walk) {
        self.minutes += walk.minutes();
        for stumble in felt(&walk.samples) {
            *self.by_kind.entry(format!("{:?}", stumble.kind)).or_default() += 1;
        }
    }

    pub fn in_10_min(&self) -> f64 {
        10.0 * f64::from(self.by_kind.values().sum::<u32>()) / self.minutes.max(1e-9)
    }

    pub fn told(&self) -> Value {
        let rounded = |value: f64| (value * 100.0).round() / 100.0;
        json!({ "minutes": rounded(self.minutes), "in_10_min": rounded(self.in_10_min()), "by_kind": self.by_kind })
    }
}

/// How many disturbed strides were felt, and how long that took.
#[derive(Debug, Default, Clone)]
pub struct Recall {
    pub disturbed: u32,
    pub felt: u32,
    delay_s: f64,
}

impl Recall {
    /// Disturbs one stride of the walk, which one the number decides.
    pub fn note(&mut self, walk: &Walk, how: Disturbance, strength: f64, number: u64) {
        let choice = walk.strides.len().saturating_sub(FIRST + 1);
        if choice == 0 {
            return;
        }
        let pick = FIRST + usize::try_from(number.wrapping_mul(7919) % choice as u64).unwrap_or(0);
        let Some(stride) = walk.strides.get(pick) else { return };
        let Some((samples, caught_s)) = disturbed(&walk.samples, *stride, how, strength, number) else { return };
        let heard = caught_s - HEARD_BEFORE_S..caught_s + WITHIN_S + 1.0;
        let from = samples.partition_point(|sample| seconds(sample) < heard.start);
        let to = samples.partition_point(|sample| seconds(sample) < heard.end);
        let raised = felt(&samples[from..to]);
        self.disturbed += 1;
        if let Some(first) = raised.iter().find(|s| (caught_s..caught_s + WITHIN_S).contains(&s.at_s)) {
            self.felt += 1;
            self.delay_s += first.at_s - caught_s;
        }
    }

    pub fn share(&self) -> f64 {
        f64::from(self.felt) / f64::from(self.disturbed.max(1))
    }

    pub fn told(&self) -> Value {
        let rounded = |value: f64| (value * 1000.0).round() / 1000.0;
        json!({
            "disturbed": self.disturbed, "felt_share": rounded(self.share()),
            "mean_delay_s": rounded(self.delay_s / f64::from(self.felt.max(1))),
        })
    }
}

/// Recalls by disturbance and strength.
#[derive(Debug, Clone)]
pub struct Recalls(pub Vec<(String, Recall)>);

impl Recalls {
    pub fn new() -> Self {
        let each =
            Disturbance::ALL.into_iter().flat_map(|(how, _)| STRENGTHS.map(|(size, _)| format!("{how}, {size}")));
        Self(each.map(|name| (name, Recall::default())).collect())
    }

    pub fn note(&mut self, walk: &Walk, number: u64) {
        let each = Disturbance::ALL.into_iter().flat_map(|(_, how)| STRENGTHS.map(|(_, strength)| (how, strength)));
        for ((_, recall), (how, strength)) in self.0.iter_mut().zip(each) {
            recall.note(walk, how, strength, number);
        }
    }

    pub fn told(&self) -> Value {
        self.0.iter().map(|(name, recall)| (name.clone(), recall.told())).collect::<serde_json::Map<_, _>>().into()
    }
}
