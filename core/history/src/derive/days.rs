//! `days`: sums of a civil date, taken anew from its sessions and mishaps whenever one of them changed. A running session counts with its
//! repetitions; its time and its steps, which are written every second, count when it ends. A trial
//! (led faster or slower than life) counts nowhere: here, in `exercise_days`, in `spans` and among the days of practice alike.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::Connection;

use crate::error::Problem;

/// Only walking has no sides: it is prescribed without any, or with one that is none.
const SUMS: &str = "
    WITH
    practice AS (
        SELECT count(*) AS sessions, total(active_ms) FILTER (WHERE ended) AS active_ms,
            count(*) FILTER (WHERE walked) AS walks, total(active_ms) FILTER (WHERE walked) AS walk_ms,
            count(*) FILTER (WHERE outcome = 'done') AS done, count(*) FILTER (WHERE outcome = 'enough') AS enough,
            count(*) FILTER (WHERE outcome = 'stopped') AS stopped, count(*) FILTER (WHERE outcome = 'interrupted') AS interrupted,
            count(*) FILTER (WHERE reason = 'pain') AS pain, count(*) FILTER (WHERE reason = 'dizzy') AS dizzy,
            count(*) FILTER (WHERE reason = 'unsteady') AS unsteady, count(*) FILTER (WHERE reason = 'tired') AS tired,
            count(*) FILTER (WHERE reason = 'hot') AS hot, count(*) FILTER (WHERE reason = 'other') AS other,
            total(steps) FILTER (WHERE ended) AS steps, total(graded) FILTER (WHERE ended) AS graded,
            total(heel) FILTER (WHERE ended) AS heel, total(flat) FILTER (WHERE ended) AS flat, total(toe) FILTER (WHERE ended) AS toe,
            total(slap) FILTER (WHERE ended) AS slap, total(drag) FILTER (WHERE ended) AS drag
        FROM (
            SELECT *, outcome IS NOT NULL AS ended, outcome IS NOT NULL AND active_ms > 0 AND NOT EXISTS (
                SELECT 1 FROM session_sides WHERE session_sides.session = sessions.number AND side <> 'none') AS walked
            FROM sessions WHERE date = ?1 AND speed = 1.0
        )
    ),
    counted AS (
        SELECT total(repetitions) FILTER (WHERE side = 'left') AS on_left,
            total(repetitions) FILTER (WHERE side = 'right') AS on_right,
            total(repetitions) FILTER (WHERE side = 'none') AS on_none
        FROM sessions JOIN session_sides ON session_sides.session = sessions.number
        WHERE date = ?1 AND speed = 1.0
    ),
    mishap AS (
        SELECT count(*) AS mishaps, count(*) FILTER (WHERE mishap = 'trip') AS trips,
            count(*) FILTER (WHERE mishap = 'near_fall') AS near_falls, count(*) FILTER (WHERE mishap = 'fall') AS falls
        FROM mishaps WHERE date = ?1
    )
    INSERT INTO days (date, sessions, active_ms, walks, walk_ms, done, enough, stopped, interrupted, stopped_pain, stopped_dizzy,
        stopped_unsteady, stopped_tired, stopped_hot, stopped_other, repetitions_left, repetitions_right, repetitions_none,
        steps, graded, heel, flat, toe, slap, drag, trips, near_falls, falls)
    SELECT ?1, sessions, cast(active_ms AS INTEGER), walks, cast(walk_ms AS INTEGER), done, enough, stopped, interrupted, pain, dizzy,
        unsteady, tired, hot, other, cast(on_left AS INTEGER), cast(on_right AS INTEGER),
        cast(on_none AS INTEGER), cast(steps AS INTEGER), cast(graded AS INTEGER), cast(heel AS INTEGER), cast(flat AS INTEGER),
        cast(toe AS INTEGER), cast(slap AS INTEGER), cast(drag AS INTEGER), trips, near_falls, falls
    FROM practice, counted, mishap WHERE sessions + mishaps > 0";

/// Takes the sums of these dates. A date without anything has no row.
pub(super) fn refresh(connection: &Connection, dates: &BTreeSet<Date>) -> Result<(), Problem> {
    let mut forget = connection.prepare_cached("DELETE FROM days WHERE date = ?1")?;
    let mut sum = connection.prepare_cached(SUMS)?;
    for date in dates {
        let date = date.to_string();
        forget.execute([&date])?;
        sum.execute([&date])?;
    }
    Ok(())
}
