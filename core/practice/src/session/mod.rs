//! The machine that leads through a prescription.
//!
//! Sans-IO: it is told the time and returns what happened since it was last told, each effect with its own time. What
//! happens depends on the prescription and the inputs alone, never on how often the machine is woken.
//!
//! What the person hears is decided here; in which words, elsewhere.

mod cue;
mod effects;
mod ending;
mod flow;
mod inputs;
mod machine;
mod marks;
mod order;
mod phase;
mod state;
mod view;
mod wording;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use cue::{Cue, Haptic, Sound, cue_keys};
pub use effects::{CountedBy, Effect, Outcome, PhaseView, Place, StopReason, Timed};
pub use inputs::{Input, Refusal};
pub use phase::Phase;
pub use state::Times;
pub use view::{SideView, View};

use crate::prescription::{Prescription, PrescriptionError};
use machine::Machine;
use state::State;

/// A guided session, from its set-up to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    prescription: Prescription,
    state: State,
    /// The state just after the last input. All that followed happened by itself, so an interruption finds any earlier
    /// state by letting the machine run from here again.
    told: State,
}

impl Session {
    /// Starts a session; its clock stands at zero.
    ///
    /// # Errors
    /// The prescription cannot be led; the error names the field.
    pub fn start(prescription: Prescription) -> Result<(Session, Vec<Timed>), PrescriptionError> {
        prescription.validate()?;
        let mut machine = Machine::new(&prescription, State::new(&prescription));
        machine.begin();
        let (state, effects) = (machine.s, machine.out);
        Ok((Session { prescription, state, told: state }, effects))
    }

    /// Lets everything happen that is due until `now`, then does what `input` says. Returns both.
    ///
    /// A `now` before the time already reached counts as that time.
    ///
    /// # Errors
    /// The input has no meaning then. The session is as it was before the call, its clock too.
    pub fn apply(&mut self, input: Input, now: Duration) -> Result<Vec<Timed>, Refusal> {
        let from = match input {
            Input::Interrupted { last_cue } => self.led_until(last_cue, now),
            _ => self.state,
        };
        let mut machine = Machine::new(&self.prescription, from);
        machine.run_to(now.max(self.state.now));
        machine.input(input)?;
        let (state, effects) = (machine.s, machine.out);
        self.state = state;
        self.told = state;
        Ok(effects)
    }

    /// Lets everything happen that is due until `now`.
    pub fn advance(&mut self, now: Duration) -> Vec<Timed> {
        let mut machine = Machine::new(&self.prescription, self.state);
        machine.run_to(now);
        let (state, effects) = (machine.s, machine.out);
        self.state = state;
        effects
    }

    /// Whether [`Session::apply`] would take this input now.
    pub fn takes(&self, input: Input, now: Duration) -> bool {
        let mut machine = Machine::new(&self.prescription, self.state);
        machine.run_to(now.max(self.state.now));
        machine.input(input).is_ok()
    }

    /// When something next happens by itself; `None` if it waits for an input or is over.
    pub fn deadline(&self) -> Option<Duration> {
        machine::deadline(&self.state, marks::next(&self.state, &self.prescription))
    }

    /// The session at `now`, but never beyond its next deadline: what it has not been advanced to has not happened.
    pub fn view(&self, now: Duration) -> View {
        let mut state = self.state;
        state.move_to(self.deadline().map_or(now, |deadline| now.min(deadline)));
        View::new(&self.prescription, &state)
    }

    /// What is being led through.
    pub fn prescription(&self) -> &Prescription {
        &self.prescription
    }

    /// The time reached, on the session's clock; the time of its end once it is over.
    pub fn now(&self) -> Duration {
        self.state.now
    }

    /// Whether it is over.
    pub fn is_done(&self) -> bool {
        self.state.ending.is_some()
    }

    /// The state at `last_cue`, paused; after what a person said last, if that was later.
    fn led_until(&self, last_cue: Duration, now: Duration) -> State {
        let mut machine = Machine::new(&self.prescription, self.told);
        machine.run_to(last_cue.min(now.max(self.state.now)));
        if machine.s.ending.is_none() && machine.s.held.is_none() {
            machine.hold_still();
        }
        machine.s
    }
}

#[cfg(test)]
mod tests;
