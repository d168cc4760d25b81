//! Looking through the file now and then, on a thread and a connection of its own, and what is told of damage.
//!
//! Never before the first view: a check begins when somebody has been shown something, at most once a week, or when something could not
//! be read. What finds damage goes to the store thread, which alone may set the file aside.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use heelfirst_history::{Check, Recovery, StopCheck, StoreError, check_is_due};
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use super::Shared;
use super::mail::{Job, Mail, Message};
use crate::api::{CoachEvent, NoticeSnapshot};

/// What is known of the file.
pub(super) struct Health {
    viewed: AtomicBool,
    /// When it was looked through, or when that was begun in this process.
    checked: Mutex<Option<Date>>,
    /// What the person may not know yet.
    recovery: Mutex<Option<Recovery>>,
    check: Mutex<Option<Running>>,
}

struct Running {
    thread: JoinHandle<()>,
    stopper: StopCheck,
}

impl Health {
    pub(super) fn new(checked: Option<Date>) -> Self {
        Self {
            viewed: AtomicBool::new(false),
            checked: Mutex::new(checked),
            recovery: Mutex::default(),
            check: Mutex::default(),
        }
    }

    /// The file that the person might have been told of is gone.
    pub(super) fn forget(&self) {
        *hold(&self.recovery) = None;
    }

    /// Ends a check that runs.
    pub(super) fn stop(&self) {
        let Some(running) = hold(&self.check).take() else { return };
        running.stopper.stop();
        if running.thread.join().is_err() {
            tracing::error!("the check of the history had panicked");
        }
    }
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn is_busy(check: Option<&Running>) -> bool {
    check.is_some_and(|running| !running.thread.is_finished())
}

impl Shared {
    /// Somebody was shown something. Whoever looks at a screen has also met the notice that went there.
    pub(super) fn viewed(self: &Arc<Self>) {
        let was_viewed = self.health.viewed.swap(true, Ordering::AcqRel);
        if !was_viewed && hold(&self.health.recovery).take().is_some() {
            self.mail.give(Job::RecoveryTold);
        }
        // A process may live for months.
        if self.check_begins(self.today()) {
            self.suspect();
        }
    }

    /// Whether a check is due, which counts as done with this: one that cannot be made is not tried again at every look.
    fn check_begins(&self, today: Date) -> bool {
        let mut checked = hold(&self.health.checked);
        // While one still ends, the next look begins the next.
        let is_due = check_is_due(*checked, today) && !is_busy(hold(&self.health.check).as_ref());
        if is_due {
            *checked = Some(today);
        }
        is_due
    }

    /// Looks through the file, unless that is going on.
    pub(super) fn suspect(self: &Arc<Self>) {
        let mut check = hold(&self.health.check);
        if is_busy(check.as_ref()) || !self.running.load(Ordering::Acquire) {
            return;
        }
        match self.begin_check() {
            Ok(running) => *check = Some(running),
            Err(error) => tracing::warn!(%error, "the history cannot be looked through"),
        }
    }

    fn begin_check(self: &Arc<Self>) -> Result<Running, StoreError> {
        let today = self.today();
        let opened = Check::open(&self.folder).inspect_err(|error| report(error, today, &self.mail))?;
        let stopper = opened.stopper();
        let shared = Arc::clone(self);
        let look = move || match opened.run() {
            Ok(true) => shared.mail.give(Job::Checked(today)),
            Ok(false) => {}
            Err(error) => report(&error, today, &shared.mail),
        };
        let thread = std::thread::Builder::new().name("heelfirst-check".to_owned()).spawn(look);
        let thread =
            thread.map_err(|error| StoreError::NoAccess { path: self.folder.clone(), detail: error.to_string() })?;
        Ok(Running { thread, stopper })
    }

    /// Tells what became of a damaged history. Before the first view it is told again to whoever joins.
    pub(super) fn tell_of(&self, recovery: Recovery) {
        self.deliver(&recovery);
        if self.health.viewed.load(Ordering::Acquire) {
            self.mail.give(Job::RecoveryTold);
        } else {
            *hold(&self.health.recovery) = Some(recovery);
        }
    }

    pub(super) fn tell_again(&self) {
        if let Some(recovery) = &*hold(&self.health.recovery) {
            self.deliver(recovery);
        }
    }

    fn deliver(&self, recovery: &Recovery) {
        let notice = recovered(recovery, self.lock().words());
        self.mail.tell(Message::Deliver(vec![CoachEvent::Problem { notice }]));
    }

    fn today(&self) -> Date {
        self.lock().date()
    }
}

/// What became of a damaged history, in words.
pub(super) fn recovered(recovery: &Recovery, words: &Words) -> NoticeSnapshot {
    let args = Args::new()
        .with("path", recovery.set_aside.display().to_string())
        .with("sessions", recovery.sessions)
        .with("missing", recovery.lost + recovery.ended)
        .with("cut", u32::from(recovery.cut_off));
    crate::notices::notice(words, "history-recovered", &args)
}

fn report(error: &StoreError, today: Date, mail: &Mail) {
    if error.is_sign_of_damage() {
        tracing::info!(%error, "a look through the history"); // what becomes of it is told in words
        mail.give(Job::Recover(today));
    } else {
        tracing::error!(%error, "a look through the history");
    }
}
