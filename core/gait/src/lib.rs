//! From the samples of a foot-worn inertial sensor to steps and their quality.
//!
//! Pure and streaming: samples go in one at a time, steps come out as they are decided. Angles are the pitch of the foot in the
//! sagittal plane, toes up positive, the flat foot 0°. Nothing here is clinically validated, and nothing here diagnoses.

mod alignment;
mod analyser;
mod borders;
mod bout;
pub mod calibrate;
pub mod cue;
mod draft;
mod events;
mod grade;
mod grid;
pub mod lift;
mod math;
mod motion;
mod mount;
mod ring;
mod sample;
mod settings;
pub mod signal;
pub mod simulate;
mod step;
mod strapdown;
mod stride;
pub mod stumble;
mod summary;
mod swing;
pub mod tap;
pub mod walk;

pub use analyser::Analyser;
pub use borders::{Border, BorderFault, Borders, MovedBorders};
pub use mount::{Mount, MountDoubt};
pub use sample::{Foot, Sample};
pub use settings::Settings;
pub use step::{Landing, Step, Ungraded};
pub use summary::{Summary, UngradedCounts};
