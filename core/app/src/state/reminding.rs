//! Prompts: the plan that the platform arms, and what it reports back.

use heelfirst_history::Event;
use heelfirst_reminders::{
    self as reminders, Capabilities, Occurrence, OccurrenceId as Id, Outcome, Plan, Recurring, Rules, Settings,
    SettingsError, Surroundings, Trouble,
};
use heelfirst_words::Args;
use jiff::{Timestamp, ToSpan};

use super::State;
use super::facts::key;
use super::recalling::armed_prompt;
use crate::api::{
    CoachError, CoachEvent, NoticeSnapshot, OccurrenceId, PromptAnswer, PromptKind, ReminderHealth, ReminderPlan,
};

/// What a screen may tell of, whatever the platform can arm.
const EVERYTHING: Capabilities = Capabilities { pending_limit: u32::MAX, may_notify: true };

/// What ended may have held a place, and a plan without it may end another; after so many rounds the next event goes on.
const MOST_ROUNDS: usize = 4;

impl State {
    pub(super) fn now_s(&self) -> i64 {
        self.clock.wall().as_second()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { pending_limit: self.environment.pending_limit, may_notify: self.environment.may_notify }
    }

    fn planned(&self, capabilities: Capabilities) -> Result<Plan, CoachError> {
        let rules = Rules {
            settings: &self.facts.reminders,
            lighter_day: self.facts.lighter_day,
            model: Some(&self.model),
            taper: self.facts.taper,
        };
        let plan = reminders::plan(&self.now(), &rules, &self.outcomes, capabilities);
        plan.map(|plan| self.inviting(plan)).map_err(|error| refused(&error))
    }

    /// The plan of the next days, also where this platform cannot arm it.
    pub(super) fn planned_everywhere(&self) -> Result<Plan, CoachError> {
        self.planned(EVERYTHING)
    }

    /// Plans anew, and ends what has passed.
    fn replan(&mut self) -> Result<Plan, CoachError> {
        self.follow_habit()?;
        // What last week taught holds from the first plan of a week on.
        self.relearn();
        let mut plan = self.planned(self.capabilities())?;
        self.settled_s = self.now_s();
        for _ in 0..MOST_ROUNDS {
            for (prompt, at_s) in &plan.came {
                self.note_came(prompt, *at_s);
            }
            let ended = self.outcomes.settle(&plan, self.settled_s);
            self.note_ends(&ended);
            if ended.is_empty() && plan.came.is_empty() {
                break;
            }
            let before = std::mem::replace(&mut plan, self.planned(self.capabilities())?);
            plan.tell_also(before.dropped);
        }
        Ok(plan)
    }

    /// The whole list to be armed now.
    pub(super) fn reminder_plan(&mut self) -> Result<ReminderPlan, CoachError> {
        let plan = self.replan()?;
        Ok(self.plan_snapshot(&plan))
    }

    /// The next prompt: from the plan, or from further ahead where the plan's days have none.
    pub(super) fn next_occurrence(&self, plan: &Plan) -> Option<Occurrence> {
        plan.prompts.first().cloned().or_else(|| {
            let after = self.now().saturating_add(2.days());
            let next = reminders::next_occurrence(&self.facts.reminders, &after).ok().flatten();
            next.filter(|next| self.invites(next.kind))
        })
    }

    pub(super) fn next_reminder_text(&self, next: Option<&Occurrence>) -> String {
        let Some(next) = next else { return self.words.plain("today-no-reminder") };
        let prompt = self.prompt(next, self.asking_first());
        let (today, date) = (self.now().date(), next.at.date());
        let args =
            Args::new().with("time", prompt.local_time).with("what", prompt.title).with("date", date.to_string());
        let what = if self.reminds() { "today-next-reminder" } else { "today-next-planned" };
        let key = match date {
            _ if date == today => what.to_owned(),
            _ if today.tomorrow().is_ok_and(|tomorrow| date == tomorrow) => format!("{what}-tomorrow"),
            _ => format!("{what}-later"),
        };
        self.words.text(&key, &args)
    }

    /// Whether these surroundings can show a prompt at all; a window or a terminal has none.
    pub(super) fn reminds(&self) -> bool {
        self.environment.pending_limit > 0
    }

    /// The burst that waits for the person to get up, in a sentence.
    pub(super) fn waiting_text(&self, plan: &Plan) -> Option<String> {
        let (_, until) = plan.waiting?;
        let until = until.to_zoned(self.zone.clone()).strftime("%H:%M").to_string();
        Some(self.words.text("today-waiting", &Args::new().with("time", until)))
    }

    /// When, by the wall clock, a prompt ends by itself.
    pub(super) fn prompts_due(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.outcomes.next_end_s(self.settled_s)?).ok()
    }

    /// Ends what is due to end.
    pub(super) fn settle_prompts(&mut self) {
        let due = self.prompts_due().is_some_and(|due| due <= self.clock.wall());
        if due && let Err(error) = self.say_reminders() {
            tracing::error!(%error, "the reminders cannot be planned");
        }
    }

    /// Replaces the settings once they hold together; what gets in the way of what is told with the plan.
    pub(crate) fn set_settings(&mut self, json: &str) -> Result<ReminderPlan, CoachError> {
        let settings = crate::read_settings(json).map_err(|problem| CoachError::invalid("settings", problem))?;
        self.keep_settings(settings)
    }

    /// Adds a reminder from the lines of a calendar.
    pub(crate) fn import_reminder(&mut self, kind: PromptKind, calendar: &str) -> Result<ReminderPlan, CoachError> {
        let (from, rule) =
            reminders::import_recurrence(calendar).map_err(|error| CoachError::invalid("calendar", error))?;
        let mut settings = self.facts.reminders.clone();
        settings.recurring.push(Recurring { kind: kind.into(), from, rule, even_in_quiet: false });
        self.keep_settings(settings)
    }

    pub(super) fn keep_settings(&mut self, settings: Settings) -> Result<ReminderPlan, CoachError> {
        settings.validate().map_err(|error| refused(&error))?;
        self.note_setting(key::REMINDERS, serde_json::to_value(&settings))?;
        let today = self.now().date();
        self.note_setting(key::REMINDERS_TOLD_ON, serde_json::to_value(today))?;
        self.end_pause(&settings)?;
        self.facts.reminders = settings;
        self.facts.reminders_told_on = Some(today);
        self.learnt = None;
        let mut plan = self.say_reminders()?;
        let conflicts = self.conflicts();
        plan.warnings.splice(0..0, conflicts.iter().map(|conflict| self.conflict_text(conflict)));
        Ok(plan)
    }

    /// The settings with every key.
    pub(crate) fn settings(&self) -> Result<String, CoachError> {
        serde_json::to_string(&self.facts.reminders).map_err(CoachError::internal)
    }

    /// Tells the listeners the plan, and returns it.
    pub(crate) fn say_reminders(&mut self) -> Result<ReminderPlan, CoachError> {
        self.last_invited = Some(self.invited());
        let plan = self.reminder_plan()?;
        self.say(CoachEvent::Reminders { plan: plan.clone() });
        self.say_today();
        Ok(plan)
    }

    /// The plan after something happened: told where anything in it is new.
    fn plan_after(&mut self, before: &ReminderPlan) -> Result<(Plan, ReminderPlan), CoachError> {
        let plan = self.replan()?;
        let told = self.plan_snapshot(&plan);
        if told != *before {
            self.say(CoachEvent::Reminders { plan: told.clone() });
            self.say_today();
        }
        Ok((plan, told))
    }

    pub(crate) fn fired(&mut self, id: &OccurrenceId, at_ms: i64) -> Result<ReminderPlan, CoachError> {
        let before = self.reminder_plan()?;
        let at = Timestamp::from_millisecond(at_ms).map_err(|error| CoachError::invalid("at_ms", error))?;
        let id = self.slot_of(known_form(id)?, at);
        // Of one that nobody knows nothing is written; the platform gets the plan all the same.
        if self.outcomes.note(id, Outcome::Delivered, at.as_second()) {
            self.note_change(Event::ReminderFired { id: id.to_string(), fired_us: at.as_microsecond() });
        }
        self.plan_after(&before).map(|(_, told)| told)
    }

    pub(crate) fn acted(&mut self, id: &OccurrenceId, answer: PromptAnswer) -> Result<ReminderPlan, CoachError> {
        let before = self.reminder_plan()?;
        let id = self.slot_of(known_form(id)?, self.clock.wall());
        if self.outcomes.note(id, answer.into(), self.now_s()) {
            self.note_change(Event::ReminderActed { id: id.to_string(), act: answer.into() });
        }
        let (plan, mut told) = self.plan_after(&before)?;
        told.reply = self.reply(id, &plan);
        Ok(told)
    }

    /// The prompt itself; that in whose place a net stood at this moment becomes known now.
    fn slot_of(&mut self, id: Id, at: Timestamp) -> Id {
        if self.outcomes.get(id).is_some() {
            return id;
        }
        let Some(prompt) = reminders::net_slot(&self.facts.reminders, &self.zone, id, at) else { return id };
        self.note_came(&prompt, at.as_second());
        prompt.id
    }

    /// A net stood in the place of this prompt, and came.
    fn note_came(&mut self, prompt: &Occurrence, at_s: i64) {
        if let Some(record) = self.outcomes.came(prompt, at_s) {
            let prompts = vec![armed_prompt(record)];
            self.note_change(Event::ReminderArmed { ids: Vec::new(), refused: Vec::new(), prompts });
        }
    }

    /// Keeps which nets the platform holds, so that one that comes unheard is known to have come.
    fn hold_nets(&mut self, plan: &Plan, armed: &[Id]) -> Result<(), CoachError> {
        let nets = self.outcomes.armed_nets(plan, armed, self.now_s());
        if nets == self.outcomes.nets() {
            return Ok(());
        }
        self.note_setting(key::ARMED_NETS, serde_json::to_value(&nets))?;
        self.outcomes.hold_nets(nets);
        Ok(())
    }

    pub(crate) fn armed(&mut self, ids: &[OccurrenceId], refused: &[OccurrenceId]) -> Result<ReminderPlan, CoachError> {
        let forms = |ids: &[OccurrenceId]| ids.iter().map(known_form).collect::<Result<Vec<Id>, _>>();
        let (ids, refused) = (forms(ids)?, forms(refused)?);
        let plan = self.replan()?;
        self.hold_nets(&plan, &ids)?;
        let now_s = self.now_s();
        let changed = self.outcomes.armed(&plan, &ids, &refused, now_s);
        let barred = changed.iter().filter(|record| record.outcome == Outcome::Refused);
        let refused: Vec<_> = barred.map(|record| record.id.to_string()).collect();
        let prompts: Vec<_> = changed.iter().map(|record| armed_prompt(record)).collect();
        // Confirmed again, nothing is written again.
        if !prompts.is_empty() {
            self.note_change(Event::ReminderArmed { ids: Vec::new(), refused, prompts });
        }
        Ok(self.plan_snapshot(&plan))
    }

    /// What stands between a planned prompt and the person, the most important first.
    pub(crate) fn health(&self) -> ReminderHealth {
        if !self.reminds() {
            let notices = vec![self.notice("no-reminders-here", &Args::new())];
            return ReminderHealth { well: true, notices, lateness_p95_min: None };
        }
        let environment = &self.environment;
        let surroundings = Surroundings {
            channel_muted: environment.channel_muted,
            not_exact: !environment.exact_allowed,
            battery_restricted: environment.battery_restricted,
            force_stopped: environment.force_stopped,
        };
        let now_s = self.now_s();
        let capabilities = self.capabilities();
        let Ok(plan) = self.planned(capabilities) else { return self.cannot_plan() };
        let mut troubles = reminders::troubles(now_s, &plan, &self.outcomes, capabilities, surroundings);
        // A platform that can hold nothing gets no plan of which anything could be armed.
        let wants = || self.planned_everywhere().is_ok_and(|all| !all.prompts.is_empty());
        let holds = !plan.prompts.is_empty() || !plan.nets.is_empty() || !plan.showing.is_empty();
        if capabilities.may_notify && !holds && wants() {
            troubles.push(Trouble::NothingArmed);
        }
        let notice = |trouble: &Trouble| NoticeSnapshot {
            mended_at: trouble.mended_at(capabilities).map(Into::into),
            ..self.notice(trouble.key(), &trouble_args(*trouble))
        };
        ReminderHealth {
            well: !troubles.iter().any(|trouble| trouble.is_serious()),
            notices: troubles.iter().map(notice).collect(),
            lateness_p95_min: reminders::lateness_p95_min(now_s, &self.outcomes),
        }
    }

    /// Settings that were kept and no longer hold together.
    fn cannot_plan(&self) -> ReminderHealth {
        let notices = vec![self.notice("reminders-cannot-be-planned", &Args::new())];
        ReminderHealth { well: false, notices, lateness_p95_min: None }
    }
}

fn trouble_args(trouble: Trouble) -> Args {
    match trouble {
        Trouble::NotDelivered { count } => Args::new().with("count", count),
        Trouble::Late { p95_min } => Args::new().with("minutes", p95_min),
        _ => Args::new(),
    }
}

fn refused(error: &SettingsError) -> CoachError {
    CoachError::invalid(&error.field, &error.reason)
}

fn known_form(id: &OccurrenceId) -> Result<Id, CoachError> {
    id.value.parse().map_err(|error| CoachError::invalid("id", error))
}
