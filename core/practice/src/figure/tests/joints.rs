use proptest::prelude::*;

use super::super::body::{FOREARM, HEEL, SHANK, THIGH, TO_BALL, TO_TOE, TRUNK, UPPER_ARM};
use super::super::geometry::{Point, at};
use super::super::poses::{ON_WORKTOP, strap_length};
use super::super::walking::CANE;
use super::*;
use crate::figure::body::{Leg, LegJoints};

/// Whatever must hold for every exercise at an instant.
fn holds(exercise: &str, view: View, moment: Moment) {
    let kind = Kind::of(exercise).unwrap();
    let now = instant(exercise, view, moment);
    let told = format!("{exercise} {view:?} {moment:?}");
    bones(&now, &told);
    for leg in [now.pose.legs.near, now.pose.legs.far] {
        within_human_ranges(leg, &told);
    }
    for leg in [now.bones.legs.near, now.bones.legs.far] {
        assert!(leg.lowest() > -0.01, "{told}: the foot is {} below the floor", leg.lowest());
    }
    contacts(kind, &now, &told);
}

fn bones(now: &Instant, told: &str) {
    let bones = &now.bones;
    let near = |from: Point, to: Point, length: f32, name: &str| {
        assert!((from.distance(to) - length).abs() < 1e-4, "{told}: {name} is {}", from.distance(to));
    };
    near(bones.hip, bones.shoulder, TRUNK, "the trunk");
    for leg in [bones.legs.near, bones.legs.far] {
        near(leg.hip, leg.knee, THIGH, "a thigh");
        near(leg.knee, leg.ankle, SHANK, "a shank");
        near(leg.ankle, leg.ball, TO_BALL.length(), "a foot");
        near(leg.ball, leg.toe, TO_TOE.length(), "the toes");
    }
    for arm in [bones.arms.near, bones.arms.far] {
        near(arm.shoulder, arm.elbow, UPPER_ARM, "an upper arm");
        near(arm.elbow, arm.hand, FOREARM, "a forearm");
    }
}

/// The American Academy of Orthopaedic Surgeons, *Joint Motion*, 1965: hip −30 to 120, knee 0 to 135, ankle −50 to 20; toes −40
/// to 70 at the ball of the big one.
fn within_human_ranges(leg: Leg, told: &str) {
    assert!((-30.0..=120.0).contains(&leg.hip), "{told}: hip {}", leg.hip);
    assert!((0.0..=135.0).contains(&leg.knee), "{told}: knee {}", leg.knee);
    assert!((-50.0..=20.0).contains(&leg.ankle), "{told}: ankle {}", leg.ankle);
    assert!((-40.0..=70.0).contains(&leg.toes), "{told}: toes {}", leg.toes);
}

fn on_floor(leg: &LegJoints) -> bool {
    (leg.ankle.y - HEEL).abs() < 1e-3
}

fn contacts(kind: Kind, now: &Instant, told: &str) {
    let (bones, pose) = (&now.bones, &now.pose);
    if kind.sits() {
        assert_eq!(bones.hip, at(0.0, 48.4), "{told}: off the seat");
    }
    if kind.gait().is_none() {
        assert!(on_floor(&bones.legs.far), "{told}: the still leg has left the floor");
    }
    if matches!(kind, Kind::AnkleLift | Kind::AssistedRaise | Kind::CalfStretch | Kind::HeelSlide) {
        assert!(on_floor(&bones.legs.near), "{told}: the heel has left the floor");
    }
    if kind.stands() {
        for arm in [bones.arms.near, bones.arms.far] {
            assert!(arm.hand.distance(ON_WORKTOP) < 0.01, "{told}: a hand is off the worktop");
        }
    }
    if kind.has_strap() {
        let way = bones.arms.near.hand.distance(bones.legs.near.ball);
        assert!(way < strap_length(kind) + 0.01, "{told}: the strap has stretched to {way}");
        assert!(now.slack > 0.0 || way > strap_length(kind) - 0.01, "{told}: it hangs at {way}");
    }
    if let Some(cane) = now.cane {
        assert!((cane.tip.distance(cane.handle) - CANE).abs() < 1e-3, "{told}: the cane has changed its length");
        assert!(bones.arms.far.hand.distance(cane.handle) < 0.01, "{told}: the hand is off the cane");
    }
    for arm in [pose.arms.near, pose.arms.far] {
        assert!((0.0..=150.0).contains(&arm.elbow), "{told}: elbow {}", arm.elbow);
        assert!((-60.0..=180.0).contains(&arm.shoulder), "{told}: shoulder {}", arm.shoulder);
    }
}

#[test]
fn every_exercise_keeps_to_the_body_at_twenty_times_a_phase() {
    everywhere(holds);
}

proptest! {
    #[test]
    fn every_exercise_keeps_to_the_body_at_any_part(
        exercise in prop::sample::select(exercises()),
        view in prop::sample::select(views()),
        phase in prop::sample::select(Phase::ALL.to_vec()),
        part in -0.5_f32..1.5,
    ) {
        let part = crate::figure::in_range(part).unwrap();
        holds(exercise, view, Moment { phase, part });
    }
}

#[test]
fn in_a_lift_of_the_toes_the_heel_and_the_knee_keep_still() {
    for exercise in ["seated-ankle-lift", "assisted-toe-raise", "weekly-lift-check"] {
        for view in views() {
            let first = instant(exercise, view, Moment { phase: Phase::SetUp, part: 0.0 });
            for moment in moments(exercise) {
                let now = instant(exercise, view, moment);
                assert!(
                    now.bones.legs.near.ankle.distance(first.bones.legs.near.ankle) < 1e-3,
                    "{exercise} {moment:?}"
                );
                assert!((now.pose.legs.near.knee - first.pose.legs.near.knee).abs() < 1e-3, "{exercise} {moment:?}");
            }
        }
    }
}

fn held(exercise: &str, view: View) -> Instant {
    instant(exercise, view, Moment { phase: Phase::Hold, part: 0.5 })
}

#[test]
fn feet_closer_bring_the_knee_nearer_a_right_angle() {
    let closer = View { feet: Feet::Closer, ..View::of(Side::Right) };
    let (forward, closer) = (held("seated-ankle-lift", View::of(Side::Right)), held("seated-ankle-lift", closer));
    let knee = |now: &Instant| now.pose.legs.near.knee;
    assert!((70.0..80.0).contains(&knee(&forward)), "{}", knee(&forward));
    assert!((86.0..=92.0).contains(&knee(&closer)), "{}", knee(&closer));
    assert!(forward.pose.legs.near.ankle > 5.0 && closer.pose.legs.near.ankle > 5.0);
}

#[test]
fn the_stretched_leg_is_straight_and_not_pressed_back() {
    let now = held("calf-stretch", View::of(Side::Right));
    assert!((1.0..15.0).contains(&now.pose.legs.near.knee), "{}", now.pose.legs.near.knee);
    assert!((85.0..95.0).contains(&now.pose.legs.far.knee), "{}", now.pose.legs.far.knee);
}

#[test]
fn nothing_jumps_between_frames_phases_and_turns() {
    for exercise in exercises() {
        let walks = Kind::of(exercise).unwrap().gait().is_some();
        let mut film = film(exercise, if walks { 1.0 } else { 2.0 });
        // A knee that swings turns by 350° and more a second.
        let most = if walks { 7.0 } else { 4.0 };
        if !walks {
            film.insert(0, Moment { phase: Phase::GetReady, part: 1.0 });
        }
        film.push(film[0]);
        for view in views() {
            for pair in film.windows(2) {
                let [one, two] = [pair[0], pair[1]].map(|moment| instant(exercise, view, moment));
                let angles = |now: &Instant| {
                    let (legs, arms) = (now.pose.legs, now.pose.arms);
                    let leg = |leg: Leg| [leg.hip, leg.knee, leg.ankle, leg.toes];
                    let arm = [arms.near.shoulder, arms.near.elbow, arms.far.shoulder, arms.far.elbow];
                    [leg(legs.near), leg(legs.far), arm].concat()
                };
                for (one, two) in angles(&one).into_iter().zip(angles(&two)) {
                    assert!((one - two).abs() < most, "{exercise} {view:?} {pair:?}: from {one} to {two}");
                }
            }
        }
    }
}

fn walking(exercise: &str, part: f32) -> Instant {
    instant(exercise, View::of(Side::Right), Moment { phase: Phase::Walk, part })
}

#[test]
fn the_heel_lands_first_and_the_foot_on_the_floor_does_not_slide() {
    for exercise in ["walking-burst", "two-minute-walk", "exaggerated-march"] {
        let landing = walking(exercise, 0.0).bones.legs.near;
        assert!(on_floor(&landing) && landing.toe.y > landing.ankle.y - HEEL + 5.0, "{exercise}: {landing:?}");
        let stride = Kind::of(exercise).unwrap().gait().unwrap().stride;
        let on_ground = |part: f32, x: f32| x + stride * part;
        let heel = on_ground(0.0, landing.ankle.x);
        for n in 0..=31_u8 {
            let part = f32::from(n) / 100.0;
            let leg = walking(exercise, part).bones.legs.near;
            assert!((on_ground(part, leg.ankle.x) - heel).abs() < 1e-2, "{exercise} {part}");
        }
        let ball = on_ground(0.3, walking(exercise, 0.3).bones.legs.near.ball.x);
        for n in 14..62_u8 {
            let part = f32::from(n) / 100.0;
            let leg = walking(exercise, part).bones.legs.near;
            assert!((on_ground(part, leg.ball.x) - ball).abs() < 1e-2, "{exercise} {part}");
        }
    }
}

#[test]
fn a_high_knee_is_higher_than_in_a_calm_walk() {
    let highest = |exercise: &str| {
        (0..100_u8).map(|n| walking(exercise, f32::from(n) / 100.0).bones.legs.near.knee.y).fold(0.0, f32::max)
    };
    assert!(highest("exaggerated-march") > highest("walking-burst") + 10.0, "{}", highest("exaggerated-march"));
}

#[test]
fn the_swinging_foot_clears_the_floor() {
    for (exercise, by) in [("walking-burst", 0.5), ("exaggerated-march", 12.0)] {
        let lowest = |part: f32| walking(exercise, part).bones.legs.near.lowest();
        assert!(lowest(0.8) > by, "{exercise}: {}", lowest(0.8));
    }
}
