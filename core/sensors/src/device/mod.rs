//! What is said to each kind of sensor over GATT, and what its packets mean. Pure: bytes in, readings out; no clock, no radio.
//!
//! A [`Device`] is a small machine. The link tells it by [`Input`] what the sensor answered and sent; what it wants done and what it
//! understood it leaves in an [`Output`]. One file a device; what every kind may have beside (battery, maker, firmware) is in `common`.

use std::collections::VecDeque;
use std::fmt;

use uuid::Uuid;

pub mod common;
mod conversation;
pub mod movella_dot;
pub mod movesense;
pub mod open;
pub mod polar;
mod reader;
mod recognise;
pub mod running_pod;
#[cfg(test)]
mod testing;
pub mod witmotion;

use common::text;
pub use conversation::Conversation;
pub use recognise::{device, people_name, recognise};

/// The kinds of sensors that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceKind {
    /// Movesense with the Generic Sensor Protocol.
    Movesense,
    /// `WitMotion` WT901BLE, WT9011DCL.
    WitMotion,
    /// Heelfirst's own open format.
    Open,
    /// Polar Verity Sense and others that speak Polar Measurement Data.
    Polar,
    /// Movella (Xsens) DOT.
    MovellaDot,
    /// A running pod with Running Speed and Cadence: cadence and speed only, it cannot grade a landing.
    RunningPod,
}

impl DeviceKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Movesense, Self::WitMotion, Self::Open, Self::Polar, Self::MovellaDot, Self::RunningPod];

    /// The name in kebab case, as it is written in events.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Movesense => "movesense",
            Self::WitMotion => "witmotion",
            Self::Open => "open",
            Self::Polar => "polar",
            Self::MovellaDot => "movella-dot",
            Self::RunningPod => "running-pod",
        }
    }

    /// Whether it measures what a landing is graded by.
    pub fn grades_landings(self) -> bool {
        self != Self::RunningPod
    }
}

impl fmt::Display for DeviceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Movesense => "Movesense sensor",
            Self::WitMotion => "WitMotion sensor",
            Self::Open => "open-format sensor",
            Self::Polar => "Polar sensor",
            Self::MovellaDot => "Movella DOT",
            Self::RunningPod => "running pod",
        })
    }
}

/// A GATT characteristic within its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Characteristic {
    /// The service that holds it.
    pub service: Uuid,
    /// The characteristic itself.
    pub uuid: Uuid,
}

/// What a device wants done over GATT. Requests are carried out one at a time, in order; each is answered by one
/// [`Input::Done`], [`Input::Value`] or [`Input::Refused`] before the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Switch notifications (or indications) of a characteristic on.
    Subscribe(Characteristic),
    /// Read a characteristic.
    Read(Characteristic),
    /// Write a characteristic.
    Write {
        /// Where to.
        to: Characteristic,
        /// What.
        bytes: Vec<u8>,
        /// Whether the sensor acknowledges it ("write with response").
        acknowledged: bool,
    },
}

/// What the link tells a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input<'a> {
    /// The link stands and holds these characteristics: begin, also when a conversation was under way.
    Begin(&'a [Characteristic]),
    /// The request under way was carried out.
    Done,
    /// The value that was read.
    Value(&'a [u8]),
    /// The sensor, or the system, refused the request under way.
    Refused,
    /// The sensor sent something by itself.
    Notified {
        /// The characteristic.
        from: Uuid,
        /// What came.
        bytes: &'a [u8],
    },
}

/// One reading as it was sent, in the sensor's axes, without a time of its own. Always finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Specific force (gravity included) in m/s².
    pub acc_mps2: [f64; 3],
    /// Angular rate in °/s.
    pub gyr_dps: [f64; 3],
}

/// Readings that came together. They are the next `count` of [`Output::readings`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet {
    /// How many readings, at least one.
    pub count: u32,
    /// What the sensor's clock showed at the *first* reading, in the ticks of [`Rhythm::tick_ns`]; `None` where the format has no clock.
    pub stamp: Option<u64>,
    /// The packet's number, where the format counts them; wraps as [`Rhythm::sequence_bits`] says.
    pub sequence: Option<u32>,
}

/// How a device's readings are spaced, and what its stamps and numbers mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rhythm {
    /// Readings a second that were asked for. What comes may differ by some percent, since sensors run on clocks of their own.
    pub rate_hz: f64,
    /// Length of a tick of the stamps in ns; 0 where there are none.
    pub tick_ns: u64,
    /// After how many bits a stamp wraps: 32 or 64.
    pub stamp_bits: u32,
    /// After how many bits a packet's number wraps; 0 where there is none.
    pub sequence_bits: u32,
}

/// What a device cannot do, so that the link is of no use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It claims to be of this kind and lacks what that kind has.
    #[error("it has no characteristic {0}; update its firmware or use another sensor")]
    Lacks(Uuid),
    /// It refused to be set up.
    #[error("it refused the setting '{0}'; switch it off and on, close other apps that use it, and try again")]
    Setting(&'static str),
    /// It was connected again and again, and does not answer.
    #[error("it does not answer; switch it off and on, and close other apps that use it")]
    Silent,
    /// It speaks another version of its format.
    #[error("it speaks version {found} of its format, and {known} is understood; update the app or its firmware")]
    Version {
        /// What it says.
        found: u8,
        /// What is understood.
        known: u8,
    },
}

/// What came beside readings.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// How full the battery is, 0 to 100.
    Battery(u8),
    /// Its firmware, as it writes it.
    Firmware(String),
    /// Its model, as it writes it.
    Model(String),
    /// Speed and cadence, from a running pod.
    Pace {
        /// Speed in m/s.
        speed_mps: f64,
        /// Steps of both feet a minute.
        cadence_per_min: f64,
    },
}

/// What a device wants and understood. The link empties it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Output {
    /// To be carried out, in order.
    pub requests: VecDeque<Request>,
    /// The conversation is over: readings are to come by themselves.
    pub configured: bool,
    /// The device cannot be used.
    pub refusal: Option<Refusal>,
    /// Packets in order, each with its share of `readings`.
    pub packets: Vec<Packet>,
    /// The readings of `packets`, one after the other.
    pub readings: Vec<Reading>,
    /// What came beside.
    pub notices: Vec<Notice>,
    /// Packets that were not what they should be; each was dropped whole.
    pub malformed_count: u64,
}

/// A kind of sensor: its conversation and its decoder.
pub trait Device: Send {
    /// Which kind.
    fn kind(&self) -> DeviceKind;

    /// The characteristics without which it cannot be used.
    fn needs(&self) -> &'static [Characteristic];

    /// How its readings come. May change once, until `configured`.
    fn rhythm(&self) -> Rhythm;

    /// Takes what the link says. Any bytes are taken: what is malformed is counted and dropped, and nothing that is not finite comes out.
    fn take(&mut self, input: Input<'_>, out: &mut Output);

    /// What to ask of it before it is let go of, so that it may sleep.
    fn farewell(&self) -> Vec<Request> {
        Vec::new()
    }
}
