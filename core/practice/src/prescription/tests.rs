use proptest::prelude::*;

use super::{Pace, Prescription, SideDose};
use crate::terms::{Affected, Goal, Manner, Side, SideOrder};
use crate::{Catalogue, Session};

fn default_dose(id: &str, affected: Affected) -> Prescription {
    Prescription::for_exercise(Catalogue::standard().unwrap().get(id).unwrap(), affected)
}

fn sides(id: &str, affected: Affected) -> Vec<Side> {
    default_dose(id, affected).sides.iter().map(|dose| dose.side).collect()
}

#[test]
fn the_affected_side_comes_first() {
    assert_eq!(sides("seated-ankle-lift", Affected::Right), [Side::Right, Side::Left]);
    assert_eq!(sides("seated-march", Affected::Right), [Side::Right, Side::Left]);
    assert_eq!(sides("standing-leg-raise", Affected::Left), [Side::Left, Side::Right]);
    assert_eq!(sides("calf-stretch", Affected::Right), [Side::Right]);
    assert_eq!(sides("calf-stretch", Affected::Both), [Side::Left, Side::Right]);
    assert_eq!(sides("walking-burst", Affected::Right), []);
}

#[test]
fn every_default_dose_can_be_led() {
    for exercise in &Catalogue::standard().unwrap() {
        for affected in [Affected::Left, Affected::Right, Affected::Both] {
            let p = Prescription::for_exercise(exercise, affected);
            assert_eq!(p.validate(), Ok(()));
            assert_eq!(p.halved().validate(), Ok(()));
        }
    }
}

#[test]
fn a_lighter_day_is_half_of_it() {
    let halved = |repetitions, sets| {
        let half = SideDose { side: Side::Left, repetitions, sets }.scaled(50);
        (half.repetitions, half.sets)
    };
    assert_eq!(halved(10, 1), (5, 1));
    assert_eq!(halved(5, 1), (3, 1));
    assert_eq!(halved(1, 1), (1, 1));
    assert_eq!(halved(10, 2), (10, 1));
    assert_eq!(halved(10, 3), (8, 2));
    assert_eq!(default_dose("walking-burst", Affected::Left).halved().walking_s, Some(15));
    assert_eq!(default_dose("walking-burst", Affected::Left).scaled(70).walking_s, Some(21));
    let stretch = default_dose("calf-stretch", Affected::Left).halved();
    assert_eq!((stretch.sides[0].repetitions, stretch.tempo.unwrap().hold_s), (1, 20));
}

#[test]
fn only_walking_has_a_goal_to_change() {
    assert_eq!(default_dose("walking-burst", Affected::Left).with_goal(Goal::Soft).goal, Some(Goal::Soft));
    assert_eq!(default_dose("seated-march", Affected::Left).with_goal(Goal::Soft).goal, None);
}

#[test]
fn a_fault_names_exercise_and_field() {
    let fault = |id: &str, change: fn(&mut Prescription)| {
        let mut p = default_dose(id, Affected::Left);
        change(&mut p);
        Session::start(p).unwrap_err().to_string()
    };
    let text = fault("seated-ankle-lift", |p| p.sides[0].repetitions = 61);
    assert_eq!(text, "prescription of `seated-ankle-lift`, sides.repetitions: is 61, use 1 to 60");
    let cases = [
        (fault("seated-march", |p| p.exercise.clear()), "exercise"),
        (fault("seated-march", |p| p.get_ready_s = 0), "get_ready_s"),
        (fault("seated-march", |p| p.switch_side_s = 601), "switch_side_s"),
        (fault("seated-march", |p| p.rest_between_sets_s = 0), "rest_between_sets_s"),
        (fault("seated-march", |p| p.pace = Pace::Guided { percent: 49 }), "pace.percent"),
        (fault("seated-march", |p| p.sides.clear()), "sides"),
        (fault("seated-march", |p| p.sides[1].side = Side::Left), "sides"),
        (fault("seated-march", |p| p.sides[1].sets = 0), "sides.sets"),
        (fault("seated-march", |p| p.order = SideOrder::None), "order"),
        (fault("seated-march", |p| p.manner = Manner::Walk), "manner"),
        (fault("seated-march", |p| p.tempo = None), "tempo"),
        (fault("seated-march", |p| p.tempo.as_mut().unwrap().down_s = 0), "tempo.down_s"),
        (fault("seated-march", |p| p.walking_s = Some(30)), "sides"),
        (fault("walking-burst", |p| p.walking_s = Some(121)), "walking_s"),
        (fault("walking-burst", |p| p.walking_s = None), "sides"),
        (fault("walking-burst", |p| p.goal = None), "goal"),
        (fault("walking-burst", |p| p.manner = Manner::Lift), "manner"),
    ];
    for (text, field) in cases {
        assert!(text.contains(&format!("`, {field}: ")), "{text} does not name {field}");
    }
}

#[test]
fn written_it_reads_the_same() {
    let p = Prescription { pace: Pace::Guided { percent: 150 }, ..default_dose("assisted-toe-raise", Affected::Both) };
    let text = serde_json::to_string(&p).unwrap();
    assert!(text.contains(r#""pace":{"guided":{"percent":150}}"#), "{text}");
    assert_eq!(serde_json::from_str::<Prescription>(&text).unwrap(), p);
}

proptest! {
    /// A reduced dose is never more than the part asked for, rounded up, and what can be led stays so.
    #[test]
    fn a_reduced_dose_can_be_led(repetitions in 1_u8..=60, sets in 1_u8..=10, percent in 0_u8..=100) {
        let whole = SideDose { side: Side::Left, repetitions, sets };
        let part = whole.scaled(percent);
        let asked = (whole.prescribed() * u16::from(percent)).div_ceil(100).max(1);
        prop_assert!((1..=60).contains(&part.repetitions) && (1..=sets).contains(&part.sets));
        prop_assert!((asked..asked + u16::from(part.sets)).contains(&part.prescribed()));
    }
}

/// How long the session itself leads, in s.
fn led_s(p: &Prescription) -> u64 {
    let mut session = Session::start(p.clone()).unwrap().0;
    while let Some(at) = session.deadline() {
        session.advance(at);
    }
    session.now().as_secs()
}

proptest! {
    /// What is expected beside the set-up is what the session does.
    #[test]
    fn what_is_expected_is_what_the_session_takes(
        index in 0..Catalogue::standard().unwrap().iter().count(),
        affected in prop_oneof![Just(Affected::Left), Just(Affected::Both)],
        repetitions in 1_u8..=20,
        sets in 1_u8..=3,
        percent in prop_oneof![Just(50_u16), Just(100), Just(200)],
    ) {
        let catalogue = Catalogue::standard().unwrap();
        let mut p = Prescription::for_exercise(catalogue.iter().nth(index).unwrap(), affected);
        p.sides.iter_mut().for_each(|dose| *dose = SideDose { repetitions, sets, ..*dose });
        p.pace = Pace::Guided { percent };
        p.has_set_up = false;
        prop_assert!(u64::from(p.expected_s()).abs_diff(led_s(&p)) <= 1, "{p:?}");
    }
}

#[test]
fn the_set_up_is_allowed_for() {
    assert_eq!(default_dose("walking-burst", Affected::Left).expected_s(), 10 + 5 + 30);
    assert_eq!(default_dose("calf-stretch", Affected::Left).expected_s(), 30 + 5 + 60);
    assert_eq!(default_dose("seated-ankle-lift", Affected::Left).expected_s(), 30 + 5 + 2 * (10 * 7 + 9) + 10);
}
