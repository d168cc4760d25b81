//! One history out of two: the journals are united by id, and the tables derived from the union.
//!
//! What is left out is a rule about the union alone, so that it does not matter which one is merged into which, in what order, or
//! how often ([ADR 36](../../../docs/adr/0036-a-merge-is-a-union-of-journals.md)).

use heelfirst_gait::Step;
use rusqlite::Connection;

use crate::error::Problem;
use crate::event::packing;
use crate::restore::staged::{Changes, Staged};
use crate::{Reader, StoreError, derive, rebuild};

/// Joins the history here into the staged one, and says whether that is another one than the history here.
pub(crate) fn take_in(staged: &mut Staged, here: &Reader) -> Result<(Changes, bool), StoreError> {
    staged.beside(here, |connection| {
        let theirs = count(connection, "main.journal", "")?;
        let union = connection.unchecked_transaction()?;
        unite(&union)?;
        union.commit()?;
        let gone = "AND id NOT IN (SELECT id FROM main.journal WHERE kind <> 'deleted')";
        let new = "AND id NOT IN (SELECT id FROM here.journal)";
        let added = count(connection, "main.journal", new)?;
        let removed = count(connection, "here.journal", gone)?;
        // What the backup had is in the union, or was left out of it.
        let both = "AND id IN (SELECT id FROM here.journal WHERE kind <> 'deleted')
            AND id IN (SELECT id FROM taken)";
        let shared = count(connection, "main.journal", both)?;
        connection.execute_batch("DROP TABLE temp.taken")?;
        let changes = Changes { added, removed, left_out: theirs.saturating_sub(added + shared) };
        Ok((changes, connection.query_row(DIFFER, [], |row| row.get(0))?))
    })
}

/// An event is never changed, but for becoming a tombstone.
const DIFFER: &str = "
    SELECT EXISTS (SELECT id, kind FROM main.journal EXCEPT SELECT id, kind FROM here.journal)
        OR EXISTS (SELECT id, kind FROM here.journal EXCEPT SELECT id, kind FROM main.journal)";

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
    for session in sessions_with_both(connection)? {
        let wholes = steps_of(connection, &session, "session-steps")?;
        for (id, batch) in steps_of(connection, &session, "steps")? {
            let holds =
                |(later, whole): &(String, Vec<Step>)| *later > id && batch.iter().all(|step| whole.contains(step));
            if wholes.iter().any(holds) {
                crate::journal::remove(connection, &id)?;
            }
        }
    }
    Ok(())
}

/// Sessions with batches beside one row of all steps: after a merge with an older copy, a handful.
fn sessions_with_both(connection: &Connection) -> Result<Vec<String>, Problem> {
    let sql = "SELECT json_extract(body, '$.session') FROM main.journal WHERE kind = 'steps'
        INTERSECT SELECT json_extract(body, '$.session') FROM main.journal WHERE kind = 'session-steps'";
    let mut statement = connection.prepare(sql)?;
    let sessions = statement.query_map([], |row| row.get(0))?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

fn steps_of(connection: &Connection, session: &str, kind: &str) -> Result<Vec<(String, Vec<Step>)>, Problem> {
    let sql = "SELECT id, data FROM main.journal WHERE kind = ?1 AND json_extract(body, '$.session') = ?2 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([kind, session])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let data: Option<Vec<u8>> = row.get(1)?;
        // What cannot be read is left alone.
        if let Ok(steps) = packing::unpack(data.as_deref().unwrap_or_default()) {
            found.push((row.get(0)?, steps));
        }
    }
    Ok(found)
}

/// When everything was deleted last, UTC µs since 1970.
pub(crate) fn everything_deleted_us(connection: &Connection) -> Result<Option<i64>, Problem> {
    let sql = "SELECT max(at_us) FROM main.journal WHERE kind = 'everything-deleted'";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
