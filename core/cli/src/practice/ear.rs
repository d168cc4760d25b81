//! Hears the coach, the keyboard and Ctrl-C in one place.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::mpsc::{Receiver, Sender, channel};

use heelfirst::{CoachEvent, CoachListener, ListenerError};

use crate::failure::Failure;

/// One thing heard.
#[derive(Debug)]
pub(crate) enum Heard {
    /// From the coach.
    Event(Box<CoachEvent>),
    /// From the keyboard, or a new size of the window.
    Terminal(crossterm::event::Event),
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM, where the terminal has to be put in order first.
    Terminate,
}

/// The listener of this program.
#[derive(Debug)]
pub(crate) struct Ear(Mutex<Sender<Heard>>);

impl Clone for Ear {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.sender()))
    }
}

impl Ear {
    pub(crate) fn new() -> (Self, Receiver<Heard>) {
        let (sender, heard) = channel();
        (Self(Mutex::new(sender)), heard)
    }

    fn sender(&self) -> Sender<Heard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn hear(&self, heard: Heard) {
        drop(self.sender().send(heard)); // at the end nobody listens any more
    }

    /// Ctrl-C ends the session like the stop key does. SIGTERM kills: the session is taken up next time.
    pub(crate) fn listen_to_interrupts(&self) -> Result<(), Failure> {
        let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGINT])?;
        let ear = self.clone();
        std::thread::Builder::new().name("ctrl-c".to_owned()).spawn(move || {
            for _ in signals.forever() {
                ear.hear(Heard::Interrupt);
            }
        })?;
        Ok(())
    }

    /// A terminal in raw mode is put in order before SIGTERM ends the program.
    pub(crate) fn listen_to_termination(&self) -> Result<(), Failure> {
        let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGTERM])?;
        let ear = self.clone();
        std::thread::Builder::new().name("terminate".to_owned()).spawn(move || {
            for _ in signals.forever() {
                ear.hear(Heard::Terminate);
            }
        })?;
        Ok(())
    }

    /// Keys from a terminal in raw mode, until the program ends.
    pub(crate) fn listen_to_keys(&self) -> Result<(), Failure> {
        let ear = self.clone();
        std::thread::Builder::new().name("keys".to_owned()).spawn(move || {
            while let Ok(event) = crossterm::event::read() {
                ear.hear(Heard::Terminal(event));
            }
        })?;
        Ok(())
    }
}

impl CoachListener for Ear {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        self.hear(Heard::Event(Box::new(event)));
        Ok(())
    }
}
