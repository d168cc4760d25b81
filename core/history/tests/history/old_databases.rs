//! Databases of every released schema open, and say what they said.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{MORNING_US, at, ended, lift, opened, prompt, repetition, session_id, started, step, times};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{Act, Event, Mishap, Range, ReminderOutcome, ReminderRecord, Side, Store};
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
    ]
}

/// Writes the file of the present schema. Run once, when a schema is released: `cargo test -p heelfirst-history --test history write -- --ignored`.
#[test]
#[ignore = "writes the file that the other tests read"]
fn write_the_present_schema() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(dir.path(), "old phone").unwrap();
    for (minute, event) in (0..).zip(events()) {
        store.append(&[at(MORNING_US + minute * 60_000_000, event)]).unwrap();
    }
    let place = kept(4);
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
fn schema_3_opens() {
    let (_dir, mut store) = opened_as(3);
    assert_said(&store);
    store.rebuild().unwrap();
    assert_said(&store);
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [lift(4.0, None)]);
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
    for schema in [1, 3] {
        let (_dir, upgraded) = opened_as(schema);
        assert_eq!(schema_of(&upgraded), schema_of(&new), "from schema {schema}");
    }
}

fn schema_of(store: &Store) -> Vec<String> {
    let connection = Connection::open(store.read().file()).unwrap();
    let mut statement = connection.prepare("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
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
