//! `step_blocks`, and what a session's row counts of its steps.

use heelfirst_gait::{Landing, Step};
use rusqlite::{Connection, params};

use crate::error::Problem;
use crate::event::packing;
use crate::{SessionId, StepCounts};

/// A batch after those before it.
pub(super) fn add(connection: &Connection, number: i64, event: &str, steps: &[Step]) -> Result<(), Problem> {
    let sql = "INSERT INTO step_blocks (session, position, event)
        SELECT ?1, 1 + coalesce(max(position), -1), ?2 FROM step_blocks WHERE session = ?1";
    connection.prepare_cached(sql)?.execute(params![number, event])?;
    let sql = "UPDATE sessions SET steps = steps + ?2, graded = graded + ?3, heel = heel + ?4, flat = flat + ?5, toe = toe + ?6,
            slap = slap + ?7, drag = drag + ?8 WHERE number = ?1";
    let counts = count(steps);
    connection.prepare_cached(sql)?.execute(params![
        number,
        counts.steps,
        counts.graded,
        counts.heel,
        counts.flat,
        counts.toe,
        counts.slap,
        counts.drag
    ])?;
    Ok(())
}

/// One block in place of all.
pub(super) fn replace(connection: &Connection, number: i64, event: &str, steps: &[Step]) -> Result<(), Problem> {
    connection.prepare_cached("DELETE FROM step_blocks WHERE session = ?1")?.execute([number])?;
    let sql =
        "UPDATE sessions SET steps = 0, graded = 0, heel = 0, flat = 0, toe = 0, slap = 0, drag = 0 WHERE number = ?1";
    connection.prepare_cached(sql)?.execute([number])?;
    add(connection, number, event, steps)
}

fn count(steps: &[Step]) -> StepCounts {
    let mut counts = StepCounts::default();
    for step in steps {
        counts.steps += 1;
        counts.graded += u32::from(step.ungraded_because.is_none());
        counts.heel += u32::from(step.landing == Some(Landing::Heel));
        counts.flat += u32::from(step.landing == Some(Landing::Flat));
        counts.toe += u32::from(step.landing == Some(Landing::Toe));
        counts.slap += u32::from(step.slap == Some(true));
        counts.drag += u32::from(step.drag == Some(true));
    }
    counts
}

/// Ids of the journal's rows that hold a session's steps, in order.
pub(crate) fn rows(connection: &Connection, session: SessionId) -> Result<Vec<String>, Problem> {
    let sql = "SELECT step_blocks.event FROM step_blocks JOIN sessions ON sessions.number = step_blocks.session
        WHERE sessions.session = ?1 ORDER BY position";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([session.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A session's steps, in order.
pub(crate) fn read(connection: &Connection, session: SessionId) -> Result<Vec<Step>, Problem> {
    read_named(connection, &session.to_string())
}

/// The same of a session as the tables name it.
pub(super) fn read_named(connection: &Connection, session: &str) -> Result<Vec<Step>, Problem> {
    let sql = "SELECT journal.data FROM step_blocks
        JOIN sessions ON sessions.number = step_blocks.session
        JOIN journal ON journal.id = step_blocks.event
        WHERE sessions.session = ?1 ORDER BY position";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([session])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Option<Vec<u8>> = row.get(0)?;
        steps.append(&mut packing::unpack(bytes.as_deref().unwrap_or_default())?);
    }
    Ok(steps)
}
