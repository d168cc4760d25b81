//! The sounds of steps through the surface.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use std::sync::Arc;
use std::time::Duration;

use common::{Ear, STARTED_AT_MS, config, open};
use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachEvent, CoachRadio, CueSnapshot, CueSound, StepSoundMode, StepSounds,
};
use heelfirst_gait::Sample;
use heelfirst_gait::simulate::{Idle, Pattern, Simulation};
use heelfirst_sensors::recording::Writer;
use tempfile::tempdir;

fn simulated(pattern: &str) -> CoachRadio {
    CoachRadio::Simulated { pattern: pattern.to_owned(), seed: 5, slipped_deg: 0.0 }
}

/// Walks once; the sounds of its steps, in order.
fn walk(coach: &Coach, ear: &Ear) -> Vec<CueSnapshot> {
    ear.take();
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    assert!(ear.events().iter().any(|event| matches!(event, CoachEvent::Done { .. })));
    assert!(coach.steps_since(0).len() > 10);
    cues(ear, |cue| cue.key.starts_with("step-"))
}

fn cues(ear: &Ear, which: fn(&CueSnapshot) -> bool) -> Vec<CueSnapshot> {
    let cue = |event| if let CoachEvent::Cue { cue } = event { Some(cue) } else { None };
    ear.events().into_iter().filter_map(cue).filter(which).collect()
}

#[test]
fn steps_that_reach_the_target_sound_and_say_nothing() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), simulated("heel"));
    let sounds = walk(&coach, &ear);
    assert!(sounds.len() >= 4, "{}", sounds.len());
    assert!(sounds.len() < coach.steps_since(0).len());
    for cue in &sounds {
        assert_eq!((cue.sound, cue.text.as_str(), &cue.speech), (CueSound::StepSuccess, "", &None));
    }
    assert!(sounds.windows(2).all(|pair| pair[0].at_ms < pair[1].at_ms));
}

#[test]
fn every_fourth_walk_is_silent_over_restarts_too() {
    let folder = tempdir().unwrap();
    let mut heard = Vec::new();
    for hour in 0..5 {
        let ear = Arc::new(Ear::default());
        let clock = CoachClock::Scripted { started_at_ms: STARTED_AT_MS + 3_600_000 * hour };
        let config = CoachConfig { clock, ..config(folder.path(), simulated("heel")) };
        let coach = Coach::open(config, Arc::clone(&ear) as _).unwrap();
        heard.push(!walk(&coach, &ear).is_empty());
        coach.shut_down();
    }
    assert_eq!(heard, [true, true, true, false, true]);
}

#[test]
fn the_choice_of_sounds_is_kept() {
    let folder = tempdir().unwrap();
    let (coach, ear) = open(folder.path(), simulated("heel"));
    assert_eq!(
        coach.step_sounds(),
        StepSounds { mode: StepSoundMode::Success, silent_every_walks: 4, heard_outdoors: false }
    );
    let chosen = StepSounds { mode: StepSoundMode::Pitch, silent_every_walks: 0, heard_outdoors: false };
    coach.set_step_sounds(chosen).unwrap();
    let sounds = walk(&coach, &ear);
    let is_tone = |cue: &CueSnapshot| cue.sound == CueSound::StepTone && cue.tone_semitones.is_some();
    assert!(!sounds.is_empty() && sounds.iter().all(is_tone));
    coach.shut_down();
    let (coach, ear) = open(folder.path(), simulated("heel"));
    assert_eq!(coach.step_sounds(), chosen);
    coach
        .set_step_sounds(StepSounds { mode: StepSoundMode::Off, silent_every_walks: 4, heard_outdoors: false })
        .unwrap();
    assert_eq!(walk(&coach, &ear), []);
}

/// A walk in which the foot is knocked and held up in the middle of a swing, and the person then stands.
fn stumbling(seed: u64) -> Vec<Sample> {
    let mut simulation = Simulation::new(Pattern::Heel, seed);
    (simulation.steps, simulation.turns) = (Some(14), false);
    simulation.after = vec![Idle::Standing { seconds: 12.0 }];
    let mut foot = simulation.start().unwrap();
    let walk: Vec<Sample> = foot.by_ref().collect();
    let last = foot.truth().strides.last().unwrap();
    let caught_s = last.final_contact_s + 0.4 * last.swing_s;
    let (before, after): (Vec<Sample>, Vec<Sample>) =
        walk.into_iter().partition(|sample| sample.at.as_secs_f64() < caught_s);
    let held = *before.last().unwrap();
    let knocked = (1..=30_u32).map(|number| {
        let [x, y, z] = held.acc_mps2;
        let knock = if number <= 5 { 90.0 } else { 0.0 };
        let swing = 14.0 * (f64::from(number) * 0.35).sin();
        Sample { at: held.at + Duration::from_millis(10) * number, acc_mps2: [x - knock, y, z + swing], ..held }
    });
    let later = after.into_iter().map(|sample| Sample { at: sample.at + Duration::from_millis(310), ..sample });
    before.iter().copied().chain(knocked).chain(later).collect()
}

#[test]
fn after_a_stumble_the_sounds_stop_and_one_sentence_is_said() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("walk.csv");
    let mut writer = Writer::create(&path).unwrap();
    for sample in stumbling(3) {
        writer.write(&sample).unwrap();
    }
    writer.finish().unwrap();
    let (coach, ear) = open(folder.path(), CoachRadio::Replay { path: path.display().to_string() });
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(90_000).unwrap();
    let asked = cues(&ear, |cue| cue.key == "cue-after-stumble");
    assert_eq!(asked.len(), 1, "{:?}", ear.events());
    assert!(asked[0].speech.is_some() && asked[0].sound == CueSound::Silent);
    let sounds = cues(&ear, |cue| cue.key.starts_with("step-"));
    assert!(sounds.iter().all(|cue| cue.at_ms < asked[0].at_ms - 5_000));
}
