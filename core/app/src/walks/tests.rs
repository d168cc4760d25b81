use heelfirst_gait::walk::WalkTally;
use heelfirst_gait::{Foot, Landing, Step};

use super::*;

/// A steady step of a walk.
pub(crate) fn step(foot: Foot, at_s: f64) -> Step {
    Step {
        foot,
        initial_contact_s: at_s,
        final_contact_s: Some(at_s - 0.4),
        foot_flat_s: Some(at_s + 0.1),
        strike_angle_deg: Some(12.0),
        toe_off_angle_deg: Some(-40.0),
        stride_time_s: Some(1.2),
        swing_s: Some(0.4),
        stance_s: Some(0.8),
        stride_length_m: Some(0.9),
        contact_to_flat_ms: Some(100.0),
        slap_speed_dps: Some(150.0),
        frontal_angle_deg: Some(1.0),
        landing: Some(Landing::Heel),
        slap: Some(false),
        drag: Some(false),
        confidence: 0.9,
        ungraded_because: None,
        bout: 1,
        in_turn: false,
        first_or_last: false,
        graded_after: false,
    }
}

fn walk(steps: &[Step]) -> Option<WalkSnapshot> {
    let mut tally = WalkTally::new();
    for step in steps {
        tally.note(step);
    }
    walk_snapshot(&tally.summary(), &Words::new(&["en"]))
}

fn page(steps: &[Step]) -> String {
    let lines = walk(steps).unwrap().lines;
    lines.iter().map(|line| format!("{}: {}", line.label, line.value)).collect::<Vec<_>>().join("\n")
}

#[test]
fn without_a_step_there_is_no_walk() {
    assert_eq!(walk(&[]), None);
}

#[test]
fn steps_that_lacked_samples_have_a_line_where_there_were_some() {
    let mut steps: Vec<Step> = (0..12).map(|k| step(Foot::Left, 1.2 * f64::from(k))).collect();
    assert!(!page(&steps).contains("Sensor not heard"));
    for (lost, line) in [(5, "Sensor not heard: 1 step not graded"), (6, "Sensor not heard: 2 steps not graded")] {
        steps[lost].ungraded_because = Some(heelfirst_gait::Ungraded::MissingSamples);
        assert!(page(&steps).contains(line), "{}", page(&steps));
    }
}

#[test]
fn few_steps_are_counts_and_no_share() {
    let mut steps: Vec<Step> = (0..12).map(|k| step(Foot::Left, 1.2 * f64::from(k))).collect();
    steps[0].first_or_last = true;
    steps[11].first_or_last = true;
    steps[4].landing = Some(Landing::Flat);
    let walk = walk(&steps).unwrap();
    assert_eq!((walk.steps_count, walk.steady_count, walk.first_or_last_count), (12, 10, 2));
    assert_eq!((walk.heel_count, walk.heel_share, walk.feet.len(), walk.symmetry), (9, None, 1, None));
    insta::assert_snapshot!(page(&steps));
}

#[test]
fn two_feet_have_shares_and_are_compared() {
    let left = (0..30).map(|k| Step { drag: Some(k % 5 == 0), ..step(Foot::Left, 1.2 * f64::from(k)) });
    let right = (0..28).map(|k| Step {
        swing_s: Some(0.5),
        stance_s: Some(0.7),
        strike_angle_deg: Some(20.0 - 0.1 * f64::from(k)),
        in_turn: k % 9 == 0,
        ..step(Foot::Right, 0.6 + 1.2 * f64::from(k))
    });
    let steps: Vec<Step> = left.chain(right).collect();
    let walk = walk(&steps).unwrap();
    assert_eq!(walk.symmetry.unwrap().swing_ratio, Some(0.8));
    assert!(walk.heel_share.is_some() && walk.feet[1].strike_angle_trend_deg_per_min.unwrap() < -4.0);
    insta::assert_snapshot!(page(&steps));
}

/// A number is null where it is not known, and every key that has one says its unit.
#[test]
fn numbers_say_their_unit() {
    const UNITS: [&str; 9] = ["_s", "_deg", "_m", "_mps", "_count", "_per_min", "_percent", "_share", "_ratio"];
    fn check(value: &serde_json::Value) {
        for (key, value) in value.as_object().into_iter().flatten() {
            let said =
                key.ends_with("_confidence") || key == "trend_bout" || UNITS.iter().any(|unit| key.ends_with(unit));
            assert!(!value.is_number() || said, "{key}");
            check(value);
        }
    }
    let steps: Vec<Step> = (0..60).map(|k| step([Foot::Left, Foot::Right][k % 2], 0.6 * k as f64)).collect();
    check(&serde_json::to_value(walk(&steps)).unwrap());
}
