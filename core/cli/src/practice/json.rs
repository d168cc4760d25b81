//! `practice --json`: one object a line, standard input never read.

use std::sync::mpsc::Receiver;

use heelfirst::{
    Coach, CoachEvent, CueSnapshot, DoneSnapshot, NoticeSnapshot, RepetitionSnapshot, SensorSnapshot, SessionSnapshot,
    Side, StepsSnapshot,
};
use heelfirst_gait::Step;
use serde::Serialize;
use serde_json::json;

use super::Heard;
use crate::args::Practice;
use crate::failure::Failure;
use crate::output::Lines;

/// Prints every event until the session is over and on disk.
pub(super) fn lead(coach: &Coach, heard: &Receiver<Heard>, _options: &Practice) -> Result<(), Failure> {
    let mut page = Page { lines: Lines::new(), at_s: 0.0 };
    for heard in heard {
        match heard {
            Heard::Event(event) => {
                super::go_on_by_itself(coach, &event);
                page.event(&event)?;
                if matches!(event, CoachEvent::Done { .. }) {
                    return Ok(());
                }
            }
            Heard::Interrupt => stop(coach),
            Heard::Terminal(_) => {}
        }
    }
    Err(Failure::met("the core ended before the session did"))
}

fn stop(coach: &Coach) {
    if let Err(error) = coach.stop(None) {
        tracing::debug!(%error, "there was nothing to stop");
    }
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
            CoachEvent::Sensor { sensor } => self.sensor(sensor)?,
            CoachEvent::Problem { notice } => self.problem(notice)?,
            CoachEvent::Done { done } => self.done(done)?,
            CoachEvent::Reminders { .. } | CoachEvent::Today { .. } | CoachEvent::History { .. } => return Ok(()),
        }
        self.lines.flush()
    }

    fn line(&mut self, event: &str, keys: &impl Serialize) -> Result<(), Failure> {
        self.lines.json(&Line { event, at_s: self.at_s, keys })
    }

    fn session(&mut self, session: &SessionSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(session.at_ms);
        self.line("session", &json!({
            "session": session.session.value,
            "exercise": session.exercise,
            "phase": session.phase.as_str(),
            "side": session.side.map(Side::as_str),
            "set": session.set,
            "repetition": session.repetition,
            "of": session.of,
            "remaining_s": session.remaining_ms.map(seconds),
        }))
    }

    fn cue(&mut self, cue: &CueSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(cue.at_ms);
        self.line("cue", &json!({"cue": cue.key, "text": cue.text, "speech": cue.speech}))
    }

    fn repetition(&mut self, done: &RepetitionSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(done.at_ms);
        self.line("repetition", &json!({
            "side": done.side.map(Side::as_str),
            "set": done.set,
            "repetition": done.repetition,
        }))
    }

    fn steps(&mut self, steps: &StepsSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(steps.at_ms);
        for step in &steps.steps {
            self.line("step", &Step::from(step))?;
        }
        Ok(())
    }

    fn sensor(&mut self, sensor: &SensorSnapshot) -> Result<(), Failure> {
        self.line("sensor", &json!({
            "name": sensor.name,
            "foot": sensor.foot.map(Side::as_str),
            "link": sensor.link.as_str(),
            "lost_samples": sensor.lost_samples,
            "battery_percent": sensor.battery_percent,
        }))
    }

    fn problem(&mut self, notice: &NoticeSnapshot) -> Result<(), Failure> {
        self.line("problem", &json!({"what": notice.what, "remedy": notice.remedy}))
    }

    fn done(&mut self, done: &DoneSnapshot) -> Result<(), Failure> {
        self.at_s = seconds(done.at_ms);
        self.line("done", &json!({
            "session": done.session.value,
            "outcome": done.outcome.as_str(),
            "summary": done.summary,
        }))
    }
}
