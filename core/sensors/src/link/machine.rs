//! Keeps one link: tries, waits, watches, and tries again for as long as the sensor is wanted.

use std::time::Duration;

use super::backoff::Backoff;
use super::state::LinkState;

/// A link that streamed for so long was a good one: when it breaks, it is made anew at once and not after a long rest.
const GOOD: Duration = Duration::from_secs(2);

/// How long a link may take for each thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connecting. A sensor that is away never answers, so this ends by being cancelled.
    pub connect: Duration,
    /// Finding out what the sensor offers.
    pub discover: Duration,
    /// Setting the sensor up.
    pub configure: Duration,
    /// The least silence that counts as a stall; five packets' time where that is longer.
    pub stall: Duration,
    /// Silence after which the link is made anew, although it stands; never less than a second past the stall.
    pub give_up: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            discover: Duration::from_secs(8),
            configure: Duration::from_secs(6),
            stall: Duration::from_secs(1),
            give_up: Duration::from_secs(3),
        }
    }
}

/// What happened to a link. What does not fit the state it is in (an answer that came too late) changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// The sensor is wanted from now on.
    Wanted,
    /// The sensor is not wanted any more.
    Unwanted,
    /// The radio knows where the sensor is.
    Found,
    /// The radio does not know the sensor any more: it has to be looked for before it can be connected.
    Forgotten,
    /// The link stands.
    Connected,
    /// What the sensor offers is known.
    Discovered,
    /// The sensor is set up.
    Configured,
    /// What was under way did not succeed.
    Failed,
    /// A packet came that could be read.
    Heard {
        /// The usual time between two packets.
        period: Duration,
    },
    /// The link broke.
    Lost,
    /// The radio was switched off, or is gone.
    SwitchedOff,
    /// The system does not allow the radio to be used.
    Forbidden,
    /// The radio can be used.
    SwitchedOn,
}

/// What is to be done, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Look for the sensor until it is found.
    Look,
    /// Look for it no more.
    StopLooking,
    /// Make the link.
    Connect,
    /// Find out what the sensor offers.
    Discover,
    /// Set the sensor up.
    Configure,
    /// End the link, or cancel the making of it; nothing that is still under way for it counts.
    Disconnect,
    /// The link is in another state now.
    Tell(LinkState),
}

/// Whether the radio can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Power {
    On,
    Off,
    Forbidden,
}

/// The link to one sensor.
///
/// Times are on one clock that never goes back. Waking it late, often or in odd slices changes nothing but when the acts are heard of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    state: LinkState,
    limits: Limits,
    backoff: Backoff,
    power: Power,
    wanted: bool,
    /// Whether the radio knows where the sensor is.
    known: bool,
    /// When the state ends by itself.
    deadline: Option<Duration>,
    /// Since when it streams, and what it is watched by.
    streams_since: Duration,
    heard: Duration,
    period: Duration,
}

impl Link {
    /// A link that nobody wants yet. `seed` makes its rests differ from other links'.
    pub fn new(seed: u64, limits: Limits) -> Self {
        Self {
            state: LinkState::Idle,
            limits,
            backoff: Backoff::new(seed),
            power: Power::On,
            wanted: false,
            known: false,
            deadline: None,
            streams_since: Duration::ZERO,
            heard: Duration::ZERO,
            period: Duration::ZERO,
        }
    }

    /// The state it is in.
    pub fn state(&self) -> LinkState {
        self.state
    }

    /// When time alone changes something; `None` when it never does.
    pub fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// Takes what happened at `now`, after what was due until then.
    pub fn take(&mut self, happened: Happened, now: Duration, acts: &mut Vec<Act>) {
        self.advance(now, acts);
        match happened {
            Happened::Wanted => self.want(now, acts),
            Happened::Unwanted => self.let_go(acts),
            Happened::SwitchedOff => self.lose_power(Power::Off, acts),
            Happened::Forbidden => self.lose_power(Power::Forbidden, acts),
            Happened::SwitchedOn => self.gain_power(now, acts),
            Happened::Found => self.find(now, acts),
            Happened::Forgotten => self.known = false,
            Happened::Heard { period } => self.hear(period, now, acts),
            Happened::Failed if self.is_making() => self.fall_back(true, now, acts),
            // Where it is only being made, that attempt's own end tells.
            Happened::Lost if self.state != LinkState::Connecting && (self.stands() || self.is_making()) => {
                self.fall_back(false, now, acts);
            }
            Happened::Connected | Happened::Discovered | Happened::Configured => self.go_on(happened, now, acts),
            Happened::Failed | Happened::Lost => {}
        }
    }

    /// Lets everything happen that is due by `now`, each at its own time.
    pub fn advance(&mut self, now: Duration, acts: &mut Vec<Act>) {
        while let Some(due) = self.deadline.filter(|due| *due <= now) {
            match self.state {
                LinkState::Streaming => self.stall(acts),
                LinkState::Backoff => self.begin(due, acts),
                _ => self.fall_back(true, due, acts),
            }
        }
    }

    fn want(&mut self, now: Duration, acts: &mut Vec<Act>) {
        if !self.wanted {
            self.wanted = true;
            self.backoff.forget();
            self.begin(now, acts);
        }
    }

    fn let_go(&mut self, acts: &mut Vec<Act>) {
        self.wanted = false;
        self.leave(acts);
        self.become_idle(LinkState::Idle, acts);
    }

    fn lose_power(&mut self, power: Power, acts: &mut Vec<Act>) {
        self.power = power;
        if self.wanted {
            self.leave(acts);
            self.become_idle(self.resting_state(), acts);
        }
    }

    fn gain_power(&mut self, now: Duration, acts: &mut Vec<Act>) {
        self.power = Power::On;
        if self.wanted && matches!(self.state, LinkState::Off | LinkState::Unauthorised) {
            self.backoff.forget();
            self.begin(now, acts);
        }
    }

    fn find(&mut self, now: Duration, acts: &mut Vec<Act>) {
        self.known = true;
        if self.state == LinkState::Scanning {
            acts.push(Act::StopLooking);
            self.begin(now, acts);
        }
    }

    fn hear(&mut self, period: Duration, now: Duration, acts: &mut Vec<Act>) {
        if !matches!(self.state, LinkState::Configuring | LinkState::Streaming | LinkState::Stalled) {
            return;
        }
        (self.heard, self.period) = (now, period);
        if self.state == LinkState::Configuring {
            self.streams_since = now;
        }
        self.become_until(LinkState::Streaming, now + self.stall_after(), acts);
    }

    /// What was under way succeeded: the next thing.
    fn go_on(&mut self, done: Happened, now: Duration, acts: &mut Vec<Act>) {
        match (self.state, done) {
            (LinkState::Connecting, Happened::Connected) => {
                self.become_until(LinkState::Discovering, now + self.limits.discover, acts);
                acts.push(Act::Discover);
            }
            (LinkState::Discovering, Happened::Discovered) => {
                self.become_until(LinkState::Configuring, now + self.limits.configure, acts);
                acts.push(Act::Configure);
            }
            // It streams once it is heard; that it is set up and stays mute is a stall like any other.
            (LinkState::Configuring, Happened::Configured) => self.deadline = Some(now + self.limits.give_up),
            _ => {}
        }
    }

    /// Begins to make the link, as far as the radio allows.
    fn begin(&mut self, now: Duration, acts: &mut Vec<Act>) {
        if self.power != Power::On {
            self.become_idle(self.resting_state(), acts);
        } else if self.known {
            self.become_until(LinkState::Connecting, now + self.limits.connect, acts);
            acts.push(Act::Connect);
        } else {
            self.become_idle(LinkState::Scanning, acts);
            acts.push(Act::Look);
        }
    }

    /// Silence: told, while the link is given some more time.
    fn stall(&mut self, acts: &mut Vec<Act>) {
        let give_up = self.limits.give_up.max(self.stall_after() + Duration::from_secs(1));
        self.become_until(LinkState::Stalled, self.heard + give_up, acts);
    }

    /// The link is no good: rest, then make it anew. `ends`: something of it may still be under way.
    fn fall_back(&mut self, ends: bool, now: Duration, acts: &mut Vec<Act>) {
        if ends {
            acts.push(Act::Disconnect);
        }
        if self.stands_well(now) {
            self.backoff.forget();
        }
        let rest = self.backoff.next();
        self.become_until(LinkState::Backoff, now + rest, acts);
    }

    /// Ends what is under way.
    fn leave(&mut self, acts: &mut Vec<Act>) {
        match self.state {
            LinkState::Scanning => acts.push(Act::StopLooking),
            _ if self.stands() || self.is_making() => acts.push(Act::Disconnect),
            _ => {}
        }
    }

    fn stands(&self) -> bool {
        matches!(self.state, LinkState::Streaming | LinkState::Stalled)
    }

    fn stands_well(&self, now: Duration) -> bool {
        self.stands() && now.saturating_sub(self.streams_since) >= GOOD
    }

    fn is_making(&self) -> bool {
        matches!(self.state, LinkState::Connecting | LinkState::Discovering | LinkState::Configuring)
    }

    fn stall_after(&self) -> Duration {
        self.limits.stall.max(self.period.saturating_mul(5))
    }

    fn resting_state(&self) -> LinkState {
        match self.power {
            Power::On => LinkState::Idle,
            Power::Off => LinkState::Off,
            Power::Forbidden => LinkState::Unauthorised,
        }
    }

    fn become_until(&mut self, state: LinkState, until: Duration, acts: &mut Vec<Act>) {
        self.become_idle(state, acts);
        self.deadline = Some(until);
    }

    /// A state that time does not end.
    fn become_idle(&mut self, state: LinkState, acts: &mut Vec<Act>) {
        self.deadline = None;
        if self.state != state {
            self.state = state;
            acts.push(Act::Tell(state));
        }
    }
}
