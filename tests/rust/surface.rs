//! What the scripts cannot say about the surface: misbehaving listeners, many threads, ends of life.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what cannot be done here is a failed test")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachError, CoachEvent, CoachListener, CoachRadio, Environment, ListenerError,
    SessionPhase,
};

/// Does with each event what the test says.
struct Listener<F>(F);

impl<F: Fn(CoachEvent) -> Result<(), ListenerError> + Send + Sync> CoachListener for Listener<F> {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        (self.0)(event)
    }
}

fn deaf() -> Arc<dyn CoachListener> {
    Arc::new(Listener(|_| Ok(())))
}

fn open(folder: &tempfile::TempDir, listener: Arc<dyn CoachListener>) -> Arc<Coach> {
    Coach::open(config(folder, "Europe/Berlin"), listener).unwrap()
}

fn config(folder: &tempfile::TempDir, zone: &str) -> CoachConfig {
    CoachConfig {
        data_dir: folder.path().join("data").to_string_lossy().into_owned(),
        languages: vec!["en".to_owned()],
        clock: CoachClock::Scripted { started_at_ms: 1_772_438_400_000 },
        radio: CoachRadio::None,
        environment: Environment {
            zone: zone.to_owned(),
            languages: vec!["en".to_owned()],
            boot_id: "boot-1".to_owned(),
            may_notify: true,
            channel_muted: false,
            exact_allowed: true,
            battery_restricted: false,
            force_stopped: false,
            pending_limit: 500,
        },
    }
}

#[test]
fn errors_arrive_with_their_fields() {
    let folder = tempfile::tempdir().unwrap();
    let coach = open(&folder, deaf());
    let error = coach.start("heel-spinning".to_owned()).unwrap_err();
    assert!(matches!(&error, CoachError::NotFound { what } if what.contains("heel-spinning")), "{error:?}");
    assert!(!coach.notice_for(error).what.is_empty());
    assert!(matches!(coach.advance_to(-1), Err(CoachError::Invalid { field, .. }) if field == "ms"));
}

#[test]
fn a_failed_open_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let opened = Coach::open(config(&folder, "Europe/Atlantis"), deaf());
    assert!(matches!(opened, Err(CoachError::Invalid { .. })));
}

#[test]
fn a_refusing_listener_does_not_stop_the_driver() {
    let folder = tempfile::tempdir().unwrap();
    let heard = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&heard);
    let coach = open(
        &folder,
        Arc::new(Listener(move |_| {
            count.fetch_add(1, Ordering::Relaxed);
            Err(ListenerError::Refused { reason: "not now".to_owned() })
        })),
    );
    coach.start_unasked("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(10_000).unwrap();
    assert!(heard.load(Ordering::Relaxed) > 5);
    assert_eq!(coach.snapshot().session.map(|session| session.at_ms), Some(10_000));
}

#[test]
fn many_snapshots_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let coach = open(&folder, deaf());
    std::thread::scope(|scope| {
        for _ in 0..200 {
            scope.spawn(|| assert_eq!(coach.snapshot().session, None));
        }
    });
}

#[test]
fn a_listener_may_call_back() {
    let folder = tempfile::tempdir().unwrap();
    let known: Arc<Mutex<Option<Arc<Coach>>>> = Arc::default();
    let inside = Arc::clone(&known);
    let coach = open(
        &folder,
        Arc::new(Listener(move |event| {
            let coach = inside.lock().unwrap().take();
            match (coach, event) {
                (Some(coach), CoachEvent::Session { .. }) => coach.pause().unwrap(),
                (coach, _) => *inside.lock().unwrap() = coach,
            }
            Ok(())
        })),
    );
    *known.lock().unwrap() = Some(Arc::clone(&coach));
    coach.start_unasked("seated-ankle-lift".to_owned()).unwrap();
    coach.advance_to(100).unwrap();
    coach.advance_to(100).unwrap();
    assert_eq!(coach.snapshot().session.map(|session| session.phase), Some(SessionPhase::Paused));
}

#[test]
fn shutting_down_twice_is_once() {
    let folder = tempfile::tempdir().unwrap();
    let coach = open(&folder, deaf());
    coach.shut_down();
    coach.shut_down();
    assert!(matches!(coach.pause(), Err(CoachError::Invalid { .. })));
    open(&folder, deaf()).shut_down();
}

#[test]
fn a_second_open_is_the_same_core() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(&folder, deaf());
    let session = first.start_unasked("seated-ankle-lift".to_owned()).unwrap();
    let second = open(&folder, deaf());
    assert_eq!(second.snapshot().session.map(|running| running.session), Some(session));
}

#[test]
fn words_arrive_whole() {
    let folder = tempfile::tempdir().unwrap();
    let coach = open(&folder, deaf());
    let labels = coach.labels();
    assert!(!labels.is_empty());
    assert!(labels.values().all(|text| !text.trim().is_empty()));
    assert!(!coach.snapshot().today.headline.is_empty());
}
