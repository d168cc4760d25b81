//! Which kinds of prompts have something to ask for: nobody is prompted for what may not be started, and what only waits for questions is not
//! promised before them.

use heelfirst_practice::gate::{self, HeldBack};
use heelfirst_reminders::{Kind, Kinds, Occurrence, Plan};

use super::State;
use super::recalling::kind_of;
use crate::api::CoachEvent;

/// What prompts may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Invited {
    /// The kinds of which something in the plan may be started now.
    ready: Kinds,
    /// The other kinds of which something only waits for questions that have not come yet.
    after_questions: Kinds,
}

impl Invited {
    /// All that a prompt may lead to.
    fn all(self) -> Kinds {
        self.ready.with(self.after_questions)
    }

    /// The prompt for what may be started now, or for the questions before it; `None` where it has neither.
    fn led(self, prompt: Occurrence) -> Option<Occurrence> {
        let asked = prompt.kinds();
        let ready = among(asked, self.ready);
        let leads = if ready == Kinds::NONE { among(asked, self.after_questions) } else { ready };
        let kind = std::iter::once(prompt.kind).chain(Kind::ALL).find(|kind| leads.contains(*kind))?;
        Some(Occurrence { kind, also: leads.without(Kinds::of(kind)), ..prompt })
    }
}

impl State {
    /// The kinds for which something in the plan may be started, or only waits for questions that have not come yet.
    pub(super) fn invited(&self) -> Invited {
        if gate::urgent(&self.facts.answers).is_some() {
            return Invited { ready: Kinds::NONE, after_questions: Kinds::NONE };
        }
        let planned = self.facts.plan.items.iter().filter_map(|item| self.catalogue.get(&item.exercise));
        let planned = planned.filter(|exercise| !self.facts.doses.is_resting(exercise.id));
        let (mut ready, mut waiting) = (Kinds::NONE, Kinds::NONE);
        for exercise in planned {
            let kind = Kinds::of(kind_of(exercise));
            match self.held_back(exercise) {
                None => ready = ready.with(kind),
                Some(HeldBack::Unanswered(_)) => waiting = waiting.with(kind),
                Some(_) => {}
            }
        }
        // A plan that follows the answers has no walk while questions are open; a prompt leads to them.
        let walks_later = !self.facts.plan_chosen && gate::next_question(&self.facts.answers).is_some();
        if walks_later && self.facts.fall.is_none() {
            waiting = waiting.with(Kinds::of(Kind::Walk));
        }
        Invited { ready, after_questions: waiting.without(ready) }
    }

    /// The kinds of which a prompt leads to questions first.
    pub(super) fn asking_first(&self) -> Kinds {
        self.invited().after_questions
    }

    /// Whether a prompt of this kind leads to anything.
    pub(super) fn invites(&self, kind: Kind) -> bool {
        self.invited().all().contains(kind)
    }

    /// The plan without prompts for which there is nothing to do.
    pub(super) fn inviting(&self, plan: Plan) -> Plan {
        let invited = self.invited();
        if invited.ready == Kinds::ALL {
            return plan;
        }
        let prompts = plan.prompts.into_iter().filter_map(|prompt| invited.led(prompt)).collect();
        let nets = plan.nets.into_iter().filter(|net| invited.all().contains(net.prompt.kind)).collect();
        let waiting = plan.waiting.filter(|_| invited.all().contains(Kind::Walk));
        Plan { prompts, nets, waiting, ..plan }
    }

    /// Tells the prompts anew where what they may ask for has changed.
    pub(super) fn follow_invitations(&mut self) {
        let invited = self.invited();
        if self.last_invited.replace(invited) == Some(invited) {
            return;
        }
        match self.reminder_plan() {
            Ok(plan) => self.say(CoachEvent::Reminders { plan }),
            Err(error) => tracing::error!(%error, "the reminders cannot be planned"),
        }
    }
}

/// Those that are in both.
fn among(one: Kinds, other: Kinds) -> Kinds {
    one.without(Kinds::ALL.without(other))
}
