//! From the samples of a foot-worn inertial sensor to steps and their quality.
//!
//! Pure and streaming: samples go in one at a time, steps come out as they are decided. Angles are the pitch of the foot in the
//! sagittal plane, toes up positive, the flat foot 0°. Nothing here is clinically validated, and nothing here diagnoses.

mod sample;
pub mod simulate;
mod step;

pub use sample::{Foot, Sample};
pub use step::{Landing, Step, Ungraded};
