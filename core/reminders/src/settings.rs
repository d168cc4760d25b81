//! What a person wants: the settings file, key by key.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime};
use jiff::{ToSpan, Zoned};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use written::Written;

use crate::{Clock, Kind, Kinds, Recurrence, Weekday, Weekdays, Window};

mod keys;
mod named;
mod place;
mod validate;
mod values;
mod written;

#[cfg(test)]
mod tests;

/// A prompt at a time that the person gave. It counts as one of its kind, is never jittered and never dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Fixed {
    /// What it is for.
    pub kind: Kind,
    /// When. A time after midnight and before `sleep` of a day that ends after midnight belongs to the waking date before.
    pub at: Clock,
    /// Whether it may lie in quiet hours. Default: no.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub even_in_quiet: bool,
    /// On which days of the week, by waking date, of those in [`Settings::days`]. Default: all.
    #[serde(skip_serializing_if = "Weekdays::is_all")]
    pub days: Weekdays,
}

/// A prompt every so many minutes; it takes the place of the kind's number a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Every {
    /// From one to the next, in minutes; at least `min_gap_minutes`.
    pub minutes: u32,
    /// What it is for. Default: walks.
    pub kind: Kind,
    /// The first one of the day. Default: `wake`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Clock>,
    /// None at or after this time. Default: `sleep`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Clock>,
    /// Whether minutes that really pass are counted from the day's first one, whatever the clocks do. Default: no, clock times.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub elapsed: bool,
}

/// A prompt that comes as a calendar's recurrence rule says, whatever [`Settings::days`] are. It counts as one of its kind on its days, is never
/// jittered and never dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recurring {
    /// What it is for.
    pub kind: Kind,
    /// The first time, a local date and time.
    pub from: DateTime,
    /// When it comes again.
    pub rule: Recurrence,
    /// Whether it may lie in quiet hours. Default: no.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub even_in_quiet: bool,
}

/// Something that happens every day anyway, such as breakfast: a walk is placed shortly after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Anchor {
    /// What it is, in the person's own word.
    pub name: String,
    /// When it is over.
    pub at: Clock,
}

/// What a person wants. A missing key takes its default; an unknown one is refused by name.
///
/// [`Settings::validate`] says whether the values fit together; planning validates too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// When the waking day begins. Default: 08:00.
    pub wake: Clock,
    /// When it ends. Earlier than `wake` means after midnight; the day then belongs to its waking date. Default: 21:00.
    pub sleep: Clock,
    /// Walking visits a day, 0–24. Default: 4.
    pub walks_per_day: u32,
    /// Stretches a day, 0–24. Default: 3.
    pub stretches_per_day: u32,
    /// Strengthening exercises a day, 0–24. Default: 1.
    pub strength_per_day: u32,
    /// Windows without any prompt, over midnight too. Default: none.
    pub quiet: Vec<Window>,
    /// Days of the week with prompts, by waking date. Default: all.
    pub days: Weekdays,
    /// Those of them with walks. Default: all.
    #[serde(skip_serializing_if = "Weekdays::is_all")]
    pub walk_days: Weekdays,
    /// Those of them with stretches. Default: all.
    #[serde(skip_serializing_if = "Weekdays::is_all")]
    pub stretch_days: Weekdays,
    /// Those of them with strengthening. Default: all.
    #[serde(skip_serializing_if = "Weekdays::is_all")]
    pub strength_days: Weekdays,
    /// The least time between two prompts that are not fixed, and from one of those to a fixed one, 0–1440. Default: 45.
    pub min_gap_minutes: u32,
    /// The most visits a day, 1–48. Default: 6.
    pub max_per_day: u32,
    /// Prompts at times that the person gave. Default: none.
    pub fixed: Vec<Fixed>,
    /// A prompt every so many minutes. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// Prompts that come as recurrence rules say. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recurring: Vec<Recurring>,
    /// Windows into which no prompt is placed, except a fixed one. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub busy: Vec<Window>,
    /// No prompt before this local date or date and time. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<DateTime>,
    /// What walks are placed after. Default: nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<Anchor>,
    /// Windows in which it is hot: nothing is moved into them. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hot: Vec<Window>,
    /// Windows in which the person is tired: nothing is moved into them. Default: none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tired: Vec<Window>,
    /// After how many minutes a snoozed prompt comes again, 5–120. Default: 15.
    #[serde(skip_serializing_if = "usual_snooze")]
    pub snooze_minutes: u32,
    /// Whether prompts may move to where they are accepted more often, by 45 minutes at most. Default: yes.
    #[serde(skip_serializing_if = "std::clone::Clone::clone")]
    pub learning: bool,
    /// Whether there may be fewer prompts once practising has become a habit. Default: yes.
    #[serde(skip_serializing_if = "std::clone::Clone::clone")]
    pub taper: bool,
}

const SNOOZE_MIN: u32 = 15;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
fn usual_snooze(minutes: &u32) -> bool {
    *minutes == SNOOZE_MIN
}

impl<'de> Deserialize<'de> for Settings {
    /// An error is the text of a [`SettingsError`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        named::settings(&Written::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            wake: Clock::hour(8),
            sleep: Clock::hour(21),
            walks_per_day: 4,
            stretches_per_day: 3,
            strength_per_day: 1,
            quiet: Vec::new(),
            days: Weekdays::ALL,
            walk_days: Weekdays::ALL,
            stretch_days: Weekdays::ALL,
            strength_days: Weekdays::ALL,
            min_gap_minutes: 45,
            max_per_day: 6,
            fixed: Vec::new(),
            every: None,
            recurring: Vec::new(),
            busy: Vec::new(),
            paused_until: None,
            anchors: Vec::new(),
            hot: Vec::new(),
            tired: Vec::new(),
            snooze_minutes: SNOOZE_MIN,
            learning: true,
            taper: true,
        }
    }
}

impl Settings {
    /// Every key that a settings file may have.
    pub const KEYS: &[&str] = named::KEYS;

    /// The most prompts of one kind a day.
    pub const MOST_A_DAY: u32 = 24;

    /// The most that the least time between two prompts can be, in minutes.
    pub const MOST_GAP_MIN: u32 = 1440;

    /// After how many minutes a snoozed prompt may come again.
    pub const SNOOZES_MIN: RangeInclusive<u32> = 5..=120;

    /// The most visits a day.
    pub const MOST_VISITS: u32 = 48;

    /// Whether the waking day ends after midnight.
    pub(crate) fn over_midnight(&self) -> bool {
        self.sleep < self.wake
    }

    /// The waking date that a moment belongs to: before `sleep` of a day that ends after midnight, the date before.
    pub fn waking_date(&self, at: &Zoned) -> Date {
        let after_midnight = self.over_midnight() && Clock::of(at.time()) < self.sleep;
        if after_midnight { at.date().saturating_sub(1.day()) } else { at.date() }
    }

    /// Whether a pause is not over when the clock shows `at`.
    pub fn is_paused(&self, at: DateTime) -> bool {
        self.paused_until.is_some_and(|until| at < until)
    }

    /// No day has more visits.
    pub(crate) fn most_visits(&self) -> u32 {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let seated = self.stretches_per_day.max(self.strength_per_day);
        let recurring = self.recurring.iter().map(|recurring| number(recurring.rule.clocks(recurring.from).len()));
        // As many as the longest day of a change of the clocks has room for, and its first one.
        let on_grid = self.every.map_or(0, |every| 1500 / every.minutes.max(1) + 1);
        let given = recurring.fold(number(self.fixed.len()), u32::saturating_add);
        let wanted = [self.walks_per_day, seated, given, on_grid].into_iter().fold(0, u32::saturating_add);
        self.max_per_day.min(wanted)
    }

    /// How many of `kind` a day.
    pub(crate) fn per_day(&self, kind: Kind) -> u32 {
        match kind {
            Kind::Walk => self.walks_per_day,
            Kind::Stretch => self.stretches_per_day,
            Kind::Strength => self.strength_per_day,
        }
    }

    /// The kinds that a waking date of this weekday has.
    pub(crate) fn kinds_on(&self, day: Weekday) -> Kinds {
        let days = [self.walk_days, self.stretch_days, self.strength_days];
        let kinds = Kind::ALL.into_iter().zip(days).filter(|(_, days)| days.and(self.days).contains(day));
        kinds.map(|(kind, _)| kind).collect()
    }

    pub(crate) fn quiet_at(&self, time: Clock) -> bool {
        self.quiet.iter().any(|window| window.contains(time))
    }
}

/// Settings that cannot be kept, by the key at fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct SettingsError {
    /// The key, such as `sleep` or `fixed[2].at`.
    pub field: String,
    /// What is the matter with its value, and what would do.
    pub reason: String,
}
