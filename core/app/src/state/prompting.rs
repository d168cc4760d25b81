//! The words of prompts and of plans.

use std::cell::LazyCell;

use heelfirst_reminders::{
    Conflict, DroppedBecause, Kind, Kinds, Net, Occurrence, OccurrenceId as Id, Outcome, Plan, Warning,
};
use heelfirst_words::Args;

use super::State;
use crate::api::{NetSnapshot, OccurrenceId, OccurrenceSnapshot, PromptAction, PromptAnswer, PromptKind, ReminderPlan};
use crate::{conflict_text, pause_text, warning_text};

/// How many wordings each kind of prompt has.
const WORDINGS: u64 = 4;

const ANSWERS: [(PromptAnswer, &str); 5] = [
    (PromptAnswer::Started, "reminder-action-start"),
    (PromptAnswer::InAHurry, "reminder-action-hurry"),
    (PromptAnswer::OnNextWalk, "reminder-action-next-walk"),
    (PromptAnswer::Snoozed, "reminder-action-snooze"),
    (PromptAnswer::Dismissed, "reminder-action-dismiss"),
];

/// Of a prompt that leads to questions.
const BEFORE_QUESTIONS: [(PromptAnswer, &str); 3] = [
    (PromptAnswer::Started, "reminder-action-questions"),
    (PromptAnswer::Snoozed, "reminder-action-snooze"),
    (PromptAnswer::Dismissed, "reminder-action-dismiss"),
];

impl State {
    pub(super) fn plan_snapshot(&self, plan: &Plan) -> ReminderPlan {
        let asking = self.asking_first();
        ReminderPlan {
            occurrences: plan.prompts.iter().map(|prompt| self.prompt(prompt, asking)).collect(),
            nets: plan.nets.iter().map(|net| self.net(net, asking)).collect(),
            showing: plan.showing.iter().map(|id| OccurrenceId { value: id.to_string() }).collect(),
            warnings: self.plan_warnings(plan),
            reply: String::new(),
            check_again_ms: plan.check_again.as_millisecond(),
        }
    }

    fn net(&self, net: &Net, asking: Kinds) -> NetSnapshot {
        let minute = u32::from(net.at.minute_of_day());
        NetSnapshot {
            id: OccurrenceId { value: net.id.to_string() },
            weekday: net.weekday as u32 + 1,
            hour: minute / 60,
            minute: minute % 60,
            prompt: self.prompt(&net.prompt, asking),
        }
    }

    /// What the plan leaves out, a sentence for each thing; what days usually leave out was told when the settings were kept or thinned.
    fn plan_warnings(&self, plan: &Plan) -> Vec<String> {
        let usual = LazyCell::new(|| self.told_conflicts());
        let unusual = plan.warnings.iter().filter(|warning| !warning.is_usual(&usual));
        let text = |warning: &Warning| warning_text(&self.words, warning, &warning.date().to_string());
        let mut told: Vec<String> = unusual.map(text).collect();
        let reasons = [
            (DroppedBecause::Practised, "reminder-dropped-practised"),
            (DroppedBecause::JustShown, "reminder-dropped-just-shown"),
            (DroppedBecause::LighterDay, "reminder-dropped-lighter-day"),
            (DroppedBecause::Joined, "reminder-dropped-joined"),
            (DroppedBecause::NoMomentLeft, "reminder-dropped-no-moment-left"),
        ];
        for (because, key) in reasons {
            let count = plan.dropped.iter().filter(|dropped| dropped.because == because).count();
            if count > 0 {
                told.push(self.words.text(key, &Args::new().with("count", count)));
            }
        }
        told.extend(pause_text(&self.words, &self.facts.reminders, &self.now()));
        told
    }

    /// What gets in the way of what, in words.
    pub(super) fn conflict_text(&self, conflict: &Conflict) -> String {
        conflict_text(&self.words, &self.facts.reminders, conflict)
    }

    /// What an answer leads to.
    pub(super) fn reply(&self, id: Id, plan: &Plan) -> String {
        let Some(record) = self.outcomes.get(id) else { return String::new() };
        let again = plan.prompts.iter().find(|prompt| prompt.id == id);
        let because = plan.dropped.iter().find(|dropped| dropped.id == id).map(|dropped| dropped.because);
        let time = |prompt: &Occurrence| Args::new().with("time", prompt.at.strftime("%H:%M").to_string());
        match (record.outcome, again, because) {
            (Outcome::Snoozed, Some(again), _) => self.words.text("reminder-answered-snoozed", &time(again)),
            (Outcome::InAHurry, Some(again), _) => self.words.text("reminder-answered-hurry", &time(again)),
            (Outcome::Snoozed | Outcome::InAHurry, None, Some(DroppedBecause::Joined)) => {
                self.words.plain("reminder-answered-joined")
            }
            (Outcome::Snoozed | Outcome::InAHurry, None, _) => self.words.plain("reminder-answered-no-moment-left"),
            (Outcome::OnNextWalk, ..) => self.words.plain("reminder-answered-next-walk"),
            _ => String::new(),
        }
    }

    /// In words; one of the kinds in `asking` leads to questions first.
    pub(super) fn prompt(&self, occurrence: &Occurrence, asking: Kinds) -> OccurrenceSnapshot {
        let kind = occurrence.kind.as_str();
        let asks = asking.contains(occurrence.kind);
        OccurrenceSnapshot {
            id: OccurrenceId { value: occurrence.id.to_string() },
            kind: occurrence.kind.into(),
            also: occurrence.also.iter().map(PromptKind::from).collect(),
            at_ms: occurrence.at.timestamp().as_millisecond(),
            window_end_ms: occurrence.window_end.timestamp().as_millisecond(),
            local_time: occurrence.at.strftime("%H:%M").to_string(),
            title: self.words.plain(&if asks {
                "reminder-questions-title".to_owned()
            } else {
                format!("reminder-{kind}-title")
            }),
            body: if asks { self.words.plain("reminder-questions") } else { self.prompt_body(occurrence) },
            lock_screen: self.words.plain("reminder-lock-screen"),
            actions: self.prompt_actions(if asks { &BEFORE_QUESTIONS } else { &ANSWERS }, occurrence.kind),
            moved_text: self.moved_text(occurrence),
        }
    }

    fn prompt_actions(&self, answers: &[(PromptAnswer, &str)], kind: Kind) -> Vec<PromptAction> {
        let fits = |answer: PromptAnswer| kind == Kind::Walk || answer != PromptAnswer::OnNextWalk;
        let answers = answers.iter().filter(|(answer, _)| fits(*answer));
        answers.map(|(answer, text)| PromptAction { answer: *answer, text: self.words.plain(text) }).collect()
    }

    fn prompt_body(&self, occurrence: &Occurrence) -> String {
        let wording = occurrence.id.value() % WORDINGS + 1;
        let body = self.words.plain(&format!("reminder-{}-{wording}", occurrence.kind.as_str()));
        let body = match &occurrence.anchor {
            Some(anchor) => {
                let args = Args::new().with("anchor", anchor.to_string()).with("text", body);
                self.words.text("reminder-anchor", &args)
            }
            None => body,
        };
        let also = occurrence.also.iter().map(|kind| self.words.plain(&format!("reminder-also-{}", kind.as_str())));
        std::iter::once(body).chain(also).collect::<Vec<_>>().join(" ")
    }
}
