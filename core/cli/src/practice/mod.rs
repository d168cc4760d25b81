//! `heelfirst practice`: one session, on the full screen, as lines, or as JSON.

pub(crate) mod ear;
mod json;
mod lines;
mod screen;

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use heelfirst::{AppSnapshot, Coach, CoachError, CoachEvent, CoachRadio, DoneSnapshot, SessionId, SessionPhase};
use heelfirst_words::{Args, Words};

use crate::args::{Arguments, Practice, Sensor};
use crate::failure::{Failure, warn};
use crate::finding::{Joiner, free_foot, is_paired};
use crate::open;
use crate::output::walk_table;
use ear::{Ear, Heard};

/// Leads through one session and returns when it is over and on disk.
pub(crate) fn run(arguments: &Arguments, options: &Practice, words: &Words) -> Result<(), Failure> {
    let radio = radio(options.sensor.as_ref(), options.speed, words)?;
    let (ear, heard) = Ear::new();
    let coach = open::coach(arguments, radio, options.speed, Arc::new(ear.clone()), words)?;
    ear.listen_to_interrupts()?;
    let ending = Ending::of(begin(&coach, arguments, options, words)?);
    join_named(&coach, arguments, options, words)?;
    let result = lead(&coach, options, &heard, &ear, ending, words);
    warn_of_mounts(&coach);
    warn_of_nobody(&coach, options, words);
    coach.shut_down();
    result
}

/// A sensor that was named and is not paired yet joins when it is found; the exercise does not wait for it.
fn join_named(coach: &Arc<Coach>, arguments: &Arguments, options: &Practice, words: &Words) -> Result<(), Failure> {
    let Some(Sensor::Bluetooth(name)) = &options.sensor else { return Ok(()) };
    let refused = |error: CoachError| Failure::refused(&error, words);
    let Some(name) = name else {
        if coach.snapshot().sensors.iter().all(|sensor| sensor.foot.is_none()) {
            warn(&words.plain("terminal-no-paired-sensor"));
        }
        return Ok(());
    };
    let foot = free_foot(coach, options.foot, words)?;
    if let Some(joiner) = Joiner::begin(coach, name, foot) {
        let args = Args::new().with("name", name).with("side", foot.as_str());
        warn(&words.text("terminal-taken-as", &args));
        open::listen_too(arguments, joiner, words)?;
        coach.scan(true).map_err(refused)?;
    }
    Ok(())
}

/// After the walk: the sensor that was named was never seen.
fn warn_of_nobody(coach: &Coach, options: &Practice, words: &Words) {
    let Some(Sensor::Bluetooth(Some(name))) = &options.sensor else { return };
    if !is_paired(coach, name) {
        warn(&words.text("terminal-sensor-not-seen", &Args::new().with("name", name)));
    }
}

/// After the walk, and never while somebody walks: a sensor that seems to sit otherwise than when it was set up.
fn warn_of_mounts(coach: &Coach) {
    for question in coach.snapshot().mount_questions {
        warn(&format!("{} {}", question.notice.what, question.notice.remedy));
    }
}

/// The radio that was asked for; a real sensor has one speed only.
pub(crate) fn radio(sensor: Option<&Sensor>, speed: f64, words: &Words) -> Result<CoachRadio, Failure> {
    let real_time = (speed - 1.0).abs() <= f64::EPSILON;
    if matches!(sensor, Some(Sensor::Bluetooth(_))) && !real_time {
        return Err(Failure::CommandLine(words.plain("terminal-speed-needs-simulation")));
    }
    // Without a word about sensors it is the paired ones, in real time; where there are none nothing is looked for.
    let unnamed = if real_time { CoachRadio::Bluetooth } else { CoachRadio::None };
    Ok(sensor.map_or(unnamed, Sensor::radio))
}

fn lead(
    coach: &Arc<Coach>,
    options: &Practice,
    heard: &Receiver<Heard>,
    ear: &Ear,
    ending: Ending,
    words: &Words,
) -> Result<(), Failure> {
    if options.json {
        json::lead(coach, heard, ending, words)
    } else if std::io::stdout().is_terminal() && std::io::stdin().is_terminal() {
        screen::lead(coach, heard, ear, ending, words)
    } else {
        lines::lead(coach, heard, ending, words)
    }
}

/// Takes up the unfinished session, or starts a new one.
fn begin(coach: &Coach, arguments: &Arguments, options: &Practice, words: &Words) -> Result<SessionId, Failure> {
    let refused = |error: CoachError| Failure::refused(&error, words);
    let snapshot = coach.snapshot();
    if let Some(urgent) = snapshot.today.gate.as_ref().filter(|gate| gate.urgent) {
        return Err(Failure::met(&urgent.text));
    }
    if let Some(unfinished) = &snapshot.today.unfinished {
        let same = options.item.as_ref().is_none_or(|item| *item == unfinished.exercise);
        if options.new {
            coach.abandon().map_err(refused)?;
        } else if same {
            warn(&words.text("terminal-resumed", &Args::new().with("exercise", name(&unfinished.exercise, words))));
            if options.circumstances.any() {
                warn(&words.plain("terminal-circumstances-kept"));
            }
            // Paused until the person goes on by a key, or until what leads without hands hears of it.
            return Ok(unfinished.session.clone());
        } else {
            return Err(other_unfinished(&unfinished.exercise, options, words));
        }
    }
    set_circumstances(coach, arguments, options, words)?;
    if let Some(item) = &options.item {
        return start_named(coach, item, &snapshot, words);
    }
    let item = next_due(&snapshot).ok_or_else(|| Failure::met(&snapshot.today.headline))?;
    coach.start(item).map_err(refused)
}

/// Those that are named are those of the session that is about to start, and the usual ones from then on.
fn set_circumstances(coach: &Coach, arguments: &Arguments, options: &Practice, words: &Words) -> Result<(), Failure> {
    if !options.circumstances.any() {
        return Ok(());
    }
    let refused = |error: CoachError| Failure::refused(&error, words);
    let before = heelfirst::read_choices(&open::data_folder(arguments)?, words).map_err(refused)?.context;
    coach.set_context(options.circumstances.over(before)).map_err(refused)
}

/// A named exercise starts although the standing questions are unanswered, with a warning.
fn start_named(coach: &Coach, item: &str, snapshot: &AppSnapshot, words: &Words) -> Result<SessionId, Failure> {
    let session = coach.start_unasked(item.to_owned()).map_err(|error| Failure::refused(&error, words))?;
    let unasked = snapshot.today.gate.as_ref().is_some_and(|gate| gate.question.is_some());
    if unasked && heelfirst::needs_standing_answers(item) {
        warn(&words.plain("gate-unanswered-started"));
    }
    Ok(session)
}

/// What is due next; where nothing is due any more, the first item that may be started.
pub(crate) fn next_due(snapshot: &AppSnapshot) -> Option<String> {
    let offered = || snapshot.today.items.iter().filter(|item| item.offered);
    let item = offered().find(|item| item.due).or_else(|| offered().next())?;
    Some(item.exercise.clone())
}

fn other_unfinished(unfinished: &str, options: &Practice, words: &Words) -> Failure {
    let wanted = options.item.as_deref().unwrap_or_default();
    let args = Args::new().with("unfinished", name(unfinished, words)).with("exercise", name(wanted, words));
    let way = |part: &str| words.text(&format!("notice-other-unfinished-{part}"), &args);
    Failure::met(format!("{} {}", way("what"), way("remedy")))
}

fn name(exercise: &str, words: &Words) -> String {
    words.plain(&format!("exercise-{exercise}-name"))
}

/// What sensors saw of a session that is over, line by line.
fn measured(done: &DoneSnapshot) -> Vec<String> {
    let sets = done.lift_sets.iter().map(|set| set.text.clone());
    sets.chain(done.walk.iter().flat_map(walk_table)).collect()
}

/// How far what sensors saw may be believed; nothing where they saw nothing.
fn reservation(measured: &[String], words: &Words) -> Option<String> {
    (!measured.is_empty()).then(|| words.plain("safety-not-validated"))
}

/// What a program without hands says to the coach: the set-up is ended at once, and what an interruption paused goes on.
fn go_on_by_itself(coach: &Coach, event: &CoachEvent) {
    let CoachEvent::Session { snapshot } = event else { return };
    let answer = match snapshot.phase {
        SessionPhase::SetUp => coach.ready(),
        SessionPhase::Paused => coach.resume(),
        _ => return,
    };
    if let Err(error) = answer {
        tracing::debug!(%error, "the session had gone on already");
    }
}

/// Ends the session; what comes of it is heard.
fn stop(coach: &Coach) {
    if let Err(error) = coach.stop(None) {
        tracing::debug!(%error, "there was nothing to stop");
    }
}

/// The core went away, which it does only when something in it broke.
fn cut_off() -> Failure {
    Failure::met("the core ended before the session did; start it again to go on")
}

/// Waits for the end of a session, also where it cannot be written down.
#[derive(Debug)]
struct Ending {
    session: SessionId,
    over: bool,
}

impl Ending {
    fn of(session: SessionId) -> Self {
        Self { session, over: false }
    }

    /// Whether the event is about this session, or about none; the end of the one before may still be heard.
    fn concerns(&self, event: &CoachEvent) -> bool {
        let about = match event {
            CoachEvent::Session { snapshot } => &snapshot.session,
            CoachEvent::Cue { cue } => &cue.session,
            CoachEvent::Repetition { repetition } => &repetition.session,
            CoachEvent::Steps { steps } => &steps.session,
            CoachEvent::Lifts { lifts } => &lifts.session,
            CoachEvent::Done { done } => &done.session,
            _ => return true,
        };
        *about == self.session
    }

    /// Whether the session is over and on disk; a failure when it is over and could not be saved.
    fn is_reached(&mut self, event: &CoachEvent, words: &Words) -> Result<bool, Failure> {
        match event {
            CoachEvent::Session { snapshot } => self.over = snapshot.outcome.is_some(),
            CoachEvent::Done { .. } => return Ok(true),
            CoachEvent::Problem { notice } if self.over && notice.key == "not-saved" => {
                let args = Args::new().with("what", notice.what.clone());
                return Err(Failure::met(words.text("terminal-end-not-saved", &args)));
            }
            _ => {}
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests;
