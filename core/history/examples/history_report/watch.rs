//! The one place that reads clocks.

use std::time::{Duration, Instant};

use crate::limits::Limits;
use crate::process::on_processor;

/// What `work` gave, and how long it took.
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is measured")]
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

/// What is held against a limit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// All of the time, disk and whatever else the machine does included.
    Wall,
    /// Time on a processor: for what is read from memory, on a machine that may do other things.
    Processor,
}

/// The times of some runs.
#[derive(Default)]
pub struct Times {
    wall: Vec<Duration>,
    processor: Vec<Duration>,
}

impl Times {
    pub fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let began = on_processor();
        let (done, took) = timed(work);
        self.wall.push(took);
        self.processor.push(on_processor().zip(began).map_or(took, |(ended, began)| ended.saturating_sub(began)));
        done
    }

    /// Of all times, the one that the share `p` does not exceed, in ms.
    pub fn at(&self, clock: Clock, p: f64) -> f64 {
        let mut sorted = match clock {
            Clock::Wall => self.wall.clone(),
            Clock::Processor => self.processor.clone(),
        };
        sorted.sort();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank")]
        let rank = ((sorted.len() - 1) as f64 * p).round() as usize;
        sorted[rank].as_secs_f64() * 1000.0
    }

    pub fn say(&self, what: &str) {
        let [median, late, most] = [0.5, 0.95, 1.0].map(|p| self.at(Clock::Wall, p));
        let busy = self.at(Clock::Processor, 0.95);
        println!("{what:<58} {median:8.2} {late:8.2} {most:8.2} {busy:12.2}   {}", self.wall.len());
    }

    /// And holds the time that 95 % do not exceed against a limit, in ms.
    pub fn say_and_hold(&self, what: &str, clock: Clock, limit_ms: f64, limits: &mut Limits) {
        self.say(what);
        limits.hold(what, self.at(clock, 0.95), limit_ms, "ms");
    }
}
