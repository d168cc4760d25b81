//! `heelfirst calibrate`: a sensor learns how it sits, while its person sits. As lines, or as JSON.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use heelfirst::{CalibrationSnapshot, CalibrationStage, Coach, CoachError, CoachEvent, NoticeSnapshot, SensorId};
use heelfirst_words::Words;
use serde_json::json;

use crate::args::{Arguments, Calibrate, Sensor};
use crate::failure::Failure;
use crate::finding::{find, free_foot, worn};
use crate::open;
use crate::output::{Keys, Lines, NOT_VALIDATED};
use crate::practice::ear::{Ear, Heard};

/// Leads through one calibration and returns when it is over, and its mount on disk.
pub(crate) fn run(arguments: &Arguments, options: &Calibrate, words: &Words) -> Result<(), Failure> {
    if options.sensor.as_ref().is_none_or(|sensor| matches!(sensor, Sensor::None)) {
        return Err(Failure::met(words.plain("terminal-choose-sensor-to-calibrate")));
    }
    let radio = crate::practice::radio(options.sensor.as_ref(), options.speed, words)?;
    let (ear, heard) = Ear::new();
    let coach = open::coach(arguments, radio, options.speed, Arc::new(ear.clone()), words)?;
    ear.listen_to_interrupts()?;
    let refused = |error: CoachError| Failure::refused(&error, words);
    let begun = wanted(&coach, &heard, options, words).and_then(|sensor| coach.calibrate(sensor).map_err(refused));
    let page = || Page { lines: Lines::new(), json: options.json, unvalidated: words.plain("safety-not-validated") };
    let result = begun.and_then(|()| page().lead(&coach, &heard));
    coach.shut_down();
    result
}

/// The sensor that was named, paired now if it was not; else the one that is worn.
fn wanted(coach: &Coach, heard: &Receiver<Heard>, options: &Calibrate, words: &Words) -> Result<SensorId, Failure> {
    let Some(Sensor::Bluetooth(Some(name))) = &options.sensor else { return worn(coach, options.foot, words) };
    let found = find(coach, heard, std::slice::from_ref(name), words)?.into_iter().next();
    let sensor = found.ok_or_else(|| Failure::met(words.plain("terminal-no-paired-sensor")))?;
    if sensor.foot.is_none() || options.foot.is_some_and(|foot| sensor.foot != Some(foot.into())) {
        let foot = free_foot(coach, options.foot, words)?;
        coach.pair(sensor.sensor.clone(), foot).map_err(|error| Failure::refused(&error, words))?;
    }
    Ok(sensor.sensor)
}

struct Page {
    lines: Lines,
    json: bool,
    /// That nothing of this is clinically validated.
    unvalidated: String,
}

impl Page {
    fn lead(&mut self, coach: &Coach, heard: &Receiver<Heard>) -> Result<(), Failure> {
        for heard in heard {
            match heard {
                Heard::Event(event) => {
                    if let Some(last) = self.event(&event)? {
                        return last;
                    }
                }
                Heard::Interrupt => drop(coach.stop_calibration()), // it may have ended just now
                Heard::Terminate | Heard::Terminal(_) => {}
            }
        }
        Err(Failure::met("the core ended before the calibration did; start it again"))
    }

    /// How it ended, once it did.
    fn event(&mut self, event: &CoachEvent) -> Result<Option<Result<(), Failure>>, Failure> {
        match event {
            CoachEvent::Calibration { calibration } => self.calibration(calibration)?,
            CoachEvent::Problem { notice } => self.problem(notice)?,
            _ => return Ok(None),
        }
        self.lines.flush()?;
        let CoachEvent::Calibration { calibration } = event else { return Ok(None) };
        Ok(match (calibration.stage, &calibration.notice) {
            (CalibrationStage::Failed, Some(notice)) => Some(Err(Failure::notice(notice))),
            (CalibrationStage::Done | CalibrationStage::Stopped | CalibrationStage::Failed, _) => Some(Ok(())),
            _ => None,
        })
    }

    fn calibration(&mut self, now: &CalibrationSnapshot) -> Result<(), Failure> {
        if !self.json {
            self.lines.text(&now.text)?;
            let done = now.stage == CalibrationStage::Done;
            return if done { self.lines.text(&self.unvalidated) } else { Ok(()) };
        }
        self.lines.json(&Keys([
            ("event", json!("calibration")),
            ("at_s", json!(now.at_ms as f64 / 1000.0)),
            ("foot", json!(now.foot.as_str())),
            ("stage", json!(now.stage.as_str())),
            ("text", json!(now.text)),
            ("speech", json!(now.speech)),
            ("remaining_s", json!(now.remaining_s)),
            ("lifts_count", json!(now.lifts_count)),
            ("lifts_of", json!(now.lifts_of)),
            ("quality", json!(now.quality)),
            ("remedy", json!(now.notice.as_ref().map(|notice| &notice.remedy))),
            NOT_VALIDATED,
        ]))
    }

    fn problem(&mut self, notice: &NoticeSnapshot) -> Result<(), Failure> {
        if !self.json {
            return self.lines.text(&format!("{} {}", notice.what, notice.remedy));
        }
        let keys = [("event", json!("problem")), ("what", json!(notice.what)), ("remedy", json!(notice.remedy))];
        self.lines.json(&Keys(keys))
    }
}
