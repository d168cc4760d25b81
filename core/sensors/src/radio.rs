//! The port through which samples come in.

use std::sync::Arc;
use std::time::Duration;

use heelfirst_gait::Foot;

use crate::device::{DeviceKind, Refusal};
use crate::recording::RecordingError;
use crate::{Batch, LinkState, SensorId};

/// Called by a radio, from any thread, when something came in that nobody could know of beforehand: time to poll. Must return at once.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// A source of sensors: Bluetooth, a simulated foot, a recording, or none.
///
/// A radio does nothing by itself. Commands are taken at `now` and answered by events of a later [`poll`](Radio::poll); how often or
/// how late it is polled changes nothing about the events, only when they are heard. Times handed in never go back.
pub trait Radio: Send {
    /// Starts or ends looking for sensors.
    fn scan(&mut self, on: bool, now: Duration);

    /// Hands over what is to be called when something came in before the [`deadline`](Radio::deadline). A radio whose events are all known
    /// beforehand needs none.
    fn wake_with(&mut self, _waker: Waker) {}

    /// Says what the person is about to be asked for, from the next connection on. A sensor need not know; a simulated person does it.
    fn expect(&mut self, _task: Task) {}

    /// Says that the person was just asked to lift the toes of the foot that wears this sensor, alone or with help. A simulated person
    /// who sits for it ([`Task::Lift`]) does it soon after `now`.
    fn ask_for_lift(&mut self, _sensor: &SensorId, _assisted: bool, _now: Duration) {}

    /// Makes and keeps the link to a sensor that `foot` wears; a broken link is made anew until [`disconnect`](Radio::disconnect).
    /// Without effect while that sensor is already connected or connecting.
    fn connect(&mut self, sensor: &SensorId, foot: Foot, now: Duration);

    /// Lets go of a sensor. Its samples up to `now` are still given.
    fn disconnect(&mut self, sensor: &SensorId, now: Duration);

    /// What happened up to `now`, oldest first. One call gives a bounded number of events; when more are due,
    /// [`deadline`](Radio::deadline) stays at or before `now` and polling again gives them.
    fn poll(&mut self, now: Duration) -> Vec<RadioEvent>;

    /// When polling will have something to give; `None` while nothing is under way.
    fn deadline(&self) -> Option<Duration>;
}

/// What the person who wears the sensors is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Task {
    /// To walk.
    #[default]
    Walk,
    /// To sit, hold the foot still, and lift the toes three times.
    Calibrate,
    /// To sit, and lift the toes each time that [`Radio::ask_for_lift`] says so.
    Lift,
    /// To sit, and tap the heel of this foot three times.
    Tap(Foot),
}

/// What a radio has to say.
#[derive(Debug, Clone, PartialEq)]
pub enum RadioEvent {
    /// A sensor was seen. Told once for each scan, and again when its signal has changed much.
    Found(Found),
    /// The link to a sensor changed its state.
    Link {
        /// Which sensor.
        sensor: SensorId,
        /// The new state.
        state: LinkState,
        /// When, on the session's clock.
        at: Duration,
    },
    /// Samples arrived.
    Samples(Batch),
    /// How full the sensor's battery is.
    Battery {
        /// Which sensor.
        sensor: SensorId,
        /// 0 to 100.
        percent: u8,
        /// When, on the session's clock.
        at: Duration,
    },
    /// What the sensor says of itself. What was told before and is `None` now still holds.
    Information {
        /// Which sensor.
        sensor: SensorId,
        /// Its model, as it writes it.
        model: Option<String>,
        /// Its firmware, as it writes it.
        firmware: Option<String>,
        /// When, on the session's clock.
        at: Duration,
    },
    /// Packets that were not what they should be; each was dropped.
    Malformed {
        /// Which sensor.
        sensor: SensorId,
        /// How many, since this was last told.
        count: u64,
        /// When, on the session's clock.
        at: Duration,
    },
    /// Speed and cadence, from a sensor that measures nothing else.
    Pace {
        /// Which sensor.
        sensor: SensorId,
        /// Speed in m/s.
        speed_mps: f64,
        /// Steps of both feet a minute.
        cadence_per_min: f64,
        /// When, on the session's clock.
        at: Duration,
    },
    /// No more samples will come from this sensor, and none is missing.
    Ended {
        /// Which sensor.
        sensor: SensorId,
        /// Why.
        reason: Ended,
        /// When, on the session's clock.
        at: Duration,
    },
    /// Something is wrong that waiting does not mend.
    Problem {
        /// The sensor it is about; `None` where it is about the radio.
        sensor: Option<SensorId>,
        /// What is wrong.
        problem: Problem,
        /// When, on the session's clock.
        at: Duration,
    },
}

/// A sensor that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which sensor.
    pub sensor: SensorId,
    /// What it calls itself.
    pub name: String,
    /// What kind it is; `None` for a sensor that comes with its radio.
    pub kind: Option<DeviceKind>,
    /// How strong it is heard, in dBm; `None` where that has no meaning.
    pub signal_dbm: Option<i16>,
    /// When, on the session's clock.
    pub at: Duration,
}

/// Why a sensor gives no more samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ended {
    /// The recording is over.
    EndOfRecording,
    /// The simulated walk is over.
    EndOfWalk,
}

/// Something that is wrong with a sensor or the radio.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// There is no radio.
    #[error("there is no sensor radio here; go on without a sensor")]
    Unavailable,
    /// This radio has no such sensor.
    #[error("this sensor is not known here; look for sensors again")]
    UnknownSensor,
    /// The recording cannot be read any further.
    #[error("the recording cannot be read: {0}")]
    Recording(RecordingError),
    /// The sensor cannot be used as it is; it is tried again all the same.
    #[error("the {kind} cannot be used: {refusal}")]
    Refused {
        /// What kind of sensor it is.
        kind: DeviceKind,
        /// What it cannot do, and what to try.
        refusal: Refusal,
    },
    /// The sensor sends at another rate than it was asked for.
    #[error(
        "the {kind} was asked for {asked_hz:.0} readings a second and sends {found_hz:.0}; switch it off and on, or update its firmware"
    )]
    OtherRate {
        /// What kind of sensor it is.
        kind: DeviceKind,
        /// What was asked for, in Hz.
        asked_hz: f64,
        /// What comes, in Hz.
        found_hz: f64,
    },
    /// The sensor is of no kind that is understood.
    #[error("this is no sensor that is understood here; docs/sensors.md lists those that are")]
    NotUnderstood,
    /// The radio is switched off.
    #[error("Bluetooth is off; switch it on")]
    SwitchedOff,
    /// The system does not allow the radio to be used.
    #[error("Bluetooth is not allowed; allow it in the system's settings")]
    NotAllowed,
    /// The system's Bluetooth service is gone; what was connected is connected again by itself once it is back.
    #[error("the Bluetooth service of this device does not answer; it is tried again by itself")]
    ServiceGone,
}

impl RadioEvent {
    /// When it happened, on the session's clock; for samples the moment of the last one.
    pub fn at(&self) -> Duration {
        match self {
            Self::Found(found) => found.at,
            Self::Samples(batch) => batch.samples.last().map_or(Duration::ZERO, |sample| sample.at),
            Self::Link { at, .. }
            | Self::Battery { at, .. }
            | Self::Information { at, .. }
            | Self::Pace { at, .. }
            | Self::Malformed { at, .. }
            | Self::Ended { at, .. }
            | Self::Problem { at, .. } => *at,
        }
    }
}
