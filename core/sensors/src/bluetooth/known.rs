//! A sensor's name within this radio: what stays the same from one start of the app to the next.

use btleplug::api::{BDAddr, Peripheral as _};
use btleplug::platform::Peripheral;
#[cfg(target_vendor = "apple")]
use btleplug::platform::PeripheralId;

use crate::SensorId;

/// The address where the system tells it, else the system's own identifier (Apple).
pub(super) fn sensor_id(peripheral: &Peripheral) -> SensorId {
    let address = peripheral.address();
    SensorId::new(if address == BDAddr::default() { peripheral.id().to_string() } else { address.to_string() })
}

/// The system's identifier of a sensor that was paired before, for asking the system for it without a scan.
#[cfg(target_vendor = "apple")]
pub(super) fn peripheral_id(sensor: &SensorId) -> Option<PeripheralId> {
    sensor.as_str().parse::<uuid::Uuid>().ok().map(PeripheralId::from)
}
