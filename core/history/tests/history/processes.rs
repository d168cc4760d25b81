//! What another process meets, and what a killed one leaves. The child is this same test binary.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::common::{MORNING_US, at, session_id, started, step, times};
use heelfirst_gait::Landing;
use heelfirst_history::{CountedBy, Entry, Event, EventId, Reader, Side, Store, StoreError};

const FOLDER: &str = "HEELFIRST_TEST_FOLDER";
const APPENDED: &str = "appended ";
const OPENED: &str = "opened";

/// Starts one of the tests below as a process of its own.
fn child(test: &str, dir: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(FOLDER, dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

/// The folder handed to this process, if it is a child.
fn folder() -> Option<std::path::PathBuf> {
    std::env::var_os(FOLDER).map(Into::into)
}

pub fn say(words: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{words}").unwrap();
    out.flush().unwrap();
}

#[test]
fn child_that_holds_the_folder() {
    let Some(dir) = folder() else { return };
    let _store = Store::open(&dir, "child").unwrap();
    say(OPENED);
    // Until the parent lets go or kills it.
    let _ = std::io::stdin().read(&mut [0]);
}

#[test]
fn another_process_is_told_who_holds_the_folder_and_may_read() {
    let dir = tempfile::tempdir().unwrap();
    let (mut holder, output) = child("processes::child_that_holds_the_folder", dir.path());
    assert!(output.lines().any(|line| line.unwrap() == OPENED));
    match Store::open(dir.path(), "parent") {
        Err(StoreError::Busy { holder: found, path }) => {
            assert_eq!((found, path.as_path()), (Some(holder.id()), dir.path()));
        }
        other => panic!("not busy: {other:?}"),
    }
    Reader::open(dir.path()).unwrap();
    holder.kill().unwrap();
    holder.wait().unwrap();
    Store::open(dir.path(), "parent").unwrap();
}

#[test]
fn a_second_store_in_the_same_process_is_busy_too() {
    let dir = tempfile::tempdir().unwrap();
    let first = Store::open(dir.path(), "phone").unwrap();
    let second = Store::open(dir.path(), "phone");
    assert!(matches!(second, Err(StoreError::Busy { holder: Some(pid), .. }) if pid == std::process::id()));
    drop(first);
    Store::open(dir.path(), "phone").unwrap();
}

/// Repetitions, checkpoints and steps without end, each told of once it is durable.
#[test]
fn child_that_appends() {
    let Some(dir) = folder() else { return };
    let mut store = Store::open(&dir, "child").unwrap();
    let session = session_id(1);
    let running = store.read().running().unwrap();
    if running.is_none() {
        acknowledge(&mut store, &[at(MORNING_US, started(session))]);
    }
    let first = running.map_or(0, |running| running.repetitions.len());
    for count in u32::try_from(first).unwrap() + 1.. {
        let at_ms = u64::from(count) * 1000;
        let counted = Event::Repetition {
            session,
            at_ms,
            side: Some(Side::Left),
            set: 1,
            repetition: count,
            counted_by: CountedBy::Cued,
        };
        let progress = Event::Progress { session, at_ms, times: times(at_ms) };
        acknowledge(&mut store, &[at(MORNING_US, counted), at(MORNING_US, progress)]);
        let steps = vec![step(f64::from(count), Some(Landing::Heel))];
        acknowledge(&mut store, &[at(MORNING_US, Event::Steps { session, at_ms, steps })]);
    }
}

fn acknowledge(store: &mut Store, entries: &[Entry]) {
    let ids = store.append(entries).unwrap();
    // A checkpoint is replaced by the next; the repetition and the steps stay.
    say(&format!("{APPENDED}{}", ids[0]));
}

/// Numbers without a pattern, the same in every run.
fn moments() -> impl Iterator<Item = usize> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 40).unwrap()
    })
}

/// Lets a child append, kills it after `count` acknowledgements while it goes on, and returns all that it still acknowledged.
fn append_and_kill(dir: &Path, count: usize) -> Vec<EventId> {
    let (mut child, output) = child("processes::child_that_appends", dir);
    let mut ids = output.lines().map_while(Result::ok).filter_map(|line| line.strip_prefix(APPENDED)?.parse().ok());
    let mut acknowledged: Vec<EventId> = ids.by_ref().take(count + 1).collect();
    child.kill().unwrap();
    acknowledged.extend(ids);
    child.wait().unwrap();
    acknowledged
}

#[test]
fn what_was_acknowledged_survives_sigkill() {
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged: Vec<EventId> = Vec::new();
    for count in moments().take(20) {
        acknowledged.extend(append_and_kill(dir.path(), count));
        let store = Store::open(dir.path(), "parent").unwrap();
        store.read().check().unwrap();
        for id in &acknowledged {
            assert!(store.read().event(*id).unwrap().is_some_and(|found| found.event.is_some()), "{id} is lost");
        }
        let running = store.read().running().unwrap().unwrap();
        let numbers: Vec<u32> = running.repetitions.iter().map(|counted| counted.repetition).collect();
        assert_eq!(numbers, (1..=u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
        assert_eq!(running.last_at_ms, u64::try_from(numbers.len()).unwrap() * 1000);
    }
    assert!(acknowledged.len() > 100);
}
