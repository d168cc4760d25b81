//! What the app does with what was learnt and with habits, as it does whenever it plans.

use heelfirst_reminders::{Model, Taper};
use jiff::Zoned;

use crate::app::App;

/// What became of the number of prompts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tapering {
    Fewer,
    AllAgain,
    Refused,
}

impl App {
    /// Looks at the habit, and learns.
    pub fn follow(&mut self, now: &Zoned) -> Option<Tapering> {
        let tapering = self.follow_habit(now);
        self.relearn(now);
        tapering
    }

    fn follow_habit(&mut self, now: &Zoned) -> Option<Tapering> {
        let (before, settings) = (self.taper, &self.settings);
        let after = before.follow(settings, now.datetime(), self.practised.iter().copied())?;
        let (fewer, then) = (before.takes(settings), after.takes(settings));
        self.taper = after;
        (then != fewer).then_some(if then > fewer { Tapering::Fewer } else { Tapering::AllAgain })
    }

    /// As in the app, once a day.
    fn relearn(&mut self, now: &Zoned) {
        let learnt = (self.settings.waking_date(now), self.learnt_since_s);
        if self.learnt != Some(learnt) {
            self.model = Model::of(&self.outcomes, self.learnt_since_s, learnt.0);
            self.learnt = Some(learnt);
        }
    }

    /// The person wants all prompts, or allows fewer again.
    pub fn allow_fewer(&mut self, allowed: bool, now: &Zoned) -> Option<Tapering> {
        match (allowed, self.taper.undone) {
            (false, false) => {
                let fewer = self.taper.takes(&self.settings) > 0;
                self.taper = self.taper.undo(now.date());
                fewer.then_some(Tapering::Refused)
            }
            (true, true) => {
                self.taper = Taper::default();
                None
            }
            _ => None,
        }
    }
}
