//! How a year is written down while it is lived.

use heelfirst_reminders::{Clock, Occurrence, OccurrenceId, Record, Settings};
use jiff::Zoned;
use jiff::civil::Date;

use crate::week::{Day, Fate, Shown, Year};

/// Where a showing is written down: on which day, and which one of it.
pub type Place = (Date, usize);

impl Year {
    /// A day, which begins with these settings where nothing is known of it.
    pub fn day(&mut self, date: Date, settings: &Settings) -> &mut Day {
        self.days.entry(date).or_insert_with(|| Day::new(settings.clone()))
    }

    /// A prompt is shown now.
    pub fn note_shown(&mut self, prompt: &Occurrence, now: &Zoned, again: bool, settings: &Settings) -> Place {
        let local = now.datetime();
        let clock = Clock::new(local.hour().unsigned_abs(), local.minute().unsigned_abs()).unwrap();
        let day = self.day(local.date(), settings);
        day.shown.push(Shown {
            id: prompt.id,
            local,
            at_s: now.timestamp().as_second(),
            waking: prompt.date,
            kinds: prompt.kinds(),
            fate: Fate::Ignored,
            moved_min: prompt.moved_min,
            again,
            in_quiet: settings.quiet.iter().any(|window| window.contains(clock)),
            in_pause: settings.paused_until.is_some_and(|until| local < until),
        });
        (local.date(), day.shown.len() - 1)
    }

    /// Nobody knows whether these were shown.
    pub fn note_unknown(&mut self, records: &[Record], settings: &Settings) {
        for record in records {
            self.day(record.local.date(), settings).shown.push(Shown {
                id: record.id,
                local: record.local,
                at_s: record.at_s,
                waking: record.date,
                kinds: record.kinds,
                fate: Fate::Unknown,
                moved_min: 0,
                again: record.moves > 0,
                in_quiet: false,
                in_pause: false,
            });
        }
    }

    /// The person answered what was shown.
    pub fn note_fate(&mut self, (date, index): Place, fate: Fate) {
        if let Some(shown) = self.days.get_mut(&date).and_then(|day| day.shown.get_mut(index)) {
            shown.fate = fate;
        }
    }

    /// What a prompt asked for was practised, if late.
    pub fn note_practised(&mut self, id: OccurrenceId) {
        let days = self.days.values_mut().rev().take(3);
        let mut shown = days.flat_map(|day| day.shown.iter_mut().rev());
        if let Some(shown) = shown.find(|shown| shown.id == id) {
            shown.fate = Fate::Practised;
        }
    }
}
