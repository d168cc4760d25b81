//! Sensors and how they sit.

use heelfirst_gait::Foot;
use rusqlite::{Connection, Row};
use serde_json::Value;

use crate::error::Problem;
use crate::{Reader, StoreError, word};

/// A paired sensor.
#[derive(Debug, Clone, PartialEq)]
pub struct SensorRecord {
    /// The platform's id of it. Not for logs or exports.
    pub sensor: String,
    /// Its name as shown.
    pub name: String,
    /// The foot that wears it.
    pub foot: Foot,
    /// UTC, µs since 1970.
    pub paired_us: i64,
    /// How it was found to sit, at most one for each foot and shoe, in their order.
    pub mounts: Vec<MountRecord>,
}

/// How a sensor was found to sit.
#[derive(Debug, Clone, PartialEq)]
pub struct MountRecord {
    /// On which foot.
    pub foot: Foot,
    /// On which shoe, in the person's own words; `None` for any.
    pub shoe: Option<String>,
    /// The analyser's mount as it was handed in.
    pub mount: Value,
    /// UTC, µs since 1970.
    pub calibrated_us: i64,
}

impl Reader {
    /// The paired sensors, in the order they were paired.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn sensors(&self) -> Result<Vec<SensorRecord>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT sensor, name, foot, paired_us FROM sensors ORDER BY paired_us, sensor";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            let mut sensors = Vec::new();
            while let Some(row) = rows.next()? {
                sensors.push(sensor(connection, row)?);
            }
            Ok(sensors)
        })
    }
}

fn sensor(connection: &Connection, row: &Row<'_>) -> Result<SensorRecord, Problem> {
    let sensor: String = row.get(0)?;
    let mounts = mounts(connection, &sensor)?;
    Ok(SensorRecord { sensor, name: row.get(1)?, foot: word::read(row.get(2)?)?, paired_us: row.get(3)?, mounts })
}

fn mounts(connection: &Connection, sensor: &str) -> Result<Vec<MountRecord>, Problem> {
    let sql = "SELECT foot, shoe, mount, calibrated_us FROM mounts WHERE sensor = ?1 ORDER BY foot, shoe";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([sensor])?;
    let mut mounts = Vec::new();
    while let Some(row) = rows.next()? {
        mounts.push(MountRecord {
            foot: word::read(row.get(0)?)?,
            shoe: Some(row.get(1)?).filter(|shoe: &String| !shoe.is_empty()),
            mount: serde_json::from_str(&row.get::<_, String>(2)?)?,
            calibrated_us: row.get(3)?,
        });
    }
    Ok(mounts)
}
