//! The session that was begun and not ended: all that is needed to go on with it.

use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use crate::error::Problem;
use crate::event::{BootClock, Event, Times};
use crate::journal::{self, parse_id};
use crate::{Context, CountedBy, Reader, SessionId, Side, StoreError};

/// An input that the engine took.
#[derive(Debug, Clone, PartialEq)]
pub struct TimedInput {
    /// Session clock, ms.
    pub at_ms: u64,
    /// The engine's input as it was handed in.
    pub input: Value,
}

/// A repetition that was counted and acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedRepetition {
    /// Session clock, ms.
    pub at_ms: u64,
    /// The side; `None` for walking.
    pub side: Option<Side>,
    /// Counted from 1.
    pub set: u32,
    /// Counted from 1 within the set.
    pub repetition: u32,
    /// By whom.
    pub counted_by: CountedBy,
}

/// The running session. Start the engine with `prescription`, apply `inputs` at their times, advance to `last_at_ms`, then tell it
/// that it was interrupted.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// Its id.
    pub session: SessionId,
    /// Id of the exercise.
    pub exercise: String,
    /// The device that began it.
    pub device: String,
    /// UTC, µs since 1970.
    pub started_us: i64,
    /// IANA name of the zone.
    pub zone: String,
    /// The engine's prescription as it was handed in.
    pub prescription: Value,
    /// The circumstances.
    pub context: Context,
    /// Session seconds a second.
    pub speed: f64,
    /// The clock at its start.
    pub clock: Option<BootClock>,
    /// In order.
    pub inputs: Vec<TimedInput>,
    /// In order.
    pub repetitions: Vec<CountedRepetition>,
    /// How far it is known to have led, ms of the session clock.
    pub last_at_ms: u64,
    /// When the last of its events was written, UTC µs since 1970.
    pub last_us: i64,
    /// How the time was spent up to the last checkpoint.
    pub times: Times,
    /// Steps kept so far.
    pub steps: u32,
}

impl Reader {
    /// The session that was begun and not ended, if there is one. Only its own events are read.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn running(&self) -> Result<Option<Running>, StoreError> {
        self.read(|connection| {
            let Some((mut running, start)) = begun(connection)? else { return Ok(None) };
            follow(connection, &mut running, start)?;
            Ok(Some(running))
        })
    }
}

/// The session's row, and the id of the event that began it.
fn begun(connection: &Connection) -> Result<Option<(Running, String)>, Problem> {
    let sql = "SELECT session, exercise, device, started_us, zone, prescription, context, speed, boot, last_at_ms,
            active_ms, rest_ms, set_up_ms, paused_ms, steps, event
        FROM sessions WHERE outcome IS NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let row = statement.query_row([], |row| Ok(record(row))).optional()?;
    row.transpose()
}

fn record(row: &Row<'_>) -> Result<(Running, String), Problem> {
    let started_us = row.get(3)?;
    let running = Running {
        session: parse_id(&row.get::<_, String>(0)?)?,
        exercise: row.get(1)?,
        device: row.get(2)?,
        started_us,
        zone: row.get(4)?,
        prescription: serde_json::from_str(&row.get::<_, String>(5)?)?,
        context: serde_json::from_str(&row.get::<_, String>(6)?)?,
        speed: row.get(7)?,
        clock: row.get::<_, Option<String>>(8)?.as_deref().map(serde_json::from_str).transpose()?,
        inputs: Vec::new(),
        repetitions: Vec::new(),
        last_at_ms: ms(row, 9)?,
        last_us: started_us,
        times: Times {
            active_ms: ms(row, 10)?,
            rest_ms: ms(row, 11)?,
            set_up_ms: ms(row, 12)?,
            paused_ms: ms(row, 13)?,
        },
        steps: row.get(14)?,
    };
    Ok((running, row.get(15)?))
}

fn ms(row: &Row<'_>, column: usize) -> Result<u64, Problem> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

/// Goes through the journal from the session's start on.
fn follow(connection: &Connection, running: &mut Running, start: String) -> Result<(), Problem> {
    let mut after = start;
    loop {
        let page = journal::page(connection, &after, 500)?;
        let Some(last) = page.last() else { return Ok(()) };
        after.clone_from(&last.id);
        for row in page {
            let recorded = row.understood()?;
            match recorded.event {
                Some(event) if event.session() == Some(running.session) => running.take(event, recorded.at_us),
                _ => {}
            }
        }
    }
}

impl Running {
    fn take(&mut self, event: Event, at_us: i64) {
        self.last_us = self.last_us.max(at_us);
        match event {
            Event::SessionInput { at_ms, input, .. } => self.inputs.push(TimedInput { at_ms, input }),
            Event::Repetition { at_ms, side, set, repetition, counted_by, .. } => {
                let same =
                    |other: &CountedRepetition| (other.side, other.set, other.repetition) == (side, set, repetition);
                // Two phones that went on with one session may both have counted it.
                if !self.repetitions.iter().any(same) {
                    self.repetitions.push(CountedRepetition { at_ms, side, set, repetition, counted_by });
                }
            }
            _ => {}
        }
    }
}
