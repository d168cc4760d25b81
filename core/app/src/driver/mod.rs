//! The driver: owns the machines, the threads and the order of things.
//!
//! A command runs on the caller's thread under a short lock and returns; what comes of it goes into two queues, written while the
//! lock is still held so that their order is the order of the commands. The driver thread delivers events (never under the lock)
//! and wakes at deadlines; the store thread holds the only write connection. What is said of a prompt is on disk before the lock is free.

mod backups;
mod commands;
mod files;
mod health;
mod mail;
mod reading;
mod recent;
mod recordings;
mod registry;
mod reporting;
mod store;
mod tapes;
mod thread;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use jiff::tz::TimeZone;

use crate::api::{CoachConfig, CoachError, CoachListener};
use crate::clock::Clock;
use crate::state::State;
pub(crate) use backups::{backup_history, restore_history};
pub(crate) use files::save as save_file;
use health::Health;
use mail::{Mail, Message, Receipt};
pub(crate) use reading::read_history;
pub(crate) use recordings::read_recordings;
pub(crate) use reporting::{read_progress, report_history};
pub(crate) use store::{choices, date_of, refused};
use tapes::Tapes;

/// What the threads and the handles share.
struct Shared {
    state: Mutex<State>,
    mail: Mail,
    running: AtomicBool,
    folder: PathBuf,
    health: Health,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets everything happen that is due. Where nothing came of it nothing is posted: the driver thread would wake itself for ever.
    fn tick(&self) {
        let mut state = self.lock();
        state.tick();
        let mut outbox = state.take_outbox();
        self.mail.tape(std::mem::take(&mut outbox.tapes));
        if !outbox.is_empty() {
            drop(self.mail.post(outbox)); // a failed write is told as an event
        }
    }

    /// Runs a command and posts what comes of it before the lock is free again.
    fn run<T>(&self, command: impl FnOnce(&mut State) -> Result<T, CoachError>) -> Result<(T, Receipt), CoachError> {
        let mut state = self.lock();
        let result = command(&mut state);
        let receipt = self.mail.post(state.take_outbox());
        result.map(|value| (value, receipt))
    }
}

/// The handle that every `Coach` of a data folder shares.
pub(crate) struct Driver {
    shared: Arc<Shared>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    scripted: bool,
}

impl Driver {
    /// Opens the folder, or joins the driver that has it open in this process.
    pub(crate) fn open(config: &CoachConfig, listener: Arc<dyn CoachListener>) -> Result<Arc<Self>, CoachError> {
        let folder = absolute(&config.data_dir)?;
        let mut listener = Some(listener);
        let (driver, was_open) = registry::find_or_open(&folder, || {
            let listener = listener.take().ok_or_else(|| CoachError::internal("the listener was given away twice"))?;
            Self::launch(config, &folder, listener).map(Arc::new)
        })?;
        if let (true, Some(listener)) = (was_open, listener) {
            driver.shared.mail.tell(Message::Listen(listener));
            driver.shared.tell_again();
        }
        Ok(driver)
    }

    fn launch(config: &CoachConfig, folder: &Path, listener: Arc<dyn CoachListener>) -> Result<Self, CoachError> {
        let clock = Clock::new(config.clock).map_err(|reason| CoachError::invalid("clock", reason))?;
        let zone = TimeZone::get(&config.environment.zone).unwrap_or(TimeZone::UTC);
        let opened = store::open(folder, &clock.wall().to_zoned(zone))?;
        let state = State::new(config, clock, &opened.facts)?;
        let scripted = state.is_scripted();
        let (mail, messages, jobs) = Mail::new();
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            mail,
            running: AtomicBool::new(true),
            folder: folder.to_owned(),
            health: Health::new(opened.checked),
        });
        shared.lock().wake_with(waker(&shared));
        let tapes = Tapes::new(folder, opened.facts.record_walks);
        let store_thread = store::spawn(opened.store, tapes, jobs, &shared)?;
        let driver_thread = thread::spawn(Arc::clone(&shared), messages, listener)?;
        let driver = Self { shared, threads: Mutex::new(vec![driver_thread, store_thread]), scripted };
        driver.run(|state| {
            state.tell_of_unreadable_settings();
            state.take_up_unfinished();
            let today = state.snapshot().today;
            state.leave_glance(&today);
            Ok(())
        })?;
        if let Some(recovery) = opened.recovery {
            driver.shared.tell_of(recovery);
        }
        Ok(driver)
    }

    fn is_running(&self) -> bool {
        self.shared.running.load(Ordering::Acquire)
    }

    /// A command whose effects are events.
    fn run<T>(&self, command: impl FnOnce(&mut State) -> Result<T, CoachError>) -> Result<T, CoachError> {
        self.refuse_when_shut_down()?;
        let (value, receipt) = self.shared.run(command)?;
        if self.scripted {
            receipt.wait_quietly(); // so that a script sees the same order of events each time
        }
        Ok(value)
    }

    /// A command whose facts are on disk when it returns. Where the disk is full the error says so; what was decided holds meanwhile, and is
    /// written with whatever the disk takes next: unlike an answer to a prompt, a setting given again is the same setting.
    fn run_durably<T>(&self, command: impl FnOnce(&mut State) -> Result<T, CoachError>) -> Result<T, CoachError> {
        self.refuse_when_shut_down()?;
        let (value, receipt) = self.shared.run(command)?;
        receipt.wait().map(|()| value)
    }

    /// A command about prompts that is done, on disk too, or not done at all: an answer that was refused can be given again, and counts once.
    ///
    /// The lock is held until the disk has answered, so that nothing is planned on what may have to be taken back.
    fn run_or_take_back<T>(&self, command: impl FnOnce(&mut State) -> Result<T, CoachError>) -> Result<T, CoachError> {
        self.refuse_when_shut_down()?;
        let mut state = self.shared.lock();
        let before = state.prompting();
        let result = command(&mut state);
        let written = self.shared.mail.post_if_written(state.take_outbox());
        if written.is_err() {
            state.take_back(before);
        }
        let value = result?;
        written.map(|()| value)
    }

    fn refuse_when_shut_down(&self) -> Result<(), CoachError> {
        if self.is_running() { Ok(()) } else { Err(CoachError::invalid("coach", "it was shut down; open it again")) }
    }

    /// Moves a scripted clock and waits until everything due was delivered.
    pub(crate) fn advance_to(&self, ms: i64) -> Result<(), CoachError> {
        self.refuse_when_shut_down()?;
        if !self.scripted {
            return Err(CoachError::invalid("clock", "only a scripted clock can be advanced"));
        }
        if self.on_own_thread() {
            return Err(CoachError::invalid("advance_to", "a listener cannot advance the clock it is called by"));
        }
        let to = u64::try_from(ms).map_err(|_| CoachError::invalid("ms", "must not be negative"))?;
        let (reply, done) = std::sync::mpsc::channel();
        self.shared.mail.tell(Message::Advance { to: std::time::Duration::from_millis(to), reply });
        done.recv().map_err(|_| CoachError::internal("the driver has ended"))?
    }

    /// Ends both threads; what is queued is written and delivered first.
    pub(crate) fn shut_down(&self) {
        if self.shared.running.swap(false, Ordering::AcqRel) {
            self.shared.health.stop();
            self.shared.mail.stop();
        }
        let own = std::thread::current().id();
        for thread in self.threads.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // The last handle may be dropped by a listener, on the driver's own thread: a thread must not wait for itself.
            if thread.thread().id() != own && thread.join().is_err() {
                tracing::error!("a thread of the core had panicked");
            }
        }
    }

    fn on_own_thread(&self) -> bool {
        let own = std::thread::current().id();
        self.threads.lock().unwrap_or_else(PoisonError::into_inner).iter().any(|thread| thread.thread().id() == own)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.shut_down();
    }
}

/// Wakes the driver thread, from whatever thread a radio has. It does not keep the driver alive.
fn waker(shared: &Arc<Shared>) -> heelfirst_sensors::Waker {
    let shared = Arc::downgrade(shared);
    Arc::new(move || {
        if let Some(shared) = shared.upgrade() {
            shared.mail.tell(Message::Wake);
        }
    })
}

fn absolute(data_dir: &str) -> Result<PathBuf, CoachError> {
    if data_dir.is_empty() {
        return Err(CoachError::invalid("data_dir", "is empty"));
    }
    std::path::absolute(data_dir).map_err(|error| CoachError::Storage { problem: format!("{data_dir}: {error}") })
}
