//! Typical persons, and the plans that their answers lead to, as they read them.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::fmt::Write as _;

use common::open;
use common::person::STANDING;
use heelfirst::{CoachRadio, Orthosis, WalkingAid, read_proposal};
use heelfirst_words::Words;
use tempfile::tempdir;

/// The first five minutes, and nothing after them.
const FIRST: [(&str, &str); 2] = [("urgent", "none"), ("toe-lift", "partly")];

/// The plan as it is read, of who gave the first answers and then the others.
fn read(person: &str, before: &[(&str, &str)], then: &[(&str, &str)]) -> String {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    for (question, answer) in before.iter().chain(then) {
        coach.answer_check((*question).to_owned(), (*answer).to_owned()).unwrap();
    }
    coach.shut_down();
    let proposed = read_proposal(folder.path(), None, &Words::default()).unwrap();
    let mut text = format!("# {person}: {} of {} minutes\n", proposed.expected_minutes, proposed.minutes_a_day);
    for line in &proposed.items {
        writeln!(text, "{}\n    {}", line.text, line.why).unwrap();
    }
    for line in &proposed.later {
        writeln!(text, "later: {}\n    {}", line.text, line.why).unwrap();
    }
    text
}

#[test]
fn eight_typical_persons_read_their_plans() {
    let texts = [
        read("first day, the left foot hardly lifts", &FIRST, &[("side", "left"), ("notice", "classic")]),
        read("the left foot hardly lifts", &STANDING, &[("side", "left"), ("notice", "classic")]),
        read(
            "the right foot slaps, with a cane, ten minutes",
            &STANDING,
            &[
                ("side", "right"),
                ("notice", "slap"),
                ("toe-lift", "fully"),
                ("walking", "with-cane"),
                ("minutes", "10"),
            ],
        ),
        read(
            "both feet drag, half an hour",
            &STANDING,
            &[("side", "both"), ("notice", "classic+drag"), ("minutes", "30")],
        ),
        read(
            "after a stroke, no lift, one hand, a fall",
            &STANDING,
            &[
                ("side", "left"),
                ("notice", "drag"),
                ("toe-lift", "not-at-all"),
                ("hands", "one"),
                ("fall-6-months", "yes"),
            ],
        ),
        read(
            "with a walker, a few steps, five minutes",
            &STANDING,
            &[("side", "both"), ("walking", "with-walker"), ("walking-far", "few-steps"), ("minutes", "5")],
        ),
        read(
            "does not stand or walk alone, calf operated",
            &STANDING,
            &[
                ("side", "right"),
                ("notice", "not-sure"),
                ("stand-30s", "no"),
                ("walking", "not-alone"),
                ("calf", "operated-not-cleared"),
            ],
        ),
        read(
            "a knee gives way, twenty minutes",
            &STANDING,
            &[("side", "left"), ("notice", "classic+slap"), ("knee", "gives-way"), ("minutes", "20")],
        ),
    ];
    insta::assert_snapshot!(texts.join("\n"));
}

#[test]
fn the_aids_and_borders_of_a_plan_are_those_of_the_next_sessions() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let file = r#"{"heelfirst_plan": 1, "weaker_side": "left", "aid": "cane", "orthosis": "afo", "borders": {"heel_deg": 6.0},
        "items": [{"exercise": "seated-ankle-lift", "times_a_day": 2}]}"#;
    coach.set_plan(coach.plan_from_file(file.to_owned()).unwrap()).unwrap();
    let context = coach.context(None);
    assert_eq!((context.aid, context.orthosis), (WalkingAid::Cane, Orthosis::Afo));
    assert_eq!(coach.grade_borders().moved.heel_deg, Some(6.0));
}
