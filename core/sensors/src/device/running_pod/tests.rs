use super::*;
use crate::device::testing::{Dice, Talk, cases, hex, lines};

fn paces(bytes: &str) -> Vec<(f64, f64)> {
    let mut talk = Talk::begin(RunningPod::default(), &[]);
    talk.notify(MEASUREMENT, &hex(bytes));
    let paces = talk.out.notices.iter().map(|notice| match notice {
        Notice::Pace { speed_mps, cadence_per_min } => (*speed_mps, *cadence_per_min),
        other => panic!("{other:?}"),
    });
    paces.collect()
}

#[test]
fn the_conversation() {
    let mut talk = Talk::begin(RunningPod::default(), &[]);
    assert_eq!(lines(&talk.out), ["subscribe 00002a53"]);
    assert_eq!(talk.tell(Input::Done), [""; 0]);
    assert!(talk.out.configured);
    talk.tell(Input::Done);
    assert!(!talk.out.configured, "said once");
    let mut refused = Talk::begin(RunningPod::default(), &[]);
    refused.tell(Input::Refused);
    assert_eq!(refused.out.refusal, Some(Refusal::Setting("notifications")));
}

/// All made from the specification.
#[test]
fn measurements() {
    assert_eq!(paces("00 40 01 34"), [(1.25, 104.0)], "strides of one foot, doubled");
    assert_eq!(paces("04 00 03 aa"), [(3.0, 170.0)], "nobody makes 340 steps a minute");
    assert_eq!(paces("01 40 01 34 90 00"), [(1.25, 104.0)], "52 strides of 1.44 m are 1.25 m/s");
    assert_eq!(paces("01 40 01 68 90 00"), [(1.25, 104.0)], "104 would be twice as fast, so these are steps");
    assert_eq!(paces("03 00 00 00 00 00 10 00 00 00"), [(0.0, 0.0)], "standing, with a distance");
}

#[test]
fn what_is_cut_short_is_malformed() {
    let mut talk = Talk::begin(RunningPod::default(), &[]);
    for bad in ["", "00", "00 40 01", "01 40 01 34 90", "03 40 01 34 90 00 01 02 03"] {
        talk.notify(MEASUREMENT, &hex(bad));
        assert_eq!((talk.out.malformed_count, talk.out.notices.len()), (1, 0), "{bad}");
    }
}

#[test]
fn any_bytes_give_a_finite_pace_or_none() {
    let mut dice = Dice::new(7);
    let mut talk = Talk::begin(RunningPod::default(), &[]);
    for _ in 0..cases() {
        let bytes: Vec<u8> = (0..dice.below(13)).map(|_| dice.next().to_le_bytes()[1]).collect();
        talk.notify(MEASUREMENT, &bytes);
        assert_eq!(talk.out.notices.len() as u64 + talk.out.malformed_count, 1);
        for notice in &talk.out.notices {
            let Notice::Pace { speed_mps, cadence_per_min } = notice else { panic!("{notice:?}") };
            assert!((0.0..256.0).contains(speed_mps) && (0.0..=510.0).contains(cadence_per_min));
        }
    }
}
