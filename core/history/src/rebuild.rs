//! The tables are what the journal says, and can be derived from it anew.

mod interleaved;

use rusqlite::{Connection, OptionalExtension};

use crate::derive::{self, Touched};
use crate::error::Problem;
use crate::journal::{self, RawRow};
use interleaved::Interleaved;

/// Counts how tables are derived. A version that derives them otherwise, or knows more kinds, raises it, and finds the tables
/// wanting when it opens the database: also after an older version has written in between.
const DERIVATION: &str = "8";

const PAGE: u32 = 1000;

/// Whether the tables were derived as this version does.
pub(crate) fn is_current(connection: &Connection) -> Result<bool, Problem> {
    let sql = "SELECT value FROM meta WHERE key = 'derivation'";
    let found: Option<String> = connection.query_row(sql, [], |row| row.get(0)).optional()?;
    Ok(found.as_deref() == Some(DERIVATION))
}

/// Empties the tables and goes through the journal.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), Problem> {
    connection.execute_batch(derive::EMPTY_THE_TABLES)?;
    let mut replay = Replay::new(connection);
    let mut after = String::new();
    loop {
        let page = journal::page(connection, &after, PAGE)?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.id);
        for row in page {
            replay.take(row)?;
        }
    }
    replay.finish()?;
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('derivation', ?1)";
    connection.execute(sql, [DERIVATION])?;
    Ok(())
}

/// One event after the other, in the order of their ids.
struct Replay<'a> {
    connection: &'a Connection,
    touched: Touched,
    sessions: Interleaved<'a>,
}

impl<'a> Replay<'a> {
    fn new(connection: &'a Connection) -> Self {
        Self { connection, touched: Touched::default(), sessions: Interleaved::new(connection) }
    }

    /// One event. What contradicts the events before it was never appended; should a damaged or merged journal hold such a thing, the
    /// rest of a person's history is worth more than that event.
    fn take(&mut self, row: RawRow) -> Result<(), Problem> {
        let recorded = match row.understood() {
            Ok(recorded) => recorded,
            Err(problem) => return skip(problem),
        };
        let Some(event) = &recorded.event else { return Ok(()) };
        let id = recorded.id.to_string();
        let fact =
            derive::Fact { id: &id, device: &recorded.device, at_us: recorded.at_us, zone: &recorded.zone, event };
        self.sessions.before(event)?;
        self.connection.execute_batch("SAVEPOINT event")?;
        let applied = derive::apply(self.connection, &fact, &mut self.touched);
        if applied.is_err() {
            self.connection.execute_batch("ROLLBACK TO event")?;
        }
        self.connection.execute_batch("RELEASE event")?;
        self.sessions.after(event, applied.is_ok())?;
        applied.or_else(skip)
    }

    fn finish(mut self) -> Result<(), Problem> {
        self.sessions.finish(&mut self.touched)?;
        derive::refresh(self.connection, &self.touched)
    }
}

fn skip(problem: Problem) -> Result<(), Problem> {
    if problem.is_of_the_disk() {
        return Err(problem);
    }
    tracing::warn!(%problem, "an event of the journal was left out of the tables");
    Ok(())
}
