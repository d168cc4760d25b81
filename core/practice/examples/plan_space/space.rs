//! Everybody for whom a plan can be proposed, as far as the plan asks, and what must hold for each plan.

use std::collections::BTreeSet;

use heelfirst_practice::gate::{Answers, CALF, STANDING};
use heelfirst_practice::plan::{Aid, Form, Forms, Named, Person, Proposal, propose};
use heelfirst_practice::{Affected, Catalogue, Exercise, Goal, Position, Prescription, gate};

/// The texts of a plan: a reason must be one of them.
const TEXTS: &str = include_str!("../../../words/locales/en/plan.ftl");
const AIDS: usize = 5;
const MINUTES: [u16; 5] = [5, 10, 15, 20, 30];
const CALVES: usize = 3;
const SIDES: usize = 3;
const FORMS: usize = 8;

/// All persons, by number.
pub struct Space {
    catalogue: Catalogue,
    /// What can have been answered by any day: the questions come in their order.
    answers: Vec<Answers>,
    texts: BTreeSet<&'static str>,
}

impl Space {
    pub fn new() -> Space {
        let texts = TEXTS.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        Space { catalogue: Catalogue::standard().unwrap(), answers: every_answer(), texts }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.answers.len() * AIDS * MINUTES.len() * CALVES * SIDES * FORMS
    }

    /// One of them.
    pub fn person(&self, number: usize) -> Person {
        let mut rest = number;
        let mut digit = |base: usize| {
            let digit = rest % base;
            rest /= base;
            digit
        };
        let aid = Aid::NAMES[digit(AIDS)].1;
        let minutes_a_day = MINUTES[digit(MINUTES.len())];
        let calf = CALF.answers[digit(CALVES)];
        let affected = Affected::NAMES[digit(SIDES)].1;
        let forms = digit(FORMS);
        let forms: Forms = Form::ALL.into_iter().filter(|form| forms >> *form as usize & 1 == 1).collect();
        let mut answers = self.answers[digit(self.answers.len())].clone();
        answers.insert(CALF.key.to_owned(), calf.to_owned());
        Person { affected, forms, answers, aid, minutes_a_day }
    }

    /// What is the matter with the plan of one of them; nothing where all is well.
    pub fn faults(&self, number: usize) -> Vec<String> {
        let person = self.person(number);
        let proposal = propose(&person, &self.catalogue);
        let checks = [
            self.is_safe(&person, &proposal),
            self.is_within_its_minutes(&person, &proposal),
            self.lifts_the_foot(&person, &proposal),
            self.says_why(&proposal),
            self.has_what_stands_in(&person, &proposal),
        ];
        let faults = checks.into_iter().filter_map(Result::err);
        faults.map(|fault| format!("{fault}\n    {person:?}\n    {proposal:?}")).collect()
    }

    fn exercise(&self, id: &str) -> &Exercise {
        self.catalogue.get(id).unwrap()
    }

    /// What a person is led through.
    fn led(&self, person: &Person, item: &heelfirst_practice::plan::Item) -> Prescription {
        let exercise = self.exercise(&item.exercise);
        gate::spared(item.prescription(exercise, person.affected), exercise, &person.answers, person.hold(false))
    }

    fn is_safe(&self, person: &Person, proposal: &Proposal) -> Result<(), String> {
        proposal.plan.check(person, &self.catalogue).map_err(|error| error.to_string())?;
        for item in &proposal.plan.items {
            let exercise = self.exercise(&item.exercise);
            if let Some(held) = person.held_back(exercise, false) {
                return Err(format!("{} is held back: {held:?}", item.exercise));
            }
            let answered = STANDING.iter().all(|question| person.answers.contains_key(question.key));
            ensure(answered || exercise.position == Position::Seated, "not seated before all is answered")?;
            let needs_hands = exercise.position == Position::Standing;
            ensure(!(needs_hands && person.says("hands", "one")), "standing with one hand")?;
            ensure(!(needs_hands && person.says("stand-30s", "no")), "standing who cannot")?;
            self.led(person, item).validate().map_err(|error| error.to_string())?;
        }
        let walker = person.uses_walker();
        ensure(!walker || proposal.plan.goal == Some(Goal::Clear), "with a walker the goal is to clear the floor")?;
        ensure(!(walker && proposal.plan.item("exaggerated-march").is_some()), "high knees with a walker")
    }

    fn is_within_its_minutes(&self, person: &Person, proposal: &Proposal) -> Result<(), String> {
        let of = |item| self.led(person, item).expected_s() * u32::from(item.times_a_day);
        let expected_s: u32 = proposal.plan.items.iter().map(of).sum();
        ensure(expected_s == proposal.expected_s_a_day, "the seconds a day are not those of the items")?;
        ensure(expected_s <= u32::from(person.minutes_a_day) * 60, "longer than there is time")
    }

    fn lifts_the_foot(&self, person: &Person, proposal: &Proposal) -> Result<(), String> {
        let items = &proposal.plan.items;
        let first = items.first().ok_or("nothing at all")?;
        ensure(self.exercise(&first.exercise).is_toe_lift(), "the ankle is not first")?;
        let cannot = person.says("toe-lift", "not-at-all");
        let active = proposal.plan.item("seated-ankle-lift").is_some();
        ensure(active != cannot, "the active lift is for who can lift, and for them alone")?;
        let wanted = if person.affected == Affected::Both { 2 } else { 1 };
        for id in [first.exercise.as_str(), "calf-stretch"] {
            let Some(item) = proposal.plan.item(id) else { continue };
            let sides = self.led(person, item).sides.len();
            ensure(sides == wanted, "not the sides that drop")?;
        }
        Ok(())
    }

    fn says_why(&self, proposal: &Proposal) -> Result<(), String> {
        let items = proposal.plan.items.iter().map(|item| &item.exercise);
        ensure(items.eq(proposal.reasons.iter().map(|reason| &reason.exercise)), "not one reason an item")?;
        let keys = proposal.reasons.iter().map(|reason| reason.key).chain(proposal.later.iter().map(|later| later.key));
        for key in keys {
            ensure(self.texts.contains(key), key)?;
        }
        let later: BTreeSet<_> = proposal.later.iter().map(|later| &later.exercise).collect();
        ensure(later.len() == proposal.later.len(), "something comes later twice")?;
        ensure(!later.iter().any(|id| proposal.plan.item(id).is_some()), "something comes now and later")
    }

    /// What is left out for safety has its seated form: in the plan, or at least named where there is no time for it.
    fn has_what_stands_in(&self, person: &Person, proposal: &Proposal) -> Result<(), String> {
        for later in &proposal.later {
            let Some(instead) = self.exercise(&later.exercise).seated_alternative() else { continue };
            let no_time =
                proposal.later.iter().any(|later| later.exercise == instead && later.key == "plan-later-minutes");
            let is_dropped = later.key == "plan-later-minutes";
            ensure(is_dropped || no_time || proposal.plan.item(instead).is_some(), "nothing seated stands in")?;
        }
        let walks = person.held_back(self.exercise("walking-burst"), false).is_none();
        let planned = proposal.plan.item(if walks { "walking-burst" } else { "seated-march" });
        ensure(planned.is_some(), "neither a walk nor a march on a chair")
    }
}

fn ensure(holds: bool, fault: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(fault.to_owned()) }
}

/// Nothing answered, then all answers to the first question, the first two, and so on to all of them. How well a foot is felt
/// changes no plan, so it has one answer.
fn every_answer() -> Vec<Answers> {
    let mut all = vec![Answers::new()];
    let mut last = all.clone();
    for question in &STANDING {
        let answers = if question.key == "feeling" { &question.answers[..1] } else { question.answers };
        let with = |before: &Answers, answer: &str| {
            let mut answers = before.clone();
            answers.insert(question.key.to_owned(), answer.to_owned());
            answers
        };
        last = last.iter().flat_map(|before| answers.iter().map(move |answer| with(before, answer))).collect();
        all.extend(last.iter().cloned());
    }
    all
}
