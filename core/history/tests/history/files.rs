//! What lies at the database's place is opened, or reported and left as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common::{MORNING_US, at, ended, opened, repetition, session_id, started};
use heelfirst_history::{Reader, Side, Store, StoreError};
use rusqlite::Connection;

const FILE: &str = "history.sqlite";

/// Every file of a folder but the lock, byte for byte.
fn contents(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let named = files.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    named.filter(|(name, _)| name != "lock").map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

/// Opening for writing and for reading both fail, and not a byte changes.
fn refused(dir: &Path) -> StoreError {
    let before = contents(dir);
    Reader::open(dir).unwrap_err();
    let error = Store::open(dir, "phone").unwrap_err();
    assert_eq!(contents(dir), before);
    let text = error.to_string();
    assert!(text.starts_with(dir.to_str().unwrap()) && !text.contains('\n'), "{text}");
    error
}

fn folder_with(bytes: &[u8]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(FILE), bytes).unwrap();
    dir
}

#[test]
fn what_was_appended_is_there_after_opening_again() {
    let (dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session)), at(MORNING_US, repetition(session, Side::Left, 1))]).unwrap();
    drop(store);
    let running = Store::open(dir.path(), "phone").unwrap().read().running().unwrap().unwrap();
    assert_eq!((running.session, running.repetitions.len()), (session, 1));
}

#[cfg(unix)]
#[test]
fn the_folder_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let outer = tempfile::tempdir().unwrap();
    let dir = outer.path().join("deep").join("inside");
    Store::open(&dir, "phone").unwrap();
    assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_reader_of_nothing_says_so_and_creates_nothing() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(Reader::open(dir.path()), Err(StoreError::Missing { .. })));
    assert!(contents(dir.path()).is_empty());
}

#[test]
fn a_newer_database_is_left_untouched() {
    let (dir, store) = opened();
    drop(store);
    Connection::open(dir.path().join(FILE)).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(refused(dir.path()), StoreError::Newer { found: 99, known: 5, .. }));
}

#[test]
fn a_newer_database_is_left_untouched_although_only_its_log_says_so() {
    let (dir, store) = opened();
    drop(store);
    let newer = Connection::open(dir.path().join(FILE)).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    // A copy made while it is open is what a kill leaves behind.
    let left = tempfile::tempdir().unwrap();
    for (name, bytes) in contents(dir.path()) {
        if name != "history.sqlite-shm" {
            fs::write(left.path().join(name), bytes).unwrap();
        }
    }
    let log = left.path().join("history.sqlite-wal");
    let before = (fs::read(left.path().join(FILE)).unwrap(), fs::read(&log).unwrap());
    assert!(!before.1.is_empty());
    assert!(matches!(Store::open(left.path(), "phone"), Err(StoreError::Newer { found: 99, .. })));
    assert_eq!((fs::read(left.path().join(FILE)).unwrap(), fs::read(&log).unwrap()), before);
}

#[test]
fn a_file_of_anything_else_is_left_untouched() {
    for bytes in [b"It was a dark and stormy night. ".repeat(300).as_slice(), b"short", &[0; 8192]] {
        let dir = folder_with(bytes);
        assert!(matches!(refused(dir.path()), StoreError::NotADatabase { .. }));
    }
}

#[test]
fn a_database_of_another_program_is_left_untouched() {
    for application_id in [0, 77] {
        let dir = tempfile::tempdir().unwrap();
        let other = Connection::open(dir.path().join(FILE)).unwrap();
        other.execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
        other.pragma_update(None, "application_id", application_id).unwrap();
        drop(other);
        assert!(matches!(refused(dir.path()), StoreError::NotADatabase { .. }));
    }
}

#[test]
fn a_folder_at_the_files_place_is_no_database() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(FILE)).unwrap();
    let error = Store::open(dir.path(), "phone").unwrap_err();
    assert!(matches!(error, StoreError::NotADatabase { .. }), "{error}");
}

#[test]
fn a_truncated_database_is_left_untouched() {
    let (dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session)), at(MORNING_US, ended(session, 1000))]).unwrap();
    drop(store);
    let whole = fs::read(dir.path().join(FILE)).unwrap();
    for keep in [50, 4096, whole.len() / 2, whole.len() - 1] {
        let dir = folder_with(&whole[..keep]);
        let error = refused(dir.path());
        assert!(matches!(error, StoreError::Damaged { .. }), "{keep} of {} bytes: {error}", whole.len());
    }
}

#[test]
fn a_log_without_its_database_is_not_thrown_away() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("history.sqlite-wal"), b"the only copy").unwrap();
    assert!(matches!(refused(dir.path()), StoreError::Damaged { .. }));
    fs::write(dir.path().join(FILE), b"").unwrap();
    assert!(matches!(refused(dir.path()), StoreError::Damaged { .. }));
}

#[test]
fn damage_within_is_found_and_named() {
    let (dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session)), at(MORNING_US, ended(session, 1000))]).unwrap();
    drop(store);
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5A);
    fs::write(&path, bytes).unwrap();
    match Reader::open(dir.path()) {
        Ok(reader) => assert!(matches!(reader.check(), Err(StoreError::Damaged { .. }))),
        Err(error) => assert!(matches!(error, StoreError::Damaged { .. }), "{error}"),
    }
}

#[test]
fn a_folder_that_cannot_be_is_named() {
    let outer = tempfile::tempdir().unwrap();
    let file = outer.path().join("a file");
    fs::write(&file, b"").unwrap();
    for dir in [file.clone(), file.join("below")] {
        let error = Store::open(&dir, "phone").unwrap_err();
        assert!(matches!(&error, StoreError::NoAccess { path, .. } if *path == dir), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_or_file_that_may_not_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let (dir, store) = opened();
    drop(store);
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let file = dir.path().join(FILE);
    allow(&file, 0o400);
    // Permissions do not bind root.
    if fs::OpenOptions::new().write(true).open(&file).is_err() {
        assert!(matches!(Store::open(dir.path(), "phone"), Err(StoreError::NoAccess { .. })));
        allow(&file, 0o600);
        fs::remove_file(dir.path().join("lock")).unwrap();
        allow(dir.path(), 0o500);
        assert!(matches!(Store::open(dir.path(), "phone"), Err(StoreError::NoAccess { .. })));
        allow(dir.path(), 0o700);
    }
    allow(&file, 0o600);
    Store::open(dir.path(), "phone").unwrap();
}

#[test]
fn a_path_that_looks_like_a_uri_is_a_path() {
    let outer = tempfile::tempdir().unwrap();
    let dir = outer.path().join("file:x?mode=memory#");
    drop(Store::open(&dir, "phone").unwrap());
    assert!(dir.join(FILE).is_file());
    Reader::open(&dir).unwrap();
}
