use heelfirst_gait::Mount;

use super::*;
use crate::api::{CoachRadio, Side};
use crate::state::testing::state_of;
use crate::state::{Facts, Mounts, PairedSensor};

fn paired(sensor: &str, foot: Foot) -> PairedSensor {
    let mut mounts = Mounts::default();
    mounts.keep(foot, None, Mount::ALIGNED);
    PairedSensor { sensor: sensor.to_owned(), name: sensor.to_owned(), foot, mounts }
}

/// Two sensors, of which the left one's mount is doubted.
fn doubting(doubt: MountDoubt) -> State {
    let doubted = Doubted { foot: Foot::Left, shoe: None, doubt, left: false };
    let facts = Facts {
        paired: vec![paired("a", Foot::Left), paired("b", Foot::Right)],
        mount_doubts: MountDoubts::from([("a".to_owned(), doubted)]),
        ..Facts::default()
    };
    state_of(&facts, CoachRadio::None)
}

fn a() -> api::SensorId {
    api::SensorId { value: "a".to_owned() }
}

fn feet(state: &State) -> Vec<Option<Side>> {
    let mut sensors = state.snapshot().sensors;
    sensors.sort_by(|a, b| a.sensor.value.cmp(&b.sensor.value));
    sensors.iter().map(|sensor| sensor.foot).collect()
}

fn answers(state: &State) -> Vec<MountAnswer> {
    state.mount_questions().iter().flat_map(|question| question.choices.iter().map(|choice| choice.answer)).collect()
}

#[test]
fn every_doubt_has_its_words_and_answers() {
    for (doubt, choices) in [
        (MountDoubt::Tilted, vec![MountAnswer::Calibrate, MountAnswer::Leave]),
        (MountDoubt::Turned, vec![MountAnswer::Calibrate, MountAnswer::Leave]),
        (MountDoubt::Swapped, vec![MountAnswer::Swap, MountAnswer::Calibrate, MountAnswer::Leave]),
    ] {
        let state = doubting(doubt);
        assert_eq!(answers(&state), choices);
        let question = state.mount_questions().remove(0);
        assert!(!question.notice.what.contains('['), "{question:?}");
        assert!(question.choices.iter().all(|choice| !choice.label.contains('[')), "{question:?}");
    }
}

#[test]
fn swapped_sensors_change_feet_and_their_question_is_answered() {
    let mut state = doubting(MountDoubt::Swapped);
    assert_eq!(state.fit(&SensorId::new("a"), Foot::Left).other, Some(Mount::ALIGNED));
    state.answer_mount(&a(), MountAnswer::Swap).unwrap();
    assert_eq!(feet(&state), [Some(Side::Right), Some(Side::Left)]);
    assert_eq!(answers(&state), []);
    // Neither takes over what was found on the other foot.
    assert_eq!(state.fit(&SensorId::new("a"), Foot::Right).mount, None);
    assert!(matches!(state.answer_mount(&a(), MountAnswer::Swap), Err(CoachError::NotFound { .. })));
}

#[test]
fn a_sensor_alone_cannot_be_swapped() {
    let mut state = doubting(MountDoubt::Swapped);
    state.forget(&api::SensorId { value: "b".to_owned() }).unwrap();
    assert!(matches!(state.answer_mount(&a(), MountAnswer::Swap), Err(CoachError::Invalid { .. })));
    assert_eq!(answers(&state).len(), 3);
}

#[test]
fn what_was_left_is_not_asked_again_until_something_changes() {
    let mut state = doubting(MountDoubt::Tilted);
    state.answer_mount(&a(), MountAnswer::Leave).unwrap();
    assert_eq!(answers(&state), []);
    let walk = |state: &mut State, doubt| {
        state.start("walking-burst", true).unwrap();
        let mut running = state.running.take().unwrap();
        running.doubts = vec![(SensorId::new("a"), doubt)];
        state.raise_doubts(&running)
    };
    assert_eq!(walk(&mut state, MountDoubt::Tilted), None);
    assert!(walk(&mut state, MountDoubt::Turned).is_some());
    assert_eq!(state.mount_questions().len(), 1);
    state.pair(&a(), Side::Right).unwrap();
    assert_eq!(state.mount_questions(), []);
}

#[test]
fn an_answer_without_a_radio_leaves_the_question() {
    let mut state = doubting(MountDoubt::Tilted);
    assert!(matches!(state.answer_mount(&a(), MountAnswer::Calibrate), Err(CoachError::SensorUnavailable { .. })));
    assert_eq!(state.mount_questions().len(), 1);
}
