//! A simulated person walks, and the analyser listens.

use heelfirst_gait::simulate::{Form, Mounting, Pattern, Simulation, SimulationError, Truth};
use heelfirst_gait::{Analyser, Foot, Mount, Sample, Settings, Step};

/// What the sensor told, what really happened, and how the sensor really sat.
pub struct Walked {
    pub samples: Vec<Sample>,
    pub truth: Truth,
    pub mount: Mount,
}

/// A step, and the time of the sample that decided it, in s.
pub struct Heard {
    pub step: Step,
    pub decided_s: f64,
}

/// The mountings, each for every third person.
pub const MOUNTINGS: [(&str, Mounting); 3] =
    [("dorsum", Mounting::Dorsum), ("lateral", Mounting::Lateral), ("random", Mounting::Random)];

/// The mounting of the person with this seed, and its name.
pub fn mounting_of(seed: u64) -> (&'static str, Mounting) {
    let [dorsum, lateral, random] = MOUNTINGS;
    match seed % 3 {
        0 => dorsum,
        1 => lateral,
        _ => random,
    }
}

/// A walk of one person: 30 steps with turns, between two stands.
pub fn walk(form: Form, pattern: Pattern, seed: u64, rate_hz: f64) -> Simulation {
    Simulation {
        form,
        rate_hz,
        steps: Some(30),
        foot: if seed.is_multiple_of(2) { Foot::Left } else { Foot::Right },
        mounting: mounting_of(seed).1,
        ..Simulation::new(pattern, seed)
    }
}

impl Walked {
    pub fn of(simulation: &Simulation) -> Result<Self, SimulationError> {
        let mut foot = simulation.start()?;
        let samples = foot.by_ref().collect();
        let mount = Mount { rotation: foot.sensor_to_foot(), quality: 1.0 };
        Ok(Self { samples, truth: foot.truth().clone(), mount })
    }

    /// What a fresh analyser hears of it, with the true mount or with none.
    pub fn heard(&self, with_mount: bool) -> Vec<Heard> {
        listen(&self.samples, self.truth.foot, with_mount.then_some(self.mount))
    }

    /// How long it lasted, in s.
    pub fn seconds(&self) -> f64 {
        self.samples.last().map_or(0.0, |sample| sample.at.as_secs_f64())
    }
}

/// What a fresh analyser hears of a recording.
pub fn listen(samples: &[Sample], foot: Foot, mount: Option<Mount>) -> Vec<Heard> {
    let mut analyser = Analyser::new(foot, Settings::default(), mount);
    let (mut steps, mut heard) = (Vec::new(), Vec::new());
    let mut now_s = 0.0;
    for sample in samples {
        now_s = sample.at.as_secs_f64();
        analyser.push(*sample, &mut steps);
        heard.extend(steps.drain(..).map(|step| Heard { step, decided_s: now_s }));
    }
    analyser.finish(&mut steps);
    heard.extend(steps.drain(..).map(|step| Heard { step, decided_s: now_s }));
    heard
}
