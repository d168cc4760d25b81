//! A state as the tests beside each part begin with it.

use super::{Facts, State};
use crate::api::{CoachClock, CoachConfig, CoachRadio, Environment};
use crate::clock::Clock;

/// A platform that allows everything, in UTC.
pub(crate) fn environment() -> Environment {
    Environment {
        zone: "UTC".to_owned(),
        languages: Vec::new(),
        boot_id: String::new(),
        may_notify: true,
        channel_muted: false,
        exact_allowed: true,
        battery_restricted: false,
        force_stopped: false,
        pending_limit: 500,
    }
}

/// On a scripted clock, in English, with every permission, knowing these facts.
pub(super) fn state_of(facts: &Facts, radio: CoachRadio) -> State {
    let config = CoachConfig {
        data_dir: String::new(),
        languages: vec!["en".to_owned()],
        clock: CoachClock::Scripted { started_at_ms: 0 },
        radio,
        environment: environment(),
    };
    State::new(&config, Clock::new(config.clock).unwrap(), facts).unwrap()
}
