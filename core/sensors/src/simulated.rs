//! A radio with one simulated sensor.

use std::time::Duration;

use heelfirst_gait::simulate::seated::{CalibrationRun, SeatedSimulation, SeatedTask};
use heelfirst_gait::simulate::{Idle, Mounting, Pattern, Simulation, SimulationError};
use heelfirst_gait::{Foot, Sample};

use crate::desk::Desk;
use crate::sitting::{Asking, Sitting};
use crate::stream::{OUTAGE, Stream, Wiring};
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
    fn window(self) -> (Duration, Duration) {
        match self {
            Self::LinkDrop { after } => (after, after.saturating_add(OUTAGE)),
            Self::Mute { after, lasting } => (after, after.saturating_add(lasting)),
        }
    }
}

/// A radio in whose reach there is one sensor, on a simulated foot that does what its person is asked for ([`Radio::expect`]): it stands
/// for a second and then walks for ever, or it sits and follows the calibration. The sensor sits the same way in both, unless it slips.
/// Asked for single lifts, it sits and lifts the toes when it is asked ([`Radio::ask_for_lift`]), the lower the weaker it walks.
///
/// The virtual times are those of a good link: found after 300 ms, streaming 240 ms after `connect`, eight batches a second. Each
/// `connect` begins the same walk anew.
pub struct SimulatedRadio {
    simulation: Simulation,
    /// How much further toes down the sensor sits while walking than while it was calibrated, in degrees.
    slipped_deg: f64,
    task: Task,
    /// The person who sits to lift the toes, and when the present stream begins.
    asking: Option<(Asking, Duration)>,
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
        simulation.start()?;
        Ok(Self {
            simulation,
            slipped_deg: 0.0,
            task: Task::Walk,
            asking: None,
            faults: Vec::new(),
            desk: Desk::default(),
        })
    }

    /// The same radio with a sensor that has slipped on the shoe since it was calibrated: whenever it walks, it is tipped by this angle in
    /// degrees (−180 to 180), toes down positive.
    #[must_use]
    pub fn slipped(mut self, deg: f64) -> Self {
        self.slipped_deg = if deg.is_finite() { deg.clamp(-180.0, 180.0) } else { 0.0 };
        self
    }

    /// The same radio with faults, played in each connection; for tests of what listens to it. A link that is broken already cannot
    /// break: such a break comes when it stands again.
    #[must_use]
    pub fn with_faults(mut self, mut faults: Vec<Fault>) -> Self {
        faults.sort_unstable_by_key(|fault| fault.window());
        let mut stands_again = Duration::ZERO;
        for fault in &mut faults {
            if let Fault::LinkDrop { after } = fault {
                *after = stands_again.max(*after);
                stands_again = after.saturating_add(OUTAGE);
            }
        }
        self.faults = faults;
        self
    }

    /// The one sensor in reach.
    pub fn sensor() -> SensorId {
        SensorId::new("simulated-foot")
    }

    /// What the sensor measures while its person does what is asked for.
    fn samples(
        &mut self,
        foot: Foot,
        now: Duration,
    ) -> Result<Box<dyn Iterator<Item = Sample> + Send>, SimulationError> {
        let walking = Simulation { foot, ..self.simulation.clone() };
        self.asking = None;
        Ok(match self.task {
            Task::Lift | Task::Tap(_) => {
                let (sitting, asking) = Sitting::of(&walking)?;
                self.asking = Some((asking, Stream::begins_at(now)));
                Box::new(sitting)
            }
            Task::Calibrate => Box::new(seated(&walking).start()?),
            Task::Walk if self.slipped_deg == 0.0 => Box::new(walking.start()?),
            Task::Walk => {
                let mounting = Mounting::Fixed(tipped(walking.start()?.sensor_to_foot(), self.slipped_deg));
                Box::new(Simulation { mounting, ..walking }.start()?)
            }
        })
    }

    fn stream(&mut self, foot: Foot, now: Duration) -> Result<Stream, SimulationError> {
        let silent: Vec<_> = self.faults.iter().map(|fault| fault.window()).collect();
        let heard = move |at: Duration| !silent.iter().any(|(from, until)| (*from..*until).contains(&at));
        let wiring = Wiring {
            sensor: Self::sensor(),
            foot,
            source: Box::new(self.samples(foot, now)?.filter(move |sample| heard(sample.at)).map(Ok)),
            interval: Duration::from_secs_f64(1.0 / self.simulation.rate_hz),
            end: Ended::EndOfWalk,
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

/// The same person, foot and sensor, sitting and following the calibration.
fn seated(walking: &Simulation) -> SeatedSimulation {
    SeatedSimulation {
        rate_hz: walking.rate_hz,
        foot: walking.foot,
        mounting: walking.mounting,
        imperfections: walking.imperfections,
        form: walking.form,
        ..SeatedSimulation::new(SeatedTask::Calibration(CalibrationRun::Proper), walking.seed)
    }
}

/// A rotation from sensor to foot, followed by one about the foot's medio-lateral axis, in degrees.
fn tipped([x, y, z]: [[f64; 3]; 3], deg: f64) -> [[f64; 3]; 3] {
    let (sin, cos) = deg.to_radians().sin_cos();
    let mix = |[a, b, c]: [f64; 3], p: f64, [d, e, f]: [f64; 3], q: f64| [p * a + q * d, p * b + q * e, p * c + q * f];
    [mix(x, cos, z, sin), y, mix(z, cos, x, -sin)]
}

impl Radio for SimulatedRadio {
    fn expect(&mut self, task: Task) {
        self.task = task;
    }

    fn ask_for_lift(&mut self, sensor: &SensorId, assisted: bool, now: Duration) {
        if let Some((asking, begins_at)) = self.asking.as_ref().filter(|_| self.desk.holds(sensor)) {
            asking.ask(now.saturating_sub(*begins_at), assisted);
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
