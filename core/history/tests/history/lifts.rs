//! Toe lifts from the sensor to the history.

use crate::common::{MORNING_US, at, ended, lift, opened, session_id, started};
use heelfirst_gait::lift::LiftUncertain;
use heelfirst_history::{Event, LiftDoubt, LiftRecord, StoreError};

fn told(seed: u64, lifts: Vec<LiftRecord>) -> Event {
    Event::Lifts { session: session_id(seed), at_ms: 900, lifts }
}

#[test]
fn lifts_belong_to_their_session_in_the_order_they_were_told() {
    let (_dir, mut store) = opened();
    let [first, second, third] = [lift(5.25, Some(11.0 / 7.0)), lift(9.5, None), lift(2.0, Some(-4.0))];
    store.append(&[at(MORNING_US, started(session_id(1))), at(MORNING_US, told(1, vec![first, second]))]).unwrap();
    store.append(&[at(MORNING_US, ended(session_id(1), 4000)), at(MORNING_US, told(1, vec![third]))]).unwrap();
    store.append(&[at(MORNING_US, started(session_id(2))), at(MORNING_US, told(2, vec![]))]).unwrap();
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [first, second, third]);
    assert_eq!(store.read().session_lifts(session_id(2)).unwrap(), []);
    store.rebuild().unwrap();
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), [first, second, third]);
}

#[test]
fn lifts_of_no_known_session_are_refused() {
    let (_dir, mut store) = opened();
    let refused = store.append(&[at(MORNING_US, told(1, vec![lift(1.0, None)]))]);
    assert!(matches!(refused, Err(StoreError::Rejected { .. })), "{refused:?}");
}

#[test]
fn lifts_go_with_their_session() {
    let (_dir, mut store) = opened();
    store.append(&[at(MORNING_US, started(session_id(1))), at(MORNING_US, told(1, vec![lift(1.0, None)]))]).unwrap();
    let _wiped = store.delete_session(session_id(1)).unwrap();
    assert_eq!(store.read().session_lifts(session_id(1)).unwrap(), []);
}

#[test]
fn a_counters_lift_comes_back_as_it_was() {
    let record = LiftRecord { uncertain_because: Some(LiftDoubt::Shaking), ..lift(3.0, Some(12.5)) };
    let told = record.lift();
    assert_eq!(told.uncertain_because, Some(LiftUncertain::Shaking));
    assert_eq!(LiftRecord::of(&told, record.set, record.repetition), record);
}
