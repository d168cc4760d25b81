//! What the program says first, and what it says once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it finds by panicking")]

mod common;

use common::{Place, Ran};

fn told(ran: &Ran) -> &str {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    &ran.text
}

fn answer(place: &Place, question: &str, word: &str) {
    told(&place.run(&["check", question, "--answer", word]));
}

const SENTENCE: &str = "Please call the emergency number now.";
const HOW: &str = "heelfirst check urgent --answer already-looked-at";

#[test]
fn an_urgent_answer_is_said_first_by_every_command_and_alone_by_the_first_screen() {
    let place = Place::new();
    answer(&place, "side", "left");
    answer(&place, "urgent", "emergency");
    let today = told(&place.run(&[])).to_owned();
    assert!(today.starts_with(SENTENCE) && today.contains(HOW), "{today}");
    for word in ["Well done", "You can", "In your plan", "ankle lift", "like", "All of today"] {
        assert!(!today.contains(word), "{word}: {today}");
    }
    for arguments in [
        ["plan"].as_slice(),
        &["plan", "--propose"],
        &["lighter-day", "on"],
        &["happened", "trip"],
        &["check", "--all"],
    ] {
        let ran = place.run(arguments);
        assert!(told(&ran).starts_with(SENTENCE), "{arguments:?}: {ran:?}");
    }
    let check = told(&place.run(&["check"])).to_owned();
    assert!(check.starts_with(SENTENCE) && check.contains(HOW) && !check.contains('?'), "{check}");
    assert_eq!(
        place.run(&["practice"]).refused(1).trim(),
        "heelfirst: Please call the emergency number now. Do not exercise."
    );
}

#[test]
fn a_refusal_is_the_sentence_alone() {
    let place = Place::new();
    told(&place.run(&["happened", "fall"]));
    let refused = place.run(&["practice", "walking-burst", "--json"]);
    let said = refused.refused(1).trim();
    assert!(said.starts_with("heelfirst: You noted a fall."), "{said}");
    assert!(!said.contains("..") && !said.contains("Change it"), "{said}");
    assert_eq!(place.run(&["ready"]).refused(1).trim(), "heelfirst: Are you hurt?");
    answer(&place, "hurt", "badly");
    let ready = place.run(&["ready"]);
    assert_eq!(ready.refused(1).trim(), "heelfirst: Please call the emergency number now. Do not exercise.");
    let place = Place::new();
    assert!(place.run(&["ready"]).refused(1).contains("Nothing rests after a fall."));
}

#[test]
fn three_trips_bring_up_the_page_about_professionals_and_ask_nothing() {
    let place = Place::new();
    for _ in 0..2 {
        assert_eq!(told(&place.run(&["happened", "trip"])).trim(), "It is noted.");
    }
    let third = told(&place.run(&["happened", "trip"])).to_owned();
    assert!(
        third.contains("You noted 3 trips within a week.") && third.contains("heelfirst read professional"),
        "{third}"
    );
    assert!(!third.contains('?'), "{third}");
    let place = Place::new();
    assert!(told(&place.run(&["happened", "fall"])).contains("heelfirst read professional"));
}

#[test]
fn of_a_trial_only_pain_counts() {
    let place = Place::new();
    place.lines(&["practice", "calf-stretch", "--speed", "1000", "--json"]);
    assert!(told(&place.run(&["rate", "easy"])).contains("It does not count"));
    assert!(told(&place.run(&["rate", "pain"])).contains("This one rests now"));
    assert!(place.run(&["practice", "calf-stretch", "--json"]).refused(1).contains("rests, because it hurt"));
    told(&place.run(&["rate", "--none"]));
    place.lines(&["practice", "calf-stretch", "--speed", "1000", "--json"]);
}

#[test]
fn how_it_went_can_be_said_where_there_is_no_screen() {
    let place = Place::new();
    assert!(told(&place.run(&["practice", "calf-stretch", "--speed", "1000"])).contains("heelfirst rate"));
}

#[test]
fn the_urgent_question_comes_first_with_each_list_below_its_answer() {
    let place = Place::new();
    let today = told(&place.run(&[])).to_owned();
    assert!(today.starts_with("Is anything new, or suddenly worse"), "{today}");
    let place_of = |text: &str| today.find(text).unwrap_or_else(|| panic!("{text}: {today}"));
    assert!(place_of("(emergency)") < place_of("Chest pain"), "{today}");
    assert!(place_of("Chest pain") < place_of("(today)"), "{today}");
    assert!(place_of("(today)") < place_of("A calf that is newly swollen"), "{today}");
    assert!(today.lines().all(|line| line.chars().count() <= 100), "{today}");
    assert!(told(&place.run(&["check", "--all"])).contains("(left, right, both)"));
    told(&place.run(&["check", "urgent", "--answer", "3"]));
    assert!(told(&place.run(&[])).starts_with("Please see a doctor today"));
    answer(&place, "minutes", "5");
    assert!(told(&place.run(&["check", "--all"])).contains("5 minutes"));
}

#[test]
fn machine_made_words_say_so_where_it_matters() {
    let place = Place::new();
    answer(&place, "urgent", "today");
    let german = |arguments: &[&str]| {
        let output = place.command(arguments).env("LANG", "de_DE.UTF-8").env("LC_ALL", "de_DE.UTF-8").output().unwrap();
        String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(german(&[]).contains("heelfirst language en"));
    assert!(german(&["read", "professional"]).contains("heelfirst language en"));
    assert!(!told(&place.run(&["read", "professional"])).contains("heelfirst language en"));
}
