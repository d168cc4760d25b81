#![allow(clippy::float_cmp, reason = "what is sent is read exactly")]

use proptest::prelude::*;

use super::*;
use crate::device::testing::{Talk, fuzz, hex, lines};

/// The example of `docs/open-format.md`.
const EXAMPLE: &str =
    "01 00 2a 00 40 42 0f 00 02 00 00 00 00 00 08 00 00 00 f0 00 00 01 00 00 00 08 08 40 00 00 f0 c0 ff";
const INFORMATION_104_HZ: &str = "01 00 10 04 10 00 d0 07";

fn streaming() -> Talk<Open> {
    let mut talk = Talk::begin(Open::default(), &[]);
    talk.tell(Input::Value(&hex(INFORMATION_104_HZ)));
    talk.tell(Input::Done);
    talk.tell(Input::Done);
    talk.tell(Input::Value(&hex(INFORMATION_104_HZ)));
    assert!(talk.out.configured);
    talk
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(Open::default(), &[]);
    assert_eq!(lines(&talk.out), ["read 1fcb351d"]);
    assert_eq!(talk.tell(Input::Value(&hex(INFORMATION_104_HZ))), ["subscribe f9f104e5"]);
    assert_eq!(talk.tell(Input::Done), ["write 822b9d7b 01 10 04"]);
    assert_eq!(talk.tell(Input::Done), ["read 1fcb351d"]);
    assert_eq!(
        talk.tell(Input::Value(&hex("01 00 e8 03 10 00 d0 07 ff ff"))),
        [""; 0],
        "what a later version adds is passed over"
    );
    assert!(talk.out.configured);
    assert_eq!(talk.device.rhythm().rate_hz, 100.0, "the nearest that it can do");
    assert_eq!(talk.device.farewell(), [write(Command::Stop)]);
}

#[test]
fn what_refuses_it() {
    let said = |bytes: &str| {
        let mut talk = Talk::begin(Open::default(), &[]);
        talk.tell(Input::Value(&hex(bytes)));
        talk.out.refusal
    };
    assert_eq!(said("02 00 10 04 10 00 d0 07"), Some(Refusal::Version { found: 2, known: 1 }));
    assert_eq!(said("01 00 10 04 10 00 d0"), Some(Refusal::Setting("information")));
    assert_eq!(said(""), Some(Refusal::Setting("information")));
    assert_eq!(said("01 00 00 00 10 00 d0 07"), Some(Refusal::Setting("rate")));
    let mut talk = Talk::begin(Open::default(), &[]);
    talk.tell(Input::Value(&hex(INFORMATION_104_HZ)));
    talk.tell(Input::Done);
    talk.tell(Input::Refused);
    assert_eq!(talk.out.refusal, Some(Refusal::Setting("start")));
    talk.tell(Input::Refused);
    assert_eq!(talk.out, Output::default());
}

#[test]
fn the_example_of_the_document() {
    let document = include_str!("../../../../../docs/open-format.md");
    assert!(document.contains(EXAMPLE), "the document and this test have one example");
    for uuid in [SERVICE, DATA.uuid, INFORMATION.uuid, CONTROL.uuid] {
        assert!(document.contains(&uuid.to_string()), "{uuid}");
    }
    let mut talk = streaming();
    talk.notify(DATA, &hex(EXAMPLE));
    let packet = talk.out.packets[0];
    assert_eq!((packet.count, packet.stamp, packet.sequence), (2, Some(1_000_000), Some(42)));
    assert_eq!(talk.out.readings[0], Reading { acc_mps2: [0.0, 0.0, 9.80665], gyr_dps: [0.0, -250.0, 0.0] });
    let second = talk.out.readings[1];
    assert_eq!(second.gyr_dps, [3.90625, -250.0, -3.90625]);
    assert!((second.acc_mps2[0] - 0.004_788_4).abs() < 1e-6 && second.acc_mps2[2] > 9.8, "{second:?}");
    assert_eq!(encode(42, 1_000_000, &talk.out.readings), Some(hex(EXAMPLE)));
}

#[test]
fn what_is_malformed_is_counted() {
    let mut talk = streaming();
    let good = hex(EXAMPLE);
    let mut other_version = good.clone();
    other_version[0] = 2;
    let mut other_count = good.clone();
    other_count[8] = 3;
    let none = [&good[..8], &[0]].concat();
    for bad in [&[][..], &good[..8], &good[..20], &[&good[..], &[0]].concat(), &other_version, &other_count, &none] {
        talk.notify(DATA, bad);
        assert_eq!((talk.out.malformed_count, talk.out.readings.len()), (1, 0), "{bad:?}");
    }
    talk.notify(DATA, &good);
    assert_eq!(talk.out.readings.len(), 2);
}

#[test]
fn what_cannot_be_written_is_not() {
    let reading = Reading { acc_mps2: [1e9, -1e9, 0.0], gyr_dps: [0.0; 3] };
    let bytes = encode(1, 2, &[reading]).expect("a packet");
    assert_eq!(bytes[9..13], [0xff, 0x7f, 0x00, 0x80], "the largest ones");
    assert_eq!(encode(1, 2, &[]), None);
    assert_eq!(encode(1, 2, &[reading; 43]), None);
    assert_eq!(encode(1, 2, &[Reading { acc_mps2: [f64::NAN; 3], ..reading }]), None);
}

#[test]
fn commands_are_read_as_they_are_written() {
    for command in [Command::Stop, Command::Start { rate_dhz: 1040 }] {
        assert_eq!(Command::decode(&command.encode()), Some(command));
    }
    for bad in ["", "00 00", "01", "01 10", "02", "01 10 04 00"] {
        assert_eq!(Command::decode(&hex(bad)), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn information_is_read_as_it_is_written(rate_dhz in 100_u16..=10_000, acc_range_g in any::<u16>(), gyr_range_dps in any::<u16>()) {
        let information = Information { rate_dhz, acc_range_g, gyr_range_dps };
        prop_assert_eq!(Information::decode(&information.encode()), Ok(information));
    }

    #[test]
    fn what_was_written_is_read(
        sequence in any::<u16>(),
        stamp in any::<u32>(),
        steps in prop::collection::vec((prop::array::uniform3(any::<i16>()), prop::array::uniform3(any::<i16>())), 1..=42),
    ) {
        let readings: Vec<_> = steps
            .iter()
            .map(|(acc, gyr)| Reading {
                acc_mps2: acc.map(|axis| f64::from(axis) * ACC_STEP_MPS2),
                gyr_dps: gyr.map(|axis| f64::from(axis) * GYR_STEP_DPS),
            })
            .collect();
        let mut talk = streaming();
        talk.notify(DATA, &encode(sequence, stamp, &readings).expect("a packet"));
        prop_assert_eq!(&talk.out.readings, &readings);
        let packet = talk.out.packets[0];
        prop_assert_eq!((packet.stamp, packet.sequence), (Some(u64::from(stamp)), Some(u32::from(sequence))));
    }
}

#[test]
fn any_bytes_in_any_order() {
    fuzz(Open::default, &[DATA, CONTROL], &[hex(EXAMPLE), hex(INFORMATION_104_HZ)]);
}
