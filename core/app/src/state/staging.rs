//! From the surface's scene of simulated sensors to the radio that plays it.

use std::time::Duration;

use heelfirst_sensors::{Fault, SceneRadio, SceneSensor, SensorId};

use super::describing::device_kind;
use crate::api::{self, CoachError};

/// The radio of a scene.
pub(super) fn scene(sensors: &[api::SceneSensor]) -> Result<SceneRadio, CoachError> {
    let mut placed: Vec<SceneSensor> = Vec::new();
    for sensor in sensors {
        let sensor = scene_sensor(sensor)?;
        if placed.iter().any(|other| other.sensor == sensor.sensor) {
            return Err(CoachError::invalid("sensors", "two sensors of a scene need two names"));
        }
        placed.push(sensor);
    }
    SceneRadio::new(placed).map_err(CoachError::internal)
}

fn scene_sensor(sensor: &api::SceneSensor) -> Result<SceneSensor, CoachError> {
    let kind = device_kind(&sensor.kind).ok_or_else(|| {
        CoachError::invalid("kind", "is movesense, witmotion, open, polar, movella-dot or running-pod")
    })?;
    let pattern = sensor.pattern.parse().map_err(|error| CoachError::invalid("pattern", error))?;
    let time = |ms: Option<i64>| ms.map(duration).transpose();
    Ok(SceneSensor {
        sensor: SensorId::new(&sensor.sensor),
        kind,
        slipped_deg: sensor.slipped_deg,
        signal_dbm: sensor.signal_dbm.and_then(|dbm| i16::try_from(dbm).ok()),
        battery_percent: sensor.battery_percent,
        battery_falls_every: time(sensor.battery_falls_every_ms)?,
        model: sensor.model.clone(),
        firmware: sensor.firmware.clone(),
        reachable_from: time(sensor.reachable_from_ms)?,
        reachable_until: time(sensor.reachable_until_ms)?,
        faults: faults(sensor)?,
        refuses: sensor.refuses,
        ..SceneSensor::new(&sensor.name, sensor.foot.into(), pattern, sensor.seed)
    })
}

fn faults(sensor: &api::SceneSensor) -> Result<Vec<Fault>, CoachError> {
    let drops = sensor.drops_after_ms.iter().map(|ms| Ok(Fault::LinkDrop { after: duration(*ms)? }));
    let mutes = sensor
        .mutes
        .iter()
        .map(|mute| Ok(Fault::Mute { after: duration(mute.after_ms)?, lasting: duration(mute.lasting_ms)? }));
    drops.chain(mutes).collect()
}

fn duration(ms: i64) -> Result<Duration, CoachError> {
    u64::try_from(ms).map(Duration::from_millis).map_err(|_| CoachError::invalid("ms", "must not be negative"))
}
