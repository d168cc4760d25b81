//! Falls, trips, pain, stops; and the person's own goal.

use std::collections::BTreeMap;

use heelfirst_history::{
    Dates, Mishap, MishapRecord, Outcome, Range, Rating, Reader, SessionRecord, StopReason, StoreError,
};
use heelfirst_report::{self as report, Goal, Mishaps, Pain, Safety, Score, Stop};
use jiff::civil::Date;

use super::circumstances::stop_reason;
use super::sessions::{around, began_on, holds};
use crate::driver::date_of;

/// What a professional should see first.
pub(super) fn safety(reader: &Reader, dates: Dates, sessions: &[SessionRecord]) -> Result<Safety, StoreError> {
    let happened = reader.mishaps(around(dates))?;
    let mishaps = |kind| mishaps(&happened, dates, kind);
    Ok(Safety {
        falls: mishaps(Mishap::Fall),
        near_falls: mishaps(Mishap::NearFall),
        trips: mishaps(Mishap::Trip),
        pains: pain(sessions).into_iter().collect(),
        stops: stops(sessions),
    })
}

fn mishaps(happened: &[MishapRecord], dates: Dates, kind: Mishap) -> Mishaps {
    let on: Vec<Date> = happened
        .iter()
        .filter(|record| record.mishap == kind)
        .map(|record| date_of(record.when_us, &record.zone))
        .filter(|date| holds(dates, *date))
        .collect();
    Mishaps { count: u32::try_from(on.len()).unwrap_or(u32::MAX), latest: on.into_iter().max() }
}

fn stopped(sessions: &[SessionRecord]) -> impl Iterator<Item = &SessionRecord> {
    sessions.iter().filter(|session| session.outcome == Some(Outcome::Stopped))
}

/// Pain is told as the reason for a stop, or by the tap after a session; each session counts once. Where it hurt is not asked.
fn pain(sessions: &[SessionRecord]) -> Option<Pain> {
    let stopped_by_it =
        |session: &SessionRecord| session.outcome == Some(Outcome::Stopped) && session.reason == Some(StopReason::Pain);
    let hurt = |session: &&SessionRecord| session.rating == Some(Rating::Pain) || stopped_by_it(session);
    let on: Vec<Date> = sessions.iter().filter(hurt).filter_map(began_on).collect();
    let count = u32::try_from(on.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| Pain { place: None, count, latest: on.into_iter().max() })
}

/// The most frequent reason first.
fn stops(sessions: &[SessionRecord]) -> Vec<Stop> {
    let mut counts: BTreeMap<report::StopReason, u32> = BTreeMap::new();
    for session in stopped(sessions) {
        let reason = session.reason.map_or(report::StopReason::Unsaid, stop_reason);
        *counts.entry(reason).or_default() += 1;
    }
    let mut stops: Vec<_> = counts.into_iter().map(|(reason, count)| Stop { reason, count }).collect();
    stops.sort_by_key(|stop| std::cmp::Reverse(stop.count));
    stops
}

/// The goal as it was rated last, and how it was rated up to this day.
pub(super) fn goal(reader: &Reader, until: Date) -> Result<Option<Goal>, StoreError> {
    let mut ratings = reader.goal_ratings(Range { from_us: None, ..around(Dates { from: until, to: until }) })?;
    ratings.retain(|rating| date_of(rating.rated_us, &rating.zone) <= until);
    let Some(last) = ratings.last() else { return Ok(None) };
    let same = ratings.iter().filter(|rating| rating.goal == last.goal);
    let scores =
        same.map(|rating| Score { on: date_of(rating.rated_us, &rating.zone), of_ten: rating.rating }).collect();
    Ok(Some(Goal { words: last.goal.clone(), scores }))
}
