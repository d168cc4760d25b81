//! Finding, keeping and forgetting sensors.

use heelfirst_gait::Foot;
use heelfirst_history::Event;
use heelfirst_sensors::SensorId;

use super::State;
use crate::api::{self, CoachError};

impl State {
    pub(crate) fn scan(&mut self, on: bool) -> Result<(), CoachError> {
        if !self.sensing.available {
            return Err(CoachError::SensorUnavailable { problem: "this core was opened without a radio".to_owned() });
        }
        self.sensing.scan(on, &self.clock);
        let now = self.sensing.now(&self.clock);
        self.hear_radio(now);
        Ok(())
    }

    pub(crate) fn pair(&mut self, id: &api::SensorId, foot: api::Side) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        let sensor = self.sensing.sensors.get_mut(&id).ok_or_else(|| not_there(&id))?;
        let foot = Foot::from(foot);
        sensor.foot = Some(foot);
        let (sensor, name) = (id.as_str().to_owned(), sensor.name.clone());
        self.note_change(Event::SensorPaired { sensor, name, foot });
        self.say_sensor(&id);
        Ok(())
    }

    pub(crate) fn forget(&mut self, id: &api::SensorId) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        let sensor = self.sensing.sensors.get_mut(&id).filter(|sensor| sensor.foot.is_some());
        sensor.ok_or_else(|| not_there(&id))?.foot = None;
        self.note_change(Event::SensorForgotten { sensor: id.as_str().to_owned() });
        self.say_sensor(&id);
        Ok(())
    }

    /// Learning the mount needs its own guidance, which is not built yet.
    pub(crate) fn calibrate(&self, id: &api::SensorId) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        let worn = self.sensing.sensors.get(&id).is_some_and(|sensor| sensor.foot.is_some());
        if !worn {
            return Err(not_there(&id));
        }
        Err(CoachError::SensorUnavailable {
            problem: "calibration is not possible yet; steps are graded without it".to_owned(),
        })
    }
}

fn not_there(id: &SensorId) -> CoachError {
    CoachError::not_found(format!("sensor {id:?}; scan, then pair one that was found"))
}
