//! The newest step, held back: the last step of a walk is never a steady one.

use crate::Step;

/// The newest step of one foot. The last step of a walk comes to rest, and only the next step tells that the one before was not it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewestStep(Option<Step>);

impl NewestStep {
    /// Takes the next step of the same foot and gives the one before it: marked as the last of its walk where `step` begins another.
    pub fn follow(&mut self, step: &Step) -> Option<Step> {
        let before = self.0.replace(step.clone())?;
        Some(if before.bout == step.bout { before } else { last(before) })
    }

    /// The newest step, as it was taken.
    pub fn held(&self) -> Option<&Step> {
        self.0.as_ref()
    }

    /// Nothing more comes: the newest step, marked as the last of its walk.
    pub fn finish(&mut self) -> Option<Step> {
        self.0.take().map(last)
    }
}

fn last(mut step: Step) -> Step {
    step.first_or_last = true;
    step
}
