#![allow(clippy::float_cmp, reason = "what is sent is read exactly")]

use proptest::prelude::*;

use super::*;
use crate::device::testing::{Talk, fuzz, hex};

/// Capture of `/Meas/IMU9/52` from a Movesense Flash at rest (movesense-commander, `layouts.hardware.test.ts`, MIT).
const CAPTURE: &str = "15 9e 01 00 5c 6e 61 bd 56 d2 9c bd 8c 2a 1d c1 ee 54 e6 bd cc d5 fe bc 8c 2a 1d c1 c9 87 dc bd 31 05 \
    13 bd 27 3e 1d c1 cc d5 fe bd ec 06 44 bd f7 a9 1d c1 48 e1 fa 3f 8f c2 25 c0 c3 f5 68 3f 66 66 06 40 cd cc 1c c0 3e 0a 57 3f \
    85 eb 01 40 cd cc 1c c0 3e 0a 57 3f 66 66 06 40 ae 47 21 c0 b8 1e 45 3f 52 a8 6f 42 81 7b b0 c2 72 e8 5a 43 1b 6e 6a 42 f0 53 \
    ac c2 4a dd 5a 43 77 70 6d 42 04 ec b1 c2 db 61 59 43 35 90 6f 42 0b 7e b0 c2 d2 34 5a 43";

/// Made from the specification: version 1, then serial number, model, address, name and version of the software.
const IDENTITY: &[u8] = b"\x01\x68\x01000000000000\0Movesense\x0000-00-00-00-00-00\0Sensor\x002.3.1\0";
const GOOD: &[u8] = &[1, STREAM_REFERENCE, 200, 0];
const BUSY: &[u8] = &[1, STREAM_REFERENCE, 0xad, 0x01];

fn frame(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, STREAM_REFERENCE], body].concat()
}

/// Encodes as the specification says.
fn body(stamp_ms: u32, readings: &[([f32; 3], [f32; 3])]) -> Vec<u8> {
    let (acc, gyr): (Vec<_>, Vec<_>) = readings.iter().copied().unzip();
    let floats = acc.into_iter().chain(gyr).flatten().flat_map(f32::to_le_bytes);
    stamp_ms.to_le_bytes().into_iter().chain(floats).collect()
}

fn numbered(count: u8) -> Vec<([f32; 3], [f32; 3])> {
    (0..count).map(f32::from).map(|n| ([n, n + 0.25, n + 0.5], [-n, 2.0 * n, 100.0 + n])).collect()
}

fn streaming(device: Movesense) -> Talk<Movesense> {
    let mut talk = Talk::begin(device, &[]);
    talk.tell(Input::Done);
    talk.notify(DATA, IDENTITY);
    talk.notify(DATA, GOOD);
    assert!(talk.out.configured);
    talk
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(Movesense::new(104), &[]);
    assert_eq!(crate::device::testing::lines(&talk.out), ["subscribe 34800002"]);
    assert_eq!(talk.tell(Input::Done), ["write 34800001 00 68"]);
    assert_eq!(talk.tell(Input::Done), [""; 0], "the write was acknowledged; the answer is still to come");
    let subscribe = "write 34800001 01 63 2f 4d 65 61 73 2f 49 4d 55 36 2f 31 30 34 00";
    assert_eq!(talk.notify(DATA, IDENTITY), [subscribe]);
    assert_eq!(talk.out.notices, [Notice::Model("Movesense".into()), Notice::Firmware("2.3.1".into())]);
    assert!(!talk.out.configured);
    let level = talk.notify(DATA, GOOD);
    assert!(talk.out.configured && level[0].starts_with("write 34800001 04 62 2f 53"), "{level:?}");
    talk.notify(DATA, &[1, LEVEL_REFERENCE, 200, 0, 83]);
    assert_eq!(talk.out.notices, [Notice::Battery(83)]);
    assert_eq!(talk.device.farewell(), [Movesense::command(UNSUBSCRIBE, STREAM_REFERENCE, &[])]);
}

#[test]
fn a_busy_sensor_is_restarted_once() {
    let mut talk = Talk::begin(Movesense::default(), &[]);
    talk.tell(Input::Done);
    talk.notify(DATA, IDENTITY);
    assert_eq!(talk.notify(DATA, BUSY), ["write 34800001 07 72 05"]);
    assert_eq!(talk.notify(DATA, &[1, MODE_REFERENCE, 202, 0]).len(), 1, "asked again, should the link stay");
    assert_eq!(talk.tell(Input::Refused), [""; 0]);
    assert_eq!(talk.out.refusal, None, "on its way down it takes nothing");
    assert_eq!(talk.tell(Input::Begin(&[])), ["subscribe 34800002"]);
    talk.tell(Input::Done);
    talk.notify(DATA, IDENTITY);
    talk.notify(DATA, BUSY);
    assert_eq!(talk.out.refusal, Some(Refusal::Setting("stream, too many requests")));
}

#[test]
fn what_refuses_it() {
    let at = |inputs: &[Input<'_>]| {
        let mut talk = Talk::begin(Movesense::default(), &[]);
        for input in inputs {
            talk.tell(*input);
        }
        talk.out.refusal
    };
    let identity = Input::Notified { from: DATA.uuid, bytes: IDENTITY };
    let unknown = Input::Notified { from: DATA.uuid, bytes: &[1, STREAM_REFERENCE, 0x94, 0x01] };
    assert_eq!(at(&[Input::Refused]), Some(Refusal::Setting("notifications")));
    assert_eq!(at(&[Input::Done, Input::Refused]), Some(Refusal::Setting("hello")));
    assert_eq!(at(&[Input::Done, identity, Input::Refused]), Some(Refusal::Setting("stream")));
    assert_eq!(at(&[Input::Done, identity, unknown]), Some(Refusal::Setting("stream")), "404");
}

#[test]
fn a_captured_packet() {
    let mut talk = streaming(Movesense::with_magnetometer(52));
    let packet = frame(2, &hex(CAPTURE));
    talk.notify(DATA, &packet);
    assert!(talk.out.packets.is_empty(), "the first is held until it is known whether data comes in parts");
    talk.notify(DATA, &packet);
    let stamps: Vec<_> = talk.out.packets.iter().map(|packet| (packet.stamp, packet.count, packet.sequence)).collect();
    assert_eq!(stamps, [(Some(106_005), 4, None); 2]);
    let reading = talk.out.readings[0];
    assert!((reading.acc_mps2[2] + 9.823).abs() < 1e-3 && (reading.gyr_dps[0] - 1.96).abs() < 1e-6, "{reading:?}");
    let last = talk.out.readings[3];
    assert!((last.acc_mps2[2] + 9.854).abs() < 1e-3 && (last.gyr_dps[2] - 0.77).abs() < 1e-6, "{last:?}");
    talk.notify(DATA, &packet);
    assert_eq!(talk.out.readings.len(), 4, "and from then on each at once");
}

#[test]
fn data_in_two_parts_is_joined() {
    let mut talk = streaming(Movesense::new(104));
    for packet in 0..3 {
        let body = body(packet * 77, &numbered(8));
        // 100 bytes look like a whole packet of four.
        talk.notify(DATA, &frame(2, &body[..100]));
        assert_eq!((talk.out.readings.len(), talk.out.malformed_count), (0, 0));
        talk.notify(DATA, &frame(3, &body[100..]));
        assert_eq!((talk.out.readings.len(), talk.out.malformed_count), (8, 0));
        assert_eq!(talk.out.packets[0].stamp, Some(u64::from(packet) * 77));
        assert_eq!(talk.out.readings[7].gyr_dps, [-7.0, 14.0, 107.0]);
    }
}

#[test]
fn a_lost_part_costs_its_packet_only() {
    let mut talk = streaming(Movesense::new(104));
    let body = body(1, &numbered(8));
    let (first, second) = (frame(2, &body[..80]), frame(3, &body[80..]));
    let mut malformed = 0;
    let mut readings = 0;
    for part in [&first, &second, &first, &first, &second, &second, &first, &second] {
        talk.notify(DATA, part);
        malformed += talk.out.malformed_count;
        readings += talk.out.readings.len();
    }
    assert_eq!((malformed, readings), (2, 24));
}

#[test]
fn what_is_malformed_is_counted_and_the_stream_goes_on() {
    let mut talk = streaming(Movesense::new(52));
    let good = frame(2, &body(1, &numbered(4)));
    talk.notify(DATA, &good);
    talk.notify(DATA, &good);
    let mut not_a_number = numbered(4);
    not_a_number[2].1[1] = f32::NAN;
    for bad in [
        vec![],
        vec![2],
        vec![9, STREAM_REFERENCE, 1],
        frame(2, &[]),
        frame(2, &[0; 60]),
        frame(2, &body(1, &not_a_number)),
    ] {
        talk.notify(DATA, &bad);
        assert_eq!((talk.out.malformed_count, talk.out.readings.len()), (1, 0), "{bad:?}");
    }
    talk.notify(DATA, &[2, 7, 1, 2, 3]);
    assert_eq!(talk.out, Output::default(), "another's subscription is passed over");
    talk.notify(DATA, &good);
    assert_eq!(talk.out.readings.len(), 4);
}

#[test]
fn rates_are_those_it_has() {
    let rates = [0, 13, 20, 52, 100, 104, 200, 1000].map(|rate| Movesense::new(rate).rhythm().rate_hz);
    assert_eq!(rates, [13.0, 13.0, 26.0, 52.0, 104.0, 104.0, 208.0, 208.0]);
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        stamp in any::<u32>(),
        readings in prop::collection::vec((prop::array::uniform3(-2e3_f32..2e3), prop::array::uniform3(-2e3_f32..2e3)), 1..17),
    ) {
        let mut talk = streaming(Movesense::new(208));
        talk.notify(DATA, &frame(2, &body(0, &numbered(1))));
        talk.notify(DATA, &frame(2, &body(stamp, &readings)));
        prop_assert_eq!(talk.out.packets[1].stamp, Some(u64::from(stamp)));
        let read: Vec<_> = talk.out.readings[1..].iter().map(|r| (r.acc_mps2, r.gyr_dps)).collect();
        let written: Vec<_> = readings.iter().map(|(acc, gyr)| (acc.map(f64::from), gyr.map(f64::from))).collect();
        prop_assert_eq!(read, written);
    }
}

#[test]
fn any_bytes_in_any_order() {
    let whole = body(5, &numbered(8));
    let valid = [
        IDENTITY.to_vec(),
        GOOD.to_vec(),
        BUSY.to_vec(),
        frame(2, &whole),
        frame(2, &whole[..100]),
        frame(3, &whole[100..]),
    ];
    fuzz(Movesense::default, &[DATA, COMMAND], &valid);
    let nine = hex(CAPTURE);
    let valid = [
        IDENTITY.to_vec(),
        GOOD.to_vec(),
        frame(2, &nine),
        frame(2, &nine),
        frame(2, &nine[..90]),
        frame(3, &nine[90..]),
    ];
    fuzz(|| Movesense::with_magnetometer(52), &[DATA], &valid);
}
