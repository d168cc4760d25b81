//! A coach on a scripted clock, and an ear that remembers.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

pub mod person;
pub mod scene;

use std::path::Path;
use std::sync::{Arc, Mutex};

use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachError, CoachEvent, CoachListener, CoachRadio, Environment, ListenerError,
};

/// 2026-03-02 08:00 in Berlin.
pub const STARTED_AT_MS: i64 = 1_772_434_800_000;

/// Remembers every event.
#[derive(Default)]
pub struct Ear(pub Mutex<Vec<CoachEvent>>);

impl CoachListener for Ear {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        self.0.lock().unwrap().push(event);
        Ok(())
    }
}

impl Ear {
    pub fn events(&self) -> Vec<CoachEvent> {
        self.0.lock().unwrap().clone()
    }

    pub fn take(&self) -> Vec<CoachEvent> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

pub fn environment() -> Environment {
    Environment {
        zone: "Europe/Berlin".to_owned(),
        languages: vec!["en".to_owned()],
        boot_id: "boot-1".to_owned(),
        may_notify: true,
        channel_muted: false,
        exact_allowed: true,
        battery_restricted: false,
        force_stopped: false,
        pending_limit: 500,
    }
}

pub fn config(folder: &Path, radio: CoachRadio) -> CoachConfig {
    CoachConfig {
        data_dir: folder.display().to_string(),
        languages: Vec::new(),
        clock: CoachClock::Scripted { started_at_ms: STARTED_AT_MS },
        radio,
        environment: environment(),
    }
}

pub fn open(folder: &Path, radio: CoachRadio) -> (Arc<Coach>, Arc<Ear>) {
    let ear = Arc::new(Ear::default());
    let coach = try_open(folder, radio, &ear).unwrap();
    (coach, ear)
}

pub fn try_open(folder: &Path, radio: CoachRadio, ear: &Arc<Ear>) -> Result<Arc<Coach>, CoachError> {
    let listener: Arc<dyn CoachListener> = Arc::clone(ear) as _;
    Coach::open(config(folder, radio), listener)
}

/// The person lifts their toes well, so that their plan begins with ten lifts.
pub fn lifts_well(coach: &Coach) {
    coach.answer_check("toe-lift".to_owned(), "fully".to_owned()).unwrap();
}

/// Sides, sets and repetitions in the order they were told.
pub fn repetitions(events: &[CoachEvent]) -> Vec<(String, u32, u32)> {
    let told = events.iter().filter_map(|event| match event {
        CoachEvent::Repetition { repetition } => Some(repetition),
        _ => None,
    });
    told.map(|done| (done.side.map(|side| side.as_str().to_owned()).unwrap_or_default(), done.set, done.repetition))
        .collect()
}
