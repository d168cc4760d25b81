//! From a scan to a walk: which sensors there are, which foot they are on, and how they sit.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

mod common;

use common::scene::{done, feet, found, id, one, pair_all, problems, radio, sensor, walk};
use common::{Ear, open};
use heelfirst::{CalibrationStage, Coach, CoachError, CoachEvent, CoachRadio, FeetStage, LinkState, SceneSensor, Side};
use tempfile::tempdir;

/// Two on the feet, and a stranger's pod.
fn household() -> Vec<SceneSensor> {
    let pod =
        SceneSensor { kind: "running-pod".to_owned(), signal_dbm: Some(-90), ..sensor("pod", Side::Left, "heel", 9) };
    vec![
        pod,
        SceneSensor { signal_dbm: Some(-72), ..sensor("a", Side::Right, "heel", 5) },
        SceneSensor { signal_dbm: Some(-50), firmware: Some("2.3.0".to_owned()), ..sensor("b", Side::Left, "slap", 6) },
    ]
}

fn scanned(coach: &Coach) {
    coach.scan(true).unwrap();
    coach.advance_to(2_000).unwrap();
    coach.scan(false).unwrap();
}

fn stages(ear: &Ear) -> Vec<FeetStage> {
    let mut stages: Vec<_> = feet(ear).into_iter().map(|feet| feet.stage).collect();
    stages.dedup();
    stages
}

#[test]
fn from_the_scan_to_the_walk() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio(&household()));
    assert_eq!(found(&coach), []);
    scanned(&coach);
    let by_signal = |names: [&str; 3]| names.map(|name| (name.to_owned(), None)).to_vec();
    assert_eq!(found(&coach), by_signal(["b", "a", "pod"]));
    let texts: Vec<_> = coach.snapshot().sensors.into_iter().map(|sensor| sensor.signal_text.unwrap()).collect();
    assert_eq!(texts, ["Near", "A little further away", "Far away"]);

    coach.tell_feet_apart(vec![id("a"), id("b")], Side::Left).unwrap();
    coach.advance_to(30_000).unwrap();
    assert_eq!(stages(&ear), [FeetStage::Sit, FeetStage::Tap, FeetStage::Told]);
    let told = feet(&ear);
    assert_eq!(told.last().unwrap().tapped, Some(id("b")));
    let spoken: Vec<_> = told.into_iter().filter_map(|feet| feet.speech).collect();
    assert_eq!(spoken.len(), 3, "{spoken:?}");
    assert_eq!(spoken[1], "Keep the toes down. Tap your left heel three times.");
    let paired = [("b", Some(Side::Left)), ("a", Some(Side::Right)), ("pod", None)];
    assert_eq!(found(&coach), paired.map(|(name, foot)| (name.to_owned(), foot)));
    assert_eq!(one(&coach, "b").firmware.as_deref(), Some("2.3.0"));

    for (sensor, from_ms) in [("a", 30_000), ("b", 100_000)] {
        coach.advance_to(from_ms).unwrap();
        coach.calibrate(id(sensor)).unwrap();
        coach.advance_to(from_ms + 60_000).unwrap();
        assert_eq!(coach.snapshot().calibration.unwrap().stage, CalibrationStage::Done);
    }
    ear.take();
    walk(&coach, 170_000);
    let events = ear.take();
    let walked = done(&events).walk.unwrap();
    assert_eq!(walked.feet.len(), 2);
    assert!(walked.feet.iter().all(|foot| foot.steps_count > 10), "{:?}", walked.feet);
    assert_eq!(problems(&events), (vec![], vec![]));
    assert_eq!(coach.snapshot().mount_questions, []);
}

#[test]
fn what_was_paired_is_known_again_with_its_kind() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), radio(&household()));
    scanned(&coach);
    coach.pair(id("pod"), Side::Right).unwrap();
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let pod = one(&coach, "pod");
    assert_eq!((pod.kind.as_str(), pod.kind_text.as_str(), pod.grades_landings), ("running-pod", "Running pod", false));
    assert_eq!(pod.limits_text.as_deref(), Some("It tells cadence and speed only. It cannot see how a foot lands."));
    assert_eq!((pod.signal_dbm, pod.battery_percent, pod.battery_low), (None, None, false));
}

#[test]
fn one_sensor_alone_is_put_on_the_foot_that_taps_and_not_on_the_other() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio(&household()));
    scanned(&coach);
    coach.tell_feet_apart(vec![id("a")], Side::Left).unwrap();
    coach.advance_to(90_000).unwrap();
    let last = feet(&ear).pop().unwrap();
    assert_eq!((last.stage, last.notice.unwrap().key.as_str()), (FeetStage::Failed, "feet-not-felt"));
    assert!(feet(&ear).iter().filter(|feet| feet.stage == FeetStage::Tap).count() >= 3, "it is asked for again");
    assert_eq!(one(&coach, "a").foot, None);
    coach.tell_feet_apart(vec![id("a")], Side::Right).unwrap();
    coach.advance_to(120_000).unwrap();
    assert_eq!(feet(&ear).pop().unwrap().stage, FeetStage::Told);
    assert_eq!(one(&coach, "a").foot, Some(Side::Right));
    let shown = coach.snapshot().feet.unwrap();
    assert_eq!((shown.stage, shown.speech), (FeetStage::Told, None));
}

#[test]
fn whichever_foot_taps_the_right_sensor_is_found() {
    for seed in 0..6 {
        for foot in [Side::Left, Side::Right] {
            let folder = tempdir().unwrap();
            let sensors = [sensor("a", Side::Right, "flat", seed), sensor("b", Side::Left, "drag", seed + 50)];
            let (coach, _ear) = open(folder.path(), radio(&sensors));
            scanned(&coach);
            coach.tell_feet_apart(vec![id("a"), id("b")], foot).unwrap();
            coach.advance_to(60_000).unwrap();
            assert_eq!(one(&coach, "a").foot, Some(Side::Right), "seed {seed}, {foot:?}");
            assert_eq!(one(&coach, "b").foot, Some(Side::Left), "seed {seed}, {foot:?}");
        }
    }
}

#[test]
fn a_sensor_that_wakes_late_is_waited_for_and_one_that_never_does_is_not_needed() {
    for from in [Some(12_000), None] {
        let folder = tempdir().unwrap();
        let late = SceneSensor { reachable_from_ms: from, ..sensor("a", Side::Right, "heel", 5) };
        let sensors = [SceneSensor { reachable_from_ms: Some(0), ..late.clone() }, sensor("b", Side::Left, "slap", 6)];
        let (coach, _ear) = open(folder.path(), radio(&sensors));
        pair_all(&coach, &sensors);
        coach.shut_down();
        let (coach, ear) = open(folder.path(), radio(&[late, sensors[1].clone()]));
        coach.tell_feet_apart(vec![id("a"), id("b")], Side::Left).unwrap();
        coach.advance_to(60_000).unwrap();
        assert_eq!(feet(&ear).pop().unwrap().tapped, Some(id("b")), "{from:?}");
        assert_eq!(one(&coach, "a").foot, Some(Side::Right));
    }
}

#[test]
fn what_is_not_heard_at_all_ends_with_a_word() {
    let folder = tempdir().unwrap();
    let gone = SceneSensor { reachable_until_ms: Some(1_500), ..sensor("a", Side::Left, "heel", 5) };
    let (coach, ear) = open(folder.path(), radio(&[gone]));
    scanned(&coach);
    coach.tell_feet_apart(vec![id("a")], Side::Left).unwrap();
    coach.advance_to(30_000).unwrap();
    let last = feet(&ear).pop().unwrap();
    assert_eq!((last.stage, last.notice.unwrap().key.as_str()), (FeetStage::Failed, "feet-sensor-lost"));
    assert!(last.speech.unwrap().contains("Wake it"));
}

#[test]
fn one_thing_at_a_time_and_only_what_can_be() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio(&household()));
    let tell = |sensors: &[&str]| coach.tell_feet_apart(sensors.iter().map(|name| id(name)).collect(), Side::Left);
    assert!(matches!(tell(&["a"]), Err(CoachError::NotFound { .. })));
    assert!(matches!(coach.stop_telling_feet_apart(), Err(CoachError::NotFound { .. })));
    scanned(&coach);
    for wrong in [&[][..], &["a", "a"], &["a", "b", "pod"]] {
        assert!(matches!(tell(wrong), Err(CoachError::Invalid { .. })), "{wrong:?}");
    }
    assert!(matches!(tell(&["pod"]), Err(CoachError::SensorUnavailable { .. })));
    tell(&["a", "b"]).unwrap();
    let busy =
        |refused: Result<(), CoachError>| assert!(matches!(refused, Err(CoachError::Busy { .. })), "{refused:?}");
    busy(tell(&["a"]));
    busy(coach.start("seated-ankle-lift".to_owned()).map(drop));
    busy(coach.pair(id("a"), Side::Left));
    coach.pair(id("pod"), Side::Left).unwrap();
    busy(coach.calibrate(id("pod")));
    coach.stop_telling_feet_apart().unwrap();
    coach.advance_to(20_000).unwrap();
    assert_eq!(stages(&ear).last(), Some(&FeetStage::Stopped));
    assert_eq!(one(&coach, "a").foot, None);
    assert!(coach.snapshot().sensors.iter().all(|sensor| sensor.link == LinkState::Idle));
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    busy(tell(&["a"]));
}

#[test]
fn a_low_battery_is_told_once_a_charge_and_during_a_session_after_it() {
    let folder = tempdir().unwrap();
    let weak = SceneSensor { battery_percent: Some(19), ..sensor("a", Side::Left, "heel", 5) };
    let (coach, ear) = open(folder.path(), radio(std::slice::from_ref(&weak)));
    pair_all(&coach, std::slice::from_ref(&weak));
    walk(&coach, 2_000);
    assert_eq!(problems(&ear.take()), (vec![], vec!["sensor-battery-low".to_owned()]));
    assert!(one(&coach, "a").battery_low);
    assert_eq!(one(&coach, "a").battery_text.as_deref(), Some("Battery low, 19 %"));
    walk(&coach, 70_000);
    assert_eq!(problems(&ear.take()), (vec![], vec![]));
    coach.shut_down();
    // Charged, and empty again: told at once where nobody walks.
    let full = SceneSensor { battery_percent: Some(90), ..weak.clone() };
    let (coach, ear) = open(folder.path(), radio(&[full]));
    walk(&coach, 0);
    assert_eq!(problems(&ear.take()), (vec![], vec![]));
    coach.shut_down();
    let (coach, ear) = open(folder.path(), radio(&[weak]));
    coach.calibrate(id("a")).unwrap();
    coach.advance_to(2_000).unwrap();
    let low =
        |event: &CoachEvent| matches!(event, CoachEvent::Problem { notice } if notice.key == "sensor-battery-low");
    assert_eq!(ear.events().iter().filter(|event| low(event)).count(), 1);
}

#[test]
fn a_running_pod_shows_its_pace_and_grades_nothing() {
    let folder = tempdir().unwrap();
    let pods = &household()[..1];
    let (coach, ear) = open(folder.path(), radio(pods));
    pair_all(&coach, pods);
    walk(&coach, 2_000);
    let pod = one(&coach, "pod");
    assert!(pod.cadence_per_min.is_some_and(|cadence| cadence > 80.0) && pod.speed_mps.is_some());
    let events = ear.take();
    assert_eq!((done(&events).walk, problems(&events)), (None, (vec![], vec![])));
}

#[test]
fn a_foot_wears_one_sensor() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), radio(&household()));
    scanned(&coach);
    coach.pair(id("a"), Side::Left).unwrap();
    coach.pair(id("b"), Side::Left).unwrap();
    let worn: Vec<_> = coach.snapshot().sensors.into_iter().filter(|sensor| sensor.foot.is_some()).collect();
    assert_eq!(worn.len(), 1);
    assert_eq!(worn[0].sensor, id("b"));
    coach.shut_down();
    let (again, _) = open(folder.path(), radio(&household()));
    let kept: Vec<_> =
        again.snapshot().sensors.into_iter().filter_map(|sensor| sensor.foot.map(|_| sensor.sensor)).collect();
    assert_eq!(kept, [id("b")]);
    drop(ear);
}
