//! A restore does all or nothing, wherever it is cut short.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::backups::{PASSPHRASE, back_up, cheap, how, journal, practise, record, restore};
use crate::common::{MORNING_US, at, opened};
use crate::processes::say;
use heelfirst_history::{
    Event, Phase, Range, Reader, Recorded, Recordings, RestoreMode, RestoreOptions, Restored, Store, StoreError,
    unwatched,
};
use jiff::civil::date;
use serde_json::json;
use tempfile::TempDir;

/// A folder with one session and a recording, and a backup of another that has three and two.
fn one_and_backup_of_three() -> (TempDir, Store, TempDir, PathBuf) {
    let (other_dir, mut other) = opened();
    for seed in 11..14 {
        practise(&mut other, seed);
    }
    record(other_dir.path(), 11, b"eleven");
    record(other_dir.path(), 12, b"twelve");
    let path = other_dir.path().join("backup.zip");
    back_up(other.read(), &path, None);
    let (dir, mut store) = opened();
    practise(&mut store, 1);
    record(dir.path(), 1, b"one");
    (dir, store, other_dir, path)
}

/// Journal and recordings of a folder.
type State = (Vec<Recorded>, BTreeMap<String, Vec<u8>>);

fn state(store: &Store, dir: &Path) -> State {
    let recordings = Recordings::in_folder(dir).list().unwrap();
    (journal(store), recordings.iter().map(|one| (one.name.clone(), fs::read(&one.path).unwrap())).collect())
}

fn names_in(dir: &Path) -> Vec<String> {
    let names = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with("history.sqlite-")).collect();
    names.sort();
    names
}

#[test]
fn what_was_backed_up_is_there_again_and_goes_on() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    let restored = restore(&mut store, &path, RestoreMode::Replace);
    assert_eq!((restored.counts.sessions, restored.counts.recordings), (3, 2));
    assert_eq!((restored.changes.added, restored.changes.removed, restored.changes.left_out), (12, 4, 0));
    store.read().check().unwrap();
    practise(&mut store, 2);
    drop(store);
    let store = Store::open(dir.path(), "phone").unwrap();
    assert_eq!(store.read().sessions(heelfirst_history::Range::ALL).unwrap().len(), 4);
    assert!(journal(&store).is_sorted_by_key(|event| event.id));
}

#[test]
fn a_reader_that_was_open_sees_the_new_history() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    let reader = Reader::open(dir.path()).unwrap();
    let sessions = || reader.sessions(heelfirst_history::Range::ALL).unwrap().len();
    assert_eq!(sessions(), 1);
    restore(&mut store, &path, RestoreMode::Replace);
    assert_eq!(sessions(), 3);
}

/// The copies of what was here before, the oldest first.
fn kept_in(dir: &Path) -> Vec<PathBuf> {
    let kept = names_in(dir).into_iter().filter(|name| name.starts_with("before-restore-"));
    kept.map(|name| dir.join(name)).collect()
}

/// Restores at a later second than the one before.
fn restore_at(store: &mut Store, path: &Path, mode: RestoreMode, second: i64) -> Restored {
    let options = RestoreOptions { now_us: MORNING_US + second * 1_000_000, ..how(mode, None) };
    store.restore(path, &options, &mut unwatched()).unwrap()
}

#[test]
fn what_was_replaced_can_be_brought_back_and_the_last_three_stay() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    let before = state(&store, dir.path());
    let first = restore_at(&mut store, &path, RestoreMode::Replace, 0).kept.unwrap();
    assert!(first.file_name().unwrap().to_str().unwrap().starts_with("before-restore-2027-01-15t08-00-00z-"));
    let after = state(&store, dir.path());
    let second = restore_at(&mut store, &path, RestoreMode::Replace, 1).kept.unwrap();
    drop(store);
    let mut store = Store::open(dir.path(), "phone").unwrap();
    let third = restore_at(&mut store, &first, RestoreMode::Replace, 2).kept.unwrap();
    assert_eq!(state(&store, dir.path()), before, "the first is there, although the same was restored again");
    assert_eq!(kept_in(dir.path()), [first.clone(), second.clone(), third.clone()]);
    let fourth = restore_at(&mut store, &third, RestoreMode::Replace, 3).kept.unwrap();
    assert_eq!(state(&store, dir.path()), after);
    assert_eq!(kept_in(dir.path()), [second, third.clone(), fourth.clone()]);
    // Of one whose clock went back, too.
    let earlier = restore_at(&mut store, &third, RestoreMode::Replace, -9).kept.unwrap();
    assert_eq!(kept_in(dir.path()), [earlier, third, fourth]);
    assert_eq!(names_in(dir.path())[3..], ["history.sqlite", "lock", "recordings"]);
}

#[test]
fn a_merge_keeps_what_was_here_before_and_one_that_brings_nothing_leaves_everything_as_it_is() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    let before = state(&store, dir.path());
    let kept = restore_at(&mut store, &path, RestoreMode::Merge, 0).kept.unwrap();
    let (after, names) = (state(&store, dir.path()), names_in(dir.path()));
    for second in 1..5 {
        let again = restore_at(&mut store, &path, RestoreMode::Merge, second);
        assert_eq!((again.kept, again.changes.added, again.changes.removed), (None, 0, 0));
        assert_eq!((again.counts.sessions, again.counts.recordings), (4, 3));
        assert_eq!((state(&store, dir.path()), names_in(dir.path())), (after.clone(), names.clone()));
    }
    restore_at(&mut store, &kept, RestoreMode::Replace, 9);
    assert_eq!(state(&store, dir.path()), before);
}

/// Without a name for its database a kept history would be cleared up as one of a restore that did not happen.
#[test]
fn what_was_replaced_is_kept_although_the_new_history_was_damaged() {
    for bytes in [4096, 100] {
        let (dir, mut store, _other, path) = one_and_backup_of_three();
        let before = state(&store, dir.path()).0;
        let kept = restore(&mut store, &path, RestoreMode::Replace).kept.unwrap();
        drop(store);
        let file = dir.path().join("history.sqlite");
        let mut damaged = fs::read(&file).unwrap();
        damaged[..bytes].fill(0);
        fs::write(&file, damaged).unwrap();
        for _ in 0..2 {
            let mut store = Store::open_or_recover(dir.path(), "phone", date(2027, 1, 15)).unwrap();
            assert_eq!(store.read().sessions(Range::ALL).unwrap().len(), 3);
            assert!(kept.exists() && store.recovery().unwrap().is_some());
            store.rebuild().unwrap();
        }
        let mut store = Store::open(dir.path(), "phone").unwrap();
        restore(&mut store, &kept, RestoreMode::Replace);
        assert_eq!(state(&store, dir.path()).0, before);
        let told = store.recovery().unwrap();
        assert!(told.unwrap().set_aside.exists(), "whoever restores at once has still to be told");
    }
}

#[test]
fn a_new_phone_has_nothing_to_keep() {
    let (_dir, store, _other, path) = one_and_backup_of_three();
    drop(store);
    let (dir, mut store) = opened();
    let restored = restore(&mut store, &path, RestoreMode::Replace);
    assert_eq!(restored.kept, None);
    assert_eq!(names_in(dir.path()), ["history.sqlite", "lock", "recordings"]);
}

/// A backup whose database has the schema of an older version.
#[test]
fn a_backup_of_an_older_version_is_brought_up_to_date() {
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old/schema-1.sqlite");
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("backup.zip");
    crate::forged::Forged::around(&fs::read(old).unwrap(), 1).write(&path);
    let (_dir, mut store) = opened();
    let restored = restore(&mut store, &path, RestoreMode::Replace);
    assert!(restored.counts.sessions > 0 && restored.counts.events > 0);
    store.read().check().unwrap();
}

#[test]
fn stopped_at_any_step_nothing_has_changed() {
    for (mode, is_sealed) in [(RestoreMode::Replace, false), (RestoreMode::Merge, false), (RestoreMode::Replace, true)]
    {
        let (dir, mut store, other_dir, mut path) = one_and_backup_of_three();
        if is_sealed {
            path = path.with_extension("age");
            back_up(&Reader::open(other_dir.path()).unwrap(), &path, Some(cheap()));
        }
        let (before, names) = (state(&store, dir.path()), names_in(dir.path()));
        let mut steps = 0;
        while stop_at(steps, &mut store, &path, mode) {
            assert_eq!((state(&store, dir.path()), names_in(dir.path())), (before.clone(), names.clone()));
            drop(store);
            store = Store::open(dir.path(), "phone").unwrap();
            assert_eq!((state(&store, dir.path()), names_in(dir.path())), (before.clone(), names.clone()));
            steps += 1;
        }
        assert!(steps > 8, "{steps}");
        assert_ne!(state(&store, dir.path()), before);
    }
}

#[test]
fn a_backup_that_the_app_cannot_use_is_refused_before_anything_is_replaced() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    let (before, names) = (state(&store, dir.path()), names_in(dir.path()));
    for mode in [RestoreMode::Replace, RestoreMode::Merge] {
        let accepts = |staged: &Reader| {
            assert_eq!(staged.sessions(Range::ALL).unwrap().len(), 3);
            Err("a plan of another kind".to_owned())
        };
        let options = RestoreOptions { accepts: &accepts, ..how(mode, None) };
        let refused = store.restore(&path, &options, &mut unwatched()).unwrap_err();
        assert!(matches!(&refused, StoreError::BackupRefused { .. }), "{refused}");
        assert!(refused.to_string().contains("a plan of another kind"), "{refused}");
        assert_eq!((state(&store, dir.path()), names_in(dir.path())), (before.clone(), names.clone()));
    }
}

/// Whether a restore that is told to stop at its `step`th step (of those at which it can) did.
fn stop_at(step: usize, store: &mut Store, path: &Path, mode: RestoreMode) -> bool {
    let mut told = 0;
    let mut watch = |_| {
        told += 1;
        if told == step + 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    match store.restore(path, &how(mode, Some(PASSPHRASE)), &mut watch) {
        Err(StoreError::Stopped { .. }) => true,
        done => {
            done.unwrap();
            false
        }
    }
}

const FOLDER: &str = "HEELFIRST_TEST_FOLDER";
const BACKUP: &str = "HEELFIRST_TEST_BACKUP";
const KILL_AT: &str = "HEELFIRST_TEST_KILL_AT";
const MERGE: &str = "HEELFIRST_TEST_MERGE";

/// Restores, and kills itself at a step.
#[test]
fn child_that_restores() {
    let Some(dir) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let kill_at: usize = std::env::var(KILL_AT).unwrap().parse().unwrap();
    let mode = if std::env::var_os(MERGE).is_some() { RestoreMode::Merge } else { RestoreMode::Replace };
    let mut store = Store::open(&dir, "child").unwrap();
    let mut told = 0;
    let mut watch = |reached: heelfirst_history::Reached| {
        told += 1;
        if told == kill_at {
            say(&format!("killed while {:?}", reached.phase));
            kill_self();
        }
        ControlFlow::Continue(())
    };
    let path = PathBuf::from(std::env::var_os(BACKUP).unwrap());
    store.restore(&path, &how(mode, None), &mut watch).unwrap();
    say(&format!("restored in {told} steps"));
}

/// SIGKILL, as the system or an empty battery would.
fn kill_self() {
    let own = std::process::id().to_string();
    Command::new("kill").args(["-9", &own]).status().unwrap();
    loop {
        std::thread::park();
    }
}

fn run_child(dir: &Path, backup: &Path, mode: RestoreMode, kill_at: usize) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "restoring::child_that_restores", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, dir).env(BACKUP, backup).env(KILL_AT, kill_at.to_string());
    if mode == RestoreMode::Merge {
        command.env(MERGE, "1");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let said =
        output.lines().map_while(Result::ok).find(|line| line.starts_with("killed") || line.starts_with("restored"));
    child.wait().unwrap();
    said.unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn killed_at_any_step_it_is_the_old_history_or_the_new_one() {
    let (dir, mut store, _other, path) = one_and_backup_of_three();
    // Large enough that replacing takes several steps.
    for count in 0..150_u64 {
        // Numbers without a pattern: what packs too well is taken for a bomb.
        let note: Vec<u64> = (0..1000).map(|n| (n + count).wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
        let event = Event::SettingChanged { key: "note".into(), value: json!(note) };
        store.append(&[at(MORNING_US, event)]).unwrap();
    }
    let large = path.with_extension("large");
    back_up(store.read(), &large, None);
    let old = state(&store, dir.path());
    drop(store);
    for (path, mode) in [(&path, RestoreMode::Replace), (&large, RestoreMode::Replace), (&path, RestoreMode::Merge)] {
        let mut seen = BTreeMap::new();
        let outer = tempfile::tempdir().unwrap();
        let whole = outer.path().join("whole");
        copy_folder(dir.path(), &whole);
        assert!(run_child(&whole, path, mode, usize::MAX).starts_with("restored"));
        let new = state(&Store::open(&whole, "phone").unwrap(), &whole);
        for kill_at in 1.. {
            let cut = outer.path().join(kill_at.to_string());
            copy_folder(dir.path(), &cut);
            let said = run_child(&cut, path, mode, kill_at);
            let store = Store::open(&cut, "phone").unwrap();
            store.read().check().unwrap();
            let found = state(&store, &cut);
            let names = names_in(&cut);
            assert!(
                names.iter().all(|name| !name.starts_with("scratch") && !name.contains("recordings.")),
                "{names:?}"
            );
            let Some(phase) = said.strip_prefix("killed while ") else { break };
            let expected = if phase == format!("{:?}", Phase::Finishing) { &new } else { &old };
            assert!(found == *expected, "step {kill_at}, {said}");
            *seen.entry(phase.to_owned()).or_insert(0) += 1;
        }
        eprintln!("{mode:?}: killed at {} steps: {seen:?}", seen.values().sum::<i32>());
        assert!(seen.len() >= 5, "{seen:?}");
    }
}
