use super::*;
use crate::Catalogue;

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
        ("walking-far", "between-rooms"),
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
fn standing_and_walking_follow_their_own_answers() {
    let mut given = all_steady();
    given.insert("stand-30s".into(), "no".into());
    given.insert("walking".into(), "not-alone".into());
    assert_eq!(held("standing-leg-raise", &given), Some(HeldBack::Standing));
    assert_eq!(held("walking-burst", &given), Some(HeldBack::WalkingAlone));
    assert_eq!(held("seated-march", &given), None);
}

#[test]
fn a_wrong_answer_names_what_would_do() {
    assert_eq!(check_answer("knee", "steady"), Ok(()));
    let error = check_answer("knee", "purple").unwrap_err();
    assert_eq!(error.to_string(), "'purple' does not answer 'knee'; one of these does: steady, gives-way");
    assert!(check_answer("shoe-size", "44").is_err());
}
