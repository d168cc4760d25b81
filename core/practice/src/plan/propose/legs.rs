//! Hip, knee and the back of the thigh: they do not strengthen the ankle, they make walking safer meanwhile (guide).

use super::wish::{GivesUp, Wishes};
use crate::gate::HeldBack;
use crate::plan::item::Item;
use crate::plan::person::Form;
use crate::say::{Arg, Said};

/// What an exercise of the legs is for, as its reason says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Hip,
    Thigh,
}

impl Wishes<'_> {
    /// The knee first where it gives way.
    pub(super) fn legs(&mut self) {
        if self.person.forms.has(Form::Drag) && !self.has("exaggerated-march") {
            self.march_seated();
        }
        let gives_way = self.person.says("knee", "gives-way");
        if gives_way {
            self.kick("plan-why-knee-gives-way");
        }
        self.standing_or_seated("standing-leg-raise", "seated-march", Part::Hip);
        let steady = self.person.says("knee", "steady");
        self.kick(if steady { "plan-why-knee-steady" } else { "plan-why-knee" });
        self.standing_or_seated("hamstring-curl", "seated-heel-slide", Part::Thigh);
    }

    /// Marching on a chair: what the hip can do for clearing the floor, and what stands in for walking.
    pub(super) fn march_seated(&mut self) {
        let person = self.person;
        let why = match self.held_back("walking-burst") {
            _ if person.forms.has(Form::Drag) => "plan-why-march-drag",
            Some(HeldBack::Urgent(_)) => "plan-why-march-urgent",
            Some(HeldBack::Unanswered(_)) => "plan-why-march-questions",
            Some(HeldBack::Standing) => "plan-why-march-standing",
            _ => "plan-why-march-not-alone",
        };
        self.wish(Item::new("seated-march", 1), GivesUp::Times, Said::plain(why), &[]);
    }

    fn kick(&mut self, why: &'static str) {
        self.wish(Item::new("seated-leg-kick", 1), GivesUp::Times, Said::plain(why), &[]);
    }

    /// Standing where all answers allow it, else its seated form. With one hand free there is none to catch hold with, so
    /// standing waits then too. Own default.
    fn standing_or_seated(&mut self, standing: &str, seated: &str, part: Part) {
        let one_hand = self.person.says("hands", "one");
        let (id, why) = if !self.allows(standing) {
            (seated, self.why_seated(standing))
        } else if one_hand {
            self.not_yet(standing, "plan-later-hands");
            (seated, "plan-why-seated-one-hand")
        } else {
            (standing, "plan-why-standing")
        };
        let part = if part == Part::Hip { "hip" } else { "thigh" };
        self.wish(Item::new(id, 1), GivesUp::Times, Said::plain(why).with("part", Arg::Word(part)), &[]);
    }

    fn why_seated(&self, standing: &str) -> &'static str {
        match self.held_back(standing) {
            Some(HeldBack::Urgent(_)) => "plan-why-seated-urgent",
            Some(HeldBack::Unanswered(_)) => "plan-why-seated-questions",
            _ => "plan-why-seated",
        }
    }
}
