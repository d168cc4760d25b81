//! The two queues: what listeners are told, and what the store writes.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::mpsc as queue;

use super::tapes::NotRecorded;
use crate::api::{CoachError, CoachEvent, CoachListener, RestoredSnapshot};
use crate::state::{Facts, Outbox, Taped};
use heelfirst_history::{Entry, Recovery, RestoreMode};

/// So many samples wait for the disk at most: four minutes of two feet. What comes beyond is a gap in the recording.
const MOST_TAPED: usize = 50_000;

/// What the driver thread is told.
pub(super) enum Message {
    /// Deliver these, in order.
    Deliver(Vec<CoachEvent>),
    /// Tell in words that something was not written, and is tried again.
    NotSaved(String),
    /// Tell in words that what was deleted is not gone from the medium yet.
    NotWiped,
    /// Tell in words that a session was not recorded to its end.
    NotRecorded(NotRecorded),
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
    /// Replace what widgets read.
    Glance(String),
    /// Write this to a recording.
    Tape(Taped),
    /// The disk is full for recordings.
    #[cfg(test)]
    TapesFull,
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
    /// How many samples wait for the disk.
    taped: AtomicUsize,
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
        (Self { driver, store, taped: AtomicUsize::new(0) }, messages, jobs)
    }

    /// Posts what a command left behind: events at once, facts to the store, and with them the events that wait for the disk.
    pub(super) fn post(&self, outbox: Outbox) -> Receipt {
        let (reply, receipt) = mpsc::channel();
        self.tape(outbox.tapes); // first, so that what is told of it comes before the end of the session
        self.tell(if outbox.events.is_empty() { Message::Wake } else { Message::Deliver(outbox.events) });
        if !outbox.entries.is_empty() {
            self.give(Job::Append { entries: outbox.entries, then: outbox.then });
        }
        self.glance(outbox.glance);
        self.give(Job::Report(reply));
        Receipt(receipt)
    }

    /// Posts what a command left behind once its facts are on disk. If they cannot be written they are forgotten, and nothing is told.
    pub(super) fn post_if_written(&self, outbox: Outbox) -> Result<(), CoachError> {
        let Outbox { mut events, entries, then, tapes, glance } = outbox;
        self.tape(tapes);
        if !entries.is_empty() {
            let (reply, written) = mpsc::channel();
            self.give(Job::Try { entries, reply });
            Receipt(written).wait()?;
        }
        self.glance(glance);
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

    fn glance(&self, glance: Option<String>) {
        if let Some(glance) = glance {
            self.give(Job::Glance(glance));
        }
    }

    /// What is to be recorded. Nobody waits for a disk that is slower than the sensors.
    pub(super) fn tape(&self, tapes: Vec<Taped>) {
        for taped in tapes {
            let count = taped.samples_count();
            if count > 0 && self.taped.load(Ordering::Relaxed) + count > MOST_TAPED {
                tracing::warn!(count, "the disk is too slow for all samples");
                continue;
            }
            self.taped.fetch_add(count, Ordering::Relaxed);
            self.give(Job::Tape(taped));
        }
    }

    /// So many samples wait no more.
    pub(super) fn was_taped(&self, count: usize) {
        self.taped.fetch_sub(count, Ordering::Relaxed);
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
