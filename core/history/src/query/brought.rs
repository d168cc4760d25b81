//! What days brought of each exercise, for a sentence of encouragement.

use jiff::civil::Date;
use rusqlite::Row;

use crate::error::Problem;
use crate::{Reader, StoreError, zone};

/// What one day brought of one exercise, or all days before the first one asked for. Trials count nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroughtRecord {
    /// The day; the last one with this exercise where it stands for all that came earlier.
    pub date: Date,
    /// Id of the exercise.
    pub exercise: String,
    /// Sessions that ended done or enough.
    pub sessions: u32,
    /// Repetitions of all of them and all sides.
    pub repetitions: u32,
    /// The most repetitions of one side in one session.
    pub most: u32,
    /// The longest hold of which a repetition was counted, in s; 0 for an exercise without one.
    pub hold_s: u32,
}

/// The engine's prescription is only asked for its hold, which a stretch has; in a version that writes it otherwise there is none.
const SESSIONS: &str = "
    SELECT date, exercise,
        CASE WHEN (SELECT sum(repetitions) FROM session_sides WHERE session = number) > 0
            THEN max(json_extract(prescription, '$.tempo.hold_s'), 0) END AS hold_s,
        (SELECT sum(repetitions) FROM session_sides WHERE session = number) AS repetitions,
        (SELECT max(repetitions) FROM session_sides WHERE session = number) AS most
    FROM sessions WHERE outcome IN ('done', 'enough') AND speed = 1.0";

impl Reader {
    /// Each day from `first` on by itself, and all days before it as one, both by exercise.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn brought(&self, first: Date) -> Result<Vec<BroughtRecord>, StoreError> {
        self.read(|connection| {
            let sums = "max(date), exercise, count(*), sum(repetitions), max(most), max(hold_s)";
            let sql = format!(
                "WITH done AS ({SESSIONS})
                SELECT {sums} FROM done WHERE date < ?1 GROUP BY exercise
                UNION ALL SELECT {sums} FROM done WHERE date >= ?1 GROUP BY date, exercise ORDER BY 1, 2"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([first.to_string()])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                all.push(record(row)?);
            }
            Ok(all)
        })
    }
}

fn record(row: &Row<'_>) -> Result<BroughtRecord, Problem> {
    let count = |column: usize| Ok::<u32, Problem>(row.get::<_, Option<u32>>(column)?.unwrap_or(0));
    Ok(BroughtRecord {
        date: zone::stored_date(&row.get::<_, String>(0)?)?,
        exercise: row.get(1)?,
        sessions: count(2)?,
        repetitions: count(3)?,
        most: count(4)?,
        hold_s: count(5)?,
    })
}
