//! The report for a professional, gathered from the history.
//!
//! Each file answers for a part of the page, and is functions from the history's records to the report's. What the history does not hold is
//! left out, and the page says so. Contexts are never mixed; the affected foot comes first.

mod changes;
mod charts;
mod circumstances;
mod daily;
mod done;
mod graded;
mod happened;
mod lifts;
mod period;
mod person;
mod plan;
mod planned;
mod render;
mod sensors;
mod sessions;
mod walking;
mod walks;

use heelfirst_history::{Reader, StoreError};
use heelfirst_report::{Report, Version};
use heelfirst_words::Words;

use changes::changes;
pub(crate) use changes::{Compared, compared, comparing};
pub(crate) use charts::charts;
pub(crate) use circumstances::{context, side};
pub(crate) use graded::Graded;
pub(crate) use period::Period;
pub(crate) use person::Person;
pub(crate) use plan::{dosed, from_code, plan_told};
pub(crate) use render::render;
use sensors::Seen;

/// The version that a report names.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How much of it is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What the page says.
    Page,
    /// Each day's values and each walk beside it, for other programs.
    Full,
}

/// The report of a period.
pub(crate) fn gather(
    reader: &Reader,
    person: &Person,
    period: &Period,
    extent: Extent,
    words: &Words,
) -> Result<Report, StoreError> {
    let dates = period.dates;
    let sessions = sessions::within(reader, dates)?;
    let walking = walking::walking(reader, dates, person)?;
    let lifts = lifts::lifts(reader, dates, person)?;
    let graded = Graded::read(reader, person, dates.to)?;
    let comparing = comparing(reader, dates.to, person, &graded)?;
    let full = extent == Extent::Full;
    Ok(Report {
        history: reader.origin()?,
        made_on: Some(period.made_on),
        versions: vec![Version { name: "Heelfirst".to_owned(), version: VERSION.to_owned() }],
        affected: person.affected(),
        notices: person.notices(),
        contexts: sessions::contexts(&sessions),
        trials: reader.trials(dates)?,
        safety: happened::safety(reader, dates, &sessions)?,
        aim: person.aim(),
        goal: happened::goal(reader, dates.to)?,
        practice: done::practice(reader, dates, person)?,
        changes: changes(reader, &comparing, person)?,
        charts: charts(reader, dates.to, person, &graded)?,
        sensors: sensors::sensors(&reader.sensors()?, &Seen { walking: &walking, lifts: &lifts }, person, &period.zone),
        walking,
        lifts,
        question: person.question(),
        plan: plan::plan(person, words),
        observations: if full { daily::observations(reader, dates, person)? } else { Vec::new() },
        walks: if full { walks::walks(reader, &sessions)? } else { Vec::new() },
        ..Report::new(dates.from, dates.to)
    })
}

#[cfg(test)]
mod by_hand;
#[cfg(test)]
mod tests;
