//! What a good link gives: every sample once, in time.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_sensors::device::DeviceKind;
use heelfirst_sensors::{LinkState, RadioEvent, SensorId};

use crate::ear::{Ear, LONG, scale, tell, within};
use crate::rig::Rig;

#[test]
fn both_sensors_are_found_at_once() {
    Rig::ready();
    let mut ear = Ear::new();
    let begun = ear.now();
    ear.scan(true);
    let mut found_at = Duration::ZERO;
    for kind in [DeviceKind::Movesense, DeviceKind::Open] {
        let at = ear.first(0, kind.as_str(), LONG, |heard| match &heard.event {
            RadioEvent::Found(found) if found.kind == Some(kind) => Some((heard.at, found.signal_dbm)),
            _ => None,
        });
        assert!(at.1.is_some_and(|signal_dbm| signal_dbm < 0), "{at:?}");
        found_at = found_at.max(at.0);
    }
    tell("scan to both sensors, s", (found_at - begun).as_secs_f64());
    assert!(found_at - begun <= within(0.5, 5.0));
    ear.scan(false);
}

#[test]
fn connected_it_streams_and_says_what_it_is() {
    Rig::ready();
    let mut ear = Ear::new();
    for (kind, foot) in [(DeviceKind::Movesense, Foot::Left), (DeviceKind::Open, Foot::Right)] {
        let sensor = ear.find(kind);
        let (from, begun) = (ear.heard.len(), ear.now());
        ear.connect(&sensor, foot);
        let first_at = ear.samples_from(from, &sensor);
        tell(&format!("{kind}: connect to first sample, s"), (first_at - begun).as_secs_f64());
        assert!(first_at - begun <= within(1.6, 8.0));
        let states = [LinkState::Connecting, LinkState::Discovering, LinkState::Configuring, LinkState::Streaming];
        let told: Vec<_> = ear.heard[from..]
            .iter()
            .filter_map(|heard| if let RadioEvent::Link { state, .. } = heard.event { Some(state) } else { None })
            .filter(|state| *state != LinkState::Scanning)
            .collect();
        assert_eq!(told, states);
        let firmware = ear.first(from, "firmware", LONG, |heard| match &heard.event {
            RadioEvent::Information { firmware, .. } => firmware.clone(),
            _ => None,
        });
        assert_eq!(firmware, "1.4.2");
        let percent = ear.first(from, "battery", LONG, |heard| match heard.event {
            RadioEvent::Battery { percent, .. } => Some(percent),
            _ => None,
        });
        assert_eq!(percent, 87);
        ear.let_go(&sensor);
    }
}

/// Every sample that a sensor sent since it began to measure is here, once, and no other; and they lie evenly.
fn assert_whole(ear: &Ear, rig: &Rig, name: &str, sensor: &SensorId, rate_hz: f64) {
    let batches = ear.batches(0, sensor);
    let samples: Vec<_> = batches.iter().flat_map(|batch| &batch.samples).map(|sample| sample.at).collect();
    let lost: u32 = batches.iter().map(|batch| batch.lost).sum();
    let sent = rig.sent(name).samples;
    let here = samples.len() as u64;
    tell(&format!("{name}: samples sent, here, lost"), format!("{sent}, {here}, {lost}"));
    assert_eq!(lost, 0);
    assert!(batches.iter().all(|batch| batch.epoch == 1));
    // What was on its way when the link ended, and what came before the conversation was over, is no loss.
    assert!(here <= sent && here + 48 >= sent, "{here} of {sent}");
    let spread: Vec<f64> = samples.windows(2).map(|two| (two[1] - two[0]).as_secs_f64() * rate_hz).collect();
    let (least, most) =
        spread.iter().fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(*one), most.max(*one)));
    tell(&format!("{name}: spacing of samples, of their period"), format!("{least:.2} to {most:.2}"));
    assert!(least > 0.4 && most < 1.9, "{least} to {most}");
}

fn stream_both(rate_hz: u32, time: Duration) {
    let rig = Rig::ready();
    if rate_hz != 104 {
        rig.say(&format!("left rate {rate_hz}"));
        rig.say(&format!("right rate {rate_hz}"));
    }
    let mut ear = Ear::new();
    let left = ear.stream(DeviceKind::Movesense, Foot::Left);
    let right = ear.stream(DeviceKind::Open, Foot::Right);
    ear.listen(time);
    ear.let_go(&left);
    ear.let_go(&right);
    ear.listen(Duration::from_millis(200));
    if rate_hz == 104 {
        assert_whole(&ear, &rig, "left", &left, 104.0);
        assert_whole(&ear, &rig, "right", &right, 104.0);
    } else {
        assert_none_lost(&ear, &rig, "left", &left);
        assert_none_lost(&ear, &rig, "right", &right);
    }
}

/// At another rate than was asked for the first packets only tell that.
fn assert_none_lost(ear: &Ear, rig: &Rig, name: &str, sensor: &SensorId) {
    let batches = ear.batches(0, sensor);
    let settled = batches.iter().skip(20);
    let (here, lost) =
        settled.fold((0, 0), |(here, lost), batch| (here + batch.samples.len() as u64, lost + batch.lost));
    let sent = rig.sent(name).samples;
    tell(&format!("{name}: samples sent, here once settled, lost"), format!("{sent}, {here}, {lost}"));
    assert_eq!(lost, 0);
    assert!(here <= sent && here + 600 >= sent);
}

#[test]
fn two_sensors_at_104_hz_lose_and_double_nothing() {
    stream_both(104, Duration::from_secs(60) * scale());
}

#[test]
fn two_sensors_at_208_hz_lose_nothing() {
    stream_both(208, Duration::from_secs(10) * scale().min(6));
}

#[test]
fn a_witmotion_sensor_is_set_to_its_rate_and_streams() {
    let rig = Rig::ready();
    rig.say("wit adv on");
    let mut ear = Ear::new();
    let sensor = ear.stream(DeviceKind::WitMotion, Foot::Right);
    rig.say("wit split 7");
    ear.listen(Duration::from_secs(8));
    ear.let_go(&sensor);
    let batches = ear.batches(0, &sensor);
    let samples: Vec<_> = batches.iter().flat_map(|batch| &batch.samples).collect();
    let span_s = (samples[samples.len() - 1].at - samples[0].at).as_secs_f64();
    let rate_hz = (samples.len() - 1) as f64 / span_s;
    tell("wit: samples a second", format!("{rate_hz:.1}"));
    assert!((90.0..110.0).contains(&rate_hz), "{rate_hz}");
    assert!(batches.iter().all(|batch| batch.lost == 0 || batch.lost_is_estimated));
    rig.say("wit adv off");
}
