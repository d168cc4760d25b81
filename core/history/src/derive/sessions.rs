//! `sessions`, `session_sides`, `repetitions`.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Fact, Touched};
use crate::error::Problem;
use crate::event::{Event, SessionStarted, Times};
use crate::{Context, Rating, SessionId, StopReason, word, zone};

/// A session of the table.
pub(super) struct Found {
    pub number: i64,
    /// Of its start.
    date: Date,
}

pub(super) fn start(
    connection: &Connection,
    fact: &Fact<'_>,
    started: &SessionStarted,
    touched: &mut Touched,
) -> Result<(), Problem> {
    refuse_a_second(connection)?;
    let date = zone::date(fact.at_us, fact.zone)?;
    touched.running(date);
    let sql = "INSERT INTO sessions (session, event, device, exercise, started_us, zone, date, prescription, context, speed, boot,
            last_at_ms, active_ms, rest_ms, set_up_ms, paused_ms, steps, graded, heel, flat, toe, slap, drag)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)";
    connection.prepare_cached(sql)?.execute(params![
        started.session.to_string(),
        fact.id,
        fact.device,
        started.exercise,
        fact.at_us,
        fact.zone,
        date.to_string(),
        started.prescription.to_string(),
        serde_json::to_string(&started.context)?,
        started.speed,
        started.clock.as_ref().map(serde_json::to_string).transpose()?,
    ])?;
    prescribe(connection, connection.last_insert_rowid(), started)
}

fn prescribe(connection: &Connection, number: i64, started: &SessionStarted) -> Result<(), Problem> {
    let sql = "INSERT INTO session_sides (session, position, side, prescribed, repetitions) VALUES (?1, ?2, ?3, ?4, 0)";
    let mut insert = connection.prepare_cached(sql)?;
    for (position, side) in (0_u32..).zip(&started.sides) {
        insert.execute(params![number, position, word::side_written(side.side)?, side.prescribed])?;
    }
    Ok(())
}

fn refuse_a_second(connection: &Connection) -> Result<(), Problem> {
    let sql = "SELECT session FROM sessions WHERE outcome IS NULL";
    let other: Option<String> = connection.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
    other.map_or(Ok(()), |other| Err(Problem::Rejected(format!("session {other} is still running"))))
}

/// A session that has begun; where it has ended, its date's sums will change.
pub(super) fn known(connection: &Connection, session: SessionId, touched: &mut Touched) -> Result<Found, Problem> {
    find(connection, session, touched).map(|(found, _)| found)
}

/// A session that has begun and not ended.
pub(super) fn running(connection: &Connection, session: SessionId, touched: &mut Touched) -> Result<Found, Problem> {
    match find(connection, session, touched)? {
        (found, true) => Ok(found),
        (_, false) => Err(Problem::Rejected(format!("session {session} has ended"))),
    }
}

/// A session that has ended.
pub(super) fn ended(connection: &Connection, session: SessionId, touched: &mut Touched) -> Result<Found, Problem> {
    match find(connection, session, touched)? {
        (found, false) => Ok(found),
        (_, true) => Err(Problem::Rejected(format!("session {session} has not ended"))),
    }
}

fn find(connection: &Connection, session: SessionId, touched: &mut Touched) -> Result<(Found, bool), Problem> {
    let sql = "SELECT number, date, outcome IS NULL FROM sessions WHERE session = ?1";
    let row = connection
        .prepare_cached(sql)?
        .query_row([session.to_string()], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?)))
        .optional()?;
    let (number, date, runs) = row.ok_or_else(|| Problem::Rejected(format!("session {session} is unknown")))?;
    let date = zone::stored_date(&date)?;
    if !runs {
        touched.ended(date);
    }
    Ok((Found { number, date }, runs))
}

impl Found {
    /// The session clock is known to have come to `at_ms`.
    pub fn reached(&self, connection: &Connection, at_ms: u64) -> Result<(), Problem> {
        let sql = "UPDATE sessions SET last_at_ms = max(last_at_ms, ?2) WHERE number = ?1";
        connection.prepare_cached(sql)?.execute(params![self.number, stored_ms(at_ms)?])?;
        Ok(())
    }

    pub fn count(&self, connection: &Connection, fact: &Fact<'_>, touched: &mut Touched) -> Result<(), Problem> {
        let Event::Repetition { at_ms, side, set, repetition, counted_by, .. } = fact.event else { return Ok(()) };
        touched.running(self.date);
        let side = word::side_written(*side)?;
        let sql = "INSERT INTO repetitions (session, side, set_no, repetition, at_ms, counted_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let counted = params![self.number, side, set, repetition, stored_ms(*at_ms)?, word::written(counted_by)?];
        connection.prepare_cached(sql)?.execute(counted).map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => Problem::Rejected(format!(
                "repetition {repetition} of set {set} ({side}) was counted already, or that side is not prescribed"
            )),
            _ => error.into(),
        })?;
        let sql = "UPDATE session_sides SET repetitions = repetitions + 1 WHERE session = ?1 AND side = ?2";
        connection.prepare_cached(sql)?.execute(params![self.number, side])?;
        self.reached(connection, *at_ms)
    }

    pub fn progress(&self, connection: &Connection, fact: &Fact<'_>) -> Result<(), Problem> {
        let Event::Progress { at_ms, times, .. } = fact.event else { return Ok(()) };
        self.refuse_to_go_back(connection, *at_ms)?;
        let sql = "UPDATE sessions SET progress_event = ?2 WHERE number = ?1";
        connection.prepare_cached(sql)?.execute(params![self.number, fact.id])?;
        self.spent(connection, *times)?;
        self.reached(connection, *at_ms)
    }

    /// A checkpoint behind the one that it replaces would make the tables forget what the journal no longer says.
    fn refuse_to_go_back(&self, connection: &Connection, at_ms: u64) -> Result<(), Problem> {
        let sql = "SELECT last_at_ms FROM sessions WHERE number = ?1 AND progress_event IS NOT NULL";
        let last: Option<i64> =
            connection.prepare_cached(sql)?.query_row([self.number], |row| row.get(0)).optional()?;
        match last {
            Some(last) if last > stored_ms(at_ms)? => {
                Err(Problem::Rejected(format!("a checkpoint at {at_ms} ms comes after {last} ms")))
            }
            _ => Ok(()),
        }
    }

    pub fn end(&self, connection: &Connection, fact: &Fact<'_>, touched: &mut Touched) -> Result<(), Problem> {
        let Event::SessionEnded { at_ms, outcome, reason, times, .. } = fact.event else { return Ok(()) };
        touched.ended(self.date);
        let sql = "UPDATE sessions SET outcome = ?2, reason = ?3, ended_us = ?4, last_at_ms = ?5, progress_event = NULL
            WHERE number = ?1";
        connection.prepare_cached(sql)?.execute(params![
            self.number,
            word::written(outcome)?,
            reason.as_ref().map(word::written).transpose()?,
            fact.at_us,
            stored_ms(*at_ms)?,
        ])?;
        self.spent(connection, *times)
    }

    fn spent(&self, connection: &Connection, times: Times) -> Result<(), Problem> {
        let sql = "UPDATE sessions SET active_ms = ?2, rest_ms = ?3, set_up_ms = ?4, paused_ms = ?5 WHERE number = ?1";
        connection.prepare_cached(sql)?.execute(params![
            self.number,
            stored_ms(times.active_ms)?,
            stored_ms(times.rest_ms)?,
            stored_ms(times.set_up_ms)?,
            stored_ms(times.paused_ms)?,
        ])?;
        Ok(())
    }

    pub fn rate(&self, connection: &Connection, rating: Option<Rating>) -> Result<(), Problem> {
        let rating = rating.as_ref().map(word::written).transpose()?;
        connection
            .prepare_cached("UPDATE sessions SET rating = ?2 WHERE number = ?1")?
            .execute(params![self.number, rating])?;
        Ok(())
    }

    pub fn explain(&self, connection: &Connection, reason: Option<StopReason>) -> Result<(), Problem> {
        let reason = reason.as_ref().map(word::written).transpose()?;
        connection
            .prepare_cached("UPDATE sessions SET reason = ?2 WHERE number = ?1")?
            .execute(params![self.number, reason])?;
        Ok(())
    }

    pub fn correct(&self, connection: &Connection, context: &Context) -> Result<(), Problem> {
        let sql = "UPDATE sessions SET context = ?2 WHERE number = ?1";
        connection.prepare_cached(sql)?.execute(params![self.number, serde_json::to_string(context)?])?;
        Ok(())
    }
}

fn stored_ms(ms: u64) -> Result<i64, Problem> {
    i64::try_from(ms).map_err(|_| Problem::Rejected(format!("{ms} ms is too long")))
}
