//! Databases of every released schema open, and say what they said.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{MORNING_US, at, ended, lift, opened, prompt, repetition, session_id, started, step, times};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{
    Act, Dates, End, Event, Mishap, Range, Rating, ReminderEnd, ReminderOutcome, ReminderRecord, Side, Store,
    WalkFilter,
};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

fn kept(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("old").join(format!("schema-{schema}.sqlite"))
}

/// Something in every table, a finished session and a running one.
fn events() -> Vec<Event> {
    let [done, running] = [1, 2].map(session_id);
    let id = "00000000000000aa".to_owned();
    vec![
        Event::SettingChanged { key: "walks_per_day".into(), value: json!(4) },
        Event::AnswerGiven { check: "stands-holding".into(), answer: json!(true) },
        Event::SensorPaired { sensor: "s1".into(), name: "left shoe".into(), foot: Foot::Left },
        Event::SensorCalibrated { sensor: "s1".into(), foot: None, shoe: None, mount: json!({"quality": 0.1}) },
        Event::ReminderArmed { ids: vec![id.clone()], refused: vec![], prompts: vec![] },
        Event::ReminderFired { id: id.clone(), fired_us: MORNING_US },
        Event::ReminderActed { id, act: Act::Started },
        started(done),
        repetition(done, Side::Left, 1),
        repetition(done, Side::Right, 1),
        Event::Steps { session: done, at_ms: 3000, steps: vec![step(1.25, Some(Landing::Heel)), step(2.5, None)] },
        Event::Steps { session: done, at_ms: 4000, steps: vec![step(3.75, Some(Landing::Toe))] },
        Event::Lifts { session: done, at_ms: 4500, lifts: vec![lift(4.0, None)] },
        ended(done, 5000),
        Event::Mishap { mishap: Mishap::NearFall, when_us: None, note: Some("kerb".into()) },
        started(running),
        Event::SessionInput { session: running, at_ms: 500, input: json!("ready") },
        repetition(running, Side::Left, 1),
        Event::Progress { session: running, at_ms: 1700, times: times(1700) },
        Event::ReminderArmed { ids: vec![], refused: vec![], prompts: vec![prompt("00000000000000ab", 9)] },
        Event::GoalRated { goal: "Walk to the bakery".into(), rating: 4 },
        Event::ReminderEnded { ends: vec![ReminderEnd { id: "00000000000000ab".into(), how: End::Done }] },
        Event::SessionRated { session: done, rating: Some(Rating::Hard) },
    ]
}

/// Writes the file of the present schema. Run once, when there is a new schema: `cargo test -p heelfirst-history --test history write -- --ignored`.
#[test]
#[ignore = "writes the file that the other tests read"]
fn write_the_present_schema() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "old phone").unwrap();
    for (minute, event) in (0..).zip(events()) {
        store.append(&[at(MORNING_US + minute * 60_000_000, event)]).unwrap();
    }
    let place = kept(6);
    let copy = Connection::open(store.read().file()).unwrap();
    copy.execute("VACUUM INTO ?1", [place.to_str().unwrap()]).unwrap();
}

/// A copy of the file of that schema, opened by this version.
fn opened_as(schema: u32) -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    fs::copy(kept(schema), dir.path().join("history.sqlite")).unwrap();
    let store = Store::open(dir.path(), "new phone").unwrap();
    store.read().check().unwrap();
    (dir, store)
}

#[test]
fn schema_1_opens() {
    let (_dir, mut store) = opened_as(1);
    assert_said(&store);
    store.rebuild().unwrap();
    assert_said(&store);
    let lifts = Event::Lifts { session: session_id(2), at_ms: 1900, lifts: vec![lift(1.5, Some(12.0))] };
    store.append(&[at(MORNING_US, lifts), at(MORNING_US, ended(session_id(2), 2000))]).unwrap();
    assert_eq!(store.read().session_lifts(session_id(2)).unwrap(), [lift(1.5, Some(12.0))]);
    assert_eq!(store.read().running().unwrap(), None);
}

#[test]
fn schema_2_opens() {
    let (_dir, mut store) = opened_as(2);
    assert_said(&store);
    store.rebuild().unwrap();
    assert_said(&store);
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [lift(4.0, None)]);
}

#[test]
fn schema_3_opens() {
    let (_dir, mut store) = opened_as(3);
    assert_said(&store);
    store.rebuild().unwrap();
    assert_said(&store);
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [lift(4.0, None)]);
}

#[test]
fn schema_4_opens() {
    let (_dir, mut store) = opened_as(4);
    assert_said(&store);
    store.rebuild().unwrap();
    assert_said(&store);
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [lift(4.0, None)]);
    assert_eq!(store.read().recent_reminders(9).unwrap()[0].prompt, prompt("00000000000000ab", 9));
}

#[test]
fn schema_5_opens() {
    let (_dir, mut store) = opened_as(5);
    for _ in ["as it was", "as derived anew"] {
        assert_said(&store);
        let rated = store.read().goal_ratings(Range::ALL).unwrap();
        assert_eq!((rated.len(), rated[0].rating), (1, 4));
        assert_eq!(store.read().recent_reminders(9).unwrap()[0].outcome.ended, Some(End::Done));
        assert_eq!(store.read().practice_total(Dates::ALL).unwrap().outcomes.done, 1);
        store.rebuild().unwrap();
    }
    let kinds = |event: Option<Event>| matches!(event, Some(Event::SessionSteps { .. }));
    assert!(store.read().events(None, 99).unwrap().into_iter().any(|recorded| kinds(recorded.event)));
}

#[test]
fn schema_6_opens() {
    let (_dir, mut store) = opened_as(6);
    for _ in ["as it was", "as derived anew"] {
        assert_said(&store);
        let ratings: Vec<_> = store.read().sessions(Range::ALL).unwrap().iter().map(|session| session.rating).collect();
        assert_eq!(ratings, [Some(Rating::Hard), None]);
        store.rebuild().unwrap();
    }
}

#[test]
fn schema_4_opens_and_its_walks_are_summed() {
    let (_dir, mut store) = opened_as(4);
    assert_said(&store);
    let walks = |store: &Store| store.read().walk_total(Dates::ALL, WalkFilter::default()).unwrap();
    let upgraded = walks(&store);
    assert!(upgraded.left.steps + upgraded.right.steps > 0);
    store.rebuild().unwrap();
    assert_said(&store);
    assert_eq!(walks(&store), upgraded);
}

#[test]
fn a_reminder_from_before_its_time_was_kept_gets_one_when_it_is_armed_again() {
    let (_dir, mut store) = opened_as(3);
    let id = "00000000000000aa";
    let before = store.read().reminder_outcome(id).unwrap().unwrap();
    assert_eq!((before.fired_us, before.moves, before.ended), (Some(MORNING_US), 0, None));
    assert_eq!(store.read().recent_reminders(9).unwrap(), []);
    let armed = Event::ReminderArmed { ids: vec![], refused: vec![], prompts: vec![prompt(id, 9)] };
    store.append(&[at(MORNING_US, armed)]).unwrap();
    let expected =
        ReminderRecord { prompt: prompt(id, 9), outcome: ReminderOutcome { armed_us: Some(MORNING_US), ..before } };
    assert_eq!(store.read().recent_reminders(9).unwrap(), [expected]);
}

#[test]
fn an_upgraded_database_is_as_a_new_one() {
    let (_new_dir, new) = opened();
    for schema in released() {
        let (_dir, upgraded) = opened_as(schema);
        assert_eq!(schema_of(&upgraded), schema_of(&new), "from schema {schema}");
    }
}

/// What is damaged in an old file is recovered into the present schema.
#[test]
fn an_old_database_is_recovered_as_well() {
    let (_new_dir, new) = opened();
    for schema in released() {
        let dir = tempfile::tempdir().unwrap();
        let mut bytes = fs::read(kept(schema)).unwrap();
        bytes[..100].fill(0);
        fs::write(dir.path().join("history.sqlite"), &bytes).unwrap();
        let store = Store::open_or_recover(dir.path(), "new phone", jiff::civil::date(2027, 1, 15)).unwrap();
        assert_eq!(schema_of(&store), schema_of(&new), "from schema {schema}");
        assert_said(&store);
        let aside = store.recovery().unwrap().unwrap().set_aside;
        assert!(fs::read(aside).unwrap() == bytes);
    }
}

/// Every schema, all of which there must be a file of.
fn released() -> Vec<u32> {
    let (_dir, new) = opened();
    let connection = Connection::open(new.read().file()).unwrap();
    let present: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    for schema in 1..=present {
        assert!(kept(schema).exists(), "there is no file of schema {schema}: run write_the_present_schema once");
    }
    (1..=present).collect()
}

/// Every object with its kind, name, table and statement, and the marks of the file.
fn schema_of(store: &Store) -> Vec<String> {
    let connection = Connection::open(store.read().file()).unwrap();
    let sql = "SELECT format('%s %s %s %s', type, name, tbl_name, sql) FROM sqlite_master ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    let objects = statement.query_map([], |row| row.get(0)).unwrap();
    let mut found: Vec<String> = objects.collect::<Result<_, _>>().unwrap();
    for mark in ["application_id", "user_version", "encoding", "page_size", "auto_vacuum"] {
        let value: rusqlite::types::Value =
            connection.query_row(&format!("PRAGMA {mark}"), [], |row| row.get(0)).unwrap();
        found.push(format!("{mark} {value:?}"));
    }
    found
}

fn assert_said(store: &Store) {
    let reader = store.read();
    assert_eq!(reader.settings().unwrap()["walks_per_day"], json!(4));
    assert_eq!(reader.answers().unwrap()["stands-holding"].answer, json!(true));
    let mount = &reader.sensors().unwrap()[0].mounts[0];
    assert_eq!((mount.foot, &mount.shoe, &mount.mount), (Foot::Left, &None, &json!({"quality": 0.1})));
    assert_eq!(reader.reminder_outcome("00000000000000aa").unwrap().unwrap().act, Some(Act::Started));
    assert_eq!(reader.mishaps(Range::ALL).unwrap()[0].mishap, Mishap::NearFall);
    let sessions = reader.sessions(Range::ALL).unwrap();
    assert_eq!(sessions.len(), 2);
    let steps = vec![step(1.25, Some(Landing::Heel)), step(2.5, None), step(3.75, Some(Landing::Toe))];
    assert_eq!(sessions[0].steps, steps);
    assert_eq!(sessions[0].started, "2027-01-15T09:07:00+01:00[Europe/Berlin]");
    let running = reader.running().unwrap().unwrap();
    assert_eq!((running.session, running.inputs.len(), running.last_at_ms), (session_id(2), 1, 1700));
}
