//! The tables are what the journal says: derived bit by bit or all anew, they are the same.

use crate::common::{MORNING_US, at, ended, lift, opened, prompt, session_id, started, step, times};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{
    Act, Context, CountedBy, End, Entry, Event, Mishap, Rating, ReminderEnd, Side, StopReason, Store,
};
use proptest::prelude::*;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OpenFlags};
use serde_json::json;

/// What a random script is made of. Sessions, sides and numbers are few, so that scripts contradict themselves now and then.
#[derive(Debug, Clone)]
pub enum Deed {
    Start(u64),
    Repetition(u64, bool, u32),
    Progress(u64, u64),
    Input(u64, u64),
    Steps(u64, Vec<u8>),
    Lifts(u64, Vec<u8>),
    End(u64, u64),
    Setting(u8, Option<i32>),
    Answer(u8),
    Context(u8, Option<u64>),
    Mishap(u8, Option<i64>),
    Goal(u8),
    Rate(u64, u8),
    Explain(u64, u8),
    TakeBack(u8, i64),
    Pair(u8),
    Calibrate(u8, Option<bool>, u8),
    Forget(u8),
    Armed(Vec<u8>),
    Fired(u8),
    Planned(Vec<(u8, u8)>),
    Acted(u8, u8),
    Ended(Vec<(u8, u8)>),
    Delete(u64),
    DeleteEverything,
}

pub fn deed() -> impl Strategy<Value = Deed> {
    let session = 1..3_u64;
    let few = 0..3_u8;
    prop_oneof![
        12 => session.clone().prop_map(Deed::Start),
        24 => (session.clone(), any::<bool>(), 1..5_u32).prop_map(|(s, left, n)| Deed::Repetition(s, left, n)),
        20 => (session.clone(), 0..1000_u64).prop_map(|(s, ms)| Deed::Progress(s, ms)),
        8 => (session.clone(), 0..1000_u64).prop_map(|(s, ms)| Deed::Input(s, ms)),
        16 => (session.clone(), prop::collection::vec(0..4_u8, 0..4)).prop_map(|(s, steps)| Deed::Steps(s, steps)),
        12 => (session.clone(), prop::collection::vec(0..4_u8, 0..4)).prop_map(|(s, lifts)| Deed::Lifts(s, lifts)),
        10 => (session.clone(), 0..1000_u64).prop_map(|(s, ms)| Deed::End(s, ms)),
        3 => (few.clone(), prop::option::of(any::<i32>())).prop_map(|(key, value)| Deed::Setting(key, value)),
        3 => few.clone().prop_map(Deed::Answer),
        3 => (few.clone(), prop::option::of(session.clone())).prop_map(|(shoe, s)| Deed::Context(shoe, s)),
        3 => (few.clone(), prop::option::of(0..9_i64)).prop_map(|(kind, day)| Deed::Mishap(kind, day)),
        3 => (5..13_u8).prop_map(Deed::Goal),
        6 => (session.clone(), 0..5_u8).prop_map(|(s, rating)| Deed::Rate(s, rating)),
        4 => (session.clone(), 0..3_u8).prop_map(|(s, reason)| Deed::Explain(s, reason)),
        3 => (few.clone(), 0..9_i64).prop_map(|(kind, day)| Deed::TakeBack(kind, day)),
        3 => few.clone().prop_map(Deed::Pair),
        6 => (few.clone(), any::<Option<bool>>(), few.clone()).prop_map(|(n, left, shoe)| Deed::Calibrate(n, left, shoe)),
        3 => few.clone().prop_map(Deed::Forget),
        3 => prop::collection::vec(0..5_u8, 0..3).prop_map(Deed::Armed),
        3 => few.clone().prop_map(Deed::Fired),
        3 => prop::collection::vec((few.clone(), few.clone()), 0..3).prop_map(Deed::Planned),
        6 => (few.clone(), 0..5_u8).prop_map(|(id, act)| Deed::Acted(id, act)),
        6 => prop::collection::vec((few, 0..4_u8), 0..3).prop_map(Deed::Ended),
        1 => session.prop_map(Deed::Delete),
        1 => Just(Deed::DeleteEverything),
    ]
}

const DAY_US: i64 = 86_400_000_000;
const ACTS: [Act; 5] = [Act::Opened, Act::Started, Act::Snoozed, Act::InAHurry, Act::Dismissed];
const ENDS: [End; 4] = [End::Done, End::Expired, End::Unknown, End::Withdrawn];

fn event(act: &Deed) -> Option<Event> {
    Some(match act.clone() {
        Deed::Start(seed) => started(session_id(seed)),
        Deed::Repetition(seed, left, repetition) => Event::Repetition {
            session: session_id(seed),
            at_ms: 5,
            side: Some(if left { Side::Left } else { Side::Right }),
            set: 1,
            repetition,
            counted_by: CountedBy::Cued,
        },
        Deed::Progress(seed, at_ms) => Event::Progress { session: session_id(seed), at_ms, times: times(at_ms) },
        Deed::Input(seed, at_ms) => Event::SessionInput { session: session_id(seed), at_ms, input: json!("pause") },
        Deed::Steps(seed, kinds) => {
            let landing =
                |kind| [None, Some(Landing::Heel), Some(Landing::Flat), Some(Landing::Toe)][usize::from(kind)];
            let steps = kinds.into_iter().map(|kind| step(f64::from(kind), landing(kind))).collect();
            Event::Steps { session: session_id(seed), at_ms: 7, steps }
        }
        Deed::Lifts(seed, angles) => {
            let lifts = angles.into_iter().map(|deg| lift(7.0, (deg > 0).then_some(f64::from(deg) - 2.0))).collect();
            Event::Lifts { session: session_id(seed), at_ms: 8, lifts }
        }
        Deed::End(seed, at_ms) => ended(session_id(seed), at_ms),
        Deed::Setting(key, value) => Event::SettingChanged { key: format!("key_{key}"), value: json!(value) },
        Deed::Answer(check) => Event::AnswerGiven { check: format!("check-{check}"), answer: json!(check) },
        Deed::Context(shoe, seed) => Event::ContextSet {
            exercise: format!("exercise-{shoe}"),
            session: seed.map(session_id),
            context: Context { shoe: Some(format!("shoe {shoe}")), ..Context::default() },
        },
        Deed::Mishap(kind, day) => Event::Mishap {
            mishap: [Mishap::Trip, Mishap::NearFall, Mishap::Fall][usize::from(kind)],
            when_us: day.map(|day| MORNING_US - day * DAY_US),
            note: None,
        },
        Deed::Goal(rating) => Event::GoalRated { goal: "walk to the bakery".into(), rating },
        Deed::Rate(seed, rating) => Event::SessionRated {
            session: session_id(seed),
            rating: [None, Some(Rating::Easy), Some(Rating::Right), Some(Rating::Hard), Some(Rating::Pain)]
                [usize::from(rating)],
        },
        Deed::Explain(seed, reason) => Event::StopExplained {
            session: session_id(seed),
            reason: [None, Some(StopReason::Pain), Some(StopReason::Tired)][usize::from(reason)],
        },
        Deed::TakeBack(kind, day) => Event::MishapTakenBack {
            mishap: [Mishap::Trip, Mishap::NearFall, Mishap::Fall][usize::from(kind)],
            when_us: MORNING_US - day * DAY_US,
        },
        Deed::Pair(n) => Event::SensorPaired { sensor: format!("s{n}"), name: "shoe".into(), foot: Foot::Right },
        Deed::Calibrate(n, left, shoe) => Event::SensorCalibrated {
            sensor: format!("s{n}"),
            foot: left.map(|left| if left { Foot::Left } else { Foot::Right }),
            shoe: (shoe > 0).then(|| format!("shoe {shoe}")),
            mount: json!({"quality": 0.1}),
        },
        Deed::Forget(n) => Event::SensorForgotten { sensor: format!("s{n}") },
        Deed::Armed(ids) => {
            let refused = ids.iter().take(1).map(|id| format!("refused-{id}")).collect();
            Event::ReminderArmed { ids: ids.iter().map(u8::to_string).collect(), refused, prompts: vec![] }
        }
        Deed::Fired(id) => Event::ReminderFired { id: id.to_string(), fired_us: i64::from(id) },
        Deed::Planned(plans) => {
            let prompts = plans.iter().map(|(id, hour)| prompt(&id.to_string(), *hour)).collect();
            Event::ReminderArmed { ids: vec![], refused: vec![], prompts }
        }
        Deed::Acted(id, act) => Event::ReminderActed { id: id.to_string(), act: ACTS[usize::from(act)] },
        Deed::Ended(ends) => {
            let end = |(id, how): &(u8, u8)| ReminderEnd { id: id.to_string(), how: ENDS[usize::from(*how)] };
            Event::ReminderEnded { ends: ends.iter().map(end).collect() }
        }
        Deed::Delete(_) | Deed::DeleteEverything => return None,
    })
}

const TABLES: [&str; 17] = [
    "sessions",
    "session_sides",
    "repetitions",
    "step_blocks",
    "lifts",
    "settings",
    "answers",
    "contexts",
    "mishaps",
    "mounts",
    "sensors",
    "reminder_outcomes",
    "days",
    "exercise_days",
    "walk_sums",
    "lift_sums",
    "goal_ratings",
];

/// Every row of every table that is derived.
pub fn dump(store: &Store) -> Vec<(&'static str, Vec<Vec<Cell>>)> {
    let connection = Connection::open_with_flags(
        store.read().file(),
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .unwrap();
    TABLES.map(|table| (table, rows_of(&connection, table))).into()
}

fn rows_of(connection: &Connection, table: &str) -> Vec<Vec<Cell>> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| (0..columns).map(|column| row.get(column)).collect()).unwrap();
    let mut rows: Vec<Vec<Cell>> = rows.collect::<Result<_, _>>().unwrap();
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

pub fn perform(store: &mut Store, act: &Deed, at_us: i64) {
    let done = match (act, event(act)) {
        (_, Some(event)) => store.append(&[at(at_us, event)]).map(|_| ()),
        (Deed::Delete(seed), None) => store.delete_session(session_id(*seed)).map(|_| ()),
        _ => store.delete_everything(at_us, "UTC").map(|_| ()),
    };
    match done {
        Ok(()) | Err(heelfirst_history::StoreError::Rejected { .. }) => {}
        Err(error) => panic!("{act:?}: {error}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn tables_built_bit_by_bit_are_those_built_anew(script in prop::collection::vec((deed(), -3..9_i64), 0..120)) {
        let (_dir, mut store) = opened();
        perform(&mut store, &Deed::Start(1), MORNING_US);
        for (act, hours) in &script {
            perform(&mut store, act, MORNING_US + hours * 3_600_000_000);
        }
        let bit_by_bit = dump(&store);
        store.rebuild().unwrap();
        prop_assert_eq!(dump(&store), bit_by_bit);
        store.read().check().unwrap();
    }
}

#[test]
fn every_table_is_compared() {
    let (_dir, store) = opened();
    let connection = Connection::open(store.read().file()).unwrap();
    let mut statement =
        connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").unwrap();
    let mut found: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    found.retain(|name| name != "journal" && name != "meta");
    let mut compared = TABLES.to_vec();
    compared.sort_unstable();
    assert_eq!(found, compared);
}

#[test]
fn entries_of_one_append_are_as_good_as_many_appends() {
    let events: Vec<Entry> = [started(session_id(1)), ended(session_id(1), 10), started(session_id(2))]
        .map(|event| at(MORNING_US, event))
        .into();
    let (_one, mut at_once) = opened();
    at_once.append(&events).unwrap();
    let (_two, mut singly) = opened();
    for entry in &events {
        singly.append(std::slice::from_ref(entry)).unwrap();
    }
    let without_ids = |store: &Store| {
        let mut sessions = store.read().sessions(heelfirst_history::Range::ALL).unwrap();
        sessions.sort_by_key(|session| session.session);
        sessions
    };
    assert_eq!(without_ids(&at_once), without_ids(&singly));
}
