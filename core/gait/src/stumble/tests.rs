use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn sample(at_s: f64, acc_mps2: [f64; 3], gyr_dps: [f64; 3]) -> Sample {
    Sample { at: Duration::from_secs_f64(at_s), acc_mps2, gyr_dps }
}

#[test]
fn a_foot_that_stands_is_still_and_one_that_moves_is_not() {
    let mut watch = StumbleWatch::new();
    for number in 0..700 {
        assert_eq!(watch.push(&sample(0.01 * f64::from(number), [0.1, 0.2, 9.8], [1.0, 0.5, -0.7])), None);
    }
    assert!((5.0..7.0).contains(&watch.still_for_s()), "{}", watch.still_for_s());
    for number in 700..720 {
        watch.push(&sample(0.01 * f64::from(number), [5.0, 0.2, 9.8], [200.0, 0.5, -0.7]));
    }
    assert!(watch.still_for_s().abs() < f64::EPSILON);
}

#[test]
fn after_a_gap_nothing_is_known_to_be_still() {
    let mut watch = StumbleWatch::new();
    for number in 0..300 {
        watch.push(&sample(0.01 * f64::from(number), [0.0, 0.0, 9.8], [0.0; 3]));
    }
    assert!(watch.still_for_s() > 2.0);
    watch.push(&sample(9.0, [0.0, 0.0, 9.8], [0.0; 3]));
    assert!(watch.still_for_s().abs() < f64::EPSILON);
}

#[test]
fn it_is_small() {
    assert!(size_of::<StumbleWatch>() <= 512, "{} bytes", size_of::<StumbleWatch>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_breaks_it(
        values in prop::collection::vec((0.0..0.3f64, prop::array::uniform3(prop::num::f64::ANY), prop::array::uniform3(prop::num::f64::ANY)), 0..300),
    ) {
        let mut watch = StumbleWatch::new();
        let mut at_s = 0.0;
        for (passed_s, acc, gyr) in values {
            at_s += passed_s * passed_s;
            if let Some(stumble) = watch.push(&sample(at_s, acc, gyr)) {
                prop_assert!(stumble.at_s.is_finite());
            }
            prop_assert!(watch.still_for_s().is_finite() && watch.still_for_s() >= 0.0);
        }
    }
}
