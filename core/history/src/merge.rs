//! One history out of two: the journals are united by id, and the tables derived from the union.
//!
//! What is left out is a rule about the union alone, so that it does not matter which one is merged into which, in what order, or
//! how often ([ADR 36](../../../docs/adr/0036-a-merge-is-a-union-of-journals.md)).

use std::collections::BTreeMap;

use heelfirst_gait::Step;
use rusqlite::Connection;

use crate::error::Problem;
use crate::event::packing;
use crate::restore::staged::{Changes, Staged};
use crate::{Reader, StoreError, derive, rebuild};

/// Joins the history here into the staged one.
pub(crate) fn take_in(staged: &mut Staged, here: &Reader) -> Result<Changes, StoreError> {
    staged.beside(here, |connection| {
        let theirs = count(connection, "main.journal", "")?;
        connection.execute_batch("BEGIN")?;
        unite(connection)?;
        connection.execute_batch("COMMIT")?;
        let gone = "AND id NOT IN (SELECT id FROM main.journal WHERE kind <> 'deleted')";
        let new = "AND id NOT IN (SELECT id FROM here.journal)";
        let added = count(connection, "main.journal", new)?;
        let removed = count(connection, "here.journal", gone)?;
        // What the backup had is in the union, or was left out of it.
        let both = "AND id IN (SELECT id FROM here.journal WHERE kind <> 'deleted')
            AND id IN (SELECT id FROM taken)";
        let shared = count(connection, "main.journal", both)?;
        connection.execute_batch("DROP TABLE temp.taken")?;
        Ok(Changes { added, removed, left_out: theirs.saturating_sub(added + shared) })
    })
}

fn count(connection: &Connection, table: &str, condition: &str) -> Result<u64, Problem> {
    let sql = format!("SELECT count(*) FROM {table} WHERE kind <> 'deleted' {condition}");
    let count: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// A tombstone wins over what it stands for; of rows that only one side has, all.
const UNION: &str = "
    CREATE TEMP TABLE taken AS SELECT id FROM main.journal WHERE kind <> 'deleted';
    CREATE INDEX temp.taken_ids ON taken (id);
    INSERT INTO main.journal SELECT * FROM here.journal WHERE true
    ON CONFLICT (id) DO UPDATE SET device = excluded.device, at_us = excluded.at_us, zone = excluded.zone,
        kind = excluded.kind, v = excluded.v, body = excluded.body, data = excluded.data
    WHERE excluded.kind = 'deleted' AND kind <> 'deleted';";

/// The last time that everything was deleted holds for all that is older, whoever still has it.
const DELETED: &str = "
    DELETE FROM main.journal WHERE id < (SELECT max(id) FROM main.journal WHERE kind = 'everything-deleted');";

/// A deleted session leaves tombstones of the rows it had. Rows of it that the other side had beyond these belong to nothing any more.
const ORPHANS: &str = "
    CREATE TEMP TABLE begun AS
        SELECT json_extract(body, '$.session') AS session FROM main.journal WHERE kind = 'session-started';
    CREATE INDEX temp.begun_sessions ON begun (session);
    DELETE FROM main.journal
    WHERE kind IN ('session-input', 'repetition', 'progress', 'steps', 'session-steps', 'lifts', 'session-ended', 'context-set')
        AND json_extract(body, '$.session') IS NOT NULL
        AND json_extract(body, '$.session') NOT IN (SELECT session FROM begun);
    DROP TABLE temp.begun;";

/// As `compact` leaves it: one checkpoint a session, none once it has ended.
const CHECKPOINTS: &str = "
    CREATE TEMP TABLE kept AS SELECT max(id) AS id FROM main.journal
        WHERE kind = 'progress' AND json_extract(body, '$.session') NOT IN
            (SELECT json_extract(body, '$.session') FROM main.journal WHERE kind = 'session-ended')
        GROUP BY json_extract(body, '$.session');
    DELETE FROM main.journal WHERE kind = 'progress' AND id NOT IN (SELECT id FROM kept);
    DROP TABLE temp.kept;";

fn unite(connection: &Connection) -> Result<(), Problem> {
    // The tables point into the journal, and are derived anew below.
    connection.execute_batch(derive::EMPTY_THE_TABLES)?;
    for part in [UNION, DELETED, ORPHANS, CHECKPOINTS] {
        connection.execute_batch(part)?;
    }
    drop_joined_batches(connection)?;
    rebuild::rebuild(connection)
}

/// Batches of steps that a session's one row holds as well. One that it does not hold whole stays.
fn drop_joined_batches(connection: &Connection) -> Result<(), Problem> {
    let wholes = steps_by_session(connection, "session-steps")?;
    for (session, batches) in steps_by_session(connection, "steps")? {
        let Some(wholes) = wholes.get(&session) else { continue };
        for (id, batch) in batches {
            let holds =
                |(later, whole): &(String, Vec<Step>)| *later > id && batch.iter().all(|step| whole.contains(step));
            if wholes.iter().any(holds) {
                crate::journal::remove(connection, &id)?;
            }
        }
    }
    Ok(())
}

type BySession = BTreeMap<String, Vec<(String, Vec<Step>)>>;

/// Rows of steps of the sessions that have batches: after a merge with an older copy, a handful.
fn steps_by_session(connection: &Connection, kind: &str) -> Result<BySession, Problem> {
    let sql = "SELECT json_extract(body, '$.session'), id, data FROM main.journal WHERE kind = ?1
        AND json_extract(body, '$.session') IN (SELECT json_extract(body, '$.session') FROM main.journal WHERE kind = 'steps')";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([kind])?;
    let mut found = BySession::new();
    while let Some(row) = rows.next()? {
        let data: Option<Vec<u8>> = row.get(2)?;
        // What cannot be read is left alone.
        let Ok(steps) = packing::unpack(data.as_deref().unwrap_or_default()) else { continue };
        found.entry(row.get(0)?).or_default().push((row.get(1)?, steps));
    }
    Ok(found)
}

/// When everything was deleted last, UTC µs since 1970.
pub(crate) fn everything_deleted_us(connection: &Connection) -> Result<Option<i64>, Problem> {
    let sql = "SELECT max(at_us) FROM main.journal WHERE kind = 'everything-deleted'";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
