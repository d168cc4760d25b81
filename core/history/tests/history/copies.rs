//! Deleting for real, and copies.

use std::fs;
use std::path::Path;

use crate::common::{MORNING_US, at, ended, opened, repetition, session_id, started};
use heelfirst_history::{Event, Mishap, Range, Reader, Side, Store, StoreError, Wiped};

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

#[test]
fn a_reader_of_the_old_state_is_told_of() {
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

#[test]
fn a_copy_made_while_in_use_holds_the_same_and_opens() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let reader = Reader::open(dir.path()).unwrap();
    let other = tempfile::tempdir().unwrap();
    reader.backup_to(&other.path().join("history.sqlite")).unwrap();
    let names: Vec<_> = fs::read_dir(other.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["history.sqlite"]);
    let copy = Store::open(other.path(), "another phone").unwrap();
    copy.read().check().unwrap();
    assert_eq!(copy.read().sessions(Range::ALL).unwrap(), store.read().sessions(Range::ALL).unwrap());
    assert_eq!(copy.read().events(None, 100).unwrap(), store.read().events(None, 100).unwrap());
}

#[test]
fn a_copy_overwrites_nothing_and_leaves_no_pieces() {
    let (_dir, store) = opened();
    let other = tempfile::tempdir().unwrap();
    let place = other.path().join("copy");
    fs::write(&place, "precious").unwrap();
    assert!(matches!(store.read().backup_to(&place), Err(StoreError::Exists { .. })));
    assert_eq!(fs::read(&place).unwrap(), b"precious");
    let nowhere = other.path().join("no folder").join("copy");
    let error = store.read().backup_to(&nowhere).unwrap_err();
    assert!(matches!(error, StoreError::NoAccess { .. }), "{error}");
    let again = other.path().join("again");
    let beside = other.path().join("again.part");
    fs::write(&beside, "somebody else's").unwrap();
    store.read().backup_to(&again).unwrap();
    assert_eq!(fs::read(&beside).unwrap(), b"somebody else's");
    let names = fs::read_dir(other.path()).unwrap().count();
    assert_eq!(names, 3, "the copy, and the two files that were there");
}
