//! A damaged history is set aside as it is, and what can be read of it goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{MORNING_US, at, ended, lift, prompt, repetition, session_id, started, step, times};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{
    Check, Event, Mishap, Range, Rating, Recovery, SessionId, Side, Store, StoreError, check_is_due,
};
use jiff::civil::{Date, date};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

const FILE: &str = "history.sqlite";
const PAGE_BYTES: usize = 4096;

fn today() -> Date {
    date(2027, 1, 15)
}

/// Sessions enough that the journal has inner pages, with walks that overflow theirs.
fn practise(store: &mut Store, sessions: u64) {
    let mut now_us = MORNING_US;
    let mut append = |events: Vec<Event>| {
        now_us += 1_000_000;
        store.append(&events.into_iter().map(|event| at(now_us, event)).collect::<Vec<_>>()).unwrap();
    };
    append(vec![Event::SettingChanged { key: "walks_per_day".into(), value: json!(4) }]);
    append(vec![Event::AnswerGiven { check: "urgent".into(), answer: json!("emergency") }]);
    append(vec![Event::SensorPaired { sensor: "s1".into(), name: "left shoe".into(), foot: Foot::Left }]);
    append(vec![Event::SensorCalibrated {
        sensor: "s1".into(),
        foot: None,
        shoe: None,
        mount: json!({"quality": 0.1}),
    }]);
    append(vec![Event::ReminderArmed { ids: vec![], refused: vec![], prompts: vec![prompt("00000000000000aa", 9)] }]);
    append(vec![Event::GoalRated { goal: "Walk to the bakery".into(), rating: 4 }]);
    for seed in 1..=sessions {
        let session = session_id(seed);
        append(vec![started(session)]);
        append(vec![Event::SessionInput { session, at_ms: 100, input: json!("ready") }]);
        for count in 1..=8 {
            append(vec![repetition(session, Side::Left, count)]);
            append(vec![Event::Progress {
                session,
                at_ms: u64::from(count) * 1000,
                times: times(u64::from(count) * 1000),
            }]);
        }
        let steps = (0..60).map(|n| step(f64::from(n), [None, Some(Landing::Heel)][usize::from(n % 3 > 0)])).collect();
        append(vec![Event::Steps { session, at_ms: 9000, steps }]);
        append(vec![Event::Lifts { session, at_ms: 9500, lifts: vec![lift(4.0, Some(9.0))] }]);
        append(vec![ended(session, 10_000)]);
        append(vec![Event::SessionRated { session, rating: Some(Rating::Easy) }]);
        append(vec![Event::Mishap { mishap: Mishap::Trip, when_us: None, note: Some("kerb".into()) }]);
    }
}

fn contents(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let named = files.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    named.filter(|(name, _)| name != "lock").map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

fn folder_with(files: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(dir.path().join(name), bytes).unwrap();
    }
    dir
}

/// The bytes of a whole history, closed well.
fn whole(sessions: u64) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    practise(&mut store, sessions);
    drop(store);
    fs::read(dir.path().join(FILE)).unwrap()
}

fn rows_of(bytes: &[u8]) -> BTreeSet<Row> {
    let dir = folder_with(&[(FILE, bytes)]);
    readable(&dir.path().join(FILE))
}

/// All columns of a row, as text.
type Row = (String, String);

/// Rows that `SQLite` reads from either end of a journal, as whoever has a shell could.
fn readable(file: &Path) -> BTreeSet<Row> {
    let mut found = BTreeSet::new();
    let Ok(connection) = Connection::open(file) else { return found };
    for order in ["ASC", "DESC"] {
        let sql = format!(
            "SELECT id, format('%s|%s|%s|%s|%s|%s|%s', device, at_us, zone, kind, v, body, hex(data)) FROM journal ORDER BY id {order}"
        );
        let Ok(mut statement) = connection.prepare(&sql) else { continue };
        let Ok(rows) = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))) else { continue };
        found.extend(rows.map_while(Result::ok));
    }
    found
}

struct Outcome {
    store: Store,
    recovery: Option<Recovery>,
    _dir: TempDir,
}

/// Opens a damaged history, looks through it, and recovers it if there is reason to. What was there is kept, byte for byte.
fn open_damaged(files: &[(&str, &[u8])], intact: &BTreeSet<Row>) -> Outcome {
    let dir = folder_with(files);
    let mut reads = {
        let copy = folder_with(files);
        readable(&copy.path().join(FILE))
    };
    // What reads otherwise than it was written is damaged, although SQLite cannot tell.
    reads.retain(|row| intact.contains(row));
    let mut store = Store::open_or_recover(dir.path(), "phone", today()).unwrap();
    if store.recovery().unwrap().is_none() && Check::open(dir.path()).unwrap().run().is_err() {
        store.recover(today()).unwrap();
    }
    let recovery = store.recovery().unwrap();
    if let Some(recovery) = &recovery {
        for (name, bytes) in files {
            let ending = name.strip_prefix(FILE).unwrap();
            let mut aside = recovery.set_aside.clone().into_os_string();
            aside.push(ending);
            assert!(fs::read(PathBuf::from(aside)).unwrap() == *bytes, "{name} was changed");
        }
    }
    assert!(Check::open(dir.path()).unwrap().run().unwrap());
    store.read().check().unwrap();
    let there = readable(store.read().file());
    assert!(
        reads.is_subset(&there),
        "{} of {} that SQLite reads are lost",
        reads.difference(&there).count(),
        reads.len()
    );
    store.append(&[at(MORNING_US, Event::SettingChanged { key: "after".into(), value: json!(true) })]).unwrap();
    let before = store.read().sessions(Range::ALL).unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.read().sessions(Range::ALL).unwrap(), before);
    Outcome { store, recovery, _dir: dir }
}

/// In one page of this many pages `SQLite` looks for damage in vain: it has no checksums.
fn share() -> usize {
    match std::env::var("HEELFIRST_CRASH").as_deref() {
        Ok("all") => 1,
        _ => 16,
    }
}

/// Its name, and what it does to a page.
type Damage = (&'static str, fn(&mut [u8]));

#[test]
fn whichever_page_is_damaged_the_others_are_recovered() {
    let sessions = 40;
    let bytes = whole(sessions);
    let pages = bytes.len() / PAGE_BYTES;
    let all = rows_of(&bytes);
    let mut least = (all.len(), 0, "");
    let (mut tried, mut recovered, mut kept, mut salvaged) = (0, 0, 0, 0);
    let kinds: [Damage; 4] = [
        ("zeroed", |page| page.fill(0)),
        ("filled", |page| page.fill(0x5A)),
        ("header flipped", |page| page[..8].iter_mut().for_each(|byte| *byte ^= 0x11)),
        ("bits flipped", |page| page.iter_mut().step_by(97).for_each(|byte| *byte ^= 0x04)),
    ];
    for page in (0..pages).filter(|page| page % share() == 0) {
        for (name, damage) in kinds {
            let mut damaged = bytes.clone();
            damage(&mut damaged[page * PAGE_BYTES..(page + 1) * PAGE_BYTES]);
            let outcome = open_damaged(&[(FILE, &damaged)], &all);
            tried += 1;
            let there = readable(outcome.store.read().file());
            let same = all.intersection(&there).count();
            kept += same;
            if same < least.0 {
                least = (same, page, name);
            }
            if let Some(recovery) = &outcome.recovery {
                recovered += 1;
                salvaged += recovery.salvaged;
            }
            // A page holds a few sessions at most; the rest has its end.
            let found = outcome.store.read().sessions(Range::ALL).unwrap();
            assert!(found.len() as u64 + 4 >= sessions, "{name} page {page}: {} sessions", found.len());
            assert!(found.iter().rev().skip(1).all(|session| session.outcome.is_some()));
        }
    }
    println!(
        "damage: {pages} pages, {tried} damages (1 page in {}), {recovered} found and recovered; of {} events {:.2} % were there afterwards, at worst {} (page {}, {}); {salvaged} salvaged from tables",
        share(),
        all.len(),
        100.0 * kept as f64 / (all.len() * tried) as f64,
        least.0,
        least.1,
        least.2,
    );
    assert!(kept * 100 >= all.len() * tried * 98);
}

#[test]
fn a_file_that_lost_its_end_gives_what_is_before_it() {
    let bytes = whole(10);
    let all = rows_of(&bytes);
    for keep in [bytes.len() - 1, bytes.len() / 2, PAGE_BYTES, 100, 50] {
        let outcome = open_damaged(&[(FILE, &bytes[..keep])], &all);
        let recovery = outcome.recovery.unwrap();
        println!("{keep} of {} bytes kept: {} of {} events", bytes.len(), recovery.events, all.len());
        // New pages are at the end, so an early one may hold anything.
        assert!(recovery.events as usize + 4 >= all.len() || keep < bytes.len() - 1);
        assert!(recovery.cut_off, "{keep}");
        assert!(recovery.set_aside.ends_with("history-damaged-2027-01-15.sqlite"));
    }
}

#[test]
fn a_file_without_its_header_is_told_by_its_rows() {
    let bytes = whole(10);
    let all = rows_of(&bytes);
    for len in [16, 100, PAGE_BYTES] {
        let mut damaged = bytes.clone();
        damaged[..len].fill(0xA5);
        let outcome = open_damaged(&[(FILE, &damaged)], &all);
        let recovery = outcome.recovery.unwrap();
        assert_eq!((recovery.events as usize, recovery.cut_off), (all.len(), false), "the first {len} bytes");
    }
}

/// The file and log of a history that was killed before any checkpoint.
fn killed(sessions: u64) -> (Vec<u8>, Vec<u8>) {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    practise(&mut store, sessions);
    let mut files = contents(dir.path());
    (files.remove(FILE).unwrap(), files.remove("history.sqlite-wal").unwrap())
}

#[test]
fn a_log_that_lost_its_end_gives_an_earlier_moment() {
    let (file, log) = killed(2);
    let whole = {
        let dir = folder_with(&[(FILE, &file), ("history.sqlite-wal", &log)]);
        readable(&dir.path().join(FILE))
    };
    let mut last = usize::MAX;
    for keep in [log.len(), log.len() - 1, log.len() / 2, log.len() / 3] {
        let outcome = open_damaged(&[(FILE, &file), ("history.sqlite-wal", &log[..keep])], &whole);
        let there = readable(outcome.store.read().file()).intersection(&whole).count();
        assert!(there <= last && there > 0, "{keep}: {there}");
        assert!((there == whole.len()) == (keep == log.len()));
        last = there;
    }
}

#[test]
fn a_file_lost_beside_its_log_comes_back_from_it() {
    let (file, log) = killed(2);
    let whole = {
        let dir = folder_with(&[(FILE, &file), ("history.sqlite-wal", &log)]);
        readable(&dir.path().join(FILE))
    };
    for found in [&[(FILE, b"".as_slice()), ("history.sqlite-wal", &log)][..], &[("history.sqlite-wal", &log)]] {
        let outcome = open_damaged(found, &whole);
        let recovery = outcome.recovery.unwrap();
        assert_eq!((recovery.events as usize, recovery.cut_off), (whole.len(), false));
    }
}

#[test]
fn pages_that_neither_the_file_nor_its_log_has_are_known_to_be_missing() {
    let bytes = whole(2);
    let before = bytes[..3 * PAGE_BYTES].to_vec();
    let dir = folder_with(&[(FILE, &bytes)]);
    let mut store = Store::open(dir.path(), "phone").unwrap();
    store.append(&[at(MORNING_US, Event::SettingChanged { key: "late".into(), value: json!(1) })]).unwrap();
    let log = contents(dir.path()).remove("history.sqlite-wal").unwrap();
    let all = rows_of(&bytes);
    let outcome = open_damaged(&[(FILE, &before), ("history.sqlite-wal", &log)], &all);
    assert!(outcome.recovery.unwrap().cut_off);
}

#[test]
fn an_urgent_answer_and_all_settings_outlive_their_rows_of_the_journal() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    practise(&mut store, 2);
    let before = (store.read().settings().unwrap(), store.read().sensors().unwrap().len());
    drop(store);
    let connection = Connection::open(dir.path().join(FILE)).unwrap();
    let sql = "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; DELETE FROM journal";
    connection.execute_batch(sql).unwrap();
    drop(connection);
    let mut store = Store::open(dir.path(), "phone").unwrap();
    store.recover(today()).unwrap();
    let reader = store.read();
    assert_eq!(reader.answers().unwrap()["urgent"].answer, json!("emergency"));
    assert_eq!((reader.settings().unwrap(), reader.sensors().unwrap().len()), before);
    assert_eq!(reader.sensors().unwrap()[0].mounts.len(), 1);
    assert_eq!(reader.mishaps(Range::ALL).unwrap().len(), 2);
    assert_eq!(reader.goal_ratings(Range::ALL).unwrap()[0].rating, 4);
    let sessions = reader.sessions(Range::ALL).unwrap();
    assert_eq!(sessions.len(), 2);
    assert!(sessions.iter().all(|session| session.outcome == Some(heelfirst_history::Outcome::Done)));
    assert!(sessions.iter().all(|session| session.sides[0].repetitions == 8));
    let recovery = store.recovery().unwrap().unwrap();
    // The steps of two walks.
    assert_eq!((recovery.sessions, recovery.lost), (2, 2));
}

#[test]
fn a_session_that_lost_its_end_does_not_keep_the_later_ones_out() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    practise(&mut store, 3);
    drop(store);
    let connection = Connection::open(dir.path().join(FILE)).unwrap();
    let sql = "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON;
        DELETE FROM journal WHERE kind = 'session-ended'; DELETE FROM session_sides; DELETE FROM sessions";
    connection.execute_batch(sql).unwrap();
    drop(connection);
    let mut store = Store::open(dir.path(), "phone").unwrap();
    store.recover(today()).unwrap();
    assert_eq!(store.recovery().unwrap().unwrap().ended, 2);
    let sessions = store.read().sessions(Range::ALL).unwrap();
    let outcomes: Vec<_> = sessions.iter().map(|session| session.outcome).collect();
    let interrupted = Some(heelfirst_history::Outcome::Interrupted);
    assert_eq!(outcomes, [interrupted, interrupted, None]);
    let running: SessionId = store.read().running().unwrap().unwrap().session;
    store.append(&[at(MORNING_US * 2, ended(running, 20_000))]).unwrap();
}

#[test]
fn what_was_deleted_does_not_come_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    practise(&mut store, 2);
    let _ = store.delete_everything(MORNING_US * 2, "UTC").unwrap();
    practise(&mut store, 1);
    let _ = store.delete_session(session_id(1)).unwrap();
    store.recover(today()).unwrap();
    assert_eq!(store.read().sessions(Range::ALL).unwrap(), []);
    assert_eq!(store.read().mishaps(Range::ALL).unwrap().len(), 1);
    assert_eq!(store.recovery().unwrap().unwrap().lost, 0);
}

#[test]
fn the_person_is_told_until_they_know_and_each_file_keeps_its_own_name() {
    let mut damaged = whole(2);
    damaged.truncate(6 * PAGE_BYTES);
    let dir = folder_with(&[(FILE, &damaged)]);
    let mut store = Store::open_or_recover(dir.path(), "phone", today()).unwrap();
    assert!(store.recovery().unwrap().is_some());
    drop(store);
    store = Store::open_or_recover(dir.path(), "phone", today()).unwrap();
    assert!(store.recovery().unwrap().is_some());
    store.recovery_was_told().unwrap();
    assert_eq!(store.recovery().unwrap(), None);
    let again = store.recover(today()).unwrap();
    assert!(again.set_aside.ends_with("history-damaged-2027-01-15-2.sqlite"));
    let names: Vec<String> = contents(dir.path()).into_keys().collect();
    assert!(names.contains(&"history-damaged-2027-01-15.sqlite".to_owned()), "{names:?}");
    assert!(names.iter().all(|name| name.starts_with("history")), "{names:?}");
    assert_eq!(fs::read(dir.path().join("history-damaged-2027-01-15.sqlite")).unwrap(), damaged);
}

#[test]
fn what_is_not_ours_or_newer_is_not_recovered() {
    let newer = {
        let dir = folder_with(&[(FILE, &whole(1))]);
        Connection::open(dir.path().join(FILE)).unwrap().pragma_update(None, "user_version", 99).unwrap();
        fs::read(dir.path().join(FILE)).unwrap()
    };
    let foreign = {
        let dir = tempfile::tempdir().unwrap();
        let other = Connection::open(dir.path().join("other")).unwrap();
        other.execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')").unwrap();
        drop(other);
        fs::read(dir.path().join("other")).unwrap()
    };
    for bytes in [newer.as_slice(), &foreign, b"It was a dark and stormy night. ", &[0; 8192]] {
        let dir = folder_with(&[(FILE, bytes)]);
        let before = contents(dir.path());
        let error = Store::open_or_recover(dir.path(), "phone", today()).unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. } | StoreError::NotADatabase { .. }), "{error}");
        assert_eq!(contents(dir.path()), before);
    }
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(FILE)).unwrap();
    let error = Store::open_or_recover(dir.path(), "phone", today()).unwrap_err();
    assert!(matches!(error, StoreError::NotADatabase { .. }), "{error}");
}

#[test]
fn a_check_is_due_once_a_week_and_remembers() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "phone").unwrap();
    assert!(check_is_due(store.read().checked_on().unwrap(), today()));
    store.note_checked(today()).unwrap();
    let checked = store.read().checked_on().unwrap();
    assert_eq!(checked, Some(today()));
    let due: Vec<bool> = [14, 15, 21, 22].map(|day| check_is_due(checked, date(2027, 1, day))).into();
    assert_eq!(due, [true, false, false, true], "a clock set back, the same day, six days, a week");
    store.rebuild().unwrap();
    assert_eq!(store.read().checked_on().unwrap(), checked);
}

#[test]
fn a_check_that_is_stopped_says_so() {
    let dir = folder_with(&[(FILE, &whole(2))]);
    let check = Check::open(dir.path()).unwrap();
    let stopper = check.stopper();
    assert!(check.run().unwrap());
    std::thread::spawn(move || stopper.stop()).join().unwrap();
    assert!(!check.run().unwrap());
}
