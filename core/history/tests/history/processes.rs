//! What another process meets, and what a killed one leaves. The child is this same test binary.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::common::{MORNING_US, at, repetition, session_id, started, step, times};
use crate::random::Random;
use heelfirst_gait::Landing;
use heelfirst_history::{Entry, Event, EventId, Outcome, Range, Reader, Running, Side, Store, StoreError};
use serde_json::json;

const FOLDER: &str = "HEELFIRST_TEST_FOLDER";
const APPENDED: &str = "appended ";
const STEPPED: &str = "stepped";
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

/// Shows the history while it writes, and writes again once it is told to.
#[test]
fn child_that_reads_and_writes() {
    let Some(dir) = folder() else { return };
    let mut store = Store::open(&dir, "child").unwrap();
    append_setting(&mut store, 1);
    Reader::open(&dir).unwrap().sessions(Range::ALL).unwrap();
    say(OPENED);
    std::io::stdin().read_line(&mut String::new()).unwrap();
    let id = append_setting(&mut store, 2);
    say(&format!("{APPENDED}{id}"));
    // Until the parent kills it.
    let _ = std::io::stdin().read(&mut [0]);
}

fn append_setting(store: &mut Store, value: u64) -> EventId {
    store.append(&[at(MORNING_US, Event::SettingChanged { key: "note".into(), value: json!(value) })]).unwrap()[0]
}

/// Whether a process holds a lock of the kind that `SQLite` takes on the file. A newer `SQLite` also asks for locks on the index of the log
/// before it throws that away, so that a lost lock shows itself in older programs only.
#[cfg(target_os = "linux")]
fn is_locked(file: &Path) -> bool {
    let inode = std::os::unix::fs::MetadataExt::ino(&file.metadata().unwrap());
    let locks = std::fs::read_to_string("/proc/locks").unwrap();
    locks.lines().any(|line| line.contains(" POSIX ") && line.contains(&format!(":{inode} ")))
}

/// A program that opens the file and closes it throws the log away if it believes that nobody else has it open.
#[test]
fn another_program_in_the_file_takes_nothing_from_a_writer_that_has_also_read() {
    let dir = tempfile::tempdir().unwrap();
    let (mut writer, output) = child("processes::child_that_reads_and_writes", dir.path());
    let mut lines = output.lines().map_while(Result::ok);
    assert!(lines.any(|line| line == OPENED));
    let file = dir.path().join("history.sqlite");
    #[cfg(target_os = "linux")]
    assert!(is_locked(&file), "whoever reads by hand takes the writer's lock with them");
    let other = rusqlite::Connection::open(file).unwrap();
    let events: i64 = other.query_row("SELECT count(*) FROM journal", [], |row| row.get(0)).unwrap();
    assert!(events > 0);
    other.close().unwrap();
    writeln!(writer.stdin.as_mut().unwrap()).unwrap();
    let appended = lines.find_map(|line| line.strip_prefix(APPENDED)?.parse::<EventId>().ok()).unwrap();
    writer.kill().unwrap();
    writer.wait().unwrap();
    let store = Store::open(dir.path(), "parent").unwrap();
    assert!(store.read().event(appended).unwrap().is_some(), "what was acknowledged is lost");
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

/// What one deed of the child is about: sessions that begin and end, with all that comes in between, settings and answers.
fn deed(store: &mut Store, number: u64) -> Vec<Entry> {
    let running = store.read().running().unwrap();
    let events = match running {
        None => vec![started(session_id(store.read().sessions(Range::ALL).unwrap().len() as u64 + 1))],
        Some(running) => practise(&running, number),
    };
    events.into_iter().map(|event| at(MORNING_US, event)).collect()
}

fn practise(running: &Running, number: u64) -> Vec<Event> {
    let session = running.session;
    let count = u32::try_from(running.repetitions.len()).unwrap() + 1;
    let at_ms = running.last_at_ms + 1000;
    match number % 5 {
        0 if count > 6 => {
            vec![Event::SessionEnded { session, at_ms, outcome: Outcome::Done, reason: None, times: times(at_ms) }]
        }
        0 => vec![Event::SettingChanged { key: "note".into(), value: json!(number) }],
        1 => vec![Event::AnswerGiven { check: "stands-holding".into(), answer: json!(number.is_multiple_of(2)) }],
        2 => vec![Event::Steps { session, at_ms, steps: vec![step(f64::from(count), Some(Landing::Heel)); 20] }],
        // A checkpoint is replaced by the next; the repetition stays.
        _ => vec![repetition(session, Side::Left, count), Event::Progress { session, at_ms, times: times(at_ms) }],
    }
}

/// Deeds without end, each told of once it is durable.
#[test]
fn child_that_appends() {
    let Some(dir) = folder() else { return };
    let mut store = Store::open(&dir, "child").unwrap();
    for number in 0.. {
        let entries = deed(&mut store, number);
        let ids = store.append(&entries).unwrap();
        // Batches of steps are joined when their session ends, so that only their sum can be looked for.
        let is_kept = !matches!(entries[0].event, Event::Steps { .. });
        say(&if is_kept { format!("{APPENDED}{}", ids[0]) } else { STEPPED.to_owned() });
    }
}

/// What one child had acknowledged when it was killed.
#[derive(Default)]
struct Acknowledged {
    ids: Vec<EventId>,
    steps: u64,
}

/// Lets a child append, kills it at a moment of its own while it goes on, and takes in all that it acknowledged.
fn append_and_kill(dir: &Path, random: &mut Random, into: &mut Acknowledged) {
    let (mut child, output) = child("processes::child_that_appends", dir);
    let mut lines = output.lines().map_while(Result::ok).filter(|line| line.starts_with(APPENDED) || line == STEPPED);
    let mut heard: Vec<String> = lines.by_ref().take(1 + random.below(12)).collect();
    // Somewhere within what it does next, not only right after a word of it.
    for _ in 0..random.below(200_000) {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    heard.extend(lines);
    child.wait().unwrap();
    into.ids.extend(heard.iter().filter_map(|line| line.strip_prefix(APPENDED)?.parse::<EventId>().ok()));
    into.steps += 20 * heard.iter().filter(|line| *line == STEPPED).count() as u64;
}

fn kills() -> usize {
    match std::env::var("HEELFIRST_CRASH").as_deref() {
        Ok("all") => 1000,
        _ => 25,
    }
}

#[test]
fn what_was_acknowledged_survives_sigkill() {
    let dir = tempfile::tempdir().unwrap();
    let mut random = Random(0x2545_F491);
    let mut acknowledged = Acknowledged::default();
    let mut checked = 0;
    for kill in 1..=kills() {
        append_and_kill(dir.path(), &mut random, &mut acknowledged);
        let store = Store::open(dir.path(), "parent").unwrap();
        store.read().check().unwrap();
        // Each is looked for after its own kill, and all of them in the end.
        let since = if kill == kills() { 0 } else { checked };
        for id in &acknowledged.ids[since..] {
            assert!(store.read().event(*id).unwrap().is_some_and(|found| found.event.is_some()), "{id} is lost");
        }
        checked = acknowledged.ids.len();
        if let Some(running) = store.read().running().unwrap() {
            let numbers: Vec<u32> = running.repetitions.iter().map(|counted| counted.repetition).collect();
            assert_eq!(numbers, (1..=u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
        }
    }
    let store = Store::open(dir.path(), "parent").unwrap();
    let sessions = store.read().sessions(Range::ALL).unwrap();
    let steps: u64 = sessions.iter().map(|session| u64::from(session.step_counts.steps)).sum();
    assert!(steps >= acknowledged.steps, "{steps} of {} steps", acknowledged.steps);
    println!(
        "kills: {} by SIGKILL, {} events and {} steps acknowledged, all there; {} sessions",
        kills(),
        acknowledged.ids.len(),
        acknowledged.steps,
        sessions.len()
    );
    assert!(acknowledged.ids.len() > kills());
}
