use heelfirst_sensors::device::{DeviceKind, Refusal};

use super::*;

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn sensor() -> SensorId {
    SensorId::new("one")
}

fn link(state: LinkState, at_s: u64) -> RadioEvent {
    RadioEvent::Link { sensor: sensor(), state, at: s(at_s) }
}

/// What is told after a session of 35 s whose walk begins at 5 s.
fn told(events: &[RadioEvent], low: bool, ungraded: u32) -> Option<&'static str> {
    let mut attendance = Attendance::default();
    attendance.expect(&sensor(), Foot::Left, Duration::ZERO);
    for event in events {
        attendance.take(event, event.at());
    }
    attendance.0.get(&sensor())?.told(s(5), s(35), low, ungraded).map(|(key, _)| key)
}

#[test]
fn each_story_has_its_notice_and_a_good_one_none() {
    use LinkState::{Backoff, Connecting, Off, Stalled, Streaming, Unauthorised};
    let refused = Problem::Refused { kind: DeviceKind::Polar, refusal: Refusal::Setting("rate") };
    let refused = RadioEvent::Problem { sensor: Some(sensor()), problem: refused, at: s(2) };
    let streams = link(Streaming, 1);
    let dropped = [streams.clone(), link(Backoff, 10), link(Connecting, 11), link(Streaming, 14)];
    let mute = [streams.clone(), link(Stalled, 20), link(Streaming, 23)];
    for (events, low, ungraded, expected) in [
        (vec![streams.clone()], true, 3, None),
        (vec![], false, 0, Some("sensor-absent")),
        (vec![link(Connecting, 0)], true, 0, Some("sensor-flat")),
        (vec![link(Streaming, 6)], false, 0, None),
        (vec![link(Streaming, 9)], false, 0, Some("sensor-joined-late")),
        (vec![streams.clone(), link(Backoff, 12)], false, 5, Some("sensor-lost")),
        (vec![streams.clone(), link(Backoff, 12)], true, 5, Some("sensor-flat")),
        (vec![streams.clone(), link(Backoff, 33)], true, 0, None),
        (dropped.to_vec(), false, 0, None),
        (dropped.to_vec(), false, 2, Some("sensor-dropped")),
        (vec![streams.clone(), link(Backoff, 10), link(Streaming, 15)], false, 0, Some("sensor-unheard")),
        (mute.to_vec(), false, 1, Some("sensor-dropped")),
        (vec![refused], true, 0, Some("sensor-unusable")),
        (vec![link(Off, 0)], false, 0, Some("bluetooth-off")),
        (vec![link(Unauthorised, 0)], false, 0, Some("bluetooth-not-allowed")),
        (vec![streams, link(Off, 12)], false, 0, Some("bluetooth-off")),
    ] {
        assert_eq!(told(&events, low, ungraded), expected, "{events:?}");
    }
}

#[test]
fn a_recording_that_ends_is_no_loss() {
    let ended = RadioEvent::Ended { sensor: sensor(), reason: heelfirst_sensors::Ended::EndOfRecording, at: s(12) };
    assert_eq!(told(&[link(LinkState::Streaming, 1), ended, link(LinkState::Idle, 12)], false, 3), None);
}

#[test]
fn what_was_sought_for_a_moment_only_was_not_absent() {
    let mut attendance = Attendance::default();
    attendance.expect(&sensor(), Foot::Right, s(32));
    let attended = attendance.0.get(&sensor()).cloned();
    assert!(attended.is_some_and(|attended| attended.told(s(5), s(35), false, 0).is_none()));
}

#[test]
fn gaps_are_kept_with_their_times() {
    let mut attended = Attended::new(Foot::Left, Duration::ZERO);
    for (state, at_s) in [
        (LinkState::Streaming, 1),
        (LinkState::Backoff, 10),
        (LinkState::Streaming, 12),
        (LinkState::Stalled, 20),
        (LinkState::Streaming, 24),
    ] {
        attended.link(state, s(at_s));
    }
    assert_eq!(attended.gaps, [(s(10), s(12)), (s(20), s(24))]);
}
