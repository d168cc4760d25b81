//! What the outside may tell a session, and what comes of it.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cue;
use super::effects::{CountedBy, Outcome, StopReason};
use super::machine::Machine;
use super::phase::Phase;
use super::state::Held;

/// No timed phase is made longer than this.
const LONGEST_PHASE: Duration = Duration::from_secs(600);
/// No burst is made longer than this.
const LONGEST_WALK: Duration = Duration::from_secs(120);
/// Going back this soon after a repetition began means the one before it.
const JUST_BEGUN: Duration = Duration::from_secs(1);

/// What the person, a helper, a sensor or the driver says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// Ends the set-up.
    Ready,
    /// Pauses, keeping what it interrupts.
    Pause,
    /// Goes on.
    Resume,
    /// Ends set-up, getting ready, rest or changing sides; within a repetition, gives up this attempt, which stays owed.
    Skip,
    /// Begins the repetition again, or the one before it if this one has hardly begun. What was counted stays counted
    /// and is not counted again.
    Back,
    /// Makes the timed phase longer, up to 600 s in all (a walk: 120 s).
    AddTime(Duration),
    /// The repetition being done counts now.
    CountRepetition(CountedBy),
    /// "That's all it has today": ends this side, or the whole where sides take turns or the person walks.
    Enough,
    /// "I'm there": the walk is done.
    Arrived,
    /// Stops the session.
    Stop(Option<StopReason>),
    /// The person was not led after `last_cue`: undoes what happened by itself since, and pauses from there. What a
    /// person said since is not undone.
    Interrupted {
        /// Time of the last effect that reached the person, on the session's clock.
        last_cue: Duration,
    },
    /// Ends an interrupted session that will not be continued.
    Abandon,
}

/// Why an input changed nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The session is over.
    #[error("the session is over; start a new one")]
    Over,
    /// The input has no meaning in this phase.
    #[error("`{input}` means nothing in phase `{}`; {remedy}", phase.as_str())]
    NotNow {
        /// The input.
        input: &'static str,
        /// The phase.
        phase: Phase,
        /// What to do instead.
        remedy: &'static str,
    },
    /// There is no time to add.
    #[error("`add_time` needs more than 0 s")]
    NoTime,
    /// The phase would become too long.
    #[error("`add_time` would make the phase longer than {most_s} s; add less")]
    TooLong {
        /// The most a phase may last.
        most_s: u64,
    },
}

impl Machine<'_> {
    /// Does what an input says at `s.now`.
    pub fn input(&mut self, input: Input) -> Result<(), Refusal> {
        if self.s.ending.is_some() {
            return Err(Refusal::Over);
        }
        match input {
            Input::Ready => self.ready(),
            Input::Pause => self.pause(),
            Input::Resume => self.go_on(),
            Input::Skip => self.skip(),
            Input::Back => self.back(),
            Input::AddTime(more) => self.add_time(more),
            Input::CountRepetition(by) => self.count_now(by),
            Input::Enough => self.say_enough(),
            Input::Arrived => self.arrive(),
            Input::Stop(reason) => {
                self.finish(Outcome::Stopped, reason);
                Ok(())
            }
            Input::Abandon => {
                self.finish(Outcome::Interrupted, None);
                Ok(())
            }
            Input::Interrupted { .. } => {
                self.interrupt();
                Ok(())
            }
        }
    }

    fn refuse(&self, input: &'static str, remedy: &'static str) -> Result<(), Refusal> {
        Err(Refusal::NotNow { input, phase: self.s.phase, remedy })
    }

    fn ready(&mut self) -> Result<(), Refusal> {
        if self.s.phase != Phase::SetUp {
            return self.refuse("ready", "it ends the set-up only");
        }
        self.get_ready(Duration::from_secs(self.p.get_ready_s.into()));
        Ok(())
    }

    fn pause(&mut self) -> Result<(), Refusal> {
        if self.s.phase == Phase::Paused {
            return self.refuse("pause", "resume or stop");
        }
        self.hold_still();
        self.show_phase();
        self.cue(cue::PAUSED);
        Ok(())
    }

    /// The state has been taken back to what the person was last led through; the pause begins there.
    fn interrupt(&mut self) {
        self.show_phase();
        self.cue(cue::INTERRUPTED);
    }

    fn go_on(&mut self) -> Result<(), Refusal> {
        let Some(held) = self.s.held else { return self.refuse("resume", "the session is not paused") };
        self.resume(held);
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Refusal> {
        match self.s.phase {
            Phase::SetUp => return self.ready(),
            Phase::GetReady | Phase::Rest => self.proceed(),
            Phase::SwitchSide => self.repetition(),
            Phase::Up | Phase::Hold | Phase::Down if self.s.again => self.after_repetition(),
            Phase::Up | Phase::Hold | Phase::Down => self.ready_again(),
            Phase::Walk => return self.refuse("skip", "say that you arrived, or that it is enough"),
            Phase::Paused | Phase::Done => return self.refuse("skip", "resume first"),
        }
        Ok(())
    }

    fn back(&mut self) -> Result<(), Refusal> {
        let just_begun = self.s.phase == Phase::Up && self.s.now.saturating_sub(self.s.began) < JUST_BEGUN;
        let between = matches!(self.s.phase, Phase::GetReady | Phase::Rest | Phase::SwitchSide);
        if !between && !self.s.phase.is_in_repetition() {
            return self.refuse("back", "it goes back to a repetition, while practising");
        }
        match self.s.last {
            Some(last) if between || just_begun => {
                self.s.slot = Some(last);
                self.s.again = true;
            }
            None if between => return self.refuse("back", "no repetition has been done yet"),
            _ => {}
        }
        self.ready_again();
        Ok(())
    }

    fn add_time(&mut self, more: Duration) -> Result<(), Refusal> {
        let walking = self.s.phase == Phase::Walk;
        let may_grow =
            walking || matches!(self.s.phase, Phase::GetReady | Phase::Hold | Phase::Rest | Phase::SwitchSide);
        let Some((total, ends)) = self.s.total.zip(self.s.ends).filter(|_| may_grow) else {
            return self.refuse("add_time", "it makes a hold, a rest, a change of sides or a walk longer");
        };
        let most = if walking { LONGEST_WALK } else { LONGEST_PHASE };
        let longer = total.saturating_add(more);
        if more.is_zero() {
            return Err(Refusal::NoTime);
        }
        if longer > most {
            return Err(Refusal::TooLong { most_s: most.as_secs() });
        }
        self.s.total = Some(longer);
        self.s.ends = Some(ends.saturating_add(more));
        if walking {
            self.s.walk_total = longer;
        }
        self.show_phase();
        Ok(())
    }

    fn count_now(&mut self, by: CountedBy) -> Result<(), Refusal> {
        if !self.s.phase.is_in_repetition() {
            return self.refuse("count_repetition", "it counts the repetition being done");
        }
        self.complete(by);
        Ok(())
    }

    fn say_enough(&mut self) -> Result<(), Refusal> {
        let phase = self.s.held.map_or(self.s.phase, |held| held.phase);
        if phase == Phase::SetUp {
            return self.refuse("enough", "nothing has begun yet; stop instead");
        }
        self.enough();
        Ok(())
    }

    fn arrive(&mut self) -> Result<(), Refusal> {
        let walking = self.s.phase == Phase::Walk || matches!(self.s.held, Some(Held { phase: Phase::Walk, .. }));
        if !walking {
            return self.refuse("arrived", "it ends a walk only");
        }
        self.finish(Outcome::Done, None);
        Ok(())
    }
}
