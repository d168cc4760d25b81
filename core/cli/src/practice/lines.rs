//! A session as plain lines, for output that is no terminal: read aloud, or kept in a file.

use std::sync::mpsc::Receiver;

use heelfirst::{Coach, CoachEvent};
use heelfirst_words::{Args, Words};

use super::{Ending, Heard};
use crate::failure::Failure;
use crate::output::Lines;

pub(super) fn lead(coach: &Coach, heard: &Receiver<Heard>, mut ending: Ending, words: &Words) -> Result<(), Failure> {
    let mut lines = Lines::new();
    let mut unsaved = false;
    for heard in heard {
        match heard {
            Heard::Event(event) if !ending.concerns(&event) => {}
            Heard::Event(event) => {
                super::go_on_by_itself(coach, &event);
                let is_reached = ending.is_reached(&event, words)?;
                unsaved |= is_not_saved(&event);
                for line in told(&event, words).iter().filter(|_| !(unsaved && is_praise(&event))) {
                    lines.text(line)?;
                    lines.flush()?;
                }
                if is_reached {
                    return Ok(());
                }
            }
            Heard::Interrupt => super::stop(coach),
            Heard::Terminate | Heard::Terminal(_) => {}
        }
    }
    Err(super::cut_off())
}

fn is_not_saved(event: &CoachEvent) -> bool {
    matches!(event, CoachEvent::Problem { notice } if notice.key == "not-saved")
}

/// The cue at the end. Where something could not be saved, what became of the end is the last word.
fn is_praise(event: &CoachEvent) -> bool {
    matches!(event, CoachEvent::Cue { cue } if cue.key == "cue-done")
}

/// What an event says in plain words, with the session's time before it.
fn told(event: &CoachEvent, words: &Words) -> Vec<String> {
    match event {
        CoachEvent::Cue { cue } if cue.text.is_empty() => Vec::new(), // a sound only
        CoachEvent::Cue { cue } => vec![format!("{}  {}", clock(cue.at_ms), cue.text)],
        CoachEvent::Steps { steps } => {
            steps.steps.iter().map(|step| format!("{}  {}", clock(steps.at_ms), step.text)).collect()
        }
        CoachEvent::Lifts { lifts } => {
            lifts.lifts.iter().map(|lift| format!("{}  {}", clock(lifts.at_ms), lift.text)).collect()
        }
        CoachEvent::Sensor { sensor } => {
            let args = Args::new().with("name", sensor.name.clone()).with("state", sensor.link_text.clone());
            vec![words.text("terminal-sensor", &args)]
        }
        CoachEvent::Problem { notice } => vec![format!("{} {}", notice.what, notice.remedy)],
        CoachEvent::Done { done } => {
            let summary = format!("{}  {}", clock(done.at_ms), done.summary);
            let measured = super::measured(done);
            let reservation = super::reservation(&measured, words);
            let how = [(done.asks_rating, "terminal-rate-how"), (done.asks_mishap, "terminal-mishap-how")];
            let how = how.iter().filter(|(asks, _)| *asks).map(|(_, key)| words.plain(key));
            std::iter::once(summary).chain(measured).chain(reservation).chain(how).collect()
        }
        _ => Vec::new(),
    }
}

/// Minutes and seconds.
fn clock(ms: i64) -> String {
    let seconds = ms / 1000;
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
