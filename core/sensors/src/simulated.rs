//! A radio with one simulated sensor.

use std::time::Duration;

use heelfirst_gait::Foot;
use heelfirst_gait::simulate::{Idle, Pattern, Simulation, SimulationError};

use crate::desk::Desk;
use crate::stream::{OUTAGE, Stream, Wiring};
use crate::wearer::{self, Wearer};
use crate::{Ended, Problem, Radio, RadioEvent, SensorId, Task};

/// A fault to be played, at a time counted from the moment of the first sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The link breaks for half a second; the foot walks on, its samples are lost until the link stands again (a new epoch).
    LinkDrop {
        /// When.
        after: Duration,
    },
    /// The link stands but is mute for a while; the samples of that time are lost.
    Mute {
        /// When.
        after: Duration,
        /// For how long.
        lasting: Duration,
    },
}

impl Fault {
    /// The time in which samples are lost.
    pub(crate) fn window(self) -> (Duration, Duration) {
        match self {
            Self::LinkDrop { after } => (after, after.saturating_add(OUTAGE)),
            Self::Mute { after, lasting } => (after, after.saturating_add(lasting)),
        }
    }
}

/// A radio in whose reach there is one sensor, on a simulated foot that does what its person is asked for ([`Radio::expect`]): it stands
/// for a second and then walks for ever, or it sits and follows the calibration. The sensor sits the same way in both, unless it slips.
/// Asked for single lifts, it sits and lifts the toes when it is asked ([`Radio::ask_for_lift`]), the lower the weaker it walks. Asked for
/// taps of its heel, it taps three times, and some seconds later again; of those of the other heel it feels a little.
///
/// The virtual times are those of a good link: found after 300 ms, streaming 240 ms after `connect`, eight batches a second. Each
/// `connect` begins the same walk anew.
pub struct SimulatedRadio {
    wearer: Wearer,
    task: Task,
    faults: Vec<Fault>,
    desk: Desk,
}

impl SimulatedRadio {
    /// What the sensor calls itself.
    pub const NAME: &'static str = "Simulated foot";

    /// A simulated foot with this pattern; `rate_hz` is 25 to 400.
    ///
    /// # Errors
    /// When the rate is out of range.
    pub fn new(pattern: Pattern, seed: u64, rate_hz: f64) -> Result<Self, SimulationError> {
        let mut simulation = Simulation::new(pattern, seed);
        simulation.rate_hz = rate_hz;
        simulation.before = vec![Idle::Standing { seconds: 1.0 }];
        Self::of(simulation)
    }

    /// Any simulation, also one that ends.
    ///
    /// # Errors
    /// When a value of it is out of range.
    pub fn of(simulation: Simulation) -> Result<Self, SimulationError> {
        Ok(Self { wearer: Wearer::new(simulation)?, task: Task::Walk, faults: Vec::new(), desk: Desk::default() })
    }

    /// The same radio with a sensor that has slipped on the shoe since it was calibrated: whenever it walks, it is tipped by this angle in
    /// degrees (−180 to 180), toes down positive.
    #[must_use]
    pub fn slipped(mut self, deg: f64) -> Self {
        self.wearer.slipped_deg = wearer::slipped_deg(deg);
        self
    }

    /// The same radio with faults, played in each connection; for tests of what listens to it. A link that is broken already cannot
    /// break: such a break comes when it stands again.
    #[must_use]
    pub fn with_faults(mut self, faults: Vec<Fault>) -> Self {
        self.faults = wearer::in_order(faults);
        self
    }

    /// The one sensor in reach.
    pub fn sensor() -> SensorId {
        SensorId::new("simulated-foot")
    }

    fn stream(&mut self, foot: Foot, now: Duration) -> Result<Stream, SimulationError> {
        let samples = self.wearer.samples(self.task, foot, Stream::begins_at(now))?;
        let wiring = Wiring {
            sensor: Self::sensor(),
            foot,
            source: Box::new(wearer::heard_through(&self.faults, samples).map(Ok)),
            interval: self.wearer.interval(),
            end: Some(Ended::EndOfWalk),
            battery: Some(100),
            epoch: self.desk.epoch(),
        };
        let mut stream = Stream::connect(wiring, now);
        for fault in &self.faults {
            if let Fault::LinkDrop { after } = fault {
                stream.break_link(*after);
            }
        }
        Ok(stream)
    }
}

impl Radio for SimulatedRadio {
    fn expect(&mut self, task: Task) {
        self.task = task;
    }

    fn ask_for_lift(&mut self, sensor: &SensorId, assisted: bool, now: Duration) {
        if self.desk.holds(sensor) {
            self.wearer.ask_for_lift(assisted, now);
        }
    }

    fn scan(&mut self, on: bool, now: Duration) {
        self.desk.scan(on, Self::sensor(), Self::NAME, now);
    }

    fn connect(&mut self, sensor: &SensorId, foot: Foot, now: Duration) {
        if *sensor != Self::sensor() {
            self.desk.refuse(sensor, Problem::UnknownSensor, now);
        } else if !self.desk.holds(sensor) {
            match self.stream(foot, now) {
                Ok(stream) => self.desk.add(stream),
                // `of` has started the same simulation before, so this is only for completeness.
                Err(_) => self.desk.refuse(sensor, Problem::Unavailable, now),
            }
        }
    }

    fn disconnect(&mut self, sensor: &SensorId, now: Duration) {
        self.desk.disconnect(sensor, now);
    }

    fn poll(&mut self, now: Duration) -> Vec<RadioEvent> {
        self.desk.poll(now)
    }

    fn deadline(&self) -> Option<Duration> {
        self.desk.deadline()
    }
}
