//! The guided calibration: a sensor learns how it sits, while its person sits.
//!
//! It is led by what the sensor hears alone. What time does to it is small: a sensor that is not heard, and a limit to the whole.

use std::time::Duration;

use heelfirst_gait::calibrate::{Calibration, CalibrationFailure, LIFTS_COUNT, Progress};
use heelfirst_gait::signal::{SignalCheck, SignalFaultKind};
use heelfirst_gait::{Foot, Mount};
use heelfirst_history::Event;
use heelfirst_sensors::{Batch, LinkState, RadioEvent, SensorId, Task};
use heelfirst_words::Args;

use super::State;
use super::pairing::not_there;
use crate::api::{self, CalibrationSnapshot, CalibrationStage, CoachError, CoachEvent, CueHaptic, CueSound};
use crate::convert::ms;

/// Without a sample for so long, the sensor is lost; connecting takes some seconds.
const SILENCE: Duration = Duration::from_secs(15);
/// Nobody is asked to hold still and lift for longer.
const LONGEST: Duration = Duration::from_secs(120);
/// "The foot moved" is not said more often: a person who is still sitting down moves a lot.
const MOVED_SAID_EVERY: Duration = Duration::from_secs(5);
/// From these qualities on, a mount is called sure, and fair.
const SURE_QUALITY: f64 = 0.6;
const FAIR_QUALITY: f64 = 0.3;

/// What the person is shown and asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Sit,
    HoldStill { remaining_s: u32, moved: bool },
    LiftToes { done_count: u8 },
}

/// How a calibration ends.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ending {
    Done(Mount),
    /// The key of its notice, after `calibration-`.
    Failed(&'static str),
    Stopped,
}

/// The one calibration that runs. Its times are on the radio's clock.
pub(super) struct Calibrating {
    sensor: SensorId,
    foot: Foot,
    calibration: Calibration,
    /// Watches the stream of an epoch.
    check: SignalCheck,
    epoch: Option<u32>,
    began: Duration,
    /// The last sample, or the beginning.
    heard: Duration,
    asked: Asked,
    /// When something was last said about holding still.
    said: Duration,
}

impl Calibrating {
    fn new(sensor: SensorId, foot: Foot, now: Duration) -> Self {
        let calibration = Calibration::new(foot);
        let check = SignalCheck::new();
        Self { sensor, foot, calibration, check, epoch: None, began: now, heard: now, asked: Asked::Sit, said: now }
    }

    /// Takes samples, and what is asked then. No mount is made of a signal that cannot be right.
    fn hear(&mut self, batch: &Batch) -> Result<Asked, Ending> {
        if self.epoch.replace(batch.epoch) != Some(batch.epoch) {
            self.check = SignalCheck::new();
        }
        for sample in &batch.samples {
            self.heard = self.heard.max(sample.at);
            self.check.push(sample);
            self.calibration.push(*sample);
        }
        if is_faulty(&self.check) { Err(Ending::Failed("sensor-fault")) } else { asked(self.calibration.progress()) }
    }

    /// When it ends at the latest, on the radio's clock.
    pub(super) fn deadline(&self) -> Duration {
        (self.heard + SILENCE).min(self.began + LONGEST)
    }

    /// Goes on to what is asked now; whether that is new, and whether it is to be said.
    fn ask(&mut self, asked: Asked) -> Option<bool> {
        let before = std::mem::replace(&mut self.asked, asked);
        if before == asked {
            return None;
        }
        Some(match (before, asked) {
            (_, Asked::LiftToes { .. }) => true,
            (Asked::HoldStill { remaining_s: before_s, .. }, Asked::HoldStill { remaining_s, moved }) => {
                moved && remaining_s > before_s && self.may_say_moved()
            }
            (_, Asked::HoldStill { moved, .. }) => moved && self.may_say_moved(),
            (_, Asked::Sit) => false,
        })
    }

    fn may_say_moved(&mut self) -> bool {
        let due = self.heard >= self.said + MOVED_SAID_EVERY;
        if due {
            self.said = self.heard;
        }
        due
    }
}

/// Whether gravity or the angular rate is not what it is said to be. A clipped peak or an odd time does a resting foot no harm.
fn is_faulty(check: &SignalCheck) -> bool {
    use SignalFaultKind as Kind;
    let spoils = |kind| {
        matches!(
            kind,
            Kind::AccelerometerInG
                | Kind::AccelerometerInMilliG
                | Kind::WithoutGravity
                | Kind::GyroscopeInRadPerS
                | Kind::GyroscopeInMilliradPerS
                | Kind::GyroscopeInMilliDegPerS
                | Kind::Stuck
        )
    };
    !check.is_sound() && check.faults().iter().any(|fault| spoils(fault.kind))
}

/// The progress as it is shown: in whole seconds, so that it changes rarely.
fn asked(progress: Progress) -> Result<Asked, Ending> {
    match progress {
        Progress::HoldStill { remaining_ms, moved } => {
            Ok(Asked::HoldStill { remaining_s: remaining_ms.div_ceil(1000), moved })
        }
        Progress::LiftToes { done_count, .. } => Ok(Asked::LiftToes { done_count }),
        Progress::Done(mount) => Err(Ending::Done(mount)),
        Progress::Failed(failure) => Err(Ending::Failed(match failure {
            CalibrationFailure::Moved => "moved",
            CalibrationFailure::NoLifts => "no-lifts",
            CalibrationFailure::NotTheSameAxis => "not-the-same-axis",
            CalibrationFailure::WholeLegLifted => "whole-leg-lifted",
            CalibrationFailure::SensorFault => "sensor-fault",
        })),
    }
}

impl State {
    /// Begins a calibration; its course is told by events.
    pub(crate) fn calibrate(&mut self, id: &api::SensorId) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        let foot = self.sensing.sensors.get(&id).and_then(|sensor| sensor.foot).ok_or_else(|| not_there(&id))?;
        self.refuse_while_unfinished()?;
        if !self.sensing.available {
            return Err(super::pairing::no_radio());
        }
        let now = self.sensing.now(&self.clock);
        self.hear_radio(now); // the end of an earlier link is not the loss of this one
        self.sensing.connect_one(&id, Task::Calibrate, foot, now);
        self.calibrating = Some(Calibrating::new(id, foot, now));
        self.say_calibration(true);
        self.hear_radio(now);
        Ok(())
    }

    /// Ends the calibration; nothing is kept of it.
    pub(crate) fn stop_calibration(&mut self) -> Result<(), CoachError> {
        if self.calibrating.is_none() {
            return Err(CoachError::not_found("a running calibration"));
        }
        let now = self.sensing.now(&self.clock);
        self.end_calibration(Ending::Stopped, now);
        self.hear_radio(now);
        Ok(())
    }

    pub(super) fn refuse_while_in_use(&self, id: &SensorId) -> Result<(), CoachError> {
        match (&self.calibrating, &self.tapping) {
            (Some(running), _) if running.sensor == *id => Err(busy()),
            (_, Some(running)) if running.has(id) => Err(super::tapping::busy()),
            _ => Ok(()),
        }
    }

    /// Takes what the radio said to the calibration, if one runs. `now` is the radio's time.
    pub(super) fn lead_calibration(&mut self, event: &RadioEvent, now: Duration) {
        let Some(running) = &mut self.calibrating else { return };
        match event {
            RadioEvent::Samples(batch) if batch.sensor == running.sensor => match running.hear(batch) {
                Ok(asked) => {
                    if let Some(speaks) = running.ask(asked) {
                        self.say_calibration(speaks);
                    }
                }
                Err(ending) => self.end_calibration(ending, now),
            },
            RadioEvent::Link { sensor, state: LinkState::Idle | LinkState::Off | LinkState::Unauthorised, .. }
            | RadioEvent::Ended { sensor, .. }
            | RadioEvent::Problem { sensor: Some(sensor), .. }
                if *sensor == running.sensor =>
            {
                self.end_calibration(Ending::Failed("sensor-lost"), now);
            }
            _ => {}
        }
    }

    /// Ends the calibration where its time is over. `now` is the radio's time.
    pub(super) fn limit_calibration(&mut self, now: Duration) {
        let Some(running) = self.calibrating.as_ref().filter(|running| running.deadline() <= now) else { return };
        let lost = running.heard + SILENCE <= now;
        self.end_calibration(Ending::Failed(if lost { "sensor-lost" } else { "too-long" }), now);
    }

    /// The calibration as a newly drawn screen shows it.
    pub(super) fn calibration_now(&self) -> Option<CalibrationSnapshot> {
        let running = self.calibrating.as_ref().map(|running| self.calibration_snapshot(running, false));
        running.or_else(|| self.calibrated.clone())
    }

    fn say_calibration(&mut self, speaks: bool) {
        if let Some(running) = &self.calibrating {
            let calibration = self.calibration_snapshot(running, speaks);
            self.say(CoachEvent::Calibration { calibration });
        }
    }

    fn end_calibration(&mut self, ending: Ending, now: Duration) {
        let Some(running) = self.calibrating.take() else { return };
        self.sensing.disconnect(now);
        let calibration = self.ended_calibration(&running, ending);
        self.calibrated = Some(CalibrationSnapshot { speech: None, ..calibration.clone() });
        match ending {
            Ending::Done(mount) => self.keep_mount(&running, mount, calibration),
            _ => self.say(CoachEvent::Calibration { calibration }),
        }
    }

    /// Keeps the mount for this sensor, foot and shoe. It is told as done once it is on disk.
    fn keep_mount(&mut self, running: &Calibrating, mount: Mount, calibration: CalibrationSnapshot) {
        let Ok(written) = serde_json::to_value(mount) else {
            return tracing::error!("a mount cannot be written");
        };
        let (id, foot, shoe) = (&running.sensor, running.foot, self.facts.context.shoe.clone());
        let mut facts = Vec::new();
        if let Some(sensor) = self.sensing.sensors.get_mut(id) {
            sensor.mounts.keep(foot, shoe.clone(), mount);
            // A simulated or replayed foot was never paired; the history knows mounts of paired sensors only.
            if !std::mem::replace(&mut sensor.kept, true) {
                let (sensor, name) = (id.as_str().to_owned(), sensor.name.clone());
                facts.push(Event::SensorPaired { sensor, name, foot });
            }
        }
        let sensor = id.as_str().to_owned();
        facts.push(Event::SensorCalibrated { sensor, foot: Some(foot), shoe, mount: written });
        facts.extend(self.settle_doubt(id));
        self.revision += 1;
        let mut then = vec![CoachEvent::Calibration { calibration }, CoachEvent::History { revision: self.revision }];
        if facts.iter().any(|fact| matches!(fact, Event::SettingChanged { .. })) {
            then.push(self.questions_event());
        }
        self.note(facts, then);
    }

    fn blank_calibration(running: &Calibrating, stage: CalibrationStage) -> CalibrationSnapshot {
        CalibrationSnapshot {
            sensor: api::SensorId { value: running.sensor.as_str().to_owned() },
            foot: running.foot.into(),
            stage,
            at_ms: ms(running.heard.saturating_sub(running.began)),
            text: String::new(),
            speech: None,
            sound: CueSound::Silent,
            haptic: CueHaptic::Still,
            remaining_s: None,
            lifts_count: 0,
            lifts_of: LIFTS_COUNT.into(),
            quality: None,
            notice: None,
            is_over: matches!(stage, CalibrationStage::Done | CalibrationStage::Failed | CalibrationStage::Stopped),
        }
    }

    fn calibration_snapshot(&self, running: &Calibrating, speaks: bool) -> CalibrationSnapshot {
        let (stage, key, sound, args) = match running.asked {
            Asked::Sit => (CalibrationStage::Sit, "calibration-sit", CueSound::Ready, Args::new()),
            Asked::HoldStill { remaining_s, moved } => {
                let key = if moved { "calibration-hold-still-again" } else { "calibration-hold-still" };
                (CalibrationStage::HoldStill, key, CueSound::Hold, Args::new().with("seconds", remaining_s))
            }
            Asked::LiftToes { done_count } => {
                let args = Args::new().with("count", u32::from(done_count)).with("of", u32::from(LIFTS_COUNT));
                let sound = if done_count == 0 { CueSound::Up } else { CueSound::Counted };
                (CalibrationStage::LiftToes, "calibration-lift-toes", sound, args)
            }
        };
        CalibrationSnapshot {
            text: self.words.text(key, &args),
            speech: speaks.then(|| self.words.spoken(key, &args)),
            sound: if speaks { sound } else { CueSound::Silent },
            haptic: if speaks { CueHaptic::Short } else { CueHaptic::Still },
            remaining_s: if let Asked::HoldStill { remaining_s, .. } = running.asked {
                Some(remaining_s)
            } else {
                None
            },
            lifts_count: if let Asked::LiftToes { done_count } = running.asked { done_count.into() } else { 0 },
            ..Self::blank_calibration(running, stage)
        }
    }

    fn ended_calibration(&self, running: &Calibrating, ending: Ending) -> CalibrationSnapshot {
        let (stage, text, speech, notice) = match ending {
            Ending::Failed(reason) => {
                let notice = self.notice(&format!("calibration-{reason}"), &Args::new());
                let speech = format!("{} {}", notice.what, notice.remedy);
                (CalibrationStage::Failed, notice.what.clone(), speech, Some(notice))
            }
            Ending::Done(mount) => {
                let text = self.words.plain(done_key(mount.quality));
                (CalibrationStage::Done, text.clone(), text, None)
            }
            Ending::Stopped => {
                let text = self.words.plain("calibration-stopped");
                (CalibrationStage::Stopped, text.clone(), text, None)
            }
        };
        let (mount, sound) = match ending {
            Ending::Done(mount) => (Some(mount), CueSound::Done),
            _ => (None, CueSound::Paused),
        };
        CalibrationSnapshot {
            text,
            speech: Some(speech),
            sound,
            haptic: CueHaptic::Long,
            lifts_count: if mount.is_some() { LIFTS_COUNT.into() } else { 0 },
            quality: mount.map(|mount| mount.quality),
            notice,
            ..Self::blank_calibration(running, stage)
        }
    }
}

fn done_key(quality: f64) -> &'static str {
    if quality >= SURE_QUALITY {
        "calibration-done-sure"
    } else if quality >= FAIR_QUALITY {
        "calibration-done-fair"
    } else {
        "calibration-done-vague"
    }
}

pub(super) fn busy() -> CoachError {
    CoachError::Busy { holder: "calibration".to_owned() }
}

#[cfg(test)]
mod tests;
