//! A radio, and all that it told.

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use heelfirst_gait::Foot;
use heelfirst_sensors::bluetooth::{BluetoothRadio, RadioClock};
use heelfirst_sensors::device::DeviceKind;
use heelfirst_sensors::{Batch, LinkState, Problem, Radio, RadioEvent, SensorId};
use tracing_subscriber::filter::LevelFilter;

/// How long anything may take that has no limit of its own: software emulation on a busy machine is slow.
pub const LONG: Duration = Duration::from_secs(40);

/// What was heard, and when.
#[derive(Debug, Clone)]
pub struct Heard {
    pub at: Duration,
    pub event: RadioEvent,
}

pub struct Ear {
    radio: BluetoothRadio,
    clock: RadioClock,
    bell: Arc<(Mutex<bool>, Condvar)>,
    /// Everything, in order.
    pub heard: Vec<Heard>,
}

#[expect(clippy::disallowed_methods, reason = "a real radio runs in real time")]
fn real_clock() -> RadioClock {
    let begun = Instant::now();
    Arc::new(move || begun.elapsed())
}

impl Ear {
    /// What the radio does is told in the log where `HEELFIRST_LOG` names a level.
    pub fn new() -> Self {
        if let Some(level) = std::env::var("HEELFIRST_LOG").ok().and_then(|level| level.parse::<LevelFilter>().ok()) {
            drop(tracing_subscriber::fmt().with_max_level(level).with_ansi(false).try_init());
        }
        let clock = real_clock();
        let mut radio = BluetoothRadio::start(Arc::clone(&clock)).unwrap();
        let bell = Arc::new((Mutex::new(false), Condvar::new()));
        let rung = Arc::clone(&bell);
        radio.wake_with(Arc::new(move || {
            *rung.0.lock().unwrap() = true;
            rung.1.notify_one();
        }));
        Self { radio, clock, bell, heard: Vec::new() }
    }

    pub fn now(&self) -> Duration {
        (self.clock)()
    }

    /// Fetches what is there, after waiting for it until `until` at most.
    fn fetch(&mut self, until: Duration) {
        let wait = until.saturating_sub(self.now());
        let rung = self.bell.1.wait_timeout_while(self.bell.0.lock().unwrap(), wait, |rung| !*rung).unwrap();
        drop(rung);
        *self.bell.0.lock().unwrap() = false;
        let now = self.now();
        let told = self.radio.poll(now);
        self.heard.extend(told.into_iter().map(|event| Heard { at: now, event }));
    }

    /// Listens for so long.
    pub fn listen(&mut self, time: Duration) {
        let until = self.now() + time;
        while self.now() < until {
            self.fetch(until);
        }
    }

    /// The first thing from place `from` on of which `what` makes something; fails where it does not come in time.
    pub fn first<T>(&mut self, from: usize, name: &str, limit: Duration, what: impl Fn(&Heard) -> Option<T>) -> T {
        let until = self.now() + limit;
        let mut seen = from;
        loop {
            if let Some(found) = self.heard[seen..].iter().find_map(&what) {
                return found;
            }
            seen = self.heard.len();
            assert!(
                self.now() < until,
                "{name} did not come within {limit:?}; the last that came: {:#?}",
                self.last_words()
            );
            self.fetch(until);
        }
    }

    /// What was told last, without samples.
    fn last_words(&self) -> Vec<String> {
        let told = self.heard.iter().filter(|heard| !matches!(heard.event, RadioEvent::Samples(_)));
        let lines: Vec<_> = told.map(|heard| format!("{:?} {:?}", heard.at, heard.event)).collect();
        lines[lines.len().saturating_sub(12)..].to_vec()
    }

    pub fn scan(&mut self, on: bool) {
        self.radio.scan(on, self.now());
    }

    /// Looks for a sensor of this kind.
    pub fn find(&mut self, kind: DeviceKind) -> SensorId {
        self.scan(true);
        let found = self.first(0, kind.as_str(), LONG, |heard| match &heard.event {
            RadioEvent::Found(found) if found.kind == Some(kind) => Some(found.sensor.clone()),
            _ => None,
        });
        self.scan(false);
        found
    }

    pub fn connect(&mut self, sensor: &SensorId, foot: Foot) {
        self.radio.connect(sensor, foot, self.now());
    }

    pub fn disconnect(&mut self, sensor: &SensorId) {
        self.radio.disconnect(sensor, self.now());
    }

    /// Finds a sensor of this kind, connects it and waits for its first samples.
    pub fn stream(&mut self, kind: DeviceKind, foot: Foot) -> SensorId {
        let sensor = self.find(kind);
        self.connect(&sensor, foot);
        self.samples_from(0, &sensor);
        sensor
    }

    /// When the first samples of this sensor came, from a place on.
    pub fn samples_from(&mut self, from: usize, sensor: &SensorId) -> Duration {
        self.first(from, "samples", LONG, |heard| match &heard.event {
            RadioEvent::Samples(batch) if batch.sensor == *sensor => Some(heard.at),
            _ => None,
        })
    }

    /// When this sensor's link came into a state, from a place on.
    pub fn link(&mut self, from: usize, sensor: &SensorId, wanted: LinkState) -> Duration {
        self.first(from, wanted.as_str(), LONG, |heard| match &heard.event {
            RadioEvent::Link { sensor: of, state, .. } if of == sensor && *state == wanted => Some(heard.at),
            _ => None,
        })
    }

    pub fn problem(&mut self, from: usize, name: &str, wanted: impl Fn(&Problem) -> bool) -> Duration {
        self.first(from, name, LONG, |heard| match &heard.event {
            RadioEvent::Problem { problem, .. } if wanted(problem) => Some(heard.at),
            _ => None,
        })
    }

    /// All batches of a sensor from a place on.
    pub fn batches(&self, from: usize, sensor: &SensorId) -> Vec<&Batch> {
        let events = self.heard[from..].iter();
        events
            .filter_map(|heard| match &heard.event {
                RadioEvent::Samples(batch) if batch.sensor == *sensor => Some(batch),
                _ => None,
            })
            .collect()
    }

    /// Lets go of a sensor and waits until that is done.
    pub fn let_go(&mut self, sensor: &SensorId) {
        let from = self.heard.len();
        self.disconnect(sensor);
        self.link(from, sensor, LinkState::Idle);
    }
}

/// A figure for whoever reads the log.
#[expect(clippy::print_stdout, reason = "what was measured is for the log of the test")]
pub fn tell(what: &str, value: impl std::fmt::Display) {
    println!("measured: {what}: {value}");
}

/// How large the proofs of hours are: 1 in ./test.
pub fn scale() -> u32 {
    std::env::var("HEELFIRST_RIG_SCALE").ok().and_then(|scale| scale.parse().ok()).unwrap_or(1)
}

/// A time that must be kept: what is reached for where proofs have the machine to themselves, and much more where tests share it.
pub fn within(reach_s: f64, shared_s: f64) -> Duration {
    Duration::from_secs_f64(if scale() > 1 { reach_s } else { shared_s })
}

/// The value below which so many percent lie.
pub fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted[((sorted.len() * percent).div_ceil(100)).saturating_sub(1)]
}
