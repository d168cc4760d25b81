//! The borders between landings, moved through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::{Ear, open};
use heelfirst::{
    Coach, CoachError, CoachEvent, CoachRadio, GradeBorders, StepLanding, StepSnapshot, StepSoundMode, StepSounds,
};
use tempfile::tempdir;

fn mixed() -> CoachRadio {
    CoachRadio::Simulated { pattern: "mixed".to_owned(), seed: 7, slipped_deg: 0.0 }
}

fn heel(deg: f64) -> GradeBorders {
    GradeBorders { heel_deg: Some(deg), ..GradeBorders::default() }
}

/// One walk; its steps.
fn walk(coach: &Coach, until_ms: i64) -> Vec<StepSnapshot> {
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(until_ms).unwrap();
    coach.steps_since(0)
}

/// The angles of the graded steps, and whether they landed heel first.
fn landings(steps: &[StepSnapshot]) -> Vec<(f64, bool)> {
    let graded = steps.iter().filter_map(|step| Some((step.strike_angle_deg?, step.landing? == StepLanding::Heel)));
    graded.collect()
}

#[test]
fn a_moved_border_parts_the_steps_of_the_next_walk_and_its_default_comes_back() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), mixed());
    let heel_first = |border_deg: f64, until_ms| {
        let steps = landings(&walk(&coach, until_ms));
        assert!(steps.len() > 8, "{steps:?}");
        for (angle_deg, is_heel) in &steps {
            assert_eq!(*is_heel, *angle_deg > border_deg, "{angle_deg} with the border at {border_deg}");
        }
        steps.iter().filter(|(_, is_heel)| *is_heel).count()
    };
    let usual = heel_first(8.0, 60_000);
    coach.set_grade_borders(heel(2.0)).unwrap();
    let more = heel_first(2.0, 120_000);
    coach.set_grade_borders(heel(16.0)).unwrap();
    let fewer = heel_first(16.0, 180_000);
    assert!(more > usual && usual > fewer, "{more} {usual} {fewer}");
    coach.set_grade_borders(GradeBorders::default()).unwrap();
    heel_first(8.0, 240_000);
}

#[test]
fn a_walk_keeps_the_borders_that_it_began_with() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), mixed());
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.set_grade_borders(heel(2.0)).unwrap();
    coach.ready().unwrap();
    coach.advance_to(20_000).unwrap();
    coach.set_grade_borders(heel(29.0)).unwrap();
    coach.advance_to(60_000).unwrap();
    let steps = landings(&coach.steps_since(0));
    assert!(steps.iter().any(|(_, is_heel)| *is_heel));
    assert!(steps.iter().all(|(angle_deg, is_heel)| *is_heel == (*angle_deg > 8.0)), "{steps:?}");
}

/// When each step sounded, in s, and its tone: the middle one lies at the heel border.
fn heard_tones(ear: &Ear) -> Vec<(f64, i32)> {
    let cue = |event| if let CoachEvent::Cue { cue } = event { Some(cue) } else { None };
    let tones = ear.events().into_iter().filter_map(cue).filter_map(|cue| Some((cue.at_ms, cue.tone_semitones?)));
    #[expect(clippy::cast_precision_loss, reason = "a session's time")]
    tones.map(|(at_ms, tone)| (at_ms as f64 / 1000.0, tone)).collect()
}

#[test]
fn steps_sound_by_the_border_that_they_are_graded_by() {
    for border_deg in [3.0, 8.0, 14.0] {
        let folder = tempdir().unwrap();
        let (coach, ear) = open(folder.path(), mixed());
        coach
            .set_step_sounds(StepSounds { mode: StepSoundMode::Pitch, silent_every_walks: 0, heard_outdoors: false })
            .unwrap();
        coach.set_grade_borders(heel(border_deg)).unwrap();
        let steps = walk(&coach, 60_000);
        let tones = heard_tones(&ear);
        assert!(tones.len() > 5);
        for (at_s, semitones) in tones {
            let step = steps.iter().rfind(|step| step.initial_contact_s < at_s).unwrap();
            let (above_deg, landing) = (step.strike_angle_deg.unwrap() - border_deg, step.landing.unwrap());
            let clearly = above_deg.abs() > 4.0;
            if clearly {
                assert_eq!(
                    semitones > 0,
                    landing == StepLanding::Heel,
                    "{semitones} at {above_deg} above {border_deg}"
                );
            }
        }
    }
}

#[test]
fn borders_survive_a_restart_and_deleting_everything_lets_go_of_them() {
    let folder = tempdir().unwrap();
    let moved = GradeBorders { toe_deg: Some(-3.0), slap_contact_to_flat_ms: Some(120.0), ..GradeBorders::default() };
    let (coach, _) = open(folder.path(), CoachRadio::None);
    assert_eq!(coach.grade_borders().moved, GradeBorders::default());
    coach.set_grade_borders(moved).unwrap();
    coach.shut_down();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let shown = coach.grade_borders();
    assert_eq!((shown.moved, shown.slap.left, shown.heel.right), (moved, 120.0, 8.0));
    coach.set_grade_borders(GradeBorders { slap_contact_to_flat_ms: None, ..moved }).unwrap();
    coach.shut_down();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    assert_eq!(coach.grade_borders().slap.moved, None);
    coach.delete_everything().unwrap();
    assert_eq!(coach.grade_borders().moved, GradeBorders::default());
}

#[test]
fn what_cannot_be_is_refused_with_its_range_and_nothing_is_kept() {
    let folder = tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let slap = GradeBorders { slap_contact_to_flat_ms: Some(f64::INFINITY), ..heel(6.0) };
    let refused = coach.set_grade_borders(slap).unwrap_err();
    let is_named = matches!(&refused, CoachError::Invalid { field, reason }
        if field == "slap_contact_to_flat_ms" && reason.contains("20 to 250 ms"));
    assert!(is_named, "{refused:?}");
    assert_eq!(coach.grade_borders().moved, GradeBorders::default());
}
