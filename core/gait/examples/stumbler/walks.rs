//! Walks in which nobody stumbled, with their strides: simulated ones, and recordings as the analyser reads them.

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use heelfirst_gait::simulate::{Form, Mounting, Pattern, Simulation, SimulationError, TruthStride};
use heelfirst_gait::{Analyser, Foot, Sample, Settings, Step};

use super::axes::seconds;
use super::disturb::Stride;

/// Every pattern of one landing.
pub const PATTERNS: [Pattern; 5] = [Pattern::Heel, Pattern::Flat, Pattern::Toe, Pattern::Slap, Pattern::Drag];

/// Both model forms by name.
pub const FORMS: [(&str, Form); 2] = [("rolling", Form::Rolling), ("leg", Form::Leg)];

/// A walk of one foot.
pub struct Walk {
    pub samples: Vec<Sample>,
    pub strides: Vec<Stride>,
}

impl Walk {
    /// One simulated person: 40 steps between two stands, with turns and without.
    pub fn simulated(form: Form, pattern: Pattern, seed: u64, rate_hz: f64) -> Result<Self, SimulationError> {
        let mountings = [Mounting::Dorsum, Mounting::Lateral, Mounting::Random];
        let mut foot = Simulation {
            form,
            rate_hz,
            steps: Some(40),
            turns: seed % 2 == 1,
            mounting: mountings[usize::try_from(seed % 3).unwrap_or(0)],
            ..Simulation::new(pattern, seed)
        }
        .start()?;
        let samples = foot.by_ref().collect();
        let strides = foot.truth().strides.windows(3).map(|three| Stride::of_truth(&three[0], &three[1], &three[2]));
        Ok(Self { samples, strides: strides.collect() })
    }

    /// A recording of one foot: CSV with the header `time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z`; s, m/s², °/s.
    pub fn recorded(path: &Path) -> Result<Self, Box<dyn Error>> {
        let text = std::fs::read_to_string(path)?;
        let samples: Vec<Sample> = text.lines().skip(1).map(sample).collect::<Result<_, _>>()?;
        let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
        let mut steps = Vec::new();
        for sample in &samples {
            analyser.push(*sample, &mut steps);
        }
        analyser.finish(&mut steps);
        let strides = steps.windows(3).filter_map(|three| Stride::of_steps(&three[0], &three[1], &three[2]));
        Ok(Self { strides: strides.collect(), samples })
    }

    pub fn minutes(&self) -> f64 {
        match (self.samples.first(), self.samples.last()) {
            (Some(first), Some(last)) => (seconds(last) - seconds(first)) / 60.0,
            _ => 0.0,
        }
    }
}

impl Stride {
    fn of_truth(before: &TruthStride, this: &TruthStride, next: &TruthStride) -> Self {
        Self {
            rests_s: before.foot_flat_s + 0.06,
            leaves_s: this.final_contact_s,
            lands_s: this.initial_contact_s,
            flat_s: this.foot_flat_s,
            leaves_again_s: next.final_contact_s,
            lands_again_s: next.initial_contact_s,
            speed_mps: this.stride_length_m / this.stride_time_s.unwrap_or(1.3),
        }
    }

    fn of_steps(before: &Step, this: &Step, next: &Step) -> Option<Self> {
        let stride_s = this.stride_time_s?;
        let steady = before.bout == next.bout && !this.first_or_last && !next.first_or_last;
        Some(Self {
            rests_s: before.foot_flat_s? + 0.06,
            leaves_s: this.final_contact_s?,
            lands_s: this.initial_contact_s,
            flat_s: this.foot_flat_s?,
            leaves_again_s: next.final_contact_s?,
            lands_again_s: next.initial_contact_s,
            speed_mps: (this.stride_length_m? / stride_s).clamp(0.1, 2.5),
        })
        .filter(|stride| steady && stride.lands_s > stride.leaves_s && stride.leaves_s > stride.rests_s)
    }
}

fn sample(row: &str) -> Result<Sample, Box<dyn Error>> {
    let values: Vec<f64> = row.split(',').map(str::parse).collect::<Result<_, _>>()?;
    let [time_s, ax, ay, az, gx, gy, gz] =
        <[f64; 7]>::try_from(values).map_err(|row| format!("not 7 values: {row:?}"))?;
    Ok(Sample { at: Duration::try_from_secs_f64(time_s)?, acc_mps2: [ax, ay, az], gyr_dps: [gx, gy, gz] })
}
