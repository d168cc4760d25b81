//! Sessions with all that is known of them.

use heelfirst_gait::Step;
use jiff::civil::Date;
use rusqlite::{Connection, Row, params};
use serde::Serialize;

use crate::derive::steps;
use crate::error::Problem;
use crate::journal::parse_id;
use crate::{Context, Dates, Outcome, Range, Rating, Reader, SessionId, Side, StopReason, StoreError, word, zone};

/// What was prescribed for a side and done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideRecord {
    /// The side; null for walking.
    pub side: Option<Side>,
    /// Repetitions over all sets.
    pub prescribed: u32,
    /// Repetitions counted.
    pub repetitions: u32,
}

/// How many steps there were of each sort. Slap and drag go beside the landings, not instead of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct StepCounts {
    /// All.
    pub steps: u32,
    /// Those with a grade.
    pub graded: u32,
    /// Heel first.
    pub heel: u32,
    /// Flat.
    pub flat: u32,
    /// Toes first.
    pub toe: u32,
    /// Slapping.
    pub slap: u32,
    /// Dragging.
    pub drag: u32,
}

/// One session. Its serialized form is a line of the history.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionRecord {
    /// Its id.
    pub session: SessionId,
    /// Id of the exercise.
    pub exercise: String,
    /// Its start in the zone the person was in, RFC 9557.
    pub started: String,
    /// UTC, µs since 1970.
    #[serde(skip)]
    pub started_us: i64,
    /// Practising, in s.
    pub active_s: f64,
    /// Resting and changing sides, in s.
    pub rest_s: f64,
    /// Setting up, in s.
    pub set_up_s: f64,
    /// Paused or interrupted, in s.
    pub paused_s: f64,
    /// How it ended; null while it runs or waits to be resumed.
    pub outcome: Option<Outcome>,
    /// Why the person stopped, where they said so.
    pub reason: Option<StopReason>,
    /// How it went for the person, where they said so.
    pub rating: Option<Rating>,
    /// In the order of the prescription.
    pub sides: Vec<SideRecord>,
    /// The circumstances.
    pub context: Context,
    /// Session seconds a second.
    pub speed: f64,
    /// Its steps by sort.
    pub step_counts: StepCounts,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// Whether a session of so many session seconds a second was led faster or slower than life: it is shown, and counts nowhere.
pub fn is_trial(speed: f64) -> bool {
    (speed - 1.0).abs() > f64::EPSILON
}

impl SessionRecord {
    /// Whether it is a trial, by [`is_trial`].
    pub fn is_trial(&self) -> bool {
        is_trial(self.speed)
    }

    /// Whether the person left it before it began: there is nothing to tell of it.
    pub fn never_began(&self) -> bool {
        self.outcome == Some(Outcome::Interrupted) && self.active_s <= 0.0 && self.step_counts.steps == 0
    }
}

/// A session that ended done or enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedSession {
    /// Its id.
    pub session: SessionId,
    /// Id of the exercise.
    pub exercise: String,
    /// Civil date of its start, in `zone`.
    pub date: Date,
    /// IANA name of the zone it started in.
    pub zone: String,
    /// UTC, µs since 1970.
    pub ended_us: i64,
}

const COLUMNS: &str =
    "number, session, exercise, started_us, zone, active_ms, rest_ms, set_up_ms, paused_ms, outcome, reason, context,
    speed, steps, graded, heel, flat, toe, slap, drag, rating";

impl Reader {
    /// The sessions that started within `range`, oldest first, each with its steps.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn sessions(&self, range: Range) -> Result<Vec<SessionRecord>, StoreError> {
        self.read(|connection| {
            let mut sessions = all(connection, range)?;
            for session in &mut sessions {
                session.steps = steps::read(connection, session.session)?;
            }
            Ok(sessions)
        })
    }

    /// The same with `steps` left empty: `step_counts` says how many there are.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn sessions_without_steps(&self, range: Range) -> Result<Vec<SessionRecord>, StoreError> {
        self.read(|connection| all(connection, range))
    }

    /// The sessions that started within `range` and ended done or enough, trials left out, oldest first: no more of each than when it was for what.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn finished_sessions(&self, range: Range) -> Result<Vec<FinishedSession>, StoreError> {
        self.read(|connection| {
            let (first_us, last_us) = range.bounds();
            let sql = "SELECT session, exercise, date, zone, ended_us FROM sessions
                WHERE started_us BETWEEN ?1 AND ?2 AND outcome IN ('done', 'enough') AND speed = 1.0
                ORDER BY started_us, number";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![first_us, last_us])?;
            let mut sessions = Vec::new();
            while let Some(row) = rows.next()? {
                sessions.push(finished(row)?);
            }
            Ok(sessions)
        })
    }

    /// How many sessions started within `dates` at another speed than life's: trials, which no sum, day, best or chart holds.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn trials(&self, dates: Dates) -> Result<u32, StoreError> {
        self.read(|connection| {
            let sql = "SELECT count(*) FROM sessions WHERE date BETWEEN ?1 AND ?2 AND speed <> 1.0";
            Ok(connection.prepare_cached(sql)?.query_row(dates.bounds(), |row| row.get(0))?)
        })
    }

    /// The steps of one session, in order; none where it is unknown.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn session_steps(&self, session: SessionId) -> Result<Vec<Step>, StoreError> {
        self.read(|connection| steps::read(connection, session))
    }
}

fn all(connection: &Connection, range: Range) -> Result<Vec<SessionRecord>, Problem> {
    let (first_us, last_us) = range.bounds();
    let sql = format!("SELECT {COLUMNS} FROM sessions WHERE started_us BETWEEN ?1 AND ?2 ORDER BY started_us, number");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![first_us, last_us])?;
    let mut sessions = Vec::new();
    while let Some(row) = rows.next()? {
        sessions.push(record(connection, row)?);
    }
    Ok(sessions)
}

fn record(connection: &Connection, row: &Row<'_>) -> Result<SessionRecord, Problem> {
    let started_us = row.get(3)?;
    let seconds = |column: usize| row.get::<_, i64>(column).map(|ms| ms as f64 / 1000.0);
    Ok(SessionRecord {
        session: parse_id(&row.get::<_, String>(1)?)?,
        exercise: row.get(2)?,
        started: zone::written(started_us, &row.get::<_, String>(4)?)?,
        started_us,
        active_s: seconds(5)?,
        rest_s: seconds(6)?,
        set_up_s: seconds(7)?,
        paused_s: seconds(8)?,
        outcome: row.get::<_, Option<String>>(9)?.map(word::read).transpose()?,
        reason: row.get::<_, Option<String>>(10)?.map(word::read).transpose()?,
        rating: row.get::<_, Option<String>>(20)?.map(word::read).transpose()?,
        sides: sides(connection, row.get(0)?)?,
        context: serde_json::from_str(&row.get::<_, String>(11)?)?,
        speed: row.get(12)?,
        step_counts: counts(row, 13)?,
        steps: Vec::new(),
    })
}

fn finished(row: &Row<'_>) -> Result<FinishedSession, Problem> {
    Ok(FinishedSession {
        session: parse_id(&row.get::<_, String>(0)?)?,
        exercise: row.get(1)?,
        date: zone::stored_date(&row.get::<_, String>(2)?)?,
        zone: row.get(3)?,
        ended_us: row.get(4)?,
    })
}

/// Seven counts, the first in column `at`.
pub(super) fn counts(row: &Row<'_>, at: usize) -> Result<StepCounts, Problem> {
    Ok(StepCounts {
        steps: row.get(at)?,
        graded: row.get(at + 1)?,
        heel: row.get(at + 2)?,
        flat: row.get(at + 3)?,
        toe: row.get(at + 4)?,
        slap: row.get(at + 5)?,
        drag: row.get(at + 6)?,
    })
}

fn sides(connection: &Connection, number: i64) -> Result<Vec<SideRecord>, Problem> {
    let sql = "SELECT side, prescribed, repetitions FROM session_sides WHERE session = ?1 ORDER BY position";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([number])?;
    let mut sides = Vec::new();
    while let Some(row) = rows.next()? {
        let side = word::side_read(row.get(0)?)?;
        sides.push(SideRecord { side, prescribed: row.get(1)?, repetitions: row.get(2)? });
    }
    Ok(sides)
}
