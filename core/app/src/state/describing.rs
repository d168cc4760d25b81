//! Sensors as a screen shows them, and the battery that is told as low.

use std::collections::BTreeMap;

use heelfirst_gait::Foot;
use heelfirst_history::{Event, StandIn};
use heelfirst_sensors::SensorId;
use heelfirst_sensors::device::DeviceKind;
use heelfirst_words::Args;
use serde::{Deserialize, Serialize};

use super::State;
use super::facts::key;
use super::sensing::Sensor;
use crate::api::{self, CoachEvent, NoticeSnapshot, SensorSnapshot};

/// From here down a battery is low, in percent; from there up it was charged.
pub(super) const LOW_PERCENT: u8 = 20;
const CHARGED_PERCENT: u8 = 30;
/// From here up a signal is near, and down to there it is further away, in dBm: about one metre and one room.
const NEAR_DBM: i16 = -65;
const FURTHER_DBM: i16 = -80;

/// What is kept of a paired sensor beside its foot and how it sits.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Known {
    /// What kind it is, by its name.
    #[serde(default)]
    kind: Option<String>,
    /// Whether its battery was told as low since it was charged.
    #[serde(default)]
    low_told: bool,
}

/// By the radio's name of the sensor.
pub(crate) type KnownSensors = BTreeMap<String, Known>;

/// What a sensor is, where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Device(DeviceKind),
    Simulated,
    Replayed,
}

/// The kind of this name.
pub(super) fn device_kind(name: &str) -> Option<DeviceKind> {
    DeviceKind::ALL.into_iter().find(|kind| kind.as_str() == name)
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Device(kind) => kind.as_str(),
            Self::Simulated => "simulated",
            Self::Replayed => "replayed",
        }
    }

    pub(super) fn grades_landings(self) -> bool {
        !matches!(self, Self::Device(kind) if !kind.grades_landings())
    }
}

impl Sensor {
    pub(super) fn grades_landings(&self) -> bool {
        self.kind.is_none_or(Kind::grades_landings)
    }

    pub(super) fn battery_is_low(&self) -> bool {
        self.battery_percent.is_some_and(|percent| percent <= LOW_PERCENT)
    }
}

impl State {
    /// Paired ones first, left before right; then those that were found, the strongest signal first.
    pub(super) fn sensor_snapshots(&self) -> Vec<SensorSnapshot> {
        let mut all: Vec<_> = self.sensing.sensors.iter().collect();
        let strength = |sensor: &Sensor| sensor.signal_dbm.map_or(i32::MIN, i32::from);
        all.sort_by_key(|(_, sensor)| match sensor.foot {
            Some(foot) => (false, foot, 0),
            None => (true, Foot::Left, -i64::from(strength(sensor))),
        });
        all.into_iter().map(|(id, sensor)| self.described(id, sensor)).collect()
    }

    /// The sensor as it is now, as an event.
    pub(super) fn sensing_event(&self, id: &SensorId) -> Option<CoachEvent> {
        let sensor = self.sensing.sensors.get(id)?;
        Some(CoachEvent::Sensor { sensor: self.described(id, sensor) })
    }

    fn described(&self, id: &SensorId, sensor: &Sensor) -> SensorSnapshot {
        let mount = self.mount_now(id);
        let mount_key = if mount.is_some() { "sensor-mount-known" } else { "sensor-mount-unknown" };
        let kind = sensor.kind.map_or("unknown", Kind::as_str);
        let grades_landings = sensor.grades_landings();
        SensorSnapshot {
            sensor: api::SensorId { value: id.as_str().to_owned() },
            name: sensor.kind.and_then(|kind| self.own_name(kind)).unwrap_or_else(|| sensor.name.clone()),
            kind: kind.to_owned(),
            kind_text: self.words.plain(&format!("sensor-kind-{kind}")),
            grades_landings,
            limits_text: (!grades_landings).then(|| self.words.plain("sensor-limits-pace-only")),
            foot: sensor.foot.map(api::Side::from),
            link: sensor.link.into(),
            link_text: self.words.plain(&format!("link-{}", sensor.link.as_str())),
            signal_dbm: sensor.signal_dbm.map(i32::from),
            signal_text: sensor.signal_dbm.map(|dbm| self.words.plain(signal_key(dbm))),
            lost_samples: sensor.lost,
            lost_is_estimated: sensor.lost_is_estimated,
            battery_percent: sensor.battery_percent,
            battery_text: sensor.battery_percent.map(|percent| self.battery_text(percent)),
            battery_low: sensor.battery_is_low(),
            model: sensor.model.clone(),
            firmware: sensor.firmware.clone(),
            cadence_per_min: sensor.pace.map(|pace| pace.cadence_per_min),
            speed_mps: sensor.pace.map(|pace| pace.speed_mps),
            mount_quality: mount.map(|mount| mount.quality),
            mount_text: self.words.plain(mount_key),
        }
    }

    /// What stands in for the person's feet, in a word or two; none where sensors measure.
    pub(super) fn stand_in_text(&self) -> Option<String> {
        let key = match self.sensing.stand_in? {
            StandIn::Simulated => "sensor-simulated",
            StandIn::Replayed => "sensor-replay",
        };
        Some(self.words.plain(key))
    }

    /// A sensor that is none has no name of its own.
    fn own_name(&self, kind: Kind) -> Option<String> {
        matches!(kind, Kind::Simulated | Kind::Replayed).then(|| self.stand_in_text()).flatten()
    }

    fn battery_text(&self, percent: u8) -> String {
        let key = if percent <= LOW_PERCENT { "sensor-battery-low-text" } else { "sensor-battery-text" };
        self.words.text(key, &Args::new().with("percent", u32::from(percent)))
    }

    /// A sensor told how full it is. A low battery is told once a charge: at once, or after the session that runs.
    pub(super) fn take_battery(&mut self, id: &SensorId, percent: u8) {
        self.change_sensor(id, |known| known.battery_percent = Some(percent));
        if percent >= CHARGED_PERCENT && self.facts.known_sensors.get(id.as_str()).is_some_and(|known| known.low_told) {
            self.know(id, |known| known.low_told = false);
        }
        if self.running.is_none()
            && let Some(notice) = self.low_battery(id)
        {
            self.say_problem(notice);
        }
    }

    /// What is to be told of a battery, if that was not told yet.
    pub(super) fn low_battery(&mut self, id: &SensorId) -> Option<NoticeSnapshot> {
        let sensor = self.sensing.sensors.get(id).filter(|sensor| sensor.battery_is_low() && sensor.foot.is_some())?;
        let percent = sensor.battery_percent?;
        if !self.note_low_told(id) {
            return None;
        }
        let args = Args::new().with("percent", u32::from(percent));
        Some(self.notice("sensor-battery-low", &args))
    }

    /// Whether its battery was low when it was last heard, also before the core was opened.
    pub(super) fn battery_was_low(&self, id: &SensorId) -> bool {
        let told = || self.facts.known_sensors.get(id.as_str()).is_some_and(|known| known.low_told);
        let sensor = self.sensing.sensors.get(id);
        sensor.is_some_and(|sensor| sensor.battery_is_low() || (sensor.battery_percent.is_none() && told()))
    }

    /// The low battery of this sensor counts as told; whether it was not told before.
    pub(super) fn note_low_told(&mut self, id: &SensorId) -> bool {
        let told = self.facts.known_sensors.get(id.as_str()).is_some_and(|known| known.low_told);
        if !told {
            self.know(id, |known| known.low_told = true);
        }
        !told
    }

    /// Keeps the kind of a paired sensor, so that it is known before it is heard again.
    pub(super) fn keep_kind(&mut self, id: &SensorId) {
        let Some(Kind::Device(kind)) = self.sensing.sensors.get(id).and_then(|sensor| sensor.kind) else { return };
        let name = Some(kind.as_str().to_owned());
        if self.facts.known_sensors.get(id.as_str()).is_none_or(|known| known.kind != name) {
            self.know(id, |known| known.kind = name);
        }
    }

    /// Forgets what is kept beside a pairing.
    pub(super) fn unknow(&mut self, id: &SensorId) {
        if self.facts.known_sensors.remove(id.as_str()).is_some() {
            self.note_known();
        }
    }

    fn know(&mut self, id: &SensorId, change: impl FnOnce(&mut Known)) {
        change(self.facts.known_sensors.entry(id.as_str().to_owned()).or_default());
        self.note_known();
    }

    fn note_known(&mut self) {
        match serde_json::to_value(&self.facts.known_sensors) {
            Ok(value) => {
                self.note(vec![Event::SettingChanged { key: key::KNOWN_SENSORS.to_owned(), value }], Vec::new());
            }
            Err(error) => tracing::error!(%error, "what is known of a sensor cannot be written"),
        }
    }
}

impl Known {
    /// The name of its kind.
    pub(crate) fn kind_name(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.kind.as_deref().and_then(device_kind).map(Kind::Device)
    }
}

fn signal_key(dbm: i16) -> &'static str {
    if dbm >= NEAR_DBM {
        "sensor-signal-near"
    } else if dbm >= FURTHER_DBM {
        "sensor-signal-further"
    } else {
        "sensor-signal-far"
    }
}
