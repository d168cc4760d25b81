//! Which step is answered with a sound, while it can still teach.
//!
//! Only the goal of the exercise is cued, and by default only success: a short pleasant sound when a step did better than the person
//! usually does. What "better" means is a target that follows the person, so that 60–80 % of the steps succeed: practice is
//! neither hopeless nor empty there, and a feedback on two thirds of the trials taught young adults a balance task better than one on
//! all of them or on a third (Marco-Ahulló et al., Sensors 2024, 24:1404, who also say that other studies disagree; whether it holds
//! for feedback on success alone was not asked there). Every fourth walk stays silent, so that the skill does not come to depend on
//! the sound (the guidance hypothesis; Salmoni, Schmidt & Walter, Psychol. Bull. 1984, 95:355).
//!
//! Nothing sounds for a step that is ungraded, in a turn, backward, sideways, on stairs, or among the first and last of a walk, nor
//! for one that was decided too late to be linked with what the foot did. A stumble silences everything at once.
//!
//! The policy is a pure function of what it was told: no clock, no randomness, a few numbers of state.

mod judge;
mod pitch;
mod policy;
mod settings;
mod target;

pub use policy::{CueEvent, CuePolicy, Silence, Sound, StepCue};
pub use settings::{Baseline, CueGoal, CueMode, CueSettings, Spread};
pub use target::CueMemory;

#[cfg(test)]
mod tests;
