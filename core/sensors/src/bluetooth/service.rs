//! How the system's Bluetooth stands, looked at again and again while something is wanted of it.

use std::mem::discriminant;
use std::time::Duration;

use btleplug::api::{Central as _, CentralState, Manager as _};
use btleplug::platform::{Adapter, Manager};
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::errors::Trouble;
use super::news::{Condition, News};

/// Not every system tells that its service died or came back, so it is asked this often; that it died is to be told within a second.
const EVERY: Duration = Duration::from_millis(400);
/// A service that needs longer to answer is gone.
const ANSWER: Duration = Duration::from_millis(500);

/// Tells each change, while somebody needs to know.
pub(super) async fn watch_service(mut needed: watch::Receiver<bool>, news: UnboundedSender<News>) {
    let mut manager = None;
    let mut told: Option<Condition> = None;
    while needed.wait_for(|needed| *needed).await.is_ok() {
        let now = look(&mut manager).await;
        if told.as_ref().is_none_or(|told| discriminant(told) != discriminant(&now)) {
            told = Some(now.clone());
            if news.send(News::Service(now)).is_err() {
                return;
            }
        }
        sleep(EVERY).await;
    }
}

async fn look(manager: &mut Option<Manager>) -> Condition {
    let known = match manager {
        Some(known) => known,
        None => match Manager::new().await {
            Ok(new) => manager.insert(new),
            Err(error) => return condition_of(&error),
        },
    };
    match timeout(ANSWER, known.adapters()).await {
        Ok(Ok(adapters)) => best_of(adapters).await,
        Ok(Err(error)) => condition_of(&error),
        Err(_) => Condition::Gone,
    }
}

/// The first adapter that is switched on, else how the first one stands.
async fn best_of(adapters: Vec<Adapter>) -> Condition {
    let mut best = Condition::None;
    for adapter in adapters {
        match timeout(ANSWER, adapter.adapter_state()).await {
            Ok(Ok(CentralState::PoweredOn)) => return Condition::On(adapter),
            Ok(Ok(CentralState::PoweredOff | CentralState::Unknown)) => best = Condition::Off,
            Ok(Err(error)) => best = condition_of(&error),
            Err(_) => best = Condition::Gone,
        }
    }
    best
}

fn condition_of(error: &btleplug::Error) -> Condition {
    match Trouble::from(error) {
        Trouble::Forbidden => Condition::Forbidden,
        _ if matches!(error, btleplug::Error::NoAdapterAvailable) => Condition::None,
        trouble => {
            tracing::debug!(%error, ?trouble, "the system's Bluetooth cannot be asked");
            Condition::Gone
        }
    }
}
