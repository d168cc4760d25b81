//! The plan as a screen shows and changes it.

use heelfirst_practice::plan::{Item, TIMES_A_DAY};
use heelfirst_practice::{Exercise, Prescription, gate};
use heelfirst_words::Args;

use super::State;
use super::today::minutes;
use crate::api::{
    CoachError, NumberChoice, OtherExercise, Plan, PlanDay, PlanEdit, PlanItem, PlanMaker, PlanPage, PlanRow,
};
use crate::said::{exercise_name, said};

/// Seconds go up and down in steps of so many.
const SECONDS_STEP: u32 = 5;
const ALL_DAYS: [PlanDay; 7] =
    [PlanDay::Mon, PlanDay::Tue, PlanDay::Wed, PlanDay::Thu, PlanDay::Fri, PlanDay::Sat, PlanDay::Sun];

impl State {
    /// The plan that holds, with what may be changed.
    pub(crate) fn plan_page(&self) -> PlanPage {
        let page = self.page_of(&self.facts.plan);
        PlanPage { others: self.others(), can_take_back: self.facts.previous_plan.is_some(), ..page }
    }

    /// A plan that is not taken yet, if it could be.
    pub(crate) fn look_at_plan(&self, plan: &Plan) -> Result<PlanPage, CoachError> {
        self.check_plan(plan)?;
        Ok(self.page_of(plan))
    }

    fn page_of(&self, plan: &Plan) -> PlanPage {
        let minutes: u32 = plan.items.iter().filter_map(|item| self.minutes_of(plan, item)).sum();
        PlanPage {
            plan: plan.clone(),
            made_by_text: self.words.plain(match plan.made_by {
                None | Some(PlanMaker::Person) => "plan-made-person",
                Some(PlanMaker::Proposal) if self.follows_answers(plan) => "plan-made-proposal",
                Some(PlanMaker::Start | PlanMaker::Proposal) => "plan-made-start",
                Some(PlanMaker::Therapist) => "plan-made-therapist",
            }),
            items: plan.items.iter().filter_map(|item| self.plan_row(plan, item)).collect(),
            minutes_text: self.words.text("plan-minutes", &Args::new().with("minutes", minutes)),
            others: Vec::new(),
            can_take_back: false,
            code: crate::plans::code(plan),
        }
    }

    /// Whether answers led to this plan, of which one names the weaker foot.
    fn follows_answers(&self, plan: &Plan) -> bool {
        *plan != self.facts.plan || self.facts.answers.contains_key(gate::SIDE.key)
    }

    fn minutes_of(&self, plan: &Plan, item: &PlanItem) -> Option<u32> {
        let exercise = self.catalogue.get(&item.exercise)?;
        let once_s = self.level_of(plan, item, exercise).expected_s();
        Some(item.times_a_day * minutes(once_s))
    }

    /// How much is asked for on a usual day: of the plan that holds, as far as the dose has come.
    fn level_of(&self, plan: &Plan, item: &PlanItem, exercise: &Exercise) -> Prescription {
        let (item, affected) = (Item::from(item), plan.affected());
        let holds = *plan == self.facts.plan;
        let come = || self.facts.doses.today(&item, exercise, affected, self.date(), false).prescription;
        let come = holds.then(come).flatten();
        come.unwrap_or_else(|| item.prescription(exercise, affected))
    }

    fn plan_row(&self, plan: &Plan, item: &PlanItem) -> Option<PlanRow> {
        let exercise = self.catalogue.get(&item.exercise)?;
        let p = self.level_of(plan, item, exercise);
        let dose = Args::new().with("dose", self.dose_text(&p)).with("times", item.times_a_day);
        let key = || item.exercise.clone();
        let choice = |value: u32, step: u32, edit: &dyn Fn(u32) -> PlanEdit| self.choice(plan, value, step, edit);
        let first = p.sides.first().filter(|_| p.walking_s.is_none());
        let hold_s = p.tempo.filter(|_| exercise.hold_range_s.is_some()).map(|tempo| u32::from(tempo.hold_s));
        Some(PlanRow {
            exercise: key(),
            name: exercise_name(&self.words, &item.exercise),
            dose: self.words.text("today-dose-a-day", &dose),
            days_text: self.days_text(&item.days),
            why: self.why_planned(plan, item, exercise),
            days: if item.days.is_empty() { ALL_DAYS.to_vec() } else { item.days.clone() },
            fixed: item.fixed,
            times: choice(item.times_a_day, 1, &|count| PlanEdit::Times { exercise: key(), count }),
            repetitions: first.map(|dose| {
                choice(dose.repetitions.into(), 1, &|count| PlanEdit::Repetitions { exercise: key(), count })
            }),
            sets: first.map(|dose| choice(dose.sets.into(), 1, &|count| PlanEdit::Sets { exercise: key(), count })),
            hold_s: hold_s
                .map(|hold_s| choice(hold_s, SECONDS_STEP, &|seconds| PlanEdit::Hold { exercise: key(), seconds })),
            walking_s: p.walking_s.map(|walking_s| {
                choice(walking_s.into(), SECONDS_STEP, &|seconds| PlanEdit::WalkFor { exercise: key(), seconds })
            }),
        })
    }

    fn why_planned(&self, plan: &Plan, item: &PlanItem, exercise: &Exercise) -> Vec<String> {
        if *plan != self.facts.plan {
            return Vec::new();
        }
        let reason = self.facts.plan_reasons(&self.catalogue, &self.words).remove(&item.exercise);
        reason.into_iter().chain([said(&self.words, &self.dose(exercise).why)]).collect()
    }

    fn days_text(&self, days: &[PlanDay]) -> Option<String> {
        let name = |day: &PlanDay| self.words.plain(&format!("day-{}", heelfirst_reminders::Weekday::from(*day)));
        (!days.is_empty()).then(|| days.iter().map(name).collect::<Vec<_>>().join(", "))
    }

    /// The next numbers on either side with which the plan can still be led.
    fn choice(&self, plan: &Plan, value: u32, step: u32, edit: &dyn Fn(u32) -> PlanEdit) -> NumberChoice {
        let fits = |value: &u32| self.edited(plan, &edit(*value)).is_ok_and(|edited| self.check_plan(&edited).is_ok());
        // To the round seconds on either side first.
        let (below, above) = (value.saturating_sub(1) / step * step, (value / step + 1) * step);
        NumberChoice { value, less: Some(below).filter(fits), more: Some(above).filter(fits) }
    }

    fn others(&self) -> Vec<OtherExercise> {
        let planned = |exercise: &&Exercise| self.facts.plan.items.iter().any(|item| item.exercise == exercise.id);
        let others = self.catalogue.iter().filter(|exercise| !exercise.is_check() && !planned(exercise));
        let other = |exercise: &Exercise| OtherExercise {
            exercise: exercise.id.to_owned(),
            name: exercise_name(&self.words, exercise.id),
            purpose: self.words.plain(&format!("exercise-{}-goal", exercise.id)),
            held_back: self.not_added_because(exercise),
        };
        others.map(other).collect()
    }

    fn not_added_because(&self, exercise: &Exercise) -> Option<String> {
        let edit = PlanEdit::Add { exercise: exercise.id.to_owned() };
        let edited = self.edited(&self.facts.plan, &edit);
        let fits = edited.is_ok_and(|plan| self.check_plan(&plan).is_ok());
        let held = self.held_back(exercise).map(|held| self.held_back_text(held));
        (!fits).then(|| held.unwrap_or_else(|| self.words.plain("plan-refused-too-much")))
    }

    /// Changes the plan, which is the person's own from then on.
    ///
    /// # Errors
    /// `NotFound` for an exercise that is not there, `Invalid` with the reason in the person's words where the plan could not be led.
    pub(crate) fn edit_plan(&mut self, edit: &PlanEdit) -> Result<(), CoachError> {
        let plan = self.edited(&self.facts.plan, edit)?;
        if self.check_plan(&plan).is_err() {
            let reason = match edit {
                PlanEdit::Add { exercise } => self.catalogue.get(exercise).and_then(|of| self.not_added_because(of)),
                _ => None,
            };
            let reason = reason.unwrap_or_else(|| self.words.plain("plan-refused-too-much"));
            return Err(CoachError::invalid("command", reason));
        }
        self.set_plan(&plan)
    }

    /// The plan with a change; whether it can be led is not asked here.
    fn edited(&self, plan: &Plan, edit: &PlanEdit) -> Result<Plan, CoachError> {
        let mut own = Plan { made_by: None, allows_weaker_leg: false, ..plan.clone() };
        match edit {
            PlanEdit::Weaker { side } => own.weaker_side = *side,
            PlanEdit::Add { exercise } => {
                let known = self.exercise(exercise)?;
                own.items.push((&Item::new(known.id, *TIMES_A_DAY.start())).into());
            }
            PlanEdit::Remove { exercise } => {
                let index = place(&own, exercise)?;
                own.items.remove(index);
            }
            PlanEdit::Up { exercise } => {
                let index = place(&own, exercise)?;
                own.items.swap(index, index.saturating_sub(1));
            }
            PlanEdit::Down { exercise } => {
                let index = place(&own, exercise)?;
                let after = (index + 1).min(own.items.len() - 1);
                own.items.swap(index, after);
            }
            _ => self.edit_item(&mut own, plan, edit)?,
        }
        Ok(own)
    }

    fn edit_item(&self, own: &mut Plan, plan: &Plan, edit: &PlanEdit) -> Result<(), CoachError> {
        let key = edit.exercise().unwrap_or_default();
        let index = place(own, key)?;
        let exercise = self.exercise(key)?;
        let Some(item) = own.items.get_mut(index) else { return Ok(()) };
        let fixed = |item: &PlanItem| self.fixed_at(plan, item, &exercise);
        match edit {
            PlanEdit::Times { count, .. } => item.times_a_day = *count,
            PlanEdit::OnDays { days, .. } if days.is_empty() => {
                return Err(CoachError::invalid("command", self.words.plain("plan-refused-days")));
            }
            PlanEdit::OnDays { days, .. } => {
                let on: Vec<PlanDay> = ALL_DAYS.into_iter().filter(|day| days.contains(day)).collect();
                item.days = if on.len() == ALL_DAYS.len() { Vec::new() } else { on };
            }
            PlanEdit::Follow { .. } => item.fixed = false,
            PlanEdit::Repetitions { count, .. } => *item = PlanItem { repetitions: Some(*count), ..fixed(item) },
            PlanEdit::Sets { count, .. } => *item = PlanItem { sets: Some(*count), ..fixed(item) },
            PlanEdit::Hold { seconds, .. } => *item = PlanItem { hold_s: Some(*seconds), ..fixed(item) },
            PlanEdit::WalkFor { seconds, .. } => *item = PlanItem { walking_s: Some(*seconds), ..fixed(item) },
            _ => {}
        }
        Ok(())
    }

    /// The item as it stands now, so that one of its numbers can be moved and the others stay.
    fn fixed_at(&self, plan: &Plan, item: &PlanItem, exercise: &Exercise) -> PlanItem {
        let p = self.level_of(plan, item, exercise);
        let first = p.sides.first().filter(|_| p.walking_s.is_none());
        PlanItem {
            repetitions: first.map(|dose| dose.repetitions.into()),
            sets: first.map(|dose| dose.sets.into()),
            walking_s: p.walking_s.map(Into::into),
            fixed: true,
            ..item.clone()
        }
    }
}

impl PlanEdit {
    fn exercise(&self) -> Option<&str> {
        match self {
            Self::Times { exercise, .. }
            | Self::Repetitions { exercise, .. }
            | Self::Sets { exercise, .. }
            | Self::Hold { exercise, .. }
            | Self::WalkFor { exercise, .. }
            | Self::OnDays { exercise, .. }
            | Self::Follow { exercise }
            | Self::Add { exercise }
            | Self::Remove { exercise }
            | Self::Up { exercise }
            | Self::Down { exercise } => Some(exercise),
            Self::Weaker { .. } => None,
        }
    }
}

fn place(plan: &Plan, exercise: &str) -> Result<usize, CoachError> {
    let place = plan.items.iter().position(|item| item.exercise == exercise);
    place.ok_or_else(|| CoachError::not_found(format!("exercise '{exercise}' in the plan")))
}

#[cfg(test)]
mod tests;
