//! Sensors over Bluetooth LE, by btleplug.
//!
//! ```text
//! driver's thread                 the radio's own thread, which owns every object of btleplug
//! ┌────────────────┐  commands   ┌─────┐  acts   ┌───────────────┐
//! │ BluetoothRadio │────────────▶│ Hub │────────▶│ tasks: connect│   one at a time for each sensor
//! │   (the port)   │             │     │◀────────│ discover, talk│
//! │                │◀────────────│     │  news   ├───────────────┤
//! └────────────────┘   Queue     └─────┘◀────────│ drain, events │   one of each for a sensor, an adapter
//!        waker ▲──────────┘                      └───────────────┘
//! ```
//!
//! What is decided is decided by the machines beside: [`crate::link::Link`] when to do what, [`crate::device`] what to say and what it
//! means, [`crate::timing`] when a reading was taken. Here it is only carried out. A thread that owns everything is needed since BlueZ's
//! binding must not be dropped outside of its runtime.

mod errors;
mod gatt;
mod held;
mod hub;
mod intake;
mod known;
mod news;
mod queue;
mod scanning;
mod service;
#[cfg(test)]
mod tests;
mod thread;

use std::sync::Arc;
use std::time::Duration;

use heelfirst_gait::Foot;
use tokio::sync::mpsc::UnboundedSender;

use crate::{Radio, RadioEvent, SensorId, Waker};
use news::Command;
use queue::Queue;
use thread::RadioThread;

/// Tells the radio's time, from any thread: the same clock as every `now` that the port is handed, in real time.
pub type RadioClock = Arc<dyn Fn() -> Duration + Send + Sync>;

/// The sensors that the system's Bluetooth reaches.
///
/// Nothing is done until something is wanted. What happens is told by [`Radio::poll`]; samples that are not fetched within two seconds are
/// dropped, and counted as lost. A link is kept, and made anew for ever, until [`Radio::disconnect`].
pub struct BluetoothRadio {
    commands: UnboundedSender<Command>,
    queue: Arc<Queue>,
    /// Ended, and waited for, when the radio is dropped.
    _thread: RadioThread,
}

impl BluetoothRadio {
    /// Starts the radio's thread. That there is no Bluetooth here is told once something is wanted of it.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(clock: RadioClock) -> std::io::Result<Self> {
        let queue = Arc::new(Queue::default());
        let (thread, commands) = RadioThread::start(clock, Arc::clone(&queue))?;
        Ok(Self { commands, queue, _thread: thread })
    }

    /// After the thread's end nobody answers any more, which the dropped radio does not mind.
    fn say(&self, command: Command) {
        drop(self.commands.send(command));
    }
}

impl Radio for BluetoothRadio {
    fn scan(&mut self, on: bool, _now: Duration) {
        self.say(Command::Scan(on));
    }

    fn wake_with(&mut self, waker: Waker) {
        self.queue.wake_with(waker);
    }

    fn connect(&mut self, sensor: &SensorId, foot: Foot, _now: Duration) {
        self.say(Command::Connect(sensor.clone(), foot));
    }

    fn disconnect(&mut self, sensor: &SensorId, _now: Duration) {
        self.say(Command::Disconnect(sensor.clone()));
    }

    fn poll(&mut self, now: Duration) -> Vec<RadioEvent> {
        self.queue.take(now)
    }

    fn deadline(&self) -> Option<Duration> {
        self.queue.first()
    }
}
