//! The plan: it follows the answers until the person chooses one, and from then on a better one is offered and never taken.

use std::collections::BTreeMap;

use heelfirst_practice::plan::{self, Person, Proposal};
use heelfirst_practice::{Catalogue, Goal, gate};
use heelfirst_words::Words;
use serde_json::Value;

use super::State;
use super::dosing::setting;
use super::encouraging::{self, Brought};
use super::facts::{BesidePlan, Facts, PreviousPlan, key};
use crate::api::{CoachError, LaterItem, Plan, PlanMaker, PracticeContext, ProposalSnapshot, ProposedItem};
use crate::said::{exercise_name, told};

impl Facts {
    /// The person, as far as proposals ask. The side is that of the answers, else of the plan that was chosen.
    pub(crate) fn person(&self) -> Person {
        let aid = PracticeContext::from(self.context_of_walks()).aid;
        let mut person = Person::from_answers(&self.answers, aid.into());
        if self.plan_chosen && !self.answers.contains_key(gate::SIDE.key) {
            person.affected = self.plan.affected();
        }
        person
    }

    fn proposed(&self, catalogue: &Catalogue) -> (Person, Proposal) {
        let person = self.person();
        let proposal = plan::propose(&person, catalogue);
        (person, proposal)
    }

    /// Why each exercise is in the plan, by its id, where the plan is the proposed one or the person's own: what was changed in it is how
    /// much, seldom why.
    pub(crate) fn plan_reasons(&self, catalogue: &Catalogue, words: &Words) -> BTreeMap<String, String> {
        if !matches!(self.plan.made_by, None | Some(PlanMaker::Person | PlanMaker::Proposal)) {
            return BTreeMap::new();
        }
        let reasons = self.proposed(catalogue).1.reasons.into_iter();
        reasons.map(|reason| (reason.exercise, told(words, reason.key, &reason.args))).collect()
    }

    /// What a good step is: as the plan says, else by what the person notices; none where neither says anything.
    pub(crate) fn goal_of_walks(&self) -> Option<Goal> {
        let noticed = self.answers.contains_key(gate::NOTICE.key).then(|| self.person().goal());
        self.plan.goal.map(Into::into).or(noticed)
    }

    /// What needs the catalogue: the plan that holds, and what days brought.
    pub(crate) fn settle(&mut self, catalogue: &Catalogue) {
        self.follow_proposal(catalogue);
        for record in std::mem::take(&mut self.brought) {
            if let Some(exercise) = catalogue.get(&record.exercise) {
                encouraging::enter(&mut self.days, &Brought::from(record), exercise);
            }
        }
    }

    /// Until a plan is chosen, the one that the answers lead to holds.
    pub(crate) fn follow_proposal(&mut self, catalogue: &Catalogue) {
        if !self.plan_chosen {
            self.plan = Plan::from(&self.proposed(catalogue).1.plan);
        }
    }
}

impl State {
    /// Follows the answers, and keeps what that leads to: a report of later tells what was planned.
    pub(super) fn follow_proposal(&mut self) {
        self.facts.follow_proposal(&self.catalogue);
        let follows = !self.facts.plan_chosen && self.facts.answers.contains_key(gate::SIDE.key);
        if follows && self.facts.proposed_plan.as_ref() != Some(&self.facts.plan) {
            self.facts.proposed_plan = Some(self.facts.plan.clone());
            if let Some(event) = setting(key::PROPOSED_PLAN, &self.facts.proposed_plan) {
                self.note_change(event);
            }
        }
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.facts.plan
    }

    fn proposed(&self) -> (Person, Proposal) {
        self.facts.proposed(&self.catalogue)
    }

    /// Whether answers since a plan was chosen lead to another one. Who chose otherwise knew what they led to before.
    pub(super) fn has_proposal(&self) -> bool {
        let urgent = gate::urgent(&self.facts.answers).is_some();
        let said = self.facts.answers.contains_key(gate::SIDE.key);
        if !self.facts.plan_chosen || !said || urgent {
            return false;
        }
        let proposed = Plan::from(&self.proposed().1.plan);
        let is_passed = self.facts.passed_proposal.as_ref().is_some_and(|passed| same_items(&proposed, passed));
        !is_passed && !same_items(&proposed, &self.facts.plan)
    }

    /// The plan that fits the answers, with its reasons.
    pub(crate) fn proposal(&self) -> ProposalSnapshot {
        let (person, proposal) = self.proposed();
        let plan = Plan::from(&proposal.plan);
        let waits = self.proposal_waits();
        let items = proposal.plan.items.iter().zip(&proposal.reasons).filter_map(|(item, reason)| {
            let exercise = self.catalogue.get(&item.exercise)?;
            let dose = self.dose_text(&item.prescription(exercise, proposal.plan.affected));
            let times = heelfirst_words::Args::new().with("dose", dose).with("times", u32::from(item.times_a_day));
            Some(ProposedItem {
                exercise: item.exercise.clone(),
                name: exercise_name(&self.words, &item.exercise),
                dose: self.words.text("today-dose-a-day", &times),
                why: told(&self.words, reason.key, &reason.args),
            })
        });
        let later = proposal.later.iter().map(|later| LaterItem {
            exercise: later.exercise.clone(),
            name: exercise_name(&self.words, &later.exercise),
            why: told(&self.words, later.key, &later.args),
        });
        ProposalSnapshot {
            items: items.collect(),
            later: later.collect(),
            minutes_a_day: u32::from(person.minutes_a_day),
            expected_minutes: crate::plans::minutes_a_day(&proposal, &self.catalogue),
            is_new: waits.is_none() && !same_items(&plan, &self.facts.plan),
            waits,
            plan,
        }
    }

    fn proposal_waits(&self) -> Option<String> {
        let is_said = self.facts.answers.contains_key(gate::SIDE.key);
        (!is_said).then(|| self.words.plain("plan-side-first"))
    }

    /// The proposal is the person's plan from now on.
    ///
    /// # Errors
    /// `Invalid` before it is said which foot drops: nothing may be claimed of it.
    pub(crate) fn take_proposal(&mut self) -> Result<(), CoachError> {
        if let Some(why) = self.proposal_waits() {
            return Err(CoachError::invalid("side", why));
        }
        let plan = Plan::from(&self.proposed().1.plan);
        self.keep_plan(Some(plan))
    }

    /// Back to the plan before, and to the borders and aids before it where one of the two names them.
    pub(crate) fn take_back_plan(&mut self) -> Result<(), CoachError> {
        let previous = self.facts.previous_plan.clone();
        let previous = previous.ok_or_else(|| CoachError::not_found("a plan before this one"))?;
        let left = self.facts.plan.clone();
        let found = previous.plan.clone().unwrap_or_default();
        self.keep_plan(previous.plan)?;
        let Some(beside) = previous.beside else { return Ok(()) };
        if [&left, &found].iter().any(|plan| plan.borders.is_some()) {
            self.set_grade_borders(beside.borders.into())?;
        }
        if [&left, &found].iter().any(|plan| plan.aid.is_some() || plan.orthosis.is_some()) {
            self.set_context(&(&beside.context).into());
            for (exercise, context) in &beside.contexts {
                self.set_context_of(exercise, &context.into())?;
            }
        }
        Ok(())
    }

    /// This plan holds; without one, that of the answers. What held before is remembered.
    pub(super) fn keep_plan(&mut self, plan: Option<Plan>) -> Result<(), CoachError> {
        let before = self.facts.plan_chosen.then(|| self.facts.plan.clone());
        let beside = BesidePlan {
            borders: self.facts.moved_borders,
            context: self.facts.context.clone(),
            contexts: self.facts.contexts.clone(),
        };
        let kept = plan.as_ref().map(serde_json::to_value).transpose().map_err(CoachError::internal)?;
        self.facts.plan_chosen = plan.is_some();
        if let Some(plan) = plan {
            self.facts.plan = plan;
        }
        self.facts.passed_proposal = Some(Plan::from(&self.proposed().1.plan));
        self.follow_proposal();
        self.facts.previous_plan = Some(PreviousPlan { plan: before, beside: Some(beside) });
        self.note_setting(key::PASSED_PROPOSAL, serde_json::to_value(&self.facts.passed_proposal))?;
        self.note_setting(key::PREVIOUS_PLAN, serde_json::to_value(&self.facts.previous_plan))?;
        self.note_setting(key::PLAN, Ok(kept.unwrap_or(Value::Null)))?;
        self.say_today();
        Ok(())
    }
}

/// Whether two plans ask for the same, whoever made them.
fn same_items(one: &Plan, other: &Plan) -> bool {
    one.weaker_side == other.weaker_side && one.items == other.items
}
