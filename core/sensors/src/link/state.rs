//! What state the link to a sensor is in.

use std::fmt;

/// State of the link to one sensor.
///
/// ```text
/// Idle → Connecting → Discovering → Configuring → Streaming ⇄ Stalled
///           ↑                                         │          │
///           └──────────────── Backoff ←───────────────┴──────────┘
/// ```
///
/// Any state goes to `Idle` on `disconnect`, to `Off` when the radio is switched off and to `Unauthorised` when the system forbids
/// its use. `Scanning` is a state of the radio as a whole, told for a sensor only while that one is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkState {
    /// Not wanted: nothing is tried.
    Idle,
    /// Being looked for.
    Scanning,
    /// The link is being made.
    Connecting,
    /// The link stands; what the sensor offers is being read.
    Discovering,
    /// The sensor is told rate and ranges.
    Configuring,
    /// Samples arrive.
    Streaming,
    /// The link stands, but no sample has arrived for a while.
    Stalled,
    /// The link broke; a new try follows by itself.
    Backoff,
    /// The radio is switched off.
    Off,
    /// The system does not allow the radio to be used.
    Unauthorised,
}

impl LinkState {
    /// Every state.
    pub const ALL: [Self; 10] = [
        Self::Idle,
        Self::Scanning,
        Self::Connecting,
        Self::Discovering,
        Self::Configuring,
        Self::Streaming,
        Self::Stalled,
        Self::Backoff,
        Self::Off,
        Self::Unauthorised,
    ];

    /// The state's name in kebab case, as it is written in events.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Scanning => "scanning",
            Self::Connecting => "connecting",
            Self::Discovering => "discovering",
            Self::Configuring => "configuring",
            Self::Streaming => "streaming",
            Self::Stalled => "stalled",
            Self::Backoff => "backoff",
            Self::Off => "off",
            Self::Unauthorised => "unauthorised",
        }
    }

    /// Whether something is under way by itself, so that waiting may help.
    pub fn is_on_the_way(self) -> bool {
        matches!(
            self,
            Self::Scanning | Self::Connecting | Self::Discovering | Self::Configuring | Self::Stalled | Self::Backoff
        )
    }

    /// Whether the machine may go from this state to `next`.
    pub fn may_become(self, next: Self) -> bool {
        match next {
            Self::Idle | Self::Off | Self::Unauthorised => self != next,
            Self::Scanning => matches!(self, Self::Idle | Self::Backoff | Self::Off | Self::Unauthorised),
            Self::Connecting => {
                matches!(self, Self::Idle | Self::Scanning | Self::Backoff | Self::Off | Self::Unauthorised)
            }
            Self::Discovering => self == Self::Connecting,
            Self::Configuring => self == Self::Discovering,
            Self::Streaming => matches!(self, Self::Configuring | Self::Stalled),
            Self::Stalled => self == Self::Streaming,
            Self::Backoff => matches!(
                self,
                Self::Connecting | Self::Discovering | Self::Configuring | Self::Streaming | Self::Stalled
            ),
        }
    }
}

impl fmt::Display for LinkState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
