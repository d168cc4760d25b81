//! A simulated person who does what is asked, and the sensor on one of the feet.

use std::time::Duration;

use heelfirst_gait::simulate::seated::{CalibrationRun, SeatedSimulation, SeatedTask, TapPlan, TapsBy};
use heelfirst_gait::simulate::{Mounting, Simulation, SimulationError};
use heelfirst_gait::{Foot, Sample};

use crate::sitting::{Asking, Sitting};
use crate::stream::OUTAGE;
use crate::{Fault, Task};

/// Samples of a sensor; `at` counts from the beginning of its stream.
pub(crate) type Samples = Box<dyn Iterator<Item = Sample> + Send>;

/// So often a person taps three times to whom nothing happens: for some two minutes.
const TRIES: u32 = 12;

/// A person with a sensor on one foot. The sensor sits the same way whatever is done, unless it slips while walking.
pub(crate) struct Wearer {
    pub(crate) simulation: Simulation,
    /// How much further toes down the sensor sits while walking than while it was calibrated, in degrees.
    pub(crate) slipped_deg: f64,
    /// The person who sits to lift the toes, and when the present stream begins.
    asking: Option<(Asking, Duration)>,
}

impl Wearer {
    /// # Errors
    /// When a value of the simulation is out of range.
    pub(crate) fn new(simulation: Simulation) -> Result<Self, SimulationError> {
        simulation.start()?;
        Ok(Self { simulation, slipped_deg: 0.0, asking: None })
    }

    /// What the sensor on this foot measures while its person does what is asked for, from `begins_at` on.
    pub(crate) fn samples(&mut self, task: Task, foot: Foot, begins_at: Duration) -> Result<Samples, SimulationError> {
        let walking = Simulation { foot, ..self.simulation.clone() };
        self.asking = None;
        Ok(match task {
            Task::Lift => {
                let (sitting, asking) = Sitting::of(&walking)?;
                self.asking = Some((asking, begins_at));
                Box::new(sitting)
            }
            Task::Tap(tapped) => {
                let by = if tapped == foot { TapsBy::OwnHeel } else { TapsBy::OtherHeel };
                let taps = TapPlan { by, series_count: TRIES, ..TapPlan::three() };
                Box::new(seated(&walking, SeatedTask::Taps(taps)).start()?)
            }
            Task::Calibrate => Box::new(seated(&walking, SeatedTask::Calibration(CalibrationRun::Proper)).start()?),
            Task::Walk if self.slipped_deg == 0.0 => Box::new(walking.start()?),
            Task::Walk => {
                let mounting = Mounting::Fixed(tipped(walking.start()?.sensor_to_foot(), self.slipped_deg));
                Box::new(Simulation { mounting, ..walking }.start()?)
            }
        })
    }

    /// The person is asked to lift the toes at `now`.
    pub(crate) fn ask_for_lift(&self, assisted: bool, now: Duration) {
        if let Some((asking, begins_at)) = &self.asking {
            asking.ask(now.saturating_sub(*begins_at), assisted);
        }
    }

    /// The usual time between two samples.
    pub(crate) fn interval(&self) -> Duration {
        Duration::from_secs_f64(1.0 / self.simulation.rate_hz)
    }
}

/// An angle in degrees that a sensor can have slipped by.
pub(crate) fn slipped_deg(deg: f64) -> f64 {
    if deg.is_finite() { deg.clamp(-180.0, 180.0) } else { 0.0 }
}

/// The same person, foot and sensor, sitting and doing this.
fn seated(walking: &Simulation, task: SeatedTask) -> SeatedSimulation {
    SeatedSimulation {
        rate_hz: walking.rate_hz,
        foot: walking.foot,
        mounting: walking.mounting,
        imperfections: walking.imperfections,
        form: walking.form,
        ..SeatedSimulation::new(task, walking.seed)
    }
}

/// A rotation from sensor to foot, followed by one about the foot's medio-lateral axis, in degrees.
fn tipped([x, y, z]: [[f64; 3]; 3], deg: f64) -> [[f64; 3]; 3] {
    let (sin, cos) = deg.to_radians().sin_cos();
    let mix = |[a, b, c]: [f64; 3], p: f64, [d, e, f]: [f64; 3], q: f64| [p * a + q * d, p * b + q * e, p * c + q * f];
    [mix(x, cos, z, sin), y, mix(z, cos, x, -sin)]
}

/// Faults in order. A link that is broken already cannot break: such a break comes when it stands again.
pub(crate) fn in_order(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_unstable_by_key(|fault| fault.window());
    let mut stands_again = Duration::ZERO;
    for fault in &mut faults {
        if let Fault::LinkDrop { after } = fault {
            *after = stands_again.max(*after);
            stands_again = after.saturating_add(OUTAGE);
        }
    }
    faults
}

/// Takes out what is not heard because of faults.
pub(crate) fn heard_through(faults: &[Fault], samples: Samples) -> Samples {
    let silent: Vec<_> = faults.iter().map(|fault| fault.window()).collect();
    let heard = move |at: Duration| !silent.iter().any(|(from, until)| (*from..*until).contains(&at));
    Box::new(samples.filter(move |sample| heard(sample.at)))
}
