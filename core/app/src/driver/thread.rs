//! The driver thread: wakes at deadlines, delivers events.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use std::time::Duration;

use heelfirst_words::Args;
use tokio::sync::mpsc::UnboundedReceiver;

use super::Shared;
use super::mail::Message;
use super::tapes::NotRecorded;
use crate::api::{CoachError, CoachEvent, CoachListener};

/// Where nothing is due, the thread still looks at the clock this often (a device may have slept).
const IDLE: Duration = Duration::from_secs(60);

pub(super) fn spawn(
    shared: Arc<Shared>,
    messages: UnboundedReceiver<Message>,
    listener: Arc<dyn CoachListener>,
) -> Result<JoinHandle<()>, CoachError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().map_err(CoachError::internal)?;
    let scripted = shared.lock().is_scripted();
    let mut thread = DriverThread { shared, messages, listeners: vec![listener], scripted };
    std::thread::Builder::new()
        .name("heelfirst-driver".to_owned())
        .spawn(move || runtime.block_on(thread.run()))
        .map_err(CoachError::internal)
}

struct DriverThread {
    shared: Arc<Shared>,
    messages: UnboundedReceiver<Message>,
    listeners: Vec<Arc<dyn CoachListener>>,
    scripted: bool,
}

impl DriverThread {
    async fn run(&mut self) {
        loop {
            let wait = if self.scripted { IDLE } else { self.shared.lock().wake_in().unwrap_or(IDLE) };
            tokio::select! {
                message = self.messages.recv() => match message {
                    Some(message) => if !self.take(message) { return },
                    None => return,
                },
                () = tokio::time::sleep(wait) => {}
            }
            if !self.scripted {
                self.tick();
            }
        }
    }

    /// Takes one message; false when it was the last.
    fn take(&mut self, message: Message) -> bool {
        match message {
            Message::Deliver(events) => self.deliver(&events),
            Message::NotSaved(problem) => self.tell("not-saved", &Args::new().with("problem", problem)),
            Message::NotWiped => self.tell("not-wiped", &Args::new()),
            Message::NotRecorded(NotRecorded::Full) => self.tell("recording-full", &Args::new()),
            Message::NotRecorded(NotRecorded::Failed(problem)) => {
                self.tell("recording-failed", &Args::new().with("problem", problem));
            }
            Message::Suspect => self.shared.suspect(),
            Message::Recovered(recovery) => self.shared.tell_of(recovery),
            Message::Wake => {}
            Message::Listen(listener) => self.listeners.push(listener),
            Message::Advance { to, reply } => drop(reply.send(self.advance(to))),
            Message::Stop => return false,
        }
        true
    }

    /// Tells of a problem in words, by the key of its notice.
    fn tell(&mut self, key: &str, args: &Args) {
        let notice = crate::notices::notice(self.shared.lock().words(), key, args);
        self.deliver(&[CoachEvent::Problem { notice }]);
    }

    fn tick(&self) {
        if self.shared.running.load(Ordering::Acquire) {
            self.shared.tick();
        }
    }

    /// Goes from deadline to deadline, and lets each one's writes and events through before the next.
    fn advance(&mut self, to: Duration) -> Result<(), CoachError> {
        let to = self.shared.lock().since_open(to);
        if to < self.shared.lock().since_boot() {
            return Err(CoachError::invalid("ms", "a clock cannot go back"));
        }
        loop {
            let due = self.shared.lock().move_clock(to);
            self.tick();
            self.shared.mail.settle();
            while let Ok(message) = self.messages.try_recv() {
                self.take(message);
            }
            if !due {
                return Ok(());
            }
        }
    }

    fn deliver(&self, events: &[CoachEvent]) {
        for event in events {
            for listener in &self.listeners {
                if let Err(error) = listener.on_event(event.clone()) {
                    tracing::warn!(%error, "a listener did not take an event");
                }
            }
        }
    }
}
