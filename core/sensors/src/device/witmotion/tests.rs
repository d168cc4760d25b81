use proptest::prelude::*;

use super::*;
use crate::device::Reading;
use crate::device::testing::{Talk, fuzz, hex};

/// Made from the specification: 1 g upwards, −250 °/s about y, 45° of roll.
const FRAME: &str = "55 61 00 00 00 00 00 08 00 00 00 f0 00 00 00 20 00 00 00 00";
/// Made from the specification: register 0x64 holds 389 hundredths of a volt.
const VOLTAGE: &str = "55 71 64 00 85 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00";

fn frame(acc: [i16; 3], gyr: [i16; 3]) -> Vec<u8> {
    let axes = acc.into_iter().chain(gyr).chain([1, 2, 3]);
    [0x55, 0x61].into_iter().chain(axes.flat_map(i16::to_le_bytes)).collect()
}

fn streaming() -> Talk<WitMotion> {
    let mut talk = Talk::begin(WitMotion::default(), &[]);
    for _ in 0..3 {
        talk.tell(Input::Done);
    }
    assert!(talk.out.configured);
    talk
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(WitMotion::default(), &[]);
    assert_eq!(crate::device::testing::lines(&talk.out), ["subscribe 0000ffe4"]);
    assert_eq!(talk.tell(Input::Done), ["write 0000ffe9 ff aa 69 88 b5"]);
    assert_eq!(talk.tell(Input::Done), ["write 0000ffe9 ff aa 03 09 00"]);
    assert_eq!(talk.tell(Input::Done), ["write 0000ffe9 ff aa 27 64 00"]);
    assert!(talk.out.configured);
    talk.notify(DATA, &hex(VOLTAGE));
    assert_eq!(talk.out.notices, [Notice::Battery(75)]);
    assert!(talk.device.farewell().is_empty());
}

#[test]
fn writes_that_are_not_acknowledged_are_tried_too() {
    let mut talk = Talk::begin(WitMotion::new(Rate::Hz50), &[]);
    talk.tell(Input::Done);
    assert_eq!(talk.tell(Input::Refused), ["write! 0000ffe9 ff aa 69 88 b5"]);
    assert_eq!(talk.tell(Input::Done), ["write! 0000ffe9 ff aa 03 08 00"]);
    talk.tell(Input::Refused);
    assert_eq!(talk.out.refusal, Some(Refusal::Setting("rate")));
}

#[test]
fn the_battery_is_asked_for_every_five_minutes() {
    let mut talk = streaming();
    let mut asked = 0;
    for _ in 0..60_000 {
        asked += talk.notify(DATA, &hex(FRAME)).len();
    }
    assert_eq!(asked, 2);
}

#[test]
fn a_voltage_that_is_none_says_nothing() {
    let mut talk = streaming();
    for bytes in ["55 71 64 00 00 00", "55 71 64 00 ff ff", "55 71 3a 00 85 01"] {
        let mut frame = hex(bytes);
        frame.resize(20, 0);
        talk.notify(DATA, &frame);
        assert_eq!(talk.out, Output::default());
    }
}

#[test]
fn a_frame_by_the_specification() {
    let mut talk = streaming();
    talk.notify(DATA, &hex(FRAME));
    assert_eq!(talk.out.readings, [Reading { acc_mps2: [0.0, 0.0, 9.80665], gyr_dps: [0.0, -250.0, 0.0] }]);
    talk.notify(DATA, &hex(FRAME).repeat(3));
    assert_eq!(talk.out.packets, [Packet { count: 3, stamp: None, sequence: None }]);
}

#[test]
fn a_lost_notification_between_two_parts_is_noticed() {
    let mut talk = streaming();
    let good = hex(FRAME);
    talk.notify(DATA, &good[..7]);
    talk.notify(DATA, &[good.clone(), good.clone()].concat());
    assert_eq!(
        (talk.out.malformed_count, talk.out.readings.len()),
        (1, 2),
        "the part is dropped, not joined to a stranger"
    );
    let mut noisy = vec![0x13, 0x55, 0x60, 0x55];
    noisy.extend(&good);
    talk.notify(DATA, &noisy);
    assert_eq!((talk.out.malformed_count, talk.out.readings.len()), (1, 1));
}

#[test]
fn a_header_within_a_frame_does_not_mislead() {
    let mut talk = streaming();
    // Joined in the middle of a frame whose angular rates look like headers.
    let mut stream = frame([7; 3], [0x6155; 3])[5..].to_vec();
    stream.extend((0..5).flat_map(|_| frame([1000; 3], [100; 3])));
    talk.notify(DATA, &stream);
    assert_eq!((talk.out.malformed_count, talk.out.readings.len()), (1, 5));
    assert!(talk.out.readings.iter().all(|reading| reading.gyr_dps == [100.0 * GYR_DPS; 3]));
}

proptest! {
    #[test]
    fn however_the_stream_is_cut_it_says_the_same(
        frames in prop::collection::vec((prop::array::uniform3(any::<i16>()), prop::array::uniform3(any::<i16>())), 1..30),
        cuts in prop::collection::vec(1_usize..45, 1..30),
    ) {
        let stream: Vec<u8> = frames.iter().flat_map(|(acc, gyr)| frame(*acc, *gyr)).collect();
        let mut talk = streaming();
        let mut readings = Vec::new();
        let mut rest = &stream[..];
        for cut in cuts.iter().cycle() {
            let (now, later) = rest.split_at((*cut).min(rest.len()));
            talk.notify(DATA, now);
            prop_assert_eq!(talk.out.malformed_count, 0);
            readings.append(&mut talk.out.readings);
            rest = later;
            if rest.is_empty() {
                break;
            }
        }
        let written: Vec<_> = frames
            .iter()
            .map(|(acc, gyr)| Reading {
                acc_mps2: acc.map(|axis| f64::from(axis) * ACC_MPS2),
                gyr_dps: gyr.map(|axis| f64::from(axis) * GYR_DPS),
            })
            .collect();
        prop_assert_eq!(readings, written);
    }
}

#[test]
fn any_bytes_in_any_order() {
    let good = hex(FRAME);
    let valid = [good.clone(), hex(VOLTAGE), good[..9].to_vec(), good[9..].to_vec(), [good.clone(), good].concat()];
    fuzz(WitMotion::default, &[DATA, COMMAND], &valid);
}
