use std::time::Duration;

use heelfirst_gait::Sample;
use heelfirst_gait::simulate::{Pattern, Simulation};
use heelfirst_practice::Input;
use proptest::prelude::*;

use super::*;
use crate::api::{CoachEvent, CoachRadio};
use crate::state::testing::state_of;
use crate::state::{Facts, Mounts, PairedSensor};

fn walk(seed: u64) -> Vec<Sample> {
    let walk = Simulation { steps: Some(12), turns: false, ..Simulation::new(Pattern::Heel, seed) };
    walk.start().unwrap().collect()
}

fn batch(sensor: &str, epoch: u32, samples: Vec<Sample>) -> Batch {
    let sensor = SensorId::new(sensor);
    Batch { sensor, foot: Foot::Left, epoch, samples, lost: 0, lost_is_estimated: true, missing: Duration::ZERO }
}

/// Heard as eight batches a second are.
fn hear(signals: &mut Signals, sensor: &str, epoch: u32, samples: &[Sample]) -> Vec<&'static str> {
    let mut notices = Vec::new();
    for samples in samples.chunks(13) {
        signals.hear(&batch(sensor, epoch, samples.to_vec()), &mut notices);
    }
    keys(&notices)
}

fn finish(signals: &mut Signals) -> Vec<&'static str> {
    let mut notices = Vec::new();
    signals.finish(&mut notices);
    keys(&notices)
}

fn keys(notices: &[SignalNotice]) -> Vec<&'static str> {
    notices.iter().map(|notice| notice.key).collect()
}

/// What may be done to a stream.
#[derive(Debug, Clone, Copy)]
enum Spoilt {
    Sound,
    InG,
    InRadPerS,
    DeadAxes,
    Clipped,
    NotFinite,
    Twice,
}

impl Spoilt {
    const ALL: [Self; 7] =
        [Self::Sound, Self::InG, Self::InRadPerS, Self::DeadAxes, Self::Clipped, Self::NotFinite, Self::Twice];

    fn of(self, samples: &[Sample]) -> Vec<Sample> {
        let each = |spoil: fn(&mut Sample)| {
            let mut samples = samples.to_vec();
            samples.iter_mut().for_each(spoil);
            samples
        };
        match self {
            Self::Sound => samples.to_vec(),
            Self::InG => each(|s| s.acc_mps2 = s.acc_mps2.map(|v| v / 9.806_65)),
            Self::InRadPerS => each(|s| s.gyr_dps = s.gyr_dps.map(f64::to_radians)),
            Self::DeadAxes => each(|s| (s.acc_mps2[0], s.gyr_dps[2]) = (0.0, 0.0)),
            Self::Clipped => each(|s| s.gyr_dps = s.gyr_dps.map(|v| v.clamp(-125.0, 125.0))),
            Self::NotFinite => each(|s| s.gyr_dps[1] = f64::NAN),
            Self::Twice => samples.iter().flat_map(|s| [*s, *s]).collect(),
        }
    }
}

#[test]
fn each_fault_is_told_once_a_session_over_every_stream() {
    let samples = walk(3);
    for (spoilt, key) in [
        (Spoilt::InG, "signal-units"),
        (Spoilt::InRadPerS, "signal-units"),
        (Spoilt::DeadAxes, "signal-stuck"),
        (Spoilt::NotFinite, "signal-not-finite"),
        (Spoilt::Twice, "signal-time"),
    ] {
        let (mut signals, spoiled) = (Signals::default(), spoilt.of(&samples));
        assert_eq!(hear(&mut signals, "a", 1, &spoiled), [key], "{spoilt:?}");
        assert!(hear(&mut signals, "a", 2, &spoiled).is_empty());
        assert_eq!(hear(&mut signals, "b", 3, &spoiled), [key], "another sensor has its own");
        assert!(finish(&mut signals).is_empty());
    }
}

#[test]
fn a_small_range_is_told_when_the_stream_is_over() {
    let clipped = Spoilt::Clipped.of(&walk(3));
    let mut signals = Signals::default();
    assert!(hear(&mut signals, "a", 1, &clipped).is_empty());
    assert_eq!(finish(&mut signals), ["signal-clipped"]);
    let mut signals = Signals::default();
    hear(&mut signals, "a", 1, &clipped);
    assert_eq!(hear(&mut signals, "a", 2, &walk(4)), ["signal-clipped"]);
    assert!(finish(&mut signals).is_empty());
}

#[test]
fn a_few_odd_samples_and_a_long_silence_are_no_fault() {
    let mut samples = walk(3);
    samples[100].acc_mps2[1] = f64::NAN;
    samples.insert(200, samples[199]);
    samples.swap(150, 151);
    let late = samples.remove(220);
    samples.insert(245, late);
    samples.iter_mut().skip(300).for_each(|sample| sample.at += Duration::from_secs(90));
    let mut signals = Signals::default();
    assert!(hear(&mut signals, "a", 1, &samples).is_empty());
    assert!(finish(&mut signals).is_empty());
}

#[test]
fn many_samples_out_of_order_and_a_clock_that_is_set_back_are_told() {
    let mut swapped = walk(3);
    swapped.chunks_exact_mut(8).for_each(|samples| samples.swap(3, 4));
    assert_eq!(hear(&mut Signals::default(), "a", 1, &swapped), ["signal-time"]);
    let mut set_back = walk(3);
    set_back.iter_mut().skip(300).for_each(|sample| sample.at -= Duration::from_millis(700));
    assert_eq!(hear(&mut Signals::default(), "a", 1, &set_back), ["signal-time"]);
}

fn coaching() -> State {
    let mounts = Mounts::default();
    let sensor = PairedSensor { sensor: "a".to_owned(), name: "a".to_owned(), foot: Foot::Left, mounts };
    let facts = Facts { paired: vec![sensor], ..Facts::default() };
    state_of(&facts, CoachRadio::None)
}

/// A walk on a sensor with a small range: how often that was told.
fn told_of_the_range(state: &mut State) -> usize {
    state.start("walking-burst", true).unwrap();
    state.watch_signals(&batch("a", 1, Spoilt::Clipped.of(&walk(3))));
    state.input(Input::Stop(None)).unwrap();
    let told = state.take_outbox();
    let is_range =
        |event: &&CoachEvent| matches!(event, CoachEvent::Problem { notice } if notice.key == "signal-clipped");
    told.events.iter().chain(&told.then).filter(is_range).count()
}

#[test]
fn a_small_range_is_told_once_until_the_sensor_is_paired_anew_or_forgotten() {
    let (mut state, a) = (coaching(), api::SensorId { value: "a".to_owned() });
    assert_eq!([told_of_the_range(&mut state), told_of_the_range(&mut state)], [1, 0]);
    let mut facts = Facts::default();
    facts.set(key::TOLD_RANGES, &serde_json::to_value(&state.facts.told_ranges).unwrap()).unwrap();
    assert_eq!(facts.told_ranges, state.facts.told_ranges);
    state.pair(&a, api::Side::Left).unwrap();
    assert_eq!([told_of_the_range(&mut state), told_of_the_range(&mut state)], [1, 0]);
    state.forget(&a).unwrap();
    assert!(state.facts.told_ranges.is_empty());
}

#[test]
fn streams_of_two_epochs_are_not_connected() {
    let mut signals = Signals::default();
    // The second stream's times begin anew: within one stream the time would go back.
    for epoch in 1..4 {
        assert!(hear(&mut signals, "a", epoch, &walk(u64::from(epoch))).is_empty());
    }
    assert!(finish(&mut signals).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_notice_comes_twice(
        streams in proptest::collection::vec(
            (proptest::sample::select(vec!["a", "b"]), proptest::sample::select(Spoilt::ALL.to_vec()), 0_u64..50, any::<bool>()),
            1..6,
        )
    ) {
        let (mut signals, mut told, mut epoch) = (Signals::default(), Vec::new(), 1);
        for (sensor, spoilt, seed, anew) in streams {
            epoch += u32::from(anew);
            let mut notices = Vec::new();
            signals.hear(&batch(sensor, epoch, spoilt.of(&walk(seed))), &mut notices);
            // A notice at the end of an epoch is of the sensor that began another one.
            told.extend(keys(&notices).into_iter().map(|key| (sensor, key)));
        }
        let mut once = told.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), told.len(), "{:?}", told);
        let at_the_end = finish(&mut signals);
        prop_assert!(at_the_end.iter().all(|key| *key == "signal-clipped"));
        let clipped = told.iter().filter(|(_, key)| *key == "signal-clipped").count();
        prop_assert!(clipped + at_the_end.len() <= 2);
    }
}
