//! Everything the core knows while it runs, and what each command and each moment does to it.
//!
//! No thread, no disk and no waiting here: a method changes the state and leaves events and facts in the outbox.

mod asking;
mod attending;
mod baselines;
mod calibrating;
mod checking;
mod cueing;
mod describing;
mod dosing;
mod doubting;
mod editing;
mod encouraging;
mod facts;
mod forming;
mod gate;
mod glancing;
mod grading;
mod habits;
mod inviting;
mod lifting;
mod mishaps;
mod mounts;
mod outbox;
mod pairing;
mod planning;
mod prompting;
mod reading;
mod recalling;
mod reminding;
mod running;
mod sensing;
mod sessions;
mod showing;
mod staging;
mod stepping;
mod taping;
mod tapping;
#[cfg(test)]
pub(crate) mod testing;
mod ticking;
mod today;
mod watching;
mod weekly;
mod welcoming;
mod wishing;

use std::sync::Arc;
use std::time::Duration;

use heelfirst_history::{Entry, Event, IdSource};
use heelfirst_practice::Catalogue;
use heelfirst_reminders::{Model, Outcomes};
use heelfirst_words::Words;
use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::api::{
    AppSnapshot, CalibrationSnapshot, CoachConfig, CoachError, CoachEvent, Environment, FeetSnapshot, LiftSnapshot,
    NoticeSnapshot, SessionSnapshot, StepSnapshot,
};
use crate::clock::Clock;
use calibrating::Calibrating;
pub(crate) use facts::key::GRADE_BORDERS as GRADE_BORDERS_KEY;
pub(crate) use facts::key::{PLAN as PLAN_KEY, PROPOSED_PLAN as PROPOSED_PLAN_KEY};
pub(crate) use facts::{EndedSession, Facts, PairedSensor, PastSession, Unfinished};
pub(crate) use mounts::Mounts;
pub(crate) use outbox::Outbox;
pub(crate) use recalling::kind_of;
use running::Running;
use sensing::Sensing;
pub(crate) use stepping::step_snapshot;
pub(crate) use taping::{RecordWalks, Taped, TapedSamples};
use tapping::Tapping;
pub(crate) use today::minutes;

/// The state under the driver's lock.
pub(crate) struct State {
    clock: Clock,
    zone: TimeZone,
    environment: Environment,
    words: Arc<Words>,
    /// Empty: the languages of the environment.
    chosen_languages: Vec<String>,
    catalogue: Catalogue,
    ids: IdSource,
    facts: Facts,
    sensing: Sensing,
    running: Option<Running>,
    calibrating: Option<Calibrating>,
    /// How the last calibration ended, for a screen that is drawn anew.
    calibrated: Option<CalibrationSnapshot>,
    tapping: Option<Tapping>,
    /// How the last telling apart of the feet ended, for a screen that is drawn anew.
    feet_told: Option<FeetSnapshot>,
    /// The session that has just ended, for a screen that is drawn anew.
    ended: Option<SessionSnapshot>,
    ended_steps: Vec<StepSnapshot>,
    ended_lifts: Vec<LiftSnapshot>,
    /// What became of prompts, and what that teaches.
    outcomes: Outcomes,
    model: Model,
    /// Up to which day and since when the model has learnt.
    learnt: Option<(jiff::civil::Date, i64)>,
    /// What prompts might ask for when they were last planned.
    last_invited: Option<inviting::Invited>,
    /// Up to when prompts were ended, seconds since 1970.
    settled_s: i64,
    /// Everything is about to be deleted.
    deleting: bool,
    revision: u64,
    outbox: Outbox,
}

impl State {
    /// The state at open: what the history remembers, and what the platform knows.
    pub(crate) fn new(config: &CoachConfig, clock: Clock, facts: &Facts) -> Result<Self, CoachError> {
        let zone = zone(&config.environment.zone)?;
        let catalogue = Catalogue::standard().map_err(CoachError::internal)?;
        let mut state = Self {
            zone,
            environment: config.environment.clone(),
            words: words(&config.languages, &config.environment),
            chosen_languages: config.languages.clone(),
            outcomes: recalling::outcomes(facts, &catalogue),
            model: Model::default(),
            learnt: None,
            last_invited: None,
            settled_s: clock.wall().as_second(),
            catalogue,
            ids: IdSource::new(facts.seed),
            sensing: Sensing::new(&config.radio, &clock, facts)?,
            facts: facts.clone(),
            running: None,
            calibrating: None,
            calibrated: None,
            tapping: None,
            feet_told: None,
            ended: None,
            ended_steps: Vec::new(),
            ended_lifts: Vec::new(),
            deleting: false,
            revision: 0,
            outbox: Outbox::default(),
            clock,
        };
        state.facts.settle(&state.catalogue);
        state.relearn();
        state.last_invited = Some(state.invited());
        Ok(state)
    }

    pub(crate) fn is_scripted(&self) -> bool {
        matches!(self.clock, Clock::Scripted { .. })
    }

    pub(crate) fn since_boot(&self) -> Duration {
        self.clock.since_boot()
    }

    /// As [`Clock::since_open`].
    pub(crate) fn since_open(&self, passed: Duration) -> Duration {
        self.clock.since_open(passed)
    }

    /// What the radio calls when something came in by itself.
    pub(crate) fn wake_with(&mut self, waker: heelfirst_sensors::Waker) {
        self.sensing.wake_with(waker);
    }

    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    pub(crate) fn words(&self) -> &Arc<Words> {
        &self.words
    }

    pub(crate) fn take_outbox(&mut self) -> Outbox {
        std::mem::take(&mut self.outbox)
    }

    /// Everything a newly drawn screen needs.
    pub(crate) fn snapshot(&self) -> AppSnapshot {
        AppSnapshot {
            today: self.today(),
            session: self
                .running
                .as_ref()
                .map(|run| self.session_snapshot(run, self.time_of(run)))
                .or_else(|| self.ended.clone()),
            last_steps: self.running.as_ref().map(Running::last_steps).unwrap_or_default(),
            lifts: self.running.as_ref().map_or_else(|| self.ended_lifts.clone(), |running| running.lifts(&self.words)),
            sensors: self.sensor_snapshots(),
            calibration: self.calibration_now(),
            feet: self.feet_now(),
            mount_questions: self.mount_questions(),
            revision: self.revision,
            stand_in_text: self.stand_in_text(),
        }
    }

    /// The steps of the running or just ended session with a number above `number`.
    pub(crate) fn steps_since(&self, number: u64) -> Vec<StepSnapshot> {
        let steps = self.running.as_ref().map_or(&self.ended_steps, |running| &running.steps.told);
        steps.iter().filter(|step| step.number > number).cloned().collect()
    }

    /// The zone, the languages or a permission changed.
    pub(crate) fn set_environment(&mut self, environment: Environment) -> Result<(), CoachError> {
        self.zone = zone(&environment.zone)?;
        self.words = words(&self.chosen_languages, &environment);
        self.environment = environment;
        Ok(())
    }

    pub(crate) fn now(&self) -> Zoned {
        self.clock.wall().to_zoned(self.zone.clone())
    }

    /// The civil date where the person is.
    pub(crate) fn date(&self) -> jiff::civil::Date {
        self.now().date()
    }

    fn say(&mut self, event: CoachEvent) {
        self.outbox.events.push(event);
    }

    fn say_today(&mut self) {
        self.follow_invitations();
        let today = self.today();
        self.leave_glance(&today);
        self.say(CoachEvent::Today { today });
    }

    fn say_problem(&mut self, notice: NoticeSnapshot) {
        self.say(CoachEvent::Problem { notice });
    }

    /// When and where: UTC µs since 1970, and the zone's name.
    pub(crate) fn stamp(&self) -> (i64, String) {
        (self.clock.wall().as_microsecond(), self.environment.zone.clone())
    }

    /// Facts that must be on disk together before `then` is told.
    fn note(&mut self, events: Vec<Event>, then: Vec<CoachEvent>) {
        let (at_us, zone) = self.stamp();
        let entries = events.into_iter().map(|event| Entry { at_us, zone: zone.clone(), event });
        self.outbox.entries.extend(entries);
        self.outbox.then.extend(then);
    }

    /// As [`State::note`], with word of the new revision of the history.
    fn note_change(&mut self, event: Event) {
        self.revision += 1;
        let revision = self.revision;
        self.note(vec![event], vec![CoachEvent::History { revision }]);
    }
}

fn words(chosen: &[String], environment: &Environment) -> Arc<Words> {
    Arc::new(Words::new(if chosen.is_empty() { &environment.languages } else { chosen }))
}

fn zone(name: &str) -> Result<TimeZone, CoachError> {
    TimeZone::get(name).map_err(|_| {
        CoachError::invalid(
            "zone",
            format!("'{name}' is not a time zone this device knows; use a name like Europe/Berlin"),
        )
    })
}
