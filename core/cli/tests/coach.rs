//! What a person tells the coach in a terminal, and what they read there.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it finds by panicking")]

mod common;

use common::{Place, Ran};
use heelfirst::CoachClock;

/// What it said, without a fault.
fn told(ran: &Ran) -> &str {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    &ran.text
}

const STEADY: [&[&str]; 12] = [
    &["urgent", "none"],
    &["side", "left"],
    &["toe-lift", "partly"],
    &["notice", "drag", "classic"],
    &["stand-30s", "yes"],
    &["weaker-leg", "holds-me"],
    &["knee", "steady"],
    &["fall-6-months", "no"],
    &["walking", "freely"],
    &["feeling", "full"],
    &["hands", "two"],
    &["walking-far", "between-rooms"],
];

/// The check is answered question by question; several answers come in any order.
fn answered(place: &Place) {
    for answer in STEADY {
        let mut arguments = vec!["check", answer[0]];
        for given in &answer[1..] {
            arguments.extend(["--answer", given]);
        }
        told(&place.run(&arguments));
    }
}

/// A practice that was enough at once.
fn practised(place: &Place, exercise: &str) {
    let coach = place.coach(CoachClock::System { speed: 1.0 });
    coach.start(exercise.to_owned()).unwrap();
    coach.ready().unwrap();
    while coach.enough().is_ok() {}
    coach.shut_down();
}

#[test]
fn the_self_check_asks_one_question_and_takes_its_answer() {
    let place = Place::new();
    let first = told(&place.run(&["check"])).to_owned();
    assert!(first.starts_with("Is anything new, or suddenly worse"), "{first}");
    assert!(first.contains("1  No, nothing new (none)") && first.contains("14 questions are open"), "{first}");
    let next = told(&place.run(&["check", "--answer", "none"])).to_owned();
    assert!(next.starts_with("Which foot drops?"), "{next}");
    assert!(place.run(&["check", "--answer", "none"]).refused(1).contains("left, right, both"));
    answered(&place);
    let all = told(&place.run(&["check", "--all"])).to_owned();
    assert!(all.contains("What do you notice when you walk? (notice)\n   My foot hardly lifts, and lands flat or toes first; My foot drags"), "{all}");
    let json = &place.run(&["check", "--json"]).json()[0];
    assert_eq!((&json["next"], json["left"].as_u64()), (&"calf".into(), Some(2)));
}

#[test]
fn the_first_screen_says_how_much_and_why() {
    let place = Place::new();
    answered(&place);
    let today = told(&place.run(&[])).to_owned();
    assert!(today.contains("5 times. About 1 minute.") || today.contains("5 times. About 2 minutes."), "{today}");
    assert!(today.contains("5 for now: that is where your plan begins."), "{today}");
    assert!(today.contains("minutes left for today"), "{today}");
}

#[test]
fn a_practice_is_rated_and_the_rating_taken_back() {
    let place = Place::new();
    assert!(place.run(&["rate", "easy"]).refused(1).contains("no practice"));
    assert!(place.run(&["rate", "lovely"]).refused(2).contains("easy, right, hard, pain"));
    practised(&place, "seated-ankle-lift");
    let rated = told(&place.run(&["rate", "pain"])).to_owned();
    assert!(rated.contains("This one rests now"), "{rated}");
    assert_eq!(place.history()[0]["rating"], "pain");
    assert!(place.run(&["practice", "seated-ankle-lift", "--json"]).refused(1).contains("rests, because it hurt"));
    assert!(told(&place.run(&["ready", "seated-ankle-lift"])).contains("it hurt before"));
    assert!(place.run(&["ready", "seated-ankle-lift"]).refused(1).contains("seated-ankle-lift"));
    told(&place.run(&["rate", "--none"]));
    assert!(place.history()[0]["rating"].is_null());
}

#[test]
fn a_fall_rests_what_is_done_standing_until_the_person_is_ready() {
    let place = Place::new();
    answered(&place);
    let said = told(&place.run(&["happened", "fall"])).to_owned();
    assert!(said.contains("Are you hurt?") && said.contains("heelfirst ready"), "{said}");
    assert!(place.run(&["practice", "walking-burst", "--json"]).refused(1).contains("You noted a fall"));
    told(&place.run(&["happened", "--undo"]));
    assert!(place.run(&["happened", "--undo"]).refused(1).contains("today"));
    told(&place.run(&["happened", "fall"]));
    assert!(place.run(&["ready"]).refused(1).contains("Are you hurt?"));
    told(&place.run(&["check", "hurt", "--answer", "no"]));
    told(&place.run(&["ready"]));
    let held = || place.run(&["exercise", "walking-burst", "--json"]).json()[0]["held_back"].clone();
    assert!(held().as_str().unwrap().contains("answer a few questions"), "the self-check comes first");
    answered(&place);
    assert!(held().is_null());
}

#[test]
fn there_is_something_to_read() {
    let place = Place::new();
    let list = told(&place.run(&["read"])).to_owned();
    assert!(list.contains("The cane goes in the other hand (cane)"), "{list}");
    assert!(told(&place.run(&["read", "cane"])).starts_with("The cane goes in the other hand"));
    assert_eq!(place.run(&["read", "cane", "--json"]).json()[0]["read"], true);
    assert!(place.run(&["read", "canes"]).refused(1).contains("cane"));
    let page = told(&place.run(&["exercise", "calf-stretch"])).to_owned();
    assert!(page.starts_with("Calf stretch\n") && page.contains("If somebody helps you"), "{page}");
    assert!(place.run(&["exercise", "calf"]).refused(2).contains("calf-stretch"));
    assert!(told(&place.run(&["language"])).contains("de  Deutsch"));
    assert!(told(&place.run(&["language", "de"])).contains("Sie"));
    assert!(told(&place.run(&["lighter-day", "on"])).contains("Lighter day"));
    assert!(place.run(&["practice", "walking-burst", "--json"]).refused(1).contains("lighter day"));
    told(&place.run(&["lighter-day", "off"]));
}
