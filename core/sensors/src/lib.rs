//! From sensors to samples: recordings on disk, the radio port with its link states, the simulated and the replayed sensor.
//!
//! Nothing here knows a clock. Every call on a [`Radio`] is handed `now`, a time on the session's clock, and says by
//! [`Radio::deadline`] when it wants to be polled again; so a session that runs thirty times as fast, or is stepped by a test, gives
//! the same samples as one in real time.

#[cfg(target_os = "android")]
pub mod android;
mod batch;
pub mod bluetooth;
mod desk;
pub mod device;
pub mod link;
mod none;
mod radio;
pub mod recording;
mod replay;
mod scene;
mod simulated;
mod sitting;
mod stream;
#[cfg(test)]
mod tests;
pub mod timing;
mod wearer;

pub use batch::{Batch, SensorId};
pub use link::LinkState;
pub use none::NoRadio;
pub use radio::{Ended, Found, Problem, Radio, RadioEvent, Task, Waker};
pub use replay::ReplayRadio;
pub use scene::{SceneRadio, SceneSensor};
pub use simulated::{Fault, SimulatedRadio};
