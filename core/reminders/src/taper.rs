//! Fewer prompts once practising has become a habit.

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::{Kind, Settings};

#[cfg(test)]
mod tests;

/// So many weeks in a row, each with at least so many days of practice, make a habit. Habits take 18 to 254 days to form (Lally et al., 2010).
const WEEKS: i64 = 6;
const DAYS_A_WEEK: usize = 4;
/// The most walks a day that are taken away, one at a time, and how many stay.
const MOST: u32 = 2;
const WALKS_THAT_STAY: u32 = 2;

/// How far the prompts were thinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Taper {
    /// How many walks fewer are prompted a day, 0–2.
    pub level: u32,
    /// When that last changed.
    pub since: Option<Date>,
    /// The person took it back: it does not come again before it is allowed.
    pub undone: bool,
}

impl Taper {
    /// How it stands today. One walk goes after six weeks (of seven days each, up to yesterday) with at least four days of practice in each, another
    /// after six more. A week with fewer brings all prompts back, for six weeks at least, but not before a week has passed since the last change.
    /// Asked again on the same day it says the same.
    #[must_use]
    pub fn on(self, today: Date, practised: &BTreeSet<Date>) -> Self {
        if self.undone {
            return self;
        }
        let good = |weeks_ago: i64| is_good(today, weeks_ago, practised);
        let days_since = |days: i64| self.since.is_none_or(|since| since.saturating_add(days.days()) <= today);
        if self.level > 0 && !good(0) {
            // Told one day and taken back the next, it would only confuse; a clock that was set back does not count as a week.
            let set_back = self.since.is_some_and(|since| since > today);
            return if set_back || days_since(7) { Self { level: 0, since: Some(today), ..self } } else { self };
        }
        if self.since.is_some_and(|since| since > today) {
            // The clock was ahead when it changed: counted from today, or it would wait for that day.
            return Self { since: Some(today), ..self };
        }
        let long_since = days_since(WEEKS * 7);
        // Also after all prompts came back: six weeks by other borders may skip the bad one.
        if self.level < MOST && long_since && (0..WEEKS).all(good) {
            return Self { level: self.level + 1, since: Some(today), ..self };
        }
        self
    }

    /// How it is to be kept from `now` on; `None` where that is as before. While a pause lasts and for a week after it, which is no week to
    /// judge by, or where the settings do not allow it, it stays, and so it does where nothing more would be thinned, of which nobody need
    /// be told.
    #[must_use]
    pub fn follow(self, settings: &Settings, now: DateTime, practised: impl IntoIterator<Item = Date>) -> Option<Self> {
        let back_for_a_week = |until: DateTime| until.date().saturating_add(7.days()) <= now.date();
        if !settings.taper || !settings.paused_until.is_none_or(back_for_a_week) {
            return None;
        }
        let after = self.on(now.date(), &practised.into_iter().collect());
        let for_nothing = after.level > self.level && after.takes(settings) == self.takes(settings);
        (after != self && !for_nothing).then_some(after)
    }

    /// The settings as it leaves them.
    pub fn thinned(self, settings: &Settings) -> Cow<'_, Settings> {
        let less = self.takes(settings);
        if less == 0 {
            return Cow::Borrowed(settings);
        }
        let walks_per_day = settings.walks_per_day - less;
        // A walk less is a visit less: what rode along on it must not get a visit of its own.
        let max_per_day = settings.most_visits().saturating_sub(less).max(1);
        Cow::Owned(Settings { walks_per_day, max_per_day, ..settings.clone() })
    }

    /// All prompts again, for good.
    #[must_use]
    pub fn undo(self, today: Date) -> Self {
        Self { level: 0, since: Some(today), undone: true }
    }

    /// How many walks a day are not prompted because of it. Only walks that are spread over the day go, neither fixed ones nor a grid's; two
    /// walks stay; none goes where the settings do not allow it.
    pub fn takes(self, settings: &Settings) -> u32 {
        let on_grid = settings.every.is_some_and(|every| every.kind == Kind::Walk);
        if !settings.taper || on_grid {
            return 0;
        }
        let walks = settings.walks_per_day;
        let spread = walks.saturating_sub(settings.fixed_count(Kind::Walk));
        self.level.min(MOST).min(spread).min(walks.saturating_sub(WALKS_THAT_STAY))
    }
}

fn is_good(today: Date, weeks_ago: i64, practised: &BTreeSet<Date>) -> bool {
    let before = today.saturating_sub((weeks_ago * 7).days());
    let from = before.saturating_sub(7.days());
    from < before && practised.range(from..before).count() >= DAYS_A_WEEK
}
