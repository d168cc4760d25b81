//! `exercise_days`: what was done of each exercise on a date, taken anew from its ended sessions.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::Connection;

use crate::error::Problem;

/// A walk may have been prescribed without any side. A set is clean where its session was completed and no lift in it is known to have had the heel up.
const SUMS: &str = "
    WITH
    ended AS (
        SELECT number, exercise, active_ms, outcome IN ('done', 'enough') AS completed
        FROM sessions WHERE date = ?1 AND outcome IS NOT NULL AND speed = 1.0
    ),
    sets AS (
        SELECT session, side, count(*) AS counted FROM repetitions JOIN ended ON number = session
        WHERE completed AND NOT EXISTS (
            SELECT 1 FROM lifts WHERE lifts.session = repetitions.session AND lifts.side = repetitions.side
                AND lifts.set_no = repetitions.set_no AND heel_stayed_down = 0)
        GROUP BY session, side, set_no
    )
    INSERT INTO exercise_days (date, exercise, side, sessions, completed, active_ms, prescribed, repetitions, best_set)
    SELECT ?1, exercise, coalesce(side, 'none') AS of_side, count(*), sum(completed), sum(active_ms),
        coalesce(sum(prescribed), 0), coalesce(sum(repetitions), 0),
        max(coalesce((SELECT max(counted) FROM sets WHERE sets.session = number AND sets.side = session_sides.side), 0))
    FROM ended LEFT JOIN session_sides ON session_sides.session = number
    GROUP BY exercise, of_side";

/// Takes the sums of these dates.
pub(super) fn refresh(connection: &Connection, dates: &BTreeSet<Date>) -> Result<(), Problem> {
    let mut forget = connection.prepare_cached("DELETE FROM exercise_days WHERE date = ?1")?;
    let mut sum = connection.prepare_cached(SUMS)?;
    for date in dates {
        let date = date.to_string();
        forget.execute([&date])?;
        sum.execute([&date])?;
    }
    Ok(())
}
