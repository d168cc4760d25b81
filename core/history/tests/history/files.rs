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
    assert!(matches!(refused(dir.path()), StoreError::Newer { found: 99, known: 6, .. }));
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

#[test]
fn a_journal_that_would_empty_a_history_is_not_let_do_it() {
    let (dir, mut store) = opened();
    let event = heelfirst_history::Event::SettingChanged { key: "kept".into(), value: serde_json::json!(1) };
    store.append(&[at(MORNING_US, event)]).unwrap();
    drop(store);
    let mut journal = vec![0; 4096];
    journal[..8].copy_from_slice(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    journal[20..28].copy_from_slice(&[0, 0, 2, 0, 0, 0, 16, 0]);
    fs::write(dir.path().join("history.sqlite-journal"), &journal).unwrap();
    assert!(matches!(refused(dir.path()), StoreError::Damaged { .. }));
    let store = Store::open_or_recover(dir.path(), "phone", jiff::civil::date(2027, 1, 15)).unwrap();
    assert_eq!(store.read().settings().unwrap()["kept"], serde_json::json!(1));
    assert_eq!(fs::read(dir.path().join("history-damaged-2027-01-15.sqlite-journal")).unwrap(), journal);
}

/// A file system of its own of this many KiB, where that can be made: as root on Linux.
struct Small(tempfile::TempDir);

impl Small {
    fn mount(kib: u32) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "heelfirst-test"]).arg(dir.path());
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        if !mounted {
            println!("skipped: no small file system can be mounted here (that takes root on Linux)");
        }
        mounted.then_some(Self(dir))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_disk_that_is_really_full_is_named_and_what_was_there_stays() {
    let Some(small) = Small::mount(480) else { return };
    let mut store = Store::open(small.0.path(), "phone").unwrap();
    let setting = |number: usize| {
        let event = heelfirst_history::Event::SettingChanged {
            key: format!("key_{number}"),
            value: serde_json::json!("long ".repeat(1000)),
        };
        at(MORNING_US, event)
    };
    let mut appended = 0;
    let error = loop {
        match store.append(&[setting(appended)]) {
            Ok(_) => appended += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::Full { .. }), "{error}");
    assert!(error.to_string().contains("free some space"));
    assert!(appended > 3);
    assert_eq!(store.read().settings().unwrap().len(), appended);
    store.read().check().unwrap();
    drop(store);
    let mut store = Store::open(small.0.path(), "phone").unwrap();
    assert_eq!(store.read().settings().unwrap().len(), appended);
    let _ = store.append(&[setting(appended)]);
    store.read().check().unwrap();
}

#[test]
fn a_damaged_history_on_a_full_disk_stays_as_it_is() {
    let Some(small) = Small::mount(300) else { return };
    let file = small.0.path().join(FILE);
    let damaged = {
        let (dir, mut store) = opened();
        let session = session_id(1);
        store.append(&[at(MORNING_US, started(session)), at(MORNING_US, ended(session, 1000))]).unwrap();
        drop(store);
        let mut bytes = fs::read(dir.path().join(FILE)).unwrap();
        bytes[..100].fill(0);
        bytes
    };
    fs::write(&file, &damaged).unwrap();
    fs::write(small.0.path().join("films"), vec![0; 300 * 1024 - damaged.len() - 40_000]).unwrap();
    let before = contents(small.0.path());
    let today = jiff::civil::date(2027, 1, 15);
    let error = Store::open_or_recover(small.0.path(), "phone", today).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error}");
    assert!(contents(small.0.path()) == before);
    fs::remove_file(small.0.path().join("films")).unwrap();
    let store = Store::open_or_recover(small.0.path(), "phone", today).unwrap();
    assert_eq!(store.read().sessions(heelfirst_history::Range::ALL).unwrap().len(), 1);
}

/// Binds root as well.
#[test]
fn a_file_system_that_may_only_be_read_is_named() {
    let Some(small) = Small::mount(2000) else { return };
    drop(Store::open(small.0.path(), "phone").unwrap());
    let before = contents(small.0.path());
    let mut remount = std::process::Command::new("mount");
    if !remount.args(["-o", "remount,ro"]).arg(small.0.path()).status().unwrap().success() {
        return;
    }
    let today = jiff::civil::date(2027, 1, 15);
    for opened in [Store::open(small.0.path(), "phone"), Store::open_or_recover(small.0.path(), "phone", today)] {
        let error = opened.unwrap_err();
        assert!(matches!(error, StoreError::NoAccess { .. }), "{error}");
        assert!(error.to_string().contains("permissions"), "{error}");
    }
    assert!(contents(small.0.path()) == before);
}

/// Another program that has the database itself locked, without our lock: told as busy, not as damage.
#[test]
fn a_database_locked_by_another_program_is_busy() {
    let (dir, store) = opened();
    drop(store);
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM meta WHERE key = 'none'")
        .unwrap();
    let error = Store::open(dir.path(), "phone").unwrap_err();
    assert!(matches!(error, StoreError::Busy { .. }), "{error}");
    drop(other);
    Store::open(dir.path(), "phone").unwrap().read().check().unwrap();
}
