//! Answers that hold exercises back.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::Place;
use heelfirst::CoachClock;

/// Answers a question of the self-check, as another program on the same folder does.
fn answer(place: &Place, question: &str, answer: &str) {
    let coach = place.coach(CoachClock::System { speed: 1.0 });
    coach.answer_check(question.to_owned(), answer.to_owned()).unwrap();
    coach.shut_down();
}

#[test]
fn while_an_urgent_answer_stands_nothing_starts() {
    for urgent in ["emergency", "today", "ms-team"] {
        let place = Place::new();
        answer(&place, "urgent", urgent);
        for arguments in [["practice", "calf-stretch", "--json"].as_slice(), &["practice", "--json"], &["practice"]] {
            let ran = place.run(arguments);
            assert!(ran.refused(1).contains("Please"), "{ran:?}");
        }
        assert!(place.history().is_empty());
    }
}

/// An unfinished session is neither gone on with nor ended.
#[test]
fn an_urgent_answer_keeps_an_unfinished_session_as_it_is() {
    let place = Place::new();
    let mut running = place.start(&["practice", "seated-ankle-lift", "--speed", "100", "--json"]);
    running.until(|line| common::is_event(line, "repetition"));
    running.kill();
    answer(&place, "urgent", "today");
    for arguments in [["practice", "--json"].as_slice(), &["practice", "calf-stretch", "--new", "--json"]] {
        place.run(arguments).refused(1);
    }
    assert_eq!(place.history()[0]["outcome"], serde_json::Value::Null);
}

#[test]
fn what_a_doctor_has_looked_at_holds_nothing_back() {
    let place = Place::new();
    answer(&place, "urgent", "today");
    answer(&place, "urgent", "already-looked-at");
    place.lines(&["practice", "calf-stretch", "--speed", "1000", "--json"]);
}
