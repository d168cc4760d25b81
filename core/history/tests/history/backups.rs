//! A backup is one file that appears whole, holds everything, and gives the same again.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::common::{MORNING_US, at, ended, opened, repetition, session_id, started, step};
use crate::tables::{Deed, deed, dump, perform};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{
    BackupOptions, Event, Manifest, Phase, Reader, Recorded, Recordings, RestoreMode, RestoreOptions, Restored, Seal,
    Side, Store, StoreError, unwatched,
};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "seven quiet herons";

/// Opening costs next to nothing, so that thousands can be opened.
pub fn cheap() -> Seal<'static> {
    Seal::with(PASSPHRASE).work_factor(1)
}

pub fn options(seal: Option<Seal<'_>>) -> BackupOptions<'_> {
    BackupOptions { created_us: MORNING_US, app: "1.2.3", device: "phone", seal }
}

pub fn back_up(reader: &Reader, path: &Path, seal: Option<Seal<'_>>) -> Manifest {
    reader.backup(path, &options(seal), &mut unwatched()).unwrap()
}

pub fn how(mode: RestoreMode, passphrase: Option<&str>) -> RestoreOptions<'_> {
    RestoreOptions { mode, passphrase, now_us: MORNING_US, app: "1.2.3", accepts: &|_| Ok(()) }
}

pub fn restore(store: &mut Store, path: &Path, mode: RestoreMode) -> Restored {
    store.restore(path, &how(mode, Some(PASSPHRASE)), &mut unwatched()).unwrap()
}

/// The whole journal.
pub fn journal(store: &Store) -> Vec<Recorded> {
    store.read().events(None, u32::MAX).unwrap()
}

pub fn practise(store: &mut Store, seed: u64) {
    let session = session_id(seed);
    let steps = vec![step(1.0, Some(Landing::Heel)), step(2.0, None)];
    let events = [
        started(session),
        repetition(session, Side::Left, 1),
        Event::Steps { session, at_ms: 4, steps },
        ended(session, 5),
    ];
    store.append(&events.map(|event| at(MORNING_US, event))).unwrap();
}

/// A finished recording.
pub fn record(data: &Path, tag: u32, bytes: &[u8]) -> String {
    let recording =
        Recordings::in_folder(data).begin(MORNING_US + i64::from(tag) * 1_000_000, Foot::Left, tag).unwrap();
    fs::write(recording.path(), bytes).unwrap();
    recording.finish().unwrap();
    Recordings::in_folder(data).list().unwrap().last().unwrap().name.clone()
}

/// Every file of a backup by its name, in order.
pub fn contents(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut files = Vec::new();
    for name in names {
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        files.push((name, bytes));
    }
    files
}

fn names_in(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_a_zip_that_says_what_is_in_it() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let recording = record(dir.path(), 1, b"not really packed");
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("backup.zip");
    let manifest = back_up(store.read(), &path, None);
    assert_eq!(names_in(out.path()), ["backup.zip"]);
    let files = contents(&path);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["manifest.json", "history.sqlite", &format!("recordings/{recording}")]);
    let mut said: serde_json::Value = serde_json::from_slice(&files[0].1).unwrap();
    let database = said["entries"][0].as_object_mut().unwrap();
    assert_eq!(database["bytes"], files[1].1.len());
    // What the ids of events are, and how SQLite lays them out, differs.
    database.insert("bytes".into(), "its length".into());
    assert_eq!(database.insert("sha256".into(), "its checksum".into()).unwrap().as_str().unwrap().len(), 64);
    insta::assert_json_snapshot!(said);
    assert_eq!(heelfirst_history::look_into(&path, None).unwrap(), manifest);
    assert_eq!(fs::read(&path).unwrap()[..4], *b"PK\x03\x04");
}

#[test]
fn equal_histories_make_equal_bytes() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    record(dir.path(), 1, b"one");
    let out = tempfile::tempdir().unwrap();
    let (one, two) = (out.path().join("one"), out.path().join("two"));
    back_up(store.read(), &one, None);
    // Rebuilt, another file holds the same.
    store.rebuild().unwrap();
    drop(store);
    let store = Store::open(dir.path(), "phone").unwrap();
    back_up(store.read(), &two, None);
    assert!(fs::read(one).unwrap() == fs::read(two).unwrap());
}

#[test]
fn a_backup_is_made_while_somebody_writes() {
    let (dir, mut store) = opened();
    for seed in 1..40 {
        practise(&mut store, seed);
    }
    let reader = Reader::open(dir.path()).unwrap();
    let path = dir.path().join("backup.zip");
    let mut seed = 40;
    let manifest = reader
        .backup(&path, &options(None), &mut |_| {
            practise(&mut store, seed);
            seed += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert!(seed > 41);
    assert_eq!(manifest.counts.sessions, 39, "one moment of it");
}

#[test]
fn a_sealed_backup_shows_nothing_and_opens_with_its_passphrase_alone() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let path = dir.path().join("backup.age");
    back_up(store.read(), &path, Some(cheap()));
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!bytes.windows(13).any(|window| window == b"manifest.json"));
    let look = |passphrase| heelfirst_history::look_into(&path, passphrase);
    look(Some(PASSPHRASE)).unwrap();
    assert!(matches!(look(None), Err(StoreError::PassphraseNeeded { .. })));
    assert!(matches!(look(Some("seven quiet heron")), Err(StoreError::WrongPassphrase { .. })));
}

#[test]
fn a_backup_takes_the_place_of_an_older_one_and_of_nothing_else() {
    let (dir, mut store) = opened();
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("backup.zip");
    let write = |store: &Store, seal| store.read().backup(&path, &options(seal), &mut unwatched()).map(|_| ());
    let refused =
        |written: Result<(), StoreError>| assert!(matches!(written, Err(StoreError::Exists { .. })), "{written:?}");

    fs::write(&path, "precious").unwrap();
    refused(write(&store, None));
    refused(write(&store, Some(cheap())));
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    fs::remove_file(&path).unwrap();

    write(&store, None).unwrap();
    practise(&mut store, 1);
    write(&store, None).unwrap();
    write(&store, Some(cheap())).unwrap();
    // Sealed, it may be anything to those who cannot open it.
    refused(write(&store, None));
    refused(write(&store, Some(Seal::with("another").work_factor(1))));
    write(&store, Some(cheap())).unwrap();
    assert_eq!(heelfirst_history::look_into(&path, Some(PASSPHRASE)).unwrap().counts.sessions, 1);
    assert_eq!(names_in(out.path()), ["backup.zip"]);
    drop(dir);
}

#[test]
fn a_backup_that_is_stopped_or_cannot_be_written_leaves_the_old_one() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("backup.zip");
    back_up(store.read(), &path, None);
    let before = fs::read(&path).unwrap();
    practise(&mut store, 2);
    let mut stop_at = 0;
    loop {
        let mut told = 0;
        let mut stop = |_| {
            told += 1;
            if told > stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        match store.read().backup(&path, &options(None), &mut stop) {
            Err(StoreError::Stopped { .. }) => assert!(fs::read(&path).unwrap() == before),
            done => break drop(done.unwrap()),
        }
        assert_eq!(names_in(out.path()), ["backup.zip"]);
        stop_at += 1;
    }
    assert!(stop_at > 0 && fs::read(&path).unwrap() != before);
    let nowhere = out.path().join("no folder").join("backup.zip");
    let error = store.read().backup(&nowhere, &options(None), &mut unwatched()).unwrap_err();
    assert!(matches!(error, StoreError::NoAccess { .. }), "{error}");
    assert!(names_in(dir.path()).iter().all(|name| !name.starts_with("scratch")));
}

#[test]
fn how_far_it_is_is_told_from_nothing_to_all() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    record(dir.path(), 1, &vec![7; 3 << 20]);
    let mut told = Vec::new();
    let path = dir.path().join("backup.zip");
    let mut watch = |progress| {
        told.push(progress);
        ControlFlow::Continue(())
    };
    store.read().backup(&path, &options(None), &mut watch).unwrap();
    let packing: Vec<_> = told.iter().filter(|progress| progress.phase == Phase::Packing).collect();
    assert!(packing.is_sorted_by_key(|progress| progress.done_bytes) && packing.len() >= 5);
    assert_eq!(packing.first().unwrap().done_bytes, 0);
    assert!(packing.iter().all(|progress| progress.of_bytes == packing[0].of_bytes));
    assert_eq!(packing.last().unwrap().done_bytes, packing[0].of_bytes);
}

#[test]
fn a_damaged_history_makes_no_backup() {
    let (dir, mut store) = opened();
    for seed in 1..30 {
        practise(&mut store, seed);
    }
    drop(store);
    let file = dir.path().join("history.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    let practice = bytes.len() - 16384;
    bytes[practice..].fill(0x5A);
    fs::write(&file, bytes).unwrap();
    let reader = Reader::open(dir.path()).unwrap();
    let path = dir.path().join("backup.zip");
    let error = reader.backup(&path, &options(None), &mut unwatched()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(!path.exists());
}

/// How many histories go through a backup and back: a slice of the 10,000 of `just prove history`.
fn cases() -> u32 {
    std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(60)
}

fn generated(runner: &mut TestRunner) -> (TempDir, Store) {
    let script = proptest::collection::vec((deed(), -3..9_i64), 0..60).new_tree(runner).unwrap().current();
    let (dir, mut store) = opened();
    perform(&mut store, &Deed::Start(1), MORNING_US);
    for (act, hours) in &script {
        perform(&mut store, act, MORNING_US + hours * 3_600_000_000);
    }
    let tag = u32::try_from(script.len()).unwrap();
    if tag % 3 == 0 {
        record(dir.path(), tag, &tag.to_be_bytes().repeat(usize::try_from(tag).unwrap()));
    }
    (dir, store)
}

/// What the sealed file holds, as a plain one.
fn unsealed(path: &Path) -> PathBuf {
    let plain = path.with_extension("plain");
    let identity = age::scrypt::Identity::new(age::secrecy::SecretString::from(PASSPHRASE));
    let bytes = age::decrypt(&identity, &fs::read(path).unwrap()).unwrap();
    File::create(&plain).unwrap().write_all(&bytes).unwrap();
    plain
}

/// Restored into a folder that has a history of its own, it makes the same backup: every byte, but for the seal.
#[test]
fn backed_up_restored_and_backed_up_again_nothing_has_changed() {
    let cases = cases();
    let mut runner = TestRunner::deterministic();
    let (other_dir, mut other) = opened();
    practise(&mut other, 9);
    let out = tempfile::tempdir().unwrap();
    for case in 0..cases {
        let (dir, store) = generated(&mut runner);
        let seal = (case % 2 == 1).then(cheap);
        let (first, second) = (out.path().join("first"), out.path().join("second"));
        back_up(store.read(), &first, seal);
        restore(&mut other, &first, RestoreMode::Replace);
        assert_eq!(journal(&other), journal(&store));
        assert_eq!(dump(&other), dump(&store));
        back_up(other.read(), &second, seal);
        let plain = |path: &Path| if seal.is_some() { unsealed(path) } else { path.to_owned() };
        assert!(fs::read(plain(&first)).unwrap() == fs::read(plain(&second)).unwrap(), "history {case}");
        fs::remove_file(first).unwrap();
        fs::remove_file(second).unwrap();
        drop(dir);
    }
    other.read().check().unwrap();
    drop(other_dir);
    eprintln!("{cases} of 10,000 histories: backed up, restored and backed up again, every second one sealed");
}

#[test]
fn what_a_kill_left_of_a_backup_goes_and_what_is_being_written_or_somebody_elses_stays() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    let path = dir.path().join("b.zip");
    back_up(store.read(), &path, None);
    let whole = fs::read(&path).unwrap();
    let lay = |name: &str, bytes: &[u8]| fs::write(dir.path().join(name), bytes).unwrap();
    let names = || {
        let names = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(".part")).collect::<std::collections::BTreeSet<_>>()
    };
    let own = format!("b.zip.{}.part", std::process::id());
    // A process of the same number may have left one.
    for (name, bytes) in [(own.as_str(), &whole[..60]), ("b.zip.1.part", &whole), ("b.zip.2.part", b"age-encr")] {
        lay(name, bytes);
    }
    lay("b.zip.3.part", b"a chapter of a novel");
    lay("c.zip.4.part", b"");
    back_up(store.read(), &path, None);
    assert_eq!(names(), ["b.zip.3.part", "c.zip.4.part"].map(String::from).into());

    let (reader, mut kept) = (Reader::open(dir.path()).unwrap(), false);
    drop(store);
    let mut watch = |_| {
        drop(Store::open(dir.path(), "phone").unwrap());
        kept |= names().contains(&own);
        ControlFlow::Continue(())
    };
    reader.backup(&path, &options(None), &mut watch).unwrap();
    assert!(kept, "an opening takes nothing from whoever is writing");
    assert_eq!(names(), ["b.zip.3.part"].map(String::from).into());
}

#[test]
fn a_recording_that_is_cleaned_up_meanwhile_is_in_the_backup_all_the_same() {
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    record(dir.path(), 1, b"one");
    let path = dir.path().join("b.zip");
    let mut watch = |reached: heelfirst_history::Reached| {
        if reached.phase == Phase::Packing {
            Recordings::in_folder(dir.path()).clean_up(0).unwrap();
        }
        ControlFlow::Continue(())
    };
    let manifest = store.read().backup(&path, &options(None), &mut watch).unwrap();
    assert_eq!((manifest.counts.recordings, Recordings::in_folder(dir.path()).list().unwrap().len()), (1, 0));
    restore(&mut store, &path, RestoreMode::Replace);
    assert_eq!(Recordings::in_folder(dir.path()).list().unwrap().len(), 1);
}
