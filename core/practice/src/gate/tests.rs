use super::*;
use crate::{Catalogue, Side};

fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())).collect()
}

fn all_steady() -> Answers {
    answers(&[
        ("urgent", "none"),
        ("toe-lift", "partly"),
        ("stand-30s", "yes"),
        ("weaker-leg", "holds-me"),
        ("knee", "steady"),
        ("fall-6-months", "no"),
        ("walking", "freely"),
        ("feeling", "full"),
        ("hands", "two"),
        ("walking-far", "two-minutes-daily"),
    ])
}

fn held(id: &str, given: &Answers) -> Option<HeldBack> {
    held_back(Catalogue::standard().unwrap().get(id).unwrap(), given, Hold::new(Affected::Left))
}

#[test]
fn an_urgent_answer_holds_every_exercise_back() {
    for level in ["emergency", "today", "ms-team"] {
        let mut given = all_steady();
        given.insert("urgent".into(), level.into());
        for exercise in &Catalogue::standard().unwrap() {
            assert_eq!(
                held_back(exercise, &given, Hold::new(Affected::Left)),
                Some(HeldBack::Urgent(level)),
                "{}",
                exercise.id
            );
        }
    }
}

#[test]
fn what_a_doctor_has_looked_at_holds_nothing_back() {
    let mut given = all_steady();
    given.insert("urgent".into(), "already-looked-at".into());
    for exercise in &Catalogue::standard().unwrap() {
        assert_eq!(held_back(exercise, &given, Hold::new(Affected::Left)), None, "{}", exercise.id);
    }
}

#[test]
fn without_the_standing_answers_only_seated_items_are_offered() {
    let none = Answers::new();
    for exercise in &Catalogue::standard().unwrap() {
        assert_eq!(
            held_back(exercise, &none, Hold::new(Affected::Left)).is_none(),
            exercise.position == Position::Seated,
            "{}",
            exercise.id
        );
    }
}

#[test]
fn any_missing_standing_answer_is_asked_for() {
    for question in &STANDING {
        let mut given = all_steady();
        given.remove(question.key);
        assert_eq!(held("walking-burst", &given), Some(HeldBack::Unanswered(question)));
    }
}

#[test]
fn marching_waits_for_steady_knees_and_no_falls() {
    for (question, answer) in [("knee", "gives-way"), ("fall-6-months", "yes"), ("walking", "with-walker")] {
        let mut given = all_steady();
        given.insert(question.into(), answer.into());
        assert_eq!(held("exaggerated-march", &given), Some(HeldBack::Marching));
        assert_eq!(held("walking-burst", &given), None);
    }
}

#[test]
fn the_two_minute_walk_is_for_who_walks_that_long_daily() {
    for (far, held_back) in [
        ("few-steps", Some(HeldBack::WalkingFar)),
        ("between-rooms", Some(HeldBack::WalkingFar)),
        ("two-minutes-daily", None),
    ] {
        let mut given = all_steady();
        given.insert("walking-far".into(), far.into());
        assert_eq!(held("two-minute-walk", &given), held_back, "{far}");
        assert_eq!(held("walking-burst", &given), None, "{far}");
    }
}

#[test]
fn standing_and_walking_follow_their_own_answers() {
    let mut given = all_steady();
    given.insert("walking".into(), "not-alone".into());
    assert_eq!(held("standing-leg-raise", &given), None);
    assert_eq!(held("walking-burst", &given), Some(HeldBack::WalkingAlone));
    assert_eq!(held("seated-march", &given), None);
}

#[test]
fn who_cannot_stand_with_a_hold_neither_stands_nor_walks() {
    let mut given = all_steady();
    given.insert("stand-30s".into(), "no".into());
    for exercise in &Catalogue::standard().unwrap() {
        let rests = exercise.position != Position::Seated;
        assert_eq!(held(exercise.id, &given), rests.then_some(HeldBack::Standing), "{}", exercise.id);
    }
}

#[test]
fn one_answer_that_forbids_is_enough_whatever_is_still_open() {
    let forbids = |id: &str, question: &str, answer: &str| held(id, &answers(&[(question, answer)]));
    assert_eq!(forbids("standing-leg-raise", "stand-30s", "no"), Some(HeldBack::Standing));
    assert_eq!(forbids("two-minute-walk", "walking", "not-alone"), Some(HeldBack::WalkingAlone));
    assert_eq!(forbids("exaggerated-march", "fall-6-months", "yes"), Some(HeldBack::Marching));
    let both = Hold::new(Affected::Both);
    assert_eq!(held_by("hamstring-curl", &answers(&[("weaker-leg", "not-yet")]), both), Some(HeldBack::Standing));
    assert!(matches!(held_by("hamstring-curl", &answers(&[]), both), Some(HeldBack::Unanswered(_))));
}

#[test]
fn an_answer_that_is_asked_again_allows_no_more_and_still_forbids() {
    let hold = Hold { again: Some(&URGENT), ..Hold::new(Affected::Left) };
    let mut given = all_steady();
    assert_eq!(held_by("walking-burst", &given, hold), Some(HeldBack::Unanswered(&URGENT)));
    assert_eq!(held_by("seated-march", &given, hold), None);
    given.insert("walking".into(), "not-alone".into());
    assert_eq!(held_by("walking-burst", &given, hold), Some(HeldBack::WalkingAlone));
}

#[test]
fn a_wrong_answer_names_what_would_do() {
    assert_eq!(check_answer("knee", "steady"), Ok(()));
    let error = check_answer("knee", "purple").unwrap_err();
    assert_eq!(error.to_string(), "'purple' does not answer 'knee'; one of these does: steady, gives-way");
    assert!(check_answer("shoe-size", "44").is_err());
}

fn held_by(id: &str, given: &Answers, hold: Hold) -> Option<HeldBack> {
    held_back(Catalogue::standard().unwrap().get(id).unwrap(), given, hold)
}

#[test]
fn after_a_fall_standing_and_walking_rest() {
    let hold = Hold { after_fall: true, ..Hold::new(Affected::Left) };
    for exercise in &Catalogue::standard().unwrap() {
        let rests = exercise.position != Position::Seated;
        assert_eq!(held_back(exercise, &all_steady(), hold), rests.then_some(HeldBack::AfterFall), "{}", exercise.id);
    }
}

#[test]
fn where_both_legs_are_weak_one_must_hold_before_anything_standing() {
    let mut given = all_steady();
    given.insert("weaker-leg".into(), "not-yet".into());
    let both = Hold::new(Affected::Both);
    assert_eq!(held_by("hamstring-curl", &given, both), Some(HeldBack::Standing));
    assert_eq!(held_by("hamstring-curl", &given, Hold { allows_weaker_leg: true, ..both }), None);
    assert_eq!(held_by("hamstring-curl", &given, Hold::new(Affected::Left)), None);
    assert_eq!(held_by("walking-burst", &given, both), None);
}

#[test]
fn nobody_is_asked_to_stand_on_a_weaker_leg_that_does_not_hold() {
    let mut given = all_steady();
    given.insert("weaker-leg".into(), "not-yet".into());
    let catalogue = Catalogue::standard().unwrap();
    let sides = |id: &str, hold: Hold| {
        let exercise = catalogue.get(id).unwrap();
        let whole = Prescription::for_exercise(exercise, hold.affected);
        spared(whole, exercise, &given, hold).sides.iter().map(|dose| dose.side).collect::<Vec<_>>()
    };
    let left = Hold::new(Affected::Left);
    assert_eq!(sides("standing-leg-raise", left), [Side::Left], "it stands on the right one");
    assert_eq!(sides("standing-leg-raise", Hold { allows_weaker_leg: true, ..left }), [Side::Left, Side::Right]);
    assert_eq!(sides("seated-leg-kick", left), [Side::Left, Side::Right]);
}

#[test]
fn high_knees_wait_while_both_hands_hold_a_walker() {
    let hold = Hold { with_walker: true, ..Hold::new(Affected::Left) };
    assert_eq!(held_by("exaggerated-march", &all_steady(), hold), Some(HeldBack::Marching));
    assert_eq!(held_by("walking-burst", &all_steady(), hold), None);
}

#[test]
fn a_calf_that_nobody_cleared_is_held_back() {
    for (answer, held) in
        [("fine", None), ("operated-cleared", None), ("operated-not-cleared", Some(HeldBack::CalfOperation))]
    {
        let given = answers(&[("calf", answer)]);
        assert_eq!(held_by("calf-stretch", &given, Hold::new(Affected::Left)), held);
        assert_eq!(held_by("seated-ankle-lift", &given, Hold::new(Affected::Left)), None);
    }
}

#[test]
fn who_is_hurt_badly_gets_help_and_no_exercise() {
    let mut given = all_steady();
    given.insert("hurt".into(), "badly".into());
    assert_eq!(urgent(&given), Some("emergency"));
    assert_eq!(settles(&given, "urgent", "already-looked-at"), Some(("hurt", "no")));
    assert_eq!(settles(&given, "urgent", "today"), None);
    assert_eq!(settles(&given, "knee", "steady"), None);
    given.insert("hurt".into(), "a-little".into());
    assert_eq!((urgent(&given), settles(&given, "urgent", "none")), (None, None));
}

#[test]
fn several_things_may_be_noticed_in_their_order() {
    for answer in ["classic", "classic+drag", "classic+slap+drag", "slap+drag", "not-sure"] {
        assert_eq!(check_answer("notice", answer), Ok(()), "{answer}");
    }
    for answer in ["", "+", "drag+classic", "drag+drag", "classic+", "drag+not-sure", "classic, drag", "fully"] {
        assert!(check_answer("notice", answer).is_err(), "{answer}");
    }
    assert!(check_answer("side", "left+right").is_err());
}

#[test]
fn one_question_a_day_and_one_more_after_each_practice() {
    let key = |given: &Answers, asked, practised| next_due(given, asked, practised).map(|question| question.key);
    let mut given = answers(&[("toe-lift", "partly")]);
    assert_eq!(key(&given, 0, 0), Some("calf"));
    given.insert("calf".to_owned(), "fine".to_owned());
    assert_eq!(key(&given, 0, 0), Some("stand-30s"));
    assert_eq!((key(&given, 1, 0), key(&given, 1, 1), key(&given, 2, 1)), (None, Some("stand-30s"), None));
    for question in &STANDING {
        given.insert(question.key.to_owned(), question.answers[0].to_owned());
    }
    assert_eq!(key(&given, 0, 0), Some("minutes"));
    given.insert("minutes".to_owned(), "5".to_owned());
    assert_eq!(key(&given, 0, 0), None);
}

#[test]
fn the_self_check_asks_four_things_before_the_first_exercise() {
    let mut given = Answers::new();
    let mut asked = Vec::new();
    while let Some(question) = self_check(&given) {
        asked.push(question.key);
        given.insert(question.key.to_owned(), question.answers[0].to_owned());
    }
    assert_eq!(asked, ["urgent", "side", "toe-lift", "notice"]);
}

#[test]
fn every_question_takes_its_answers_and_has_its_own_key() {
    let keys: Vec<_> = all().map(|question| question.key).collect();
    let once: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!((keys.len(), once.len()), (15, 15));
    for question in all() {
        assert!(question.answers.iter().all(|answer| check_answer(question.key, answer) == Ok(())), "{}", question.key);
    }
}
