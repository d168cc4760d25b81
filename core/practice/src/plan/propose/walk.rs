//! Short walks, and what clears the floor.

use super::wish::{GivesUp, Wishes};
use crate::plan::item::Item;
use crate::plan::person::{Aid, Form};
use crate::say::Said;

/// Short walks a day, at most. Own default.
const BURSTS_A_DAY: u8 = 4;
/// Walks with high knees a day. Own default.
const MARCHES_A_DAY: u8 = 2;
/// A walk for who walks a few steps at a time, in s. Own default; the guide counts any calm trip.
const FEW_STEPS_S: u16 = 15;

impl Wishes<'_> {
    /// Walking, with high knees first where the foot drags and that is safe; what stands in for it on a chair where not.
    pub(super) fn walking(&mut self) {
        let drags = self.person.forms.has(Form::Drag);
        let marches = drags && self.allows("exaggerated-march");
        if marches {
            let item = Item { walking_s: self.walking_s(), ..Item::new("exaggerated-march", MARCHES_A_DAY) };
            self.wish(item, GivesUp::Times, Said::plain("plan-why-high-knees"), &[]);
        }
        let walks = self.allows("walking-burst");
        if walks {
            let item = Item { walking_s: self.walking_s(), ..Item::new("walking-burst", BURSTS_A_DAY) };
            self.wish(item, GivesUp::Times, Said::plain(self.why_walk(marches)), &["seconds"]);
        } else {
            self.march_seated();
        }
    }

    /// None for the exercise's own.
    fn walking_s(&self) -> Option<u16> {
        self.person.says("walking-far", "few-steps").then_some(FEW_STEPS_S)
    }

    fn why_walk(&self, marches: bool) -> &'static str {
        let person = self.person;
        let (drags, unsteady) = (person.forms.has(Form::Drag), person.says("fall-6-months", "yes"));
        if person.uses_walker() {
            "plan-why-walk-walker"
        } else if drags && !marches {
            if unsteady { "plan-why-walk-fell" } else { "plan-why-walk-knee" }
        } else if person.says("walking-far", "few-steps") {
            "plan-why-walk-few-steps"
        } else if matches!(person.aid, Aid::Cane | Aid::Crutch) {
            "plan-why-walk-cane"
        } else {
            self.why_walk_by_form()
        }
    }

    fn why_walk_by_form(&self) -> &'static str {
        let forms = self.person.forms;
        if forms.has(Form::Drag) {
            "plan-why-walk-clear"
        } else if forms.has(Form::Classic) {
            "plan-why-walk-heel"
        } else if forms.has(Form::Slap) {
            "plan-why-walk-soft"
        } else {
            "plan-why-walk"
        }
    }
}
