//! Looking for sensors: for a person who wants to see them all, and for links whose sensor the system does not know.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use btleplug::api::{Central as _, CentralEvent, Peripheral as _, ScanFilter};
use btleplug::platform::{Adapter, PeripheralId};
use futures_util::StreamExt as _;
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::JoinHandle;

use super::errors::{Trouble, without_addresses};
use super::known::sensor_id;
use super::news::{News, Seen};
use crate::SensorId;

/// A device is asked what it says of itself at most this often: in a busy place there are hundreds of advertisements a second. At first
/// more often, since what it says comes in two parts.
const LOOK_EVERY: Duration = Duration::from_millis(500);
const FIRST_LOOKS: u32 = 4;
const FIRST_LOOKS_EVERY: Duration = Duration::from_millis(50);
/// A scan that could not be begun is tried again after so long; one that hears nothing is begun anew after so long.
const TRY_AGAIN: Duration = Duration::from_secs(1);
const FORBIDDEN_TRY_AGAIN: Duration = Duration::from_secs(10);
const DEAF: Duration = Duration::from_secs(15);
/// In a busy place devices come and go under ever new addresses; those of so many are remembered.
const REMEMBERED: usize = 512;
/// A sensor's signal is told anew when it changed by so much, in dB.
const SIGNAL_STEP_DB: i16 = 6;

/// Who wants a scan, and what was seen in it.
#[derive(Default)]
pub(super) struct Scanning {
    /// A person looks.
    shown: bool,
    /// Links that look for their sensor.
    looking: BTreeSet<SensorId>,
    /// Whether the system was asked to scan.
    on: bool,
    /// When each device was last asked, and how often.
    asked: BTreeMap<PeripheralId, (Duration, u32)>,
    /// What was told: its signal, and its name.
    told: BTreeMap<SensorId, (Option<i16>, String)>,
    /// When the system's scan was begun or heard something, or may be tried again.
    stirred: Duration,
    again_from: Duration,
    /// That it is not allowed was told.
    forbidden: bool,
    before: Option<JoinHandle<()>>,
}

impl Scanning {
    /// A person begins or ends looking.
    pub(super) fn show(&mut self, on: bool) {
        self.shown = on;
        self.again_from = Duration::ZERO;
        self.forbidden = false;
        self.told.clear();
        self.asked.clear();
    }

    pub(super) fn is_on(&self) -> bool {
        self.on
    }

    pub(super) fn is_shown(&self) -> bool {
        self.shown
    }

    pub(super) fn look_for(&mut self, sensor: SensorId) {
        self.looking.insert(sensor);
        self.asked.clear();
    }

    pub(super) fn look_no_more(&mut self, sensor: &SensorId) {
        self.looking.remove(sensor);
    }

    /// The sensors that links look for.
    pub(super) fn looked_for(&self) -> impl Iterator<Item = &SensorId> {
        self.looking.iter()
    }

    pub(super) fn is_needed(&self) -> bool {
        self.shown || !self.looking.is_empty()
    }

    /// The service was away: whatever it scanned is over.
    pub(super) fn broke_off(&mut self) {
        self.on = false;
        self.asked.clear();
    }

    /// The system's scan did not begin; whether that is to be told as not allowed.
    pub(super) fn failed(&mut self, trouble: Trouble, now: Duration) -> bool {
        self.on = false;
        let is_forbidden = trouble == Trouble::Forbidden;
        self.again_from = now + if is_forbidden { FORBIDDEN_TRY_AGAIN } else { TRY_AGAIN };
        is_forbidden && !std::mem::replace(&mut self.forbidden, true)
    }

    /// When something is to be done about the system's scan.
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.is_needed().then(|| if self.on { self.stirred + DEAF } else { self.again_from })
    }

    /// Starts or ends the system's scan where that is due; one that hears nothing is begun anew.
    pub(super) fn keep_up(&mut self, adapter: &Adapter, news: &UnboundedSender<News>, now: Duration) {
        let needed = self.is_needed();
        let is_deaf = self.on && needed && now >= self.stirred + DEAF;
        if self.on == needed && !is_deaf || needed && !self.on && now < self.again_from {
            return;
        }
        (self.on, self.stirred) = (needed, now);
        let (adapter, news, on, before) = (adapter.clone(), news.clone(), self.on, self.before.take());
        self.before = Some(tokio::spawn(async move {
            if let Some(before) = before {
                drop(before.await);
            }
            if is_deaf {
                drop(adapter.stop_scan().await);
            }
            let result = if on { adapter.start_scan(ScanFilter::default()).await } else { adapter.stop_scan().await };
            if let Err(error) = result {
                tracing::debug!(error = without_addresses(&error), on, "scanning");
                if on {
                    drop(news.send(News::ScanFailed(Trouble::from(&error))));
                }
            }
        }));
    }

    /// Whether this device is to be asked now what it says of itself.
    pub(super) fn is_new(&mut self, id: &PeripheralId, now: Duration) -> bool {
        self.stirred = now;
        if self.asked.len() > REMEMBERED {
            self.asked.clear();
        }
        let before = self.asked.get(id).copied();
        let is_due = before.is_none_or(|(at, looks)| {
            now.saturating_sub(at) >= if looks < FIRST_LOOKS { FIRST_LOOKS_EVERY } else { LOOK_EVERY }
        });
        let asks = self.is_needed() && is_due;
        if asks {
            self.asked.insert(id.clone(), (now, before.map_or(0, |(_, looks)| looks).saturating_add(1)));
        }
        asks
    }

    /// Whether this is to be told to the person who looks: a sensor that was not told yet, is much nearer or further, or tells its name
    /// only now.
    pub(super) fn tells(&mut self, seen: &Seen) -> bool {
        let changed = match self.told.get(&seen.sensor) {
            None => true,
            Some((_, name)) if *name != seen.name && !seen.name.is_empty() => true,
            Some((before, _)) => match (before, seen.signal_dbm) {
                (None, Some(_)) => true,
                (Some(before), Some(now)) => (before - now).abs() >= SIGNAL_STEP_DB,
                (_, None) => false,
            },
        };
        if self.shown && changed {
            self.told.insert(seen.sensor.clone(), (seen.signal_dbm, seen.name.clone()));
        }
        self.shown && changed
    }
}

/// The device that a central event is about, if it says that the device was seen.
pub(super) fn seen_in(event: &CentralEvent) -> Option<&PeripheralId> {
    match event {
        CentralEvent::DeviceDiscovered(id)
        | CentralEvent::DeviceUpdated(id)
        | CentralEvent::RssiUpdate { id, .. }
        | CentralEvent::ServicesAdvertisement { id, .. }
        | CentralEvent::ManufacturerDataAdvertisement { id, .. } => Some(id),
        _ => None,
    }
}

/// Asks a device what it says of itself.
pub(super) async fn see(adapter: Adapter, id: PeripheralId, news: UnboundedSender<News>) {
    let Ok(peripheral) = adapter.peripheral(&id).await else { return };
    let Ok(Some(says)) = peripheral.properties().await else { return };
    // BlueZ also tells of devices that it remembers; only what is heard now has a signal.
    if cfg!(target_os = "linux") && says.rssi.is_none() {
        return;
    }
    let seen = Seen {
        sensor: sensor_id(&peripheral),
        name: says.advertisement_name.or(says.local_name).unwrap_or_default(),
        services: says.services,
        signal_dbm: says.rssi,
        peripheral,
    };
    drop(news.send(News::Seen(seen)));
}

/// Passes on what happens to an adapter and its devices. One for each adapter, as long as the radio lives.
pub(super) async fn listen(adapter: Adapter, news: UnboundedSender<News>) {
    match adapter.events().await {
        Ok(mut events) => {
            while let Some(event) = events.next().await {
                if news.send(News::Central(event)).is_err() {
                    return;
                }
            }
        }
        Err(error) => tracing::error!(error = without_addresses(&error), "what happens to the adapter cannot be heard"),
    }
}
