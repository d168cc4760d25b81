//! A damaged history through the surface: set aside, recovered, told; looked for only after the first view.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test ends where something is not as it should be"
)]

mod common;

use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use std::{fs, sync::Arc};

use common::{Ear, config, open};
use heelfirst::{Coach, CoachEvent, CoachListener, CoachRadio, HistoryRange, ListenerError, NoticeSnapshot};
use heelfirst_history::{Check, Entry, Event, Reader, Store};
use serde_json::json;
use tempfile::{TempDir, tempdir};

const FILE: &str = "history.sqlite";
const PAGE_BYTES: usize = 4096;
const ALL: HistoryRange = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: true };

fn recovered(events: &[CoachEvent]) -> Vec<NoticeSnapshot> {
    let notices = events.iter().filter_map(|event| match event {
        CoachEvent::Problem { notice } => Some(notice.clone()),
        _ => None,
    });
    notices.filter(|notice| notice.key == "history-recovered").collect()
}

/// A finished session, and a long past of notes in the journal.
fn practised() -> TempDir {
    let folder = tempdir().unwrap();
    let mut store = Store::open(folder.path(), "this").unwrap();
    for number in 0..200 {
        let event =
            Event::SettingChanged { key: "note".into(), value: json!(format!("note {number:03} {}", "x".repeat(200))) };
        store.append(&[Entry { at_us: 1_700_000_000_000_000, zone: "UTC".into(), event }]).unwrap();
    }
    drop(store);
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(1_000_000).unwrap();
    coach.shut_down();
    folder
}

/// Zeros the page of the journal that an old note stands in. Nothing reads it when the history is opened.
fn damage_the_past(folder: &Path) {
    let path = folder.join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    let page = bytes.chunks(PAGE_BYTES).position(|page| page.windows(8).any(|text| text == b"note 020")).unwrap();
    bytes[page * PAGE_BYTES..(page + 1) * PAGE_BYTES].fill(0);
    fs::write(path, bytes).unwrap();
}

/// Passes every event on.
struct Channel(Mutex<Sender<CoachEvent>>);

impl CoachListener for Channel {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        drop(self.0.lock().unwrap().send(event));
        Ok(())
    }
}

fn listening(folder: &Path) -> (Arc<Coach>, Receiver<CoachEvent>) {
    let (sender, receiver) = channel();
    let coach = Coach::open(config(folder, CoachRadio::None), Arc::new(Channel(Mutex::new(sender)))).unwrap();
    (coach, receiver)
}

fn wait_for_recovery(events: &Receiver<CoachEvent>) -> NoticeSnapshot {
    loop {
        let event = events.recv_timeout(Duration::from_secs(60)).expect("nothing was told");
        if let Some(notice) = recovered(&[event]).pop() {
            return notice;
        }
    }
}

#[test]
fn a_file_damaged_while_closed_is_recovered_when_opened_and_told_until_somebody_looks() {
    let folder = practised();
    let path = folder.path().join(FILE);
    let mut damaged = fs::read(&path).unwrap();
    damaged[..100].fill(0xA5);
    fs::write(&path, &damaged).unwrap();
    for _ in 0..2 {
        let (coach, ear) = open(folder.path(), CoachRadio::None);
        coach.shut_down();
        assert_eq!(recovered(&ear.events()).len(), 1);
    }
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.snapshot();
    assert_eq!(coach.history(ALL).unwrap().sessions.len(), 1);
    coach.shut_down();
    let notice = recovered(&ear.events()).pop().unwrap();
    let aside = folder.path().join("history-damaged-2026-03-02.sqlite");
    assert_eq!(
        notice.what,
        "Your history was damaged. 1 session could be read and is there. Nothing is known to be lost."
    );
    assert!(notice.remedy.contains(aside.to_str().unwrap()), "{}", notice.remedy);
    assert!(fs::read(aside).unwrap() == damaged);
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.shut_down();
    assert_eq!(recovered(&ear.events()), []);
}

#[test]
fn damage_in_the_past_is_found_after_the_first_view_and_practice_goes_on() {
    let folder = practised();
    damage_the_past(folder.path());
    let (coach, events) = listening(folder.path());
    coach.advance_to(1).unwrap();
    assert_eq!(recovered(&events.try_iter().collect::<Vec<_>>()), []);
    assert!(!folder.path().join("history-damaged-2026-03-02.sqlite").exists());
    coach.snapshot();
    let notice = wait_for_recovery(&events);
    assert!(notice.what.contains("1 session could be read"), "{}", notice.what);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(1_000_000).unwrap();
    assert_eq!(coach.history(ALL).unwrap().sessions.len(), 2);
    coach.shut_down();
    assert!(Check::open(folder.path()).unwrap().run().unwrap());
    assert!(folder.path().join("history-damaged-2026-03-02.sqlite").exists());
}

#[test]
fn a_whole_history_is_looked_through_once_a_week_without_a_word() {
    let folder = practised();
    let checked = || Reader::open(folder.path()).unwrap().checked_on().unwrap();
    assert_eq!(checked(), None);
    let (coach, ear) = open(folder.path(), CoachRadio::None);
    coach.snapshot();
    // What is asked after the first view waits for no check; the check's date is written when it is done.
    while checked().is_none() {
        std::thread::yield_now();
    }
    coach.shut_down();
    assert_eq!(checked(), Some(jiff::civil::date(2026, 3, 2)));
    assert!(ear.events().iter().all(|event| !matches!(event, CoachEvent::Problem { .. })));
}

#[test]
fn a_process_that_lives_on_looks_through_its_history_every_week() {
    let folder = practised();
    let checked = || Reader::open(folder.path()).unwrap().checked_on().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    for (days, date) in [(0, 2), (6, 2), (8, 10), (16, 18)] {
        coach.advance_to(days * 86_400_000).unwrap();
        // A look that comes while the last one still ends begins nothing.
        while checked() != Some(jiff::civil::date(2026, 3, date)) {
            coach.snapshot();
            std::thread::yield_now();
        }
    }
    coach.shut_down();
}

#[test]
fn a_second_screen_is_told_as_well() {
    let folder = practised();
    fs::OpenOptions::new().write(true).open(folder.path().join(FILE)).unwrap().set_len(9000).unwrap();
    let (first, one) = open(folder.path(), CoachRadio::None);
    let (second, other) = open(folder.path(), CoachRadio::None);
    second.snapshot();
    drop(second);
    first.shut_down();
    let told = |ear: &Ear| recovered(&ear.events());
    assert_eq!((told(&one).len(), told(&other).len()), (2, 1));
    let what = &told(&one)[0].what;
    assert!(what.contains("The end of the file is missing") && !what.contains("Nothing is known"), "{what}");
}
