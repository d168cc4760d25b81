//! One sensor's samples as they would come over a link: the shared heart of the simulated and the replayed sensor.
//!
//! Everything that will happen is laid out in time, so a poll only has to take what is due: how it is sliced cannot matter.

use std::collections::VecDeque;
use std::time::Duration;

use heelfirst_gait::{Foot, Sample};

use crate::recording::RecordingError;
use crate::{Batch, Ended, LinkState, Problem, RadioEvent, SensorId};

/// How much time one batch covers: eight batches a second.
const WINDOW: Duration = Duration::from_millis(125);

/// Without a sample for this long, the link counts as stalled.
const STALL: Duration = Duration::from_secs(2);

/// How long each state on the way to streaming lasts.
const STAGE: Duration = Duration::from_millis(80);

/// How long a broken link rests before it is made anew.
const BACKOFF: Duration = Duration::from_millis(260);

/// How long a link is gone when it breaks.
pub(crate) const OUTAGE: Duration = Duration::from_millis(260 + 3 * 80);

/// Later than anything that happens.
pub(crate) const NEVER: Duration = Duration::from_secs(u64::MAX / 4);

/// Where samples come from; their `at` counts from the beginning of the stream.
pub(crate) type Source = Box<dyn Iterator<Item = Result<Sample, RecordingError>> + Send>;

/// What is put on the wire beside samples.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Notice {
    Link(LinkState),
    Battery(u8),
    /// Model and firmware.
    Information(Option<String>, Option<String>),
    /// Speed in m/s and cadence a minute.
    Pace(f64, f64),
    Problem(Problem),
}

/// What a stream is made of.
pub(crate) struct Wiring {
    pub(crate) sensor: SensorId,
    pub(crate) foot: Foot,
    pub(crate) source: Source,
    /// The usual time between two samples.
    pub(crate) interval: Duration,
    /// What it means when the source is exhausted; `None`: the sensor falls silent.
    pub(crate) end: Option<Ended>,
    pub(crate) battery: Option<u8>,
    /// How many times any link of this radio has streamed before.
    pub(crate) epoch: u32,
}

/// The link to one sensor and what comes over it.
pub(crate) struct Stream {
    source: Source,
    /// What the source gives next.
    first: Option<Result<Sample, RecordingError>>,
    sensor: SensorId,
    foot: Foot,
    interval: Duration,
    end: Option<Ended>,
    /// When the first sample comes, on the session's clock.
    start: Duration,
    notices: VecDeque<(Duration, Notice)>,
    state: LinkState,
    epoch: u32,
    last: Option<Duration>,
    /// Whether the silence before the next sample was told as a stall.
    stall_told: bool,
    /// When the latest event happened: what comes after the last sample comes then.
    told: Duration,
    over: bool,
}

/// What happens next.
enum Next {
    Notice,
    Stall,
    Resume,
    Batch(Duration),
    Fault,
    End,
}

impl Stream {
    /// Begins to connect at `now`.
    pub(crate) fn connect(wiring: Wiring, now: Duration) -> Self {
        Self::connect_within_reach(wiring, now, now)
    }

    /// Begins to connect at `now` with a sensor that answers from `reached` on.
    pub(crate) fn connect_within_reach(mut wiring: Wiring, now: Duration, reached: Duration) -> Self {
        let reached = reached.max(now);
        let first = wiring.source.next();
        let mut stream = Self {
            source: wiring.source,
            first,
            sensor: wiring.sensor,
            foot: wiring.foot,
            interval: wiring.interval.max(Duration::from_nanos(1)),
            end: wiring.end,
            start: Self::begins_at(reached),
            notices: VecDeque::new(),
            state: LinkState::Idle,
            epoch: wiring.epoch,
            last: None,
            stall_told: false,
            told: now,
            over: false,
        };
        stream.lay_out_connecting(now, reached);
        if let Some(percent) = wiring.battery {
            stream.notices.push_back((stream.start, Notice::Battery(percent)));
        }
        stream
    }

    /// When the first sample of a stream comes that begins to connect at `now`.
    pub(crate) fn begins_at(now: Duration) -> Duration {
        now.saturating_add(3 * STAGE)
    }

    /// When the first sample comes, on the session's clock.
    pub(crate) fn start(&self) -> Duration {
        self.start
    }

    /// Tells something at a time that lies ahead, in its place among what is laid out already.
    pub(crate) fn tell(&mut self, at: Duration, notice: Notice) {
        let place = self.notices.partition_point(|(before, _)| *before <= at);
        self.notices.insert(place, (at, notice));
    }

    /// From `at` on the sensor is out of reach: nothing follows but what was tried. Lay this out last.
    pub(crate) fn fall_silent(&mut self, at: Duration) {
        self.notices.retain(|(before, _)| *before < at);
        self.notices.push_back((at, Notice::Link(LinkState::Backoff)));
        self.notices.push_back((at.saturating_add(BACKOFF), Notice::Link(LinkState::Connecting)));
    }

    /// The link is being made at `from`, and the sensor answers from `reached` on.
    fn lay_out_connecting(&mut self, from: Duration, reached: Duration) {
        let stages = [LinkState::Connecting, LinkState::Discovering, LinkState::Configuring, LinkState::Streaming];
        let mut at = reached;
        for state in stages {
            self.notices.push_back((if state == LinkState::Connecting { from } else { at }, Notice::Link(state)));
            at = at.saturating_add(STAGE);
        }
    }

    /// Lets the link break `after` the first sample; it is made anew by itself. Breaks must be laid out in order, not
    /// overlapping.
    pub(crate) fn break_link(&mut self, after: Duration) {
        let at = self.start.saturating_add(after);
        self.notices.push_back((at, Notice::Link(LinkState::Backoff)));
        let again = at.saturating_add(BACKOFF);
        self.lay_out_connecting(again, again);
    }

    /// Lets go of the sensor at `now`.
    pub(crate) fn disconnect(&mut self, now: Duration) {
        self.notices.retain(|(at, _)| *at <= now);
        self.notices.push_back((now.max(self.told), Notice::Link(LinkState::Idle)));
    }

    /// Whether the stream is this sensor's, and nobody has let go of it.
    pub(crate) fn holds(&self, sensor: &SensorId) -> bool {
        let let_go = self.notices.iter().any(|(_, notice)| *notice == Notice::Link(LinkState::Idle));
        self.sensor == *sensor && !self.over && !let_go
    }

    pub(crate) fn is_over(&self) -> bool {
        self.over
    }

    /// How many times any link of this radio will have streamed when this stream is over.
    pub(crate) fn last_epoch(&self) -> u32 {
        let to_come = self.notices.iter().filter(|(_, notice)| *notice == Notice::Link(LinkState::Streaming)).count();
        self.epoch.saturating_add(u32::try_from(to_come).unwrap_or(u32::MAX))
    }

    /// When the next event happens; `None` when the stream is over.
    pub(crate) fn next_at(&self) -> Option<Duration> {
        self.ahead().map(|(at, _)| at).filter(|at| *at < NEVER)
    }

    /// Takes the events that happen next, all at the same time.
    pub(crate) fn take(&mut self, events: &mut Vec<RadioEvent>) {
        let Some((at, next)) = self.ahead() else { return };
        self.told = self.told.max(at);
        match next {
            Next::Notice => self.give_notice(events),
            Next::Stall => {
                self.stall_told = true;
                self.link(LinkState::Stalled, at, events);
            }
            Next::Resume => self.link(LinkState::Streaming, at, events),
            Next::Batch(until) => events.extend(self.batch(until)),
            Next::Fault => self.fail(at, events),
            Next::End => {
                events.extend(self.end.map(|reason| RadioEvent::Ended { sensor: self.sensor.clone(), reason, at }));
                self.finish(at, events);
            }
        }
    }

    /// What happens next, and when.
    fn ahead(&self) -> Option<(Duration, Next)> {
        if self.over {
            return None;
        }
        let notice = self.notices.front().map(|(at, _)| *at);
        let (at, next) = match &self.first {
            Some(Ok(first)) => self.ahead_of_sample(self.start.saturating_add(first.at), notice),
            Some(Err(_)) => (self.told.max(self.start), Next::Fault),
            None if self.end.is_none() => (NEVER, Next::End),
            None => (self.told.max(self.start), Next::End),
        };
        match notice {
            // Samples are told before the change of the link that cut their batch short.
            Some(notice) if at > notice || (at == notice && !matches!(next, Next::Batch(_))) => {
                Some((notice, Next::Notice))
            }
            _ => Some((at, next)),
        }
    }

    fn ahead_of_sample(&self, first: Duration, notice: Option<Duration>) -> (Duration, Next) {
        let latest = self.last.unwrap_or(self.start);
        let window = self.window_end(first);
        let until = notice.filter(|notice| first < *notice).map_or(window, |notice| notice.min(window));
        match self.state {
            LinkState::Streaming if !self.stall_told && first > latest.saturating_add(STALL) => {
                (latest.saturating_add(STALL).max(self.told), Next::Stall)
            }
            LinkState::Stalled => (first.max(self.told), Next::Resume),
            _ => (until, Next::Batch(until)),
        }
    }

    fn window_end(&self, at: Duration) -> Duration {
        let windows = at.saturating_sub(self.start).as_nanos() / WINDOW.as_nanos() + 1;
        let nanos = windows.saturating_mul(WINDOW.as_nanos());
        self.start.saturating_add(Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX)))
    }

    /// The samples before `until`, which are one at least.
    fn batch(&mut self, until: Duration) -> Option<RadioEvent> {
        let mut batch = Batch {
            sensor: self.sensor.clone(),
            foot: self.foot,
            epoch: self.epoch,
            samples: Vec::new(),
            lost: 0,
            lost_is_estimated: true,
            missing: Duration::ZERO,
        };
        self.stall_told = false;
        while let Some(Ok(sample)) = &self.first {
            let at = self.start.saturating_add(sample.at);
            if at >= until {
                break;
            }
            batch.samples.push(Sample { at, ..*sample });
            self.count_missing(at, &mut batch);
            self.last = Some(at);
            self.first = self.source.next();
        }
        (!batch.samples.is_empty()).then_some(RadioEvent::Samples(batch))
    }

    /// A gap is more than one and a half intervals: less is a clock's unrest.
    fn count_missing(&self, at: Duration, batch: &mut Batch) {
        let Some(last) = self.last else { return };
        let passed = at.saturating_sub(last);
        let intervals = (passed.as_secs_f64() / self.interval.as_secs_f64()).round();
        if passed > self.interval * 3 / 2 && intervals >= 2.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "at least 1, and `as` saturates"
            )]
            let missed = (intervals - 1.0) as u32;
            batch.lost = batch.lost.saturating_add(missed);
            batch.missing += passed.saturating_sub(self.interval);
        }
    }

    fn give_notice(&mut self, events: &mut Vec<RadioEvent>) {
        match self.notices.pop_front() {
            Some((at, Notice::Link(LinkState::Idle))) => self.finish(at, events),
            Some((at, Notice::Link(state))) => {
                // Only the way through configuring leads to a new epoch: a stalled link that resumes is the same one.
                self.epoch = self.epoch.saturating_add(u32::from(state == LinkState::Streaming));
                self.link(state, at, events);
            }
            Some((at, notice)) => events.extend(self.beside(notice, at)),
            None => {}
        }
    }

    /// What is told beside samples and links.
    fn beside(&self, notice: Notice, at: Duration) -> Option<RadioEvent> {
        let sensor = self.sensor.clone();
        Some(match notice {
            Notice::Link(_) => return None,
            Notice::Battery(percent) => RadioEvent::Battery { sensor, percent, at },
            Notice::Information(model, firmware) => RadioEvent::Information { sensor, model, firmware, at },
            Notice::Pace(speed_mps, cadence_per_min) => RadioEvent::Pace { sensor, speed_mps, cadence_per_min, at },
            Notice::Problem(problem) => RadioEvent::Problem { sensor: Some(sensor), problem, at },
        })
    }

    fn link(&mut self, state: LinkState, at: Duration, events: &mut Vec<RadioEvent>) {
        self.state = state;
        events.push(RadioEvent::Link { sensor: self.sensor.clone(), state, at });
    }

    fn fail(&mut self, at: Duration, events: &mut Vec<RadioEvent>) {
        if let Some(Err(error)) = self.first.take() {
            let problem = Problem::Recording(error);
            events.push(RadioEvent::Problem { sensor: Some(self.sensor.clone()), problem, at });
        }
        self.finish(at, events);
    }

    fn finish(&mut self, at: Duration, events: &mut Vec<RadioEvent>) {
        self.over = true;
        self.link(LinkState::Idle, at, events);
    }
}
