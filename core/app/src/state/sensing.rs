//! The radio and the sensors behind it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::Pattern;
use heelfirst_sensors::bluetooth::BluetoothRadio;
use heelfirst_sensors::{LinkState, NoRadio, Radio, RadioEvent, ReplayRadio, SensorId, SimulatedRadio, Task, Waker};

use super::{Facts, Mounts, State};
use crate::api::{self, CoachError, CoachEvent, CoachRadio, SensorSnapshot};
use crate::clock::{Clock, SessionClock};

/// Rate of the simulated foot: what the best supported sensors give.
const SIMULATED_HZ: f64 = 104.0;

/// What is known about one sensor.
#[derive(Debug, Clone)]
pub(super) struct Sensor {
    pub(super) name: String,
    pub(super) foot: Option<Foot>,
    pub(super) link: LinkState,
    pub(super) lost: u64,
    pub(super) battery_percent: Option<u8>,
    /// Whether the history knows it as paired.
    pub(super) kept: bool,
    pub(super) mounts: Mounts,
}

/// The radio, its clock, and its sensors. The radio's clock starts at open and has the speed of the session's.
pub(super) struct Sensing {
    radio: Box<dyn Radio>,
    clock: SessionClock,
    pub(super) sensors: BTreeMap<SensorId, Sensor>,
    /// Whether the only sensor comes with the radio.
    built_in: bool,
    /// Whether there is a radio at all.
    pub(super) available: bool,
}

impl Sensing {
    pub(super) fn new(radio: &CoachRadio, clock: &Clock, facts: &Facts) -> Result<Self, CoachError> {
        let mut sensing = Self {
            radio: Box::new(NoRadio::new()),
            clock: SessionClock::starting_at(Duration::ZERO, clock),
            sensors: facts
                .paired
                .iter()
                .map(|paired| {
                    let known = sensor(&paired.name, Some(paired.foot));
                    (SensorId::new(&paired.sensor), Sensor { kept: true, mounts: paired.mounts.clone(), ..known })
                })
                .collect(),
            built_in: false,
            available: true,
        };
        // A simulated or replayed foot is the weaker one, and needs no pairing.
        let foot = facts.plan.weaker_side.map(Foot::from);
        match radio {
            CoachRadio::Simulated { pattern, seed, slipped_deg } => {
                let pattern: Pattern = pattern.parse().map_err(|error| CoachError::invalid("pattern", error))?;
                let radio = SimulatedRadio::new(pattern, *seed, SIMULATED_HZ).map_err(CoachError::internal)?;
                let radio = radio.slipped(*slipped_deg);
                sensing.use_only(Box::new(radio), SimulatedRadio::sensor(), "Simulated foot", foot);
            }
            CoachRadio::Replay { path } => {
                let radio = ReplayRadio::open(Path::new(path))
                    .map_err(|error| CoachError::SensorUnavailable { problem: format!("{path}: {error}") })?;
                sensing.use_only(Box::new(radio), ReplayRadio::sensor(), "Replayed foot", foot);
            }
            CoachRadio::Bluetooth => sensing.radio = Box::new(bluetooth(clock, sensing.clock)?),
            CoachRadio::None => sensing.available = false,
        }
        Ok(sensing)
    }

    fn use_only(&mut self, radio: Box<dyn Radio>, id: SensorId, name: &str, foot: Option<Foot>) {
        self.radio = radio;
        self.built_in = true;
        let known = self.sensors.remove(&id).unwrap_or_else(|| sensor(name, None));
        let foot = foot.or(known.foot).unwrap_or(Foot::Left);
        self.sensors = BTreeMap::from([(id, Sensor { foot: Some(foot), ..known })]);
    }

    /// What the radio calls when something came in by itself.
    pub(super) fn wake_with(&mut self, waker: Waker) {
        self.radio.wake_with(waker);
    }

    /// The radio's time now.
    pub(super) fn now(&self, clock: &Clock) -> Duration {
        self.clock.at(clock.since_boot())
    }

    pub(super) fn scan(&mut self, on: bool, clock: &Clock) {
        let now = self.now(clock);
        self.radio.scan(on, now);
    }

    /// When the radio's next event is due, where that is by `until`.
    pub(super) fn due(&self, until: Duration) -> Option<Duration> {
        self.radio.deadline().filter(|due| *due <= until)
    }

    /// The person was just asked to lift the toes of this foot.
    pub(super) fn ask_for_lift(&mut self, foot: Foot, assisted: bool, now: Duration) {
        for (id, _) in self.sensors.iter().filter(|(_, sensor)| sensor.foot == Some(foot)) {
            self.radio.ask_for_lift(id, assisted, now);
        }
    }

    /// Connects every sensor that is worn, for a person who is asked for this.
    pub(super) fn connect(&mut self, task: Task, now: Duration) {
        if !self.available {
            return; // a paired sensor without a radio is no problem: the walk goes on without it
        }
        self.radio.expect(task);
        for (id, sensor) in &mut self.sensors {
            if let Some(foot) = sensor.foot {
                sensor.lost = 0;
                self.radio.connect(id, foot, now);
            }
        }
    }

    /// Connects the one sensor that is to be calibrated.
    pub(super) fn connect_to_calibrate(&mut self, id: &SensorId, now: Duration) {
        self.radio.expect(Task::Calibrate);
        if let Some((sensor, foot)) = self.sensors.get_mut(id).and_then(|sensor| sensor.foot.map(|foot| (sensor, foot)))
        {
            sensor.lost = 0;
            self.radio.connect(id, foot, now);
        }
    }

    pub(super) fn disconnect(&mut self, now: Duration) {
        for id in self.sensors.keys() {
            self.radio.disconnect(id, now);
        }
    }

    /// What the radio has to say up to `until`, in bounded portions.
    pub(super) fn poll(&mut self, until: Duration) -> Vec<RadioEvent> {
        let mut events = self.radio.poll(until);
        while self.radio.deadline().is_some_and(|deadline| deadline <= until) {
            let more = self.radio.poll(until);
            if more.is_empty() {
                break;
            }
            events.extend(more);
        }
        events
    }

    /// Lets go of every pairing; a simulated or replayed foot was never paired.
    pub(super) fn forget_all(&mut self) {
        if !self.built_in {
            self.sensors.clear();
        }
        for sensor in self.sensors.values_mut() {
            (sensor.kept, sensor.mounts) = (false, Mounts::default());
        }
    }

    /// When, since boot, the radio wants to be polled.
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.radio.deadline().map(|at| self.boot_time_of(at))
    }

    /// When, since boot, the radio's clock will show `at`.
    pub(super) fn boot_time_of(&self, at: Duration) -> Duration {
        self.clock.boot_time_of(at)
    }
}

/// The system's Bluetooth, on the radio's clock.
fn bluetooth(clock: &Clock, radio: SessionClock) -> Result<BluetoothRadio, CoachError> {
    if matches!(clock, Clock::Scripted { .. }) {
        return Err(CoachError::invalid("radio", "real sensors do not follow a scripted clock; use a simulated one"));
    }
    let clock = clock.clone();
    BluetoothRadio::start(Arc::new(move || radio.at(clock.since_boot()))).map_err(CoachError::internal)
}

impl State {
    pub(crate) fn wake_with(&mut self, waker: Waker) {
        self.sensing.wake_with(waker);
    }

    pub(super) fn sensor_snapshots(&self) -> Vec<SensorSnapshot> {
        self.sensing.sensors.keys().filter_map(|id| self.sensor_snapshot(id)).collect()
    }

    /// The sensor as it is now, as an event.
    pub(super) fn sensing_event(&self, id: &SensorId) -> Option<CoachEvent> {
        self.sensor_snapshot(id).map(|sensor| CoachEvent::Sensor { sensor })
    }

    fn sensor_snapshot(&self, id: &SensorId) -> Option<SensorSnapshot> {
        let sensor = self.sensing.sensors.get(id)?;
        let mount = self.mount_now(id);
        let mount_key = if mount.is_some() { "sensor-mount-known" } else { "sensor-mount-unknown" };
        Some(SensorSnapshot {
            sensor: api::SensorId { value: id.as_str().to_owned() },
            name: sensor.name.clone(),
            foot: sensor.foot.map(api::Side::from),
            link: sensor.link.into(),
            link_text: self.words.plain(&format!("link-{}", sensor.link.as_str())),
            lost_samples: sensor.lost,
            battery_percent: sensor.battery_percent,
            mount_quality: mount.map(|mount| mount.quality),
            mount_text: self.words.plain(mount_key),
        })
    }
}

pub(super) fn sensor(name: &str, foot: Option<Foot>) -> Sensor {
    Sensor {
        name: name.to_owned(),
        foot,
        link: LinkState::Idle,
        lost: 0,
        battery_percent: None,
        kept: false,
        mounts: Mounts::default(),
    }
}
