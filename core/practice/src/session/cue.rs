//! Cues: what is said, sounded and felt.

use serde::Serialize;

use super::effects::Place;

/// Something to be said, sounded or felt at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Cue {
    /// Key of its text; one of [`cue_keys`].
    pub key: &'static str,
    /// The repetition it belongs to; `None` for walking items.
    pub place: Option<Place>,
    /// The number in it: seconds left, seconds to come, or repetitions done in the set.
    pub count: Option<u32>,
    /// What is sounded.
    pub sound: Sound,
    /// What is felt.
    pub haptic: Haptic,
    /// Whether it is spoken; if not, there is no time for it beside another.
    pub spoken: bool,
}

/// A sound, so that voice may be off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sound {
    /// None.
    None,
    /// Something is about to begin.
    Ready,
    /// Rising.
    Up,
    /// Level.
    Hold,
    /// Falling.
    Down,
    /// Rest.
    Rest,
    /// The other side.
    Switch,
    /// One second of a countdown.
    Tick,
    /// Walk.
    Walk,
    /// A repetition was counted.
    Counted,
    /// Paused.
    Paused,
    /// Over.
    Done,
}

/// A vibration, told apart without looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Haptic {
    /// None.
    None,
    /// One short.
    Short,
    /// Two short.
    Double,
    /// Three short.
    Triple,
    /// One long.
    Long,
}

/// A cue before its place and number are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) key: &'static str,
    pub(super) sound: Sound,
    pub(super) haptic: Haptic,
}

/// Defines every sign once, and the list of their keys beside them.
macro_rules! signs {
    ($($name:ident = $key:literal, $sound:ident, $haptic:ident;)*) => {
        $(pub(super) const $name: Sign = Sign { key: $key, sound: Sound::$sound, haptic: Haptic::$haptic };)*
        const KEYS: &[&str] = &[$($key),*];
    };
}

signs! {
    SET_UP = "cue-set-up", None, None;
    GET_READY = "cue-get-ready", Ready, Short;
    SIDE_LEFT = "cue-side-left", None, None;
    SIDE_RIGHT = "cue-side-right", None, None;
    FIRST_LEFT = "cue-first-left", None, None;
    FIRST_RIGHT = "cue-first-right", None, None;
    UP = "cue-up", Up, Short;
    HOLD = "cue-hold", Hold, Long;
    DOWN = "cue-down", Down, Double;
    UP_LEFT = "cue-up-left", Up, Short;
    UP_RIGHT = "cue-up-right", Up, Short;
    UP_HELPED = "cue-up-helped", Up, Short;
    EASE_HELP = "cue-ease-help", Hold, Long;
    DOWN_ALONE = "cue-down-alone", Down, Double;
    PULL = "cue-pull", Up, Short;
    HOLD_STRETCH = "cue-hold-stretch", Hold, Long;
    RELEASE = "cue-release", Down, Double;
    SLIDE_BACK = "cue-slide-back", Up, Short;
    SLIDE_FORWARD = "cue-slide-forward", Down, Double;
    OWN_PACE = "cue-own-pace", Up, Short;
    COUNTED = "cue-counted", Counted, Short;
    REST = "cue-rest", Rest, None;
    REST_BETWEEN_SETS = "cue-rest-between-sets", Rest, Long;
    REST_ENDING = "cue-rest-ending", Ready, Short;
    SWITCH_LEFT = "cue-switch-left", Switch, Triple;
    SWITCH_RIGHT = "cue-switch-right", Switch, Triple;
    HALFWAY = "cue-halfway", None, None;
    LAST_ONE = "cue-last-one", None, None;
    COUNT = "cue-count", Tick, None;
    WALK_START = "cue-walk-start", Walk, Long;
    WALK_HIGH_KNEES = "cue-walk-high-knees", Walk, Long;
    WALK_ON = "cue-walk-on", Walk, Long;
    WALK_HEEL = "cue-walk-heel", None, None;
    WALK_SOFT = "cue-walk-soft", None, None;
    WALK_CLEAR = "cue-walk-clear", None, None;
    WALK_HALFWAY = "cue-walk-halfway", None, Short;
    WALK_TEN_LEFT = "cue-walk-ten-left", None, Short;
    PAUSED = "cue-paused", Paused, Long;
    INTERRUPTED = "cue-interrupted", Paused, Long;
    RESUMED = "cue-resumed", Ready, Short;
    ENOUGH_SIDE = "cue-enough-side", Done, Short;
    DONE = "cue-done", Done, Triple;
    ENOUGH = "cue-enough", Done, Triple;
    STOPPED = "cue-stopped", Done, Long;
}

/// The key of every cue that a session can give.
pub fn cue_keys() -> &'static [&'static str] {
    KEYS
}
