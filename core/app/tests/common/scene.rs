//! Scenes of simulated sensors on a scripted clock.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

use heelfirst::{
    Coach, CoachEvent, CoachRadio, DoneSnapshot, FeetSnapshot, SceneSensor, SensorId, SensorSnapshot, SessionPhase,
    Side,
};

use super::Ear;

pub fn id(sensor: &str) -> SensorId {
    SensorId { value: sensor.to_owned() }
}

/// A sensor near by, full, and awake.
pub fn sensor(name: &str, foot: Side, pattern: &str, seed: u64) -> SceneSensor {
    SceneSensor {
        sensor: name.to_owned(),
        name: format!("Movesense {name}"),
        kind: "movesense".to_owned(),
        foot,
        pattern: pattern.to_owned(),
        seed,
        slipped_deg: 0.0,
        signal_dbm: Some(-60),
        battery_percent: Some(80),
        battery_falls_every_ms: None,
        model: None,
        firmware: None,
        reachable_from_ms: Some(0),
        reachable_until_ms: None,
        drops_after_ms: Vec::new(),
        mutes: Vec::new(),
        refuses: false,
    }
}

pub fn radio(sensors: &[SceneSensor]) -> CoachRadio {
    CoachRadio::Scene { sensors: sensors.to_vec() }
}

/// Finds what is there and pairs each sensor with the foot that it sits on; 2 s.
pub fn pair_all(coach: &Coach, sensors: &[SceneSensor]) {
    coach.scan(true).unwrap();
    coach.advance_to(1_000).unwrap();
    coach.scan(false).unwrap();
    for sensor in sensors {
        coach.pair(id(&sensor.sensor), sensor.foot).unwrap();
    }
    coach.advance_to(2_000).unwrap();
}

/// Walks a burst from `from_ms` on, to its end.
pub fn walk(coach: &Coach, from_ms: i64) {
    coach.advance_to(from_ms).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(from_ms + 60_000).unwrap();
}

pub fn found(coach: &Coach) -> Vec<(String, Option<Side>)> {
    coach.snapshot().sensors.into_iter().map(|sensor| (sensor.sensor.value, sensor.foot)).collect()
}

pub fn one(coach: &Coach, sensor: &str) -> SensorSnapshot {
    coach.snapshot().sensors.into_iter().find(|known| known.sensor.value == sensor).unwrap()
}

pub fn feet(ear: &Ear) -> Vec<FeetSnapshot> {
    let feet = |event| if let CoachEvent::Feet { feet } = event { Some(feet) } else { None };
    ear.events().into_iter().filter_map(feet).collect()
}

pub fn done(events: &[CoachEvent]) -> DoneSnapshot {
    let done = |event: &CoachEvent| if let CoachEvent::Done { done } = event { Some(done.clone()) } else { None };
    events.iter().find_map(done).unwrap()
}

fn is_end(event: &CoachEvent) -> bool {
    matches!(event, CoachEvent::Session { snapshot } if snapshot.phase == SessionPhase::Done)
}

/// The keys of the problems before the end of the session was shown, and after it.
pub fn problems(events: &[CoachEvent]) -> (Vec<String>, Vec<String>) {
    let end = events.iter().position(is_end).unwrap();
    let keys = |events: &[CoachEvent]| {
        let key = |event: &CoachEvent| {
            if let CoachEvent::Problem { notice } = event { Some(notice.key.clone()) } else { None }
        };
        events.iter().filter_map(key).collect()
    };
    (keys(&events[..end]), keys(&events[end..]))
}

/// When the walk began and ended, in ms of the session's clock.
pub fn walked(events: &[CoachEvent]) -> (i64, i64) {
    let at = |wanted: SessionPhase| {
        events.iter().find_map(|event| match event {
            CoachEvent::Session { snapshot } if snapshot.phase == wanted => Some(snapshot.at_ms),
            _ => None,
        })
    };
    (at(SessionPhase::Walk).unwrap(), at(SessionPhase::Done).unwrap())
}
