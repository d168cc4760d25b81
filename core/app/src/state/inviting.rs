//! Which kinds of prompts have something to ask for: nobody is prompted for what may not be started.

use heelfirst_practice::Exercise;
use heelfirst_practice::gate::{self, HeldBack};
use heelfirst_reminders::{Kind, Kinds, Occurrence, Plan};

use super::State;
use super::recalling::kind_of;
use crate::api::CoachEvent;

impl State {
    /// The kinds for which something in the plan may be started, or only waits for questions that have not come yet.
    pub(super) fn inviting(&self) -> Kinds {
        if gate::urgent(&self.facts.answers).is_some() {
            return Kinds::NONE;
        }
        let planned = self.facts.plan.items.iter().filter_map(|item| self.catalogue.get(&item.exercise));
        let kinds = planned.filter(|exercise| self.invites(exercise)).map(|exercise| Kinds::of(kind_of(exercise)));
        let kinds = kinds.fold(Kinds::NONE, Kinds::with);
        // A plan that follows the answers has no walk while questions are open; a prompt leads to them.
        let walks_later = !self.facts.plan_chosen && gate::next_question(&self.facts.answers).is_some();
        if walks_later && self.facts.fall.is_none() { kinds.with(Kinds::of(Kind::Walk)) } else { kinds }
    }

    fn invites(&self, exercise: &Exercise) -> bool {
        let waits = matches!(self.held_back(exercise), None | Some(HeldBack::Unanswered(_)));
        waits && !self.facts.doses.is_resting(exercise.id)
    }

    /// The plan without prompts for which there is nothing to do.
    pub(super) fn invited(&self, plan: Plan) -> Plan {
        let kinds = self.inviting();
        if kinds == Kinds::ALL {
            return plan;
        }
        let prompts = plan.prompts.into_iter().filter_map(|prompt| led_by(prompt, kinds)).collect();
        let nets = plan.nets.into_iter().filter(|net| kinds.contains(net.prompt.kind)).collect();
        let waiting = plan.waiting.filter(|_| kinds.contains(Kind::Walk));
        Plan { prompts, nets, waiting, ..plan }
    }

    /// Tells the prompts anew where what they may ask for has changed.
    pub(super) fn follow_invitations(&mut self) {
        let kinds = self.inviting();
        if std::mem::replace(&mut self.invited_kinds, kinds) == kinds {
            return;
        }
        match self.reminder_plan() {
            Ok(plan) => self.say(CoachEvent::Reminders { plan }),
            Err(error) => tracing::error!(%error, "the reminders cannot be planned"),
        }
    }
}

/// The prompt with those of its kinds alone; `None` where it has none of them.
fn led_by(prompt: Occurrence, kinds: Kinds) -> Option<Occurrence> {
    let asked = prompt.kinds().without(Kinds::ALL.without(kinds));
    let kind = std::iter::once(prompt.kind).chain(Kind::ALL).find(|kind| asked.contains(*kind))?;
    Some(Occurrence { kind, also: asked.without(Kinds::of(kind)), ..prompt })
}
