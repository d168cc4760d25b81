//! The toe lifts of a session.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Problem;
use crate::{LiftRecord, Reader, SessionId, StoreError, word};

impl Reader {
    /// The toe lifts of one session that a sensor measured, in the order in which they were told; none where it is unknown.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn session_lifts(&self, session: SessionId) -> Result<Vec<LiftRecord>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT number FROM sessions WHERE session = ?1";
            let number =
                connection.prepare_cached(sql)?.query_row([session.to_string()], |row| row.get(0)).optional()?;
            number.map_or(Ok(Vec::new()), |number| read(connection, number))
        })
    }
}

/// The lifts of a session by its number.
pub(crate) fn read(connection: &Connection, number: i64) -> Result<Vec<LiftRecord>, Problem> {
    let sql = "SELECT side, set_no, repetition, began_s, ended_s, peak_angle_deg, sign_known, lift_s, hold_s, lower_s,
            heel_stayed_down, assisted, confidence, uncertain_because
        FROM lifts WHERE session = ?1 ORDER BY position";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([number])?;
    let mut lifts = Vec::new();
    while let Some(row) = rows.next()? {
        lifts.push(record(row)?);
    }
    Ok(lifts)
}

fn record(row: &Row<'_>) -> Result<LiftRecord, Problem> {
    Ok(LiftRecord {
        side: word::read(row.get(0)?)?,
        set: row.get(1)?,
        repetition: row.get(2)?,
        began_s: row.get(3)?,
        ended_s: row.get(4)?,
        peak_angle_deg: row.get(5)?,
        sign_known: row.get(6)?,
        lift_s: row.get(7)?,
        hold_s: row.get(8)?,
        lower_s: row.get(9)?,
        heel_stayed_down: row.get(10)?,
        assisted: row.get(11)?,
        confidence: row.get(12)?,
        uncertain_because: row.get::<_, Option<String>>(13)?.map(word::read).transpose()?,
    })
}
