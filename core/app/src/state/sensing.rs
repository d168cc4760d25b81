//! The radio and the sensors behind it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::Pattern;
use heelfirst_history::StandIn;
use heelfirst_sensors::bluetooth::BluetoothRadio;
use heelfirst_sensors::{LinkState, NoRadio, Radio, RadioEvent, ReplayRadio, SensorId, SimulatedRadio, Task, Waker};

use super::describing::{Kind, Known};
use super::{Facts, Mounts};
use crate::api::{CoachError, CoachRadio};
use crate::clock::{Clock, SessionClock};

/// Rate of the simulated foot: what the best supported sensors give.
const SIMULATED_HZ: f64 = 104.0;

/// What is known about one sensor.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sensor {
    pub(super) name: String,
    pub(super) foot: Option<Foot>,
    pub(super) link: LinkState,
    pub(super) lost: u64,
    pub(super) lost_is_estimated: bool,
    pub(super) kind: Option<Kind>,
    /// How strong it was heard when it was found, in dBm.
    pub(super) signal_dbm: Option<i16>,
    pub(super) model: Option<String>,
    pub(super) firmware: Option<String>,
    /// What a running pod told last.
    pub(super) pace: Option<Pace>,
    pub(super) battery_percent: Option<u8>,
    /// Whether the history knows it as paired.
    pub(super) kept: bool,
    pub(super) mounts: Mounts,
}

/// Speed and cadence, of a sensor that measures nothing else.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pace {
    pub(super) cadence_per_min: f64,
    pub(super) speed_mps: f64,
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
    /// What stands in for the person's feet, where no sensor sees them.
    pub(super) stand_in: Option<StandIn>,
}

impl Sensing {
    pub(super) fn new(radio: &CoachRadio, clock: &Clock, facts: &Facts) -> Result<Self, CoachError> {
        let mut sensing = Self {
            radio: Box::new(NoRadio::new()),
            clock: SessionClock::starting_at(Duration::ZERO, clock),
            sensors: kept(facts).collect(),
            built_in: false,
            available: true,
            stand_in: match radio {
                CoachRadio::Simulated { .. } | CoachRadio::Scene { .. } => Some(StandIn::Simulated),
                CoachRadio::Replay { .. } => Some(StandIn::Replayed),
                CoachRadio::Bluetooth | CoachRadio::None => None,
            },
        };
        // A simulated or replayed foot is the weaker one, and needs no pairing.
        let foot = facts.plan.weaker_side.map(Foot::from);
        match radio {
            CoachRadio::Simulated { pattern, seed, slipped_deg } => {
                let pattern: Pattern = pattern.parse().map_err(|error| CoachError::invalid("pattern", error))?;
                let radio = SimulatedRadio::new(pattern, *seed, SIMULATED_HZ).map_err(CoachError::internal)?;
                let radio = radio.slipped(*slipped_deg);
                sensing.use_only(Box::new(radio), SimulatedRadio::sensor(), ("Simulated foot", Kind::Simulated), foot);
            }
            CoachRadio::Replay { path } => {
                let radio = ReplayRadio::open(Path::new(path))
                    .map_err(|error| CoachError::SensorUnavailable { problem: format!("{path}: {error}") })?;
                sensing.use_only(Box::new(radio), ReplayRadio::sensor(), ("Replayed foot", Kind::Replayed), foot);
            }
            CoachRadio::Scene { sensors } => sensing.radio = Box::new(super::staging::scene(sensors)?),
            CoachRadio::Bluetooth => sensing.radio = Box::new(bluetooth(clock, sensing.clock)?),
            CoachRadio::None => sensing.available = false,
        }
        Ok(sensing)
    }

    fn use_only(&mut self, radio: Box<dyn Radio>, id: SensorId, (name, kind): (&str, Kind), foot: Option<Foot>) {
        self.radio = radio;
        self.built_in = true;
        let known = self.sensors.remove(&id).unwrap_or_else(|| sensor(name, None));
        let foot = foot.or(known.foot).unwrap_or(Foot::Left);
        self.sensors = BTreeMap::from([(id, Sensor { foot: Some(foot), kind: Some(kind), ..known })]);
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

    /// Connects every sensor that is worn, for a person who is asked for this; which ones, and on which foot.
    pub(super) fn connect(&mut self, task: Task, now: Duration) -> Vec<(SensorId, Foot)> {
        if !self.available {
            return Vec::new(); // a paired sensor without a radio is no problem: the walk goes on without it
        }
        let worn = self.sensors.iter().filter_map(|(id, sensor)| Some((id.clone(), sensor.foot?)));
        let worn: Vec<_> = worn.collect();
        for (id, foot) in &worn {
            self.connect_one(id, task, *foot, now);
        }
        worn
    }

    /// Connects one sensor, for a person who is asked for this.
    pub(super) fn connect_one(&mut self, id: &SensorId, task: Task, foot: Foot, now: Duration) {
        self.radio.expect(task);
        if let Some(sensor) = self.sensors.get_mut(id) {
            sensor.lost = 0;
        }
        self.radio.connect(id, foot, now);
    }

    pub(super) fn disconnect_one(&mut self, id: &SensorId, now: Duration) {
        self.radio.disconnect(id, now);
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

    /// The sensors that the history knows. One that came with the radio stays as it is.
    pub(super) fn keep(&mut self, facts: &Facts) {
        if !self.built_in {
            self.sensors.extend(kept(facts));
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

/// The sensors that the history knows.
fn kept(facts: &Facts) -> impl Iterator<Item = (SensorId, Sensor)> {
    facts.paired.iter().map(|paired| {
        let known = sensor(&paired.name, Some(paired.foot));
        let kind = facts.known_sensors.get(&paired.sensor).and_then(Known::kind);
        (SensorId::new(&paired.sensor), Sensor { kept: true, kind, mounts: paired.mounts.clone(), ..known })
    })
}

/// The system's Bluetooth, on the radio's clock.
fn bluetooth(clock: &Clock, radio: SessionClock) -> Result<BluetoothRadio, CoachError> {
    if matches!(clock, Clock::Scripted { .. }) {
        return Err(CoachError::invalid("radio", "real sensors do not follow a scripted clock; use a simulated one"));
    }
    let clock = clock.clone();
    BluetoothRadio::start(Arc::new(move || radio.at(clock.since_boot()))).map_err(CoachError::internal)
}

pub(super) fn sensor(name: &str, foot: Option<Foot>) -> Sensor {
    Sensor {
        name: name.to_owned(),
        foot,
        link: LinkState::Idle,
        lost: 0,
        lost_is_estimated: false,
        kind: None,
        signal_dbm: None,
        model: None,
        firmware: None,
        pace: None,
        battery_percent: None,
        kept: false,
        mounts: Mounts::default(),
    }
}
