//! What was learnt about prompts, and how far they were thinned.

use heelfirst_reminders::{Model, Occurrence, Plan, Taper};
use heelfirst_words::Args;

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
            let notice = self.notice(key, &Args::new().with("count", then));
            self.say(CoachEvent::Problem { notice });
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
