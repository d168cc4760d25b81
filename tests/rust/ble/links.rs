//! Links that break, sensors that go away, a radio that is switched off: it goes on by itself.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_sensors::device::{DeviceKind, Refusal};
use heelfirst_sensors::{LinkState, Problem, RadioEvent};

use crate::ear::{Ear, LONG, percentile, scale, tell, within};
use crate::rig::Rig;

#[test]
fn after_a_drop_samples_come_again_at_once() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let mut gone_s = Vec::new();
    for _ in 0..(10 * scale()).min(50) {
        ear.listen(Duration::from_millis(2_500)); // the link has to be a good one before it breaks
        let from = ear.heard.len();
        rig.say("left drop");
        let broken_at = ear.now();
        ear.link(from, &sensor, LinkState::Backoff);
        let back = ear.heard.len();
        gone_s.push((ear.samples_from(back, &sensor) - broken_at).as_secs_f64());
    }
    let (middle_s, p95_s) = (percentile(&gone_s, 50), percentile(&gone_s, 95));
    tell("drop to first sample, s", format!("median {middle_s:.2}, p95 {p95_s:.2} over {} drops", gone_s.len()));
    assert!(p95_s < within(1.0, 3.0).as_secs_f64(), "{gone_s:?}");
    let epochs: Vec<_> = ear.batches(0, &sensor).iter().map(|batch| batch.epoch).collect();
    assert!(epochs.is_sorted());
    assert_eq!(epochs.last().copied(), Some(u32::try_from(gone_s.len()).unwrap() + 1));
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_that_falls_silent_is_told_and_connected_anew() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Open, Foot::Right);
    let from = ear.heard.len();
    rig.say("right mute on");
    let mute_at = ear.now();
    let stalled_at = ear.link(from, &sensor, LinkState::Stalled);
    let given_up_at = ear.link(from, &sensor, LinkState::Backoff);
    tell(
        "silence to stalled, to given up, s",
        format!("{:.2}, {:.2}", (stalled_at - mute_at).as_secs_f64(), (given_up_at - mute_at).as_secs_f64()),
    );
    assert!(given_up_at - stalled_at < Duration::from_secs(4));
    rig.say("right mute off");
    let from = ear.heard.len();
    ear.samples_from(from, &sensor);
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_that_goes_away_is_waited_for() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let from = ear.heard.len();
    rig.say("left vanish");
    ear.link(from, &sensor, LinkState::Backoff);
    ear.listen(Duration::from_secs(16)); // at least one try that ends by being cancelled
    let tries = ear.heard[from..]
        .iter()
        .filter(|heard| matches!(heard.event, RadioEvent::Link { state: LinkState::Connecting, .. }));
    assert!(tries.count() >= 2);
    let from = ear.heard.len();
    rig.say("left adv on");
    let back_at = ear.now();
    tell("back in reach to first sample, s", (ear.samples_from(from, &sensor) - back_at).as_secs_f64());
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_whose_battery_ends_is_noticed() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let from = ear.heard.len();
    rig.say("left die 4");
    ear.link(from, &sensor, LinkState::Stalled);
    ear.link(from, &sensor, LinkState::Backoff);
    rig.say("left adv on");
    let from = ear.heard.len();
    ear.samples_from(from, &sensor);
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_that_begins_anew_goes_on_in_a_new_epoch() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Open, Foot::Right);
    ear.listen(Duration::from_secs(2));
    let from = ear.heard.len();
    rig.say("right reboot");
    ear.link(from, &sensor, LinkState::Backoff);
    let from = ear.heard.len();
    ear.samples_from(from, &sensor);
    ear.listen(Duration::from_secs(2));
    let after = ear.batches(from, &sensor);
    assert!(
        after.iter().all(|batch| batch.epoch == 2 && batch.lost == 0),
        "{:?}",
        after.iter().map(|batch| (batch.epoch, batch.lost)).collect::<Vec<_>>()
    );
    let rising: Vec<_> =
        ear.batches(0, &sensor).iter().flat_map(|batch| &batch.samples).map(|sample| sample.at).collect();
    assert!(rising.is_sorted());
    ear.let_go(&sensor);
}

#[test]
fn switched_off_and_on_it_streams_again() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let from = ear.heard.len();
    rig.say("host adapter off");
    ear.link(from, &sensor, LinkState::Off);
    ear.problem(from, "that Bluetooth is off", |problem| *problem == Problem::SwitchedOff);
    let from = ear.heard.len();
    rig.say("host adapter on");
    let on_at = ear.now();
    tell("adapter on to first sample, s", (ear.samples_from(from, &sensor) - on_at).as_secs_f64());
    ear.let_go(&sensor);
}

#[test]
fn a_bluetooth_service_that_dies_is_told_and_used_again_when_it_is_back() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let from = ear.heard.len();
    let killed_at = ear.now();
    rig.say("host bluetoothd kill");
    let told_at = ear.problem(from, "that the service is gone", |problem| *problem == Problem::ServiceGone);
    ear.link(from, &sensor, LinkState::Off);
    tell("bluetoothd killed to told, s", (told_at - killed_at).as_secs_f64());
    assert!(told_at - killed_at <= within(1.0, 4.0));
    let from = ear.heard.len();
    rig.say("host bluetoothd start");
    let back_at = ear.now();
    let again_at = ear.samples_from(from, &sensor);
    tell("bluetoothd back to first sample, s", (again_at - back_at).as_secs_f64());
    assert!(again_at - back_at <= within(5.0, 15.0));
    ear.let_go(&sensor);
}

#[test]
fn a_service_that_is_back_before_anybody_noticed_is_used_again() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::Movesense, Foot::Left);
    let from = ear.heard.len();
    rig.say("host bluetoothd kill");
    rig.say("host bluetoothd start");
    let back_at = ear.now();
    ear.first(from, "the broken link", LONG, |heard| {
        matches!(heard.event, RadioEvent::Link { state: LinkState::Off | LinkState::Stalled | LinkState::Backoff, .. })
            .then_some(())
    });
    let from = ear.heard.len();
    tell(
        "bluetoothd killed and back at once, to first sample, s",
        (ear.samples_from(from, &sensor) - back_at).as_secs_f64(),
    );
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_that_refuses_to_be_set_up_is_named_and_tried_again() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.find(DeviceKind::Movesense);
    rig.say("left refuse on");
    let from = ear.heard.len();
    ear.connect(&sensor, Foot::Left);
    ear.problem(from, "a refusal", |problem| {
        matches!(problem, Problem::Refused { kind: DeviceKind::Movesense, refusal: Refusal::Setting(_) })
    });
    rig.say("left refuse off");
    ear.samples_from(from, &sensor);
    let told = ear.heard[from..].iter().filter(|heard| matches!(heard.event, RadioEvent::Problem { .. }));
    assert_eq!(told.count(), 1, "trying again does not tell it again");
    ear.let_go(&sensor);
}

#[test]
fn a_sensor_that_lacks_its_characteristic_is_named_and_tried_again() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    let sensor = ear.find(DeviceKind::Open);
    rig.say("right lack on");
    let from = ear.heard.len();
    ear.connect(&sensor, Foot::Right);
    let lacks = |problem: &Problem| matches!(problem, Problem::Refused { refusal: Refusal::Lacks(_), .. });
    ear.problem(from, "what it lacks", lacks);
    rig.say("right lack off");
    ear.first(from, "samples", LONG * 2, |heard| matches!(heard.event, RadioEvent::Samples(_)).then_some(()));
    ear.let_go(&sensor);
}

#[test]
fn a_radio_that_ends_lets_go_of_its_sensors() {
    let rig = Rig::ready();
    let mut ear = Ear::new();
    ear.stream(DeviceKind::Movesense, Foot::Left);
    ear.stream(DeviceKind::Open, Foot::Right);
    drop(ear);
    rig.say("left await disconnected");
    rig.say("right await disconnected");
}
