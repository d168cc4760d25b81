//! What a sensor does not measure as it should, told through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::{Ear, open};
use heelfirst::{Coach, CoachEvent, CoachRadio, NoticeSnapshot};
use heelfirst_gait::Sample;
use heelfirst_gait::simulate::{Idle, Pattern, Simulation};
use heelfirst_sensors::recording::Writer;
use tempfile::tempdir;

fn problems(ear: &Ear) -> Vec<NoticeSnapshot> {
    let problem = |event| if let CoachEvent::Problem { notice } = event { Some(notice) } else { None };
    ear.events().into_iter().filter_map(problem).collect()
}

fn session(coach: &Coach, item: &str, until_ms: i64) {
    coach.start_unasked(item.to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(until_ms).unwrap();
}

/// The problems told while a recording is walked whose samples all went through `spoil`.
fn told_of(spoil: fn(&mut Sample)) -> Vec<NoticeSnapshot> {
    let folder = tempdir().unwrap();
    let path = folder.path().join("walk.csv.gz");
    let mut writer = Writer::create(&path).unwrap();
    let walk = Simulation {
        turns: false,
        before: vec![Idle::Standing { seconds: 6.0 }],
        steps: Some(40),
        ..Simulation::new(Pattern::Slap, 11)
    };
    for mut sample in walk.start().unwrap() {
        spoil(&mut sample);
        writer.write(&sample).unwrap();
    }
    writer.finish().unwrap();
    let data = tempdir().unwrap();
    let (coach, ear) = open(data.path(), CoachRadio::Replay { path: path.display().to_string() });
    session(&coach, "walking-burst", 90_000);
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Done { .. })));
    coach.shut_down();
    problems(&ear)
}

#[test]
fn a_faulty_sensor_is_told_once_with_the_side_and_a_remedy() {
    for (spoil, key) in [
        ((|s| s.gyr_dps[1] = 0.0) as fn(&mut Sample), "signal-stuck"),
        (|s| s.acc_mps2 = s.acc_mps2.map(|v| v / 9.806_65), "signal-units"),
        (|s| s.gyr_dps = s.gyr_dps.map(f64::to_radians), "signal-units"),
        (|s| s.acc_mps2 = s.acc_mps2.map(|v| v.clamp(-19.6, 19.6)), "signal-clipped"),
    ] {
        let told = told_of(spoil);
        assert_eq!(told.iter().map(|notice| notice.key.as_str()).collect::<Vec<_>>(), [key]);
        assert!(told[0].what.contains("your left foot") && !told[0].remedy.is_empty(), "{told:?}");
    }
    assert_eq!(told_of(|_| ()), []);
}

#[test]
fn a_sound_sensor_brings_no_notice() {
    for pattern in Pattern::ALL {
        let folder = tempdir().unwrap();
        let radio = CoachRadio::Simulated { pattern: pattern.to_string(), seed: 8, slipped_deg: 0.0 };
        let (coach, ear) = open(folder.path(), radio);
        session(&coach, "walking-burst", 90_000);
        session(&coach, "seated-ankle-lift", 900_000);
        assert_eq!(problems(&ear), [], "{pattern}");
        coach.shut_down();
    }
}
