//! Practice that is recorded: whole, only when asked, and no more than is kept.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::fs::{self, File};
use std::path::Path;

use common::{Ear, open, scene};
use heelfirst::{Coach, CoachError, CoachEvent, CoachRadio, HistoryRange, Side, StepSnapshot, read_recordings};
use heelfirst_gait::{Analyser, Foot, Landing, Settings, Step};
use heelfirst_sensors::recording::Reader;
use heelfirst_words::Words;
use tempfile::tempdir;

const ALL: HistoryRange = HistoryRange { from_ms: 0, before_ms: i64::MAX / 1000, with_steps: true };

fn walking(pattern: &str) -> CoachRadio {
    CoachRadio::Simulated { pattern: pattern.to_owned(), seed: 3, slipped_deg: 0.0 }
}

/// Steps of a recording, by the analyser alone.
fn analysed(path: &str) -> Vec<Step> {
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let mut steps = Vec::new();
    for sample in Reader::open(path).unwrap() {
        analyser.push(sample.unwrap(), &mut steps);
    }
    analyser.finish(&mut steps);
    steps
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(found) = fs::read_dir(folder.join("recordings")) else { return Vec::new() };
    let mut names: Vec<String> = found.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

/// Files that are older than any session, 4 MB each.
fn old_ones(folder: &Path, count: u32) {
    fs::create_dir_all(folder.join("recordings")).unwrap();
    for number in 0..count {
        let name = format!("2020-01-0{}t08-00-00.000z-left-00000001.csv.gz", number + 1);
        File::create(folder.join("recordings").join(name)).unwrap().set_len(4_000_000).unwrap();
    }
}

fn graded(steps: &[StepSnapshot]) -> usize {
    steps.iter().filter(|step| step.landing.is_some()).count()
}

fn has_problem(ear: &Ear) -> bool {
    ear.events().iter().any(|event| matches!(event, CoachEvent::Problem { .. }))
}

#[test]
fn a_walk_that_was_recorded_has_the_same_landings_when_it_is_analysed_again() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), walking("mixed"));
    coach.set_recording(true, None).unwrap();
    scene::walk(&coach, 0);
    let steps = coach.history(ALL).unwrap().sessions.remove(0).steps;
    assert!(steps.len() > 15 && graded(&steps) > 10, "{} steps, {} graded", steps.len(), graded(&steps));
    let kept = coach.recordings().unwrap();
    assert_eq!(kept.recordings.len(), 1);
    let recording = &kept.recordings[0];
    let begun_ms = recording.started_ms.unwrap() - common::STARTED_AT_MS;
    assert!(recording.foot == Some(Side::Left) && (0..1_000).contains(&begun_ms), "{recording:?}");
    let again = analysed(&recording.path);
    for step in &steps {
        let same = |other: &&Step| (other.initial_contact_s - step.initial_contact_s).abs() < 0.001;
        let other = again.iter().find(same).unwrap_or_else(|| panic!("no step at {} s", step.initial_contact_s));
        if step.ungraded_because.is_none() {
            let landing: Option<Landing> = step.landing.map(Into::into);
            assert_eq!((other.landing, other.slap, other.drag), (landing, step.slap, step.drag));
        }
    }
    assert!(!has_problem(&ear), "{:?}", ear.events());
}

#[test]
fn nothing_is_recorded_unless_it_is_asked_for() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    scene::walk(&coach, 0);
    assert!(!folder.path().join("recordings").exists());
    let kept = coach.recordings().unwrap();
    assert_eq!((kept.on, kept.limit_mb, kept.recordings.len(), kept.size_bytes), (false, 200, 0, 0));
    assert_eq!(kept.on_text, "Practice is not recorded.");
    assert_eq!(kept.limit_text, "When there is more than 200 MB, the oldest go first.");
    // Without a sensor there is nothing to record.
    let (other, _ear) = open(tempdir().unwrap().path(), CoachRadio::None);
    other.set_recording(true, None).unwrap();
    scene::walk(&other, 0);
    assert_eq!(other.recordings().unwrap().recordings, []);
}

#[test]
fn switched_off_during_a_session_it_ends_there() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    coach.set_recording(true, None).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(10_000).unwrap();
    assert_eq!(coach.recordings().unwrap().recordings, [], "not whole yet");
    coach.set_recording(false, None).unwrap();
    coach.advance_to(60_000).unwrap();
    let kept = coach.recordings().unwrap();
    assert_eq!(kept.recordings.len(), 1);
    let last = Reader::open(&kept.recordings[0].path).unwrap().map(Result::unwrap).last().unwrap();
    assert!((9.0..=10.0).contains(&last.at.as_secs_f64()), "{last:?}");
}

#[test]
fn each_foot_has_its_own_file_and_seated_lifts_are_recorded_too() {
    let folder = tempdir().unwrap();
    let sensors = [scene::sensor("L", Side::Left, "heel", 1), scene::sensor("R", Side::Right, "slap", 2)];
    let (coach, _ear) = open(folder.path(), scene::radio(&sensors));
    scene::pair_all(&coach, &sensors);
    coach.set_recording(true, None).unwrap();
    scene::walk(&coach, 3_000);
    let feet = |coach: &Coach| coach.recordings().unwrap().recordings.iter().map(|one| one.foot).collect::<Vec<_>>();
    assert_eq!(feet(&coach), [Some(Side::Left), Some(Side::Right)]);
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    coach.stop(None).unwrap();
    let parts = coach.recordings().unwrap().recordings;
    assert_eq!(parts.len(), 4);
    let samples = |path: &str| Reader::open(path).unwrap().map(Result::unwrap).count();
    assert!(parts.iter().all(|part| samples(&part.path) > 2_000), "{parts:?}");
}

#[test]
fn the_choice_is_kept_and_a_limit_out_of_its_range_is_refused_by_its_name() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    coach.set_recording(true, Some(50)).unwrap();
    for limit in [0, 9, 2_001, u32::MAX] {
        let refused = coach.set_recording(false, Some(limit)).unwrap_err();
        let named = matches!(&refused, CoachError::Invalid { field, reason }
            if field == "limit_mb" && reason.contains("from 10 to 2000"));
        assert!(named, "{refused:?}");
    }
    coach.set_recording(true, None).unwrap();
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let kept = coach.recordings().unwrap();
    assert_eq!((kept.on, kept.limit_mb, kept.least_mb, kept.most_mb), (true, 50, 10, 2_000));
    let berlin = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
    assert_eq!(
        read_recordings(folder.path(), &berlin, &Words::new(&["en"])).unwrap(),
        kept,
        "without the folder's lock"
    );
}

#[test]
fn the_oldest_go_when_a_session_ends_when_less_is_kept_and_when_the_folder_is_opened() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    coach.set_recording(true, Some(10)).unwrap();
    old_ones(folder.path(), 3);
    scene::walk(&coach, 0);
    let left = files(folder.path());
    assert!(left.len() == 3 && left[0].starts_with("2020-01-02"), "{left:?}");
    coach.set_recording(true, Some(20)).unwrap();
    old_ones(folder.path(), 4);
    coach.set_recording(true, Some(10)).unwrap();
    coach.recordings().unwrap();
    let left = files(folder.path());
    assert!(left.len() == 3 && left[0].starts_with("2020-01-03"), "{left:?}");
    coach.shut_down();
    old_ones(folder.path(), 9);
    let (coach, _ear) = open(folder.path(), CoachRadio::None);
    let left = coach.recordings().unwrap();
    assert!(left.size_bytes <= 10_000_000 && left.recordings.len() == 3, "{left:?}");
}

#[test]
fn what_a_backup_brings_is_no_more_than_is_kept() {
    let (old, new) = (tempdir().unwrap(), tempdir().unwrap());
    let path = old.path().join("backup").to_str().unwrap().to_owned();
    let (coach, _ear) = open(old.path(), CoachRadio::None);
    old_ones(old.path(), 5);
    coach.backup(path.clone(), None).unwrap();
    let (other, _ear) = open(new.path(), CoachRadio::None);
    other.advance_to(5).unwrap();
    other.set_recording(true, Some(12)).unwrap();
    let merged = other.merge(path.clone(), None).unwrap();
    assert_eq!((merged.counts.recordings_count, files(new.path()).len()), (3, 3));
    let restored = other.restore(path, None).unwrap();
    assert_eq!((restored.counts.recordings_count, files(new.path()).len()), (5, 5));
    let kept = other.recordings().unwrap();
    assert_eq!((kept.on, kept.limit_mb), (false, 200), "the choice is that of the backup");
}

#[test]
fn one_is_deleted_by_its_name_and_all_with_everything() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    coach.set_recording(true, Some(500)).unwrap();
    scene::walk(&coach, 0);
    scene::walk(&coach, 70_000);
    let name = coach.recordings().unwrap().recordings[0].name.clone();
    coach.delete_recording(name.clone()).unwrap();
    for none in [name, "../history.sqlite".to_owned()] {
        assert!(matches!(coach.delete_recording(none), Err(CoachError::NotFound { .. })));
    }
    assert_eq!(coach.recordings().unwrap().recordings.len(), 1);
    assert_eq!(coach.history(ALL).unwrap().sessions.len(), 2, "sessions stay");
    coach.delete_everything().unwrap();
    let kept = coach.recordings().unwrap();
    assert_eq!((kept.on, kept.limit_mb, kept.recordings.len()), (false, 200, 0));
    assert!(!folder.path().join("recordings").exists());
}

#[test]
fn a_session_that_is_gone_on_with_has_a_file_for_each_part() {
    let folder = tempdir().unwrap();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    coach.set_recording(true, None).unwrap();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(12_000).unwrap();
    coach.shut_down();
    let (coach, _ear) = open(folder.path(), walking("heel"));
    assert_eq!(coach.recordings().unwrap().recordings.len(), 1);
    coach.resume().unwrap();
    coach.advance_to(60_000).unwrap();
    let parts = coach.recordings().unwrap().recordings;
    assert_eq!(parts.len(), 2);
    let span = |path: &str| {
        let all: Vec<_> = Reader::open(path).unwrap().map(Result::unwrap).collect();
        (all[0].at.as_secs_f64(), all[all.len() - 1].at.as_secs_f64())
    };
    let (first, second) = (span(&parts[0].path), span(&parts[1].path));
    assert!(first.1 > 9.0 && second.1 > second.0 + 10.0, "{first:?}, {second:?}");
}
