//! The small restlessness of a foot whose owner walks: it never lies quite still.

use std::collections::VecDeque;

use super::curve::smooth;
use super::pose::Pose;

/// How long it takes to set in and to die away.
const FADE_S: f64 = 0.3;

/// A stretch of walking.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: f64,
    until: f64,
    rate_rad_per_s: f64,
}

/// A slow rocking in pitch and roll, a quarter of a period apart, so that the foot always turns at about the same rate.
#[derive(Debug, Clone)]
pub(super) struct Unrest {
    omega: f64,
    /// 1 for the left foot, −1 for the right one.
    mirror: f64,
    spans: VecDeque<Span>,
}

impl Unrest {
    pub(super) fn new(hz: f64, mirror: f64) -> Self {
        Self { omega: std::f64::consts::TAU * hz, mirror, spans: VecDeque::new() }
    }

    /// Walking begins.
    pub(super) fn begin(&mut self, from: f64, rate_rad_per_s: f64) {
        self.spans.push_back(Span { from, until: f64::INFINITY, rate_rad_per_s });
    }

    /// Walking ends.
    pub(super) fn end(&mut self, at: f64) {
        if let Some(span) = self.spans.back_mut() {
            span.until = span.until.min(at + FADE_S);
        }
    }

    pub(super) fn forget(&mut self, past: f64) {
        while self.spans.front().is_some_and(|span| span.until < past) {
            self.spans.pop_front();
        }
    }

    /// How many stretches it remembers, for tests.
    #[cfg(test)]
    pub(super) fn memory(&self) -> usize {
        self.spans.len()
    }

    /// Pitch and roll that it adds at a time.
    pub(super) fn at(&self, time: f64) -> [f64; 2] {
        let size = self.spans.iter().fold(0.0, |size, span| {
            let on = smooth((time - span.from) / FADE_S) * smooth((span.until - time) / FADE_S);
            size + on * span.rate_rad_per_s / self.omega
        });
        let phase = self.omega * time;
        [size * phase.sin(), self.mirror * size * phase.cos()]
    }

    pub(super) fn applied(&self, pose: Pose, time: f64) -> Pose {
        let [pitch, roll] = self.at(time);
        pose.rocked(pitch, roll)
    }
}
