//! What would be good for a person, the most important first, whatever time there is.

use super::{Later, later_because};
use crate::catalogue::{Dose, Exercise};
use crate::gate::HeldBack;
use crate::plan::item::Item;
use crate::plan::person::{Form, Person};
use crate::say::Said;
use crate::{Affected, Catalogue};

/// Lifts to begin with, for whom the toes lift a little (or who has not said). Own default.
const LIFTS_PARTLY: u8 = 5;
/// Lifts to begin with, for whom they lift fully: the guide's least.
const LIFTS_FULLY: u8 = 10;
/// Times a day for the calf: the guide's "several".
const STRETCHES_A_DAY: u8 = 3;

/// An exercise that would be good.
pub(super) struct Wish<'c> {
    pub(super) exercise: &'c Exercise,
    /// In full.
    pub(super) item: Item,
    /// What is better given up first when time is short: repetitions, or else times a day.
    pub(super) gives_up: GivesUp,
    /// Why.
    pub(super) why: Said,
    /// The numbers of the item that the reason names.
    pub(super) names: &'static [&'static str],
}

/// What is given up first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GivesUp {
    /// Times a day.
    Times,
    /// Repetitions.
    Repetitions,
}

/// What is wished for, and what is not because it is held back.
pub(super) struct Wishes<'c> {
    pub(super) person: &'c Person,
    pub(super) catalogue: &'c Catalogue,
    pub(super) wanted: Vec<Wish<'c>>,
    pub(super) later: Vec<Later>,
}

/// All of it, in its order.
pub(super) fn wishes<'c>(person: &'c Person, catalogue: &'c Catalogue) -> Wishes<'c> {
    let mut wishes = Wishes { person, catalogue, wanted: Vec::new(), later: Vec::new() };
    wishes.front_of_ankle();
    let clears_first = person.forms.has(Form::Drag);
    if clears_first {
        wishes.walking();
    }
    wishes.calf();
    if !clears_first {
        wishes.walking();
    }
    wishes.legs();
    wishes
}

impl Wishes<'_> {
    /// Wishes for an exercise unless it is wished for already. Those that the catalogue does not have are left out.
    pub(super) fn wish(&mut self, item: Item, gives_up: GivesUp, why: Said, names: &'static [&'static str]) {
        let Some(exercise) = self.catalogue.get(&item.exercise).filter(|exercise| !self.has(exercise.id)) else {
            return;
        };
        let item = dosed(item, exercise);
        self.wanted.push(Wish { exercise, item, gives_up, why, names });
    }

    /// Says why an exercise is not in the plan yet.
    pub(super) fn not_yet(&mut self, id: &str, why: &'static str) {
        if !self.later.iter().any(|later| later.exercise == id) {
            self.later.push(later_because(id, Said::plain(why)));
        }
    }

    /// Whether an exercise is wished for.
    pub(super) fn has(&self, id: &str) -> bool {
        self.wanted.iter().any(|wish| wish.exercise.id == id)
    }

    /// Whether an exercise that is not seated may be in the plan; where not, it is said why.
    pub(super) fn allows(&mut self, id: &str) -> bool {
        if self.catalogue.get(id).is_none() {
            return false;
        }
        match self.held_back(id) {
            Some(held) => self.not_yet(id, not_yet(held)),
            None => return true,
        }
        false
    }

    /// What holds an exercise back.
    pub(super) fn held_back(&self, id: &str) -> Option<HeldBack> {
        self.catalogue.get(id).and_then(|exercise| self.person.held_back(exercise, false))
    }

    fn front_of_ankle(&mut self) {
        let says = |answer: &str| self.person.says("toe-lift", answer);
        let (slaps, one_hand) = (self.person.forms.has(Form::Slap), self.person.says("hands", "one"));
        if says("not-at-all") {
            let why = if one_hand { "plan-why-assisted-one-hand" } else { "plan-why-assisted" };
            let item = Item { repetitions: Some(LIFTS_PARTLY), ..Item::new("assisted-toe-raise", 1) };
            self.wish(item, GivesUp::Times, Said::plain(why), &["count"]);
            self.not_yet("seated-ankle-lift", "plan-later-lift");
            return;
        }
        let (count, why) = match (says("fully"), says("partly"), slaps) {
            (true, _, true) => (LIFTS_FULLY, "plan-why-lift-slap"),
            (true, ..) => (LIFTS_FULLY, "plan-why-lift-fully"),
            (_, true, true) => (LIFTS_PARTLY, "plan-why-lift-slap-partly"),
            (_, true, _) => (LIFTS_PARTLY, "plan-why-lift-partly"),
            _ => (LIFTS_PARTLY, "plan-why-lift"),
        };
        let sides = Some(self.person.affected).filter(|affected| *affected != Affected::Both);
        let item = Item { repetitions: Some(count), sides, ..Item::new("seated-ankle-lift", 1) };
        self.wish(item, GivesUp::Times, Said::plain(why), &["count"]);
    }

    fn calf(&mut self) {
        if self.held_back("calf-stretch") == Some(HeldBack::CalfOperation) {
            return self.not_yet("calf-stretch", not_yet(HeldBack::CalfOperation));
        }
        let why = if self.person.says("hands", "one") {
            "plan-why-calf-one-hand"
        } else if self.person.forms.has(Form::Classic) {
            "plan-why-calf-classic"
        } else {
            "plan-why-calf"
        };
        let item = Item::new("calf-stretch", STRETCHES_A_DAY);
        self.wish(item, GivesUp::Repetitions, Said::plain(why), &["times"]);
    }
}

/// The item with its dose said, so that it stays what the person agreed to.
fn dosed(item: Item, exercise: &Exercise) -> Item {
    match exercise.dose {
        Dose::Repetitions { start, .. } => Item { repetitions: item.repetitions.or(Some(start)), ..item },
        Dose::Walking { walking_s, .. } => Item { walking_s: item.walking_s.or(Some(walking_s)), ..item },
    }
}

/// Why an exercise waits that is held back.
fn not_yet(held: HeldBack) -> &'static str {
    match held {
        HeldBack::Urgent(_) => "plan-later-urgent",
        HeldBack::Unanswered(_) => "plan-later-questions",
        HeldBack::Standing => "plan-later-standing",
        // The two-minute walk comes by itself, and is in no plan.
        HeldBack::WalkingAlone | HeldBack::WalkingFar => "plan-later-walking-alone",
        HeldBack::Marching => "plan-later-marching",
        HeldBack::AfterFall => "plan-later-after-fall",
        HeldBack::CalfOperation => "plan-later-calf",
    }
}
