//! The screen of reminders: what is set, what may be chosen, what comes of it.

use heelfirst_reminders::{Plan, Settings};
use heelfirst_report::date_text;
use heelfirst_words::Args;
use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::State;
use crate::api::{CoachError, ComingDay, PauseChoice, ReminderForm, ReminderPage, ReminderPlan};
use crate::convert::until;
use crate::reminders_refused::refused_text;

/// For how many days prompts may rest, today counted.
const PAUSES_DAYS: [i32; 4] = [1, 3, 7, 14];

impl State {
    pub(crate) fn reminder_form(&self) -> ReminderForm {
        (&self.facts.reminders).into()
    }

    /// Keeps what a screen edited once it holds together; why it does not is told in the person's words.
    pub(crate) fn set_reminder_form(&mut self, form: &ReminderForm) -> Result<ReminderPlan, CoachError> {
        let settings = form.applied_to(&self.facts.reminders)?;
        if let Err(error) = settings.validate()
            && let Some(reason) = refused_text(&self.words, &settings, &error)
        {
            return Err(CoachError::invalid("reminders", reason));
        }
        self.keep_settings(settings)
    }

    pub(crate) fn reminder_page(&self) -> ReminderPage {
        ReminderPage {
            form: self.reminder_form(),
            coming: self.planned_everywhere().map(|plan| self.coming(&plan)).unwrap_or_default(),
            conflicts: self.conflicts().iter().map(|conflict| self.conflict_text(conflict)).collect(),
            paused_text: self.paused_text(),
            pauses: PAUSES_DAYS.iter().filter_map(|days| self.pause(*days)).collect(),
            most_a_day: Settings::MOST_A_DAY,
            most_visits: Settings::MOST_VISITS,
            most_gap_min: Settings::MOST_GAP_MIN,
            least_snooze_min: *Settings::SNOOZES_MIN.start(),
            most_snooze_min: *Settings::SNOOZES_MIN.end(),
        }
    }

    /// The prompts of today and tomorrow by waking date, so that those after midnight stand where they belong.
    fn coming(&self, plan: &Plan) -> Vec<ComingDay> {
        let (today, asking) = (self.facts.reminders.waking_date(&self.now()), self.asking_first());
        let day = |key: &str, date: Date| {
            let prompts = plan.prompts.iter().filter(|prompt| prompt.date == date);
            let prompts = prompts.map(|prompt| self.prompt(prompt, asking)).collect();
            ComingDay { title: self.words.plain(key), prompts }
        };
        vec![day("reminders-today", today), day("reminders-tomorrow", today.saturating_add(1.day()))]
    }

    fn paused_text(&self) -> Option<String> {
        let (settings, now) = (&self.facts.reminders, self.now());
        let until = settings.paused_until.filter(|_| settings.is_paused(now.datetime()))?;
        let (date, time) = (date_text(until.date(), &self.words), until.strftime("%H:%M").to_string());
        let key = match (until.date() == now.date(), until.time() == Time::midnight()) {
            (true, _) => "reminders-paused-today",
            (false, true) => "reminders-paused",
            (false, false) => "reminders-paused-time",
        };
        Some(self.words.text(key, &Args::new().with("date", date).with("time", time)))
    }

    fn pause(&self, days: i32) -> Option<PauseChoice> {
        let date = self.now().date().checked_add(days.days()).ok()?;
        let args = Args::new().with("date", date_text(date, &self.words));
        let text = self.words.text("reminders-pause-until", &args);
        Some(PauseChoice { until: until(date.into()), text })
    }
}
