mod properties;
mod rules;
mod setbacks;
mod taps;
mod texts;
mod written;

use jiff::civil::{Date, date};

use super::{Dose, Feet, Ledger, Practised, Rating, SideDone};
use crate::plan::Item;
use crate::say::{Arg, Said};
use crate::{Affected, Catalogue, Exercise, Outcome};

/// The day 0 of the tests: a Monday.
fn day(n: i32) -> Date {
    crate::calendar::later(date(2026, 3, 2), n)
}

fn exercise(id: &str) -> Exercise {
    *Catalogue::standard().unwrap().get(id).unwrap()
}

/// An item of the plan as the catalogue doses it.
fn item(id: &str) -> Item {
    Item::new(id, 2)
}

/// A ledger and the plan of who keeps it.
#[derive(Debug, Clone, PartialEq)]
struct Person {
    ledger: Ledger,
    items: Vec<Item>,
    lighter: bool,
}

/// Somebody with these exercises in their plan.
fn person<const N: usize>(ids: [&str; N]) -> Person {
    Person { ledger: Ledger::default(), items: ids.map(item).to_vec(), lighter: false }
}

impl Person {
    fn item(&self, id: &str) -> Item {
        self.items.iter().find(|item| item.exercise == id).unwrap().clone()
    }

    fn dose(&self, id: &str, on: i32) -> Dose {
        self.ledger.today(&self.item(id), &exercise(id), Affected::Left, day(on), self.lighter)
    }

    /// Today's number: repetitions of a set, seconds of a hold or of a burst.
    fn number(&self, id: &str, on: i32) -> u16 {
        let p = self.dose(id, on).prescription.unwrap();
        let hold = p.tempo.map(|tempo| tempo.hold_s).filter(|_| id == "calf-stretch");
        hold.or(p.walking_s).unwrap_or_else(|| u16::from(p.sides[0].repetitions))
    }

    /// Repetitions and sets.
    fn lifts(&self, id: &str, on: i32) -> (u8, u8, Feet) {
        let dose = self.dose(id, on);
        let side = dose.prescription.unwrap().sides[0];
        (side.repetitions, side.sets, dose.feet)
    }

    fn why(&self, id: &str, on: i32) -> &'static str {
        self.dose(id, on).why.key
    }

    /// A session that ended so; each side did so many of what was prescribed, all where `done` is `None`.
    fn session(&mut self, id: &str, on: i32, outcome: Outcome, done: Option<u16>) {
        let prescription = self.dose(id, on).prescription.unwrap();
        let side = |dose: &crate::SideDose| SideDone {
            side: dose.side,
            prescribed: dose.prescribed(),
            done: done.unwrap_or(dose.prescribed()),
        };
        let sides = prescription.sides.iter().map(side).collect();
        self.ended(id, on, outcome, sides, false);
    }

    fn ended(&mut self, id: &str, on: i32, outcome: Outcome, sides: Vec<SideDone>, stopped_by_pain: bool) {
        let lighter = self.lighter;
        let walked_s = None;
        let p = Practised { exercise: id, on: day(on), outcome, stopped_by_pain, sides, walked_s, lighter };
        let item = self.item(id);
        self.ledger.practised(&p, &item, &exercise(id));
    }

    /// The whole dose, rated.
    fn done(&mut self, id: &str, on: i32, rating: Rating) -> Option<Said> {
        self.session(id, on, Outcome::Done, None);
        self.rate(id, on, rating)
    }

    fn rate(&mut self, id: &str, on: i32, rating: Rating) -> Option<Said> {
        self.ledger.rated(id, day(on), rating, day(on))
    }

    /// The whole dose on each of these days, right every time.
    fn well(&mut self, id: &str, days: impl IntoIterator<Item = i32>) {
        self.all_well(&[id], days);
    }

    /// The whole dose of each of them on each of these days, right every time.
    fn all_well(&mut self, ids: &[&str], days: impl IntoIterator<Item = i32>) {
        for on in days {
            for id in ids {
                self.done(id, on, Rating::Right);
            }
        }
    }
}

/// A number among a sentence's arguments.
fn number(said: &Said, name: &str) -> u32 {
    let arg = said.args.iter().find(|(other, _)| *other == name);
    match arg {
        Some((_, Arg::Number(number))) => *number,
        other => panic!("{name} is {other:?} in {said:?}"),
    }
}

const LIFT: &str = "seated-ankle-lift";
const STRETCH: &str = "calf-stretch";
const WALK: &str = "walking-burst";
const MARCH: &str = "seated-march";
