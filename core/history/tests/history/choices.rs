//! Settings, answers, mishaps, sensors, days.

use crate::common::{MORNING_US, ZONE, at, ended, opened, repetition, session_id, started, step};
use heelfirst_gait::{Foot, Landing};
use heelfirst_history::{Dates, Entry, Event, Mishap, Range, Rating, Side, Store, StoreError};
use jiff::civil::date;
use serde_json::json;

const HOUR_US: i64 = 3_600_000_000;

#[test]
fn a_setting_holds_until_it_is_changed_and_null_takes_it_back() {
    let (_dir, mut store) = opened();
    let mut set = |key: &str, value| {
        store.append(&[at(MORNING_US, Event::SettingChanged { key: key.into(), value })]).unwrap();
        store.read().settings().unwrap()
    };
    assert_eq!(set("walks_per_day", json!(4))["walks_per_day"], json!(4));
    assert_eq!(set("walks_per_day", json!(5))["walks_per_day"], json!(5));
    assert_eq!(set("quiet", json!([["12:00", "13:00"]])).len(), 2);
    assert_eq!(set("walks_per_day", json!(null)).len(), 1);
}

#[test]
fn the_last_day_of_some_on_which_a_setting_was_changed_is_the_persons_day() {
    let (_dir, mut store) = opened();
    let noon_us = MORNING_US - 9 * HOUR_US + 12 * HOUR_US;
    let mut set = |day: i64, zone: &str, key: &str| {
        let event = Event::SettingChanged { key: key.into(), value: json!(day) };
        store.append(&[Entry { at_us: noon_us + day * 24 * HOUR_US, zone: zone.into(), event }]).unwrap();
    };
    set(-3, "UTC", "borders");
    // Midnight has passed there.
    set(2, "Pacific/Kiritimati", "borders");
    set(9, "UTC", "borders");
    set(5, "UTC", "plan");
    let on = |from, to| {
        let dates = Dates { from: date(2027, 1, from), to: date(2027, 1, to) };
        store.read().setting_changed_on("borders", dates).unwrap()
    };
    assert_eq!(on(1, 31), Some(date(2027, 1, 24)));
    assert_eq!(on(1, 23), Some(date(2027, 1, 18)));
    assert_eq!((on(18, 18), on(17, 17)), (Some(date(2027, 1, 18)), None));
    assert_eq!((on(1, 17), on(13, 17)), (Some(date(2027, 1, 12)), None));
}

#[test]
fn the_last_answer_holds_and_says_when_it_was_given() {
    let (_dir, mut store) = opened();
    for (at_us, answer) in [(1, "no"), (2, "yes")] {
        store.append(&[at(at_us, Event::AnswerGiven { check: "knee".into(), answer: json!(answer) })]).unwrap();
    }
    let answers = store.read().answers().unwrap();
    assert_eq!((&answers["knee"].answer, answers["knee"].answered_us), (&json!("yes"), 2));
    assert_eq!(answers["knee"].zone, ZONE);
}

#[test]
fn a_mishap_keeps_the_time_it_happened() {
    let (_dir, mut store) = opened();
    let mishap = |mishap, when_us| at(MORNING_US, Event::Mishap { mishap, when_us, note: Some("wet leaves".into()) });
    let earlier_us = MORNING_US - 30 * HOUR_US;
    store.append(&[mishap(Mishap::Trip, None), mishap(Mishap::Fall, Some(earlier_us))]).unwrap();
    let all = store.read().mishaps(Range::ALL).unwrap();
    assert_eq!(
        all.iter().map(|m| (m.mishap, m.when_us)).collect::<Vec<_>>(),
        [(Mishap::Fall, earlier_us), (Mishap::Trip, MORNING_US)]
    );
    assert_eq!(store.read().mishaps(Range::since(MORNING_US)).unwrap().len(), 1);
    let days = store.read().days(date(2027, 1, 15), 14).unwrap();
    assert_eq!(
        days.iter().map(|d| (d.date, d.trips, d.falls)).collect::<Vec<_>>(),
        [(date(2027, 1, 14), 0, 1), (date(2027, 1, 15), 1, 0)]
    );
}

#[test]
fn a_day_is_the_persons_day() {
    let (_dir, mut store) = opened();
    let late_evening_us = MORNING_US + 14 * HOUR_US + HOUR_US / 2;
    for (seed, zone) in [(1, "UTC"), (2, "Europe/Berlin"), (3, "America/New_York")] {
        let session = session_id(seed);
        let events = [
            started(session),
            repetition(session, Side::Left, 1),
            Event::Steps { session, at_ms: 1, steps: vec![step(1.0, Some(Landing::Heel))] },
            ended(session, 1000),
        ];
        let entries = events.map(|event| Entry { at_us: late_evening_us + HOUR_US, zone: zone.into(), event });
        store.append(&entries).unwrap();
    }
    let days = store.read().days(date(2027, 1, 16), 2).unwrap();
    let sums: Vec<_> =
        days.iter().map(|d| (d.date, d.sessions, d.repetitions(), d.step_counts.heel, d.active_ms)).collect();
    assert_eq!(sums, [(date(2027, 1, 15), 2, 2, 2, 1000), (date(2027, 1, 16), 1, 1, 1, 500)]);
    assert_eq!(store.read().repetitions_on(date(2027, 1, 15)).unwrap(), 2);
    assert_eq!(store.read().repetitions_on(date(2027, 1, 17)).unwrap(), 0);
}

#[test]
fn a_running_session_counts_for_today() {
    let (_dir, mut store) = opened();
    let session = session_id(1);
    store.append(&[at(MORNING_US, started(session)), at(MORNING_US, repetition(session, Side::Right, 1))]).unwrap();
    assert_eq!(store.read().repetitions_on(date(2027, 1, 15)).unwrap(), 1);
}

fn paired(sensor: &str, foot: Foot) -> Entry {
    at(MORNING_US, Event::SensorPaired { sensor: sensor.into(), name: format!("{sensor}'s name"), foot })
}

fn calibrated(sensor: &str, foot: Option<Foot>, shoe: Option<&str>, quality: f64) -> Entry {
    let mount = json!({ "quality": quality });
    at(MORNING_US, Event::SensorCalibrated { sensor: sensor.into(), foot, shoe: shoe.map(str::to_owned), mount })
}

/// Foot, shoe and quality of every mount of the first sensor.
fn mounts(store: &Store) -> Vec<(Foot, Option<String>, f64)> {
    let sensor = store.read().sensors().unwrap().into_iter().next();
    let mounts = sensor.map(|sensor| sensor.mounts).unwrap_or_default();
    mounts.into_iter().map(|m| (m.foot, m.shoe, m.mount["quality"].as_f64().unwrap())).collect()
}

#[test]
fn a_mount_belongs_to_a_sensor_a_foot_and_a_shoe() {
    let (_dir, mut store) = opened();
    assert!(matches!(store.append(&[calibrated("a", None, None, 0.5)]), Err(StoreError::Rejected { .. })));
    store.append(&[paired("a", Foot::Left), paired("b", Foot::Right), calibrated("a", None, None, 0.5)]).unwrap();
    let again = [
        calibrated("a", Some(Foot::Left), Some("boots"), 0.6),
        calibrated("a", Some(Foot::Right), Some("boots"), 0.7),
        calibrated("a", Some(Foot::Left), Some("boots"), 0.8),
    ];
    store.append(&again).unwrap();
    let boots = || Some("boots".to_owned());
    let expected = vec![(Foot::Left, None, 0.5), (Foot::Left, boots(), 0.8), (Foot::Right, boots(), 0.7)];
    assert_eq!(mounts(&store), expected);
    assert_eq!(store.read().sensors().unwrap()[1].mounts, []);
    store.rebuild().unwrap();
    assert_eq!(mounts(&store), expected);
}

#[test]
fn forgetting_a_sensor_forgets_its_mounts_and_pairing_it_anew_does_not() {
    let (_dir, mut store) = opened();
    store.append(&[paired("a", Foot::Left), calibrated("a", None, None, 0.5), paired("a", Foot::Right)]).unwrap();
    assert_eq!(mounts(&store), [(Foot::Left, None, 0.5)]);
    let forgotten = at(MORNING_US, Event::SensorForgotten { sensor: "a".into() });
    store.append(&[forgotten, paired("a", Foot::Left)]).unwrap();
    assert_eq!(mounts(&store), []);
    store.rebuild().unwrap();
    assert_eq!(mounts(&store), []);
}

#[test]
fn a_mishap_reported_by_mistake_goes_once_and_a_rating_taken_back_is_none() {
    let (_dir, mut store) = opened();
    let trip = || at(MORNING_US, Event::Mishap { mishap: Mishap::Trip, when_us: Some(MORNING_US), note: None });
    let back = at(MORNING_US, Event::MishapTakenBack { mishap: Mishap::Trip, when_us: MORNING_US });
    store.append(&[trip(), trip(), back.clone()]).unwrap();
    assert_eq!(store.read().mishaps(Range::ALL).unwrap().len(), 1);
    store.append(&[back.clone(), back]).unwrap();
    assert_eq!(store.read().mishaps(Range::ALL).unwrap(), []);

    let session = session_id(1);
    let rated = |rating| at(MORNING_US, Event::SessionRated { session, rating });
    store.append(&[at(MORNING_US, started(session)), at(MORNING_US, ended(session, 9))]).unwrap();
    for rating in [Some(Rating::Easy), Some(Rating::Pain), None] {
        store.append(&[rated(rating)]).unwrap();
        assert_eq!(store.read().sessions(Range::ALL).unwrap()[0].rating, rating);
    }
    store.rebuild().unwrap();
    assert_eq!(store.read().sessions(Range::ALL).unwrap()[0].rating, None);
    assert!(store.append(&[at(MORNING_US, Event::SessionRated { session: session_id(9), rating: None })]).is_err());
}
