use super::{Catalogue, Dose, Exercise, SeatedForm, Source};
use crate::terms::{Goal, Position, SideOrder};

fn exercise(id: &str) -> Exercise {
    *Catalogue::standard().unwrap().get(id).unwrap()
}

/// What is said about the exercise with this change, next to a seated one and a standing one as they are.
fn fault(id: &str, change: impl FnOnce(&mut Exercise)) -> String {
    let mut changed = exercise(id);
    change(&mut changed);
    Catalogue::new(vec![exercise("seated-leg-kick"), changed]).unwrap_err().to_string()
}

#[test]
fn the_standard_catalogue_holds_and_has_every_exercise() {
    let catalogue = Catalogue::standard().unwrap();
    let ids: Vec<_> = catalogue.iter().map(|exercise| exercise.id).collect();
    let expected = [
        "seated-ankle-lift",
        "assisted-toe-raise",
        "calf-stretch",
        "seated-march",
        "seated-leg-kick",
        "seated-heel-slide",
        "standing-leg-raise",
        "hamstring-curl",
        "walking-burst",
        "exaggerated-march",
        "weekly-lift-check",
        "two-minute-walk",
    ];
    assert_eq!(ids, expected);
    assert!(catalogue.get("handstand").is_none());
}

#[test]
fn the_toes_are_lifted_alone_and_with_help() {
    let catalogue = Catalogue::standard().unwrap();
    let lifts: Vec<_> =
        catalogue.iter().filter(|exercise| exercise.is_toe_lift()).map(|exercise| exercise.id).collect();
    assert_eq!(lifts, ["seated-ankle-lift", "assisted-toe-raise", "weekly-lift-check"]);
}

#[test]
fn two_are_weekly_checks_of_twenty_lifts_and_of_two_minutes_at_most() {
    let catalogue = Catalogue::standard().unwrap();
    let checks: Vec<_> = catalogue.iter().filter(|exercise| exercise.is_check()).map(|exercise| exercise.id).collect();
    assert_eq!(checks, ["weekly-lift-check", "two-minute-walk"]);
    assert!(matches!(exercise(checks[0]).dose, Dose::Repetitions { fewest: 10, start: 10, most: 20, .. }));
    assert_eq!(exercise(checks[1]).dose, Dose::Walking { walking_s: 120, most_s: 120 });
}

#[test]
fn only_the_lift_without_help_has_the_feet_as_its_lever() {
    let catalogue = Catalogue::standard().unwrap();
    let ids: Vec<_> = catalogue.iter().filter(|exercise| exercise.has_feet_lever()).map(|e| e.id).collect();
    assert_eq!(ids, ["seated-ankle-lift"]);
}

#[test]
fn the_doses_of_the_guide_are_marked_as_its_own() {
    let Dose::Repetitions { start, most, .. } = exercise("seated-ankle-lift").dose else {
        panic!("it has repetitions")
    };
    assert_eq!((start, most), (10, 15));
    assert_eq!(exercise("calf-stretch").hold_range_s, Some((20, 30)));
    let from_guide = |exercise: &&Exercise| exercise.dose_source == Source::Guide;
    let catalogue = Catalogue::standard().unwrap();
    let ids: Vec<_> = catalogue.iter().filter(from_guide).map(|exercise| exercise.id).collect();
    assert_eq!(ids, ["seated-ankle-lift", "walking-burst"]);
}

#[test]
fn whoever_practises_seated_has_something_to_do_instead() {
    let catalogue = Catalogue::standard().unwrap();
    for exercise in catalogue.iter().filter(|exercise| exercise.needs_standing_answers() && !exercise.is_check()) {
        let instead = exercise.seated_alternative().unwrap();
        assert_eq!(catalogue.get(instead).unwrap().position, Position::Seated);
    }
}

#[test]
fn word_keys_follow_from_the_id() {
    let keys = exercise("seated-march").word_keys();
    let expected = ["name", "goal", "step-1", "step-2", "step-3", "safety", "equipment"];
    assert_eq!(keys, expected.map(|part| format!("exercise-seated-march-{part}")));
}

#[test]
fn a_fault_names_exercise_and_field() {
    let text = fault("walking-burst", |e| e.seated_form = SeatedForm::Other("handstand"));
    assert_eq!(text, "exercise `walking-burst`, seated_form: there is no exercise `handstand`");
    let cases = [
        (fault("seated-leg-kick", |_| ()), "id"),
        (fault("seated-march", |e| e.id = "Seated-March"), "id"),
        (fault("seated-march", |e| e.id = "seated--march"), "id"),
        (fault("seated-march", |e| e.steps = 0), "steps"),
        (fault("seated-march", |e| e.goal = Some(Goal::Heel)), "goal"),
        (fault("seated-march", |e| e.tempo = None), "tempo"),
        (fault("seated-march", |e| e.sides = SideOrder::None), "sides"),
        (fault("seated-march", |e| e.seated_form = SeatedForm::Other("seated-leg-kick")), "seated_form"),
        (fault("seated-march", |e| e.tempo.as_mut().unwrap().up_s = 0), "tempo.up_s"),
        (fault("calf-stretch", |e| e.tempo.as_mut().unwrap().hold_s = 31), "tempo.hold_s"),
        (fault("standing-leg-raise", |e| e.seated_form = SeatedForm::Itself), "seated_form"),
        (fault("standing-leg-raise", |e| e.seated_form = SeatedForm::None { because: " " }), "seated_form"),
        (fault("standing-leg-raise", |e| e.safety = &[]), "safety"),
        (fault("hamstring-curl", |_| ()), "seated_form"),
        (fault("walking-burst", |e| e.dose = Dose::Walking { walking_s: 30, most_s: 121 }), "dose.most_s"),
        (fault("walking-burst", |e| e.dose = exercise("seated-march").dose), "dose"),
        (
            fault("seated-march", |e| {
                e.dose =
                    Dose::Repetitions { fewest: 3, start: 8, most: 15, sets: 2, most_sets: 2, rest_between_sets_s: 59 };
            }),
            "dose.rest_between_sets_s",
        ),
    ];
    for (text, field) in cases {
        assert!(text.contains(&format!("`, {field}: ")), "{text} does not name {field}");
    }
}
