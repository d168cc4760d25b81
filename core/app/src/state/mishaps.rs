//! Trips and falls: what rests after them, and when a professional is named.

use heelfirst_history::{Event, Mishap};
use heelfirst_practice::dose::Restart;
use heelfirst_practice::{Input, Position, gate};
use heelfirst_words::Args;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::State;
use super::dosing::setting;
use super::facts::{Fall, LastMishap, key};
use crate::api::{CoachError, CoachEvent, MishapKind};

/// The question that a fall answers.
const FELL: &str = "fall-6-months";
/// So many trips within a week bring up the page about professionals; a fall does at once.
const MANY_TRIPS: usize = 3;
/// The days in which trips are counted together, and in which that page does not come up again.
const WEEK: i64 = 7;

impl State {
    /// A trip, a near fall or a fall.
    pub(crate) fn report_event(
        &mut self,
        kind: MishapKind,
        when_ms: Option<i64>,
        note: Option<String>,
    ) -> Result<(), CoachError> {
        let now_us = self.clock.wall().as_microsecond();
        let happened_us = when_ms.map_or(now_us, |when| when.saturating_mul(1000));
        if happened_us > now_us {
            return Err(CoachError::invalid("when_ms", "lies in the future"));
        }
        let mishap = Mishap::from(kind);
        let happened_on = crate::driver::date_of(happened_us, &self.environment.zone);
        let is_recent = happened_on >= self.date().saturating_sub(WEEK.days());
        self.facts.mishaps.push((mishap, happened_on));
        self.facts.last_mishap = Some(LastMishap {
            mishap,
            when_us: happened_us,
            told_on: self.date(),
            fall_before: self.facts.fall,
            answer_before: self.facts.answers.get(FELL).cloned(),
            doses_before: (mishap == Mishap::Fall && is_recent).then(|| self.facts.doses.clone()),
        });
        let mut events = vec![Event::Mishap { mishap, when_us: Some(happened_us), note }];
        if mishap == Mishap::Fall && is_recent {
            events.extend(self.fell());
        }
        events.extend(setting(key::LAST_MISHAP, &self.facts.last_mishap));
        self.end_walk_after(mishap);
        let told = self.professional();
        events.extend(told.is_some().then(|| setting(key::PROFESSIONAL_TOLD, &self.facts.professional_told)).flatten());
        self.revision += 1;
        let mut then = vec![CoachEvent::History { revision: self.revision }];
        then.extend(told);
        self.note(events, then);
        self.say_today();
        Ok(())
    }

    /// After a fall: standing and walking rest, doses begin anew, it is asked whether the person is hurt, and what was said of falls
    /// before holds no more. A fall of more than a week
    /// ago is only noted: whoever tells of it late has gone on since.
    fn fell(&mut self) -> Vec<Event> {
        let today = self.date();
        self.facts.fall = Some(Fall { on: today });
        self.facts.doses.restart(Restart::Fall, today);
        self.facts.answers.remove(gate::HURT.key);
        self.facts.answers.insert(FELL.to_owned(), "yes".to_owned());
        self.follow_proposal();
        let unasked = Event::AnswerGiven { check: gate::HURT.key.to_owned(), answer: Value::Null };
        let fell = Event::AnswerGiven { check: FELL.to_owned(), answer: Value::from("yes") };
        let kept = [setting(key::FALL, &self.facts.fall), self.doses_event()];
        [unasked, fell].into_iter().chain(kept.into_iter().flatten()).collect()
    }

    /// A trip ends the two-minute walk, a fall whatever is done standing or walking.
    fn end_walk_after(&mut self, mishap: Mishap) {
        let Some(running) = &mut self.running else { return };
        let Some(exercise) = self.catalogue.get(&running.prescription.exercise) else { return };
        let input = match mishap {
            Mishap::Trip | Mishap::Fall if exercise.is_check() && exercise.position == Position::Walking => {
                running.tripped = true;
                Input::Arrived
            }
            Mishap::Fall if exercise.position != Position::Seated => Input::Stop(None),
            _ => return,
        };
        // Before it walks there is nowhere to have arrived.
        if let Err(refusal) = self.input(input).or_else(|_| self.input(Input::Stop(None))) {
            tracing::debug!(%refusal, "the session had ended already");
        }
    }

    /// The page about professionals, once a week at most: after a fall, or three trips within seven days.
    fn professional(&mut self) -> Option<CoachEvent> {
        let today = self.date();
        let first = today.saturating_sub((WEEK - 1).days());
        let recent = self.facts.mishaps.iter().filter(|(_, on)| (first..=today).contains(on));
        let falls = recent.clone().filter(|(mishap, _)| *mishap == Mishap::Fall).count();
        let trips = recent.filter(|(mishap, _)| *mishap == Mishap::Trip).count();
        let was_told = self.facts.professional_told.is_some_and(|told| (first..=today).contains(&told));
        if was_told || (falls == 0 && trips < MANY_TRIPS) {
            return None;
        }
        self.facts.professional_told = Some(today);
        let args = Args::new().with("falls", falls).with("count", trips);
        Some(CoachEvent::Problem { notice: self.notice("professional", &args) })
    }

    /// Takes back the last report of today.
    pub(crate) fn take_back_event(&mut self) -> Result<MishapKind, CoachError> {
        let today = self.date();
        let last = self.facts.last_mishap.take().filter(|last| last.told_on == today);
        let last = last.ok_or_else(|| CoachError::not_found("a trip, near fall or fall that was noted today"))?;
        let happened_on = crate::driver::date_of(last.when_us, &self.environment.zone);
        if let Some(place) = self.facts.mishaps.iter().rposition(|kept| *kept == (last.mishap, happened_on)) {
            self.facts.mishaps.remove(place);
        }
        let mut events = vec![Event::MishapTakenBack { mishap: last.mishap, when_us: last.when_us }];
        if let Some(doses) = &last.doses_before {
            events.extend(self.has_not_fallen(&last, doses, today));
        }
        events.extend(setting(key::LAST_MISHAP, &self.facts.last_mishap));
        self.revision += 1;
        self.note(events, vec![CoachEvent::History { revision: self.revision }]);
        self.say_today();
        Ok(last.mishap.into())
    }

    /// As it was before the fall; what was practised since then holds.
    fn has_not_fallen(
        &mut self,
        last: &LastMishap,
        before: &heelfirst_practice::dose::Ledger,
        today: Date,
    ) -> Vec<Event> {
        self.facts.fall = last.fall_before;
        let mut fallen = before.clone();
        fallen.restart(Restart::Fall, today);
        if self.facts.doses == fallen {
            self.facts.doses = before.clone();
        }
        match &last.answer_before {
            Some(answer) => self.facts.answers.insert(FELL.to_owned(), answer.clone()),
            None => self.facts.answers.remove(FELL),
        };
        self.follow_proposal();
        let answer = last.answer_before.clone().map_or(Value::Null, Value::from);
        let answered = Event::AnswerGiven { check: FELL.to_owned(), answer };
        let kept = [Some(answered), setting(key::FALL, &self.facts.fall), self.doses_event()];
        kept.into_iter().flatten().collect()
    }

    /// The person is ready again.
    pub(crate) fn ready_again(&mut self) -> Result<(), CoachError> {
        if self.facts.fall.is_none() {
            return Err(CoachError::not_found("a fall after which something rests"));
        }
        if let Some(level) = gate::urgent(&self.facts.answers) {
            return Err(CoachError::invalid("ready", self.held_back_text(gate::HeldBack::Urgent(level))));
        }
        if !self.facts.answers.contains_key(gate::HURT.key) {
            return Err(CoachError::invalid("ready", self.words.plain("question-hurt")));
        }
        self.facts.fall = None;
        self.note_setting(key::FALL, Ok(Value::Null))?;
        self.say_today();
        Ok(())
    }
}
