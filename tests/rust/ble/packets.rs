//! Packets that are missing, malformed, at another rate: counted exactly, and the stream goes on.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_sensors::device::DeviceKind;
use heelfirst_sensors::{LinkState, Problem, RadioEvent, SensorId};

use crate::ear::{Ear, LONG, tell};
use crate::rig::Rig;

const BOTH: [(&str, DeviceKind, Foot); 2] =
    [("left", DeviceKind::Movesense, Foot::Left), ("right", DeviceKind::Open, Foot::Right)];

#[test]
fn what_is_missing_is_counted_to_the_sample() {
    let rig = Rig::ready();
    for (name, kind, foot) in BOTH {
        let mut ear = Ear::new();
        let sensor = ear.stream(kind, foot);
        ear.listen(Duration::from_secs(2));
        for packets in [1, 3, 2] {
            rig.say(&format!("{name} gap {packets}"));
            ear.listen(Duration::from_millis(1_500));
        }
        let withheld: u64 =
            rig.journal(name).iter().rev().take_while(|line| line["what"] != "start").map(withheld).sum();
        let batches = ear.batches(0, &sensor);
        let lost: u64 = batches.iter().map(|batch| u64::from(batch.lost)).sum();
        tell(&format!("{name}: samples withheld, counted lost"), format!("{withheld}, {lost}"));
        assert_eq!((lost, withheld > 0), (withheld, true));
        assert!(
            batches
                .iter()
                .all(|batch| !batch.lost_is_estimated && (batch.lost > 0) == (batch.missing > Duration::ZERO))
        );
        ear.let_go(&sensor);
    }
}

fn withheld(line: &serde_json::Value) -> u64 {
    if line["why"] == "gap" { line["count"].as_u64().unwrap() } else { 0 }
}

#[test]
fn malformed_packets_are_counted_and_the_stream_goes_on() {
    let rig = Rig::ready();
    for (name, kind, foot) in BOTH {
        let mut ear = Ear::new();
        let sensor = ear.stream(kind, foot);
        let from = ear.heard.len();
        for bad in ["00", "ff", "0102030405", "ffffffffffffffffffff"] {
            rig.say(&format!("{name} bad {bad}"));
        }
        rig.say(&format!("{name} fuzz 200 7"));
        ear.listen(Duration::from_secs(3));
        let counts = |ear: &Ear| malformed(ear, from, &sensor);
        tell(&format!("{name}: malformed packets"), counts(&ear));
        assert!(counts(&ear) >= 150, "{}", counts(&ear));
        let again = ear.heard.len();
        ear.samples_from(again, &sensor);
        let states = ear.heard[from..]
            .iter()
            .filter(|heard| matches!(heard.event, RadioEvent::Link { state: LinkState::Backoff, .. }));
        assert_eq!(states.count(), 0);
        assert!(
            ear.batches(from, &sensor).iter().flat_map(|batch| &batch.samples).all(heelfirst_gait::Sample::is_finite)
        );
        ear.let_go(&sensor);
    }
}

fn malformed(ear: &Ear, from: usize, sensor: &SensorId) -> u64 {
    let counts = ear.heard[from..].iter().map(|heard| match &heard.event {
        RadioEvent::Malformed { sensor: of, count, .. } if of == sensor => *count,
        _ => 0,
    });
    counts.sum()
}

#[test]
fn another_rate_than_was_asked_for_is_told_and_used() {
    let rig = Rig::ready();
    for (name, kind, foot) in BOTH {
        rig.say(&format!("{name} rate 52"));
        let mut ear = Ear::new();
        let sensor = ear.find(kind);
        ear.connect(&sensor, foot);
        let found_hz = ear.first(0, "the other rate", LONG, |heard| match heard.event {
            RadioEvent::Problem { problem: Problem::OtherRate { asked_hz, found_hz, .. }, .. } => {
                Some((asked_hz, found_hz))
            }
            _ => None,
        });
        tell(&format!("{name}: asked for and found, Hz"), format!("{:.0}, {:.1}", found_hz.0, found_hz.1));
        assert!((found_hz.0 - 104.0).abs() < 0.1 && (found_hz.1 - 52.0).abs() < 2.0);
        let from = ear.heard.len();
        ear.listen(Duration::from_secs(3));
        let after = ear.batches(from, &sensor);
        assert!(!after.is_empty() && after.iter().all(|batch| batch.lost == 0));
        ear.let_go(&sensor);
    }
}

#[test]
fn a_battery_that_changes_is_told() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let battery = |wanted: u8| {
        move |heard: &crate::ear::Heard| match heard.event {
            RadioEvent::Battery { percent, .. } if percent == wanted => Some(()),
            _ => None,
        }
    };
    ear.first(0, "the first battery", LONG, battery(87));
    rig.say("left battery 15");
    ear.first(0, "the low battery", LONG, battery(15));
    rig.say("left battery 87");
    ear.let_go(&sensor);
}
