use super::*;

fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn phase(phase: Phase, side: Side, repetition: u16) -> PhaseView {
    let place = Place { side, set: 1, sets: 1, repetition, of: 10 };
    PhaseView { phase, place: Some(place), total: None, ends_at: None }
}

fn lift(foot: Foot, began_s: f64, ended_s: f64) -> Lift {
    Lift {
        foot,
        began_s,
        peak_angle_deg: Some(12.0),
        sign_known: false,
        lift_s: None,
        hold_s: None,
        lower_s: None,
        ended_s,
        heel_stayed_down: None,
        assisted: false,
        confidence: 0.7,
        uncertain_because: None,
    }
}

/// Two guided repetitions of the left foot, 10–17 s and 18–25 s, then one of the right from 40 s on.
fn led(pace: Pace) -> Lifting {
    let mut lifting = Lifting::new(Manner::Lift, pace);
    for (at, what) in [
        (5, phase(Phase::GetReady, Side::Left, 1)),
        (10, phase(Phase::Up, Side::Left, 1)),
        (12, phase(Phase::Hold, Side::Left, 1)),
        (14, phase(Phase::Down, Side::Left, 1)),
        (17, phase(Phase::Rest, Side::Left, 1)),
        (18, phase(Phase::Up, Side::Left, 2)),
        (25, phase(Phase::SwitchSide, Side::Right, 1)),
        (40, phase(Phase::Up, Side::Right, 1)),
    ] {
        lifting.phase(&what, s(at));
    }
    lifting
}

#[test]
fn a_lift_belongs_to_the_repetition_it_was_mostly_made_in() {
    let mut lifting = led(Pace::AS_WRITTEN);
    let mut repetition =
        |began_s, ended_s| lifting.take(&lift(Foot::Left, began_s, ended_s)).map(|(record, _)| record.repetition);
    assert_eq!(repetition(10.5, 16.0), Some(1));
    assert_eq!(repetition(16.0, 20.0), Some(2));
    assert_eq!(repetition(9.0, 11.0), Some(1));
    assert_eq!(repetition(5.0, 9.0), None, "before the first");
    assert_eq!(repetition(27.0, 30.0), None, "between the sides");
    assert_eq!(repetition(41.0, 44.0), None, "the other foot's turn");
    assert_eq!(lifting.told.len(), 3);
}

#[test]
fn only_at_the_persons_own_pace_the_repetition_under_way_is_counted() {
    let under_way = lift(Foot::Right, 41.0, 44.0);
    let before = lift(Foot::Left, 19.0, 22.0);
    assert!(!led(Pace::AS_WRITTEN).take(&under_way).unwrap().1);
    assert!(led(Pace::Own).take(&under_way).unwrap().1);
    assert!(!led(Pace::Own).take(&before).unwrap().1, "it was counted by hand");
    let sideways = Lift { uncertain_because: Some(heelfirst_gait::lift::LiftUncertain::OtherDirection), ..under_way };
    assert!(!led(Pace::Own).take(&sideways).unwrap().1);
}

#[test]
fn help_is_marked_from_the_first_sample_on() {
    assert!(Lifting::new(Manner::AssistedLift, Pace::Own).assisted);
    assert!(!Lifting::new(Manner::Lift, Pace::Own).assisted);
}
