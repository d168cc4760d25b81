//! What stands between a person and an exercise, through the surface: answers of before a fall or a break, an answer that
//! forbids, a plan of the other leg, a proposal without a side.

mod common;

use common::open;
use common::person::{DAY_MS, STANDING, answer, reason, stands};
use heelfirst::{Coach, CoachRadio, MishapKind, Plan, PlanItem, PlanMaker, PlanSides, Side};

#[test]
fn after_a_fall_who_is_ready_stands_and_walks_once_the_questions_are_answered_again() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    coach.report_event(MishapKind::Fall, None, None).unwrap();
    answer(&coach, &[("hurt", "no")]);
    coach.ready_again().unwrap();
    let gate = |coach: &Coach| coach.snapshot().today.gate.and_then(|gate| gate.question);
    let offered = |coach: &Coach| {
        let items = coach.snapshot().today.items;
        let (seated, other): (Vec<_>, Vec<_>) =
            items.into_iter().partition(|item| !heelfirst::needs_standing_answers(&item.exercise));
        (seated.iter().all(|item| item.offered), other.iter().any(|item| item.offered))
    };
    assert_eq!((gate(&coach).as_deref(), offered(&coach)), (Some("urgent"), (true, false)));
    assert!(reason(coach.start("walking-burst".to_owned())).contains("answer a few questions"));
    assert!(coach.self_check().all.iter().all(|question| question.key != "knee" || question.given.is_none()));
    answer(&coach, &[("urgent", "none")]);
    answer(&coach, &STANDING[..8]);
    assert_eq!((gate(&coach).as_deref(), offered(&coach)), (Some("walking-far"), (true, false)));
    coach.shut_down();

    let (coach, _) = open(dir.path(), CoachRadio::None);
    assert!(coach.start("walking-burst".to_owned()).is_err());
    answer(&coach, &STANDING[8..]);
    assert_eq!((gate(&coach), offered(&coach)), (None, (true, true)));
    coach.start("walking-burst".to_owned()).unwrap();
}

#[test]
fn three_weeks_away_the_questions_come_before_standing_and_walking() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(10_000).unwrap();
    coach.enough().unwrap();
    coach.stop(None).unwrap_or_default();
    coach.advance_to(22 * DAY_MS).unwrap();
    assert!(reason(coach.start("walking-burst".to_owned())).contains("answer a few questions"));
    answer(&coach, &[("urgent", "none")]);
    assert!(coach.start("walking-burst".to_owned()).is_err());
    answer(&coach, &STANDING);
    coach.start("walking-burst".to_owned()).unwrap();
}

#[test]
fn one_answer_refuses_an_exercise_that_was_named() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    answer(&coach, &[("stand-30s", "no")]);
    for exercise in ["standing-leg-raise", "walking-burst", "two-minute-walk", "exaggerated-march"] {
        assert!(reason(coach.start_unasked(exercise.to_owned())).contains("answers about standing"), "{exercise}");
    }
}

#[test]
fn a_plan_of_the_other_leg_lets_nobody_stand_on_the_weaker_one() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = stands(dir.path());
    answer(&coach, &[("side", "right"), ("weaker-leg", "holds-me")]);
    let raise = PlanItem { exercise: "standing-leg-raise".to_owned(), times_a_day: 2, ..PlanItem::default() };
    let plan = Plan { weaker_side: Some(Side::Left), items: vec![raise.clone()], ..Plan::default() };
    coach.set_plan(plan.clone()).unwrap();
    answer(&coach, &[("weaker-leg", "not-yet")]);
    assert!(reason(coach.start("standing-leg-raise".to_owned())).contains("answers about standing"));
    assert!(reason(coach.set_plan(plan.clone())).contains("standing is not safe"));
    answer(&coach, &[("side", "left")]);
    coach.start("standing-leg-raise".to_owned()).unwrap();
    coach.stop(None).unwrap();

    let allowed = Plan { allows_weaker_leg: true, ..plan.clone() };
    assert!(reason(coach.set_plan(allowed)).contains("allows_weaker_leg"));
    let other = PlanItem { sides: Some(PlanSides::Right), ..raise };
    let idle = Plan { items: vec![other], made_by: Some(PlanMaker::Therapist), ..plan };
    coach.set_plan(idle).unwrap();
    assert!(reason(coach.start("standing-leg-raise".to_owned())).contains("answers about standing"));
    assert!(!coach.snapshot().today.items[0].offered);
}

#[test]
fn a_proposal_is_taken_once_the_person_has_said_which_foot_drops() {
    let dir = tempfile::tempdir().unwrap();
    let (coach, _) = open(dir.path(), CoachRadio::None);
    answer(&coach, &[("urgent", "none")]);
    assert!(coach.proposal().waits.is_some());
    assert!(reason(coach.take_proposal()).contains("which foot drops"));
    answer(&coach, &[("side", "right")]);
    assert_eq!(coach.proposal().waits, None);
    coach.take_proposal().unwrap();
}
