//! Whether a step sounds, and why not.

use serde::{Deserialize, Serialize};

use crate::{Borders, Foot, Step, Ungraded};

use super::judge::{Judge, Verdict};
use super::settings::{Baseline, CueGoal, CueMode, CueSettings};
use super::target::{CueMemory, Target};

/// A sound later than this after foot flat, in s, is no longer linked with the step: 0.3 to decide, and 0.1 for the radio and the device.
const LATEST_AFTER_FLAT_S: f64 = 0.4;
/// The same after contact, where the foot never lay flat.
const LATEST_AFTER_CONTACT_S: f64 = 0.6;
/// After a stumble cues come back when the person stood still for so long, in s …
const STOOD_STILL_S: f64 = 5.0;
/// … or walked on for so long, in s, without another.
const WALKED_ON_S: f64 = 30.0;
/// Where nearly every step succeeds, one in so many stays silent.
const THINNED_TO: u32 = 4;

/// What is sounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Sound {
    /// Short and pleasant: the step reached the target.
    Success,
    /// Short and plain: it did not.
    Missed,
    /// A tone.
    Pitch {
        /// From the middle tone, −12 to 12; the middle one lies at the border of a drop.
        semitones: i8,
    },
}

/// A sound that is due.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct StepCue {
    /// When it is due, in s on the stream's clock: when the step was decided.
    pub at_s: f64,
    /// The foot that stepped.
    pub foot: Foot,
    /// What to sound.
    pub sound: Sound,
}

/// Why a step does not sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// The person chose no sounds.
    Off,
    /// This walk is one of those without sounds.
    SilentBurst,
    /// A stumble was felt, and it is not quiet yet.
    AfterStumble,
    /// The step has no grade.
    Ungraded(Ungraded),
    /// It was part of a turn.
    Turn,
    /// It began or ended the walk.
    FirstOrLast,
    /// It was graded at the end of its walk, or would sound too late.
    TooLate,
    /// It lacks what the goal is measured by.
    NotMeasured,
    /// The first steps of a new person are heard only.
    Learning,
    /// The mode sounds successes only, and this was none.
    FellShort,
    /// The mode sounds drops only, and this was none.
    NoDrop,
    /// Nearly every step succeeds, and not each of them sounds.
    Thinned,
}

/// Something to be said beside the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CueEvent {
    /// The person stands still after what may have been a stumble: one calm sentence is due.
    AskAfterStumble,
}

/// What a stumble leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Stumbled {
    /// When the last was felt, while cues are held back.
    since_s: Option<f64>,
    /// The sentence was not said yet.
    to_ask: bool,
}

/// Decides for each step of one foot whether it sounds.
///
/// Time only ever comes in through the calls, in s on one clock. Two feet have a policy each; both are told of a stumble.
#[derive(Debug, Clone, PartialEq)]
pub struct CuePolicy {
    settings: CueSettings,
    judge: Judge,
    silent: bool,
    successes: u32,
    stumbled: Stumbled,
}

impl CuePolicy {
    /// A policy for one goal in one context. `memory` is what [`CuePolicy::memory`] gave after the walk before, empty for the first.
    pub fn new(
        goal: CueGoal,
        settings: CueSettings,
        borders: &Borders,
        baseline: &Baseline,
        memory: CueMemory,
    ) -> Self {
        let judge = Judge::new(goal, borders, baseline, memory);
        Self { settings, judge, silent: false, successes: 0, stumbled: Stumbled::default() }
    }

    /// A walk begins; walks are counted from 1 over the person's life with the app.
    pub fn begin_burst(&mut self, number: u32) {
        self.silent = self.settings.is_silent(number);
        self.stumbled = Stumbled::default();
    }

    /// What to keep for the next walk with the same goal, foot and context.
    pub fn memory(&self) -> CueMemory {
        self.judge.target().map(Target::memory).unwrap_or_default()
    }

    /// What a step must reach now: degrees of strike angle (goal heel), ms to foot flat (goal soft); `None` for the goal clear and
    /// while the first steps are heard.
    pub fn target(&self) -> Option<f64> {
        self.judge.target().and_then(Target::value)
    }

    /// The sound for a step that was decided at `decided_s` and would sound at `sounds_s`, which is later by what a radio or a busy
    /// device takes. A step that would sound too late teaches the target all the same.
    ///
    /// # Errors
    /// No sound, and why.
    pub fn step(&mut self, step: &Step, decided_s: f64, sounds_s: f64) -> Result<StepCue, Silence> {
        steady(step)?;
        if self.is_silenced(decided_s) {
            return Err(Silence::AfterStumble);
        }
        // The target learns from every steady step, whether it sounds or not.
        let verdict = self.judge.judge(step);
        let tone = (self.settings.mode == CueMode::Pitch).then(|| self.judge.tone(step)).flatten();
        self.may_sound(step, sounds_s)?;
        let sound = self.sound(verdict?, tone)?;
        Ok(StepCue { at_s: decided_s, foot: step.foot, sound })
    }

    /// A stumble was felt: every sound stops at once.
    pub fn stumbled(&mut self, at_s: f64) {
        self.stumbled = Stumbled { since_s: Some(at_s), to_ask: true };
    }

    /// The feet have been still for `still_for_s`. Once after a stumble this says that a sentence is due.
    pub fn still(&mut self, still_for_s: f64) -> Option<CueEvent> {
        if still_for_s < STOOD_STILL_S {
            return None;
        }
        let due = std::mem::take(&mut self.stumbled).to_ask;
        due.then_some(CueEvent::AskAfterStumble)
    }

    fn is_silenced(&mut self, now_s: f64) -> bool {
        self.stumbled.since_s = self.stumbled.since_s.filter(|since_s| now_s - since_s < WALKED_ON_S);
        self.stumbled.since_s.is_some()
    }

    fn may_sound(&self, step: &Step, sounds_s: f64) -> Result<(), Silence> {
        if self.settings.mode == CueMode::Off {
            Err(Silence::Off)
        } else if self.silent {
            Err(Silence::SilentBurst)
        } else if step.graded_after || sounds_s > latest_s(step) {
            Err(Silence::TooLate)
        } else {
            Ok(())
        }
    }

    fn sound(&mut self, verdict: Verdict, tone: Option<i8>) -> Result<Sound, Silence> {
        match (self.settings.mode, tone) {
            (CueMode::Pitch, Some(semitones)) => Ok(Sound::Pitch { semitones }),
            (CueMode::EachStep, _) => Ok(if verdict.success { Sound::Success } else { Sound::Missed }),
            (CueMode::OnlyDrops, _) if verdict.drop && !verdict.success => Ok(Sound::Missed),
            (CueMode::OnlyDrops, _) => Err(Silence::NoDrop),
            _ if !verdict.success => Err(Silence::FellShort),
            _ => self.success(),
        }
    }

    fn success(&mut self) -> Result<Sound, Silence> {
        self.successes = (self.successes + 1) % THINNED_TO;
        if self.successes == 0 && self.judge.too_easy() { Err(Silence::Thinned) } else { Ok(Sound::Success) }
    }
}

/// Whether the step is one of steady walking, with a grade.
fn steady(step: &Step) -> Result<(), Silence> {
    if let Some(reason) = step.ungraded_because {
        Err(Silence::Ungraded(reason))
    } else if step.in_turn {
        Err(Silence::Turn)
    } else if step.first_or_last {
        Err(Silence::FirstOrLast)
    } else {
        Ok(())
    }
}

fn latest_s(step: &Step) -> f64 {
    step.foot_flat_s.map_or(step.initial_contact_s + LATEST_AFTER_CONTACT_S, |flat_s| flat_s + LATEST_AFTER_FLAT_S)
}
