//! The radio's own thread.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::RadioClock;
use super::hub::Hub;
use super::news::Command;
use super::queue::Queue;

/// How long the runtime waits for its last tasks. What still waits for a system that does not answer is left to it.
const FAREWELL: Duration = Duration::from_secs(1);

/// Ends the thread when it is dropped.
pub(super) struct RadioThread {
    commands: UnboundedSender<Command>,
    handle: Option<JoinHandle<()>>,
}

impl RadioThread {
    pub(super) fn start(clock: RadioClock, queue: Arc<Queue>) -> std::io::Result<(Self, UnboundedSender<Command>)> {
        let (commands, orders) = unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = std::thread::Builder::new().name("heelfirst-radio".to_owned()).spawn(move || {
            runtime.block_on(Hub::new(clock, queue, orders).run());
            // What the tasks hold of btleplug is dropped here, within the runtime.
            runtime.shutdown_timeout(FAREWELL);
        })?;
        Ok((Self { commands: commands.clone(), handle: Some(handle) }, commands))
    }
}

impl Drop for RadioThread {
    fn drop(&mut self) {
        drop(self.commands.send(Command::Stop));
        // The last handle may be dropped by what the radio itself calls: a thread must not wait for itself.
        let own = std::thread::current().id();
        if self.handle.take().filter(|handle| handle.thread().id() != own).is_some_and(|handle| handle.join().is_err())
        {
            tracing::error!("the radio's thread had panicked");
        }
    }
}
