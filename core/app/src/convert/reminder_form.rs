//! Reminder settings between the form that a screen edits and what is kept.

use heelfirst_reminders::{Anchor, Clock, Fixed, Settings, Weekday, Weekdays, Window};
use jiff::civil::{DateTime, Time};

use crate::api::{CoachError, DayAnchor, DayWindow, FixedPrompt, PlanDay, ReminderForm};

impl From<&Settings> for ReminderForm {
    fn from(settings: &Settings) -> Self {
        Self {
            wake_min: minute(settings.wake),
            sleep_min: minute(settings.sleep),
            walks_per_day: settings.walks_per_day,
            stretches_per_day: settings.stretches_per_day,
            strength_per_day: settings.strength_per_day,
            quiet: settings.quiet.iter().copied().map(window).collect(),
            days: settings.days.iter().map(PlanDay::from).collect(),
            min_gap_min: settings.min_gap_minutes,
            max_per_day: settings.max_per_day,
            fixed: settings.fixed.iter().copied().map(fixed).collect(),
            busy: settings.busy.iter().copied().map(window).collect(),
            paused_until: settings.paused_until.map(until),
            anchors: settings.anchors.iter().map(anchor).collect(),
            snooze_min: settings.snooze_minutes,
            learning: settings.learning,
        }
    }
}

fn minute(clock: Clock) -> u32 {
    clock.minute_of_day().into()
}

fn window(window: Window) -> DayWindow {
    DayWindow { from_min: minute(window.from), to_min: minute(window.to) }
}

fn fixed(fixed: Fixed) -> FixedPrompt {
    let days = if fixed.days.is_all() { Vec::new() } else { fixed.days.iter().map(PlanDay::from).collect() };
    FixedPrompt { kind: fixed.kind.into(), at_min: minute(fixed.at), even_in_quiet: fixed.even_in_quiet, days }
}

fn anchor(anchor: &Anchor) -> DayAnchor {
    DayAnchor { name: anchor.name.clone(), at_min: minute(anchor.at) }
}

/// A local date, with its time where it is not its beginning; [`ReminderForm::applied_to`] reads it.
pub(crate) fn until(at: DateTime) -> String {
    let form = if at.time() == Time::midnight() { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M" };
    at.strftime(form).to_string()
}

impl ReminderForm {
    /// The settings with what this form says; whether they hold together is not asked here.
    ///
    /// # Errors
    /// `Invalid` naming the field of a time that is none.
    pub(crate) fn applied_to(&self, settings: &Settings) -> Result<Settings, CoachError> {
        Ok(Settings {
            wake: clock("wake_min", self.wake_min)?,
            sleep: clock("sleep_min", self.sleep_min)?,
            walks_per_day: self.walks_per_day,
            stretches_per_day: self.stretches_per_day,
            strength_per_day: self.strength_per_day,
            quiet: self.quiet.iter().map(|window| window.kept("quiet")).collect::<Result<_, _>>()?,
            days: weekdays(&self.days),
            min_gap_minutes: self.min_gap_min,
            max_per_day: self.max_per_day,
            fixed: self.fixed.iter().map(FixedPrompt::kept).collect::<Result<_, _>>()?,
            busy: self.busy.iter().map(|window| window.kept("busy")).collect::<Result<_, _>>()?,
            paused_until: self.paused_until.as_deref().map(moment).transpose()?,
            anchors: self.anchors.iter().map(DayAnchor::kept).collect::<Result<_, _>>()?,
            snooze_minutes: self.snooze_min,
            learning: self.learning,
            ..settings.clone()
        })
    }
}

impl DayWindow {
    fn kept(self, field: &str) -> Result<Window, CoachError> {
        Ok(Window { from: clock(field, self.from_min)?, to: clock(field, self.to_min)? })
    }
}

impl FixedPrompt {
    fn kept(&self) -> Result<Fixed, CoachError> {
        let days = if self.days.is_empty() { Weekdays::ALL } else { weekdays(&self.days) };
        let at = clock("fixed", self.at_min)?;
        Ok(Fixed { kind: self.kind.into(), at, even_in_quiet: self.even_in_quiet, days })
    }
}

impl DayAnchor {
    fn kept(&self) -> Result<Anchor, CoachError> {
        Ok(Anchor { name: self.name.trim().to_owned(), at: clock("anchors", self.at_min)? })
    }
}

fn weekdays(days: &[PlanDay]) -> Weekdays {
    days.iter().map(|day| Weekday::from(*day)).collect()
}

fn clock(field: &str, minute: u32) -> Result<Clock, CoachError> {
    let narrow = |number: u32| u8::try_from(number).ok();
    let at = narrow(minute / 60).zip(narrow(minute % 60)).and_then(|(hour, minute)| Clock::new(hour, minute));
    at.ok_or_else(|| CoachError::invalid(field, format!("{minute} is no minute of a day; give one from 0 to 1439")))
}

fn moment(text: &str) -> Result<DateTime, CoachError> {
    let wrong = |error| CoachError::invalid("paused_until", format!("{error}; give a date such as 2026-12-24"));
    text.parse().map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_comes_back_as_it_went_and_leaves_what_it_does_not_show() {
        let written = r#"{"wake": "14:00", "sleep": "05:30", "walks_per_day": 2, "stretches_per_day": 1, "strength_per_day": 0,
            "quiet": [["18:00", "19:30"]], "days": ["mon", "sun"], "walk_days": ["sun"], "min_gap_minutes": 60, "max_per_day": 5,
            "fixed": [{"kind": "stretch", "at": "18:30", "even_in_quiet": true, "days": ["mon"]}, {"kind": "walk", "at": "00:15"}],
            "busy": [["23:00", "00:30"]], "paused_until": "2026-12-24T12:30", "anchors": [{"name": "tea", "at": "17:00"}],
            "hot": [["15:00", "16:00"]], "snooze_minutes": 20, "learning": false, "taper": false}"#;
        let settings = crate::read_settings(written).unwrap();
        let form = ReminderForm::from(&settings);
        assert_eq!((form.wake_min, form.sleep_min, form.fixed[1].at_min), (840, 330, 15));
        assert_eq!(
            (form.days.as_slice(), form.paused_until.as_deref()),
            (&[PlanDay::Mon, PlanDay::Sun][..], Some("2026-12-24T12:30"))
        );
        assert_eq!(form.applied_to(&settings).unwrap(), settings);
        let fresh = Settings::default();
        let rested = ReminderForm { paused_until: Some("2026-03-09".to_owned()), ..ReminderForm::from(&fresh) };
        let kept = rested.applied_to(&fresh).unwrap();
        assert_eq!(ReminderForm::from(&kept), rested);
    }

    #[test]
    fn a_minute_that_no_day_has_and_a_date_that_is_none_are_named() {
        let settings = Settings::default();
        let form = ReminderForm::from(&settings);
        let late = ReminderForm { wake_min: 1440, ..form.clone() };
        assert!(late.applied_to(&settings).unwrap_err().to_string().starts_with("wake_min: 1440 is no minute"));
        let when = ReminderForm { paused_until: Some("soon".to_owned()), ..form };
        assert!(when.applied_to(&settings).unwrap_err().to_string().starts_with("paused_until: "));
    }
}
