use super::*;
use crate::device::common::standard;

#[test]
fn kinds_by_name_and_service() {
    let heart_rate = standard(0x180d);
    let cases: &[(&str, &[Uuid], Option<DeviceKind>)] = &[
        ("Movesense 250230002214", &[standard(0xfdf3), heart_rate], Some(DeviceKind::Movesense)),
        ("WT901BLE68", &[], Some(DeviceKind::WitMotion)),
        ("WT9011DCL-BT50", &[], Some(DeviceKind::WitMotion)),
        ("WTVB01-BT50", &[], None),
        ("something", &[witmotion::SERVICE], Some(DeviceKind::WitMotion)),
        ("Polar Sense 12345678", &[heart_rate], Some(DeviceKind::Polar)),
        ("Polar H10 12345678", &[heart_rate], None),
        ("Movella DOT", &[], Some(DeviceKind::MovellaDot)),
        ("Xsens DOT", &[], Some(DeviceKind::MovellaDot)),
        ("Stryd", &[running_pod::SERVICE], Some(DeviceKind::RunningPod)),
        ("Movesense 1", &[running_pod::SERVICE], Some(DeviceKind::Movesense)),
        ("Movesense 1", &[open::SERVICE], Some(DeviceKind::Open)),
        ("", &[open::SERVICE, running_pod::SERVICE], Some(DeviceKind::Open)),
        ("", &[], None),
        ("my headphones", &[heart_rate], None),
    ];
    for (name, services, kind) in cases {
        assert_eq!(recognise(name, services), *kind, "{name}");
    }
}

#[test]
fn names_people_know() {
    let names = [
        (DeviceKind::Movesense, "Movesense 250230002214", "Movesense 2214"),
        (DeviceKind::Movesense, "Movesense", "Movesense"),
        (DeviceKind::Polar, "Polar Sense 1234ABCD", "Polar Verity Sense ABCD"),
        (DeviceKind::Polar, "Polar Sense ÄÖÜß1", "Polar Verity Sense ÖÜß1"),
        (DeviceKind::WitMotion, "WT901BLE68", "WitMotion WT901BLE68"),
        (DeviceKind::MovellaDot, "Movella DOT", "Movella DOT"),
        (DeviceKind::RunningPod, " Stryd\u{7} \0", "Stryd"),
        (DeviceKind::Open, "\n", "open-format sensor"),
    ];
    for (kind, advertised, name) in names {
        assert_eq!(people_name(kind, advertised), name);
    }
    assert!(people_name(DeviceKind::Open, &"x".repeat(1000)).len() <= 64);
}

#[test]
fn a_device_is_of_its_kind() {
    for kind in DeviceKind::ALL {
        let device = device(kind);
        assert_eq!(device.kind(), kind);
        assert!(!device.needs().is_empty());
        assert_eq!(device.rhythm().rate_hz > 0.0, kind.grades_landings());
    }
}
