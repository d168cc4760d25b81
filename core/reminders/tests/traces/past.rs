//! What was before a trace begins: answers from which a time was learnt, and practice that has become a habit.

use std::collections::BTreeSet;

use heelfirst_reminders::*;
use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use crate::dice::dice_of;

/// Days of answers: enough to move a prompt.
const TAUGHT_DAYS: i64 = 35;

/// How far practising has become a habit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    None,
    /// Six good weeks and more: a walk goes with the first plan.
    Ripe,
    /// Already with this level, and with a week behind that grows thin unless something is practised soon.
    Fading(u32),
}

/// What somebody brings along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    /// By how many minutes sooner or later than the first prompts of a day the person had time; 0 where nothing was learnt.
    pub suits_min: i64,
    pub habit: Habit,
}

impl Past {
    /// That of a trace. It has dice of its own, so that what happens later does not depend on it.
    pub fn of(seed: u64) -> Self {
        let mut dice = dice_of(&[seed, 2]);
        let suits_min = dice.pick(&[0, 0, 0, -40, -25, 25, 30, 45]);
        let habit = dice.pick(&[Habit::None, Habit::None, Habit::Ripe, Habit::Fading(1), Habit::Fading(2)]);
        Self { suits_min, habit }
    }

    /// How the taper stood.
    pub fn taper(self, today: Date) -> Taper {
        match self.habit {
            Habit::Fading(level) => Taper { level, since: Some(today.saturating_sub(20.days())), undone: false },
            _ => Taper::default(),
        }
    }

    /// The days of practice before today.
    pub fn practised(self, today: Date) -> BTreeSet<Date> {
        let counts: fn(i64) -> bool = match self.habit {
            Habit::None => |_| false,
            Habit::Ripe => |ago| ago % 3 != 0,
            Habit::Fading(_) => |ago| ago > 3,
        };
        (1..=50).filter(|ago| counts(*ago)).map(|ago| today.saturating_sub(ago.days())).collect()
    }

    /// What became of the first prompts of earlier days: dismissed, and practised sooner or later.
    pub fn answers(self, settings: &Settings, now: &Zoned) -> (Vec<Record>, Vec<Practice>) {
        let days = if self.suits_min == 0 { 0 } else { TAUGHT_DAYS };
        let yesterday = settings.waking_date(now).saturating_sub(1.day());
        let first = yesterday.saturating_sub(days.days());
        let span = Calendar::new(settings, now.time_zone()).span(first, yesterday);
        let spread = |visit: &&Visit| matches!(visit.slot, Slot::Number(1 | 2)) && visit.date > first;
        let visits: Vec<&Visit> = span.visits.iter().filter(spread).collect();
        let practice = |visit: &&Visit| practised(visit, visit.at_s + self.suits_min * 60, now);
        (visits.iter().map(|visit| dismissed(visit, now)).collect(), visits.iter().filter_map(practice).collect())
    }
}

fn zoned(at_s: i64, now: &Zoned) -> Zoned {
    jiff::Timestamp::from_second(at_s).unwrap().to_zoned(now.time_zone().clone())
}

fn dismissed(visit: &Visit, now: &Zoned) -> Record {
    Record {
        id: visit.id(),
        date: visit.date,
        kinds: visit.kinds,
        done: Kinds::NONE,
        at_s: visit.at_s,
        window_end_s: visit.window_end_s,
        local: zoned(visit.at_s, now).datetime(),
        delivered_s: Some(visit.at_s),
        outcome: Outcome::Dismissed,
        outcome_s: visit.at_s + 30,
        moves: 0,
    }
}

fn practised(visit: &Visit, at_s: i64, now: &Zoned) -> Option<Practice> {
    let kind = visit.kinds.first()?;
    Some(Practice { kind, at_s, local: zoned(at_s, now).datetime(), date: visit.date, answers: None })
}
