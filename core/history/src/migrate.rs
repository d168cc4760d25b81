//! Numbered steps from an empty file to the present schema.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::Problem;

/// Marks the file as ours: "heel" in ASCII.
pub(crate) const APPLICATION_ID: i32 = 0x6865_656C;

const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_journal_and_tables.sql"),
    include_str!("../migrations/0002_lifts.sql"),
    include_str!("../migrations/0003_mounts.sql"),
    include_str!("../migrations/0004_reminders.sql"),
    include_str!("../migrations/0005_progress.sql"),
    include_str!("../migrations/0006_ratings.sql"),
];

/// The schema this version reads and writes, which is the number of migrations.
pub(crate) const SCHEMA: u32 = 6;

const _: () = assert!(MIGRATIONS.len() == SCHEMA as usize, "SCHEMA counts the migrations");

/// Brings `connection` to [`SCHEMA`], each step in a transaction of its own together with its number.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Problem> {
    let found = version(connection)?;
    for (number, sql) in (1_u32..).zip(MIGRATIONS).filter(|(number, _)| *number > found) {
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "application_id", APPLICATION_ID)?;
        step.pragma_update(None, "user_version", number)?;
        step.commit()?;
        tracing::info!(schema = number, "migrated");
    }
    Ok(())
}

/// The schema of the file as it is.
pub(crate) fn version(connection: &Connection) -> Result<u32, Problem> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
