//! From what a platform holds to what it is to hold.

use jiff::Timestamp;

use crate::{Kinds, Occurrence, OccurrenceId, Plan};

/// A prompt as a platform holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// Which.
    pub id: OccurrenceId,
    /// When it will be shown.
    pub at: Timestamp,
    /// Until when it is worth showing.
    pub window_end: Timestamp,
    /// What it asks for.
    pub kinds: Kinds,
}

impl From<&Occurrence> for Held {
    fn from(prompt: &Occurrence) -> Self {
        let (at, window_end) = (prompt.at.timestamp(), prompt.window_end.timestamp());
        Self { id: prompt.id, at, window_end, kinds: prompt.kinds() }
    }
}

/// What is to be done, first what is to be cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// Prompts that are not to come, or not as they are held.
    pub cancel: Vec<OccurrenceId>,
    /// Prompts to be armed, soonest first.
    pub arm: Vec<Occurrence>,
}

/// What leads from `held` to `plan`. After it was done there is nothing more to do.
pub fn diff(held: &[Held], plan: &Plan) -> Diff {
    let planned: Vec<Held> = plan.prompts.iter().map(Held::from).collect();
    let fresh = plan.prompts.iter().zip(&planned).filter(|(_, planned)| !held.contains(planned));
    // One whose time has come may only be late.
    let stays = |held: &Held| planned.contains(held) || plan.showing.contains(&held.id);
    Diff {
        cancel: held.iter().filter(|held| !stays(held)).map(|held| held.id).collect(),
        arm: fresh.map(|(prompt, _)| prompt.clone()).collect(),
    }
}
