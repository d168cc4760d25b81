//! How a core is opened.

use super::scene::SceneSensor;

/// Everything `Coach::open` needs.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CoachConfig {
    /// The folder that holds the history; made if it is not there.
    pub data_dir: String,
    /// The languages chosen in the app (BCP 47), best first; empty: those of the environment.
    pub languages: Vec<String>,
    /// Where time comes from.
    pub clock: CoachClock,
    /// Where samples come from.
    pub radio: CoachRadio,
    /// What the platform knows.
    pub environment: Environment,
}

/// Where time comes from.
#[derive(Debug, Clone, Copy, PartialEq, uniffi::Enum)]
pub enum CoachClock {
    /// The device's clock. `speed` scales the session's clock and a simulated or replayed sensor with it (1 on a phone, 0.1 to 1000).
    System {
        /// Session seconds for each real second.
        speed: f64,
    },
    /// A clock that only `Coach::advance_to` moves, for tests. It starts at this wall time, ms since 1970-01-01 UTC.
    Scripted {
        /// The wall time at open.
        started_at_ms: i64,
    },
}

/// Where samples come from.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum CoachRadio {
    /// Sensors over Bluetooth LE.
    Bluetooth,
    /// One simulated foot.
    Simulated {
        /// How it walks: heel, toe, flat, slap, drag or mixed.
        pattern: String,
        /// The same seed gives the same person and walk. While a calibration runs, the person sits and follows it.
        seed: u64,
        /// How far the sensor has slipped on the shoe since it was calibrated, in degrees; 0 for a sensor that sits firmly.
        slipped_deg: f64,
    },
    /// One recorded foot.
    Replay {
        /// The recording, CSV or CSV.gz.
        path: String,
    },
    /// Several simulated sensors on the two feet of one person, who does what is asked for. They are found and paired as real ones are.
    Scene {
        /// The sensors.
        sensors: Vec<SceneSensor>,
    },
    /// No sensor at all.
    None,
}

/// What the platform knows and the core never asks for itself.
#[expect(clippy::struct_excessive_bools, reason = "each is a permission of its own, as the platforms have them")]
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Environment {
    /// The IANA time zone, e.g. "Europe/Berlin".
    pub zone: String,
    /// The system's languages (BCP 47), best first.
    pub languages: Vec<String>,
    /// Changes with each start of the device.
    pub boot_id: String,
    /// Whether notifications are allowed.
    pub may_notify: bool,
    /// Whether the app's notification channel is muted.
    pub channel_muted: bool,
    /// Whether exact alarms are allowed.
    pub exact_allowed: bool,
    /// Whether a battery saver may hold alarms back.
    pub battery_restricted: bool,
    /// How many prompts the system keeps pending at most. A system that keeps 64 or fewer shows them also when the app never runs again, and gets all
    /// that fit; others get those of two days, 60 at most.
    pub pending_limit: u32,
    /// Whether the app was stopped from outside, which takes away its alarms, since it last ran.
    #[uniffi(default = false)]
    pub force_stopped: bool,
}
