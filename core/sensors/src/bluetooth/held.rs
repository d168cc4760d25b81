//! One sensor that is wanted: its link, what carries the link's acts out, and what it says.

use std::time::Duration;

use btleplug::api::Peripheral as _;
use btleplug::platform::Peripheral;
use heelfirst_gait::Foot;
use tokio::sync::mpsc::{Sender, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use super::errors::Trouble;
use super::gatt::{self, Reply};
use super::intake::{Heard, Intake};
use super::news::{News, Notified, Outcome};
use super::queue::Queue;
use super::{RadioClock, SensorId};
use crate::device::{Characteristic, Conversation, Input, Refusal, Request, device, recognise};
use crate::link::{Act, Happened, Limits, Link, LinkState};
use crate::{Problem, RadioEvent};

/// A sensor that was connected so often without sending anything is told as silent.
const SILENT_TRIES: u32 = 3;

/// What every sensor uses of the radio.
pub(super) struct Tools<'a> {
    pub(super) clock: &'a RadioClock,
    pub(super) queue: &'a Queue,
    pub(super) news: &'a UnboundedSender<News>,
    pub(super) packets: &'a Sender<Notified>,
}

/// Whether the hub is to look for the sensor now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Looks {
    Begin,
    End,
}

pub(super) struct Held {
    sensor: SensorId,
    foot: Foot,
    link: Link,
    peripheral: Option<Peripheral>,
    /// What the sensor calls itself, as far as the system knows.
    name: String,
    intake: Option<Intake>,
    /// Grows with each link, so that late answers are known.
    attempt: u32,
    /// What makes the link, and what ends the one before.
    making: Option<JoinHandle<()>>,
    closing: Option<JoinHandle<()>>,
    talker: Option<UnboundedSender<Request>>,
    drain: Option<JoinHandle<()>>,
    /// How often in a row the sensor did not answer while it was set up.
    silent: u32,
    /// The last problem, so that trying for ever does not tell it for ever.
    told: Option<Problem>,
}

impl Held {
    pub(super) fn new(sensor: SensorId, foot: Foot) -> Self {
        // Two sensors of one person must not rest alike.
        let seed = sensor.as_str().bytes().fold(7, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        Self {
            sensor,
            foot,
            link: Link::new(seed, Limits::default()),
            peripheral: None,
            name: String::new(),
            intake: None,
            attempt: 0,
            making: None,
            closing: None,
            talker: None,
            drain: None,
            silent: 0,
            told: None,
        }
    }

    pub(super) fn deadline(&self) -> Option<Duration> {
        self.link.deadline()
    }

    pub(super) fn is_idle(&self) -> bool {
        self.link.state() == LinkState::Idle
    }

    pub(super) fn wear(&mut self, foot: Foot) {
        if self.foot != foot {
            self.foot = foot;
            if let Some(intake) = &mut self.intake {
                intake.wear(foot);
            }
        }
    }

    /// The system knows where it is. A handle that is held already is kept: what the sensor sends comes to that one.
    pub(super) fn find(&mut self, peripheral: Peripheral, name: String) {
        self.peripheral.get_or_insert(peripheral);
        if !name.is_empty() {
            self.name = name;
        }
    }

    /// Something happened to the link; what is to be done is begun. Whether the sensor is to be looked for.
    pub(super) fn take(&mut self, happened: Happened, tools: &Tools<'_>) -> Option<Looks> {
        self.take_at(happened, (tools.clock)(), tools)
    }

    fn take_at(&mut self, happened: Happened, now: Duration, tools: &Tools<'_>) -> Option<Looks> {
        let mut acts = Vec::new();
        self.link.take(happened, now, &mut acts);
        self.carry_out(acts, now, tools)
    }

    pub(super) fn advance(&mut self, tools: &Tools<'_>) -> Option<Looks> {
        let now = (tools.clock)();
        let mut acts = Vec::new();
        self.link.advance(now, &mut acts);
        self.carry_out(acts, now, tools)
    }

    fn carry_out(&mut self, acts: Vec<Act>, now: Duration, tools: &Tools<'_>) -> Option<Looks> {
        let mut looks = None;
        for act in acts {
            match act {
                Act::Look => looks = Some(Looks::Begin),
                Act::StopLooking => looks = Some(Looks::End),
                Act::Connect => self.connect(tools),
                Act::Discover => self.discover(tools),
                Act::Configure => {} // begun with what was discovered
                Act::Disconnect => self.disconnect(),
                Act::Tell(state) => self.tell(state, now, tools),
            }
        }
        looks
    }

    fn tell(&mut self, state: LinkState, at: Duration, tools: &Tools<'_>) {
        let is_over = !matches!(state, LinkState::Configuring | LinkState::Streaming | LinkState::Stalled);
        if is_over {
            for last in self.intake.as_mut().map(|intake| intake.end_link(at)).unwrap_or_default() {
                tools.queue.push(at, last);
            }
            self.talker = None;
        }
        match state {
            LinkState::Streaming => (self.told, self.silent) = (None, 0),
            LinkState::Configuring => self.silent += 1,
            LinkState::Backoff if self.silent == SILENT_TRIES => self.tell_silence(tools),
            _ => {}
        }
        tracing::debug!(sensor = ?self.sensor, %state, "link");
        tools.queue.push(at, RadioEvent::Link { sensor: self.sensor.clone(), state, at });
    }

    fn reply(&self, tools: &Tools<'_>) -> Reply {
        Reply { sensor: self.sensor.clone(), attempt: self.attempt, news: tools.news.clone() }
    }

    fn connect(&mut self, tools: &Tools<'_>) {
        let Some(peripheral) = self.peripheral.clone() else { return };
        self.attempt = self.attempt.wrapping_add(1);
        if self.drain.as_ref().is_none_or(JoinHandle::is_finished) {
            let drain =
                gatt::drain(peripheral.clone(), self.sensor.clone(), tools.clock.clone(), tools.packets.clone());
            self.drain = Some(tokio::spawn(drain));
        }
        self.making = Some(tokio::spawn(gatt::connect(peripheral, self.closing.take(), self.reply(tools))));
    }

    fn discover(&mut self, tools: &Tools<'_>) {
        if let Some(peripheral) = self.peripheral.clone() {
            self.making = Some(tokio::spawn(gatt::discover(peripheral, self.reply(tools))));
        }
    }

    fn disconnect(&mut self) {
        self.attempt = self.attempt.wrapping_add(1);
        self.talker = None;
        if let Some(making) = self.making.take() {
            making.abort();
        }
        let Some(peripheral) = self.peripheral.clone() else { return };
        let is_let_go = self.is_idle();
        let farewell = self.intake.as_ref().filter(|_| is_let_go).map(Intake::farewell).unwrap_or_default();
        self.closing = Some(tokio::spawn(gatt::disconnect(peripheral, farewell, self.closing.take())));
    }

    /// What was under way ended so.
    pub(super) fn answer(&mut self, attempt: u32, outcome: Outcome, tools: &Tools<'_>) -> Option<Looks> {
        if attempt != self.attempt {
            return None;
        }
        match outcome {
            Outcome::Connected => self.take(Happened::Connected, tools),
            Outcome::Discovered(found) => self.begin(&found, tools),
            Outcome::Done => self.hear(Input::Done, (tools.clock)(), tools),
            Outcome::Value(bytes) => self.hear(Input::Value(&bytes), (tools.clock)(), tools),
            Outcome::Refused => self.hear(Input::Refused, (tools.clock)(), tools),
            Outcome::Failed(trouble) => self.fail(trouble, tools),
        }
    }

    fn fail(&mut self, trouble: Trouble, tools: &Tools<'_>) -> Option<Looks> {
        if matches!(trouble, Trouble::Unknown | Trouble::Gone | Trouble::Lost) {
            self.take(Happened::Forgotten, tools);
        }
        if trouble == Trouble::Forbidden && self.told != Some(Problem::NotAllowed) {
            self.told = Some(Problem::NotAllowed);
            let at = (tools.clock)();
            tools.queue.push(at, RadioEvent::Problem { sensor: None, problem: Problem::NotAllowed, at });
        }
        self.take(Happened::Failed, tools)
    }

    /// The conversation begins.
    fn begin(&mut self, found: &[Characteristic], tools: &Tools<'_>) -> Option<Looks> {
        if found.is_empty() {
            return self.take(Happened::Failed, tools); // the link broke meanwhile; every sensor has something
        }
        let looks = self.take(Happened::Discovered, tools);
        if self.link.state() != LinkState::Configuring {
            return looks;
        }
        let services: Vec<_> = found.iter().map(|one| one.service).collect();
        if self.intake.is_none() {
            let conversation = recognise(&self.name, &services).map(|kind| Conversation::new(device(kind)));
            self.intake = conversation.map(|conversation| Intake::new(self.sensor.clone(), self.foot, conversation));
        }
        if self.intake.is_none() {
            self.tell_problem(Problem::NotUnderstood, tools);
            return self.take(Happened::Failed, tools);
        }
        if let Some(peripheral) = self.peripheral.clone() {
            let (talker, requests) = unbounded_channel();
            tokio::spawn(gatt::talk(peripheral, requests, self.reply(tools)));
            self.talker = Some(talker);
        }
        looks.or(self.hear(Input::Begin(found), (tools.clock)(), tools))
    }

    /// The sensor answered or sent something.
    pub(super) fn hear(&mut self, input: Input<'_>, at: Duration, tools: &Tools<'_>) -> Option<Looks> {
        self.talker.as_ref()?; // what comes before or after the conversation is of another link
        let heard = self.intake.as_mut()?.take(input, at);
        self.act_on(heard, at, tools)
    }

    fn act_on(&mut self, heard: Heard, at: Duration, tools: &Tools<'_>) -> Option<Looks> {
        for request in heard.requests {
            drop(self.talker.as_ref().map(|talker| talker.send(request)));
        }
        if let (Some(refusal), Some(intake)) = (heard.refusal, &self.intake) {
            let kind = intake.kind();
            self.tell_problem(Problem::Refused { kind, refusal }, tools);
            return self.take(Happened::Failed, tools);
        }
        let mut looks = heard.configured.then(|| self.take(Happened::Configured, tools)).flatten();
        if let Some(period) = heard.period {
            looks = self.take_at(Happened::Heard { period }, at, tools).or(looks);
        }
        for event in heard.events {
            tools.queue.push(at, event);
        }
        looks
    }

    /// It is connected again and again, and never says a word of what it should.
    fn tell_silence(&mut self, tools: &Tools<'_>) {
        if let Some(kind) = self.intake.as_ref().map(Intake::kind).filter(|_| self.told.is_none()) {
            self.tell_problem(Problem::Refused { kind, refusal: Refusal::Silent }, tools);
        }
    }

    fn tell_problem(&mut self, problem: Problem, tools: &Tools<'_>) {
        if self.told.as_ref() != Some(&problem) {
            self.told = Some(problem.clone());
            let at = (tools.clock)();
            tools.queue.push(at, RadioEvent::Problem { sensor: Some(self.sensor.clone()), problem, at });
        }
    }

    /// What is still under way, for who waits for it.
    pub(super) fn farewell(&mut self) -> Option<JoinHandle<()>> {
        self.closing.take()
    }

    /// The connection to the system was lost, and every handle with it.
    pub(super) fn forget_handles(&mut self) {
        self.peripheral = None;
        if let Some(drain) = self.drain.take() {
            drain.abort();
        }
    }

    /// Whether this is the sensor of a device of the system.
    pub(super) fn is(&self, id: &btleplug::platform::PeripheralId) -> bool {
        self.peripheral.as_ref().is_some_and(|peripheral| peripheral.id() == *id)
    }
}
