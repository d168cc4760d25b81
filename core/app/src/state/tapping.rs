//! Which sensor is on which foot? The person sits and taps a heel three times; the sensor that feels it is on that foot.
//!
//! Led by what the sensors hear. What time does to it: the taps are asked for when every sensor streams or one did for a while, they are
//! asked for again when nothing was felt, and both a silence and the whole have a limit.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::tap::TapWatch;
use heelfirst_sensors::device::Refusal;
use heelfirst_sensors::{Batch, LinkState, Problem, RadioEvent, SensorId, Task};
use heelfirst_words::Args;

use super::State;
use super::pairing::not_there;
use crate::api::{self, CoachError, CoachEvent, CueHaptic, CueSound, FeetSnapshot, FeetStage};
use crate::convert::ms;

/// Without a sample for so long, the sensors are lost; connecting takes some seconds.
const SILENCE: Duration = Duration::from_secs(15);
/// Nobody is asked to tap for longer.
const LONGEST: Duration = Duration::from_secs(75);
/// One sensor that streams waits so long for the other one: it may be the one that hears the taps.
const PATIENCE: Duration = Duration::from_secs(8);
/// The taps are asked for again when nothing was felt for so long: hearing it, three slow taps and a rest.
const AGAIN: Duration = Duration::from_secs(14);

/// What the person is shown and asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Sit,
    Tap { since: Duration, again: bool },
}

/// How it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Ending {
    Told(SensorId),
    /// The key of its notice, after `feet-`.
    Failed(&'static str),
    Stopped,
}

/// One sensor that listens.
struct Listening {
    sensor: SensorId,
    watch: TapWatch,
    epoch: Option<u32>,
    /// Nothing more comes of it.
    lost: bool,
}

/// The one telling apart that runs. Its times are on the radio's clock.
pub(super) struct Tapping {
    sensors: Vec<Listening>,
    foot: Foot,
    began: Duration,
    /// The first and the last sample of any; the beginning where there was none.
    first_heard: Option<Duration>,
    heard: Duration,
    asked: Asked,
}

impl Tapping {
    fn new(sensors: Vec<SensorId>, foot: Foot, now: Duration) -> Self {
        let listening = |sensor| Listening { sensor, watch: TapWatch::new(), epoch: None, lost: false };
        let sensors = sensors.into_iter().map(listening).collect();
        Self { sensors, foot, began: now, first_heard: None, heard: now, asked: Asked::Sit }
    }

    pub(super) fn has(&self, id: &SensorId) -> bool {
        self.sensors.iter().any(|listening| listening.sensor == *id)
    }

    /// Takes samples; whether they hold the taps that were asked for.
    fn hear(&mut self, batch: &Batch) -> bool {
        let asked = self.asked != Asked::Sit;
        let Some(listening) = self.sensors.iter_mut().find(|listening| listening.sensor == batch.sensor) else {
            return false;
        };
        if listening.epoch.replace(batch.epoch) != Some(batch.epoch) {
            listening.watch.new_epoch();
        }
        let mut felt = false;
        for sample in &batch.samples {
            self.first_heard.get_or_insert(sample.at);
            self.heard = self.heard.max(sample.at);
            felt |= listening.watch.push(sample).is_some();
        }
        felt && asked
    }

    /// Nothing more comes of this sensor; whether nothing comes of any.
    fn lose(&mut self, id: &SensorId) -> bool {
        for listening in self.sensors.iter_mut().filter(|listening| listening.sensor == *id) {
            listening.lost = true;
        }
        self.sensors.iter().all(|listening| listening.lost)
    }

    fn all_heard(&self) -> bool {
        self.sensors.iter().all(|listening| listening.lost || listening.epoch.is_some())
    }

    /// When the taps are to be asked for, or asked for again; on the radio's clock.
    fn asks_at(&self) -> Option<Duration> {
        match self.asked {
            Asked::Sit if self.all_heard() => self.first_heard.map(|_| self.began),
            Asked::Sit => self.first_heard.map(|first| first + PATIENCE),
            Asked::Tap { since, .. } => Some(since + AGAIN),
        }
    }

    /// When something is due by itself, on the radio's clock.
    pub(super) fn deadline(&self) -> Duration {
        let limit = (self.heard + SILENCE).min(self.began + LONGEST);
        self.asks_at().map_or(limit, |at| at.min(limit))
    }
}

impl State {
    /// Begins to tell the feet apart; its course is told by events.
    pub(crate) fn tell_feet_apart(&mut self, sensors: &[api::SensorId], foot: api::Side) -> Result<(), CoachError> {
        let ids: Vec<SensorId> = sensors.iter().map(|id| SensorId::new(&id.value)).collect();
        match ids.as_slice() {
            [_] => {}
            [one, other] if one != other => {}
            _ => return Err(CoachError::invalid("sensors", "must be one sensor, or two different ones")),
        }
        for id in &ids {
            let sensor = self.sensing.sensors.get(id).ok_or_else(|| not_there(id))?;
            if !sensor.grades_landings() {
                let problem = "a running pod feels no taps; pair it with its foot by hand".to_owned();
                return Err(CoachError::SensorUnavailable { problem });
            }
        }
        self.refuse_while_unfinished()?;
        if !self.sensing.available {
            return Err(super::pairing::no_radio());
        }
        let now = self.sensing.now(&self.clock);
        self.hear_radio(now); // the end of an earlier link is not the loss of this one
        let foot = Foot::from(foot);
        for id in &ids {
            self.sensing.connect_one(id, Task::Tap(foot), foot, now);
        }
        self.feet_told = None;
        self.tapping = Some(Tapping::new(ids, foot, now));
        self.say_feet(true);
        self.hear_radio(now);
        Ok(())
    }

    /// Ends it; nothing is changed.
    pub(crate) fn stop_telling_feet_apart(&mut self) -> Result<(), CoachError> {
        if self.tapping.is_none() {
            return Err(CoachError::not_found("a running telling apart of the feet"));
        }
        let now = self.sensing.now(&self.clock);
        self.end_tapping(Ending::Stopped, now);
        self.hear_radio(now);
        Ok(())
    }

    /// Takes what the radio said, if taps are listened for. `now` is the radio's time.
    pub(super) fn lead_tapping(&mut self, event: &RadioEvent, now: Duration) {
        let Some(running) = &mut self.tapping else { return };
        match event {
            RadioEvent::Samples(batch) if running.hear(batch) => {
                self.end_tapping(Ending::Told(batch.sensor.clone()), now);
            }
            RadioEvent::Link { sensor, state: LinkState::Idle | LinkState::Off | LinkState::Unauthorised, .. }
            | RadioEvent::Ended { sensor, .. }
            | RadioEvent::Problem {
                sensor: Some(sensor),
                problem: Problem::UnknownSensor | Problem::NotUnderstood | Problem::Recording(_) | Problem::Unavailable,
                ..
            }
            | RadioEvent::Problem {
                sensor: Some(sensor),
                problem: Problem::Refused { refusal: Refusal::Lacks(_) | Refusal::Version { .. } | Refusal::Silent, .. },
                ..
            } if running.has(sensor) && running.lose(sensor) => {
                self.end_tapping(Ending::Failed("sensor-lost"), now);
            }
            _ => {}
        }
    }

    /// What time does to it. `now` is the radio's time.
    pub(super) fn limit_tapping(&mut self, now: Duration) {
        let Some(running) = self.tapping.as_mut().filter(|running| running.deadline() <= now) else { return };
        if running.heard + SILENCE <= now {
            return self.end_tapping(Ending::Failed("sensor-lost"), now);
        }
        if running.began + LONGEST <= now {
            return self.end_tapping(Ending::Failed("not-felt"), now);
        }
        running.asked = Asked::Tap { since: now, again: running.asked != Asked::Sit };
        self.say_feet(true);
    }

    /// It as a newly drawn screen shows it.
    pub(super) fn feet_now(&self) -> Option<FeetSnapshot> {
        let running = self.tapping.as_ref().map(|running| self.feet_snapshot(running, false));
        running.or_else(|| self.feet_told.clone())
    }

    fn say_feet(&mut self, speaks: bool) {
        if let Some(running) = &self.tapping {
            let feet = self.feet_snapshot(running, speaks);
            self.say(CoachEvent::Feet { feet });
        }
    }

    fn end_tapping(&mut self, ending: Ending, now: Duration) {
        let Some(running) = self.tapping.take() else { return };
        self.sensing.disconnect(now);
        let feet = self.ended_feet(&running, &ending, now);
        self.feet_told = Some(FeetSnapshot { speech: None, ..feet.clone() });
        let Ending::Told(tapped) = ending else { return self.say(CoachEvent::Feet { feet }) };
        let other_foot = if running.foot == Foot::Left { Foot::Right } else { Foot::Left };
        let kept: Vec<&SensorId> = running.sensors.iter().map(|listening| &listening.sensor).collect();
        for listening in &running.sensors {
            let foot = if listening.sensor == tapped { running.foot } else { other_foot };
            self.release(foot, &kept);
            self.pair_with(&listening.sensor, foot);
        }
        self.note(Vec::new(), vec![CoachEvent::Feet { feet }]);
    }

    fn blank_feet(running: &Tapping, stage: FeetStage, now: Duration) -> FeetSnapshot {
        let id = |listening: &Listening| api::SensorId { value: listening.sensor.as_str().to_owned() };
        FeetSnapshot {
            sensors: running.sensors.iter().map(id).collect(),
            foot: running.foot.into(),
            stage,
            at_ms: ms(now.saturating_sub(running.began)),
            text: String::new(),
            speech: None,
            sound: CueSound::Silent,
            haptic: CueHaptic::Still,
            tapped: None,
            notice: None,
            is_over: matches!(stage, FeetStage::Told | FeetStage::Failed | FeetStage::Stopped),
        }
    }

    fn feet_snapshot(&self, running: &Tapping, speaks: bool) -> FeetSnapshot {
        let (stage, key, sound) = match running.asked {
            Asked::Sit => (FeetStage::Sit, "feet-sit", CueSound::Ready),
            Asked::Tap { again: false, .. } => (FeetStage::Tap, "feet-tap", CueSound::Up),
            Asked::Tap { again: true, .. } => (FeetStage::Tap, "feet-tap-again", CueSound::Up),
        };
        let args = side(running.foot);
        FeetSnapshot {
            text: self.words.text(key, &args),
            speech: speaks.then(|| self.words.spoken(key, &args)),
            sound: if speaks { sound } else { CueSound::Silent },
            haptic: if speaks { CueHaptic::Short } else { CueHaptic::Still },
            ..Self::blank_feet(running, stage, running.heard)
        }
    }

    fn ended_feet(&self, running: &Tapping, ending: &Ending, now: Duration) -> FeetSnapshot {
        let args = side(running.foot);
        let (stage, key, sound) = match ending {
            Ending::Told(_) if running.sensors.len() > 1 => (FeetStage::Told, "feet-told-two", CueSound::Done),
            Ending::Told(_) => (FeetStage::Told, "feet-told-one", CueSound::Done),
            Ending::Failed(reason) => {
                let notice = self.notice(&format!("feet-{reason}"), &args);
                return FeetSnapshot {
                    text: notice.what.clone(),
                    speech: Some(format!("{} {}", notice.what, notice.remedy)),
                    sound: CueSound::Paused,
                    haptic: CueHaptic::Long,
                    notice: Some(notice),
                    ..Self::blank_feet(running, FeetStage::Failed, now)
                };
            }
            Ending::Stopped => (FeetStage::Stopped, "feet-stopped", CueSound::Paused),
        };
        let tapped = if let Ending::Told(id) = ending { Some(id.as_str().to_owned()) } else { None };
        FeetSnapshot {
            text: self.words.text(key, &args),
            speech: Some(self.words.spoken(key, &args)),
            sound,
            haptic: CueHaptic::Long,
            tapped: tapped.map(|value| api::SensorId { value }),
            ..Self::blank_feet(running, stage, now)
        }
    }
}

fn side(foot: Foot) -> Args {
    Args::new().with("side", api::Side::from(foot).as_str())
}

pub(super) fn busy() -> CoachError {
    CoachError::Busy { holder: "telling the feet apart".to_owned() }
}
