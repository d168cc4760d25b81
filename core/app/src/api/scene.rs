//! A scene of simulated sensors, for tests and for screens without hardware.

use super::session::Side;

/// One simulated sensor of a scene. Times count from the moment at which the core was opened, in ms.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SceneSensor {
    /// Its name within the radio.
    pub sensor: String,
    /// What it calls itself.
    pub name: String,
    /// What kind it claims to be: movesense, witmotion, open, polar, movella-dot or running-pod.
    pub kind: String,
    /// The foot it really sits on, whatever it is paired with.
    pub foot: Side,
    /// How that foot walks: heel, toe, flat, slap, drag or mixed.
    pub pattern: String,
    /// The same seed gives the same foot and walk, and a sensor that sits the same way.
    pub seed: u64,
    /// How far it has slipped on the shoe since it was calibrated, in degrees.
    pub slipped_deg: f64,
    /// How strong it is heard, in dBm.
    pub signal_dbm: Option<i32>,
    /// How full its battery is at first, 0 to 100; none where it does not tell.
    pub battery_percent: Option<u8>,
    /// After so much time each a percent of the battery is gone; none where it stays as it is.
    pub battery_falls_every_ms: Option<i64>,
    /// Its model, as it writes it.
    pub model: Option<String>,
    /// Its firmware, as it writes it.
    pub firmware: Option<String>,
    /// From when on it can be found and connected: it may sleep or be away before. None: never.
    pub reachable_from_ms: Option<i64>,
    /// From when on it is gone for good. None: never.
    pub reachable_until_ms: Option<i64>,
    /// When its link breaks for half a second, counted from the first sample of each connection.
    pub drops_after_ms: Vec<i64>,
    /// When it is mute, counted from the first sample of each connection.
    pub mutes: Vec<SceneMute>,
    /// Whether it refuses to be set up.
    pub refuses: bool,
}

/// A time in which the link of a simulated sensor stands and is mute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct SceneMute {
    /// When it begins, in ms.
    pub after_ms: i64,
    /// How long it lasts, in ms.
    pub lasting_ms: i64,
}
