//! What the radio's thread has to tell, until the driver fetches it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::{Batch, RadioEvent, SensorId, Waker};

/// Samples wait for so long; a driver that slept longer cannot cue by them any more, and memory is finite.
const KEPT: Duration = Duration::from_secs(2);
/// At most this many events a poll.
const POLL_EVENTS: usize = 256;

/// Events in the order they came, each with its time. Only samples are ever dropped, and what was dropped counts as lost.
#[derive(Default)]
pub(super) struct Queue {
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    events: VecDeque<(Duration, RadioEvent)>,
    /// Samples that were dropped since the sensor's last batch.
    owed: BTreeMap<SensorId, Owed>,
    dropped_count: u64,
    waker: Option<Waker>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Owed {
    lost: u32,
    missing: Duration,
}

impl Owed {
    fn of(batch: &Batch) -> Self {
        let count = u32::try_from(batch.samples.len()).unwrap_or(u32::MAX);
        let ends = batch.samples.first().zip(batch.samples.last());
        let span = ends.map_or(Duration::ZERO, |(first, last)| last.at.saturating_sub(first.at));
        let interval = span / count.saturating_sub(1).max(1);
        Self { lost: batch.lost.saturating_add(count), missing: batch.missing + span + interval }
    }

    fn add_to(self, batch: &mut Batch) {
        batch.lost = batch.lost.saturating_add(self.lost);
        batch.missing += self.missing;
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn wake_with(&self, waker: Waker) {
        self.lock().waker = Some(waker);
    }

    /// Adds what happened at `at`, and wakes the driver if nothing was waiting before.
    pub(super) fn push(&self, at: Duration, mut event: RadioEvent) {
        let mut inside = self.lock();
        if let RadioEvent::Samples(batch) = &mut event
            && let Some(owed) = inside.owed.remove(&batch.sensor)
        {
            owed.add_to(batch);
        }
        let was_empty = inside.events.is_empty();
        inside.events.push_back((at, event));
        inside.drop_old(at);
        let waker = inside.waker.clone().filter(|_| was_empty);
        drop(inside);
        if let Some(wake) = waker {
            wake();
        }
    }

    /// What happened up to `now`, oldest first, in bounded portions.
    pub(super) fn take(&self, now: Duration) -> Vec<RadioEvent> {
        let mut inside = self.lock();
        let due = inside.events.iter().take(POLL_EVENTS).take_while(|(at, _)| *at <= now).count();
        inside.events.drain(..due).map(|(_, event)| event).collect()
    }

    /// When the oldest event that waits happened.
    pub(super) fn first(&self) -> Option<Duration> {
        self.lock().events.front().map(|(at, _)| *at)
    }

    /// How many samples were dropped since the start.
    #[cfg(test)]
    pub(super) fn dropped_count(&self) -> u64 {
        self.lock().dropped_count
    }
}

impl Inside {
    fn drop_old(&mut self, now: Duration) {
        let old = now.saturating_sub(KEPT);
        while let Some(place) =
            self.oldest_samples().filter(|place| self.events.get(*place).is_some_and(|(at, _)| *at < old))
        {
            if let Some((_, RadioEvent::Samples(batch))) = self.events.remove(place) {
                self.owe(&batch);
            }
        }
    }

    /// Where the oldest batch waits. Events beside samples are few, so it is near the front.
    fn oldest_samples(&self) -> Option<usize> {
        self.events.iter().position(|(_, event)| matches!(event, RadioEvent::Samples(_)))
    }

    /// The sensor's next batch tells of it.
    fn owe(&mut self, dropped: &Batch) {
        let owed = Owed::of(dropped);
        self.dropped_count += dropped.samples.len() as u64;
        tracing::warn!(sensor = ?dropped.sensor, samples = owed.lost, "samples were not fetched in time and are dropped");
        let next = self.events.iter_mut().find_map(|(_, event)| match event {
            RadioEvent::Samples(batch) if batch.sensor == dropped.sensor => Some(batch),
            _ => None,
        });
        if let Some(batch) = next {
            return owed.add_to(batch);
        }
        let before = self.owed.entry(dropped.sensor.clone()).or_default();
        before.lost = before.lost.saturating_add(owed.lost);
        before.missing += owed.missing;
    }
}
