use std::collections::BTreeMap;

use heelfirst_gait::Mount;
use heelfirst_gait::cue::{CueGoal, CueMemory, CuePolicy};
use proptest::prelude::*;

use super::*;
use crate::api::CoachRadio;
use crate::state::baselines::Baselines;
use crate::state::testing::state_of;
use crate::state::{Facts, Mounts, PairedSensor};

/// A calibrated left foot that usually lands so.
fn walking(angle_deg: f64, to_flat_ms: f64) -> State {
    let mut mounts = Mounts::default();
    mounts.keep(Foot::Left, None, Mount::ALIGNED);
    let sensor = PairedSensor { sensor: "a".to_owned(), name: "a".to_owned(), foot: Foot::Left, mounts };
    let facts = Facts { paired: vec![sensor], baselines: usually(angle_deg, to_flat_ms), ..Facts::default() };
    state_of(&facts, CoachRadio::None)
}

fn usually(angle_deg: f64, to_flat_ms: f64) -> Baselines {
    let usual = |median: f64| serde_json::json!({ "median": median, "spread": 3.0, "count": 40 });
    let learnt = serde_json::json!({ "baseline": {
        "strike_angle_deg": usual(angle_deg), "contact_to_flat_ms": usual(to_flat_ms), "drag_share": 0.1,
    }});
    let context = serde_json::to_string(&heelfirst_history::Context::default()).unwrap();
    let by_foot_and_context = BTreeMap::from([(format!("left {context}"), learnt)]);
    serde_json::from_value(serde_json::to_value(by_foot_and_context).unwrap()).unwrap()
}

fn heel(deg: f64) -> GradeBorders {
    GradeBorders { heel_deg: Some(deg), ..GradeBorders::default() }
}

#[test]
fn a_moved_border_is_theirs_and_the_default_leans_on_what_is_usual() {
    let mut state = walking(10.0, 107.0);
    let shown = state.grade_borders().heel;
    assert_eq!((shown.left, shown.right, shown.text.as_str()), (5.0, 8.0, "left 5°, right 8°"));
    state.set_grade_borders(heel(8.0)).unwrap();
    let shown = state.grade_borders();
    assert_eq!((shown.heel.left, shown.heel.right, shown.heel.moved), (8.0, 8.0, Some(8.0)));
    assert_eq!((shown.moved, shown.heel.text.as_str()), (heel(8.0), "8°"));
    state.set_grade_borders(GradeBorders::default()).unwrap();
    assert!((state.grade_borders().heel.left - 5.0).abs() < 1e-9);
}

#[test]
fn every_border_has_its_words_and_numbers() {
    let shown = walking(16.0, 107.0).grade_borders();
    assert!(shown.disclaimer.contains("not clinically validated") && shown.note.contains("next walk"), "{shown:?}");
    let [heel, toe, slap, drag] = [&shown.heel, &shown.toe, &shown.slap, &shown.drag];
    let texts = [heel, toe, slap, drag].map(|border| border.text.as_str());
    assert_eq!(texts, ["8°", "−1.6°", "82 ms", "1"]);
    for border in [heel, toe, slap, drag] {
        let said = [&border.label, &border.what, &border.moved_text];
        assert!(said.iter().all(|text| !text.is_empty() && !text.contains('[')), "{border:?}");
        assert!(border.least < border.default_value && border.default_value < border.most, "{border:?}");
    }
}

#[test]
fn what_is_refused_names_field_and_range_and_changes_nothing() {
    let mut state = walking(16.0, 107.0);
    let before = state.grade_borders();
    let crossed = GradeBorders { toe_deg: Some(3.0), ..heel(2.0) };
    for (borders, field, reason) in [
        (heel(f64::NAN), "heel_deg", "must be a number from 0 to 30 degrees"),
        (heel(31.0), "heel_deg", "must be a number from 0 to 30 degrees"),
        (crossed, "toe_deg", "the border of toes first, 3 degrees, must lie below that of heel first, 2 degrees"),
    ] {
        let refused = CoachError::Invalid { field: field.to_owned(), reason: reason.to_owned() };
        assert_eq!(state.set_grade_borders(borders), Err(refused));
    }
    assert_eq!(state.grade_borders(), before);
}

#[test]
fn a_stored_border_that_cannot_be_is_not_shown_as_moved() {
    let mut facts = Facts::default();
    facts.set(key::GRADE_BORDERS, &serde_json::json!({ "heel_deg": 99.0, "toe_deg": -3.0, "of_later": 1 })).unwrap();
    assert_eq!(facts.moved_borders, MovedBorders { toe_deg: Some(-3.0), ..MovedBorders::default() });
}

fn within(border: Border) -> impl Strategy<Value = Option<f64>> {
    let (least, most) = border.range();
    proptest::option::of(least..most)
}

proptest! {
    #[test]
    fn a_walk_is_graded_and_cued_by_the_same_borders_to_its_end(
        heel_deg in within(Border::Heel),
        toe_deg in within(Border::Toe),
        slap_contact_to_flat_ms in within(Border::Slap),
        drag_sensitivity_ratio in within(Border::Drag),
        angle_deg in -10.0..40.0_f64,
        to_flat_ms in 10.0..200.0_f64,
    ) {
        let mut state = walking(angle_deg, to_flat_ms);
        let moved = GradeBorders { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio };
        let taken = state.set_grade_borders(moved).is_ok();
        state.start("walking-burst", true).unwrap();
        let shown = state.grade_borders();
        state.set_grade_borders(heel(29.0)).unwrap();
        for foot in [Foot::Left, Foot::Right] {
            let running = state.running.as_mut().unwrap();
            let grading = running.grading.of(foot);
            let borders = grading.borders();
            let of = |of: &GradeBorderSnapshot| if foot == Foot::Left { of.left } else { of.right };
            prop_assert_eq!(
                [&shown.heel, &shown.toe, &shown.slap, &shown.drag].map(|border| of(border).to_bits()),
                Border::ALL.map(|border| border.of(&borders).to_bits()),
            );
            if let (true, Some(heel_deg)) = (taken, heel_deg) {
                prop_assert_eq!(borders.heel_deg.to_bits(), heel_deg.to_bits());
            }
            let settings = state.facts.cues;
            let mut same = CuePolicy::new(CueGoal::Heel, settings, &borders, &grading.baseline, CueMemory::default());
            same.begin_burst(1);
            prop_assert_eq!(running.cueing.policy(foot), Some(&mut same));
        }
    }
}

#[test]
fn a_press_moves_a_border_to_the_next_round_place_and_stops_at_the_end() {
    assert_eq!(lower(8.0, 0.5, 0.0), Some(7.5));
    assert_eq!(lower(-1.6, 0.5, -20.0), Some(-2.0));
    assert_eq!(lower(0.2, 0.5, 0.0), Some(0.0));
    assert_eq!(lower(0.0, 0.5, 0.0), None);
    let state = state_of(&Facts::default(), CoachRadio::None);
    let shown = state.grade_borders();
    assert_eq!((shown.heel.lower, shown.heel.higher), (Some(7.5), Some(8.5)));
    assert_eq!((shown.toe.lower, shown.toe.higher), (Some(-2.0), Some(-1.5)));
    assert_eq!((shown.slap.lower, shown.slap.higher), (Some(80.0), Some(85.0)));
    assert_eq!((shown.drag.lower, shown.drag.higher), (Some(0.75), Some(1.25)));
}
