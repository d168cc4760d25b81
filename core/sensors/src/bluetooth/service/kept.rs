//! The one adapter of a phone or a Mac. Apple's is made for whoever asks, each with a thread and a central manager of its own, so it is
//! asked for once and kept.

use btleplug::api::Manager as _;
use btleplug::platform::{Adapter, Manager};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::super::news::Condition;
use super::{ANSWER, condition_of, stands};

/// How far we are with the adapter.
#[derive(Default)]
pub(super) enum Known {
    #[default]
    Nothing,
    /// Apple answers only after the person has said whether this app may use Bluetooth.
    Asked(JoinHandle<btleplug::Result<Adapter>>),
    Adapter(Adapter),
}

/// Nothing while the system has not answered.
pub(super) async fn look(known: &mut Known) -> Option<Condition> {
    #[cfg(target_os = "android")]
    if let Some(condition) = without_adapter() {
        return Some(condition);
    }
    if matches!(known, Known::Nothing) {
        *known = Known::Asked(tokio::spawn(ask()));
    }
    if let Known::Asked(asked) = known {
        let answer = timeout(ANSWER, asked).await.ok()?;
        *known = Known::Nothing;
        match answer {
            Ok(Ok(adapter)) => *known = Known::Adapter(adapter),
            Ok(Err(error)) => return Some(condition_of(&error)),
            Err(_) => return Some(Condition::Gone),
        }
    }
    match known {
        Known::Adapter(adapter) => Some(stands(adapter.clone()).await),
        Known::Nothing | Known::Asked(_) => None,
    }
}

async fn ask() -> btleplug::Result<Adapter> {
    let adapters = Manager::new().await?.adapters().await?;
    adapters.into_iter().next().ok_or(btleplug::Error::NoAdapterAvailable)
}

/// Why the adapter cannot be used. btleplug panics where it was not initialised, and does not see that Bluetooth is off.
#[cfg(target_os = "android")]
fn without_adapter() -> Option<Condition> {
    use crate::android::{Switch, is_initialised, switch};

    if !is_initialised() {
        tracing::warn!("the app has not called org.heelfirst.core.Bluetooth.initialise()");
        return Some(Condition::None);
    }
    match switch() {
        Ok(Switch::On) => None,
        Ok(Switch::Off) => Some(Condition::Off),
        Ok(Switch::Missing) => Some(Condition::None),
        Err(error) => {
            tracing::debug!(%error, "Java cannot be asked how Bluetooth stands");
            Some(Condition::Gone)
        }
    }
}

/// On Android btleplug knows no state, and Java has just said that it is on.
#[cfg(target_os = "android")]
pub(super) fn of_unknown_state(adapter: Adapter) -> Condition {
    Condition::On(adapter)
}

/// On Apple btleplug joins several states to this one; of them it is the person's refusal that lasts.
#[cfg(not(target_os = "android"))]
pub(super) fn of_unknown_state(_adapter: Adapter) -> Condition {
    Condition::Forbidden
}
