//! The sessions of a period.

use std::collections::BTreeMap;

use heelfirst_history::{Context, Dates, Range, Reader, SessionRecord, StoreError};
use heelfirst_report::ContextShare;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::circumstances::context;

/// The sessions that began on these days where the person was then, oldest first, without their steps. Trials, and those
/// that never began, are left out.
pub(super) fn within(reader: &Reader, dates: Dates) -> Result<Vec<SessionRecord>, StoreError> {
    let mut sessions = reader.sessions_without_steps(around(dates))?;
    let told = |session: &SessionRecord| !session.is_trial() && !session.never_began();
    sessions.retain(|session| told(session) && began_on(session).is_some_and(|date| holds(dates, date)));
    Ok(sessions)
}

/// The civil date on which a session began.
pub(super) fn began_on(session: &SessionRecord) -> Option<Date> {
    session.started.get(..10)?.parse().ok()
}

pub(super) fn holds(dates: Dates, date: Date) -> bool {
    (dates.from..=dates.to).contains(&date)
}

/// All moments that can be on these days in any zone.
pub(super) fn around(dates: Dates) -> Range {
    let us = |date: Date, days: i64| {
        let date = date.saturating_add(days.days());
        date.to_zoned(TimeZone::UTC).ok().map(|midnight| midnight.timestamp().as_microsecond())
    };
    Range { from_us: us(dates.from, -1), to_us: us(dates.to, 2) }
}

/// The circumstances practised in, the most frequent first.
pub(super) fn contexts(sessions: &[SessionRecord]) -> Vec<ContextShare> {
    let mut counts: BTreeMap<&Context, u32> = BTreeMap::new();
    for session in sessions {
        *counts.entry(&session.context).or_default() += 1;
    }
    let mut shares: Vec<_> =
        counts.into_iter().map(|(of, sessions)| ContextShare { context: context(of), sessions }).collect();
    shares.sort_by_key(|share| std::cmp::Reverse(share.sessions));
    shares
}
