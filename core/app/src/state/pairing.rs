//! Finding, keeping and forgetting sensors.

use heelfirst_gait::Foot;
use heelfirst_history::Event;
use heelfirst_sensors::{Found, SensorId};

use super::State;
use super::describing::Kind;
use super::mounts::Mounts;
use super::running::Running;
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
        self.refuse_while_in_use(&id)?;
        let foot = Foot::from(foot);
        let others = self.sensing.sensors.iter().filter(|(other, sensor)| **other != id && sensor.foot == Some(foot));
        for other in others.map(|(other, _)| other) {
            self.refuse_while_in_use(other)?;
        }
        self.release(foot, &[&id]);
        let was_elsewhere = self.sensing.sensors.get(&id).is_some_and(|sensor| sensor.foot != Some(foot));
        self.pair_with(&id, foot);
        self.join_session(&id, was_elsewhere);
        Ok(())
    }

    /// A sensor was seen. One that is worn joins the session that runs.
    pub(super) fn take_found(&mut self, found: &Found) {
        let entry = self.sensing.sensors.entry(found.sensor.clone());
        let known = entry.or_insert_with(|| super::sensing::sensor(&found.name, None));
        if !known.kept {
            known.name.clone_from(&found.name); // it may tell its name only later
        }
        known.signal_dbm = found.signal_dbm.or(known.signal_dbm);
        known.kind = found.kind.map(Kind::Device).or(known.kind);
        if known.foot.is_some() {
            self.keep_kind(&found.sensor);
        }
        self.say_sensor(&found.sensor);
        self.join_session(&found.sensor, false);
    }

    /// Connects a worn sensor at once where a session has something for it to see. `anew`: it was on another foot, or on none.
    fn join_session(&mut self, id: &SensorId, anew: bool) {
        let Some(task) = self.running.as_ref().and_then(Running::sensed_task) else { return };
        let Some(foot) = self.sensing.sensors.get(id).and_then(|sensor| sensor.foot) else { return };
        if !anew && self.running.as_ref().is_some_and(|running| running.attendance.expects(id)) {
            return; // it is wanted already
        }
        let now = self.sensing.now(&self.clock);
        if anew {
            self.sensing.disconnect_one(id, now);
        }
        self.sensing.connect_one(id, task, foot, now);
        if let Some(running) = &mut self.running {
            if anew {
                running.analysers.remove(id);
                running.attendance.let_go(id);
            }
            let at = running.radio_zero.session_time(now);
            running.attendance.expect(id, foot, at);
        }
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
        self.keep_kind(id);
        if before != Some(foot) {
            self.drop_doubt(id);
        }
    }

    pub(crate) fn forget(&mut self, id: &api::SensorId) -> Result<(), CoachError> {
        let id = SensorId::new(&id.value);
        self.refuse_while_in_use(&id)?;
        self.let_go_of(&id)
    }

    /// A foot wears one sensor: whatever else was paired with it is forgotten.
    pub(super) fn release(&mut self, foot: Foot, keep: &[&SensorId]) {
        let worn = self.sensing.sensors.iter().filter(|(id, sensor)| sensor.foot == Some(foot) && !keep.contains(id));
        for id in worn.map(|(id, _)| id.clone()).collect::<Vec<_>>() {
            if let Err(error) = self.let_go_of(&id) {
                tracing::error!(%error, "a sensor that is worn cannot be forgotten");
            }
        }
    }

    fn let_go_of(&mut self, id: &SensorId) -> Result<(), CoachError> {
        let sensor = self.sensing.sensors.get_mut(id).filter(|sensor| sensor.foot.is_some());
        let sensor = sensor.ok_or_else(|| not_there(id))?;
        (sensor.foot, sensor.kept, sensor.mounts) = (None, false, Mounts::default());
        self.note_change(Event::SensorForgotten { sensor: id.as_str().to_owned() });
        self.say_sensor(id);
        self.forget_range_told(id);
        self.drop_doubt(id);
        self.unknow(id);
        let now = self.sensing.now(&self.clock);
        self.sensing.disconnect_one(id, now);
        if let Some(running) = &mut self.running {
            running.analysers.remove(id);
            running.attendance.let_go(id);
        }
        Ok(())
    }
}

pub(super) fn not_there(id: &SensorId) -> CoachError {
    CoachError::not_found(format!("sensor {id:?}; scan, then pair one that was found"))
}

pub(super) fn no_radio() -> CoachError {
    CoachError::SensorUnavailable { problem: "this core was opened without a radio".to_owned() }
}
