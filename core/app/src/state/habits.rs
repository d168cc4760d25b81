//! What was learnt about prompts, and how far they were thinned.

use heelfirst_reminders::{Conflict, Model, Occurrence, Plan, Settings, Taper};
use heelfirst_words::Args;
use jiff::civil::Date;

use super::State;
use super::facts::key;
use crate::api::{CoachError, CoachEvent, HabitsSnapshot, ReminderPlan};

impl State {
    /// What the outcomes of the last weeks teach, since the person last had it forgotten.
    pub(super) fn relearn(&mut self) {
        let today = self.facts.reminders.waking_date(&self.now());
        let learnt = (today, self.facts.learnt_since_s);
        // It looks no further than last Sunday, so nothing of today changes it; what is heard late of that week counts from tomorrow on.
        if self.learnt != Some(learnt) {
            self.model = Model::of(&self.outcomes, self.facts.learnt_since_s, today);
            self.learnt = Some(learnt);
        }
    }

    /// Where practising has become a habit there are fewer prompts, and where it has not they come back; both are told.
    pub(super) fn follow_habit(&mut self) -> Result<(), CoachError> {
        let (before, settings) = (self.facts.taper, &self.facts.reminders);
        let practised = self.facts.past.iter().map(|past| past.date);
        let Some(after) = before.follow(settings, self.now().datetime(), practised) else { return Ok(()) };
        let (fewer, then) = (before.takes(settings), after.takes(settings));
        self.set_taper(after)?;
        if then != fewer {
            let key = if then > fewer { "fewer-prompts" } else { "all-prompts-again" };
            let mut notice = self.notice(key, &Args::new().with("count", then));
            for conflict in self.thinned_conflicts(self.now().date()) {
                notice.what.push(' ');
                notice.what.push_str(&self.conflict_text(&conflict));
            }
            self.say(CoachEvent::Problem { notice });
        }
        Ok(())
    }

    /// What is to be told of the settings that were kept: what gets in the way of what, and what is left out besides since they were thinned.
    pub(super) fn conflicts(&self) -> Vec<Conflict> {
        let told_on = self.told_on();
        let mut conflicts = self.facts.reminders.conflicts(told_on, &self.zone);
        conflicts.extend(self.thinned_conflicts(told_on));
        conflicts
    }

    /// What was told of them, when they were kept or when they were thinned.
    pub(super) fn told_conflicts(&self) -> Vec<Conflict> {
        let (taper, settings, told_on) = (self.facts.taper, &self.facts.reminders, self.told_on());
        let mut told = settings.conflicts(told_on, &self.zone);
        if taper.takes(settings) > 0 {
            let thinned_on = taper.since.unwrap_or(told_on).max(told_on);
            told.extend(taper.thinned(settings).conflicts(thinned_on, &self.zone));
        }
        told
    }

    /// What finds no place only since the settings were thinned.
    fn thinned_conflicts(&self, on: Date) -> Vec<Conflict> {
        let (taper, settings) = (self.facts.taper, &self.facts.reminders);
        if taper.takes(settings) == 0 {
            return Vec::new();
        }
        let before = settings.conflicts(on, &self.zone);
        let after = taper.thinned(settings).conflicts(on, &self.zone);
        after.into_iter().filter(|conflict| conflict.leaves_out_more(&before)).collect()
    }

    fn told_on(&self) -> Date {
        self.facts.reminders_told_on.unwrap_or_else(|| self.now().date())
    }

    /// Where a pause ends early, the week after it is no week to judge by either.
    pub(super) fn end_pause(&mut self, settings: &Settings) -> Result<(), CoachError> {
        let now = self.now().datetime();
        let ends = self.facts.reminders.is_paused(now) && !settings.is_paused(now);
        if ends && self.facts.taper.level > 0 {
            self.set_taper(Taper { since: Some(now.date()), ..self.facts.taper })?;
        }
        Ok(())
    }

    fn set_taper(&mut self, taper: Taper) -> Result<(), CoachError> {
        self.facts.taper = taper;
        self.note_setting(key::TAPER, serde_json::to_value(taper))
    }

    pub(crate) fn allow_fewer_prompts(&mut self, allowed: bool) -> Result<ReminderPlan, CoachError> {
        let today = self.now().date();
        match (allowed, self.facts.taper.undone) {
            (false, false) => self.set_taper(self.facts.taper.undo(today))?,
            (true, true) => self.set_taper(Taper::default())?,
            _ => {}
        }
        self.say_reminders()
    }

    pub(crate) fn forget_habits(&mut self) -> Result<ReminderPlan, CoachError> {
        self.facts.learnt_since_s = self.now_s();
        self.note_setting(key::LEARNT_SINCE, serde_json::to_value(self.facts.learnt_since_s))?;
        self.say_reminders()
    }

    pub(crate) fn habits(&self) -> HabitsSnapshot {
        let learning = self.facts.reminders.learning;
        let plan = self.planned_everywhere().ok();
        let prompts = plan.iter().flat_map(|plan: &Plan| &plan.prompts);
        let fewer_walks = self.facts.taper.takes(&self.facts.reminders);
        let taper = match (self.facts.reminders.taper, self.facts.taper.undone) {
            (false, _) => "habit-taper-off",
            (true, true) => "habit-taper-undone",
            (true, false) => "habit-taper",
        };
        HabitsSnapshot {
            learning,
            learning_text: self.words.plain(if learning { "habit-learning" } else { "habit-learning-off" }),
            moved: prompts.filter_map(|prompt| self.moved_text(prompt)).collect(),
            fewer_walks,
            fewer_undone: self.facts.reminders.taper && self.facts.taper.undone,
            taper_text: self.words.text(taper, &Args::new().with("count", fewer_walks)),
        }
    }

    /// Why a prompt does not come at its usual time.
    pub(super) fn moved_text(&self, prompt: &Occurrence) -> Option<String> {
        (prompt.moved_min != 0).then(|| {
            let key = if prompt.moved_min > 0 { "reminder-moved-later" } else { "reminder-moved-earlier" };
            let args = Args::new()
                .with("minutes", prompt.moved_min.abs())
                .with("time", prompt.at.strftime("%H:%M").to_string())
                .with("weekday", prompt.date.strftime("%A").to_string().to_lowercase());
            self.words.text(key, &args)
        })
    }
}

#[cfg(test)]
mod tests;
