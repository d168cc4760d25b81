//! What is done over GATT, each with a limit.

use std::time::Duration;

use btleplug::api::{Characteristic as Found, Peripheral as _, WriteType};
use btleplug::platform::Peripheral;
use futures_util::StreamExt as _;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Sender, UnboundedReceiver, UnboundedSender};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::RadioClock;
use super::errors::{Trouble, is_of_the_link, without_addresses};
use super::news::{News, Notified, Outcome};
use crate::SensorId;
use crate::device::{Characteristic, Request};

/// The link machine cancels before these: they only keep a task from living for ever.
const CONNECT: Duration = Duration::from_secs(30);
const REQUEST: Duration = Duration::from_secs(5);
const DISCONNECT: Duration = Duration::from_secs(5);
/// What a sensor is asked before it is let go of does not hold the link for long.
const FAREWELL: Duration = Duration::from_millis(400);

/// Where a task's answer goes.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) sensor: SensorId,
    pub(super) attempt: u32,
    pub(super) news: UnboundedSender<News>,
}

impl Reply {
    /// Nobody listens once the radio has ended, and nothing is lost by that.
    fn tell(&self, outcome: Outcome) {
        let news = News::Link { sensor: self.sensor.clone(), attempt: self.attempt, outcome };
        drop(self.news.send(news));
    }

    fn tell_result(&self, what: &'static str, result: Result<Outcome, btleplug::Error>) {
        self.tell(result.unwrap_or_else(|error| {
            tracing::debug!(sensor = ?self.sensor, error = without_addresses(&error), what, "Bluetooth");
            Outcome::Failed(Trouble::from(&error))
        }));
    }
}

/// Makes the link, once the one before is closed: two things at once confuse the system.
pub(super) async fn connect(peripheral: Peripheral, closing: Option<JoinHandle<()>>, reply: Reply) {
    if let Some(closing) = closing {
        drop(timeout(DISCONNECT, closing).await);
    }
    // A link that stands already is left over from a program or a service that was killed, and leads nowhere.
    if peripheral.is_connected().await.unwrap_or(false) {
        drop(timeout(DISCONNECT, peripheral.disconnect()).await);
    }
    let result = peripheral.connect_with_timeout(CONNECT).await.map(|()| Outcome::Connected);
    reply.tell_result("connect", result);
}

/// Ends the link, or cancels the making of it.
pub(super) async fn disconnect(peripheral: Peripheral, farewell: Vec<Request>, closing: Option<JoinHandle<()>>) {
    for request in &farewell {
        drop(timeout(FAREWELL, carry_out(&peripheral, request)).await);
    }
    drop(timeout(DISCONNECT, peripheral.disconnect()).await);
    if let Some(closing) = closing {
        drop(timeout(DISCONNECT, closing).await);
    }
}

pub(super) async fn discover(peripheral: Peripheral, reply: Reply) {
    let found = peripheral.discover_services_with_timeout(CONNECT).await.map(|()| {
        let all = peripheral.characteristics();
        Outcome::Discovered(
            all.iter().map(|one| Characteristic { service: one.service_uuid, uuid: one.uuid }).collect(),
        )
    });
    reply.tell_result("discover", found);
}

/// Carries out the requests of a conversation, one after the other.
pub(super) async fn talk(peripheral: Peripheral, mut requests: UnboundedReceiver<Request>, reply: Reply) {
    while let Some(request) = requests.recv().await {
        let outcome = match timeout(REQUEST, carry_out(&peripheral, &request)).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(error)) => {
                tracing::debug!(sensor = ?reply.sensor, error = without_addresses(&error), ?request, "a request failed");
                let broke = is_of_the_link(&error) || !peripheral.is_connected().await.unwrap_or(false);
                if broke { Outcome::Failed(Trouble::from(&error)) } else { Outcome::Refused }
            }
            Err(_) => Outcome::Failed(Trouble::Other),
        };
        reply.tell(outcome);
    }
}

async fn carry_out(peripheral: &Peripheral, request: &Request) -> Result<Outcome, btleplug::Error> {
    match request {
        Request::Subscribe(to) => peripheral.subscribe(&find(peripheral, *to)?).await.map(|()| Outcome::Done),
        Request::Read(from) => peripheral.read(&find(peripheral, *from)?).await.map(Outcome::Value),
        Request::Write { to, bytes, acknowledged } => {
            let kind = if *acknowledged { WriteType::WithResponse } else { WriteType::WithoutResponse };
            peripheral.write(&find(peripheral, *to)?, bytes, kind).await.map(|()| Outcome::Done)
        }
    }
}

fn find(peripheral: &Peripheral, wanted: Characteristic) -> Result<Found, btleplug::Error> {
    let all = peripheral.characteristics();
    let found = all.into_iter().find(|one| one.uuid == wanted.uuid && one.service_uuid == wanted.service);
    found.ok_or(btleplug::Error::NoSuchCharacteristic)
}

/// Fetches what the sensor sends, as soon as it is there: some systems hold no more than 16 packets. One for each sensor, as long as the
/// radio lives. What the hub does not take in time is dropped; its readings count as lost like any others.
pub(super) async fn drain(peripheral: Peripheral, sensor: SensorId, clock: RadioClock, to: Sender<Notified>) {
    let mut packets = match peripheral.notifications().await {
        Ok(packets) => packets,
        Err(error) => {
            tracing::error!(?sensor, error = without_addresses(&error), "what the sensor sends cannot be heard");
            return;
        }
    };
    while let Some(packet) = packets.next().await {
        let at = clock();
        let notified = Notified { sensor: sensor.clone(), from: packet.uuid, bytes: packet.value, at };
        match to.try_send(notified) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => tracing::warn!(?sensor, "a packet was not taken in time and is dropped"),
            Err(TrySendError::Closed(_)) => return,
        }
    }
}
