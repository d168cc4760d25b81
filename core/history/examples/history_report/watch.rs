//! The one place that reads a clock.

use std::time::{Duration, Instant};

/// What `work` gave, and how long it took.
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is measured")]
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

/// The times of some runs.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let (done, took) = timed(work);
        self.0.push(took);
        done
    }

    /// Of all times, the one that the share `p` does not exceed, in ms.
    pub fn at(&self, p: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank")]
        let rank = ((sorted.len() - 1) as f64 * p).round() as usize;
        sorted[rank].as_secs_f64() * 1000.0
    }

    pub fn say(&self, what: &str) {
        let [median, late, most] = [0.5, 0.95, 1.0].map(|p| self.at(p));
        println!("{what:<58} {median:8.2} {late:8.2} {most:8.2}   {}", self.0.len());
    }
}
