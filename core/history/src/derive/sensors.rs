//! `sensors`, `mounts`.

use heelfirst_gait::Foot;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::Fact;
use crate::error::Problem;
use crate::word;

/// The mounts stay: each is one foot's, and the analyser notices where it does not fit any more.
pub(super) fn pair(
    connection: &Connection,
    fact: &Fact<'_>,
    sensor: &str,
    name: &str,
    foot: Foot,
) -> Result<(), Problem> {
    let sql = "INSERT OR REPLACE INTO sensors (sensor, name, foot, paired_us) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute(params![sensor, name, word::written(&foot)?, fact.at_us])?;
    Ok(())
}

pub(super) fn calibrate(
    connection: &Connection,
    fact: &Fact<'_>,
    sensor: &str,
    (foot, shoe): (Option<Foot>, Option<&str>),
    mount: &Value,
) -> Result<(), Problem> {
    let sql = "SELECT foot FROM sensors WHERE sensor = ?1";
    let worn: Option<String> = connection.prepare_cached(sql)?.query_row([sensor], |row| row.get(0)).optional()?;
    let worn = worn.ok_or_else(|| Problem::Rejected(format!("sensor {sensor} is not paired")))?;
    let foot = foot.map_or(Ok(worn), |foot| word::written(&foot))?;
    let sql = "INSERT OR REPLACE INTO mounts (sensor, foot, shoe, mount, calibrated_us) VALUES (?1, ?2, ?3, ?4, ?5)";
    let shoe = shoe.unwrap_or_default();
    connection.prepare_cached(sql)?.execute(params![sensor, foot, shoe, mount.to_string(), fact.at_us])?;
    Ok(())
}

pub(super) fn forget(connection: &Connection, sensor: &str) -> Result<(), Problem> {
    connection.prepare_cached("DELETE FROM mounts WHERE sensor = ?1")?.execute([sensor])?;
    connection.prepare_cached("DELETE FROM sensors WHERE sensor = ?1")?.execute([sensor])?;
    Ok(())
}
