use super::{Proposal, propose};
use crate::catalogue::Catalogue;
use crate::gate::Answers;
use crate::plan::{Aid, Person};
use crate::{Affected, Goal};

/// The plan of somebody who gave these answers on top of the steady ones.
fn proposed(changes: &[(&str, &str)], aid: Aid) -> Proposal {
    let steady = [
        ("urgent", "none"),
        ("side", "left"),
        ("notice", "classic"),
        ("toe-lift", "partly"),
        ("stand-30s", "yes"),
        ("weaker-leg", "holds-me"),
        ("knee", "steady"),
        ("fall-6-months", "no"),
        ("walking", "freely"),
        ("feeling", "full"),
        ("hands", "two"),
        ("walking-far", "between-rooms"),
    ];
    let given = steady.iter().chain(changes).map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()));
    let mut answers: Answers = given.collect();
    answers.retain(|_, answer| !answer.is_empty());
    propose(&Person::from_answers(&answers, aid), &Catalogue::standard().unwrap())
}

fn ids(proposal: &Proposal) -> Vec<&str> {
    proposal.plan.items.iter().map(|item| item.exercise.as_str()).collect()
}

fn why<'p>(proposal: &'p Proposal, exercise: &str) -> &'p str {
    proposal.reasons.iter().find(|reason| reason.exercise == exercise).map_or("", |reason| reason.key)
}

fn later<'p>(proposal: &'p Proposal, exercise: &str) -> &'p str {
    proposal.later.iter().find(|later| later.exercise == exercise).map_or("", |later| later.key)
}

#[test]
fn the_toes_decide_how_the_ankle_begins() {
    let first = |answer| {
        let item = proposed(&[("toe-lift", answer)], Aid::None).plan.items.remove(0);
        (item.exercise, item.repetitions, item.sides)
    };
    let left = Some(Affected::Left);
    assert_eq!(first("partly"), ("seated-ankle-lift".to_owned(), Some(5), left));
    assert_eq!(first("fully"), ("seated-ankle-lift".to_owned(), Some(10), left));
    assert_eq!(first("not-at-all"), ("assisted-toe-raise".to_owned(), Some(5), None));
}

#[test]
fn both_sides_practise_where_both_feet_drop() {
    for toe_lift in ["partly", "not-at-all"] {
        let both = proposed(&[("side", "both"), ("toe-lift", toe_lift)], Aid::None);
        let catalogue = Catalogue::standard().unwrap();
        for item in both.plan.items.iter().take(2) {
            let p = item.prescription(catalogue.get(&item.exercise).unwrap(), both.plan.affected);
            assert_eq!(p.sides.len(), 2, "{}", item.exercise);
        }
    }
}

#[test]
fn until_the_standing_answers_are_there_all_is_seated() {
    let unasked = proposed(&[("walking-far", "")], Aid::None);
    assert_eq!(
        ids(&unasked),
        ["seated-ankle-lift", "calf-stretch", "seated-march", "seated-leg-kick", "seated-heel-slide"]
    );
    for exercise in ["walking-burst", "standing-leg-raise", "hamstring-curl"] {
        assert_eq!(later(&unasked, exercise), "plan-later-questions");
    }
}

#[test]
fn a_foot_that_drags_clears_the_floor_first() {
    let drags = proposed(&[("notice", "classic+drag")], Aid::None);
    assert_eq!(ids(&drags)[..3], ["seated-ankle-lift", "exaggerated-march", "walking-burst"]);
    assert_eq!(drags.plan.goal, Some(Goal::Clear));
}

#[test]
fn high_knees_are_left_out_where_they_are_not_safe() {
    let cases = [
        (&[("notice", "drag"), ("fall-6-months", "yes")][..], Aid::None, "plan-why-walk-fell"),
        (&[("notice", "drag"), ("knee", "gives-way")], Aid::None, "plan-why-walk-knee"),
        (&[("notice", "drag")], Aid::Rollator, "plan-why-walk-walker"),
        (&[("notice", "drag"), ("walking", "with-walker")], Aid::None, "plan-why-walk-walker"),
    ];
    for (answers, aid, reason) in cases {
        let plan = proposed(answers, aid);
        assert_eq!(later(&plan, "exaggerated-march"), "plan-later-marching");
        assert_eq!((why(&plan, "walking-burst"), plan.plan.goal), (reason, Some(Goal::Clear)));
        assert!(ids(&plan).contains(&"seated-march"), "{answers:?}");
    }
}

#[test]
fn whoever_does_not_walk_alone_marches_on_a_chair() {
    let plan = proposed(&[("walking", "not-alone")], Aid::None);
    assert_eq!(later(&plan, "walking-burst"), "plan-later-walking-alone");
    assert_eq!(why(&plan, "seated-march"), "plan-why-march-not-alone");
}

#[test]
fn a_calf_that_nobody_cleared_is_not_stretched() {
    let plan = proposed(&[("calf", "operated-not-cleared")], Aid::None);
    assert_eq!(later(&plan, "calf-stretch"), "plan-later-calf");
    assert!(!ids(&plan).contains(&"calf-stretch"));
    assert!(ids(&proposed(&[("calf", "operated-cleared")], Aid::None)).contains(&"calf-stretch"));
}

#[test]
fn with_one_hand_nothing_is_done_standing() {
    let plan = proposed(&[("hands", "one"), ("minutes", "30")], Aid::None);
    assert_eq!(later(&plan, "standing-leg-raise"), "plan-later-hands");
    assert_eq!(why(&plan, "seated-heel-slide"), "plan-why-seated-one-hand");
    assert_eq!(why(&plan, "calf-stretch"), "plan-why-calf-one-hand");
}

#[test]
fn a_knee_that_gives_way_comes_before_the_hip() {
    let plan = proposed(&[("knee", "gives-way")], Aid::None);
    assert_eq!(ids(&plan)[3], "seated-leg-kick");
    assert_eq!(why(&plan, "seated-leg-kick"), "plan-why-knee-gives-way");
}

#[test]
fn short_of_time_the_ankle_stays_and_the_rest_gets_less() {
    let (short, long) = (proposed(&[("minutes", "5")], Aid::None), proposed(&[("minutes", "30")], Aid::None));
    assert_eq!(ids(&short), ["seated-ankle-lift", "calf-stretch", "walking-burst"]);
    assert!(short.expected_s_a_day <= 300 && long.expected_s_a_day > 600, "{}", long.expected_s_a_day);
    assert_eq!(later(&short, "standing-leg-raise"), "plan-later-minutes");
    assert!(short.plan.items[2].times_a_day < 4);
    assert_eq!((long.plan.items[1].times_a_day, long.plan.items[2].times_a_day), (3, 4));
    let person = Person { minutes_a_day: 0, ..Person::from_answers(&Answers::new(), Aid::None) };
    let none = propose(&person, &Catalogue::standard().unwrap());
    assert_eq!(ids(&none), ["seated-ankle-lift"]);
}

#[test]
fn a_few_steps_at_a_time_are_a_short_walk() {
    let plan = proposed(&[("walking-far", "few-steps")], Aid::None);
    assert_eq!(plan.plan.item("walking-burst").unwrap().walking_s, Some(15));
}

#[test]
fn while_an_urgent_answer_stands_nothing_but_seated_is_planned() {
    let plan = proposed(&[("urgent", "today"), ("notice", "drag")], Aid::None);
    assert_eq!(later(&plan, "walking-burst"), "plan-later-urgent");
    assert!(ids(&plan).iter().all(|id| !id.contains("walk") && !id.contains("stand")));
}

#[test]
fn what_is_noticed_decides_the_goal() {
    use Goal::{Clear, Heel, Soft};
    let goal = |notice| proposed(&[("notice", notice)], Aid::Cane).plan.goal.unwrap();
    let goals = ["not-sure", "classic", "slap", "drag", "classic+slap", "slap+drag", "classic+slap+drag"].map(goal);
    assert_eq!(goals, [Heel, Heel, Soft, Clear, Heel, Clear, Clear]);
}
