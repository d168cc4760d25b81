//! `lifts`.

use rusqlite::{Connection, params};

use crate::error::Problem;
use crate::{LiftRecord, word};

/// Lifts after those before them.
pub(super) fn add(connection: &Connection, number: i64, lifts: &[LiftRecord]) -> Result<(), Problem> {
    let sql = "INSERT INTO lifts (session, position, side, set_no, repetition, began_s, ended_s, peak_angle_deg, sign_known, lift_s,
            hold_s, lower_s, heel_stayed_down, assisted, confidence, uncertain_because)
        SELECT ?1, 1 + coalesce(max(position), -1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15
        FROM lifts WHERE session = ?1";
    let mut insert = connection.prepare_cached(sql)?;
    for lift in lifts {
        insert.execute(params![
            number,
            word::written(&lift.side)?,
            lift.set,
            lift.repetition,
            lift.began_s,
            lift.ended_s,
            lift.peak_angle_deg,
            lift.sign_known,
            lift.lift_s,
            lift.hold_s,
            lift.lower_s,
            lift.heel_stayed_down,
            lift.assisted,
            lift.confidence,
            lift.uncertain_because.map(|doubt| word::written(&doubt)).transpose()?,
        ])?;
    }
    Ok(())
}
