//! The radio and the sensors behind it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::Pattern;
use heelfirst_sensors::{LinkState, NoRadio, Radio, RadioEvent, ReplayRadio, SensorId, SimulatedRadio};
use heelfirst_words::Words;

use super::Facts;
use crate::api::{self, CoachError, CoachRadio, SensorSnapshot};
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
                .map(|(id, name, foot)| (SensorId::new(id), sensor(name, Some(*foot))))
                .collect(),
            built_in: false,
            available: true,
        };
        // A simulated or replayed foot is the weaker one, and needs no pairing.
        let foot = facts.plan.weaker_side.map_or(Foot::Left, Foot::from);
        match radio {
            CoachRadio::Simulated { pattern, seed } => {
                let pattern: Pattern = pattern.parse().map_err(|error| CoachError::invalid("pattern", error))?;
                let radio = SimulatedRadio::new(pattern, *seed, SIMULATED_HZ).map_err(CoachError::internal)?;
                sensing.use_only(Box::new(radio), SimulatedRadio::sensor(), "Simulated foot", foot);
            }
            CoachRadio::Replay { path } => {
                let radio = ReplayRadio::open(Path::new(path))
                    .map_err(|error| CoachError::SensorUnavailable { problem: format!("{path}: {error}") })?;
                sensing.use_only(Box::new(radio), ReplayRadio::sensor(), "Replayed foot", foot);
            }
            CoachRadio::Bluetooth => {
                return Err(CoachError::SensorUnavailable {
                    problem: "Bluetooth sensors cannot be used yet; use simulated, replay or none".to_owned(),
                });
            }
            CoachRadio::None => sensing.available = false,
        }
        Ok(sensing)
    }

    fn use_only(&mut self, radio: Box<dyn Radio>, id: SensorId, name: &str, foot: Foot) {
        self.radio = radio;
        self.built_in = true;
        self.sensors = BTreeMap::from([(id, sensor(name, Some(foot)))]);
    }

    /// The radio's time now.
    pub(super) fn now(&self, clock: &Clock) -> Duration {
        self.clock.at(clock.since_boot())
    }

    pub(super) fn scan(&mut self, on: bool, clock: &Clock) {
        let now = self.now(clock);
        self.radio.scan(on, now);
    }

    /// Connects every sensor that is worn.
    pub(super) fn connect(&mut self, now: Duration) {
        if !self.available {
            return; // a paired sensor without a radio is no problem: the walk goes on without it
        }
        for (id, sensor) in &mut self.sensors {
            if let Some(foot) = sensor.foot {
                sensor.lost = 0;
                self.radio.connect(id, foot, now);
            }
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
    }

    /// When, since boot, the radio wants to be polled.
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.radio.deadline().map(|at| self.clock.boot_time_of(at))
    }

    pub(super) fn snapshots(&self, words: &Words) -> Vec<SensorSnapshot> {
        self.sensors.keys().filter_map(|id| self.snapshot(id, words)).collect()
    }

    pub(super) fn snapshot(&self, id: &SensorId, words: &Words) -> Option<SensorSnapshot> {
        let sensor = self.sensors.get(id)?;
        Some(SensorSnapshot {
            sensor: api::SensorId { value: id.as_str().to_owned() },
            name: sensor.name.clone(),
            foot: sensor.foot.map(api::Side::from),
            link: sensor.link.into(),
            link_text: words.plain(&format!("link-{}", sensor.link.as_str())),
            lost_samples: sensor.lost,
            battery_percent: sensor.battery_percent,
        })
    }
}

pub(super) fn sensor(name: &str, foot: Option<Foot>) -> Sensor {
    Sensor { name: name.to_owned(), foot, link: LinkState::Idle, lost: 0, battery_percent: None }
}
