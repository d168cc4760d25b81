//! Finding, keeping and forgetting sensors.

use heelfirst_gait::Foot;
use heelfirst_history::Event;
use heelfirst_sensors::SensorId;

use super::State;
use super::mounts::Mounts;
use crate::api::{self, CoachError};

impl State {
    pub(crate) fn scan(&mut self, on: bool) -> Result<(), CoachError> {
        if !self.sensing.available {
            return Err(no_radio());
        }
        self.sensing.scan(on, &self.clock);
        let now = self.sensing.now(&self.clock);
        self.hear_radio(now);
        Ok(())
    }

    pub(crate) fn pair(&mut self, id: &api::SensorId, foot: api::Side) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        if !self.sensing.sensors.contains_key(&id) {
            return Err(not_there(&id));
        }
        self.refuse_while_calibrating(&id)?;
        self.pair_with(&id, foot.into());
        Ok(())
    }

    /// Keeps a known sensor for a foot. What was doubted of it on another foot is asked no more.
    pub(super) fn pair_with(&mut self, id: &SensorId, foot: Foot) {
        let Some(sensor) = self.sensing.sensors.get_mut(id) else { return };
        let before = sensor.foot.replace(foot);
        sensor.kept = true;
        let (sensor, name) = (id.as_str().to_owned(), sensor.name.clone());
        self.note_change(Event::SensorPaired { sensor, name, foot });
        self.say_sensor(id);
        self.forget_range_told(id);
        if before != Some(foot) {
            self.drop_doubt(id);
        }
    }

    pub(crate) fn forget(&mut self, id: &api::SensorId) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        self.refuse_while_calibrating(&id)?;
        let sensor = self.sensing.sensors.get_mut(&id).filter(|sensor| sensor.foot.is_some());
        let sensor = sensor.ok_or_else(|| not_there(&id))?;
        (sensor.foot, sensor.kept, sensor.mounts) = (None, false, Mounts::default());
        self.note_change(Event::SensorForgotten { sensor: id.as_str().to_owned() });
        self.say_sensor(&id);
        self.forget_range_told(&id);
        self.drop_doubt(&id);
        Ok(())
    }
}

pub(super) fn not_there(id: &SensorId) -> CoachError {
    CoachError::not_found(format!("sensor {id:?}; scan, then pair one that was found"))
}

pub(super) fn no_radio() -> CoachError {
    CoachError::SensorUnavailable { problem: "this core was opened without a radio".to_owned() }
}
