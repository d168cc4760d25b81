//! How the person rates their own goal.

use rusqlite::params;

use crate::journal::parse_id;
use crate::{EventId, Range, Reader, StoreError};

/// One rating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalRating {
    /// The event that said so.
    pub event: EventId,
    /// UTC, µs since 1970.
    pub rated_us: i64,
    /// IANA name of the zone.
    pub zone: String,
    /// The goal, in the person's words.
    pub goal: String,
    /// 0 (not at all) to 10 (there).
    pub rating: u8,
}

impl Reader {
    /// The ratings within `range`, in the order in which they were given, whatever the clock said.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn goal_ratings(&self, range: Range) -> Result<Vec<GoalRating>, StoreError> {
        self.read(|connection| {
            let (first_us, last_us) = range.bounds();
            let sql = "SELECT event, rated_us, zone, goal, rating FROM goal_ratings WHERE rated_us BETWEEN ?1 AND ?2
                ORDER BY event";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![first_us, last_us])?;
            let mut ratings = Vec::new();
            while let Some(row) = rows.next()? {
                ratings.push(GoalRating {
                    event: parse_id(&row.get::<_, String>(0)?)?,
                    rated_us: row.get(1)?,
                    zone: row.get(2)?,
                    goal: row.get(3)?,
                    rating: row.get(4)?,
                });
            }
            Ok(ratings)
        })
    }
}
