//! What the radio's thread is told: by the port, and by its own tasks.

use std::time::Duration;

use btleplug::api::CentralEvent;
use btleplug::platform::{Adapter, Peripheral};
use heelfirst_gait::Foot;
use uuid::Uuid;

use super::errors::Trouble;
use crate::SensorId;
use crate::device::Characteristic;

/// What the port wants.
#[derive(Debug)]
pub(super) enum Command {
    Scan(bool),
    Connect(SensorId, Foot),
    Disconnect(SensorId),
    Stop,
}

/// What a task found out.
pub(super) enum News {
    /// How the system's Bluetooth stands.
    Service(Condition),
    /// A scan could not be begun.
    ScanFailed(Trouble),
    /// Something happened to the adapter or a device.
    Central(CentralEvent),
    /// A device was seen, with what it says of itself.
    Seen(Seen),
    /// What was under way for a sensor's link came to an end. An answer to an attempt that is over changes nothing.
    Link { sensor: SensorId, attempt: u32, outcome: Outcome },
}

/// A device that was seen while scanning.
pub(super) struct Seen {
    pub(super) sensor: SensorId,
    pub(super) peripheral: Peripheral,
    pub(super) name: String,
    pub(super) services: Vec<Uuid>,
    pub(super) signal_dbm: Option<i16>,
}

/// How something under way ended.
#[derive(Debug)]
pub(super) enum Outcome {
    Connected,
    Discovered(Vec<Characteristic>),
    /// A request of the conversation was carried out.
    Done,
    /// … and this was read.
    Value(Vec<u8>),
    /// … or refused.
    Refused,
    Failed(Trouble),
}

/// How the system's Bluetooth stands.
#[derive(Clone)]
pub(super) enum Condition {
    On(Adapter),
    /// Switched off by the person.
    Off,
    /// The system forbids its use.
    Forbidden,
    /// The system's service does not answer.
    Gone,
    /// The connection to the system itself broke: every handle is void.
    Lost,
    /// This device has no Bluetooth.
    None,
}

/// A packet that a sensor sent, and when it came.
pub(super) struct Notified {
    pub(super) sensor: SensorId,
    pub(super) from: Uuid,
    pub(super) bytes: Vec<u8>,
    pub(super) at: Duration,
}
