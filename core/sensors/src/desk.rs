//! What the simulated and the replaying radio, and each sensor of a scene, have in common: answers that are due later, and one stream after the other.

use std::collections::VecDeque;
use std::time::Duration;

use crate::stream::Stream;
use crate::{Found, Problem, RadioEvent, SensorId};

/// How long a scan takes to find the sensor.
pub(crate) const SCAN: Duration = Duration::from_millis(300);

/// At most this many events (or a few more) a poll: with batches, half a minute of walking.
pub(crate) const POLL_EVENTS: usize = 256;

/// Answers and streams of a radio with one sensor.
#[derive(Default)]
pub(crate) struct Desk {
    answers: VecDeque<RadioEvent>,
    /// Streams that were let go of may still have something to tell; the last one is the present one.
    streams: VecDeque<Stream>,
    epoch: u32,
}

impl Desk {
    pub(crate) fn scan(&mut self, on: bool, sensor: SensorId, name: &str, now: Duration) {
        let found = Found { sensor, name: name.to_owned(), kind: None, signal_dbm: None, at: now + SCAN };
        self.look_for(on.then_some(found), now);
    }

    /// Looks for the sensor that will be found, or for none any more.
    pub(crate) fn look_for(&mut self, found: Option<Found>, now: Duration) {
        self.answers.retain(|answer| answer.at() <= now || !matches!(answer, RadioEvent::Found(_)));
        self.answers.extend(found.map(RadioEvent::Found));
    }

    pub(crate) fn refuse(&mut self, sensor: &SensorId, problem: Problem, now: Duration) {
        let problem = RadioEvent::Problem { sensor: Some(sensor.clone()), problem, at: now };
        // Found answers are due later; answers stay in order of time.
        let place = self.answers.partition_point(|answer| answer.at() <= now);
        self.answers.insert(place, problem);
    }

    pub(crate) fn holds(&self, sensor: &SensorId) -> bool {
        self.streams.back().is_some_and(|stream| stream.holds(sensor))
    }

    /// How many times a link of this radio will have streamed before the next stream does.
    pub(crate) fn epoch(&self) -> u32 {
        self.streams.back().map_or(self.epoch, Stream::last_epoch)
    }

    pub(crate) fn add(&mut self, stream: Stream) {
        self.streams.push_back(stream);
    }

    pub(crate) fn disconnect(&mut self, sensor: &SensorId, now: Duration) {
        if let Some(stream) = self.streams.back_mut().filter(|stream| stream.holds(sensor)) {
            stream.disconnect(now);
        }
    }

    pub(crate) fn poll(&mut self, now: Duration) -> Vec<RadioEvent> {
        let mut events = Vec::new();
        while events.len() < POLL_EVENTS && self.deadline().is_some_and(|at| at <= now) {
            self.take(&mut events);
        }
        events
    }

    pub(crate) fn deadline(&self) -> Option<Duration> {
        let answer = self.answers.front().map(RadioEvent::at);
        let stream = self.streams.front().and_then(Stream::next_at);
        answer.into_iter().chain(stream).min()
    }

    /// Takes what is due next.
    pub(crate) fn take(&mut self, events: &mut Vec<RadioEvent>) {
        let answer = self.answers.front().map(RadioEvent::at);
        let stream = self.streams.front().and_then(Stream::next_at);
        if answer.is_some_and(|answer| stream.is_none_or(|stream| answer <= stream)) {
            events.extend(self.answers.pop_front());
        } else if let Some(first) = self.streams.front_mut() {
            first.take(events);
            if first.is_over() {
                self.epoch = self.epoch.max(first.last_epoch());
                self.streams.pop_front();
            }
        }
    }
}
