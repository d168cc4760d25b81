#![allow(clippy::float_cmp, reason = "what is sent is read exactly")]

use proptest::prelude::*;

use super::*;
use crate::device::testing::{Talk, fuzz, hex, lines};

/// Made from the specification: 1 s, (0, 0, 9.81) m/s², (1, −2, 100) °/s.
const PACKET: &str = "40 42 0f 00 00 00 00 00 00 00 00 00 c3 f5 1c 41 00 00 80 3f 00 00 00 c0 00 00 c8 42";

fn packet(stamp_us: u32, acc: [f32; 3], gyr: [f32; 3]) -> Vec<u8> {
    let floats = acc.into_iter().chain(gyr).flat_map(f32::to_le_bytes);
    stamp_us.to_le_bytes().into_iter().chain(floats).collect()
}

fn device_control(rate_hz: u8) -> Vec<u8> {
    let mut bytes = b"\0\0\0\x0a\0\x1e\0\x09Xsens DOT\0\0\0\0\0\0\0".to_vec();
    bytes.extend([rate_hz, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(bytes.len(), DEVICE_CONTROL_SIZE);
    bytes
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(MovellaDot::default(), &[]);
    assert_eq!(lines(&talk.out), ["subscribe 15172003"]);
    assert_eq!(talk.tell(Input::Done), ["write 15172001 01 01 15"]);
    assert_eq!(talk.tell(Input::Done), [""; 0]);
    assert!(talk.out.configured);
    assert_eq!(talk.device.farewell(), [write(CONTROL, hex("01 00 15"))]);
}

#[test]
fn a_slower_rate_is_raised_and_the_battery_is_asked_for() {
    let mut talk = Talk::begin(MovellaDot::default(), &[DEVICE_CONTROL, BATTERY]);
    assert_eq!(talk.tell(Input::Done), ["read 15171002"]);
    let written = talk.tell(Input::Value(&device_control(20)));
    assert!(
        written[0].starts_with("write 15171002 10 00 00 0a") && written[0].ends_with("3c 00 00 00 00 00 00 00"),
        "{written:?}"
    );
    assert_eq!(talk.tell(Input::Done), ["write 15172001 01 01 15"]);
    assert_eq!(talk.tell(Input::Done), ["read 15173001"]);
    assert!(talk.out.configured);
    assert_eq!(talk.tell(Input::Value(&[64, 0])), ["subscribe 15173001"]);
    assert_eq!(talk.out.notices, [Notice::Battery(64)]);
    talk.tell(Input::Done);
    talk.notify(BATTERY, &[63, 1]);
    assert_eq!(talk.out.notices, [Notice::Battery(63)]);
}

#[test]
fn what_is_refused_beside_changes_nothing() {
    let mut talk = Talk::begin(MovellaDot::default(), &[DEVICE_CONTROL, BATTERY]);
    talk.tell(Input::Done);
    assert_eq!(talk.tell(Input::Refused), ["write 15172001 01 01 15"]);
    talk.tell(Input::Done);
    talk.tell(Input::Refused);
    assert_eq!(talk.out, Output::default());
    let mut right = Talk::begin(MovellaDot::default(), &[DEVICE_CONTROL]);
    right.tell(Input::Done);
    assert_eq!(right.tell(Input::Value(&device_control(60))), ["write 15172001 01 01 15"]);
    right.tell(Input::Refused);
    assert_eq!(right.out.refusal, Some(Refusal::Setting("start")));
}

#[test]
fn a_packet_by_the_specification() {
    let mut talk = Talk::begin(MovellaDot::default(), &[]);
    talk.notify(DATA, &hex(PACKET));
    assert_eq!(talk.out.packets[0].stamp, Some(1_000_000));
    assert_eq!(talk.out.readings[0].gyr_dps, [1.0, -2.0, 100.0]);
    assert!((talk.out.readings[0].acc_mps2[2] - 9.81).abs() < 1e-6);
}

#[test]
fn what_is_malformed_is_counted() {
    let mut talk = Talk::begin(MovellaDot::default(), &[]);
    let good = hex(PACKET);
    let infinite = packet(1, [f32::INFINITY, 0.0, 0.0], [0.0; 3]);
    for bad in [&[][..], &good[..27], &[&good[..], &[0; 6]].concat(), &infinite] {
        talk.notify(DATA, bad);
        assert_eq!((talk.out.malformed_count, talk.out.readings.len()), (1, 0));
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        stamp in any::<u32>(),
        acc in prop::array::uniform3(-2e3_f32..2e3),
        gyr in prop::array::uniform3(-2e3_f32..2e3),
    ) {
        let mut talk = Talk::begin(MovellaDot::default(), &[]);
        talk.notify(DATA, &packet(stamp, acc, gyr));
        prop_assert_eq!(talk.out.packets[0].stamp, Some(u64::from(stamp)));
        prop_assert_eq!(talk.out.readings[0], Reading { acc_mps2: acc.map(f64::from), gyr_dps: gyr.map(f64::from) });
    }
}

#[test]
fn any_bytes_in_any_order() {
    fuzz(MovellaDot::default, &[DATA, BATTERY, CONTROL], &[hex(PACKET), device_control(20), vec![64, 0]]);
}
