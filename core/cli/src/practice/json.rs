//! `practice --json`: one object a line, standard input never read.

use std::sync::mpsc::Receiver;

use heelfirst::{
    Coach, CoachEvent, CueSnapshot, DoneSnapshot, LiftsSnapshot, NoticeSnapshot, RepetitionSnapshot, SensorSnapshot,
    SessionSnapshot, Side, StepsSnapshot,
};
use heelfirst_gait::Step;
use heelfirst_words::Words;
use serde::Serialize;
use serde_json::json;

use super::{Ending, Heard};
use crate::failure::Failure;
use crate::output::{Keys, Lines, NOT_VALIDATED};

/// Prints every event until the session is over and on disk.
pub(super) fn lead(coach: &Coach, heard: &Receiver<Heard>, mut ending: Ending, words: &Words) -> Result<(), Failure> {
    let mut page = Page { lines: Lines::new(), at_s: 0.0 };
    for heard in heard {
        match heard {
            Heard::Event(event) if !ending.concerns(&event) => {}
            Heard::Event(event) => {
                super::go_on_by_itself(coach, &event);
                page.event(&event)?;
                if ending.is_reached(&event, words)? {
                    return Ok(());
                }
            }
            Heard::Interrupt => super::stop(coach),
            Heard::Terminate | Heard::Terminal(_) => {}
        }
    }
    Err(super::cut_off())
}

fn seconds(ms: i64) -> f64 {
    ms as f64 / 1000.0
}

/// The event's name and time first, then its own keys.
#[derive(Serialize)]
struct Line<'a, T> {
    event: &'a str,
    at_s: f64,
    #[serde(flatten)]
    keys: &'a T,
}

struct Page {
    lines: Lines,
    /// The session's clock at the last event that had one.
    at_s: f64,
}

impl Page {
    fn event(&mut self, event: &CoachEvent) -> Result<(), Failure> {
        match event {
            CoachEvent::Session { snapshot } => self.session(snapshot)?,
            CoachEvent::Cue { cue } => self.cue(cue)?,
            CoachEvent::Repetition { repetition } => self.repetition(repetition)?,
            CoachEvent::Steps { steps } => self.steps(steps)?,
            CoachEvent::Lifts { lifts } => self.lifts(lifts)?,
            CoachEvent::Sensor { sensor } => self.sensor(sensor)?,
            CoachEvent::Problem { notice } => self.problem(notice)?,
            CoachEvent::Done { done } => self.done(done)?,
            // Of a calibration there is nothing during a session; the questions for after it are warned of at its end.
            CoachEvent::Calibration { .. }
            | CoachEvent::Feet { .. }
            | CoachEvent::MountQuestions { .. }
            | CoachEvent::Reminders { .. }
            | CoachEvent::Today { .. }
            | CoachEvent::History { .. } => return Ok(()),
        }
        self.lines.flush()
    }

    fn line(&mut self, event: &str, keys: &impl Serialize) -> Result<(), Failure> {
        self.lines.json(&Line { event, at_s: self.at_s, keys })
    }

    fn session(&mut self, session: &SessionSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(session.at_ms);
        self.line(
            "session",
            &Keys([
                ("session", json!(session.session.value)),
                ("exercise", json!(session.exercise)),
                ("phase", json!(session.phase.as_str())),
                ("side", json!(session.side.map(Side::as_str))),
                ("set", json!(session.set)),
                ("repetition", json!(session.repetition)),
                ("of", json!(session.of)),
                ("remaining_s", json!(session.remaining_ms.map(seconds))),
            ]),
        )
    }

    fn cue(&mut self, cue: &CueSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(cue.at_ms);
        let tone = json!(cue.tone_semitones);
        self.line(
            "cue",
            &Keys([
                ("cue", json!(cue.key)),
                ("text", json!(cue.text)),
                ("speech", json!(cue.speech)),
                ("tone_semitones", tone),
            ]),
        )
    }

    fn repetition(&mut self, done: &RepetitionSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(done.at_ms);
        self.line(
            "repetition",
            &Keys([
                ("side", json!(done.side.map(Side::as_str))),
                ("set", json!(done.set)),
                ("repetition", json!(done.repetition)),
            ]),
        )
    }

    fn steps(&mut self, steps: &StepsSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(steps.at_ms);
        for step in &steps.steps {
            self.line("step", &Step::from(step))?;
        }
        Ok(())
    }

    fn lifts(&mut self, lifts: &LiftsSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(lifts.at_ms);
        for lift in &lifts.lifts {
            self.line("lift", lift)?;
        }
        Ok(())
    }

    fn sensor(&mut self, sensor: &SensorSnapshot) -> Result<(), Failure> {
        self.line(
            "sensor",
            &Keys([
                ("name", json!(sensor.name)),
                ("foot", json!(sensor.foot.map(Side::as_str))),
                ("link", json!(sensor.link.as_str())),
                ("lost_samples", json!(sensor.lost_samples)),
                ("battery_percent", json!(sensor.battery_percent)),
                ("mount_quality", json!(sensor.mount_quality)),
            ]),
        )
    }

    fn problem(&mut self, notice: &NoticeSnapshot) -> Result<(), Failure> {
        self.line("problem", &Keys([("what", json!(notice.what)), ("remedy", json!(notice.remedy))]))
    }

    fn done(&mut self, done: &DoneSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(done.at_ms);
        self.line(
            "done",
            &Keys([
                ("session", json!(done.session.value)),
                ("outcome", json!(done.outcome.as_str())),
                ("summary", json!(done.summary)),
                ("walk", json!(done.walk)),
                ("lift_sets", json!(done.lift_sets)),
                NOT_VALIDATED,
            ]),
        )
    }
}
