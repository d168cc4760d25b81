use proptest::prelude::*;

use super::*;
use crate::draft::Draft;
use crate::{Borders, Foot, Landing, Step, Ungraded};

fn landing(strike_deg: f64) -> Landing {
    let borders = Borders::default();
    if strike_deg > borders.heel_deg {
        Landing::Heel
    } else if strike_deg < borders.toe_deg {
        Landing::Toe
    } else {
        Landing::Flat
    }
}

/// A steady graded step that was decided 0.2 s after foot flat, at `number` s.
fn step(number: u32, strike_deg: f64) -> Step {
    let at_s = f64::from(number);
    let mut step = Draft::blank(Foot::Left, at_s);
    step.foot_flat_s = Some(at_s + 0.1);
    step.strike_angle_deg = Some(strike_deg);
    step.contact_to_flat_ms = Some(100.0);
    step.landing = Some(landing(strike_deg));
    (step.slap, step.drag) = (Some(false), Some(false));
    step.confidence = 0.9;
    step
}

fn lowered(number: u32, to_flat_ms: f64) -> Step {
    let mut step = step(number, 15.0);
    step.contact_to_flat_ms = Some(to_flat_ms);
    step.slap = Some(to_flat_ms < Borders::default().slap_contact_to_flat_ms);
    step
}

fn dragged(number: u32, drag: bool) -> Step {
    Step { drag: Some(drag), ..step(number, 15.0) }
}

fn policy(goal: CueGoal, mode: CueMode, baseline: &Baseline) -> CuePolicy {
    let settings = CueSettings { mode, ..CueSettings::default() };
    CuePolicy::new(goal, settings, &Borders::default(), baseline, CueMemory::default())
}

fn known(median: f64, spread: f64) -> Baseline {
    Baseline { strike_angle_deg: Some(Spread { median, spread, count: 40 }), ..Baseline::default() }
}

fn decide(policy: &mut CuePolicy, step: &Step) -> Result<StepCue, Silence> {
    let at_s = step.initial_contact_s + 0.3;
    policy.step(step, at_s, at_s)
}

/// A generator good enough to draw steps with: about normal, standard deviation 1.
fn normal(state: &mut u64) -> f64 {
    let mut uniform = || {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 40) as f64 / f64::from(1 << 24) - 0.5
    };
    (0..12).map(|_| uniform()).sum()
}

fn sounds(policy: &mut CuePolicy, steps: impl Iterator<Item = Step>) -> Vec<bool> {
    steps.map(|step| decide(policy, &step).is_ok()).collect()
}

fn share(sounded: &[bool]) -> f64 {
    sounded.iter().filter(|&&yes| yes).count() as f64 / sounded.len() as f64
}

#[test]
fn a_step_above_ones_own_usual_sounds_and_one_below_does_not() {
    let mut policy = policy(CueGoal::Heel, CueMode::Success, &known(5.0, 2.0));
    let better = decide(&mut policy, &step(1, 7.5));
    assert_eq!(better, Ok(StepCue { at_s: 1.3, foot: Foot::Left, sound: Sound::Success }));
    assert_eq!(decide(&mut policy, &step(2, 0.0)), Err(Silence::FellShort));
}

#[test]
fn what_is_no_steady_graded_step_is_never_cued() {
    let good = step(1, 20.0);
    let cases = [
        (Step { in_turn: true, ..good.clone() }, Silence::Turn),
        (Step { first_or_last: true, ..good.clone() }, Silence::FirstOrLast),
        (Step { graded_after: true, ..good.clone() }, Silence::TooLate),
        (Step { strike_angle_deg: None, ..good.clone() }, Silence::NotMeasured),
    ];
    let reasons = [
        Ungraded::Stairs,
        Ungraded::Backward,
        Ungraded::Sideways,
        Ungraded::MissingSamples,
        Ungraded::UnknownMount,
        Ungraded::NoFootFlat,
        Ungraded::NotLevelWalking,
        Ungraded::NoSwing,
    ];
    let ungraded = reasons.map(|reason| {
        let step = Step { ungraded_because: Some(reason), landing: None, slap: None, drag: None, ..good.clone() };
        (step, Silence::Ungraded(reason))
    });
    for mode in [CueMode::Success, CueMode::EachStep, CueMode::OnlyDrops, CueMode::Pitch] {
        for (step, silence) in cases.iter().chain(&ungraded) {
            let mut policy = policy(CueGoal::Heel, mode, &known(10.0, 2.0));
            assert_eq!(decide(&mut policy, step), Err(*silence), "{mode:?}");
        }
    }
}

#[test]
fn a_step_that_would_sound_too_late_is_not_cued() {
    let mut policy = policy(CueGoal::Heel, CueMode::Success, &known(10.0, 2.0));
    assert!(policy.step(&step(1, 20.0), 1.3, 1.5).is_ok());
    assert_eq!(policy.step(&step(2, 20.0), 2.3, 2.501), Err(Silence::TooLate));
    let no_flat = Step { foot_flat_s: None, ..step(3, 20.0) };
    assert!(policy.step(&no_flat, 3.6, 3.6).is_ok());
    assert_eq!(policy.step(&no_flat, 3.5, 3.601), Err(Silence::TooLate));
}

#[test]
fn the_first_steps_of_a_new_person_are_only_heard() {
    let mut policy = policy(CueGoal::Heel, CueMode::Success, &Baseline::default());
    for (number, deg) in [(1, 12.0), (2, 6.0), (3, 9.0)] {
        assert_eq!(decide(&mut policy, &step(number, deg)), Err(Silence::Learning));
    }
    assert_eq!(policy.target(), Some(7.5));
    assert!(decide(&mut policy, &step(4, 12.0)).is_ok());
}

#[test]
fn a_walk_goes_on_where_the_last_one_left_the_target() {
    let mut first = policy(CueGoal::Heel, CueMode::Success, &known(10.0, 3.0));
    for number in 0..30 {
        let _ = decide(&mut first, &step(number, 14.0));
    }
    let kept: CueMemory = serde_json::from_str(&serde_json::to_string(&first.memory()).unwrap()).unwrap();
    let second = CuePolicy::new(CueGoal::Heel, CueSettings::default(), &Borders::default(), &Baseline::default(), kept);
    assert!((second.target().unwrap() - first.target().unwrap()).abs() < 1e-9);
}

#[test]
fn only_drops_and_each_step_sound_as_chosen() {
    let mut drops = policy(CueGoal::Heel, CueMode::OnlyDrops, &known(6.0, 2.0));
    assert_eq!(decide(&mut drops, &step(1, 12.0)), Err(Silence::NoDrop));
    assert_eq!(decide(&mut drops, &step(2, 2.0)).map(|cue| cue.sound), Ok(Sound::Missed));
    let mut high = policy(CueGoal::Heel, CueMode::OnlyDrops, &known(20.0, 2.0));
    assert_eq!(decide(&mut high, &step(1, 15.0)), Err(Silence::NoDrop), "below one's usual, but no drop");
    let mut each = policy(CueGoal::Heel, CueMode::EachStep, &known(6.0, 2.0));
    assert_eq!(decide(&mut each, &step(1, 12.0)).map(|cue| cue.sound), Ok(Sound::Success));
    assert_eq!(decide(&mut each, &step(2, 2.0)).map(|cue| cue.sound), Ok(Sound::Missed));
    let mut off = policy(CueGoal::Heel, CueMode::Off, &known(6.0, 2.0));
    assert_eq!(decide(&mut off, &step(1, 12.0)), Err(Silence::Off));
}

#[test]
fn only_the_goal_is_cued() {
    let slapping = Step { slap: Some(true), drag: Some(true), ..step(1, 20.0) };
    let baseline = known(10.0, 2.0);
    assert!(decide(&mut policy(CueGoal::Heel, CueMode::Success, &baseline), &slapping).is_ok());
    let soft =
        Baseline { contact_to_flat_ms: Some(Spread { median: 90.0, spread: 10.0, count: 40 }), ..Baseline::default() };
    let mut soft = policy(CueGoal::Soft, CueMode::Success, &soft);
    assert_eq!(decide(&mut soft, &slapping), Err(Silence::FellShort));
    assert!(decide(&mut soft, &lowered(2, 105.0)).is_ok());
    assert_eq!(decide(&mut soft, &step(3, 2.0)), Err(Silence::NotMeasured), "a flat landing is not lowered");
    let mut clear = policy(CueGoal::Clear, CueMode::Success, &Baseline::default());
    assert_eq!(decide(&mut clear, &slapping), Err(Silence::FellShort));
    assert!(decide(&mut clear, &step(2, -9.0)).is_ok());
}

#[test]
fn the_tone_rises_with_the_strike_angle() {
    let mut tones = Vec::new();
    for deg in [-10.0, 0.0, 8.0, 16.0, 60.0] {
        let mut policy = policy(CueGoal::Heel, CueMode::Pitch, &known(10.0, 3.0));
        tones.push(decide(&mut policy, &step(1, deg)).map(|cue| cue.sound).unwrap());
    }
    let semitones = |semitones| Sound::Pitch { semitones };
    assert_eq!(tones, [semitones(-12), semitones(-6), semitones(0), semitones(6), semitones(12)]);
    let mut clear = policy(CueGoal::Clear, CueMode::Pitch, &Baseline::default());
    assert_eq!(decide(&mut clear, &step(1, 10.0)).map(|cue| cue.sound), Ok(Sound::Success));
}

#[test]
fn a_stumble_silences_until_it_is_quiet_and_asks_once() {
    let mut policy = policy(CueGoal::Heel, CueMode::EachStep, &known(10.0, 3.0));
    assert!(decide(&mut policy, &step(1, 12.0)).is_ok());
    policy.stumbled(1.5);
    assert_eq!(decide(&mut policy, &step(2, 12.0)), Err(Silence::AfterStumble));
    assert_eq!(policy.still(4.9), None);
    policy.stumbled(3.0);
    assert_eq!(policy.still(5.0), Some(CueEvent::AskAfterStumble));
    assert_eq!(policy.still(9.0), None, "asked once");
    assert!(decide(&mut policy, &step(20, 12.0)).is_ok());
}

#[test]
fn who_walks_on_after_a_stumble_is_cued_again_later_and_asked_when_still() {
    let mut policy = policy(CueGoal::Heel, CueMode::EachStep, &known(10.0, 3.0));
    policy.stumbled(1.0);
    assert_eq!(decide(&mut policy, &step(30, 12.0)), Err(Silence::AfterStumble));
    assert!(decide(&mut policy, &step(32, 12.0)).is_ok());
    assert_eq!(policy.still(5.0), Some(CueEvent::AskAfterStumble));
    assert_eq!(policy.still(5.0), None);
}

#[test]
fn every_fourth_walk_is_silent() {
    let mut policy = policy(CueGoal::Heel, CueMode::EachStep, &known(10.0, 3.0));
    let heard: Vec<bool> = (1..=12)
        .map(|number| {
            policy.begin_burst(number);
            decide(&mut policy, &step(number, 12.0)) != Err(Silence::SilentBurst)
        })
        .collect();
    let silent: Vec<usize> = heard.iter().enumerate().filter(|(_, heard)| !**heard).map(|(at, _)| at + 1).collect();
    assert_eq!(silent, [4, 8, 12]);
    let never = CueSettings { silent_every_bursts_count: 0, ..CueSettings::default() };
    assert!((0..9).all(|number| !never.is_silent(number)));
}

#[test]
fn where_nearly_every_step_succeeds_not_each_sounds() {
    let mut clear =
        policy(CueGoal::Clear, CueMode::Success, &Baseline { drag_share: Some(0.02), ..Baseline::default() });
    let sounded = sounds(&mut clear, (0..100).map(|number| dragged(number, false)));
    assert!((0.6..=0.8).contains(&share(&sounded)), "{}", share(&sounded));
    let mut high = policy(CueGoal::Heel, CueMode::Success, &known(35.0, 3.0));
    let sounded = sounds(&mut high, (0..200).map(|number| step(number, 35.0)));
    assert!((0.6..=0.8).contains(&share(&sounded[50..])), "{}", share(&sounded[50..]));
}

#[test]
fn settings_are_written_and_read_and_unknown_keys_refused() {
    let chosen = CueSettings { mode: CueMode::Pitch, silent_every_bursts_count: 0, heard_outdoors: true };
    let json = serde_json::to_string(&chosen).unwrap();
    assert_eq!(json, r#"{"mode":"pitch","silent_every_bursts_count":0,"heard_outdoors":true}"#);
    assert_eq!(serde_json::from_str::<CueSettings>(&json).unwrap(), chosen);
    assert_eq!(serde_json::from_str::<CueSettings>("{}").unwrap(), CueSettings::default());
    assert!(serde_json::from_str::<CueSettings>(r#"{"volume":3}"#).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whoever's 30th percentile lies between the bounds comes to 60–80 % after 60 steps, with or without a baseline.
    #[test]
    fn the_share_of_successes_comes_to_two_thirds(
        quantile_deg in 0.5..21.0f64, spread_deg in 0.3..6.0f64, seed: u64, told: bool,
    ) {
        let median_deg = quantile_deg + 0.524 * spread_deg;
        let baseline = if told { known(median_deg, spread_deg) } else { Baseline::default() };
        let mut policy = policy(CueGoal::Heel, CueMode::Success, &baseline);
        let mut state = seed;
        let sounded = sounds(&mut policy, (0..360).map(|n| step(n, median_deg + spread_deg * normal(&mut state))));
        let share = share(&sounded[60..]);
        prop_assert!((0.6..=0.8).contains(&share), "{share}");
    }

    /// The same for the time to foot flat.
    #[test]
    fn the_share_of_soft_steps_comes_to_two_thirds(quantile_ms in 90.0..105.0f64, spread_ms in 1.0..14.0f64, seed: u64) {
        let mut policy = policy(CueGoal::Soft, CueMode::Success, &Baseline::default());
        let mut state = seed;
        let sounded = sounds(&mut policy, (0..360).map(|n| {
            lowered(n, quantile_ms + 0.524 * spread_ms + spread_ms * normal(&mut state))
        }));
        let share = share(&sounded[60..]);
        prop_assert!((0.6..=0.8).contains(&share), "{share}");
    }

    /// A person who becomes better is followed, and a step that lands on the toes is never praised.
    #[test]
    fn toes_first_is_never_a_success(median_deg in -20.0..0.0f64, spread_deg in 0.0..6.0f64, seed: u64) {
        let mut policy = policy(CueGoal::Heel, CueMode::Success, &known(median_deg, spread_deg));
        let mut state = seed;
        for number in 0..200 {
            let step = step(number, median_deg + spread_deg * normal(&mut state));
            let sounded = decide(&mut policy, &step).is_ok();
            prop_assert!(!(sounded && step.landing == Some(Landing::Toe)));
        }
    }

    /// Within 1° about any angle the verdict changes at most twice in twelve steps, and the tone at most once in all.
    #[test]
    fn nothing_chatters(about_deg in -5.0..30.0f64, noise in prop::collection::vec(-1.0..1.0f64, 240)) {
        let mut each = policy(CueGoal::Heel, CueMode::EachStep, &known(about_deg, 1.0));
        let mut tone = policy(CueGoal::Heel, CueMode::Pitch, &known(about_deg, 1.0));
        let steps: Vec<Step> = noise.iter().zip(0..).map(|(by, number)| step(number, about_deg + by)).collect();
        let changes = |policy: &mut CuePolicy| {
            let sounds: Vec<Sound> = steps.iter().map(|step| decide(policy, step).unwrap().sound).collect();
            sounds.windows(2).filter(|pair| pair[0] != pair[1]).count()
        };
        prop_assert!(changes(&mut each) <= 2 + 2 * 240 / 12);
        prop_assert!(changes(&mut tone) <= 1);
    }

    /// After a stumble nothing sounds until there was quiet, whatever the steps are.
    #[test]
    fn silence_after_a_stumble(angles in prop::collection::vec(-20.0..40.0f64, 1..29), mode_at in 0usize..4) {
        let mode = [CueMode::Success, CueMode::EachStep, CueMode::OnlyDrops, CueMode::Pitch][mode_at];
        let mut policy = policy(CueGoal::Heel, mode, &known(5.0, 3.0));
        policy.stumbled(0.0);
        for (deg, number) in angles.into_iter().zip(0..) {
            prop_assert_eq!(decide(&mut policy, &step(number, deg)), Err(Silence::AfterStumble));
        }
    }

    /// Whatever is told, the target stays finite and within its bounds.
    #[test]
    fn the_target_is_bounded(
        angles in prop::collection::vec(prop::num::f64::ANY, 0..60), median: f64, spread: f64, kept: Option<f64>,
    ) {
        let memory = CueMemory { target: kept, steps_count: 7 };
        let mut policy =
            CuePolicy::new(CueGoal::Heel, CueSettings::default(), &Borders::default(), &known(median, spread), memory);
        for (deg, number) in angles.into_iter().zip(0..) {
            let _ = decide(&mut policy, &step(number, deg));
            prop_assert!(policy.target().is_none_or(|target| (-1.6..=24.0).contains(&target)));
        }
    }
}

#[test]
fn a_spread_is_median_and_scaled_deviation() {
    assert_eq!(Spread::of(Vec::new()), None);
    let spread = Spread::of((0..20).rev().map(|number| 10.0 + f64::from(number % 5)).collect()).unwrap();
    assert_eq!((spread.median, spread.count), (12.0, 20));
    assert!((spread.spread - 1.4826).abs() < 1e-12);
}
