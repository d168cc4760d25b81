//! How the system's Bluetooth stands, looked at again and again while something is wanted of it.

use std::time::Duration;

use btleplug::api::{Central as _, CentralState};
use btleplug::platform::Adapter;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use self::adapters::{Known, look, of_unknown_state};
use super::errors::{Trouble, without_addresses};
use super::news::{Condition, News};

/// Where adapters are plugged in and out, and their service with them.
#[cfg(target_os = "linux")]
#[path = "service/listed.rs"]
mod adapters;

/// Where there is one adapter as long as the app lives.
#[cfg(not(target_os = "linux"))]
#[path = "service/kept.rs"]
mod adapters;

/// Not every system tells that its service died or came back, so it is asked this often; that it died is to be told within a second.
const EVERY: Duration = Duration::from_millis(400);
/// A service that needs longer to answer is gone. One that died is known at once, so there is time for a busy one.
const ANSWER: Duration = Duration::from_secs(2);

/// Tells how it stands again and again, while somebody needs to know; who hears it compares.
pub(super) async fn watch_service(mut needed: watch::Receiver<bool>, news: UnboundedSender<News>) {
    let mut known = Known::default();
    // Only Linux is asked before anything is wanted: Apple would ask the person for permission.
    if cfg!(target_os = "linux") {
        drop(look(&mut known).await);
    }
    while needed.wait_for(|needed| *needed).await.is_ok() {
        if let Some(now) = look(&mut known).await {
            if matches!(now, Condition::Lost) {
                known = Known::default();
            }
            if news.send(News::Service(now)).is_err() {
                return;
            }
        }
        sleep(EVERY).await;
    }
}

/// How one adapter stands.
async fn stands(adapter: Adapter) -> Condition {
    match timeout(ANSWER, adapter.adapter_state()).await {
        Ok(Ok(CentralState::PoweredOn)) => Condition::On(adapter),
        // On Linux btleplug calls it off where it cannot be asked.
        Ok(Ok(CentralState::PoweredOff)) if cfg!(target_os = "linux") => match adapter.adapter_info().await {
            Ok(_) => Condition::Off,
            Err(error) => condition_of(&error),
        },
        Ok(Ok(CentralState::PoweredOff)) => Condition::Off,
        Ok(Ok(CentralState::Unknown)) => of_unknown_state(adapter),
        Ok(Err(error)) => condition_of(&error),
        Err(_) => Condition::Gone,
    }
}

fn condition_of(error: &btleplug::Error) -> Condition {
    match Trouble::from(error) {
        Trouble::Forbidden => Condition::Forbidden,
        Trouble::Lost => Condition::Lost,
        _ if matches!(error, btleplug::Error::NoAdapterAvailable) => Condition::None,
        trouble => {
            tracing::debug!(error = without_addresses(&error), ?trouble, "the system's Bluetooth cannot be asked");
            Condition::Gone
        }
    }
}
