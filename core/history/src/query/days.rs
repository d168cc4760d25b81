//! Days: what was done on them, and what happened.

use jiff::ToSpan;
use jiff::civil::Date;
use rusqlite::{Row, params};

use super::sessions::counts;
use crate::error::Problem;
use crate::event::Mishap;
use crate::journal::parse_id;
use crate::{EventId, Range, Reader, StepCounts, StoreError, word, zone};

/// Sums of a civil date, over sessions that started on it (each in the zone it started in). A running session counts, and so do its
/// repetitions; its time and its steps count when it ends. Trials count nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// Sessions.
    pub sessions: u32,
    /// Practising, in ms.
    pub active_ms: u64,
    /// Repetitions on the left.
    pub repetitions_left: u32,
    /// Repetitions on the right.
    pub repetitions_right: u32,
    /// Repetitions of exercises without sides.
    pub repetitions_none: u32,
    /// Steps by sort.
    pub step_counts: StepCounts,
    /// Trips reported.
    pub trips: u32,
    /// Near falls reported.
    pub near_falls: u32,
    /// Falls reported.
    pub falls: u32,
}

impl Day {
    /// Repetitions of all sides.
    pub fn repetitions(&self) -> u32 {
        self.repetitions_left.saturating_add(self.repetitions_right).saturating_add(self.repetitions_none)
    }
}

/// A trip, near fall or fall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MishapRecord {
    /// The event that reported it.
    pub event: EventId,
    /// What.
    pub mishap: Mishap,
    /// When, UTC µs since 1970.
    pub when_us: i64,
    /// IANA name of the zone.
    pub zone: String,
    /// In the person's words.
    pub note: Option<String>,
}

impl Reader {
    /// The `count` dates up to and including `last`, oldest first. A date on which nothing happened is left out.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn days(&self, last: Date, count: u32) -> Result<Vec<Day>, StoreError> {
        self.read(|connection| {
            let first = last.checked_sub(i64::from(count.saturating_sub(1)).days()).unwrap_or(Date::MIN);
            let sql = "SELECT date, sessions, active_ms, repetitions_left, repetitions_right, repetitions_none, trips, near_falls,
                    falls, steps, graded, heel, flat, toe, slap, drag
                FROM days WHERE date BETWEEN ?1 AND ?2 ORDER BY date";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
            let mut days = Vec::new();
            while let Some(row) = rows.next()? {
                days.push(day(row)?);
            }
            Ok(days)
        })
    }

    /// The first date on which something happened; `None` where nothing did.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn first_date(&self) -> Result<Option<Date>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT min(date) FROM days";
            let first: Option<String> = connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
            first.as_deref().map(zone::stored_date).transpose()
        })
    }

    /// The dates from `from` to `to`, both inclusive, on which a session started that ended done or enough and is no trial; oldest first, each
    /// once.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn practice_dates(&self, from: Date, to: Date) -> Result<Vec<Date>, StoreError> {
        self.read(|connection| {
            let sql =
                "SELECT DISTINCT date FROM sessions WHERE date BETWEEN ?1 AND ?2 AND outcome IN ('done', 'enough') AND speed = 1.0
                ORDER BY date";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![from.to_string(), to.to_string()])?;
            let mut dates = Vec::new();
            while let Some(row) = rows.next()? {
                dates.push(zone::stored_date(&row.get::<_, String>(0)?)?);
            }
            Ok(dates)
        })
    }

    /// Repetitions of all sides on a civil date, those of a running session included.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn repetitions_on(&self, date: Date) -> Result<u32, StoreError> {
        Ok(self.days(date, 1)?.first().map_or(0, Day::repetitions))
    }

    /// What happened within `range`, oldest first.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn mishaps(&self, range: Range) -> Result<Vec<MishapRecord>, StoreError> {
        self.read(|connection| {
            let (first_us, last_us) = range.bounds();
            let sql = "SELECT event, mishap, when_us, zone, note FROM mishaps WHERE when_us BETWEEN ?1 AND ?2
                ORDER BY when_us, event";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![first_us, last_us])?;
            let mut mishaps = Vec::new();
            while let Some(row) = rows.next()? {
                mishaps.push(mishap(row)?);
            }
            Ok(mishaps)
        })
    }
}

fn mishap(row: &Row<'_>) -> Result<MishapRecord, Problem> {
    Ok(MishapRecord {
        event: parse_id(&row.get::<_, String>(0)?)?,
        mishap: word::read(row.get(1)?)?,
        when_us: row.get(2)?,
        zone: row.get(3)?,
        note: row.get(4)?,
    })
}

fn day(row: &Row<'_>) -> Result<Day, Problem> {
    Ok(Day {
        date: zone::stored_date(&row.get::<_, String>(0)?)?,
        sessions: row.get(1)?,
        active_ms: u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0),
        repetitions_left: row.get(3)?,
        repetitions_right: row.get(4)?,
        repetitions_none: row.get(5)?,
        trips: row.get(6)?,
        near_falls: row.get(7)?,
        falls: row.get(8)?,
        step_counts: counts(row, 9)?,
    })
}
