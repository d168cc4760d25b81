//! Encouragement: what a day brought, and the sentence that is true of it.

use heelfirst_history::BroughtRecord;
use heelfirst_practice::encourage::{self, Best, DayCounts};
use heelfirst_practice::{Exercise, Manner, Outcome, Position};
use jiff::civil::Date;

use super::State;
use super::running::Running;
use crate::api::PlanItem;

/// What one session, or several of one exercise, brought to a day.
#[derive(Debug, Clone)]
pub(crate) struct Brought {
    pub(crate) on: Date,
    pub(crate) exercise: String,
    pub(crate) sessions: u16,
    /// Repetitions of all sides.
    pub(crate) repetitions: u16,
    /// The most repetitions that one side had in one session.
    pub(crate) best: u16,
    /// The longest hold of which a repetition was counted, in s.
    pub(crate) hold_s: u16,
}

impl From<BroughtRecord> for Brought {
    fn from(record: BroughtRecord) -> Self {
        let narrow = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
        Self {
            on: record.date,
            exercise: record.exercise,
            sessions: narrow(record.sessions),
            repetitions: narrow(record.repetitions),
            best: narrow(record.most),
            hold_s: narrow(record.hold_s),
        }
    }
}

/// Enters what was done into its day.
pub(crate) fn enter(days: &mut Vec<DayCounts>, brought: &Brought, exercise: &Exercise) {
    let place = days.iter().position(|day| day.on == brought.on).unwrap_or_else(|| {
        days.push(DayCounts::none(brought.on));
        days.len() - 1
    });
    let Some(day) = days.get_mut(place) else { return };
    day.sessions = day.sessions.saturating_add(brought.sessions);
    if exercise.position == Position::Walking && !exercise.is_check() {
        day.bursts = day.bursts.saturating_add(brought.sessions);
    }
    if exercise.is_toe_lift() {
        day.lifts = day.lifts.saturating_add(brought.repetitions);
    }
    if exercise.manner == Manner::Stretch {
        day.longest_hold_s = day.longest_hold_s.max(brought.hold_s);
    } else if brought.best > 0 {
        match day.bests.iter_mut().find(|best| best.exercise == brought.exercise) {
            Some(best) => best.repetitions = best.repetitions.max(brought.best),
            None => day.bests.push(Best { exercise: brought.exercise.clone(), repetitions: brought.best }),
        }
    }
}

impl State {
    /// A session that counts has ended.
    pub(super) fn count_day(&mut self, running: &Running, outcome: Outcome) {
        let counts = matches!(outcome, Outcome::Done | Outcome::Enough);
        let Some(exercise) = self.catalogue.get(&running.prescription.exercise).copied() else { return };
        if !counts || heelfirst_history::is_trial(running.speed) {
            return;
        }
        let view = running.session.view(running.session.now());
        let repetitions = view.sides.iter().map(|side| side.repetitions).sum();
        let brought = Brought {
            on: running.date,
            exercise: exercise.id.to_owned(),
            sessions: 1,
            repetitions,
            best: view.sides.iter().map(|side| side.repetitions).max().unwrap_or(0),
            hold_s: if repetitions > 0 { running.prescription.tempo.map_or(0, |tempo| tempo.hold_s) } else { 0 },
        };
        enter(&mut self.facts.days, &brought, &exercise);
    }

    /// The walks of the plan that are meant for a day, and may be done.
    fn walks_meant_on(&self, day: Date) -> impl Iterator<Item = &PlanItem> {
        self.facts.plan.items.iter().filter(move |item| {
            let exercise = self.catalogue.get(&item.exercise);
            let walks = exercise
                .is_some_and(|exercise| exercise.position == Position::Walking && self.held_back(exercise).is_none());
            walks && item.is_meant_on(day.weekday()) && !self.facts.doses.is_resting(&item.exercise)
        })
    }

    /// Something true and good about today.
    pub(super) fn encouragement(&self) -> Option<String> {
        let today = self.date();
        let planned: u32 = self.walks_meant_on(today).map(|item| item.times_a_day).sum();
        let mut days = self.facts.days.clone();
        if let Some(day) = days.iter_mut().find(|day| day.on == today) {
            day.bursts_planned = if self.is_lighter_day() { 0 } else { u16::try_from(planned).unwrap_or(u16::MAX) };
        }
        let said = encourage::say(&encourage::Facts { on: today, days: &days })?;
        Some(crate::said::said(&self.words, &said))
    }
}
