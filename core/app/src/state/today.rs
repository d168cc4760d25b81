//! The first screen, and what decides it: plan, context, lighter day.

mod grouped;

use heelfirst_history::{Event, is_trial};
use heelfirst_practice::gate::{self, HeldBack};
use heelfirst_practice::{Cue, Outcome, Phase, Position};
use heelfirst_words::Args;
use jiff::civil::Date;
use serde_json::Value;

use super::facts::{PastSession, key};
use super::running::Running;
use super::{Facts, State};
use crate::api::SessionId;
use crate::api::{
    CoachError, CoachEvent, Plan, PlanItem, PracticeContext, TodayItem, TodaySnapshot, UnfinishedSession,
};
use crate::said::{exercise_name, said};

pub(super) use grouped::measure;

impl State {
    pub(super) fn today(&self) -> TodaySnapshot {
        match gate::urgent(&self.facts.answers) {
            Some(level) => self.urgent_today(self.held_back_text(HeldBack::Urgent(level))),
            None => self.usual_today(),
        }
    }

    fn usual_today(&self) -> TodaySnapshot {
        let items = self.today_items();
        let plan = self.planned_everywhere().ok();
        let next = plan.as_ref().and_then(|plan| self.next_occurrence(plan));
        let minutes_left = items.iter().map(minutes_left).sum();
        let checks = self.check_items();
        TodaySnapshot {
            next: grouped::next(&items).cloned(),
            groups: self.groups(&items, &checks),
            headline: self.headline(&items),
            minutes_left,
            minutes_left_text: self.minutes_left_text(minutes_left),
            items,
            next_reminder_text: self.next_reminder_text(next.as_ref()),
            next_reminder: next.map(|next| self.prompt(&next, self.asking_first())),
            waiting: plan.as_ref().and_then(|plan| self.waiting_text(plan)),
            unfinished: self.running.as_ref().and_then(|running| self.unfinished(running)),
            lighter_day: self.is_lighter_day(),
            days_practised_of_14: self.facts.days_practised_of_14(self.now().date()),
            gate: self.gate(),
            checks,
            ask: self.ask(),
            encouragement: self.encouragement(),
            has_proposal: self.has_proposal(),
            days_practised_text: self.days_practised_text(),
            after_fall: self.after_fall_text(),
            noted: self.noted_text(),
            is_welcome: self.is_welcome(),
        }
    }

    /// While an urgent answer stands it is the day's one sentence: no doses, no praise, no reminder beside it.
    fn urgent_today(&self, sentence: String) -> TodaySnapshot {
        let mut items = self.today_items();
        for item in &mut items {
            item.dose.clear();
            item.why_dose.clear();
            item.why_planned.clear();
            item.minutes = 0;
            item.minutes_text.clear();
            item.measure.clear();
        }
        TodaySnapshot {
            headline: sentence,
            items,
            next: None,
            groups: Vec::new(),
            next_reminder: None,
            next_reminder_text: String::new(),
            waiting: None,
            unfinished: None,
            lighter_day: self.is_lighter_day(),
            days_practised_of_14: self.facts.days_practised_of_14(self.now().date()),
            gate: self.gate(),
            checks: Vec::new(),
            ask: self.ask(),
            encouragement: None,
            has_proposal: false,
            minutes_left: 0,
            minutes_left_text: String::new(),
            days_practised_text: self.days_practised_text(),
            after_fall: None,
            noted: self.noted_text(),
            is_welcome: self.is_welcome(),
        }
    }

    fn days_practised_text(&self) -> String {
        let days = self.facts.days_practised_of_14(self.date());
        self.words.text("today-days-practised", &Args::new().with("days", days))
    }

    fn minutes_left_text(&self, minutes: u32) -> String {
        if minutes == 0 {
            return String::new();
        }
        self.words.text("today-minutes-left", &Args::new().with("minutes", minutes))
    }

    /// How long one go takes, in a few words.
    pub(super) fn minutes_text(&self, minutes: u32) -> String {
        if minutes == 0 {
            return String::new();
        }
        self.words.text("today-minutes", &Args::new().with("minutes", minutes))
    }

    /// What is due; where all that is due is held back or rests, that it is, and the way out.
    fn headline(&self, items: &[TodayItem]) -> String {
        let due = items.iter().filter(|item| item.due && item.offered).count();
        let waiting = items.iter().find(|item| item.due);
        match (due, waiting) {
            (0, Some(item)) => {
                format!("{} {}", self.words.plain("today-nothing-possible"), self.way_out(item))
            }
            (0, None) if items.iter().all(|item| item.done_today == 0) => self.words.plain("today-nothing-planned"),
            (0, None) => self.words.plain("today-nothing-due"),
            _ => self.words.text("today-due", &Args::new().with("count", due)),
        }
    }

    /// Why an item cannot be done now, and what helps.
    fn way_out(&self, item: &TodayItem) -> String {
        let held = self.catalogue.get(&item.exercise).and_then(|exercise| self.held_back(exercise));
        match held {
            Some(held) => self.held_back_text(held),
            None if item.resting => self.words.plain("today-way-out-pain"),
            None => self.words.plain("gate-lighter-day"),
        }
    }

    /// The plan's items: due before done, offered before held back, in the plan's order.
    pub(super) fn today_items(&self) -> Vec<TodayItem> {
        let day = self.now().date().weekday();
        let meant = self.facts.plan.items.iter().filter(|item| item.is_meant_on(day));
        let reasons = self.facts.plan_reasons(&self.catalogue, &self.words);
        let mut items: Vec<TodayItem> =
            meant.filter_map(|item| self.today_item(item, reasons.get(&item.exercise))).collect();
        items.sort_by_key(|item| (!item.offered, !item.due));
        items
    }

    fn today_item(&self, item: &PlanItem, why_planned: Option<&String>) -> Option<TodayItem> {
        let exercise = self.catalogue.get(&item.exercise)?;
        let lighter = self.is_lighter_day();
        let done_today = self.facts.done_on(&item.exercise, self.now().date());
        let meant_today = if lighter { item.times_a_day.min(1) } else { item.times_a_day };
        let due = done_today < meant_today;
        let dose = self.dose(exercise);
        let resting = dose.prescription.is_none();
        let held = self.held_back(exercise);
        let rests_today = lighter && exercise.position != Position::Seated;
        let offered = held.is_none() && !rests_today && !resting;
        let left = meant_today.saturating_sub(done_today);
        let args = Args::new().with("done", done_today).with("meant", meant_today).with("left", left);
        let why = match (held, due) {
            (Some(HeldBack::Unanswered(_)), _) => self.words.plain("today-why-held-back"),
            (Some(held), _) => self.held_back_text(held),
            (None, _) if resting => self.words.plain("today-why-pain"),
            (None, _) if rests_today => self.words.plain("today-why-lighter-day"),
            (None, true) => self.words.text("today-why-due", &args),
            (None, false) => self.words.text("today-why-done", &args),
        };
        let minutes = dose.prescription.as_ref().map_or(0, |prescription| minutes(prescription.expected_s()));
        let minutes_text = self.minutes_text(minutes);
        let how_much = dose.prescription.map(|p| self.dose_text(&p)).unwrap_or_default();
        Some(TodayItem {
            exercise: item.exercise.clone(),
            name: exercise_name(&self.words, &item.exercise),
            why,
            due,
            done_today,
            meant_today,
            offered,
            why_dose: said(&self.words, &dose.why),
            resting,
            why_planned: why_planned.cloned().unwrap_or_default(),
            minutes,
            measure: grouped::measure(&how_much, &minutes_text),
            minutes_text,
            dose: how_much,
        })
    }

    pub(super) fn is_urgent(&self) -> bool {
        gate::urgent(&self.facts.answers).is_some()
    }

    fn unfinished(&self, running: &Running) -> Option<UnfinishedSession> {
        let paused = running.session.view(running.session.now()).phase == Phase::Paused;
        let name = self.words.plain(&format!("exercise-{}-name", running.prescription.exercise));
        paused.then(|| UnfinishedSession {
            session: SessionId { value: running.id.to_string() },
            exercise: running.prescription.exercise.clone(),
            text: self.words.text("today-unfinished", &Args::new().with("exercise", name)),
        })
    }

    pub(super) fn is_lighter_day(&self) -> bool {
        self.facts.lighter_day == Some(self.facts.reminders.waking_date(&self.now()))
    }

    /// A finished session counts for the day it started on, a trial at another speed than life's nowhere. Gives the plan where it is
    /// another one now.
    pub(super) fn remember(
        &mut self,
        exercise: &str,
        (date, speed): (Date, f64),
        outcome: Outcome,
    ) -> Option<CoachEvent> {
        if is_trial(speed) || !matches!(outcome, Outcome::Done | Outcome::Enough) {
            return None;
        }
        let past = PastSession { exercise: exercise.to_owned(), date, ended: self.now() };
        self.facts.past.push(past.clone());
        self.count_practice(&past)
    }

    /// The one sentence that says what to do now.
    pub(super) fn instruction(&self, running: &Running, phase: Phase) -> String {
        let exercise = &running.prescription.exercise;
        match phase {
            Phase::SetUp => self.words.plain(&format!("exercise-{exercise}-step-1")),
            Phase::Done => String::new(),
            _ => self.moved(&format!("instruction-{}", phase.as_str()), running.prescription.manner),
        }
    }

    pub(super) fn safety(&self, exercise: &str) -> String {
        self.words.plain(&format!("exercise-{exercise}-safety"))
    }

    /// Replaces the plan once it can be led and is safe by the answers.
    pub(crate) fn set_plan(&mut self, plan: &Plan) -> Result<(), CoachError> {
        self.check_plan(plan)?;
        self.keep_plan(Some(plan.clone()))?;
        self.follow_aids(plan);
        if let Some(borders) = plan.borders {
            self.set_grade_borders(borders)?;
        }
        Ok(())
    }

    /// The aids that a plan names are those of the next sessions.
    fn follow_aids(&mut self, plan: &Plan) {
        let now = PracticeContext::from(&self.facts.context);
        let named = PracticeContext {
            aid: plan.aid.unwrap_or(now.aid),
            orthosis: plan.orthosis.unwrap_or(now.orthosis),
            ..now.clone()
        };
        if named != now {
            self.set_context(&named);
        }
    }

    /// Makes today a lighter day, or takes that back; it ends with the day by itself.
    pub(crate) fn lighter_day(&mut self, on: bool) -> Result<(), CoachError> {
        self.facts.lighter_day = on.then(|| self.facts.reminders.waking_date(&self.now()));
        self.note_setting(key::LIGHTER_DAY, serde_json::to_value(self.facts.lighter_day))?;
        self.say_reminders().map(drop)
    }

    pub(super) fn note_setting(&mut self, key: &str, value: serde_json::Result<Value>) -> Result<(), CoachError> {
        let value = value.map_err(CoachError::internal)?;
        self.note_change(Event::SettingChanged { key: key.to_owned(), value });
        Ok(())
    }

    /// The circumstances of the next sessions; one that runs stays in those in which it began.
    pub(crate) fn set_context(&mut self, context: &PracticeContext) {
        self.facts.context = context.into();
        self.facts.contexts.clear();
        let (exercise, context) = (String::new(), self.facts.context.clone());
        self.note_change(Event::ContextSet { exercise, session: None, context });
        self.follow_proposal();
        self.say_mounts();
        self.say_today();
    }

    /// Everything was deleted: what is left are the defaults.
    pub(crate) fn forget_everything(&mut self) {
        self.take_over(Facts::default());
    }

    /// The history is another one: this is what it remembers. What the platform holds of the old one is told anew with the plan.
    pub(crate) fn take_over(&mut self, facts: Facts) {
        let asked = !self.facts.mount_doubts.is_empty() || !facts.mount_doubts.is_empty();
        self.facts = Facts { seed: self.facts.seed, ..facts };
        self.facts.settle(&self.catalogue);
        if asked {
            self.say(self.questions_event());
        }
        self.sensing.forget_all();
        self.sensing.keep(&self.facts);
        self.keep_recordings(self.facts.record_walks);
        self.ended = None;
        self.ended_steps = Vec::new();
        self.ended_lifts = Vec::new();
        self.outcomes = super::recalling::outcomes(&self.facts, &self.catalogue);
        self.learnt = None;
        self.deleting = false;
        self.revision += 1;
        self.say(CoachEvent::History { revision: self.revision });
        if let Err(error) = self.say_reminders() {
            tracing::error!(%error, "the reminders cannot be planned");
        }
        self.tell_of_unreadable_settings();
        if self.facts.unfinished.is_some() {
            self.take_up_unfinished();
        }
    }

    /// Tells of the settings that could not be read.
    pub(crate) fn tell_of_unreadable_settings(&mut self) {
        for problem in std::mem::take(&mut self.facts.unreadable) {
            let notice = self.notice("setting-unreadable", &Args::new().with("problem", problem));
            self.say_problem(notice);
        }
    }

    /// From here on nothing starts, until everything was deleted or replaced, or that failed.
    pub(crate) fn prepare_deletion(&mut self) -> Result<(i64, String), CoachError> {
        self.refuse_while_running()?;
        self.deleting = true;
        Ok(self.stamp())
    }

    pub(crate) fn deletion_failed(&mut self) {
        self.deleting = false;
    }

    pub(super) fn refuse_while_running(&self) -> Result<(), CoachError> {
        match &self.running {
            Some(running) => Err(CoachError::Busy { holder: running.prescription.exercise.clone() }),
            None if self.calibrating.is_some() => Err(super::calibrating::busy()),
            None if self.tapping.is_some() => Err(super::tapping::busy()),
            None => Ok(()),
        }
    }
}

/// The nearest whole minute, at least 1: what one go is said to take. Sums are of these, so that they add up for who reads them.
pub(crate) fn minutes(seconds: u32) -> u32 {
    (seconds.saturating_add(30) / 60).max(1)
}

/// The minutes of what is left of an item today; of one that cannot be done now, none.
fn minutes_left(item: &TodayItem) -> u32 {
    if item.offered { item.minutes * item.meant_today.saturating_sub(item.done_today) } else { 0 }
}

/// What the words of a cue may name.
pub(super) fn cue_args(cue: &Cue) -> Args {
    let mut args = Args::new().with("count", cue.count.unwrap_or(0));
    if let Some(place) = cue.place {
        args = args
            .with("side", place.side.as_str())
            .with("set", u32::from(place.set))
            .with("sets", u32::from(place.sets))
            .with("repetition", u32::from(place.repetition))
            .with("of", u32::from(place.of));
    }
    args
}

#[cfg(test)]
mod tests;
