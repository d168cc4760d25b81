//! How it goes, for the history screen. The same sums and comparisons as on the report, in the person's own words.

mod bests;
mod buckets;
mod changes;
mod charts;

use heelfirst_history::{Range, Reader};
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::api::{CoachError, GoalSnapshot, ProgressSnapshot};
use crate::driver::{date_of, refused};
use crate::report::{Graded, Person};

/// Days of practice are counted over so many.
const DAYS: u32 = 14;

/// Everything up to today. The revision is the caller's to add.
pub(crate) fn progress(reader: &Reader, today: Date, words: &Words) -> Result<ProgressSnapshot, CoachError> {
    let person = Person::read(reader)?;
    let days = reader.days_practised(today, DAYS).map_err(refused)?;
    let trials = reader.trials(buckets::span(today)).map_err(refused)?;
    let graded = Graded::read(reader, &person, today).map_err(refused)?;
    let changes = changes::changes(reader, today, (&person, &graded), words)?;
    Ok(ProgressSnapshot {
        days_practised_of_14: days,
        days_text: days_text(days, words),
        weeks: buckets::weeks(reader, today, &person).map_err(refused)?,
        months: buckets::months(reader, today, &person).map_err(refused)?,
        bests: bests::bests(reader, today, words).map_err(refused)?,
        changes_note: (!changes.is_empty()).then(|| words.plain("progress-same-context")),
        changes,
        charts: charts::charts(reader, today, (&person, &graded), words).map_err(refused)?,
        goal: goal(reader, words)?,
        question: person.question().unwrap_or_default(),
        days: buckets::days(reader, today, &person).map_err(refused)?,
        trials_count: trials,
        trials_text: (trials > 0).then(|| words.text("progress-trials", &Args::new().with("count", trials))),
        ..nothing(words)
    })
}

/// Before the first practice.
pub(crate) fn nothing(words: &Words) -> ProgressSnapshot {
    ProgressSnapshot {
        days_practised_of_14: 0,
        days_text: days_text(0, words),
        weeks: Vec::new(),
        months: Vec::new(),
        bests: Vec::new(),
        changes: Vec::new(),
        changes_note: None,
        charts: Vec::new(),
        goal: None,
        question: String::new(),
        disclaimer: words.plain("safety-not-validated"),
        revision: 0,
        days: Vec::new(),
        trials_count: 0,
        trials_text: None,
    }
}

fn days_text(days: u32, words: &Words) -> String {
    words.text("history-days-practised", &Args::new().with("days", days).with("of", DAYS))
}

/// The person's own goal as it was rated last.
pub(crate) fn goal(reader: &Reader, words: &Words) -> Result<Option<GoalSnapshot>, CoachError> {
    let last = reader.goal_ratings(Range::ALL).map_err(refused)?.pop();
    Ok(last.map(|last| GoalSnapshot {
        text: words.text("progress-goal-rated", &Args::new().with("rating", last.rating)),
        rated_on: date_of(last.rated_us, &last.zone).to_string(),
        goal: last.goal,
        rating: last.rating,
    }))
}
