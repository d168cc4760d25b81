//! Trips and falls: what rests after them, and when a professional is named.

use heelfirst_history::{Event, Mishap};
use heelfirst_practice::dose::{Ledger, Restart};
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
pub(super) const FELL: &str = "fall-6-months";
/// The answer of who is hurt so that somebody must look at it.
const BADLY: &str = "badly";
/// So many trips within a week bring up the page about professionals; a fall does at once.
const MANY_TRIPS: usize = 3;
/// The days in which trips are counted together, and in which that page does not come up again.
const WEEK: i64 = 7;
/// A fall of the last six months is one that is asked for.
const HALF_A_YEAR: i64 = 183;

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
        // What it ends is practised before it happened: taken back, that stays.
        let ended_check = self.end_walk_after(mishap);
        let fell_within = |days: i64| mishap == Mishap::Fall && happened_on >= self.date().saturating_sub(days.days());
        let (rests, answers) = (fell_within(WEEK), fell_within(HALF_A_YEAR));
        self.facts.mishaps.push((mishap, happened_on));
        let last = LastMishap { answers, ended_check, ..self.before_mishap(mishap, happened_us) };
        self.facts.last_mishap = Some(LastMishap { doses_before: last.doses_before.filter(|_| rests), ..last });
        let mut events = vec![Event::Mishap { mishap, when_us: Some(happened_us), note }];
        if answers {
            events.push(self.say_of(FELL, Some("yes")));
        }
        if rests {
            events.extend(self.fell());
        }
        self.follow_proposal();
        events.extend(setting(key::LAST_MISHAP, &self.facts.last_mishap));
        let told = self.professional();
        events.extend(told.is_some().then(|| setting(key::PROFESSIONAL_TOLD, &self.facts.professional_told)).flatten());
        self.revision += 1;
        let mut then = vec![CoachEvent::History { revision: self.revision }];
        then.extend(told);
        self.note(events, then);
        self.say_today();
        Ok(())
    }

    /// What was noted last today, as long as it can be taken back.
    pub(super) fn noted_text(&self) -> Option<String> {
        let last = self.facts.last_mishap.as_ref().filter(|last| last.told_on == self.date())?;
        Some(self.words.plain(match last.mishap {
            Mishap::Trip => "today-noted-trip",
            Mishap::NearFall => "today-noted-near-fall",
            Mishap::Fall => "today-noted-fall",
        }))
    }

    /// Why standing and walking rest, once it is known that the person is not badly hurt.
    pub(super) fn after_fall_text(&self) -> Option<String> {
        let rests = self.facts.fall.is_some() && self.facts.answers.contains_key(gate::HURT.key);
        rests.then(|| self.words.plain("after-fall-resting"))
    }

    /// How everything stands before a mishap, so that it can be taken back.
    fn before_mishap(&self, mishap: Mishap, when_us: i64) -> LastMishap {
        LastMishap {
            mishap,
            when_us,
            told_on: self.date(),
            fall_before: self.facts.fall,
            answer_before: self.facts.answers.get(FELL).cloned(),
            answers: false,
            hurt_before: self.facts.answers.get(gate::HURT.key).cloned(),
            ask_again_before: self.facts.ask_again.clone(),
            professional_before: self.facts.professional_told,
            ended_check: false,
            doses_before: Some(self.facts.doses.clone()),
        }
    }

    /// After a fall: standing and walking rest, doses begin anew, and it is asked whether the person is hurt; who is hurt badly
    /// already stays so until the urgent question says otherwise. A fall of more than a week ago only answers the question about
    /// falls: whoever tells of it late has gone on since.
    fn fell(&mut self) -> Vec<Event> {
        let today = self.date();
        self.facts.fall = Some(Fall { on: today });
        self.facts.doses.restart(Restart::Fall, today);
        let hurt = self.facts.answers.get(gate::HURT.key).cloned();
        let unasked = (hurt.as_deref() != Some(BADLY)).then(|| self.say_of(gate::HURT.key, None));
        let kept = [unasked, setting(key::FALL, &self.facts.fall), self.doses_event()];
        kept.into_iter().flatten().collect()
    }

    /// An answer that nobody was asked for, or none any more.
    fn say_of(&mut self, question: &str, answer: Option<&str>) -> Event {
        if let Some(answer) = answer {
            self.facts.answers.insert(question.to_owned(), answer.to_owned());
            self.facts.answered_on.insert(question.to_owned(), self.date());
        } else {
            self.facts.answers.remove(question);
            self.facts.answered_on.remove(question);
        }
        Event::AnswerGiven { check: question.to_owned(), answer: answer.map_or(Value::Null, Value::from) }
    }

    /// A trip ends the two-minute walk, a fall whatever is done standing or walking. Whether that ended a check that showed something.
    fn end_walk_after(&mut self, mishap: Mishap) -> bool {
        let walks = self.facts.weekly.walks.clone();
        self.end_running_after(mishap);
        self.facts.weekly.walks != walks
    }

    fn end_running_after(&mut self, mishap: Mishap) {
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
        if last.answers || last.doses_before.is_some() {
            events.push(self.say_of(FELL, last.answer_before.as_deref()));
        }
        if let Some(doses) = &last.doses_before {
            events.extend(self.has_not_fallen(&last, doses, today));
        }
        self.follow_proposal();
        events.extend(last.ended_check.then(|| self.forget_ended_check()).flatten());
        self.facts.professional_told = last.professional_before;
        events.extend(setting(key::PROFESSIONAL_TOLD, &self.facts.professional_told));
        events.extend(setting(key::LAST_MISHAP, &self.facts.last_mishap));
        self.revision += 1;
        self.note(events, vec![CoachEvent::History { revision: self.revision }]);
        self.say_today();
        Ok(last.mishap.into())
    }

    /// As it was before the fall; what was practised since then holds. Who was hurt badly before it is so still, unless they said
    /// otherwise since.
    fn has_not_fallen(&mut self, last: &LastMishap, before: &Ledger, today: Date) -> Vec<Event> {
        self.facts.fall = last.fall_before;
        self.facts.doses.take_back_restart(before, Restart::Fall, today);
        let again = std::mem::take(&mut self.facts.ask_again);
        self.facts.ask_again = last.ask_again_before.intersection(&again).cloned().collect();
        let stood = last.hurt_before.as_deref() == Some(BADLY);
        let hurt = (!stood).then(|| self.say_of(gate::HURT.key, last.hurt_before.as_deref()));
        let asked = setting(key::ASK_AGAIN, &self.facts.ask_again);
        let kept = [hurt, asked, setting(key::FALL, &self.facts.fall), self.doses_event()];
        kept.into_iter().flatten().collect()
    }

    /// The walk that a mishap ended which did not happen showed nothing: it is due again.
    fn forget_ended_check(&mut self) -> Option<Event> {
        let place = self.facts.weekly.walks.iter().rposition(|walk| walk.tripped)?;
        self.facts.weekly.walks.remove(place);
        setting(key::WEEKLY, &self.facts.weekly)
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
