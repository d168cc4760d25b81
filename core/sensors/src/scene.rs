//! A radio with several simulated sensors on the two feet of one person: for tests, and for screens without hardware.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::{Idle, Pattern, Simulation, SimulationError};

use crate::desk::{Desk, POLL_EVENTS, SCAN};
use crate::device::{DeviceKind, Refusal};
use crate::stream::{NEVER, Notice, Stream, Wiring};
use crate::wearer::{self, Wearer};
use crate::{Fault, Found, Problem, Radio, RadioEvent, SensorId, Task};

/// For so long the pace of a running pod is laid out after each connection, in s.
const PACE_S: u32 = 600;

/// One sensor of a scene. Times of its reach and its battery are on the radio's clock.
#[derive(Debug, Clone, PartialEq)]
pub struct SceneSensor {
    /// Its name within the radio.
    pub sensor: SensorId,
    /// What it calls itself.
    pub name: String,
    /// What kind it claims to be. A running pod gives speed and cadence and no samples.
    pub kind: DeviceKind,
    /// The foot it really sits on, whatever it was paired with.
    pub foot: Foot,
    /// How that foot walks.
    pub pattern: Pattern,
    /// The same seed gives the same foot, and a sensor that sits the same way on it.
    pub seed: u64,
    /// Samples a second, 25 to 400.
    pub rate_hz: f64,
    /// How far it has slipped on the shoe since it was calibrated, in degrees.
    pub slipped_deg: f64,
    /// How strong it is heard, in dBm.
    pub signal_dbm: Option<i16>,
    /// How full its battery is at first, 0 to 100; `None`: it does not tell.
    pub battery_percent: Option<u8>,
    /// After so much time each a percent of the battery is gone; `None`: it stays as it is.
    pub battery_falls_every: Option<Duration>,
    /// What it says of itself.
    pub model: Option<String>,
    /// See [`Self::model`].
    pub firmware: Option<String>,
    /// From when on it can be found and connected: it may sleep or be away before. `None`: never.
    pub reachable_from: Option<Duration>,
    /// From when on it is gone for good; `None`: never.
    pub reachable_until: Option<Duration>,
    /// Played in each connection.
    pub faults: Vec<Fault>,
    /// Whether it refuses to be set up.
    pub refuses: bool,
}

impl SceneSensor {
    /// A Movesense near by with a full battery, on this foot.
    pub fn new(name: &str, foot: Foot, pattern: Pattern, seed: u64) -> Self {
        Self {
            sensor: SensorId::new(name.to_lowercase().replace(' ', "-")),
            name: name.to_owned(),
            kind: DeviceKind::Movesense,
            foot,
            pattern,
            seed,
            rate_hz: 104.0,
            slipped_deg: 0.0,
            signal_dbm: Some(-60),
            battery_percent: Some(100),
            battery_falls_every: None,
            model: None,
            firmware: None,
            reachable_from: Some(Duration::ZERO),
            reachable_until: None,
            faults: Vec::new(),
            refuses: false,
        }
    }

    /// When it can be reached for something that is tried at `now`; `NEVER` where it cannot any more.
    fn reached(&self, now: Duration) -> Duration {
        let from = self.reachable_from.unwrap_or(NEVER).max(now);
        if from < self.gone() { from } else { NEVER }
    }

    fn gone(&self) -> Duration {
        self.reachable_until.unwrap_or(NEVER)
    }

    /// What its battery tells from `start` on: at once, and each time that it fell.
    fn battery(&self, start: Duration) -> Vec<(Duration, u8)> {
        let Some(full) = self.battery_percent.map(|percent| percent.min(100)) else { return Vec::new() };
        let Some(every) = self.battery_falls_every.filter(|every| !every.is_zero()) else { return vec![(start, full)] };
        let left = |gone: u8| (every.saturating_mul(gone.into()), full - gone);
        let gone = (0..=full).take_while(|gone| left(*gone).0 <= start).last().unwrap_or(0);
        let at = |gone: u8| if left(gone).0 < start { start } else { left(gone).0 };
        (gone..=full).map(|gone| (at(gone), full - gone)).collect()
    }
}

/// A sensor with what is under way with it.
struct Placed {
    sensor: SceneSensor,
    wearer: Wearer,
    desk: Desk,
}

impl Placed {
    fn new(sensor: SceneSensor) -> Result<Self, SimulationError> {
        let mut simulation = Simulation::new(sensor.pattern, sensor.seed);
        simulation.rate_hz = sensor.rate_hz;
        simulation.before = vec![Idle::Standing { seconds: 1.0 }];
        let mut wearer = Wearer::new(simulation)?;
        wearer.slipped_deg = wearer::slipped_deg(sensor.slipped_deg);
        let faults = wearer::in_order(sensor.faults.clone());
        Ok(Self { sensor: SceneSensor { faults, ..sensor }, wearer, desk: Desk::default() })
    }

    fn scan(&mut self, on: bool, now: Duration) {
        let at = self.sensor.reached(now + SCAN);
        let found = Found {
            sensor: self.sensor.sensor.clone(),
            name: self.sensor.name.clone(),
            kind: Some(self.sensor.kind),
            signal_dbm: self.sensor.signal_dbm,
            at,
        };
        self.desk.look_for((on && at < NEVER).then_some(found), now);
    }

    fn connect(&mut self, task: Task, foot: Foot, now: Duration) {
        if self.desk.holds(&self.sensor.sensor) {
            return;
        }
        match self.stream(task, foot, now) {
            Ok(stream) => self.desk.add(stream),
            // `new` has started the same simulation before, so this is only for completeness.
            Err(_) => self.desk.refuse(&self.sensor.sensor, Problem::Unavailable, now),
        }
    }

    /// All that will happen on the link that is begun now.
    fn stream(&mut self, task: Task, foot: Foot, now: Duration) -> Result<Stream, SimulationError> {
        let reached = self.sensor.reached(now);
        let start = Stream::begins_at(reached);
        let samples = self.wearer.samples(task, self.sensor.foot, start)?;
        let gone = self.sensor.gone();
        let heard = wearer::heard_through(&self.sensor.faults, samples);
        let silent = self.sensor.refuses || !self.sensor.kind.grades_landings();
        let wiring = Wiring {
            sensor: self.sensor.sensor.clone(),
            foot,
            source: Box::new(heard.take_while(move |sample| !silent && start + sample.at < gone).map(Ok)),
            interval: self.wearer.interval(),
            end: None,
            battery: None,
            epoch: self.desk.epoch(),
        };
        let mut stream = Stream::connect_within_reach(wiring, now, reached);
        self.lay_out(&mut stream, task);
        Ok(stream)
    }

    fn lay_out(&self, stream: &mut Stream, task: Task) {
        let (start, gone) = (stream.start(), self.sensor.gone());
        if start >= NEVER {
            return;
        }
        if self.sensor.refuses {
            let refusal = Refusal::Setting("rate");
            stream.fall_silent(start);
            return stream.tell(start, Notice::Problem(Problem::Refused { kind: self.sensor.kind, refusal }));
        }
        for fault in &self.sensor.faults {
            if let Fault::LinkDrop { after } = fault {
                stream.break_link(*after);
            }
        }
        if gone < NEVER {
            stream.fall_silent(gone.max(start));
        }
        let SceneSensor { model, firmware, .. } = &self.sensor;
        let mut beside = Vec::new();
        if model.is_some() || firmware.is_some() {
            beside.push((start, Notice::Information(model.clone(), firmware.clone())));
        }
        beside.extend(self.sensor.battery(start).into_iter().map(|(at, percent)| (at, Notice::Battery(percent))));
        beside.extend(self.paces(start, task));
        for (at, notice) in beside.into_iter().filter(|(at, _)| *at < gone) {
            stream.tell(at, notice);
        }
    }

    /// What a running pod tells once a second.
    fn paces(&self, start: Duration, task: Task) -> impl Iterator<Item = (Duration, Notice)> + use<> {
        let tells = !self.sensor.kind.grades_landings() && task == Task::Walk;
        #[expect(clippy::cast_precision_loss, reason = "below 12")]
        let quicker = (self.sensor.seed % 12) as f64;
        let pace = Notice::Pace(0.7 + 0.02 * quicker, 92.0 + quicker);
        let seconds = if tells { PACE_S } else { 0 };
        (1..=seconds).map(move |second| (start + Duration::from_secs(second.into()), pace.clone()))
    }
}

/// A radio with the sensors of a scene. The person who wears them does what is asked for ([`Radio::expect`]): walks, sits and follows
/// the calibration, lifts the toes when asked, taps a heel three times and some seconds later again.
///
/// The virtual times are those of [`SimulatedRadio`](crate::SimulatedRadio). A sensor out of reach stays in
/// [`LinkState::Connecting`](crate::LinkState::Connecting) until it is let go of.
pub struct SceneRadio {
    placed: Vec<Placed>,
    task: Task,
}

impl SceneRadio {
    /// A radio with these sensors.
    ///
    /// # Errors
    /// When the rate of one is out of range.
    pub fn new(sensors: Vec<SceneSensor>) -> Result<Self, SimulationError> {
        let placed = sensors.into_iter().map(Placed::new).collect::<Result<_, _>>()?;
        Ok(Self { placed, task: Task::Walk })
    }

    fn placed(&mut self, sensor: &SensorId) -> Option<&mut Placed> {
        self.placed.iter_mut().find(|placed| placed.sensor.sensor == *sensor)
    }

    fn next(&mut self) -> Option<(Duration, &mut Placed)> {
        let due = self.placed.iter_mut().filter_map(|placed| Some((placed.desk.deadline()?, placed)));
        due.min_by_key(|(at, _)| *at)
    }
}

impl Radio for SceneRadio {
    fn expect(&mut self, task: Task) {
        self.task = task;
    }

    fn ask_for_lift(&mut self, sensor: &SensorId, assisted: bool, now: Duration) {
        if let Some(placed) = self.placed(sensor).filter(|placed| placed.desk.holds(&placed.sensor.sensor)) {
            placed.wearer.ask_for_lift(assisted, now);
        }
    }

    fn scan(&mut self, on: bool, now: Duration) {
        for placed in &mut self.placed {
            placed.scan(on, now);
        }
    }

    /// A sensor that the scene does not know is one that is away.
    fn connect(&mut self, sensor: &SensorId, foot: Foot, now: Duration) {
        let task = self.task;
        if let Some(placed) = self.placed(sensor) {
            placed.connect(task, foot, now);
        }
    }

    fn disconnect(&mut self, sensor: &SensorId, now: Duration) {
        if let Some(placed) = self.placed(sensor) {
            placed.desk.disconnect(sensor, now);
        }
    }

    fn poll(&mut self, now: Duration) -> Vec<RadioEvent> {
        let mut events = Vec::new();
        while events.len() < POLL_EVENTS {
            let Some((_, placed)) = self.next().filter(|(at, _)| *at <= now) else { break };
            placed.desk.take(&mut events);
        }
        events
    }

    fn deadline(&self) -> Option<Duration> {
        self.placed.iter().filter_map(|placed| placed.desk.deadline()).min()
    }
}

#[cfg(test)]
mod tests;
