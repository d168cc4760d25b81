//! Deleting for real.

use std::fs;
use std::path::Path;

use crate::backups::{back_up, record, restore};
use crate::common::{MORNING_US, at, ended, opened, repetition, session_id, started};
use heelfirst_history::{Event, Mishap, Range, Reader, RestoreMode, Side, Store, Wiped};
use jiff::civil::date;

const SECRET: &str = "slipped on the third stair";

fn secret() -> Event {
    Event::Mishap { mishap: Mishap::Fall, when_us: None, note: Some(SECRET.into()) }
}

fn holds(dir: &Path, words: &str) -> bool {
    let files = fs::read_dir(dir).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
    files.into_iter().any(|bytes| bytes.windows(words.len()).any(|window| window == words.as_bytes()))
}

fn practise(store: &mut Store, seed: u64) {
    let session = session_id(seed);
    let events = [started(session), repetition(session, Side::Left, 1), ended(session, 5)];
    store.append(&events.map(|event| at(MORNING_US, event))).unwrap();
}

#[test]
fn what_was_deleted_is_in_no_file_any_more() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let last = store.append(&[at(MORNING_US, secret())]).unwrap()[0];
    assert!(holds(dir.path(), SECRET));
    assert_eq!(store.delete_everything(MORNING_US + 1, "UTC").unwrap(), Wiped::Completely);
    assert!(!holds(dir.path(), SECRET) && !holds(dir.path(), "seated-ankle-lift"));
    assert!(store.read().sessions(Range::ALL).unwrap().is_empty());
    assert!(store.read().mishaps(Range::ALL).unwrap().is_empty());

    let left = store.read().events(None, 10).unwrap();
    assert_eq!(left.iter().map(|event| event.event.clone()).collect::<Vec<_>>(), [Some(Event::EverythingDeleted {})]);
    assert!(left[0].id > last);
    practise(&mut store, 2);
    assert_eq!(store.read().sessions(Range::ALL).unwrap().len(), 1);
}

/// A history of more than one step of a backup.
fn long() -> (tempfile::TempDir, Store) {
    let (dir, mut store) = opened();
    for count in 0..40 {
        let value = serde_json::json!(format!("{SECRET} {count} ").repeat(2000));
        store.append(&[at(MORNING_US, Event::SettingChanged { key: format!("note {count}"), value })]).unwrap();
    }
    (dir, store)
}

#[test]
fn a_reader_in_the_midst_of_the_old_state_is_told_of_and_the_next_opening_wipes_what_it_held() {
    for kill in [false, true] {
        let (dir, mut store) = long();
        let (reader, outside) = (Reader::open(dir.path()).unwrap(), tempfile::tempdir().unwrap());
        let mut wiped = Wiped::Completely;
        let mut watch = |_| {
            // Once: the copy holds the moment it began with.
            if store.read().settings().unwrap().len() > 1 {
                wiped = store.delete_everything(MORNING_US + 1, "UTC").unwrap();
            }
            std::ops::ControlFlow::Continue(())
        };
        reader.backup(&outside.path().join("b.zip"), &crate::backups::options(None), &mut watch).unwrap();
        assert_eq!(wiped, Wiped::Later);
        assert!(holds(dir.path(), SECRET));
        let left = outside.path().join("left");
        fs::create_dir(&left).unwrap();
        let dir = if kill {
            for name in ["history.sqlite", "history.sqlite-wal"] {
                fs::copy(dir.path().join(name), left.join(name)).unwrap();
            }
            left.as_path()
        } else {
            dir.path()
        };
        // With the writer of before, which may live for weeks, or without.
        if !kill {
            drop((reader, store));
        }
        let opened = Store::open(dir, "phone").unwrap();
        assert!(!holds(dir, SECRET));
        assert_eq!(opened.read().events(None, 10).unwrap().len(), 1);
    }
}

#[test]
fn a_reader_that_asks_nothing_is_in_nobodys_way() {
    let (dir, mut store) = opened();
    store.append(&[at(MORNING_US, secret())]).unwrap();
    let reader = Reader::open(dir.path()).unwrap();
    assert_eq!(reader.mishaps(Range::ALL).unwrap().len(), 1);
    // Between two questions it holds nothing.
    assert_eq!(store.delete_everything(MORNING_US, "UTC").unwrap(), Wiped::Completely);
    assert!(reader.mishaps(Range::ALL).unwrap().is_empty());
}

#[test]
fn a_deleted_session_leaves_empty_tombstones() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    practise(&mut store, 2);
    assert_eq!(store.delete_session(session_id(1)).unwrap(), Wiped::Completely);
    let sessions = store.read().sessions(Range::ALL).unwrap();
    assert_eq!(sessions.iter().map(|session| session.session).collect::<Vec<_>>(), [session_id(2)]);
    assert!(!holds(dir.path(), &session_id(1).to_string()));
    let events = store.read().events(None, 100).unwrap();
    let tombstones: Vec<_> = events.iter().filter(|event| event.event.is_none()).collect();
    assert_eq!((events.len(), tombstones.len()), (6, 3));
    assert!(tombstones.iter().all(|stone| (stone.at_us, stone.zone.as_str(), stone.device.as_str()) == (0, "", "")));
}

/// Everything below a folder, whatever its name.
fn holds_anywhere(dir: &Path, words: &str) -> bool {
    fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            return holds_anywhere(&path, words);
        }
        fs::read(path).unwrap().windows(words.len()).any(|window| window == words.as_bytes())
    })
}

#[test]
fn deleting_everything_leaves_no_trace_in_any_file_of_the_folder() {
    let (dir, mut store) = opened();
    store.append(&[at(MORNING_US, secret())]).unwrap();
    let backup = dir.path().join("backup.zip");
    back_up(store.read(), &backup, None);
    practise(&mut store, 1);
    store.append(&[at(MORNING_US, secret())]).unwrap();
    // What a restore replaced is kept as a backup, with all the words in it, if packed.
    let kept = restore(&mut store, &backup, RestoreMode::Replace).kept.unwrap();
    let later = restore(&mut store, &kept, RestoreMode::Replace).kept.unwrap();
    store.recover(date(2027, 1, 15)).unwrap();
    assert!(dir.path().join("history-damaged-2027-01-15.sqlite").exists());
    fs::remove_file(backup).unwrap();
    record(dir.path(), 1, SECRET.as_bytes());
    for name in ["history.sqlite.damaged-1", "history-damaged.sqlite", "today.json", "scratch-1-0"] {
        fs::write(dir.path().join(name), SECRET).unwrap();
    }
    fs::remove_file(dir.path().join("scratch-1-0")).unwrap();
    fs::create_dir(dir.path().join("scratch-1-0")).unwrap();
    fs::write(dir.path().join("scratch-1-0").join("half"), SECRET).unwrap();
    fs::write(dir.path().join("somebody.txt"), "is not ours").unwrap();
    assert!(kept.exists() && later.exists() && holds_anywhere(dir.path(), SECRET));

    assert_eq!(store.delete_everything(MORNING_US + 1, "UTC").unwrap(), Wiped::Completely);
    assert_eq!(store.recovery().unwrap(), None);
    assert!(!holds_anywhere(dir.path(), SECRET) && !holds_anywhere(dir.path(), "seated-ankle-lift"));
    let log = fs::metadata(dir.path().join("history.sqlite-wal")).unwrap().len();
    assert_eq!(log, 0);
    drop(store);
    let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["history.sqlite", "lock", "somebody.txt"]);
}
