//! `sensors`.

use heelfirst_gait::Foot;
use rusqlite::{Connection, params};
use serde_json::Value;

use super::Fact;
use crate::error::Problem;
use crate::word;

/// Paired anew, a sensor sits anew: its mount is unknown.
pub(super) fn pair(
    connection: &Connection,
    fact: &Fact<'_>,
    sensor: &str,
    name: &str,
    foot: Foot,
) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO sensors (sensor, name, foot, mount, paired_us) VALUES (?1, ?2, ?3, NULL, ?4)";
    connection.prepare_cached(sql)?.execute(params![sensor, name, word::written(&foot)?, fact.at_us])?;
    Ok(())
}

pub(super) fn calibrate(connection: &Connection, sensor: &str, mount: &Value) -> Result<(), Problem> {
    let sql = "UPDATE sensors SET mount = ?2 WHERE sensor = ?1";
    match connection.prepare_cached(sql)?.execute(params![sensor, mount.to_string()])? {
        0 => Err(Problem::Rejected(format!("sensor {sensor} is not paired"))),
        _ => Ok(()),
    }
}

pub(super) fn forget(connection: &Connection, sensor: &str) -> Result<(), Problem> {
    connection.prepare_cached("DELETE FROM sensors WHERE sensor = ?1")?.execute([sensor])?;
    Ok(())
}
