//! How long after the step its decision comes, in the time of the stream: what a cue has to wait for.

use heelfirst_gait::simulate::TruthStride;
use heelfirst_gait::{Step, Ungraded};
use serde_json::{Value, json};

use super::play::Heard;
use super::stats::Values;

/// Times from foot flat (or from contact where no foot-flat was seen) to the sample that decided the step. Steps held until their bout
/// was over, for want of a mount, are counted, not timed.
#[derive(Default)]
pub struct Latency {
    after_foot_flat_ms: Values,
    after_true_foot_flat_ms: Values,
    after_contact_ms: Values,
    held: u32,
}

impl Latency {
    pub fn note(&mut self, heard: &Heard, truth: Option<&TruthStride>) {
        let Heard { step, decided_s } = heard;
        if is_held(&heard.step) {
            self.held += 1;
            return;
        }
        match step.foot_flat_s {
            Some(flat_s) => self.after_foot_flat_ms.note(1e3 * (decided_s - flat_s)),
            None => self.after_contact_ms.note(1e3 * (decided_s - step.initial_contact_s)),
        }
        if let Some(stride) = truth {
            self.after_true_foot_flat_ms.note(1e3 * (decided_s - stride.foot_flat_s));
        }
    }

    pub fn told(&self) -> Value {
        let late = |values: &Values, limit_ms: f64| values.all().iter().filter(|ms| **ms > limit_ms).count();
        json!({
            "after_foot_flat_ms": self.after_foot_flat_ms.spread(),
            "after_foot_flat_late": late(&self.after_foot_flat_ms, 300.0),
            "after_true_foot_flat_ms": self.after_true_foot_flat_ms.spread(),
            "without_foot_flat_after_contact_ms": self.after_contact_ms.spread(),
            "without_foot_flat_late": late(&self.after_contact_ms, 600.0),
            "held": self.held,
        })
    }
}

/// Whether the step waited for the mount until its bout was over.
pub fn is_held(step: &Step) -> bool {
    step.graded_after || step.ungraded_because == Some(Ungraded::UnknownMount)
}
