#![allow(clippy::float_cmp, reason = "what is sent is read exactly")]

use proptest::prelude::*;

use super::*;
use crate::device::Reading;
use crate::device::testing::{Talk, fuzz, hex, lines};

/// All made from the specification: an answer to "which settings", one rate or five, 16 bits, 8 g.
const ACC_SETTINGS: &str = "f0 01 02 00 00 00 01 34 00 01 01 10 00 02 01 08 00 04 01 03";
const GYR_SETTINGS: &str = "f0 01 05 00 00 00 01 34 00 01 01 10 00 02 01 d0 07 04 01 03";
const SDK_ACC_SETTINGS: &str =
    "f0 01 02 00 00 00 05 1a 00 34 00 68 00 d0 00 a0 01 01 01 10 00 02 04 02 00 04 00 08 00 10 00 04 01 03";
const SDK_GYR_SETTINGS: &str =
    "f0 01 05 00 00 00 05 1a 00 34 00 68 00 d0 00 a0 01 01 01 10 00 02 04 fa 00 f4 01 e8 03 d0 07 04 01 03";
/// The factor 1, and 0.0625 for the angular rate.
const ACC_STARTED: &str = "f0 02 02 00 00 05 01 00 00 80 3f";
const GYR_STARTED: &str = "f0 02 05 00 00 05 01 00 00 80 3d";
const FEATURES: &str = "0f 24 02";

const PERIOD_NS: u64 = 1_000_000_000 / 52;

/// A frame of uncompressed acceleration in mG, whose last sample is at `last_ns`.
fn acc_frame(last_ns: u64, samples: &[[i16; 3]]) -> Vec<u8> {
    let samples = samples.iter().flatten().flat_map(|axis| axis.to_le_bytes());
    [2].into_iter().chain(last_ns.to_le_bytes()).chain([1]).chain(samples).collect()
}

/// A frame of compressed angular rate, 16-bit, each block of differences with the bits given.
fn gyr_frame(last_ns: u64, samples: &[[i16; 3]], bits: u32) -> Vec<u8> {
    let mut bytes: Vec<u8> = [5].into_iter().chain(last_ns.to_le_bytes()).chain([0x80]).collect();
    bytes.extend(compressed(samples, bits));
    bytes
}

/// Compresses as the specification says: blocks of at most 255 differences, from the lowest bit on.
fn compressed(samples: &[[i16; 3]], bits: u32) -> Vec<u8> {
    let mut bytes: Vec<u8> = samples[0].iter().flat_map(|axis| axis.to_le_bytes()).collect();
    for block in samples.windows(2).collect::<Vec<_>>().chunks(255) {
        bytes.extend([u8::try_from(bits).expect("few"), u8::try_from(block.len()).expect("few")]);
        let mut packed: Vec<bool> = Vec::new();
        for pair in block {
            for (before, after) in pair[0].iter().zip(pair[1]) {
                let difference = i32::from(after) - i32::from(*before);
                packed.extend((0..bits).map(|bit| difference >> bit & 1 == 1));
            }
        }
        bytes.extend(packed.chunks(8).map(|byte| byte.iter().rev().fold(0, |value, bit| value << 1 | u8::from(*bit))));
    }
    bytes
}

fn unpacked(bytes: &[u8]) -> Option<Vec<[i32; 3]>> {
    let mut samples = Vec::new();
    let count = delta::unpack::<2>(bytes, |sample| {
        samples.push(sample);
        Some(())
    });
    count.map(|count| {
        assert_eq!(count, samples.len());
        samples
    })
}

fn streaming() -> Talk<Polar> {
    let mut talk = Talk::begin(Polar::default(), &[]);
    talk.tell(Input::Done);
    talk.tell(Input::Done);
    talk.tell(Input::Value(&hex(FEATURES)));
    for answer in [ACC_SETTINGS, ACC_STARTED, GYR_SETTINGS, GYR_STARTED] {
        talk.notify(CONTROL, &hex(answer));
    }
    assert!(talk.out.configured);
    talk
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(Polar::default(), &[]);
    assert_eq!(lines(&talk.out), ["subscribe fb005c81"]);
    assert_eq!(talk.tell(Input::Done), ["subscribe fb005c82"]);
    assert_eq!(talk.tell(Input::Done), ["read fb005c81"]);
    assert_eq!(talk.tell(Input::Value(&hex(FEATURES))), ["write fb005c81 01 02"]);
    assert_eq!(talk.tell(Input::Done), [""; 0]);
    let start = "write fb005c81 02 02 00 01 34 00 01 01 10 00 02 01 08 00 04 01 03";
    assert_eq!(talk.notify(CONTROL, &hex(ACC_SETTINGS)), [start]);
    assert_eq!(talk.notify(CONTROL, &hex(ACC_STARTED)), ["write fb005c81 01 05"]);
    let start = "write fb005c81 02 05 00 01 34 00 01 01 10 00 02 01 d0 07 04 01 03";
    assert_eq!(talk.notify(CONTROL, &hex(GYR_SETTINGS)), [start]);
    assert_eq!(talk.notify(CONTROL, &hex(GYR_STARTED)), [""; 0]);
    assert!(talk.out.configured);
    let farewell = Output { requests: talk.device.farewell().into(), ..Output::default() };
    assert_eq!(lines(&farewell), ["write fb005c81 03 05", "write fb005c81 03 02"]);
}

#[test]
fn a_higher_rate_needs_sdk_mode() {
    let mut talk = Talk::begin(Polar::new(104), &[]);
    talk.tell(Input::Done);
    talk.tell(Input::Done);
    talk.tell(Input::Value(&hex(FEATURES)));
    assert_eq!(talk.notify(CONTROL, &hex(ACC_SETTINGS)), ["write fb005c81 02 09"]);
    assert_eq!(talk.notify(CONTROL, &hex("f0 02 09 00 00")), ["write fb005c81 01 02"]);
    // The answer comes in two notifications.
    let (first, second) = (hex(SDK_ACC_SETTINGS), hex("f0 01 02 00 00"));
    let cut = [&first[..4], &[1], &first[5..17]].concat();
    assert_eq!(talk.notify(CONTROL, &cut), [""; 0]);
    let start = "write fb005c81 02 02 00 01 68 00 01 01 10 00 02 01 10 00 04 01 03";
    assert_eq!(talk.notify(CONTROL, &[&second[..], &first[17..]].concat()), [start]);
    talk.notify(CONTROL, &hex(ACC_STARTED));
    let start = "write fb005c81 02 05 00 01 68 00 01 01 10 00 02 01 d0 07 04 01 03";
    assert_eq!(talk.notify(CONTROL, &hex(SDK_GYR_SETTINGS)), [start]);
    talk.notify(CONTROL, &hex(GYR_STARTED));
    assert!(talk.out.configured);
    assert_eq!(talk.device.rhythm().rate_hz, 104.0);
    assert_eq!(talk.device.farewell().len(), 3, "and the mode is left again");
}

#[test]
fn what_runs_already_is_started_anew() {
    let mut talk = Talk::begin(Polar::default(), &[]);
    talk.tell(Input::Done);
    talk.tell(Input::Done);
    talk.tell(Input::Value(&hex(FEATURES)));
    let start = talk.notify(CONTROL, &hex(ACC_SETTINGS));
    assert_eq!(talk.notify(CONTROL, &hex("f0 02 02 06")), ["write fb005c81 03 02"]);
    assert_eq!(talk.notify(CONTROL, &hex("f0 03 02 00")), start);
    talk.notify(CONTROL, &hex("f0 02 02 06"));
    assert_eq!(talk.out.refusal, Some(Refusal::Setting("acceleration")), "once");
}

#[test]
fn what_refuses_it() {
    let at = |features: &str, answers: &[&str]| {
        let mut talk = Talk::begin(Polar::new(104), &[]);
        talk.tell(Input::Done);
        talk.tell(Input::Done);
        talk.tell(Input::Value(&hex(features)));
        for answer in answers {
            talk.notify(CONTROL, &hex(answer));
        }
        talk.out.refusal
    };
    assert_eq!(at("0f 04 00", &[]), Some(Refusal::Setting("acceleration and angular rate")), "a chest strap");
    assert_eq!(at(FEATURES, &["f0 01 02 03"]), Some(Refusal::Setting("settings")));
    assert_eq!(at(FEATURES, &["f0 01 02 00 00 00 01"]), Some(Refusal::Setting("settings")), "cut short");
    assert_eq!(at(FEATURES, &[ACC_SETTINGS, "f0 02 09 03"]), Some(Refusal::Setting("SDK mode")));
    assert_eq!(at(FEATURES, &[ACC_SETTINGS, "f0 02 09 00", ACC_SETTINGS]), Some(Refusal::Setting("rate")));
    let infinite = "f0 02 02 00 00 05 01 00 00 80 7f";
    let answers = [ACC_SETTINGS, "f0 02 09 06", SDK_ACC_SETTINGS, infinite];
    assert_eq!(at(FEATURES, &answers), Some(Refusal::Setting("acceleration")), "no factor at all");
    assert_eq!(at(FEATURES, &["f0 02 05 00", "01 02", "f0 01 05 03"]), None, "answers to what was not asked");
}

/// The one vector of Polar's own tests, as quoted in notes on the protocol.
#[test]
fn the_known_vector_of_angular_rate() {
    let samples = unpacked(&hex("ea ff 08 00 0d 00 03 01 df 00")).expect("samples");
    assert_eq!(samples, [[-22, 8, 13], [-23, 11, 16]]);
}

/// Made from the specification.
#[test]
fn compressed_samples() {
    let samples: Vec<_> = (0..300_i16).map(|n| [n * 7 % 90, -n, 3 * (n % 5)]).collect();
    let expected: Vec<_> = samples.iter().map(|sample| sample.map(i32::from)).collect();
    assert_eq!(unpacked(&compressed(&samples, 9)), Some(expected));
    assert_eq!(unpacked(&hex("01 00 02 00 03 00")), Some(vec![[1, 2, 3]]), "nothing but the first");
    assert_eq!(unpacked(&hex("01 00 02 00 03 00 00 02")), Some(vec![[1, 2, 3]; 3]), "differences of no bits");
    for bad in
        ["", "01 00 02 00 03", "01 00 02 00 03 00 08", "01 00 02 00 03 00 08 01 00 00", "01 00 02 00 03 00 21 00"]
    {
        assert_eq!(unpacked(&hex(bad)), None, "{bad}");
    }
    let bomb = [hex("01 00 02 00 03 00"), [0, 255].repeat(5)].concat();
    assert_eq!(unpacked(&bomb), None, "ten bytes are not 1275 samples");
}

#[test]
fn the_streams_are_paired_on_the_times_of_the_angular_rate() {
    let mut talk = streaming();
    let start = 800_000_000_000_000_000;
    talk.notify(DATA, &gyr_frame(start + 5 * PERIOD_NS, &[[16, -32, 48]; 4], 4));
    assert!(talk.out.packets.is_empty(), "there is no acceleration yet");
    // From half a period before the first angular rate on, rising by 100 mG each.
    let acc: Vec<_> = (0..4).map(|n| [100 * n, 0, 1000]).collect();
    talk.notify(DATA, &acc_frame(start + 5 * PERIOD_NS - PERIOD_NS / 2, &acc));
    assert_eq!(talk.out.packets.len(), 1);
    let packet = talk.out.packets[0];
    assert_eq!((packet.count, packet.stamp), (3, Some(start + 2 * PERIOD_NS)));
    let x: Vec<_> = talk.out.readings.iter().map(|r| (r.acc_mps2[0] / 9.80665e-3).round()).collect();
    assert_eq!(x, [50.0, 150.0, 250.0]);
    assert_eq!(talk.out.readings[0].gyr_dps, [1.0, -2.0, 3.0], "times the factor 0.0625");
    assert!((talk.out.readings[0].acc_mps2[2] - 9.80665).abs() < 1e-9);
    // The fourth waits for the acceleration behind it.
    talk.notify(DATA, &acc_frame(start + 6 * PERIOD_NS - PERIOD_NS / 2, &[[400, 0, 1000]]));
    assert_eq!(talk.out.packets[0].stamp, Some(start + 5 * PERIOD_NS));
    assert_eq!(talk.out.packets[0].count, 1);
}

#[test]
fn a_lost_frame_of_acceleration_leaves_readings_out() {
    let mut talk = streaming();
    let mut given = Vec::new();
    for frame in 1..=20_u64 {
        let last = 1_000_000_000_000 + frame * 10 * PERIOD_NS;
        talk.notify(DATA, &gyr_frame(last - PERIOD_NS / 4, &[[0; 3]; 10], 1));
        given.append(&mut talk.out.packets);
        if frame != 10 {
            talk.notify(DATA, &acc_frame(last, &[[0, 0, 1000]; 10]));
            given.append(&mut talk.out.packets);
        }
        assert_eq!(talk.out.malformed_count, 0);
    }
    let count: u32 = given.iter().map(|packet| packet.count).sum();
    assert!((180..=190).contains(&count), "{count} of 200");
    for pair in given.windows(2) {
        let end = pair[0].stamp.expect("a stamp") + u64::from(pair[0].count) * PERIOD_NS;
        let next = pair[1].stamp.expect("a stamp");
        let missing = (next as f64 - end as f64) / PERIOD_NS as f64;
        assert!(missing.abs() < 0.1 || (missing - 11.0).abs() < 1.1, "{missing} missing");
    }
}

#[test]
fn times_follow_the_sensors_clock() {
    let mut talk = streaming();
    // A clock that runs 2 % slow: 51 Hz.
    let period = PERIOD_NS * 102 / 100;
    for frame in 1..5_u64 {
        let last = 5_000_000_000 + frame * 8 * period;
        talk.notify(DATA, &acc_frame(last, &[[0, 0, 1000]; 8]));
        talk.notify(DATA, &gyr_frame(last, &[[0; 3]; 8], 1));
        if frame > 1 {
            assert_eq!(talk.out.packets[0].stamp, Some(last - 7 * period));
            assert_eq!(talk.out.readings.len(), 8, "the same times need no interpolation");
        }
    }
}

#[test]
fn a_clock_that_was_set_back_begins_anew() {
    let mut talk = streaming();
    for last in [9_000_000_000_000, 1_000_000_000_000] {
        talk.notify(DATA, &acc_frame(last, &[[0, 0, 1000]; 8]));
        talk.notify(DATA, &gyr_frame(last, &[[0; 3]; 8], 1));
        assert_eq!(talk.out.packets[0].stamp, Some(last - 7 * PERIOD_NS));
    }
}

#[test]
fn every_form_of_frame() {
    let sample = |bytes: &str, factor: f64| {
        let bytes = hex(bytes);
        let frame = Frame::read(&bytes).expect("a frame");
        let mut samples = Vec::new();
        frame
            .samples(factor, |sample| samples.push(sample))
            .map(|_| samples.into_iter().map(|s| s[0]).collect::<Vec<_>>())
    };
    let close = |found: Option<Vec<f64>>, expected: f64| (found.expect("samples")[0] - expected).abs() < 1e-9;
    assert!(close(sample("02 00 00 00 00 00 00 00 00 00 9c 00 00", 3.0), -100.0 * 9.80665e-3));
    assert!(close(sample("02 00 00 00 00 00 00 00 00 01 18 fc 00 00 00 00", 3.0), -1000.0 * 9.80665e-3));
    assert!(close(sample("02 00 00 00 00 00 00 00 00 02 18 fc ff 00 00 00 00 00 00", 3.0), -1000.0 * 9.80665e-3));
    assert!(close(sample("02 00 00 00 00 00 00 00 00 80 64 00 00 00 00 00", 0.01), 9.80665));
    assert!(close(sample("02 00 00 00 00 00 00 00 00 81 64 00 00 00 00 00", 0.5), 50.0 * 9.80665e-3));
    assert!(close(sample("05 00 00 00 00 00 00 00 00 80 64 00 00 00 00 00", 0.5), 50.0));
    assert!(close(sample("05 00 00 00 00 00 00 00 00 81 00 00 c8 42 00 00 00 00 00 00 00 00", 1.0), 100.0));
    assert_eq!(sample("05 00 00 00 00 00 00 00 00 81 00 00 80 7f 00 00 00 00 00 00 00 00", 1.0), None, "infinite");
    assert_eq!(sample("02 00 00 00 00 00 00 00 00 01", 1.0), None, "nothing");
    assert_eq!(sample("02 00 00 00 00 00 00 00 00 81 ff 7f 00 00 00 00 08 01 01 00 00", 1.0), None, "beyond 16 bits");
    assert!(Frame::read(&hex("05 00 00 00 00 00 00 00 00 00 01 00 02 00 03 00")).is_none(), "no such form");
    assert!(Frame::read(&hex("02 00 00")).is_none());
}

proptest! {
    #[test]
    fn what_was_compressed_is_read(
        samples in prop::collection::vec(prop::array::uniform3(-4000_i16..4000), 1..400),
        spare_bits in 0_u32..4,
    ) {
        let expected: Vec<_> = samples.iter().map(|sample| sample.map(i32::from)).collect();
        prop_assert_eq!(unpacked(&compressed(&samples, 14 + spare_bits)), Some(expected));
    }

    #[test]
    fn readings_lie_between_the_accelerations_beside_them(offset in 0_u64..PERIOD_NS, count in 2_usize..30) {
        let mut talk = streaming();
        let last = 7_000_000_000_000;
        let acc: Vec<_> = (0..40_i16).map(|n| [n * 10, 0, 0]).collect();
        talk.notify(DATA, &acc_frame(last, &acc));
        talk.notify(DATA, &gyr_frame(last - offset, &vec![[0; 3]; count], 1));
        prop_assert_eq!(talk.out.readings.len(), count);
        for (back, Reading { acc_mps2, .. }) in (0..count).rev().zip(&talk.out.readings) {
            let expected = 390.0 - back as f64 * 10.0 - 10.0 * offset as f64 / PERIOD_NS as f64;
            prop_assert!((acc_mps2[0] / 9.80665e-3 - expected).abs() < 1e-3);
        }
    }
}

#[test]
fn any_bytes_in_any_order() {
    let mut valid: Vec<_> =
        [FEATURES, ACC_SETTINGS, GYR_SETTINGS, SDK_ACC_SETTINGS, ACC_STARTED, GYR_STARTED].map(hex).to_vec();
    valid.extend((0..20_i16).flat_map(|n| {
        let last = 1_000_000_000_000 + u64::from(n.unsigned_abs()) * 10 * PERIOD_NS;
        [acc_frame(last, &[[0, 500, 1000]; 10]), gyr_frame(last - 5_000_000, &[[n; 3]; 10], 5)]
    }));
    fuzz(Polar::default, &[DATA, DATA, DATA, CONTROL], &valid);
}
