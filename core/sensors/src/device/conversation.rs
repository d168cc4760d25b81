//! A device with everything around it: whether it has what it needs, and what is asked beside.

use std::collections::VecDeque;

use super::common::{self, BATTERY, Beside};
use super::{Characteristic, Device, DeviceKind, Input, Output, Refusal, Request, Rhythm};

#[cfg(test)]
mod tests;

/// What the link talks to: a [`Device`], and beside it battery, model and firmware.
///
/// A sensor that lacks what its kind needs is refused before anything is asked of it. What is beside is asked once the device is
/// configured, so that readings come first, and a refusal there changes nothing. After a refusal of the device it is silent until the next
/// [`Input::Begin`].
///
/// Readings are given from the moment on that the device is configured: some sensors send all the time, and at another rate until then.
pub struct Conversation {
    device: Box<dyn Device>,
    /// Who asked what is not answered yet, oldest first.
    asked: VecDeque<Asker>,
    beside: Vec<Beside>,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing began, or it ended with a refusal.
    Silent,
    Configuring,
    Configured,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asker {
    Device,
    Beside(Beside),
}

impl Conversation {
    /// Nothing is said until [`Input::Begin`].
    pub fn new(device: Box<dyn Device>) -> Self {
        Self { device, asked: VecDeque::new(), beside: Vec::new(), state: State::Silent }
    }

    /// Which kind of sensor it is.
    pub fn kind(&self) -> DeviceKind {
        self.device.kind()
    }

    /// How its readings come; holds once it is configured.
    pub fn rhythm(&self) -> Rhythm {
        self.device.rhythm()
    }

    /// What to ask of it before it is let go of. The answers need not be told.
    pub fn farewell(&self) -> Vec<Request> {
        if self.state == State::Silent { Vec::new() } else { self.device.farewell() }
    }

    /// Takes what the link says. Answers to nothing that was asked are passed over.
    pub fn take(&mut self, input: Input<'_>, out: &mut Output) {
        match input {
            Input::Begin(found) => self.begin(found, out),
            _ if self.state == State::Silent => {}
            Input::Notified { from, bytes } if from == BATTERY.uuid => common::battery(bytes, out),
            Input::Notified { .. } => self.tell(input, out),
            Input::Done | Input::Value(_) | Input::Refused => match self.asked.pop_front() {
                Some(Asker::Device) => self.tell(input, out),
                Some(Asker::Beside(beside)) => {
                    if let Input::Value(bytes) = input {
                        beside.value(bytes, out);
                    }
                }
                None => {}
            },
        }
    }

    fn begin(&mut self, found: &[Characteristic], out: &mut Output) {
        self.asked.clear();
        out.requests.clear();
        if let Some(lacking) = self.device.needs().iter().find(|needed| !found.contains(needed)) {
            self.state = State::Silent;
            out.refusal = Some(Refusal::Lacks(lacking.uuid));
            return;
        }
        self.state = State::Configuring;
        self.beside = Beside::of_those(found).collect();
        self.tell(Input::Begin(found), out);
    }

    /// Tells the device, and sees what it wants now.
    fn tell(&mut self, input: Input<'_>, out: &mut Output) {
        let (requests, was_configured) = (out.requests.len(), std::mem::take(&mut out.configured));
        let (packets, readings) = (out.packets.len(), out.readings.len());
        self.device.take(input, out);
        if self.state == State::Configuring {
            out.packets.truncate(packets);
            out.readings.truncate(readings);
        }
        let asked = out.requests.len().saturating_sub(requests);
        self.asked.extend(std::iter::repeat_n(Asker::Device, asked));
        if out.configured && self.state == State::Configuring {
            self.state = State::Configured;
            out.requests.extend(self.beside.iter().map(|beside| beside.request()));
            self.asked.extend(self.beside.drain(..).map(Asker::Beside));
        }
        out.configured |= was_configured;
        if out.refusal.is_some() {
            self.state = State::Silent;
            self.asked.clear();
            out.requests.clear();
        }
    }
}
