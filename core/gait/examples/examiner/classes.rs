//! How well landings, slaps and drags are told, and how exact the numbers are, on plain walks with turns.

use std::collections::BTreeMap;

use heelfirst_gait::simulate::{Form, Pattern, SimulationError, TruthPattern, TruthStride};
use heelfirst_gait::{Landing, Step};
use serde_json::{Value, json};

use super::latency::Latency;
use super::pairs::Paired;
use super::play::{Walked, mounting_of, walk};
use super::stats::{Values, share};

/// The classes, in the order in which they are told.
pub const CLASSES: [&str; 5] = ["heel", "flat", "toe", "slap", "drag"];

/// What was counted of some walks.
#[derive(Default)]
pub struct Tally {
    persons: u32,
    steps: u32,
    extra: u32,
    /// By what it was and what it was called.
    confusion: BTreeMap<(&'static str, &'static str), u32>,
    initial_contact_ms: Values,
    final_contact_ms: Values,
    strike_angle_deg: Values,
    stride_length_cm: Values,
    contact_to_flat_ms: Values,
    latency: Latency,
}

/// The walks of many persons: with the true mount and without one; without one also by where the sensor sat.
#[derive(Default)]
pub struct Walks {
    pub with_mount: Tally,
    pub without_mount: Tally,
    by_mounting: BTreeMap<&'static str, Tally>,
}

impl Walks {
    /// Every pattern walked by as many persons as there are seeds.
    pub fn of(form: Form, seeds: std::ops::Range<u64>, rate_hz: f64) -> Result<Self, SimulationError> {
        let mut walks = Self::default();
        for seed in seeds {
            for pattern in Pattern::ALL {
                let walked = Walked::of(&walk(form, pattern, seed, rate_hz))?;
                walks.with_mount.note(&walked, true);
                walks.without_mount.note(&walked, false);
                walks.by_mounting.entry(mounting_of(seed).0).or_default().note(&walked, false);
            }
        }
        Ok(walks)
    }

    pub fn told(&self) -> Value {
        let by_mounting: BTreeMap<_, _> =
            self.by_mounting.iter().map(|(name, tally)| (*name, tally.classes())).collect();
        json!({
            "with_mount": self.with_mount.told(),
            "without_mount": self.without_mount.told(),
            "without_mount_by_mounting": by_mounting,
        })
    }
}

impl Tally {
    fn note(&mut self, walked: &Walked, with_mount: bool) {
        let heard = walked.heard(with_mount);
        let paired = Paired::of(&walked.truth.strides, &heard);
        self.persons += 1;
        for stride in &paired.missed {
            self.call(class_of(stride), "missed");
        }
        for one in &paired.extra {
            self.extra += 1;
            *self.confusion.entry(("none", called(&one.step))).or_default() += 1;
        }
        for (stride, one) in &paired.both {
            self.call(class_of(stride), called(&one.step));
            self.measure(stride, &one.step);
            self.latency.note(one, Some(stride));
        }
    }

    fn call(&mut self, was: &'static str, called: &'static str) {
        self.steps += 1;
        *self.confusion.entry((was, called)).or_default() += 1;
    }

    fn measure(&mut self, stride: &TruthStride, step: &Step) {
        self.initial_contact_ms.note(1e3 * (step.initial_contact_s - stride.initial_contact_s));
        self.final_contact_ms.compare(step.final_contact_s.map(|at| 1e3 * at), 1e3 * stride.final_contact_s);
        self.strike_angle_deg.compare(step.strike_angle_deg, stride.strike_angle_deg);
        self.stride_length_cm.compare(step.stride_length_m.map(|way| 100.0 * way), 100.0 * stride.stride_length_m);
        self.contact_to_flat_ms.compare(step.contact_to_flat_ms, stride.contact_to_flat_ms);
    }

    fn sum(&self, counts: impl Fn(&str, &str) -> bool) -> u32 {
        self.confusion.iter().filter(|((was, called), _)| counts(was, called)).map(|(_, count)| count).sum()
    }

    /// Share of the steps of this class that were called so. What was missed or left ungraded counts as wrong.
    pub fn recall(&self, class: &str) -> Option<f64> {
        share(self.sum(|was, called| was == class && called == class), self.sum(|was, _| was == class))
    }

    /// Share of the steps called so that were. A step that never was counts as wrong.
    pub fn precision(&self, class: &str) -> Option<f64> {
        share(self.sum(|was, called| was == class && called == class), self.sum(|_, called| called == class))
    }

    pub fn strike_angle_deg(&self) -> &Values {
        &self.strike_angle_deg
    }

    pub fn initial_contact_ms(&self) -> &Values {
        &self.initial_contact_ms
    }

    fn classes(&self) -> Value {
        CLASSES
            .into_iter()
            .map(|class| {
                let missed = self.sum(|was, called| was == class && called == "missed");
                let ungraded = self.sum(|was, called| was == class && called == "ungraded");
                let steps = self.sum(|was, _| was == class);
                let told = json!({ "n": steps, "recall": self.recall(class), "precision": self.precision(class),
                    "missed": missed, "ungraded": ungraded });
                (class.to_owned(), told)
            })
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    fn told(&self) -> Value {
        let confusion: BTreeMap<_, _> = self
            .confusion
            .iter()
            .filter(|((was, called), _)| was != called)
            .map(|((was, called), count)| (format!("{was}>{called}"), count))
            .collect();
        json!({
            "walks": self.persons, "steps": self.steps, "extra": self.extra,
            "classes": self.classes(), "confusion": confusion,
            "initial_contact_ms": self.initial_contact_ms.error(),
            "final_contact_ms": self.final_contact_ms.error(),
            "strike_angle_deg": self.strike_angle_deg.error(),
            "stride_length_cm": self.stride_length_cm.error(),
            "contact_to_flat_ms": self.contact_to_flat_ms.error(),
            "latency": self.latency.told(),
        })
    }
}

/// What a stride really was.
pub fn class_of(stride: &TruthStride) -> &'static str {
    match stride.pattern {
        TruthPattern::Normal => "heel",
        TruthPattern::DropFlat => "flat",
        TruthPattern::DropForefoot => "toe",
        TruthPattern::Slap => "slap",
        TruthPattern::Drag => "drag",
    }
}

/// What a step was called. A drag leads, then a slap: they are what a person would work on first.
pub fn called(step: &Step) -> &'static str {
    match (step.drag, step.slap, step.landing) {
        (Some(true), ..) => "drag",
        (_, Some(true), _) => "slap",
        (.., Some(Landing::Heel)) => "heel",
        (.., Some(Landing::Flat)) => "flat",
        (.., Some(Landing::Toe)) => "toe",
        _ => "ungraded",
    }
}
