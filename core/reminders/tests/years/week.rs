//! What a year was like, day by day.

use std::collections::BTreeMap;

use heelfirst_reminders::{Kind, Kinds, OccurrenceId, Settings};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use crate::people::{END, FIRST};

/// What became of a prompt that was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It was practised.
    Practised,
    /// It came again a little later.
    Snoozed,
    /// It came again at a calm moment.
    InAHurry,
    /// It waited for the next walk, and that did not come.
    OnNextWalk,
    /// Not this one.
    Dismissed,
    /// No answer.
    Ignored,
    /// The phone was off: nobody knows whether it was shown.
    Unknown,
}

impl Fate {
    pub const ALL: [Self; 7] = [
        Self::Practised,
        Self::Snoozed,
        Self::InAHurry,
        Self::OnNextWalk,
        Self::Dismissed,
        Self::Ignored,
        Self::Unknown,
    ];
}

/// One showing of a prompt, by the clock of the phone.
#[derive(Debug, Clone)]
pub struct Shown {
    pub id: OccurrenceId,
    pub local: DateTime,
    /// Seconds since 1970 that the phone's clock showed.
    pub at_s: i64,
    /// The waking date.
    pub waking: Date,
    pub kinds: Kinds,
    pub fate: Fate,
    /// By how many minutes learning moved it.
    pub moved_min: i64,
    /// Whether the person had moved it to later.
    pub again: bool,
    /// Whether it came in quiet hours, for which nobody asked.
    pub in_quiet: bool,
    /// Whether it came before the end of a pause.
    pub in_pause: bool,
}

/// Something practised that nobody had asked for.
#[derive(Debug, Clone, Copy)]
pub struct Unasked {
    pub local: DateTime,
    pub kind: Kind,
}

/// A civil day as the phone's clock had it.
#[derive(Debug, Clone)]
pub struct Day {
    /// The last that held on it.
    pub settings: Settings,
    pub shown: Vec<Shown>,
    pub unasked: Vec<Unasked>,
    /// When the person made it a lighter day.
    pub lighter_from: Option<Time>,
    /// Why there was no prompt on all of it.
    pub silent: Option<&'static str>,
    pub notes: Vec<String>,
}

impl Day {
    pub fn new(settings: Settings) -> Self {
        let (shown, unasked, notes) = (Vec::new(), Vec::new(), Vec::new());
        Self { settings, shown, unasked, lighter_from: None, silent: None, notes }
    }
}

/// A year of one person. A date that was never lived through, west to east over the date line, is not in it.
pub struct Year {
    pub name: &'static str,
    pub title: &'static str,
    pub told: &'static str,
    pub days: BTreeMap<Date, Day>,
}

/// Seven days from a Monday.
pub struct Week<'a> {
    /// From 1.
    pub number: usize,
    pub monday: Date,
    pub days: Vec<(Date, Option<&'a Day>)>,
}

impl Year {
    pub fn weeks(&self) -> impl Iterator<Item = Week<'_>> {
        let mondays = std::iter::successors(Some(FIRST), |monday| monday.checked_add(7.days()).ok());
        mondays.take_while(|monday| *monday < END).enumerate().map(|(index, monday)| {
            let dates = (0..7).filter_map(|day: i64| monday.checked_add(day.days()).ok());
            let days = dates.map(|date| (date, self.days.get(&date))).collect();
            Week { number: index + 1, monday, days }
        })
    }

    pub fn shown(&self) -> impl Iterator<Item = &Shown> {
        self.days.values().flat_map(|day| &day.shown)
    }
}

impl Week<'_> {
    /// `5–11 Jan`, `30 Mar – 5 Apr`.
    pub fn dates(&self) -> String {
        let last = self.monday.saturating_add(6.days());
        if last.month() == self.monday.month() {
            return format!("{}–{}", self.monday.day(), last.strftime("%-d %b"));
        }
        format!("{} – {}", self.monday.strftime("%-d %b"), last.strftime("%-d %b"))
    }

    /// What is to be known of the week, each with its day; what comes day after day is told once.
    pub fn notes(&self) -> Vec<String> {
        let mut told: Vec<(String, Vec<Date>)> = Vec::new();
        let notes = self.days.iter().filter_map(|(date, day)| Some((*date, (*day)?)));
        for (date, note) in notes.flat_map(|(date, day)| day.notes.iter().map(move |note| (date, note))) {
            match told.iter_mut().find(|(known, _)| known == note) {
                Some((_, dates)) => dates.push(date),
                None => told.push((note.clone(), vec![date])),
            }
        }
        let days = |dates: &[Date]| dates.iter().map(|date| date.strftime("%a").to_string()).collect::<Vec<_>>();
        told.iter().map(|(note, dates)| format!("{note} {}", days(dates).join(" "))).collect()
    }
}
