//! What is read at a glance, by widgets that never open the core.

use heelfirst_practice::gate::HeldBack;
use heelfirst_reminders::Kind;
use jiff::ToSpan;
use serde_json::{Value, json};

use super::State;
use super::recalling::kind_of;
use crate::api::{Begun, CoachError, OccurrenceSnapshot, PromptKind, TodaySnapshot};

/// Grows when a key changes its meaning.
const FORM: u32 = 1;

impl State {
    /// Leaves the first screen's few words for who reads them without the core.
    pub(crate) fn leave_glance(&mut self, today: &TodaySnapshot) {
        self.outbox.glance = Some(self.glance(today).to_string());
    }

    fn glance(&self, today: &TodaySnapshot) -> Value {
        json!({
            "form": FORM,
            "headline": today.headline,
            "next_text": today.next_reminder_text,
            "until_ms": self.holds_until_ms(today.next_reminder.as_ref()),
            "next": today.next_reminder.as_ref().map(glance_of),
            "start_text": self.words.plain("button-start"),
            "walk_text": self.words.plain("reminder-walk-title"),
            "may_walk": !self.is_urgent(),
            "right_to_left": self.words.info().right_to_left,
        })
    }

    /// Until when the sentence about the next prompt is true: it says "today" and "tomorrow".
    fn holds_until_ms(&self, next: Option<&OccurrenceSnapshot>) -> Option<i64> {
        let midnight = self.now().date().checked_add(1.day()).ok()?.to_zoned(self.zone.clone()).ok()?;
        let midnight_ms = midnight.timestamp().as_millisecond();
        Some(next.map_or(midnight_ms, |next| next.window_end_ms.min(midnight_ms)))
    }

    /// Starts what a prompt of this kind asks for: what is due of it, else what else the plan has of it. Where the plan has nothing, the
    /// first exercise of the kind says what holds it back.
    pub(crate) fn start_due(&mut self, kind: PromptKind) -> Result<Begun, CoachError> {
        let kind = Kind::from(kind);
        let is_of_it = |id: &str| self.catalogue.get(id).is_some_and(|exercise| kind_of(exercise) == kind);
        let planned = self.today_items().into_iter().map(|item| item.exercise);
        let known = self.catalogue.iter().map(|exercise| exercise.id.to_owned());
        let found = planned.chain(known).find(|id| is_of_it(id));
        let item = found.ok_or_else(|| CoachError::not_found("an exercise of this kind"))?;
        if self.waits_for_questions(&item) {
            return Ok(Begun::Questions);
        }
        let session = self.start(&item, false)?;
        // Nothing has to be fetched for a walk: who says Start is up, and is led off after the seconds to get ready.
        if kind == Kind::Walk {
            self.input(heelfirst_practice::Input::Ready)?;
        }
        Ok(Begun::Session { session })
    }

    fn waits_for_questions(&self, item: &str) -> bool {
        let held = self.catalogue.get(item).and_then(|exercise| self.held_back(exercise));
        matches!(held, Some(HeldBack::Unanswered(_)))
    }
}

fn glance_of(next: &OccurrenceSnapshot) -> Value {
    let kind = Kind::from(next.kind).as_str();
    json!({ "id": next.id.value, "kind": kind, "at_ms": next.at_ms, "window_end_ms": next.window_end_ms, "title": next.title })
}
