//! The heart of the radio's thread: takes what comes in, one after the other, and hands it to whom it concerns.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::sync::Arc;
use std::time::Duration;

use btleplug::api::{Central as _, CentralEvent, CentralState, Peripheral as _};
use btleplug::platform::Adapter;
use heelfirst_gait::Foot;
use tokio::sync::mpsc::{Receiver, Sender, UnboundedReceiver, UnboundedSender, channel, unbounded_channel};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::RadioClock;
use super::held::{Held, Looks, Tools};
use super::known::sensor_id;
use super::news::{Command, Condition, News, Notified, Seen};
use super::queue::Queue;
use super::scanning::{Scanning, listen, see, seen_in};
use super::service::watch_service;
use crate::device::{Input, people_name, recognise};
use crate::link::Happened;
use crate::{Found, Problem, RadioEvent, SensorId};

/// Packets that wait for the hub: two seconds of two sensors that send each reading by itself, 208 times a second.
const PACKETS: usize = 2 * 2 * 208;
/// Where nothing is due.
const IDLE: Duration = Duration::from_secs(3600);
/// How long the links have to be let go of, when the radio ends.
const FAREWELL: Duration = Duration::from_secs(2);

pub(super) struct Hub {
    clock: RadioClock,
    queue: Arc<Queue>,
    commands: UnboundedReceiver<Command>,
    news: (UnboundedSender<News>, UnboundedReceiver<News>),
    packets: (Sender<Notified>, Receiver<Notified>),
    needed: watch::Sender<bool>,
    /// How the system's Bluetooth stands; not known before anything was wanted.
    condition: Option<Condition>,
    /// The adapter whose events are heard.
    adapter: Option<Adapter>,
    listening: Option<JoinHandle<()>>,
    scanning: Scanning,
    held: BTreeMap<SensorId, Held>,
}

impl Hub {
    pub(super) fn new(clock: RadioClock, queue: Arc<Queue>, commands: UnboundedReceiver<Command>) -> Self {
        Self {
            clock,
            queue,
            commands,
            news: unbounded_channel(),
            packets: channel(PACKETS),
            needed: watch::Sender::new(false),
            condition: None,
            adapter: None,
            listening: None,
            scanning: Scanning::default(),
            held: BTreeMap::new(),
        }
    }

    pub(super) async fn run(mut self) {
        let service = tokio::spawn(watch_service(self.needed.subscribe(), self.news.0.clone()));
        loop {
            let wait = self.until_next();
            tokio::select! {
                command = self.commands.recv() => match command {
                    None | Some(Command::Stop) => break,
                    Some(command) => self.obey(command),
                },
                Some(news) = self.news.1.recv() => self.learn(news),
                Some(packet) = self.packets.1.recv() => self.pass_on(&packet),
                () = sleep(wait) => {}
            }
            // After a standstill of the whole device, what was heard meanwhile goes before what is due meanwhile.
            tokio::task::yield_now().await;
            while let Ok(packet) = self.packets.1.try_recv() {
                self.pass_on(&packet);
            }
            self.advance();
            self.keep_up();
        }
        service.abort();
        self.end().await;
    }

    fn until_next(&self) -> Duration {
        let scan = self.scanning.deadline().filter(|_| matches!(self.condition, Some(Condition::On(_))));
        let next = self.held.values().filter_map(Held::deadline).chain(scan).min();
        next.map_or(IDLE, |next| next.saturating_sub((self.clock)()))
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Scan(on) => self.scan(on),
            Command::Connect(sensor, foot) => self.want(&sensor, foot),
            Command::Disconnect(sensor) => self.for_one(&sensor, |held, tools| held.take(Happened::Unwanted, tools)),
            Command::Stop => {}
        }
    }

    fn scan(&mut self, on: bool) {
        self.scanning.show(on);
        if let Some(problem) = self.condition.as_ref().filter(|_| on).and_then(problem_of) {
            self.tell_problem(problem);
        }
    }

    fn want(&mut self, sensor: &SensorId, foot: Foot) {
        let happened = self.condition.as_ref().map(power_of);
        self.held.entry(sensor.clone()).or_insert_with(|| Held::new(sensor.clone(), foot)).wear(foot);
        self.for_one(sensor, |held, tools| {
            if let Some(happened) = happened {
                held.take(happened, tools);
            }
            held.take(Happened::Wanted, tools)
        });
    }

    fn learn(&mut self, news: News) {
        match news {
            News::Service(condition) => self.stand(condition),
            News::ScanFailed(trouble) => {
                if self.scanning.failed(trouble, (self.clock)()) {
                    self.tell_problem(Problem::NotAllowed);
                }
            }
            News::Central(event) => self.happen(&event),
            News::Seen(seen) => self.notice(seen),
            News::Link { sensor, attempt, outcome } => {
                self.for_one(&sensor, |held, tools| held.answer(attempt, outcome, tools));
            }
        }
    }

    /// The system's Bluetooth stands otherwise now.
    fn stand(&mut self, condition: Condition) {
        let same = self.condition.as_ref().is_some_and(|before| discriminant(before) == discriminant(&condition));
        let deaf = self.listening.as_ref().is_none_or(JoinHandle::is_finished);
        if same && !(deaf && matches!(condition, Condition::On(_))) {
            return;
        }
        if let Some(problem) = problem_of(&condition) {
            self.tell_problem(problem);
        }
        if let Condition::On(adapter) = &condition
            && (deaf || self.adapter.as_ref().is_none_or(|known| is_another(known, adapter)))
        {
            let listening = tokio::spawn(listen(adapter.clone(), self.news.0.clone()));
            if let Some(before) = self.listening.replace(listening) {
                before.abort();
            }
            if self.adapter.replace(adapter.clone()).is_some_and(|known| is_another(&known, adapter)) {
                self.held.values_mut().for_each(Held::forget_handles);
            }
        }
        let forgets = matches!(condition, Condition::Gone | Condition::Lost | Condition::None);
        let happened = power_of(&condition);
        match &condition {
            Condition::On(_) => self.scanning.looked_for().cloned().for_each(|sensor| self.recall(sensor)),
            _ => self.scanning.broke_off(),
        }
        let is_lost = matches!(condition, Condition::Lost);
        if is_lost {
            (self.adapter, self.listening) = (None, None);
        }
        self.condition = Some(condition);
        self.for_all(|held, tools| {
            if forgets {
                held.take(Happened::Forgotten, tools);
            }
            let looks = held.take(happened, tools);
            if is_lost {
                held.forget_handles();
            }
            looks
        });
    }

    fn happen(&mut self, event: &CentralEvent) {
        match event {
            CentralEvent::DeviceDisconnected(id) => {
                let sensor = self.held.iter().find(|(_, held)| held.is(id)).map(|(sensor, _)| sensor.clone());
                if let Some(sensor) = sensor {
                    self.for_one(&sensor, |held, tools| held.take(Happened::Lost, tools));
                }
            }
            CentralEvent::StateUpdate(CentralState::PoweredOff) => self.stand(Condition::Off),
            CentralEvent::StateUpdate(CentralState::PoweredOn) => {
                if let Some(adapter) = self.adapter.clone() {
                    self.stand(Condition::On(adapter));
                }
            }
            _ => {}
        }
        let now = (self.clock)();
        if let (Some(id), Some(adapter)) = (seen_in(event), &self.adapter)
            && self.scanning.is_new(id, now)
        {
            tokio::spawn(see(adapter.clone(), id.clone(), self.news.0.clone()));
        }
    }

    /// A device was seen: told to whom looks for sensors, and what a link waits for.
    fn notice(&mut self, seen: Seen) {
        let kind = recognise(&seen.name, &seen.services);
        if kind.is_some() && self.scanning.tells(&seen) {
            let at = (self.clock)();
            let name = kind.map_or_else(|| seen.name.clone(), |kind| people_name(kind, &seen.name));
            let found = Found { sensor: seen.sensor.clone(), name, kind, signal_dbm: seen.signal_dbm, at };
            self.queue.push(at, RadioEvent::Found(found));
        }
        let Seen { sensor, peripheral, name, .. } = seen;
        self.for_one(&sensor, |held, tools| {
            held.find(peripheral, name);
            held.take(Happened::Found, tools)
        });
    }

    fn pass_on(&mut self, packet: &Notified) {
        let input = Input::Notified { from: packet.from, bytes: &packet.bytes };
        self.for_one(&packet.sensor, |held, tools| held.hear(input, packet.at, tools));
    }

    fn advance(&mut self) {
        let now = (self.clock)();
        if self.held.values().any(|held| held.deadline().is_some_and(|due| due <= now)) {
            self.for_all(Held::advance);
        }
    }

    /// Brings what is asked of the system in line with what is wanted.
    fn keep_up(&mut self) {
        let needed = self.scanning.is_shown() || self.held.values().any(|held| !held.is_idle());
        let changed = self.needed.send_if_modified(|before| std::mem::replace(before, needed) != needed);
        if changed && !needed {
            self.condition = None; // nobody looks any more, so it is not known any more
        }
        let now = (self.clock)();
        if let Some(Condition::On(adapter)) = &self.condition {
            self.scanning.keep_up(adapter, &self.news.0, now);
        }
    }

    fn for_one(&mut self, sensor: &SensorId, act: impl FnOnce(&mut Held, &Tools<'_>) -> Option<Looks>) {
        let tools = Tools { clock: &self.clock, queue: &self.queue, news: &self.news.0, packets: &self.packets.0 };
        let looks = self.held.get_mut(sensor).and_then(|held| act(held, &tools));
        self.look(sensor, looks);
    }

    fn for_all(&mut self, mut act: impl FnMut(&mut Held, &Tools<'_>) -> Option<Looks>) {
        for sensor in self.held.keys().cloned().collect::<Vec<_>>() {
            self.for_one(&sensor, &mut act);
        }
    }

    fn look(&mut self, sensor: &SensorId, looks: Option<Looks>) {
        match looks {
            Some(Looks::Begin) => {
                self.scanning.look_for(sensor.clone());
                self.recall(sensor.clone());
            }
            Some(Looks::End) => self.scanning.look_no_more(sensor),
            None => {}
        }
    }

    /// Asks the system for a sensor that it may know without a scan.
    fn recall(&self, sensor: SensorId) {
        if let Some(adapter) = &self.adapter {
            tokio::spawn(recall(adapter.clone(), sensor, self.news.0.clone()));
        }
    }

    fn tell_problem(&self, problem: Problem) {
        let at = (self.clock)();
        self.queue.push(at, RadioEvent::Problem { sensor: None, problem, at });
    }

    /// Lets go of everything at once, so that no sensor stays connected to nobody.
    async fn end(mut self) {
        self.for_all(|held, tools| held.take(Happened::Unwanted, tools));
        let farewells: Vec<_> = self.held.values_mut().filter_map(Held::farewell).collect();
        let farewell = async {
            for farewell in farewells {
                drop(farewell.await);
            }
            if let Some(adapter) = self.adapter.as_ref().filter(|_| self.scanning.is_on()) {
                drop(adapter.stop_scan().await);
            }
        };
        drop(timeout(FAREWELL, farewell).await);
    }
}

/// What links are told of how the system's Bluetooth stands.
fn power_of(condition: &Condition) -> Happened {
    match condition {
        Condition::On(_) => Happened::SwitchedOn,
        Condition::Forbidden => Happened::Forbidden,
        Condition::Off | Condition::Gone | Condition::Lost | Condition::None => Happened::SwitchedOff,
    }
}

fn problem_of(condition: &Condition) -> Option<Problem> {
    match condition {
        Condition::On(_) => None,
        Condition::Off => Some(Problem::SwitchedOff),
        Condition::Forbidden => Some(Problem::NotAllowed),
        Condition::Gone | Condition::Lost => Some(Problem::ServiceGone),
        Condition::None => Some(Problem::Unavailable),
    }
}

/// Whether another adapter was plugged in: what is known of devices holds for one adapter. A phone has one only.
fn is_another(known: &Adapter, now: &Adapter) -> bool {
    cfg!(target_os = "linux") && format!("{known:?}") != format!("{now:?}")
}

/// As [`Hub::recall`].
async fn recall(adapter: Adapter, sensor: SensorId, news: UnboundedSender<News>) {
    #[cfg(target_vendor = "apple")]
    let known = {
        let identifiers = Some(super::known::peripheral_id(&sensor).into_iter().collect());
        let options = btleplug::api::RetrievePeripheralsOptions { identifiers, services: None };
        adapter.retrieve_peripherals(options).await
    };
    #[cfg(not(target_vendor = "apple"))]
    let known = adapter.peripherals().await;
    let Some(peripheral) = known.unwrap_or_default().into_iter().find(|one| sensor_id(one) == sensor) else { return };
    let says = peripheral.properties().await.ok().flatten().unwrap_or_default();
    let name = says.advertisement_name.or(says.local_name).unwrap_or_default();
    let seen = Seen { sensor, peripheral, name, services: says.services, signal_dbm: says.rssi };
    drop(news.send(News::Seen(seen)));
}
