//! The guided calibration and the doubt about a mount, through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::path::Path;
use std::sync::Arc;

use common::{Ear, STARTED_AT_MS, config, open};
use heelfirst::{
    CalibrationSnapshot, CalibrationStage, Coach, CoachClock, CoachConfig, CoachError, CoachEvent, CoachRadio,
    HistoryRange, MountAnswer, MountDoubtKind, Orthosis, Place, PracticeContext, SensorId, Side, StepLanding,
    StepSnapshot, WalkingAid,
};
use heelfirst_gait::Sample;
use heelfirst_gait::simulate::seated::{CalibrationRun, SeatedSimulation, SeatedTask};
use heelfirst_gait::simulate::{Idle, Pattern, Simulation};
use heelfirst_sensors::recording::Writer;
use tempfile::tempdir;

fn simulated(slipped_deg: f64) -> CoachRadio {
    CoachRadio::Simulated { pattern: "heel".to_owned(), seed: 5, slipped_deg }
}

fn foot() -> SensorId {
    SensorId { value: "simulated-foot".to_owned() }
}

/// A coach that is opened so many hours later.
fn opened_at(folder: &Path, radio: CoachRadio, hour: i64) -> (Arc<Coach>, Arc<Ear>) {
    let ear = Arc::new(Ear::default());
    let clock = CoachClock::Scripted { started_at_ms: STARTED_AT_MS + 3_600_000 * hour };
    let coach = Coach::open(CoachConfig { clock, ..config(folder, radio) }, Arc::clone(&ear) as _).unwrap();
    (coach, ear)
}

fn calibrations(ear: &Ear) -> Vec<CalibrationSnapshot> {
    let calibration =
        |event| if let CoachEvent::Calibration { calibration } = event { Some(calibration) } else { None };
    ear.events().into_iter().filter_map(calibration).collect()
}

fn stages(ear: &Ear) -> Vec<CalibrationStage> {
    let mut stages: Vec<_> = calibrations(ear).iter().map(|calibration| calibration.stage).collect();
    stages.dedup();
    stages
}

fn with_shoe(shoe: &str) -> PracticeContext {
    PracticeContext {
        shoe: shoe.to_owned(),
        orthosis: Orthosis::Unsupported,
        aid: WalkingAid::Unaided,
        place: Place::Indoors,
        helper: false,
        hot_or_tired: false,
    }
}

fn quality(coach: &Coach) -> Option<f64> {
    coach.snapshot().sensors.first().and_then(|sensor| sensor.mount_quality)
}

/// Walks for half a minute from `from_ms` on.
fn walk(coach: &Coach, from_ms: i64) -> Vec<StepSnapshot> {
    coach.advance_to(from_ms).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(from_ms + 60_000).unwrap();
    coach.steps_since(0)
}

#[test]
fn a_calibration_is_led_by_eye_and_ear() {
    use CalibrationStage::{Done, HoldStill, LiftToes, Sit};
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), simulated(0.0));
    coach.calibrate(foot()).unwrap();
    coach.advance_to(60_000).unwrap();
    assert_eq!(stages(&ear), [Sit, HoldStill, LiftToes, Done]);
    let told = calibrations(&ear);
    let lifts: Vec<u32> = told.iter().filter(|told| told.stage == LiftToes).map(|told| told.lifts_count).collect();
    assert_eq!(lifts, [0, 1, 2]);
    let spoken: Vec<_> = told.iter().filter_map(|told| told.speech.clone()).collect();
    assert_eq!(spoken.len(), 5, "{spoken:?}");
    assert!(spoken[0].starts_with("Sit down"));
    assert_eq!(told.last().unwrap().quality, quality(&coach));
    assert!(quality(&coach).unwrap() > 0.3);
    let shown = coach.snapshot().calibration.unwrap();
    assert_eq!((shown.stage, shown.speech), (Done, None));
    let steps = walk(&coach, 60_000);
    assert!(steps.len() > 10 && steps.iter().all(|step| !step.graded_after));
    assert_eq!((coach.snapshot().mount_questions, coach.snapshot().calibration), (Vec::new(), None));
}

/// A recording as a radio.
fn recorded(folder: &Path, samples: impl Iterator<Item = Sample>) -> CoachRadio {
    let path = folder.join("recording.csv");
    let mut writer = Writer::create(&path).unwrap();
    for sample in samples {
        writer.write(&sample).unwrap();
    }
    writer.finish().unwrap();
    CoachRadio::Replay { path: path.display().to_string() }
}

fn replayed() -> SensorId {
    SensorId { value: "replayed-foot".to_owned() }
}

/// A person who sits and does this.
fn seated(run: CalibrationRun) -> impl Iterator<Item = Sample> {
    SeatedSimulation::new(SeatedTask::Calibration(run), 7).start().unwrap()
}

/// The same one, standing until the session says walk.
fn walking() -> impl Iterator<Item = Sample> {
    let before = vec![Idle::Standing { seconds: 7.0 }];
    Simulation { before, turns: false, steps: Some(12), ..Simulation::new(Pattern::Toe, 7) }.start().unwrap()
}

#[test]
fn with_a_mount_the_first_steps_are_graded_at_once() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = opened_at(folder.path(), recorded(folder.path(), walking()), 0);
    let without = walk(&coach, 0);
    coach.shut_down();
    let (coach, _ear) = opened_at(folder.path(), recorded(folder.path(), seated(CalibrationRun::Proper)), 1);
    coach.calibrate(replayed()).unwrap();
    coach.advance_to(60_000).unwrap();
    coach.shut_down();
    let (coach, ear) = opened_at(folder.path(), recorded(folder.path(), walking()), 2);
    ear.take();
    let with = walk(&coach, 0);
    let first = |steps: &[StepSnapshot]| steps.iter().take(3).map(|step| step.confidence).sum::<f64>();
    assert_eq!((without.len(), with.len()), (12, 12));
    let told_at = |ear: &Ear| {
        let steps = |event| if let CoachEvent::Steps { steps } = event { Some(steps.at_ms) } else { None };
        ear.events().into_iter().find_map(steps).unwrap()
    };
    assert!(told_at(&ear) < 9_500, "{}", told_at(&ear));
    assert!(first(&with) > first(&without), "{with:?} {without:?}");
    assert!(with.iter().filter(|step| step.landing == Some(StepLanding::Toe)).count() >= 10, "{with:?}");
}

#[test]
fn a_sensor_that_cannot_be_right_is_told_as_faulty_and_leaves_no_mount() {
    for spoil in [
        (|sample| sample.gyr_dps = sample.gyr_dps.map(f64::to_radians)) as fn(&mut Sample),
        |sample| sample.gyr_dps[1] = 0.0,
        |sample| sample.gyr_dps = [0.0; 3],
        |sample| sample.acc_mps2 = sample.acc_mps2.map(|v| v / 9.806_65),
    ] {
        let folder = tempdir().unwrap();
        let spoilt = seated(CalibrationRun::Proper).map(|mut sample| {
            spoil(&mut sample);
            sample
        });
        let (coach, ear) = open(folder.path(), recorded(folder.path(), spoilt));
        coach.calibrate(replayed()).unwrap();
        coach.advance_to(120_000).unwrap();
        let told = calibrations(&ear).pop().unwrap();
        assert_eq!(told.notice.map(|notice| notice.key), Some("calibration-sensor-fault".to_owned()));
        assert_eq!((told.stage, quality(&coach)), (CalibrationStage::Failed, None));
    }
}

#[test]
fn a_mount_is_kept_for_its_foot_and_shoe() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), simulated(0.0));
    coach.set_context(with_shoe("boots")).unwrap();
    coach.calibrate(foot()).unwrap();
    coach.advance_to(60_000).unwrap();
    let boots = quality(&coach);
    assert!(boots.is_some());
    coach.shut_down();
    let (coach, ear) = opened_at(folder.path(), simulated(0.0), 1);
    assert_eq!(quality(&coach), boots);
    ear.take();
    coach.set_context(with_shoe("slippers")).unwrap();
    assert_eq!(quality(&coach), None);
    coach.advance_to(1).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Sensor { .. })));
    coach.set_context(with_shoe("boots")).unwrap();
    coach.pair(foot(), Side::Right).unwrap();
    assert_eq!(quality(&coach), None);
    coach.pair(foot(), Side::Left).unwrap();
    assert_eq!(quality(&coach), boots);
    coach.forget(foot()).unwrap();
    coach.pair(foot(), Side::Left).unwrap();
    assert_eq!(quality(&coach), None);
    coach.shut_down();
    let (coach, _ear) = opened_at(folder.path(), simulated(0.0), 2);
    assert_eq!(quality(&coach), None);
}

#[test]
fn a_sensor_that_slipped_is_asked_about_after_the_walk_until_it_is_answered() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), simulated(20.0));
    coach.calibrate(foot()).unwrap();
    coach.advance_to(60_000).unwrap();
    ear.take();
    walk(&coach, 60_000);
    let events = ear.events();
    let done = events.iter().position(|event| matches!(event, CoachEvent::Done { .. })).unwrap();
    let asked = events.iter().position(|event| matches!(event, CoachEvent::MountQuestions { .. })).unwrap();
    assert!(done < asked);
    let questions = coach.snapshot().mount_questions;
    assert_eq!(questions.iter().map(|question| question.doubt).collect::<Vec<_>>(), [MountDoubtKind::Tilted]);
    coach.shut_down();
    let (coach, ear) = opened_at(folder.path(), simulated(20.0), 1);
    assert_eq!(coach.snapshot().mount_questions, questions);
    coach.answer_mount(foot(), MountAnswer::Calibrate).unwrap();
    assert_eq!(coach.snapshot().mount_questions, questions);
    coach.advance_to(60_000).unwrap();
    assert_eq!(coach.snapshot().mount_questions, []);
    assert!(
        ear.events()
            .iter()
            .any(|event| matches!(event, CoachEvent::MountQuestions { questions } if questions.is_empty()))
    );
    // It still sits otherwise while walking: it is asked again, and left.
    walk(&coach, 60_000);
    coach.answer_mount(foot(), MountAnswer::Leave).unwrap();
    walk(&coach, 180_000);
    assert_eq!(coach.snapshot().mount_questions, []);
}

#[test]
fn one_thing_at_a_time() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), simulated(0.0));
    assert!(matches!(coach.stop_calibration(), Err(CoachError::NotFound { .. })));
    coach.calibrate(foot()).unwrap();
    let busy =
        |refused: Result<(), CoachError>| assert!(matches!(refused, Err(CoachError::Busy { .. })), "{refused:?}");
    busy(coach.calibrate(foot()));
    busy(coach.start("seated-ankle-lift".to_owned()).map(drop));
    busy(coach.pair(foot(), Side::Right));
    busy(coach.forget(foot()));
    busy(coach.delete_everything());
    coach.advance_to(5_000).unwrap();
    coach.stop_calibration().unwrap();
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    busy(coach.calibrate(foot()));
    coach.stop(None).unwrap();
    coach.calibrate(foot()).unwrap();
    coach.advance_to(60_000).unwrap();
    assert_eq!(calibrations(&ear).iter().filter(|told| told.stage == CalibrationStage::Stopped).count(), 1);
    assert!(quality(&coach).is_some());
    coach.delete_everything().unwrap();
    assert_eq!(quality(&coach), None);
}

#[test]
fn what_goes_otherwise_ends_with_a_word_and_a_remedy() {
    for (run, seconds, key) in [
        (CalibrationRun::TwoLifts, 1e9, "calibration-no-lifts"),
        (CalibrationRun::LegLifted, 1e9, "calibration-whole-leg-lifted"),
        (CalibrationRun::SidewaysRocking, 1e9, "calibration-not-the-same-axis"),
        (CalibrationRun::Proper, 5.0, "calibration-sensor-lost"),
    ] {
        let folder = tempdir().unwrap();
        let (coach, ear) = open(
            folder.path(),
            recorded(folder.path(), seated(run).take_while(|sample| sample.at.as_secs_f64() < seconds)),
        );
        coach.calibrate(replayed()).unwrap();
        coach.advance_to(130_000).unwrap();
        let told = calibrations(&ear);
        let last = told.last().unwrap();
        assert_eq!(last.stage, CalibrationStage::Failed, "{run:?}");
        assert_eq!(last.notice.as_ref().unwrap().key, key, "{run:?}");
        assert!(last.speech.is_some());
        assert_eq!(coach.snapshot().sensors[0].mount_quality, None);
        coach.start("seated-ankle-lift".to_owned()).unwrap();
        coach.shut_down();
    }
}

#[test]
fn at_most_four_times_a_second_it_is_told() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), recorded(folder.path(), seated(CalibrationRun::NeverStill)));
    coach.calibrate(replayed()).unwrap();
    for second in 1..=80 {
        ear.take();
        coach.advance_to(1000 * second).unwrap();
        assert!(calibrations(&ear).len() <= 4, "second {second}: {:?}", calibrations(&ear));
    }
}

#[test]
fn what_is_usual_is_learnt_on_a_calibrated_sensor_only_and_once() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), simulated(0.0));
    let learnt = || {
        let settings = heelfirst_history::Reader::open(folder.path()).unwrap().settings().unwrap();
        settings.get("baselines").map(ToString::to_string)
    };
    walk(&coach, 0);
    assert_eq!(learnt(), None);
    coach.calibrate(foot()).unwrap();
    let mut heard = Vec::new();
    for minute in 2..8 {
        walk(&coach, 60_000 * minute);
        heard.push(learnt().unwrap());
    }
    assert!(heard[0].contains("\"steps\"") && heard[5].contains("\"baseline\""), "{heard:?}");
    assert_eq!(heard[4], heard[5]);
}

#[test]
fn a_session_keeps_the_circumstances_it_began_in_and_the_next_one_has_the_new_ones() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.set_context(with_shoe("boots")).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.set_context(with_shoe("slippers")).unwrap();
    coach.stop(None).unwrap();
    coach.shut_down();
    let (coach, _ear) = opened_at(folder.path(), CoachRadio::None, 1);
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.stop(None).unwrap();
    let all = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: false };
    let mut sessions = coach.history(all).unwrap().sessions;
    sessions.sort_by_key(|session| session.started_ms);
    let shoes: Vec<&str> = sessions.iter().map(|session| session.context.shoe.as_str()).collect();
    assert_eq!(shoes, ["boots", "slippers"]);
}
