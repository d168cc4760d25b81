//! A simulated person who sits and lifts the toes when asked.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use heelfirst_gait::Sample;
use heelfirst_gait::simulate::seated::{LiftPlan, SeatedFoot, SeatedSimulation, SeatedTask, TrueLift};
use heelfirst_gait::simulate::{Imperfections, Pattern, Simulation, SimulationError};

/// How long after being asked the person begins; longer than what a link reads ahead.
const REACTION: Duration = Duration::from_millis(300);
/// How long before and after its lift a piece of samples reaches, in s.
const ASIDE_S: f64 = 0.06;
/// Rest that is played again and again, in s; the person sits still for at least this long before the first lift.
const REST_S: f64 = 1.2;
/// After so many lifts the first one comes again: more than any set has.
const LIFTS: u32 = 24;

/// A lift that was asked for, at a time counted from the beginning of the stream.
#[derive(Debug, Clone, Copy)]
struct Ask {
    at: Duration,
    assisted: bool,
}

/// Asks a [`Sitting`] person for lifts.
#[derive(Debug, Clone)]
pub(crate) struct Asking(Sender<Ask>);

impl Asking {
    /// `at` counts from the beginning of the stream.
    pub(crate) fn ask(&self, at: Duration, assisted: bool) {
        self.0.send(Ask { at, assisted }).ok(); // it may be that nobody sits there any more
    }
}

/// An endless source of samples: rest, and a lift for each that is asked for, one after the other.
#[derive(Debug)]
pub(crate) struct Sitting {
    asked: Receiver<Ask>,
    waiting: VecDeque<Ask>,
    rest: Vec<Sample>,
    /// Alone, and with help.
    lifts: [Lifter; 2],
    /// What is left of the lift under way.
    playing: VecDeque<Sample>,
    interval: Duration,
    count: u32,
}

impl Sitting {
    /// The person of a walking simulation, with the same sensor on the same foot.
    pub(crate) fn of(walking: &Simulation) -> Result<(Self, Asking), SimulationError> {
        let (asking, asked) = channel();
        let plan = plan(walking.pattern);
        let alone = Lifter::new(walking, plan)?;
        let helped = Lifter::new(walking, LiftPlan { assisted_share: 1.0, ..plan })?;
        let sitting = Self {
            asked,
            waiting: VecDeque::new(),
            rest: alone.rest(),
            lifts: [alone, helped],
            playing: VecDeque::new(),
            interval: Duration::from_secs_f64(1.0 / walking.rate_hz),
            count: 0,
        };
        Ok((sitting, Asking(asking)))
    }

    /// Begins the lift that is due at `at`, where none is under way.
    fn begin_what_is_due(&mut self, at: Duration) {
        self.waiting.extend(self.asked.try_iter());
        let due = self.waiting.front().is_some_and(|ask| ask.at + REACTION <= at);
        if due
            && self.playing.is_empty()
            && let Some(ask) = self.waiting.pop_front()
        {
            let [alone, helped] = &mut self.lifts;
            self.playing.extend(if ask.assisted { helped } else { alone }.next());
        }
    }
}

impl Iterator for Sitting {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        let at = self.interval * self.count;
        self.begin_what_is_due(at);
        let resting = usize::try_from(self.count).unwrap_or(usize::MAX) % self.rest.len().max(1);
        let sample = self.playing.pop_front().or_else(|| self.rest.get(resting).copied())?;
        self.count = self.count.saturating_add(1);
        Some(Sample { at, ..sample })
    }
}

/// How high a foot that walks like this comes up while its person sits, and how soon it tires.
fn plan(pattern: Pattern) -> LiftPlan {
    let (peak_angle_deg, fatigue_share) = match pattern {
        Pattern::Heel => (20.0, 0.0),
        Pattern::Flat => (11.0, 0.2),
        Pattern::Slap => (14.0, 0.3),
        Pattern::Mixed => (12.0, 0.6),
        Pattern::Drag => (8.0, 0.5),
        Pattern::Toe => (6.0, 0.2),
    };
    LiftPlan { repetitions_count: LIFTS, fatigue_share, ..LiftPlan::steady(peak_angle_deg) }
}

/// Who makes a set of lifts, one at a time.
#[derive(Debug)]
struct Lifter {
    simulation: SeatedSimulation,
    seated: SeatedFoot,
    /// The lifts to come.
    ahead: VecDeque<TrueLift>,
}

impl Lifter {
    fn new(walking: &Simulation, plan: LiftPlan) -> Result<Self, SimulationError> {
        let simulation = SeatedSimulation {
            foot: walking.foot,
            rate_hz: walking.rate_hz,
            mounting: walking.mounting,
            imperfections: Imperfections { jitter_share: 0.0, loss_share: 0.0, ..walking.imperfections },
            form: walking.form,
            ..SeatedSimulation::new(SeatedTask::Lifts(plan), walking.seed)
        };
        let seated = simulation.start()?;
        let ahead = seated.truth().lifts.clone().into();
        Ok(Self { simulation, seated, ahead })
    }

    /// The samples before the first lift.
    fn rest(&self) -> Vec<Sample> {
        self.seated.clone().take_while(|sample| sample.at.as_secs_f64() < REST_S).collect()
    }

    /// The samples of the next lift, from rest to rest; after the last one those of the first.
    fn next(&mut self) -> Vec<Sample> {
        if self.ahead.is_empty()
            && let Ok(seated) = self.simulation.start()
        {
            self.ahead = seated.truth().lifts.clone().into();
            self.seated = seated;
        }
        let Some(lift) = self.ahead.pop_front() else { return Vec::new() };
        let (from_s, to_s) = (lift.began_s - ASIDE_S, lift.ended_s + ASIDE_S);
        let at_s = |sample: &Sample| sample.at.as_secs_f64();
        self.seated
            .by_ref()
            .skip_while(|sample| at_s(sample) < from_s)
            .take_while(|sample| at_s(sample) < to_s)
            .collect()
    }
}

#[cfg(test)]
mod tests;
