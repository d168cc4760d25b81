//! Seated toe lifts: from a sensor's samples to lifts that are told, kept and, at the person's own pace, counted.

use std::collections::BTreeMap;
use std::time::Duration;

use heelfirst_gait::lift::{Lift, LiftCounter, LiftSettings};
use heelfirst_gait::{Foot, Mount, Sample};
use heelfirst_history::{Event, LiftDoubt, LiftRecord};
use heelfirst_practice::{CountedBy, Input, Manner, Pace, Phase, PhaseView, Place, Prescription, Side};
use heelfirst_sensors::{Batch, SensorId, Task};
use heelfirst_words::Words;

use super::State;
use super::running::{RadioZero, Running};
use super::sessions::whole_ms;
use crate::api::{self, CoachEvent, LiftSetSnapshot, LiftSnapshot, LiftsSnapshot};
use crate::convert::{journal_ms, ms};
use crate::lifts::{lift_sets, lift_snapshot, lift_snapshots};

/// A counter and the epoch of its stream.
struct Watched {
    counter: LiftCounter,
    epoch: u32,
}

/// When a repetition was led.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Turn {
    side: Side,
    set: u16,
    repetition: u16,
    from: Duration,
    until: Option<Duration>,
}

impl Turn {
    fn is_of(&self, place: Place) -> bool {
        (self.side, self.set, self.repetition) == (place.side, place.set, place.repetition)
    }

    /// How long a lift and this repetition went together, in s.
    fn shared_s(&self, lift: &Lift) -> f64 {
        let until_s = self.until.map_or(f64::INFINITY, |until| until.as_secs_f64());
        lift.ended_s.min(until_s) - lift.began_s.max(self.from.as_secs_f64())
    }
}

/// The lifts of a session whose exercise lifts the toes.
pub(super) struct Lifting {
    /// Whether the way up is helped.
    assisted: bool,
    /// Whether a lift counts the repetition: at the person's own pace. Else the cues count, and lifts are only measured.
    counts: bool,
    watched: BTreeMap<SensorId, Watched>,
    turns: Vec<Turn>,
    /// All that were told, in order.
    pub(super) told: Vec<LiftRecord>,
}

impl Lifting {
    /// When the first repetition was led.
    pub(super) fn began(&self) -> Option<Duration> {
        self.turns.first().map(|turn| turn.from)
    }

    fn new(manner: Manner, pace: Pace) -> Self {
        Self {
            assisted: manner.up_is_helped(),
            counts: pace == Pace::Own,
            watched: BTreeMap::new(),
            turns: Vec::new(),
            told: Vec::new(),
        }
    }

    /// A phase began.
    fn phase(&mut self, phase: &PhaseView, at: Duration) {
        let led = phase.place.filter(|_| phase.phase.is_in_repetition());
        let open = self.turns.last_mut().filter(|turn| turn.until.is_none());
        if let Some(turn) = open {
            if led.is_some_and(|place| turn.is_of(place)) {
                return;
            }
            turn.until = Some(at);
        }
        let Some(Place { side, set, repetition, .. }) = led else { return };
        self.turns.push(Turn { side, set, repetition, from: at, until: None });
    }

    /// Takes samples; lifts that they decide are appended to `lifts`.
    fn hear(&mut self, batch: &Batch, mount: Option<Mount>, zero: RadioZero, lifts: &mut Vec<Lift>) {
        let watched = self.watched.entry(batch.sensor.clone()).or_insert_with(|| {
            let mut counter = LiftCounter::new(batch.foot, mount, LiftSettings::default());
            counter.set_assisted(self.assisted);
            Watched { counter, epoch: batch.epoch }
        });
        if watched.epoch != batch.epoch {
            watched.epoch = batch.epoch;
            watched.counter.new_epoch(lifts);
        }
        for sample in &batch.samples {
            let at = zero.session_time(sample.at);
            watched.counter.push(Sample { at, ..*sample }, lifts);
        }
    }

    /// Takes a lift into the session, and whether it counts the repetition being done; `None` for one that nobody asked for: made
    /// between repetitions, or by the other foot.
    fn take(&mut self, lift: &Lift) -> Option<(LiftRecord, bool)> {
        let ours = self.turns.iter().filter(|turn| Foot::from(api::Side::from(turn.side)) == lift.foot);
        let shared = ours.map(|turn| (turn.shared_s(lift), *turn)).filter(|(shared_s, _)| *shared_s > 0.0);
        let (_, turn) = shared.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
        let record = LiftRecord::of(lift, turn.set.into(), turn.repetition.into());
        self.told.push(record);
        // A repetition that was counted by hand meanwhile is over, and is not counted again.
        let is_under_way = turn.until.is_none() && self.turns.last() == Some(&turn);
        let sure = record.uncertain_because != Some(LiftDoubt::OtherDirection);
        Some((record, self.counts && is_under_way && sure))
    }

    /// What the counters still hold back.
    fn finish(&mut self) -> Vec<Lift> {
        let mut lifts = Vec::new();
        for watched in self.watched.values_mut() {
            watched.counter.finish(&mut lifts);
        }
        self.watched.clear();
        lifts
    }
}

impl Running {
    /// What the person who wears a sensor is asked for; `None` where a sensor has nothing to see.
    pub(super) fn sensed_task(&self) -> Option<Task> {
        let walks = self.is_walking_item().then_some(Task::Walk);
        walks.or(self.lifting.as_ref().map(|_| Task::Lift))
    }

    /// The lifts so far.
    pub(super) fn lifts(&self, words: &Words) -> Vec<LiftSnapshot> {
        self.lifting.as_ref().map(|lifting| lift_snapshots(&lifting.told, words)).unwrap_or_default()
    }

    /// What they amount to.
    pub(super) fn lift_sets(&self, words: &Words) -> Vec<LiftSetSnapshot> {
        self.lifting.as_ref().map(|lifting| lift_sets(&lifting.told, words)).unwrap_or_default()
    }
}

impl State {
    /// What an exercise that lifts the toes needs.
    pub(super) fn lifting(&self, prescription: &Prescription) -> Option<Lifting> {
        let exercise = self.catalogue.get(&prescription.exercise)?;
        exercise.is_toe_lift().then(|| Lifting::new(prescription.manner, prescription.pace))
    }

    /// A phase began: which repetition is led, and what a simulated person does now.
    pub(super) fn lead_lifts(&mut self, phase: &PhaseView, at: Duration) {
        let Some(running) = &mut self.running else { return };
        let Some(lifting) = &mut running.lifting else { return };
        lifting.phase(phase, at);
        if let Some(place) = phase.place.filter(|_| phase.phase == Phase::Up) {
            let foot = Foot::from(api::Side::from(place.side));
            self.sensing.ask_for_lift(foot, lifting.assisted, running.radio_zero.radio_time(at));
        }
    }

    /// Takes samples of a session that lifts the toes, heard at a radio time.
    pub(super) fn take_lift_samples(&mut self, batch: &Batch, heard: Duration) {
        let mount = self.fit(&batch.sensor, batch.foot).mount;
        let Some(running) = &mut self.running else { return };
        let at = running.radio_zero.session_time(heard);
        running.heard = running.heard.max(at);
        let mut lifts = Vec::new();
        if let Some(lifting) = &mut running.lifting {
            lifting.hear(batch, mount, running.radio_zero, &mut lifts);
        }
        for lift in &lifts {
            if self.take_lift(lift, at) {
                self.count_by_sensor(at);
            }
        }
    }

    /// The session is over: every counter says what it still holds back. Nothing is counted by it any more.
    pub(super) fn finish_lifts(&mut self) {
        let Some(running) = &mut self.running else { return };
        let at = running.session.now();
        let lifts = running.lifting.as_mut().map(Lifting::finish).unwrap_or_default();
        for lift in &lifts {
            self.take_lift(lift, at);
        }
    }

    /// Tells and keeps a lift; whether it counts the repetition being done.
    fn take_lift(&mut self, lift: &Lift, at: Duration) -> bool {
        let Some(running) = &mut self.running else { return false };
        let (session, at_ms) = (running.id, journal_ms(running.session.now()));
        let Some(lifting) = &mut running.lifting else { return false };
        let Some((record, counts)) = lifting.take(lift) else { return false };
        let number = u32::try_from(lifting.told.len()).unwrap_or(u32::MAX);
        let told = LiftsSnapshot {
            session: api::SessionId { value: session.to_string() },
            at_ms: ms(at),
            lifts: vec![lift_snapshot(&record, number, &self.words)],
        };
        self.say(CoachEvent::Lifts { lifts: told });
        self.note(vec![Event::Lifts { session, at_ms, lifts: vec![record] }], Vec::new());
        counts
    }

    /// The sensor saw the repetition being done.
    fn count_by_sensor(&mut self, at: Duration) {
        let Some(running) = &mut self.running else { return };
        let at = whole_ms(at).max(running.session.now());
        let input = Input::CountRepetition(CountedBy::Sensor);
        match running.session.apply(input, at) {
            Ok(effects) => {
                self.note_input(input, at);
                self.take_effects(effects);
            }
            Err(refusal) => tracing::debug!(%refusal, "a lift counts nothing"),
        }
    }
}

#[cfg(test)]
mod tests;
