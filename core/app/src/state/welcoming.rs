//! The first minutes, a page at a time.

use heelfirst_practice::gate::{self, HeldBack, Question};
use heelfirst_words::Args;

use super::State;
use super::facts::key;
use crate::api::{CoachError, WelcomePage, WelcomePageKind};

/// What the greeting says, in its order.
const GREETING: [&str; 3] = ["welcome-what", "welcome-not-validated", "welcome-questions"];

impl State {
    /// Whether the welcome is to be shown: nothing was practised lately, and the person did not leave it.
    pub(super) fn is_welcome(&self) -> bool {
        !self.facts.welcome_left && self.facts.past.is_empty() && self.facts.ended.is_empty()
    }

    /// The welcome does not come by itself again.
    pub(crate) fn leave_welcome(&mut self) -> Result<(), CoachError> {
        self.facts.welcome_left = true;
        self.note_setting(key::WELCOME_LEFT, Ok(true.into()))?;
        self.say_today();
        Ok(())
    }

    /// The pages in their order, numbered.
    pub(super) fn welcome_pages(&self) -> Vec<WelcomePage> {
        let mut pages = vec![self.page(WelcomePageKind::Greeting, "welcome-title", &GREETING)];
        if let Some(level) = gate::urgent(&self.facts.answers) {
            pages.push(self.question_page(&gate::URGENT));
            pages.push(self.urgent_page(level));
        } else {
            pages.extend(gate::SELF_CHECK.iter().map(|question| self.question_page(question)));
            pages.push(self.page(WelcomePageKind::Aids, "welcome-aids-title", &["welcome-aids-why"]));
            pages.push(self.page(WelcomePageKind::WakingHours, "welcome-hours-title", &["welcome-hours-why"]));
            if self.reminds() {
                let why = ["welcome-reminders-why", "welcome-reminders-discreet"];
                pages.push(self.page(WelcomePageKind::Reminders, "welcome-reminders-title", &why));
            }
            let lifts = [self.first_lifts_key(), "welcome-later"];
            pages.push(self.page(WelcomePageKind::FirstLifts, "welcome-lifts-title", &lifts));
        }
        let of = pages.len();
        let after_greeting = (1..).zip(&mut pages).filter(|(_, page)| numbered(page.kind));
        for (number, page) in after_greeting {
            page.progress = self.words.text("welcome-page", &Args::new().with("page", number).with("of", of));
        }
        pages
    }

    /// The page to begin at: what an urgent answer asks for, or the first open question, or what comes after all of them.
    pub(super) fn welcome_begins_at(&self) -> u32 {
        let pages = self.welcome_pages();
        let kind = |kind: WelcomePageKind| pages.iter().position(|page| page.kind == kind);
        let open = || {
            let is_open = |page: &WelcomePage| page.question.as_ref().is_some_and(|question| question.given.is_none());
            pages.iter().position(is_open)
        };
        let first = kind(WelcomePageKind::Question);
        let begin = kind(WelcomePageKind::Urgent).or_else(open).or_else(|| kind(WelcomePageKind::Aids));
        let begin = begin.filter(|begin| Some(*begin) != first).unwrap_or(0);
        u32::try_from(begin).unwrap_or(0)
    }

    fn page(&self, kind: WelcomePageKind, title: &str, lines: &[&str]) -> WelcomePage {
        let lines = lines.iter().map(|line| self.words.plain(line)).collect();
        WelcomePage { kind, title: self.words.plain(title), lines, question: None, progress: String::new() }
    }

    fn question_page(&self, question: &Question) -> WelcomePage {
        let is_form = [gate::SIDE.key, gate::NOTICE.key].contains(&question.key);
        let asked = self.question(question);
        let note = is_form.then(|| self.words.plain("check-no-diagnosis"));
        WelcomePage {
            kind: WelcomePageKind::Question,
            title: asked.text.clone(),
            lines: asked.lines.iter().cloned().chain(note).collect(),
            question: Some(asked),
            progress: String::new(),
        }
    }

    fn urgent_page(&self, level: &'static str) -> WelcomePage {
        WelcomePage {
            kind: WelcomePageKind::Urgent,
            title: self.held_back_text(HeldBack::Urgent(level)),
            lines: vec![self.words.plain("gate-urgent-cleared")],
            question: Some(self.question(&gate::URGENT)),
            progress: String::new(),
        }
    }

    /// What to do before the first lifts.
    pub(super) fn first_lifts_key(&self) -> &'static str {
        match self.first_exercise() {
            "assisted-toe-raise" => "welcome-next-helped",
            _ => "welcome-next",
        }
    }
}

/// The greeting is no step yet, and what is urgent has no way on.
fn numbered(kind: WelcomePageKind) -> bool {
    !matches!(kind, WelcomePageKind::Greeting | WelcomePageKind::Urgent)
}

#[cfg(test)]
mod tests;
