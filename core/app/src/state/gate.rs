//! What is held back, and which question comes next.

use heelfirst_gait::MovedBorders;
use heelfirst_history::{Context, Event};
use heelfirst_practice as practice;
use heelfirst_practice::gate::{self, HeldBack, Hold, Question};
use heelfirst_practice::plan::Person;
use heelfirst_practice::{Exercise, Input, Position};
use serde_json::Value;

use super::State;
use crate::api::{self, CoachError, GateSnapshot, Plan, PlanMaker};

impl State {
    /// Refuses an exercise that the answers hold back. `unasked`: the person named it, so unanswered questions do not hold it.
    pub(super) fn refuse_held_back(&self, exercise: &Exercise, unasked: bool) -> Result<(), CoachError> {
        match self.held_back(exercise) {
            Some(HeldBack::Unanswered(_)) if unasked && !self.leaves_nothing(exercise) => {}
            Some(HeldBack::Unanswered(_)) if unasked => {
                return Err(CoachError::invalid("item", self.held_back_text(HeldBack::Standing)));
            }
            Some(held) => return Err(CoachError::invalid("item", self.held_back_text(held))),
            None => {}
        }
        if self.is_lighter_day() && exercise.position != Position::Seated {
            return Err(CoachError::invalid("item", self.words.plain("gate-lighter-day")));
        }
        Ok(())
    }

    /// While an urgent answer stands, a session may only be paused, left or ended.
    pub(super) fn refuse_while_urgent(&self, input: Input) -> Result<(), CoachError> {
        let leaves = matches!(input, Input::Pause | Input::Stop(_) | Input::Enough | Input::Arrived | Input::Abandon);
        match gate::urgent(&self.facts.answers) {
            Some(level) if !leaves => Err(CoachError::invalid("command", self.held_back_text(HeldBack::Urgent(level)))),
            _ => Ok(()),
        }
    }

    /// Whether what runs could not be started any more.
    fn runs_what_is_held_back(&self) -> bool {
        let running = self.running.as_ref().and_then(|running| self.catalogue.get(&running.prescription.exercise));
        running.is_some_and(|exercise| self.refuse_held_back(exercise, true).is_err())
    }

    /// What could not be started any more is not led on: it may only be paused, left or ended.
    pub(super) fn refuse_leading_on(&self, input: Input) -> Result<(), CoachError> {
        self.refuse_while_urgent(input)?;
        let leads_on = matches!(input, Input::Ready | Input::Resume | Input::Back | Input::AddTime(_));
        let Some(running) = self.running.as_ref().filter(|_| leads_on) else { return Ok(()) };
        let exercise = self.exercise(&running.prescription.exercise)?;
        self.refuse_held_back(&exercise, true)?;
        self.prescription(&exercise).map(drop) // Not while it rests because it hurt.
    }

    pub(super) fn held_back(&self, exercise: &Exercise) -> Option<HeldBack> {
        let idle = || self.leaves_nothing(exercise).then_some(HeldBack::Standing);
        gate::held_back(exercise, &self.facts.answers, self.hold(exercise.id)).or_else(idle)
    }

    /// Whether the plan names only sides on which the person would stand on a leg that does not hold.
    fn leaves_nothing(&self, exercise: &Exercise) -> bool {
        let whole = self.planned_item(exercise).prescription(exercise, self.affected());
        gate::leaves_nothing(&whole, exercise, &self.facts.answers, self.hold(exercise.id))
    }

    /// What decides beside the answers, in the circumstances in which this exercise would begin.
    pub(super) fn hold(&self, exercise: &str) -> Hold {
        let plan = &self.facts.plan;
        let allows_weaker_leg = plan.allows_weaker_leg && plan.made_by == Some(PlanMaker::Therapist);
        let (after_fall, again) = (self.facts.fall.is_some(), self.asked_again());
        let person = self.person(self.facts.context_of(exercise));
        Hold { after_fall, again, ..person.hold(allows_weaker_leg) }
    }

    /// The first question that is to be answered again, after a fall, an illness or a long break.
    fn asked_again(&self) -> Option<&'static Question> {
        std::iter::once(&gate::URGENT).chain(&gate::STANDING).find(|question| self.is_old(question))
    }

    /// The person, as far as plans ask.
    pub(super) fn person(&self, context: &Context) -> Person {
        let aid = api::PracticeContext::from(context).aid;
        let person = Person::from_answers(&self.facts.answers, aid.into());
        Person { affected: person.careful_of(self.affected()), ..person }
    }

    /// Whether a plan can be led and is safe by the answers.
    ///
    /// # Errors
    /// `NotFound` for an unknown exercise, `Invalid` naming item, field, range and remedy.
    pub(super) fn check_plan(&self, plan: &Plan) -> Result<(), CoachError> {
        for item in &plan.items {
            self.exercise(&item.exercise)?;
        }
        practice::plan::Plan::from(plan)
            .check(&self.person(self.facts.context_of_walks()), &self.catalogue)
            .map_err(|error| CoachError::invalid("plan", error))?;
        let moved = plan.borders.map_or_else(MovedBorders::default, Into::into);
        moved.check().map_err(|fault| CoachError::invalid(fault.border().field(), fault))
    }

    pub(super) fn held_back_text(&self, held: HeldBack) -> String {
        let key = match held {
            HeldBack::Urgent(level) => format!("gate-urgent-{level}"),
            HeldBack::Unanswered(_) => "gate-unanswered".to_owned(),
            HeldBack::Standing => "gate-standing".to_owned(),
            HeldBack::WalkingAlone => "gate-walking-alone".to_owned(),
            HeldBack::WalkingFar => "gate-walking-far".to_owned(),
            HeldBack::Marching => "gate-marching".to_owned(),
            HeldBack::AfterFall => "gate-after-fall".to_owned(),
            HeldBack::CalfOperation => "gate-calf-operation".to_owned(),
        };
        self.words.plain(&key)
    }

    /// What stands in the way today.
    pub(super) fn gate(&self) -> Option<GateSnapshot> {
        if let Some(level) = gate::urgent(&self.facts.answers) {
            let text = self.held_back_text(HeldBack::Urgent(level));
            return Some(GateSnapshot { urgent: true, question: None, text });
        }
        let question = gate::next_question(&self.facts.answers).or_else(|| self.asked_again())?;
        let text = self.held_back_text(HeldBack::Unanswered(question));
        Some(GateSnapshot { urgent: false, question: Some(question.key.to_owned()), text })
    }

    /// Takes an answer of the self-check.
    pub(crate) fn answer_check(&mut self, question: &str, answer: &str) -> Result<(), CoachError> {
        gate::check_answer(question, answer).map_err(|error| CoachError::invalid("answer", error))?;
        let asked = question.to_owned();
        let settled = gate::settles(&self.facts.answers, question, answer);
        for (question, answer) in std::iter::once((question, answer)).chain(settled) {
            self.facts.answers.insert(question.to_owned(), answer.to_owned());
            self.facts.answered_on.insert(question.to_owned(), self.date());
            self.note_change(Event::AnswerGiven { check: question.to_owned(), answer: Value::from(answer) });
        }
        if self.runs_what_is_held_back() {
            self.input(Input::Pause).unwrap_or_else(|error| tracing::debug!(%error, "the session was paused already"));
        }
        self.after_answer(&asked)?;
        self.say_today();
        Ok(())
    }
}
