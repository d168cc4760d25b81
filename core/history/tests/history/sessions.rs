//! A session from its first event to its line in the history.

use crate::common::{MORNING_US, ZONE, at, ended, opened, repetition, session_id, started, step, times};
use heelfirst_gait::Landing;
use heelfirst_history::{
    Context, Entry, Event, FinishedSession, Orthosis, Outcome, Range, Reader, Side, Store, StoreError,
};
use jiff::civil::date;
use serde_json::json;

const DAY_US: i64 = 86_400_000_000;

fn rejected(store: &mut Store, event: Event) -> String {
    match store.append(&[at(MORNING_US, event)]) {
        Err(StoreError::Rejected { detail, .. }) => detail,
        other => panic!("not rejected: {other:?}"),
    }
}

#[test]
fn a_finished_session_is_a_line_of_the_history() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    let events = [
        started(session),
        repetition(session, Side::Left, 1),
        repetition(session, Side::Left, 2),
        repetition(session, Side::Right, 1),
        Event::Steps { session, at_ms: 4000, steps: vec![step(1.25, Some(Landing::Heel)), step(2.5, None)] },
        Event::Steps { session, at_ms: 5000, steps: vec![step(3.75, Some(Landing::Toe))] },
        ended(session, 6001),
    ];
    store.append(&events.map(|event| at(MORNING_US + 123_456, event))).unwrap();
    let sessions = store.read().sessions(Range::ALL).unwrap();
    insta::assert_json_snapshot!(sessions);
}

#[test]
fn only_the_range_is_listed_oldest_first() {
    let (_dir, mut store) = opened();
    for (seed, at_us) in [(1, 3000), (2, 1000), (3, 2000)] {
        store.append(&[at(at_us, started(session_id(seed))), at(at_us, ended(session_id(seed), 1))]).unwrap();
    }
    let starts = |range| -> Vec<i64> {
        store.read().sessions_without_steps(range).unwrap().iter().map(|session| session.started_us).collect()
    };
    assert_eq!(starts(Range::ALL), [1000, 2000, 3000]);
    assert_eq!(starts(Range { from_us: Some(1000), to_us: Some(3000) }), [1000, 2000]);
    assert_eq!(starts(Range::since(2001)), [3000]);
}

/// Three mornings: one done, one enough, one stopped; a fourth still running.
fn four_mornings(store: &mut Store) {
    let outcomes = [Some(Outcome::Done), Some(Outcome::Enough), Some(Outcome::Stopped), None];
    for (day, outcome) in (0..).zip(outcomes) {
        let (session, at_us) = (session_id(day), MORNING_US + i64::try_from(day).unwrap() * DAY_US);
        store.append(&[at(at_us, started(session))]).unwrap();
        if let Some(outcome) = outcome {
            let end = Event::SessionEnded { session, at_ms: 10, outcome, reason: None, times: times(10) };
            store.append(&[at(at_us + 10_000, end)]).unwrap();
        }
    }
}

#[test]
fn a_finished_session_was_done_or_enough() {
    let (_dir, mut store) = opened();
    four_mornings(&mut store);
    let finished = store.read().finished_sessions(Range::ALL).unwrap();
    let first = FinishedSession {
        session: session_id(0),
        exercise: "seated-ankle-lift".into(),
        date: date(2027, 1, 15),
        zone: ZONE.into(),
        ended_us: MORNING_US + 10_000,
    };
    assert_eq!(finished[0], first);
    assert_eq!((finished.len(), finished[1].session), (2, session_id(1)));
    assert_eq!(store.read().finished_sessions(Range::since(MORNING_US + 1)).unwrap(), finished[1..]);
}

#[test]
fn a_date_of_practice_has_a_finished_session() {
    let (_dir, mut store) = opened();
    four_mornings(&mut store);
    store.append(&[at(MORNING_US, ended(session_id(3), 20))]).unwrap();
    let again = [at(MORNING_US, started(session_id(4))), at(MORNING_US, ended(session_id(4), 20))];
    store.append(&again).unwrap();
    let dates = |from, to| store.read().practice_dates(date(2027, 1, from), date(2027, 1, to)).unwrap();
    let [first, second, last] = [15, 16, 18].map(|day| date(2027, 1, day));
    assert_eq!(dates(1, 31), [first, second, last]);
    assert_eq!(dates(15, 16), [first, second]);
    assert_eq!(dates(17, 17), []);
}

#[test]
fn an_unknown_zone_is_kept_beside_utc() {
    let (_dir, mut store) = opened();
    let entry = Entry { at_us: MORNING_US, zone: "Mars/Olympus".into(), event: started(session_id(1)) };
    store.append(&[entry]).unwrap();
    let sessions = store.read().sessions_without_steps(Range::ALL).unwrap();
    assert_eq!(sessions[0].started, "2027-01-15T08:00:00Z[Mars/Olympus]");
}

#[test]
fn a_running_session_comes_back_with_all_that_the_engine_needs() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    let input = |at_ms, input| Event::SessionInput { session, at_ms, input };
    let events = [
        started(session),
        input(10, json!("ready")),
        Event::SettingChanged { key: "in between".into(), value: json!(1) },
        repetition(session, Side::Left, 1),
        input(1500, json!({"add_time": {"secs": 5, "nanos": 1}})),
        Event::Progress { session, at_ms: 1600, times: times(1600) },
        Event::Progress { session, at_ms: 2600, times: times(2600) },
    ];
    let entries: Vec<Entry> = (0..).zip(events).map(|(n, event)| at(MORNING_US + n, event)).collect();
    store.append(&entries).unwrap();

    let running = store.read().running().unwrap().unwrap();
    assert_eq!((running.session, running.last_at_ms, running.last_us), (session, 2600, MORNING_US + 6));
    assert_eq!(running.zone, ZONE);
    assert_eq!(running.prescription, json!({"exercise": "seated-ankle-lift", "whatever": ["the", "engine", 1.5]}));
    let inputs: Vec<_> = running.inputs.iter().map(|input| (input.at_ms, input.input.clone())).collect();
    assert_eq!(inputs, [(10, json!("ready")), (1500, json!({"add_time": {"secs": 5, "nanos": 1}}))]);
    assert_eq!(running.repetitions.len(), 1);
    assert_eq!(running.times, times(2600));

    store.append(&[at(MORNING_US, ended(session, 3000))]).unwrap();
    assert_eq!(store.read().running().unwrap(), None);
}

#[test]
fn only_the_last_checkpoint_stays_and_none_after_the_end() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session))]).unwrap();
    for at_ms in 1..100 {
        store.append(&[at(MORNING_US, Event::Progress { session, at_ms, times: times(at_ms) })]).unwrap();
    }
    assert_eq!(store.read().events(None, 1000).unwrap().len(), 2);
    store.append(&[at(MORNING_US, ended(session, 100))]).unwrap();
    assert_eq!(store.read().events(None, 1000).unwrap().len(), 2);
}

#[test]
fn batches_of_steps_become_one_row_and_stay_the_same_steps() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session))]).unwrap();
    let steps: Vec<_> = (0..50).map(|n| step(f64::from(n) * 1.1, Some(Landing::Flat))).collect();
    for batch in steps.chunks(3) {
        store.append(&[at(MORNING_US, Event::Steps { session, at_ms: 1, steps: batch.to_vec() })]).unwrap();
    }
    assert_eq!(store.read().session_steps(session).unwrap(), steps);
    store.append(&[at(MORNING_US, ended(session, 100))]).unwrap();
    assert_eq!(store.read().session_steps(session).unwrap(), steps);
    assert_eq!(store.read().events(None, 1000).unwrap().len(), 3);

    let late = vec![step(60.0, None)];
    store.append(&[at(MORNING_US, Event::Steps { session, at_ms: 1, steps: late.clone() })]).unwrap();
    assert_eq!(store.read().session_steps(session).unwrap(), [steps, late].concat());
    let counts = store.read().sessions_without_steps(Range::ALL).unwrap()[0].step_counts;
    assert_eq!((counts.steps, counts.graded, counts.flat, counts.slap), (51, 50, 50, 50));
}

#[test]
fn a_contradiction_is_refused_and_all_that_came_with_it() {
    let (_dir, mut store) = opened();
    let [one, two] = [1, 2].map(session_id);
    assert!(rejected(&mut store, repetition(one, Side::Left, 1)).contains("unknown"));
    store.append(&[at(MORNING_US, started(one)), at(MORNING_US, repetition(one, Side::Left, 1))]).unwrap();
    assert!(rejected(&mut store, started(two)).contains("still running"));
    assert!(rejected(&mut store, repetition(one, Side::Left, 1)).contains("counted already"));
    let both = [at(MORNING_US, repetition(one, Side::Left, 2)), at(MORNING_US, repetition(one, Side::Left, 1))];
    assert!(store.append(&both).is_err());
    assert_eq!(store.read().running().unwrap().unwrap().repetitions.len(), 1);

    store.append(&[at(MORNING_US, Event::Progress { session: one, at_ms: 9000, times: times(9000) })]).unwrap();
    let back = Event::Progress { session: one, at_ms: 8999, times: times(8999) };
    assert!(rejected(&mut store, back).contains("checkpoint"));
    store.append(&[at(MORNING_US, ended(one, 9000))]).unwrap();
    assert!(rejected(&mut store, repetition(one, Side::Left, 2)).contains("has ended"));
    store.append(&[at(MORNING_US, started(two))]).unwrap();
}

#[test]
fn walking_has_a_dose_without_a_side() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    let Event::SessionStarted(mut walk) = started(session) else { panic!("not a start") };
    walk.sides.truncate(1);
    walk.sides[0].side = None;
    let counted = Event::Repetition {
        session,
        at_ms: 1,
        side: None,
        set: 1,
        repetition: 1,
        counted_by: heelfirst_history::CountedBy::Person,
    };
    store.append(&[at(MORNING_US, Event::SessionStarted(walk)), at(MORNING_US, counted)]).unwrap();
    let sessions = store.read().sessions_without_steps(Range::ALL).unwrap();
    assert_eq!((sessions[0].sides[0].side, sessions[0].sides[0].repetitions), (None, 1));
    assert_eq!(sessions[0].outcome, None);
}

#[test]
fn the_last_circumstances_are_kept_for_each_exercise() {
    let (_dir, mut store) = opened();
    assert_eq!(store.read().last_context("seated-ankle-lift").unwrap(), None);
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session))]).unwrap();
    let used = store.read().last_context("seated-ankle-lift").unwrap().unwrap();
    assert_eq!(used.shoe.as_deref(), Some("boots"));
    assert_eq!(store.read().last_context("never done").unwrap(), Some(used));

    let context = Context { orthosis: Orthosis::Afo, ..Context::default() };
    let exercise = "seated-ankle-lift".to_owned();
    let corrected = Event::ContextSet { exercise, session: Some(session), context: context.clone() };
    store.append(&[at(MORNING_US + 1, corrected)]).unwrap();
    assert_eq!(store.read().last_context("seated-ankle-lift").unwrap(), Some(context.clone()));
    assert_eq!(store.read().sessions(Range::ALL).unwrap()[0].context, context);
    assert_eq!(store.read().context_for_all().unwrap(), None, "what one exercise had is not for all");
    let all = Event::ContextSet { exercise: String::new(), session: None, context: context.clone() };
    store.append(&[at(MORNING_US + 2, all)]).unwrap();
    assert_eq!(store.read().context_for_all().unwrap(), Some(context));
}

#[test]
fn a_reader_sees_what_was_appended_while_the_writer_goes_on() {
    let (dir, mut store) = opened();
    let reader = Reader::open(dir.path()).unwrap();
    assert!(reader.sessions(Range::ALL).unwrap().is_empty());
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session))]).unwrap();
    assert_eq!(reader.running().unwrap().unwrap().session, session);
    store.append(&[at(MORNING_US, ended(session, 5))]).unwrap();
    assert_eq!(reader.sessions(Range::ALL).unwrap()[0].outcome, Some(Outcome::Done));
    drop(store);
    assert_eq!(Reader::open(dir.path()).unwrap().sessions(Range::ALL).unwrap().len(), 1);
}

#[test]
fn what_days_brought_is_told_day_by_day_and_all_before_as_one() {
    let (_dir, mut store) = opened();
    let day_us = 86_400_000_000;
    for (seed, day) in [(1, 0), (2, 1), (3, 9), (4, 9)] {
        let (session, at_us) = (session_id(seed), MORNING_US + day * day_us + i64::try_from(seed).unwrap() * 1_000_000);
        store.append(&[at(at_us, started(session))]).unwrap();
        for count in 1..=u32::try_from(seed).unwrap() {
            store.append(&[at(at_us, repetition(session, Side::Left, count))]).unwrap();
        }
        store.append(&[at(at_us, ended(session, 9))]).unwrap();
    }
    let brought = store.read().brought(jiff::civil::date(2027, 1, 20)).unwrap();
    let told: Vec<_> =
        brought.iter().map(|day| (day.date.to_string(), day.sessions, day.repetitions, day.most, day.hold_s)).collect();
    assert_eq!(told, [("2027-01-16".to_owned(), 2, 3, 2, 0), ("2027-01-24".to_owned(), 2, 7, 4, 0)]);
}
