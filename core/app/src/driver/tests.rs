//! A disk that is full as a prompt is reported or answered.

use std::sync::mpsc;

use super::mail::Job;
use super::*;
use crate::api::{
    CoachClock, CoachEvent, CoachRadio, Environment, ListenerError, OccurrenceId, PromptAnswer, ReminderPlan,
};

/// 2026-03-02 08:00 in Berlin.
const STARTED_AT_MS: i64 = 1_772_434_800_000;
const MINUTE_MS: i64 = 60_000;
const SETTINGS: &str = r#"{"stretches_per_day": 0, "strength_per_day": 0, "fixed": [{"kind": "walk", "at": "09:00"},
    {"kind": "walk", "at": "12:00"}, {"kind": "walk", "at": "15:00"}, {"kind": "walk", "at": "18:00"}]}"#;

#[derive(Default)]
struct Ear(Mutex<Vec<CoachEvent>>);

impl CoachListener for Ear {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        self.0.lock().unwrap().push(event);
        Ok(())
    }
}

fn environment() -> Environment {
    let (zone, languages, boot_id) = ("Europe/Berlin".to_owned(), vec!["en".to_owned()], "boot-1".to_owned());
    Environment { zone, languages, boot_id, ..crate::state::testing::environment() }
}

/// A phone at so many minutes after 08:00.
struct Phone {
    driver: Arc<Driver>,
    ear: Arc<Ear>,
}

impl Phone {
    fn open(folder: &Path, minutes: i64) -> Self {
        Self::with(folder, minutes, CoachRadio::None)
    }

    fn with(folder: &Path, minutes: i64, radio: CoachRadio) -> Self {
        let ear = Arc::new(Ear::default());
        let config = CoachConfig {
            data_dir: folder.display().to_string(),
            languages: Vec::new(),
            clock: CoachClock::Scripted { started_at_ms: STARTED_AT_MS + minutes * MINUTE_MS },
            radio,
            environment: environment(),
        };
        Self { driver: Driver::open(&config, Arc::clone(&ear) as _).unwrap(), ear }
    }

    fn disk_is_full(&self, full: bool) {
        self.driver.shared.mail.give(Job::Full(full));
        self.driver.shared.mail.settle();
    }

    fn plan(&self) -> ReminderPlan {
        self.driver.environment_changed(environment()).unwrap()
    }

    fn arm(&self, plan: &ReminderPlan) -> Result<ReminderPlan, CoachError> {
        let ids: Vec<OccurrenceId> = plan.occurrences.iter().map(|prompt| prompt.id.clone()).collect();
        self.driver.armed(&ids, &[])
    }

    /// What was told by now.
    fn told(&self) -> Vec<CoachEvent> {
        let (reply, done) = mpsc::channel();
        self.driver.shared.mail.tell(Message::Advance { to: std::time::Duration::ZERO, reply });
        drop(done.recv());
        std::mem::take(&mut *self.ear.0.lock().unwrap())
    }

    fn records(&self) -> String {
        format!("{:?}", self.driver.shared.lock().prompts_known())
    }
}

/// A folder whose day is armed, and its first prompt.
fn armed() -> (tempfile::TempDir, OccurrenceId) {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::open(folder.path(), 0);
    let plan = phone.driver.set_settings(SETTINGS).unwrap();
    phone.arm(&plan).unwrap();
    let id = plan.occurrences[0].id.clone();
    phone.driver.shut_down();
    (folder, id)
}

fn times(plan: &ReminderPlan) -> Vec<&str> {
    plan.occurrences.iter().take(4).map(|prompt| prompt.local_time.as_str()).collect()
}

/// It says what happened, and what helps.
fn is_full<T: std::fmt::Debug>(refused: &Result<T, CoachError>) {
    let problem = match refused {
        Err(CoachError::Storage { problem }) => problem,
        other => panic!("{other:?}"),
    };
    assert!(problem.contains("the disk is full; free some space and try again"), "{problem}");
}

/// What a new process knows is what this one knows.
fn agrees_with_the_disk(phone: Phone, folder: &Path, minutes: i64) -> Phone {
    let (records, plan) = (phone.records(), phone.plan());
    phone.driver.shut_down();
    drop(phone);
    let next = Phone::open(folder, minutes);
    assert_eq!(next.records(), records);
    assert_eq!(next.plan(), plan);
    next
}

#[test]
fn an_answer_on_a_full_disk_is_refused_whole_and_counts_once_when_given_again() {
    let (folder, id) = armed();
    let phone = Phone::open(folder.path(), 61);
    phone.driver.fired(&id, STARTED_AT_MS + 60 * MINUTE_MS).unwrap();
    let (known, plan) = (phone.records(), phone.plan());
    phone.told();
    phone.disk_is_full(true);
    for answer in [PromptAnswer::Snoozed, PromptAnswer::Dismissed, PromptAnswer::Snoozed] {
        is_full(&phone.driver.acted(&id, answer));
        assert_eq!((phone.records(), phone.plan()), (known.clone(), plan.clone()), "the answer is not believed");
    }
    let told = phone.told();
    assert!(!told.iter().any(|event| matches!(event, CoachEvent::History { .. })), "{told:?}");
    let phone = agrees_with_the_disk(phone, folder.path(), 61);
    phone.disk_is_full(true);
    is_full(&phone.driver.acted(&id, PromptAnswer::Snoozed));
    phone.disk_is_full(false);
    let snoozed = phone.driver.acted(&id, PromptAnswer::Snoozed).unwrap();
    assert_eq!((times(&snoozed)[0], snoozed.reply.as_str()), ("09:16", "Again at 09:16."));
    assert!(phone.records().contains("moves: 1"), "{}", phone.records());
    agrees_with_the_disk(phone, folder.path(), 61);
}

#[test]
fn what_was_shown_on_a_full_disk_is_told_again_when_there_is_room() {
    let (folder, id) = armed();
    let phone = Phone::open(folder.path(), 61);
    let known = phone.records();
    phone.disk_is_full(true);
    let shown_ms = STARTED_AT_MS + 60 * MINUTE_MS;
    is_full(&phone.driver.fired(&id, shown_ms));
    assert_eq!(phone.records(), known);
    phone.disk_is_full(false);
    phone.driver.fired(&id, shown_ms).unwrap();
    assert_ne!(phone.records(), known);
    agrees_with_the_disk(phone, folder.path(), 61);
}

#[test]
fn what_is_armed_on_a_full_disk_is_not_known_as_armed() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::open(folder.path(), 0);
    let plan = phone.driver.set_settings(SETTINGS).unwrap();
    phone.disk_is_full(true);
    is_full(&phone.arm(&plan));
    assert_eq!((phone.records(), phone.plan()), ("[]".to_owned(), plan.clone()));
    phone.disk_is_full(false);
    phone.arm(&plan).unwrap();
    assert_eq!(phone.records().matches("outcome: Armed").count(), plan.occurrences.len());
    agrees_with_the_disk(phone, folder.path(), 0);
}

#[test]
fn what_is_written_at_last_is_no_error_of_the_next_call() {
    let (folder, _) = armed();
    let phone = Phone::open(folder.path(), 61);
    phone.disk_is_full(true);
    phone.driver.advance_to(40 * MINUTE_MS).unwrap();
    is_full(&phone.driver.lighter_day(true));
    phone.disk_is_full(false);
    phone.driver.lighter_day(false).unwrap();
    agrees_with_the_disk(phone, folder.path(), 101);
}

fn not_saved(told: &[CoachEvent]) -> usize {
    let of = |event: &&CoachEvent| matches!(event, CoachEvent::Problem { notice } if notice.key == "not-saved");
    told.iter().filter(of).count()
}

#[test]
fn a_disk_that_fills_in_mid_practice_is_told_once_and_once_more_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::open(folder.path(), 0);
    phone.driver.start("seated-ankle-lift", true).unwrap();
    phone.driver.input(heelfirst_practice::Input::Ready).unwrap();
    phone.disk_is_full(true);
    phone.driver.advance_to(MINUTE_MS).unwrap();
    assert_eq!(not_saved(&phone.told()), 1, "of many repetitions");
    phone.driver.advance_to(30 * MINUTE_MS).unwrap();
    let told = phone.told();
    assert_eq!(not_saved(&told), 1, "the end");
    assert!(!told.iter().any(|event| matches!(event, CoachEvent::Done { .. })), "{told:?}");
    phone.disk_is_full(false);
    phone.driver.lighter_day(true).unwrap();
    assert!(phone.told().iter().any(|event| matches!(event, CoachEvent::Done { .. })));
    phone.disk_is_full(true);
    is_full(&phone.driver.lighter_day(false));
}

/// What ended by itself is kept until there is room, in the order in which it happened.
#[test]
fn an_answer_waits_for_what_could_not_be_written_before_it() {
    let (folder, id) = armed();
    let phone = Phone::open(folder.path(), 61);
    phone.disk_is_full(true);
    phone.driver.advance_to(40 * MINUTE_MS).unwrap();
    is_full(&phone.driver.acted(&id, PromptAnswer::Snoozed));
    is_full(&phone.driver.acted(&id, PromptAnswer::Snoozed));
    assert_eq!(not_saved(&phone.told()), 1);
    phone.disk_is_full(false);
    let snoozed = phone.driver.acted(&id, PromptAnswer::Snoozed).unwrap();
    assert_eq!(times(&snoozed)[0], "09:56");
    agrees_with_the_disk(phone, folder.path(), 101);
}

/// An answer holds the state until the store has written it, so the store must never wait for the state.
#[test]
fn a_history_is_recovered_while_a_command_holds_the_state() {
    let folder = tempfile::tempdir().unwrap();
    let phone = Phone::open(folder.path(), 0);
    let held = phone.driver.shared.lock();
    phone.driver.shared.mail.give(Job::Recover(held.date()));
    phone.driver.shared.mail.settle();
    drop(held);
    let told = phone.told();
    let recovered =
        |event: &CoachEvent| matches!(event, CoachEvent::Problem { notice } if notice.key == "history-recovered");
    assert!(told.iter().any(recovered), "{told:?}");
}

#[test]
fn what_waits_for_room_outlives_a_deletion_that_fails() {
    let outer = tempfile::tempdir().unwrap();
    let (folder, away) = (outer.path().join("data"), outer.path().join("away"));
    let phone = Phone::open(&folder, 0);
    phone.disk_is_full(true);
    is_full(&phone.driver.lighter_day(true));
    // Without its folder nothing can be deleted.
    std::fs::rename(&folder, &away).unwrap();
    assert!(phone.driver.delete_everything().is_err());
    std::fs::rename(&away, &folder).unwrap();
    phone.disk_is_full(false);
    phone.driver.answer_check("urgent", "none").unwrap();
    phone.driver.shut_down();
    let kept = heelfirst_history::Reader::open(&folder).unwrap().settings().unwrap();
    assert!(kept.contains_key("lighter_day"), "{:?}", kept.keys());
}

fn notices<'a>(events: &'a [CoachEvent], key: &str) -> Vec<&'a crate::api::NoticeSnapshot> {
    let notice = |event: &'a CoachEvent| if let CoachEvent::Problem { notice } = event { Some(notice) } else { None };
    events.iter().filter_map(notice).filter(|notice| notice.key == key).collect()
}

#[test]
fn a_disk_that_is_full_for_recordings_ends_the_recording_and_never_the_practice() {
    let folder = tempfile::tempdir().unwrap();
    let radio = CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 1, slipped_deg: 0.0 };
    let phone = Phone::with(folder.path(), 0, radio);
    phone.driver.set_recording(true, None).unwrap();
    phone.driver.start("walking-burst", true).unwrap();
    phone.driver.input(heelfirst_practice::Input::Ready).unwrap();
    phone.driver.advance_to(10_000).unwrap();
    phone.driver.shared.mail.give(Job::TapesFull);
    phone.driver.advance_to(20_000).unwrap();
    assert_eq!(notices(&phone.told(), "recording-full").len(), 0, "nobody is bothered on a walk");
    phone.driver.advance_to(60_000).unwrap();
    let told = phone.told();
    let notice = notices(&told, "recording-full");
    assert_eq!(notice.len(), 1, "{told:?}");
    assert!(notice[0].remedy.contains("Free some space"), "{notice:?}");
    let done = |event: &CoachEvent| matches!(event, CoachEvent::Done { done } if done.walk.is_some());
    let told_at =
        told.iter().position(|event| matches!(event, CoachEvent::Problem { notice } if notice.key == "recording-full"));
    assert!(told.iter().position(done) > told_at, "the notice is there when the session ends");
    assert_eq!(phone.driver.recordings().unwrap().recordings.len(), 1, "what was recorded before is kept");
}

/// The store takes nothing here, as if its disk were stuck.
#[test]
fn samples_wait_for_a_slow_disk_in_bounds() {
    let (mail, _messages, jobs) = mail::Mail::new();
    let sample = heelfirst_gait::Sample { at: std::time::Duration::ZERO, acc_mps2: [0.0; 3], gyr_dps: [0.0; 3] };
    let taped = || {
        let (sensor, foot) = (heelfirst_sensors::SensorId::new("a"), heelfirst_gait::Foot::Left);
        let samples = vec![sample; 1_000];
        let session = heelfirst_history::SessionId::new(&mut heelfirst_history::IdSource::new(0), 0);
        crate::state::Taped::Samples(crate::state::TapedSamples { sensor, foot, at_us: 0, session, samples })
    };
    (0..80).for_each(|_| mail.tape(vec![taped()]));
    mail.tape(vec![crate::state::Taped::End]);
    assert_eq!(jobs.try_iter().count(), 51, "the end is never left out");
    mail.was_taped(1_000);
    (0..2).for_each(|_| mail.tape(vec![taped()]));
    assert_eq!(jobs.try_iter().count(), 1);
}
