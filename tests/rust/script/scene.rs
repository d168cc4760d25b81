//! Simulated sensors as a script names them.

use heelfirst::{CoachRadio, SceneSensor, Side};

/// `NAME/FOOT/PATTERN/SEED/SIGNAL_DBM/BATTERY_PERCENT/FROM_MS`, joined by `+`; `FROM_MS` is when it wakes, or `never`.
pub fn scene(text: &str) -> CoachRadio {
    CoachRadio::Scene { sensors: text.split('+').map(sensor).collect() }
}

fn sensor(text: &str) -> SceneSensor {
    let [name, foot, pattern, seed, signal_dbm, battery_percent, from_ms] = *text.split('/').collect::<Vec<_>>() else {
        panic!("a sensor is NAME/FOOT/PATTERN/SEED/SIGNAL_DBM/BATTERY_PERCENT/FROM_MS, not {text}")
    };
    SceneSensor {
        sensor: name.to_owned(),
        name: format!("Movesense {name}"),
        kind: "movesense".to_owned(),
        foot: if foot == "left" { Side::Left } else { Side::Right },
        pattern: pattern.to_owned(),
        seed: seed.parse().unwrap(),
        slipped_deg: 0.0,
        signal_dbm: Some(signal_dbm.parse().unwrap()),
        battery_percent: Some(battery_percent.parse().unwrap()),
        battery_falls_every_ms: None,
        model: Some("HR2".to_owned()),
        firmware: Some("2.3.0".to_owned()),
        reachable_from_ms: from_ms.parse().ok(),
        reachable_until_ms: None,
        drops_after_ms: Vec::new(),
        mutes: Vec::new(),
        refuses: false,
    }
}
