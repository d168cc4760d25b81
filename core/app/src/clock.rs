//! The one place that reads a clock.
//!
//! Sessions run on the time since boot, which goes on while the device sleeps and never jumps; dates come from the wall clock.

use std::time::Duration;

use jiff::Timestamp;

use crate::api::CoachClock;

/// Where time comes from.
#[derive(Debug, Clone)]
pub(crate) enum Clock {
    /// The device's own clocks.
    System {
        /// Session time for each real time.
        speed: f64,
    },
    /// Moved by hand. Its device was started in 1970, so that a core that is opened again later finds that time has passed.
    Scripted {
        /// Since 1970, at open.
        opened: Duration,
        /// Since 1970, now.
        now: Duration,
    },
}

impl Clock {
    pub(crate) fn new(kind: CoachClock) -> Result<Self, String> {
        match kind {
            CoachClock::System { speed } if (0.1..=1000.0).contains(&speed) => Ok(Self::System { speed }),
            CoachClock::System { speed } => Err(format!("the speed is {speed}, and must be from 0.1 to 1000")),
            CoachClock::Scripted { started_at_ms } => {
                let opened = u64::try_from(started_at_ms).map(Duration::from_millis);
                opened
                    .map(|opened| Self::Scripted { opened, now: opened })
                    .map_err(|_| format!("a scripted clock starts in 1970 at the earliest, not at {started_at_ms} ms"))
            }
        }
    }

    /// Time since boot.
    pub(crate) fn since_boot(&self) -> Duration {
        match self {
            Self::System { .. } => boot_time(),
            Self::Scripted { now, .. } => *now,
        }
    }

    /// The date and time in UTC.
    pub(crate) fn wall(&self) -> Timestamp {
        match self {
            Self::System { .. } => system_wall(),
            Self::Scripted { now, .. } => Timestamp::UNIX_EPOCH.saturating_add(*now).unwrap_or(Timestamp::MAX),
        }
    }

    /// Session seconds for each real second.
    pub(crate) fn speed(&self) -> f64 {
        match self {
            Self::System { speed } => *speed,
            Self::Scripted { .. } => 1.0,
        }
    }

    /// The time since boot at which so much has passed since open; for a system clock, which nobody advances, the same time.
    pub(crate) fn since_open(&self, passed: Duration) -> Duration {
        match self {
            Self::Scripted { opened, .. } => opened.saturating_add(passed),
            Self::System { .. } => passed,
        }
    }

    /// Moves a scripted clock forward, never back; a system clock moves by itself.
    pub(crate) fn move_to(&mut self, to: Duration) {
        if let Self::Scripted { now, .. } = self {
            *now = (*now).max(to);
        }
    }
}

/// Linux and Android: `CLOCK_BOOTTIME`. Apple: `CLOCK_MONOTONIC`, which there goes on in sleep (`mach_continuous_time`).
fn boot_time() -> Duration {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let id = rustix::time::ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let id = rustix::time::ClockId::Monotonic;
    let now = rustix::time::clock_gettime(id);
    Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one reading of the wall clock; everything else gets the time handed in"
)]
fn system_wall() -> Timestamp {
    Timestamp::now()
}

/// The session's clock: runs from an anchor, at the clock's speed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SessionClock {
    /// Time since boot at the anchor.
    anchor: Duration,
    /// The session's time at the anchor.
    base: Duration,
    speed: f64,
}

impl SessionClock {
    pub(crate) fn starting_at(base: Duration, clock: &Clock) -> Self {
        Self { anchor: clock.since_boot(), base, speed: clock.speed() }
    }

    /// The session's time at a time since boot.
    pub(crate) fn at(&self, since_boot: Duration) -> Duration {
        self.base + scale(since_boot.saturating_sub(self.anchor), self.speed)
    }

    /// When, since boot, the session's clock will show `at`.
    pub(crate) fn boot_time_of(&self, at: Duration) -> Duration {
        self.anchor + self.real(at.saturating_sub(self.base))
    }

    /// The real time that a session time takes.
    pub(crate) fn real(&self, session: Duration) -> Duration {
        scale(session, 1.0 / self.speed)
    }
}

/// Exact at speed 1, so that a scripted clock and its sessions agree to the nanosecond.
fn scale(time: Duration, by: f64) -> Duration {
    if (by - 1.0).abs() < f64::EPSILON {
        time
    } else {
        Duration::try_from_secs_f64(time.as_secs_f64() * by).unwrap_or(Duration::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scripted_clock_moves_only_forward() {
        let mut clock = Clock::new(CoachClock::Scripted { started_at_ms: 1_000 }).unwrap();
        for passed_s in [5, 2] {
            clock.move_to(clock.since_open(Duration::from_secs(passed_s)));
        }
        assert_eq!(clock.since_boot(), Duration::from_secs(6));
        assert_eq!(clock.wall().as_millisecond(), 6_000);
    }

    #[test]
    fn a_session_clock_keeps_its_speed_both_ways() {
        let clock = Clock::System { speed: 20.0 };
        let session = SessionClock::starting_at(Duration::from_secs(40), &clock);
        let later = session.anchor + Duration::from_millis(500);
        assert_eq!(session.at(later), Duration::from_secs(50));
        assert_eq!(session.boot_time_of(Duration::from_secs(50)), later);
    }

    #[test]
    fn a_speed_outside_its_range_is_refused() {
        for speed in [0.0, -1.0, 1001.0, f64::NAN] {
            assert!(Clock::new(CoachClock::System { speed }).is_err());
        }
    }
}
