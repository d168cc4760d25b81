//! Rows of the journal that a later row makes superfluous: ten years of them would fill a phone.
//!
//! - A checkpoint of a session's clock replaces the one before it; the session's end replaces the last.
//! - A session's end joins its batches of steps (written every second) into one row.
//!
//! The tables derived from what remains are the same as those derived before.

use rusqlite::{Connection, OptionalExtension};

use crate::SessionId;
use crate::derive::steps;
use crate::error::Problem;
use crate::event::Event;

/// Ids of the rows that `event`, about to be appended, replaces.
pub(crate) fn superseded(connection: &Connection, event: &Event) -> Result<Vec<String>, Problem> {
    match event {
        Event::Progress { session, .. } | Event::SessionEnded { session, .. } => last_progress(connection, *session),
        Event::SessionSteps { session, .. } => steps::rows(connection, *session),
        _ => Ok(Vec::new()),
    }
}

fn last_progress(connection: &Connection, session: SessionId) -> Result<Vec<String>, Problem> {
    let sql = "SELECT progress_event FROM sessions WHERE session = ?1 AND progress_event IS NOT NULL";
    let id = connection.prepare_cached(sql)?.query_row([session.to_string()], |row| row.get(0)).optional()?;
    Ok(id.into_iter().collect())
}

/// The event that holds all steps of a session; `None` where one row holds them already.
pub(crate) fn join_steps(connection: &Connection, session: SessionId, at_ms: u64) -> Result<Option<Event>, Problem> {
    if steps::rows(connection, session)?.len() < 2 {
        return Ok(None);
    }
    Ok(Some(Event::SessionSteps { session, at_ms, steps: steps::read(connection, session)? }))
}
