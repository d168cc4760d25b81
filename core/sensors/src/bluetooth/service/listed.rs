//! The adapters that `BlueZ` lists at the moment.

use btleplug::api::Manager as _;
use btleplug::platform::{Adapter, Manager};
use tokio::time::timeout;

use super::super::news::Condition;
use super::{ANSWER, condition_of, stands};

/// The connection to the system's bus, once there is one.
#[derive(Default)]
pub(super) struct Known(Option<Manager>);

pub(super) async fn look(known: &mut Known) -> Option<Condition> {
    let manager = match &mut known.0 {
        Some(manager) => manager,
        none => match Manager::new().await {
            Ok(new) => none.insert(new),
            Err(error) => return Some(condition_of(&error)),
        },
    };
    Some(match timeout(ANSWER, manager.adapters()).await {
        Ok(Ok(adapters)) => best_of(adapters).await,
        Ok(Err(error)) => condition_of(&error),
        Err(_) => Condition::Gone,
    })
}

/// The first adapter that is switched on, else how the last one stands.
async fn best_of(adapters: Vec<Adapter>) -> Condition {
    let mut best = Condition::None;
    for adapter in adapters {
        best = stands(adapter).await;
        if matches!(best, Condition::On(_)) {
            break;
        }
    }
    best
}

pub(super) fn of_unknown_state(_adapter: Adapter) -> Condition {
    Condition::Off
}
