//! The plan of a day, and what the gate lets through.

use heelfirst_practice::gate::{self, Answers, Hold};
use heelfirst_practice::plan::Item;
use heelfirst_practice::{Catalogue, Exercise};

use crate::people::Person;

/// Whether the gate offers an exercise today.
pub fn is_offered(exercise: &Exercise, answers: &Answers, person: &Person, after_fall: bool) -> bool {
    gate::held_back(exercise, answers, hold(person, after_fall)).is_none()
}

/// What decides beside the answers.
pub fn hold(person: &Person, after_fall: bool) -> Hold {
    Hold { after_fall, with_walker: person.aid.is_walker(), ..Hold::new(person.affected) }
}

/// The plan that the answers so far lead to.
pub fn items(person: &Person, answers: &Answers, catalogue: &Catalogue) -> Vec<Item> {
    let says = |question: &str, answer: &str| answers.get(question).is_some_and(|given| given == answer);
    let offered = |id: &str| catalogue.get(id).is_some_and(|exercise| is_offered(exercise, answers, person, false));
    let ankle = if says("toe-lift", "not-at-all") {
        item("assisted-toe-raise", 2, Some(5))
    } else {
        item("seated-ankle-lift", 2, says("toe-lift", "partly").then_some(5))
    };
    let mut items = vec![ankle, item("calf-stretch", 2, None)];
    items.extend(offered("walking-burst").then(|| item("walking-burst", 3, None)));
    items.push(item("seated-march", 1, None));
    items.extend(offered("standing-leg-raise").then(|| item("standing-leg-raise", 1, None)));
    items
}

fn item(exercise: &str, times_a_day: u8, repetitions: Option<u8>) -> Item {
    Item { repetitions, ..Item::new(exercise, times_a_day) }
}
