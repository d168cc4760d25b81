//! Which kind of sensor an advertisement is of, and what people call it.

use uuid::Uuid;

use super::movella_dot::MovellaDot;
use super::movesense::Movesense;
use super::open::Open;
use super::polar::Polar;
use super::running_pod::RunningPod;
use super::witmotion::WitMotion;
use super::{Device, DeviceKind, common, open, running_pod, witmotion};

#[cfg(test)]
mod tests;

/// The kind of sensor that advertises this name and these services; `None` where it is of no known kind.
///
/// In this order: the open format's service, which says exactly what is meant; then names, because most makers advertise no service that
/// tells, or one that says less (a Movesense advertises a heart rate); then `WitMotion`'s service; and a running pod by its service last,
/// because a sensor that measures more may offer it too.
pub fn recognise(name: &str, services: &[Uuid]) -> Option<DeviceKind> {
    if services.contains(&open::SERVICE) {
        return Some(DeviceKind::Open);
    }
    by_name(name.trim()).or_else(|| by_service(services))
}

fn by_name(name: &str) -> Option<DeviceKind> {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    if begins(&["Movesense"]) {
        Some(DeviceKind::Movesense)
    } else if begins(&["Polar Sense", "Polar Verity Sense"]) {
        Some(DeviceKind::Polar)
    } else if begins(&["Movella DOT", "Xsens DOT"]) {
        Some(DeviceKind::MovellaDot)
    } else if begins(&["WT9", "HWT9", "BWT9", "WTSDCL"]) {
        // Not all that begins with "WT": the maker's vibration meters do too, and send something else.
        Some(DeviceKind::WitMotion)
    } else {
        None
    }
}

fn by_service(services: &[Uuid]) -> Option<DeviceKind> {
    if services.contains(&witmotion::SERVICE) {
        Some(DeviceKind::WitMotion)
    } else if services.contains(&running_pod::SERVICE) {
        Some(DeviceKind::RunningPod)
    } else {
        None
    }
}

/// A device of this kind at its usual rate.
pub fn device(kind: DeviceKind) -> Box<dyn Device> {
    match kind {
        DeviceKind::Movesense => Box::new(Movesense::default()),
        DeviceKind::WitMotion => Box::new(WitMotion::default()),
        DeviceKind::Open => Box::new(Open::default()),
        DeviceKind::Polar => Box::new(Polar::default()),
        DeviceKind::MovellaDot => Box::new(MovellaDot::default()),
        DeviceKind::RunningPod => Box::new(RunningPod::default()),
    }
}

/// A short name that people know: the product, and the last four characters of the serial number where the name ends in one, so that two
/// of a kind can be told apart. What cannot be shown is left out.
pub fn people_name(kind: DeviceKind, advertised: &str) -> String {
    let Some(name) = common::text(advertised.as_bytes()) else { return kind.to_string() };
    match kind {
        DeviceKind::Movesense => with_serial("Movesense", &name),
        DeviceKind::Polar => with_serial("Polar Verity Sense", &name),
        DeviceKind::WitMotion => format!("WitMotion {name}"),
        DeviceKind::MovellaDot | DeviceKind::Open | DeviceKind::RunningPod => name,
    }
}

fn with_serial(product: &str, name: &str) -> String {
    let serial = name.rsplit(' ').next().unwrap_or_default();
    match serial.char_indices().rev().nth(3) {
        Some((from, _)) if serial.chars().any(|c| c.is_ascii_digit()) => {
            format!("{product} {}", serial.get(from..).unwrap_or_default())
        }
        _ => product.to_owned(),
    }
}
