//! What became of reminders.

use heelfirst_reminders::Kind;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Problem;
use crate::event::{Act, ArmedPrompt, End};
use crate::{Reader, StoreError, word, zone};

/// What became of an occurrence of a reminder. Times are UTC µs since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReminderOutcome {
    /// Last confirmed as armed.
    pub armed_us: Option<i64>,
    /// Last refused by the platform.
    pub refused_us: Option<i64>,
    /// First shown; where it was moved to later, when it was first shown after that.
    pub fired_us: Option<i64>,
    /// First opened.
    pub opened_us: Option<i64>,
    /// The last answer; never [`Act::Opened`].
    pub act: Option<Act>,
    /// When it was given.
    pub acted_us: Option<i64>,
    /// How often it was snoozed or put off in a hurry.
    pub moves: u32,
    /// How it ended.
    pub ended: Option<End>,
    /// When that was noticed.
    pub ended_us: Option<i64>,
}

/// A prompt and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderRecord {
    /// As it was armed last.
    pub prompt: ArmedPrompt,
    /// What became of it.
    pub outcome: ReminderOutcome,
}

const OUTCOME: &str = "armed_us, refused_us, fired_us, opened_us, act, acted_us, moves, ended, ended_us";
const PROMPT: &str = "occurrence, at_us, window_end_us, local, date, kinds";

impl Reader {
    /// What became of an occurrence; `None` where it was never armed nor heard of.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn reminder_outcome(&self, occurrence: &str) -> Result<Option<ReminderOutcome>, StoreError> {
        let sql = format!("SELECT {OUTCOME} FROM reminder_outcomes WHERE occurrence = ?1");
        self.read(|connection| one(connection, &sql, occurrence, |row| outcome(row, 0)))
    }

    /// A prompt as it was armed last; `None` where the journal never said more than its id.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn armed_prompt(&self, occurrence: &str) -> Result<Option<ArmedPrompt>, StoreError> {
        let sql = format!("SELECT {PROMPT} FROM reminder_outcomes WHERE occurrence = ?1 AND at_us IS NOT NULL");
        self.read(|connection| one(connection, &sql, occurrence, prompt))
    }

    /// The `limit` prompts that are due last, the earliest of them first; those still to come are among them. One of which only the id
    /// is known is left out.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn recent_reminders(&self, limit: u32) -> Result<Vec<ReminderRecord>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT {PROMPT}, {OUTCOME} FROM reminder_outcomes WHERE at_us IS NOT NULL
                ORDER BY at_us DESC, occurrence DESC LIMIT ?1"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([limit])?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                records.push(ReminderRecord { prompt: prompt(row)?, outcome: outcome(row, 6)? });
            }
            records.reverse();
            Ok(records)
        })
    }
}

fn one<T>(
    connection: &Connection,
    sql: &str,
    occurrence: &str,
    read: impl FnOnce(&Row<'_>) -> Result<T, Problem>,
) -> Result<Option<T>, Problem> {
    connection.prepare_cached(sql)?.query_row([occurrence], |row| Ok(read(row))).optional()?.transpose()
}

/// The columns of [`PROMPT`], the first in column 0.
fn prompt(row: &Row<'_>) -> Result<ArmedPrompt, Problem> {
    let (local, date): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(ArmedPrompt {
        id: row.get(0)?,
        at_us: row.get(1)?,
        window_end_us: row.get(2)?,
        local: local.parse().map_err(|_| Problem::Stored(format!("`{local}` is no clock time")))?,
        date: zone::stored_date(&date)?,
        kinds: serde_json::from_str::<Vec<Kind>>(&row.get::<_, String>(5)?)?,
    })
}

/// The columns of [`OUTCOME`], the first in column `at`.
fn outcome(row: &Row<'_>, at: usize) -> Result<ReminderOutcome, Problem> {
    Ok(ReminderOutcome {
        armed_us: row.get(at)?,
        refused_us: row.get(at + 1)?,
        fired_us: row.get(at + 2)?,
        opened_us: row.get(at + 3)?,
        act: row.get::<_, Option<String>>(at + 4)?.map(word::read).transpose()?,
        acted_us: row.get(at + 5)?,
        moves: row.get(at + 6)?,
        ended: row.get::<_, Option<String>>(at + 7)?.map(word::read).transpose()?,
        ended_us: row.get(at + 8)?,
    })
}
