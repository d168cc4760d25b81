//! How much of an exercise today, and what practice and ratings change in that.

use std::time::Duration;

use heelfirst_history::{Event, SessionId};
use heelfirst_practice::dose::{Dose, Practised, Rating, Restart, SideDone};
use heelfirst_practice::plan::Item;
use heelfirst_practice::{Affected, Exercise, Manner, Outcome, Prescription, StopReason, gate, weekly};
use heelfirst_words::Args;
use jiff::ToSpan;

use super::State;
use super::facts::{EndedSession, key};
use super::running::Running;
use crate::api::{self, CoachError, CoachEvent, DoneQuestion, RatedSnapshot, RestartReason, SessionRating};
use crate::convert::{history_rating, journal_reason};

/// Sessions of so many days can be rated.
const RATABLE: i64 = 7;

impl State {
    /// Which foot drops: as the plan says.
    pub(super) fn affected(&self) -> Affected {
        self.facts.plan.affected()
    }

    /// What the plan asks for; the exercise's own default where it is not in the plan.
    pub(super) fn planned_item(&self, exercise: &Exercise) -> Item {
        let planned = self.facts.plan.items.iter().find(|item| item.exercise == exercise.id);
        planned.map_or_else(|| Item::new(exercise.id, 1), Item::from)
    }

    /// Today's dose, with why it is so much. Sides on which the person could not stand are left out.
    pub(super) fn dose(&self, exercise: &Exercise) -> Dose {
        // A weekly check rests with the exercise that it asks the same of.
        let of = self.catalogue.get(&self.rated_exercise(exercise.id)).copied();
        let of = of.filter(|of| self.facts.doses.is_resting(of.id)).unwrap_or(*exercise);
        let lighter = self.is_lighter_day();
        let dose = self.facts.doses.today(&self.planned_item(&of), &of, self.affected(), self.date(), lighter);
        let check = || weekly::lift_prescription(exercise, self.affected(), &self.facts.weekly.lifts);
        let lifts = exercise.is_check() && exercise.is_toe_lift();
        let prescription = if lifts { dose.prescription.map(|_| check()) } else { dose.prescription };
        let goal = self.facts.goal_of_walks();
        let prescription = prescription.map(|p| {
            let p = gate::spared(p, exercise, &self.facts.answers, self.hold(exercise.id));
            goal.map_or(p.clone(), |goal| p.with_goal(goal))
        });
        Dose { prescription, ..dose }
    }

    /// What a session of this exercise leads through.
    ///
    /// # Errors
    /// `Invalid` while it rests because it hurt.
    pub(super) fn prescription(&self, exercise: &Exercise) -> Result<Prescription, CoachError> {
        let dose = self.dose(exercise);
        let rests = crate::said::said(&self.words, &dose.why);
        dose.prescription.ok_or_else(|| CoachError::invalid("item", rests))
    }

    /// How much, in a few words.
    pub(super) fn dose_text(&self, p: &Prescription) -> String {
        let sides = u32::try_from(p.sides.len()).unwrap_or(1);
        let first = p.sides.first();
        let args = Args::new()
            .with("sides", sides)
            .with("repetitions", first.map_or(0, |dose| u32::from(dose.repetitions)))
            .with("sets", first.map_or(0, |dose| u32::from(dose.sets)))
            .with("seconds", p.walking_s.or(p.tempo.map(|tempo| tempo.hold_s)).unwrap_or(0));
        let several = first.is_some_and(|dose| dose.sets > 1);
        let key = match (p.walking_s, p.manner, several) {
            (Some(_), _, _) => "today-dose-walk",
            (None, Manner::Stretch, _) => "today-dose-holds",
            (None, _, true) => "today-dose-sets",
            (None, _, false) => "today-dose-repetitions",
        };
        self.words.text(key, &args)
    }

    /// A session has ended: what it teaches, as an event to be kept with its end. A trial at another speed than life's teaches nothing.
    pub(super) fn learn_dose(
        &mut self,
        running: &Running,
        (outcome, reason): (Outcome, Option<StopReason>),
    ) -> Option<Event> {
        let exercise = self.catalogue.get(&running.prescription.exercise).copied()?;
        let is_trial = heelfirst_history::is_trial(running.speed);
        let ended = EndedSession {
            session: running.id,
            exercise: exercise.id.to_owned(),
            date: running.date,
            is_trial,
            rating: None,
            reason: reason.map(journal_reason),
        };
        let first = running.date.saturating_sub(RATABLE.days());
        self.facts.ended.retain(|ended| ended.date >= first);
        self.facts.ended.push(ended);
        let hurt = reason == Some(StopReason::Pain);
        if is_trial || exercise.is_check() {
            return if hurt { self.rest_after_pain(exercise.id) } else { None };
        }
        let view = running.session.view(running.session.now());
        let practised = Practised {
            exercise: exercise.id,
            on: running.date,
            outcome,
            stopped_by_pain: hurt,
            sides: view
                .sides
                .iter()
                .map(|side| SideDone { side: side.side, prescribed: side.prescribed, done: side.repetitions })
                .collect(),
            walked_s: running.is_walking_item().then(|| walked_s(view.times.active)),
            lighter: running.lighter,
        };
        let item = self.planned_item(&exercise);
        self.facts.doses.practised(&practised, &item, &exercise);
        self.doses_event()
    }

    /// Pain teaches also where nothing else does: in a check, and at another speed than life's.
    fn rest_after_pain(&mut self, exercise: &str) -> Option<Event> {
        let (of, today) = (self.rated_exercise(exercise), self.date());
        self.facts.doses.hurt(&of, today);
        self.doses_event()
    }

    /// The doses as they stand, to be kept with what changed them.
    pub(super) fn doses_event(&self) -> Option<Event> {
        setting(key::DOSES, &self.facts.doses)
    }

    /// How a session went; what was said before is taken back.
    pub(crate) fn rate(
        &mut self,
        session: &api::SessionId,
        rating: Option<SessionRating>,
    ) -> Result<RatedSnapshot, CoachError> {
        let rating = rating.map(Rating::from);
        let ended = self.lately_ended(session)?;
        let id = ended.session;
        let before = std::mem::replace(&mut ended.rating, rating.map(history_rating));
        let ended = ended.clone();
        let what_changed = self.take_rating(&ended, before, rating);
        self.revision += 1;
        let mut events = vec![Event::SessionRated { session: id, rating: rating.map(history_rating) }];
        events.extend(self.doses_event());
        events.extend(setting(key::WEEKLY, &self.facts.weekly));
        self.note(events, vec![CoachEvent::History { revision: self.revision }]);
        self.say_today();
        Ok(RatedSnapshot { what_changed })
    }

    /// Why a session was stopped, told once it was over; nothing takes back what was said. Pain counts as its rating does.
    pub(crate) fn explain_stop(
        &mut self,
        session: &api::SessionId,
        reason: Option<api::StopReason>,
    ) -> Result<Option<String>, CoachError> {
        let reason = reason.map(StopReason::from);
        let ended = self.lately_ended(session)?;
        let id = ended.session;
        let before = std::mem::replace(&mut ended.reason, reason.map(journal_reason));
        self.note_change(Event::StopExplained { session: id, reason: reason.map(journal_reason) });
        if reason == Some(StopReason::Pain) {
            self.rate(session, Some(SessionRating::Pain))?;
        } else if before == Some(heelfirst_history::StopReason::Pain) {
            self.rate(session, None)?;
        }
        Ok(reason.map(|reason| self.words.plain(&format!("stop-after-{}", reason.as_str()))))
    }

    /// What was answered to a question after a session is as if it had not been said.
    pub(crate) fn take_back_answer(
        &mut self,
        session: &api::SessionId,
        question: DoneQuestion,
    ) -> Result<(), CoachError> {
        match question {
            DoneQuestion::Reason => self.explain_stop(session, None).map(drop),
            DoneQuestion::Mishap => self.take_back_event().map(drop),
            DoneQuestion::Rating => self.rate(session, None).map(drop),
        }
    }

    fn lately_ended(&mut self, session: &api::SessionId) -> Result<&mut EndedSession, CoachError> {
        let unknown =
            || CoachError::not_found(format!("session '{}' among those of the last seven days", session.value));
        let id: SessionId = session.value.parse().map_err(|_| unknown())?;
        let first = self.date().saturating_sub(RATABLE.days());
        let is_it = |ended: &&mut EndedSession| ended.session == id && ended.date >= first;
        self.facts.ended.iter_mut().find(is_it).ok_or_else(unknown)
    }

    /// Of a trial at another speed only pain counts, since the body felt it at any speed.
    fn take_rating(
        &mut self,
        ended: &EndedSession,
        before: Option<heelfirst_history::Rating>,
        rating: Option<Rating>,
    ) -> Option<String> {
        self.rate_check(ended, rating);
        let today = self.date();
        let of = self.rated_exercise(&ended.exercise);
        let counts = |rating: &Rating| *rating == Rating::Pain || !(ended.is_trial || of != ended.exercise);
        if let Some(before) = before.map(crate::convert::rating_kept).filter(counts) {
            self.facts.doses.take_back_rating(&of, ended.date, before, today);
        }
        let rating = rating?;
        if !counts(&rating) {
            return ended.is_trial.then(|| self.words.plain("rating-trial"));
        }
        let said = self.facts.doses.rated(&of, ended.date, rating, today)?;
        Some(crate::said::said(&self.words, &said))
    }

    /// Pain in a weekly check rests the lift or the walk itself; all else of a check says nothing of doses.
    pub(super) fn rated_exercise(&self, exercise: &str) -> String {
        let check = self.catalogue.get(exercise).filter(|exercise| exercise.is_check());
        let of = check.map(|check| if check.is_toe_lift() { "seated-ankle-lift" } else { "walking-burst" });
        of.unwrap_or(exercise).to_owned()
    }

    /// What rests because it hurt is tried again.
    pub(crate) fn reconsider(&mut self, exercise: &str) -> Result<(), CoachError> {
        let exercise = self.exercise(exercise)?;
        if !self.facts.doses.is_resting(exercise.id) {
            return Err(CoachError::not_found(format!("'{}' among the exercises that rest", exercise.id)));
        }
        let today = self.date();
        self.facts.doses.reconsider(exercise.id, today);
        self.note_doses();
        Ok(())
    }

    /// All doses begin anew.
    pub(crate) fn restart_doses(&mut self, because: RestartReason) {
        let because = match because {
            RestartReason::Illness => Restart::Illness,
            RestartReason::Relapse => Restart::Relapse,
            RestartReason::Hospital => Restart::Hospital,
            RestartReason::Fall => Restart::Fall,
        };
        let today = self.date();
        self.facts.doses.restart(because, today);
        self.note_doses();
    }

    fn note_doses(&mut self) {
        if let Some(event) = self.doses_event() {
            self.note_change(event);
        }
        self.say_today();
    }
}

/// Whole seconds.
fn walked_s(active: Duration) -> u16 {
    u16::try_from(active.as_secs()).unwrap_or(u16::MAX)
}

/// A setting as an event, to be kept together with what changed it.
pub(super) fn setting<T: serde::Serialize>(key: &str, value: &T) -> Option<Event> {
    match serde_json::to_value(value) {
        Ok(value) => Some(Event::SettingChanged { key: key.to_owned(), value }),
        Err(error) => {
            tracing::error!(%error, key, "a setting cannot be written");
            None
        }
    }
}
