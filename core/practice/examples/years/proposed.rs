//! The plan of a day, and what the gate lets through.

use heelfirst_practice::gate::{self, Answers, Hold};
use heelfirst_practice::plan::{self, Item};
use heelfirst_practice::{Catalogue, Exercise};

use crate::people::Person;

/// Whether the gate offers an exercise today.
pub fn is_offered(exercise: &Exercise, answers: &Answers, person: &Person, after_fall: bool) -> bool {
    gate::held_back(exercise, answers, hold(person, answers, after_fall)).is_none()
}

/// What decides beside the answers.
pub fn hold(person: &Person, answers: &Answers, after_fall: bool) -> Hold {
    Hold { after_fall, ..plan::Person::from_answers(answers, person.aid).hold(false) }
}

/// The plan that the answers so far lead to, kept as it is proposed.
pub fn items(person: &Person, answers: &Answers, catalogue: &Catalogue) -> Vec<Item> {
    plan::propose(&plan::Person::from_answers(answers, person.aid), catalogue).plan.items
}
