//! The two queues: what listeners are told, and what the store writes.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::mpsc as queue;

use crate::api::{CoachError, CoachEvent, CoachListener, RestoredSnapshot};
use crate::state::{Facts, Outbox};
use heelfirst_history::{Entry, Recovery, RestoreMode};

/// What the driver thread is told.
pub(super) enum Message {
    /// Deliver these, in order.
    Deliver(Vec<CoachEvent>),
    /// Tell in words that something was not written, and is tried again.
    NotSaved(String),
    /// Tell in words that what was deleted is not gone from the medium yet.
    NotWiped,
    /// Look through the history: it may be damaged.
    Suspect,
    /// Tell in words what became of a damaged history.
    Recovered(Recovery),
    /// Look at the deadlines again.
    Wake,
    /// One listener more.
    Listen(Arc<dyn CoachListener>),
    /// Move a scripted clock.
    Advance { to: Duration, reply: mpsc::Sender<Result<(), CoachError>> },
    /// Deliver what is queued, then end.
    Stop,
}

/// What the store thread is told.
pub(super) enum Job {
    /// Write these in one transaction; when they are on disk, deliver `then`.
    Append { entries: Vec<Entry>, then: Vec<CoachEvent> },
    /// Write these in one transaction, now or not at all, and answer which.
    Try { entries: Vec<Entry>, reply: mpsc::Sender<Result<(), CoachError>> },
    /// The disk is full, or has room again.
    #[cfg(test)]
    Full(bool),
    /// Answer when everything before is written, or with why it is not.
    Report(mpsc::Sender<Result<(), CoachError>>),
    /// Answer when everything before is written, well or not.
    Settle(mpsc::Sender<()>),
    /// Delete every payload.
    DeleteEverything { at_us: i64, zone: String, reply: mpsc::Sender<Result<(), CoachError>> },
    /// The file was found whole on this date.
    Checked(Date),
    /// Damage was found on this date: set the file aside, and go on with what can be read.
    Recover(Date),
    /// The person knows what became of a damaged history.
    RecoveryTold,
    /// Restore a backup, and read anew what the core needs at hand.
    Restore {
        path: PathBuf,
        passphrase: Option<String>,
        mode: RestoreMode,
        now_us: i64,
        reply: mpsc::Sender<Result<(Box<Facts>, RestoredSnapshot), CoachError>>,
    },
    /// Write what is queued, then end.
    Stop,
}

/// The sending ends.
pub(super) struct Mail {
    driver: queue::UnboundedSender<Message>,
    store: mpsc::Sender<Job>,
}

/// Tells when the store has written what was posted.
#[must_use]
pub(super) struct Receipt(mpsc::Receiver<Result<(), CoachError>>);

impl Receipt {
    pub(super) fn wait(self) -> Result<(), CoachError> {
        self.0.recv().map_err(|_| CoachError::internal("the store has ended"))?
    }

    /// For callers to whom a failed write is told as an event.
    pub(super) fn wait_quietly(self) {
        drop(self.wait());
    }
}

impl Mail {
    pub(super) fn new() -> (Self, queue::UnboundedReceiver<Message>, mpsc::Receiver<Job>) {
        let (driver, messages) = queue::unbounded_channel();
        let (store, jobs) = mpsc::channel();
        (Self { driver, store }, messages, jobs)
    }

    /// Posts what a command left behind: events at once, facts to the store, and with them the events that wait for the disk.
    pub(super) fn post(&self, outbox: Outbox) -> Receipt {
        let (reply, receipt) = mpsc::channel();
        self.tell(if outbox.events.is_empty() { Message::Wake } else { Message::Deliver(outbox.events) });
        if !outbox.entries.is_empty() {
            self.give(Job::Append { entries: outbox.entries, then: outbox.then });
        }
        self.give(Job::Report(reply));
        Receipt(receipt)
    }

    /// Posts what a command left behind once its facts are on disk. If they cannot be written they are forgotten, and nothing is told.
    pub(super) fn post_if_written(&self, outbox: Outbox) -> Result<(), CoachError> {
        let Outbox { mut events, entries, then } = outbox;
        if !entries.is_empty() {
            let (reply, written) = mpsc::channel();
            self.give(Job::Try { entries, reply });
            Receipt(written).wait()?;
        }
        events.extend(then);
        self.tell(if events.is_empty() { Message::Wake } else { Message::Deliver(events) });
        Ok(())
    }

    /// Tells the driver thread; after its end nobody listens any more, which is no error.
    pub(super) fn tell(&self, message: Message) {
        drop(self.driver.send(message));
    }

    pub(super) fn give(&self, job: Job) {
        drop(self.store.send(job));
    }

    /// Waits until everything posted so far is written.
    pub(super) fn settle(&self) {
        let (reply, settled) = mpsc::channel();
        self.give(Job::Settle(reply));
        if settled.recv().is_err() {
            tracing::debug!("the store has ended, with nothing left to write");
        }
    }

    /// The store first, so that what it still writes is still delivered; it tells the driver to stop when it is done.
    pub(super) fn stop(&self) {
        self.give(Job::Stop);
    }
}
