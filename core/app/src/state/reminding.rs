//! Prompts: the plan that the platform arms, and what it reports back.

use heelfirst_history::Event;
use heelfirst_reminders::{self as reminders, Kind, Occurrence, Planned, Settings, SettingsError, Warning};
use heelfirst_words::Args;

use super::State;
use super::facts::key;
use crate::api::{
    CoachError, CoachEvent, OccurrenceId, OccurrenceSnapshot, PromptAction, PromptAnswer, PromptKind, ReminderHealth,
    ReminderPlan,
};

/// How far ahead prompts are armed.
const DAYS_AHEAD: u32 = 2;
/// Prompts on a lighter day.
const LIGHTER_DAY_PROMPTS: usize = 2;
/// Never more than this are armed, whatever the platform takes.
const MOST_ARMED: usize = 60;
/// How many wordings each kind of prompt has.
const WORDINGS: u64 = 4;

const ANSWERS: [(PromptAnswer, &str); 5] = [
    (PromptAnswer::Started, "reminder-action-start"),
    (PromptAnswer::InAHurry, "reminder-action-hurry"),
    (PromptAnswer::OnNextWalk, "reminder-action-next-walk"),
    (PromptAnswer::Snoozed, "reminder-action-snooze"),
    (PromptAnswer::Dismissed, "reminder-action-dismiss"),
];

impl State {
    /// The whole list to be armed now.
    pub(crate) fn reminder_plan(&self) -> Result<ReminderPlan, CoachError> {
        let planned = self.planned().map_err(|error| CoachError::invalid(&error.field, &error.reason))?;
        let limit = usize::try_from(self.environment.pending_limit).unwrap_or(usize::MAX).min(MOST_ARMED);
        Ok(ReminderPlan {
            occurrences: planned.occurrences.iter().take(limit).map(|occurrence| self.prompt(occurrence)).collect(),
            warnings: planned.warnings.iter().map(|warning| self.warning_text(warning)).collect(),
        })
    }

    /// The prompts from now on. A lighter day has at most two, seated ones; the days after it are as usual.
    fn planned(&self) -> Result<Planned, SettingsError> {
        let mut planned = reminders::upcoming(&self.facts.reminders, &self.now(), DAYS_AHEAD)?;
        if self.is_lighter_day() {
            let today = self.now().date();
            let mut kept = 0;
            planned.occurrences.retain(|occurrence| {
                let seated = occurrence.kind != Kind::Walk;
                kept += usize::from(occurrence.date == today && seated);
                occurrence.date != today || (seated && kept <= LIGHTER_DAY_PROMPTS)
            });
        }
        Ok(planned)
    }

    fn warning_text(&self, warning: &Warning) -> String {
        let args = Args::new().with("date", warning.date().to_string());
        let args = match warning {
            Warning::LeftOut { kind, count, .. } => args.with("kind", kind.as_str()).with("count", *count),
            Warning::MovedOutOfQuiet { at, .. } => args.with("time", at.to_string()),
        };
        self.words.text(warning.key(), &args)
    }

    /// The next prompt: from the plan, or from further ahead where the plan's days have none.
    pub(super) fn next_occurrence(&self) -> Option<Occurrence> {
        let planned = self.planned().ok()?.occurrences.into_iter().find(|occurrence| occurrence.at > self.now());
        planned.or_else(|| {
            let after = self.now().saturating_add(jiff::Span::new().days(DAYS_AHEAD));
            reminders::next_occurrence(&self.facts.reminders, &after).ok().flatten()
        })
    }

    pub(super) fn next_reminder_text(&self, next: Option<&Occurrence>) -> String {
        let Some(next) = next else { return self.words.plain("today-no-reminder") };
        let prompt = self.prompt(next);
        let (today, date) = (self.now().date(), next.at.date());
        let args =
            Args::new().with("time", prompt.local_time).with("what", prompt.title).with("date", date.to_string());
        let key = match date {
            _ if date == today => "today-next-reminder",
            _ if today.tomorrow().is_ok_and(|tomorrow| date == tomorrow) => "today-next-reminder-tomorrow",
            _ => "today-next-reminder-later",
        };
        self.words.text(key, &args)
    }

    pub(super) fn prompt(&self, occurrence: &Occurrence) -> OccurrenceSnapshot {
        let kind = occurrence.kind.as_str();
        let wording = occurrence.id.value() % WORDINGS + 1;
        OccurrenceSnapshot {
            id: OccurrenceId { value: occurrence.id.to_string() },
            kind: occurrence.kind.into(),
            also: occurrence.also.iter().map(PromptKind::from).collect(),
            at_ms: occurrence.at.timestamp().as_millisecond(),
            window_end_ms: occurrence.window_end.timestamp().as_millisecond(),
            local_time: occurrence.at.strftime("%H:%M").to_string(),
            title: self.words.plain(&format!("reminder-{kind}-title")),
            body: self.prompt_body(occurrence, wording),
            lock_screen: self.words.plain("reminder-lock-screen"),
            actions: ANSWERS
                .iter()
                .filter(|(answer, _)| occurrence.kind == Kind::Walk || *answer != PromptAnswer::OnNextWalk)
                .map(|(answer, text)| PromptAction { answer: *answer, text: self.words.plain(text) })
                .collect(),
        }
    }

    fn prompt_body(&self, occurrence: &Occurrence, wording: u64) -> String {
        let body = self.words.plain(&format!("reminder-{}-{wording}", occurrence.kind.as_str()));
        let also = occurrence.also.iter().map(|kind| self.words.plain(&format!("reminder-also-{}", kind.as_str())));
        std::iter::once(body).chain(also).collect::<Vec<_>>().join(" ")
    }

    /// Replaces the settings once they hold together.
    pub(crate) fn set_settings(&mut self, json: &str) -> Result<ReminderPlan, CoachError> {
        let settings: Settings = serde_json::from_str(json).map_err(|error| CoachError::invalid("settings", error))?;
        settings.validate().map_err(|error| CoachError::invalid(&error.field, &error.reason))?;
        self.note_setting(key::REMINDERS, serde_json::to_value(&settings))?;
        self.facts.reminders = settings;
        self.say_reminders()
    }

    /// The settings with every key.
    pub(crate) fn settings(&self) -> Result<String, CoachError> {
        serde_json::to_string(&self.facts.reminders).map_err(CoachError::internal)
    }

    /// Tells the listeners the plan, and returns it.
    pub(crate) fn say_reminders(&mut self) -> Result<ReminderPlan, CoachError> {
        let plan = self.reminder_plan()?;
        self.say(CoachEvent::Reminders { plan: plan.clone() });
        self.say_today();
        Ok(plan)
    }

    pub(crate) fn fired(&mut self, id: &OccurrenceId, at_ms: i64) -> Result<ReminderPlan, CoachError> {
        let id = known_form(id)?;
        self.note_change(Event::ReminderFired { id, fired_us: at_ms.saturating_mul(1000) });
        self.reminder_plan()
    }

    pub(crate) fn acted(&mut self, id: &OccurrenceId, answer: PromptAnswer) -> Result<ReminderPlan, CoachError> {
        let id = known_form(id)?;
        self.note_change(Event::ReminderActed { id, act: answer.into() });
        self.reminder_plan()
    }

    pub(crate) fn armed(&mut self, ids: &[OccurrenceId], refused: &[OccurrenceId]) -> Result<ReminderPlan, CoachError> {
        let forms = |ids: &[OccurrenceId]| ids.iter().map(known_form).collect::<Result<Vec<_>, _>>();
        let event = Event::ReminderArmed { ids: forms(ids)?, refused: forms(refused)?, prompts: Vec::new() };
        self.note_change(event);
        self.reminder_plan()
    }

    /// What stands between a planned prompt and the person, the most important first.
    pub(crate) fn health(&self) -> ReminderHealth {
        let environment = &self.environment;
        let checks = [
            (!environment.may_notify, "may-not-notify"),
            (environment.channel_muted, "channel-muted"),
            (environment.battery_restricted, "battery-restricted"),
            (!environment.exact_allowed, "not-exact"),
        ];
        let notices: Vec<_> =
            checks.iter().filter(|(bad, _)| *bad).map(|(_, key)| self.notice(key, &Args::new())).collect();
        // Without exact alarms prompts still come, only not to the minute: worth saying, not a fault.
        let well = !checks.iter().take(3).any(|(bad, _)| *bad);
        ReminderHealth { well, notices }
    }
}

fn known_form(id: &OccurrenceId) -> Result<String, CoachError> {
    let parsed: reminders::OccurrenceId = id.value.parse().map_err(|error| CoachError::invalid("id", error))?;
    Ok(parsed.to_string())
}
