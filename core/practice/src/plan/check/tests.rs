use crate::gate::Answers;
use crate::plan::{Aid, Days, Item, MadeBy, Person, Plan};
use crate::{Affected, Catalogue};

/// Somebody who gave these answers.
fn person(given: &[(&str, &str)]) -> Person {
    let answers: Answers =
        given.iter().map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())).collect();
    Person::from_answers(&answers, Aid::None)
}

/// Every standing question answered, with these changes.
fn asked(changes: &[(&str, &str)]) -> Person {
    let safe = crate::gate::STANDING.iter().map(|question| (question.key, question.answers[0]));
    let mut answers = person(&safe.collect::<Vec<_>>()).answers;
    answers.insert("hands".to_owned(), "two".to_owned());
    answers.extend(person(changes).answers);
    Person::from_answers(&answers, Aid::None)
}

fn told(plan: &Plan, person: &Person) -> String {
    plan.check(person, &Catalogue::standard().unwrap()).unwrap_err().to_string()
}

/// A plan of an item with this change.
fn plan(exercise: &str, change: impl FnOnce(&mut Item)) -> Plan {
    let mut item = Item::new(exercise, 1);
    change(&mut item);
    Plan::new(Affected::Left, MadeBy::Person, vec![item])
}

#[test]
fn every_exercise_may_be_planned_before_anything_is_asked() {
    for exercise in Catalogue::standard().unwrap().iter().filter(|exercise| !exercise.is_check()) {
        assert_eq!(plan(exercise.id, |_| ()).check(&person(&[]), &Catalogue::standard().unwrap()), Ok(()));
    }
}

#[test]
fn a_fault_names_item_field_range_and_remedy() {
    let nobody = person(&[]);
    let twice = Plan::new(Affected::Left, MadeBy::Person, vec![Item::new("seated-march", 1); 2]);
    let told = [
        told(&plan("handstand", |_| ()), &nobody),
        told(&plan("weekly-lift-check", |_| ()), &nobody),
        told(&twice, &nobody),
        told(&plan("seated-march", |item| item.times_a_day = 0), &nobody),
        told(&plan("seated-march", |item| item.times_a_day = 13), &nobody),
        told(&plan("seated-march", |item| item.repetitions = Some(0)), &nobody),
        told(&plan("seated-march", |item| item.repetitions = Some(16)), &nobody),
        told(&plan("seated-march", |item| (item.repetitions, item.fixed) = (Some(61), true)), &nobody),
        told(&plan("seated-march", |item| item.sets = Some(3)), &nobody),
        told(&plan("seated-march", |item| item.hold_s = Some(20)), &nobody),
        told(&plan("calf-stretch", |item| item.hold_s = Some(31)), &nobody),
        told(&plan("seated-march", |item| item.walking_s = Some(30)), &nobody),
        told(&plan("walking-burst", |item| item.walking_s = Some(121)), &nobody),
        told(&plan("walking-burst", |item| item.repetitions = Some(5)), &nobody),
        told(&plan("walking-burst", |item| item.sets = Some(1)), &nobody),
        told(&plan("walking-burst", |item| item.hold_s = Some(20)), &nobody),
        told(&plan("walking-burst", |item| item.sides = Some(Affected::Left)), &nobody),
        told(&plan("seated-march", |item| item.sides = Some(Affected::Left)), &nobody),
        told(&plan("seated-march", |item| item.days = Days::NONE), &nobody),
    ];
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn what_is_not_safe_by_the_answers_is_refused_with_what_is() {
    let told = [
        told(&plan("standing-leg-raise", |_| ()), &asked(&[("stand-30s", "no")])),
        told(&plan("walking-burst", |_| ()), &asked(&[("walking", "not-alone")])),
        told(&plan("exaggerated-march", |_| ()), &asked(&[("fall-6-months", "yes")])),
        told(&plan("calf-stretch", |_| ()), &person(&[("calf", "operated-not-cleared")])),
    ];
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_walker_in_the_plan_rules_high_knees_out() {
    let with = |aid| Plan { aid, ..plan("exaggerated-march", |_| ()) };
    let check = |plan: Plan| plan.check(&asked(&[]), &Catalogue::standard().unwrap());
    assert_eq!(check(with(None)), Ok(()));
    assert_eq!(check(with(Some(Aid::Cane))), Ok(()));
    assert!(check(with(Some(Aid::Rollator))).is_err());
}

#[test]
fn a_therapist_decides_about_the_weaker_leg_and_may_plan_ahead() {
    let catalogue = Catalogue::standard().unwrap();
    let weak = asked(&[("side", "both"), ("weaker-leg", "not-yet")]);
    let both = Plan { affected: Affected::Both, ..plan("hamstring-curl", |_| ()) };
    assert!(both.check(&weak, &catalogue).is_err());
    let theirs = Plan { made_by: MadeBy::Therapist, ..both.clone() };
    assert_eq!(theirs.check(&weak, &catalogue), Ok(()));
    assert_eq!(Plan { allows_weaker_leg: true, ..theirs }.check(&weak, &catalogue), Ok(()));
    assert_eq!(
        told(&Plan { allows_weaker_leg: true, ..plan("seated-march", |_| ()) }, &weak),
        "allows_weaker_leg: is for a therapist alone to say; leave it out, or have a therapist make the plan"
    );
}

#[test]
fn a_plan_for_the_other_leg_is_for_who_can_stand_on_both() {
    let check = |answer, plan: &Plan| {
        let weak = asked(&[("side", "right"), ("weaker-leg", answer)]);
        plan.check(&weak, &Catalogue::standard().unwrap()).map_err(|error| error.field)
    };
    let left = plan("standing-leg-raise", |_| ());
    assert_eq!((check("not-yet", &left), check("holds-me", &left)), (Err("exercise"), Ok(())));
    let right = Plan { affected: Affected::Right, ..left };
    assert_eq!(check("not-yet", &right), Ok(()));
}

#[test]
fn sides_that_leave_nothing_to_do_are_refused() {
    let weak = asked(&[("side", "left"), ("weaker-leg", "not-yet")]);
    let of = |side| plan("standing-leg-raise", |item| item.sides = Some(side));
    assert!(told(&of(Affected::Right), &weak).contains("standing is not safe"));
    assert_eq!(of(Affected::Left).check(&weak, &Catalogue::standard().unwrap()), Ok(()));
}

#[test]
fn a_fixed_dose_has_its_limits_too() {
    let nobody = person(&[]);
    let curls = |repetitions, sets, times_a_day| {
        plan("hamstring-curl", |item| {
            (item.repetitions, item.sets, item.times_a_day, item.fixed) =
                (Some(repetitions), Some(sets), times_a_day, true);
        })
    };
    let long = |id| Item { repetitions: Some(50), sets: Some(2), times_a_day: 3, fixed: true, ..Item::new(id, 1) };
    let items =
        ["seated-ankle-lift", "seated-march", "seated-leg-kick", "seated-heel-slide", "hamstring-curl"].map(long);
    let all_day = Plan::new(Affected::Both, MadeBy::Therapist, items.into());
    let told = [told(&curls(60, 5, 1), &nobody), told(&curls(50, 2, 4), &nobody), told(&all_day, &nobody)];
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!(curls(50, 2, 3).check(&nobody, &Catalogue::standard().unwrap()), Ok(()));
}

#[test]
fn a_dose_beyond_the_usual_is_for_who_stands_in_for_it() {
    let catalogue = Catalogue::standard().unwrap();
    let many = plan("seated-ankle-lift", |item| {
        (item.repetitions, item.sets, item.fixed) = (Some(25), Some(4), true);
    });
    assert_eq!(many.check(&person(&[]), &catalogue), Ok(()));
    let item = &many.items[0];
    let p = item.prescription(catalogue.get("seated-ankle-lift").unwrap(), Affected::Left);
    assert_eq!(p.validate(), Ok(()));
}
