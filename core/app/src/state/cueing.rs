//! The sounds of the steps of one walk.

use std::collections::BTreeMap;
use std::time::Duration;

use heelfirst_gait::cue::{CueEvent, CueGoal, CueMemory, CuePolicy, CueSettings, Sound, StepCue};
use heelfirst_gait::{Foot, Step};
use heelfirst_history::{Context, Event, Place};
use serde::{Deserialize, Serialize};

use super::facts::key;
use super::grading::Grading;
use super::running::Running;
use super::{Facts, State};
use crate::api::{self, CoachError, CoachEvent, CueHaptic, CueSnapshot, CueSound, StepSounds};
use crate::convert::cue_goal;

/// So many pairs of goal, foot and context are remembered; nobody has as many shoes and canes.
const MOST_REMEMBERED: usize = 32;

/// What the targets of the sounds remember from walk to walk. Contexts are never mixed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct CueMemories {
    /// Walks with a sensor so far; every so many stays silent.
    bursts: u32,
    targets: BTreeMap<String, Remembered>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Remembered {
    /// The walk that used it last.
    burst: u32,
    #[serde(flatten)]
    memory: CueMemory,
}

impl CueMemories {
    fn keep(&mut self, of: String, memory: CueMemory) {
        self.targets.insert(of, Remembered { burst: self.bursts, memory });
        while self.targets.len() > MOST_REMEMBERED {
            let oldest = self.targets.iter().min_by_key(|(_, kept)| kept.burst).map(|(of, _)| of.clone());
            oldest.and_then(|of| self.targets.remove(&of));
        }
    }
}

/// The policies of a walk, one a foot.
#[derive(Debug, Clone)]
pub(super) struct Cueing {
    /// `None`: the exercise has no goal that a sensor sees.
    goal: Option<CueGoal>,
    /// The foot that is practised; `None` for both.
    only: Option<Foot>,
    settings: CueSettings,
    /// Steps are felt and not heard.
    only_felt: bool,
    context: String,
    memories: CueMemories,
    grading: Grading,
    feet: BTreeMap<Foot, CuePolicy>,
}

impl Cueing {
    /// `context` is the session's, `grading` what its steps are graded by.
    pub(super) fn new(
        goal: Option<heelfirst_practice::Goal>,
        facts: &Facts,
        context: &Context,
        grading: &Grading,
    ) -> Self {
        Self {
            grading: *grading,
            goal: goal.map(cue_goal),
            only: facts.plan.weaker_side.map(Foot::from),
            settings: facts.cues,
            only_felt: context.place == Place::Outdoors && !facts.cues.heard_outdoors,
            context: context_key(context),
            memories: facts.cue_memories.clone(),
            feet: BTreeMap::new(),
        }
    }

    pub(super) fn policy(&mut self, foot: Foot) -> Option<&mut CuePolicy> {
        let goal = self.goal.filter(|_| self.only.is_none_or(|only| only == foot))?;
        let of = memory_key(goal, foot, &self.context);
        Some(self.feet.entry(foot).or_insert_with(|| {
            let memory = self.memories.targets.get(&of).map(|kept| kept.memory).unwrap_or_default();
            let grading = self.grading.of(foot);
            let mut policy = CuePolicy::new(goal, self.settings, &grading.borders(), &grading.baseline, memory);
            policy.begin_burst(self.memories.bursts.saturating_add(1));
            policy
        }))
    }

    fn sound_of(&self, sound: Sound) -> StepSound {
        if self.only_felt { StepSound::felt(sound) } else { StepSound::heard(sound) }
    }

    fn step(&mut self, step: &Step, decided_s: f64, sounds_s: f64) -> Option<StepCue> {
        let cue = self.policy(step.foot)?.step(step, decided_s, sounds_s);
        cue.inspect_err(|silence| tracing::trace!(?silence, at_s = decided_s, "a step does not sound")).ok()
    }

    /// Either foot stumbles for both.
    pub(super) fn stumbled(&mut self, at_s: f64) {
        for foot in [Foot::Left, Foot::Right] {
            if let Some(policy) = self.policy(foot) {
                policy.stumbled(at_s);
            }
        }
    }

    /// Whether a sentence is due, now that both feet have been still for so long.
    pub(super) fn asks(&mut self, still_for_s: f64) -> bool {
        let due = self.feet.values_mut().filter_map(|policy| policy.still(still_for_s));
        due.fold(false, |_, CueEvent::AskAfterStumble| true)
    }

    /// What is remembered after this walk; `None` where no sensor saw a step.
    fn into_memories(mut self) -> Option<CueMemories> {
        let goal = self.goal.filter(|_| !self.feet.is_empty())?;
        self.memories.bursts = self.memories.bursts.saturating_add(1);
        for (foot, policy) in &self.feet {
            self.memories.keep(memory_key(goal, *foot, &self.context), policy.memory());
        }
        Some(self.memories)
    }
}

fn memory_key(goal: CueGoal, foot: Foot, context: &str) -> String {
    let goal = match goal {
        CueGoal::Heel => "heel",
        CueGoal::Soft => "soft",
        CueGoal::Clear => "clear",
    };
    format!("{goal} {} {context}", api::Side::from(foot).as_str())
}

pub(super) fn context_key(context: &Context) -> String {
    serde_json::to_string(context).unwrap_or_default()
}

impl State {
    /// Chooses the sounds of the steps.
    pub(crate) fn set_step_sounds(&mut self, sounds: StepSounds) -> Result<(), CoachError> {
        let settings = CueSettings {
            mode: sounds.mode.into(),
            silent_every_bursts_count: sounds.silent_every_walks,
            heard_outdoors: sounds.heard_outdoors,
        };
        self.note_setting(key::CUES, serde_json::to_value(settings))?;
        self.facts.cues = settings;
        Ok(())
    }

    pub(crate) fn step_sounds(&self) -> StepSounds {
        let CueSettings { mode, silent_every_bursts_count, heard_outdoors } = self.facts.cues;
        StepSounds { mode: mode.into(), silent_every_walks: silent_every_bursts_count, heard_outdoors }
    }

    /// Sounds what is due of the steps just decided, each with its time of decision in s, heard at a radio time. Where the device slept or
    /// the samples came in a burst, old steps stay silent; the targets have learnt from them all the same.
    pub(super) fn sound_steps(&mut self, steps: &[(Step, f64)], heard: Duration) {
        let now = self.sensing.now(&self.clock);
        let Some(running) = &mut self.running else { return };
        let waited_s = running.clock.real(now.saturating_sub(heard)).as_secs_f64();
        let heard_s = running.radio_zero.session_time(heard).as_secs_f64();
        let walking = steps.iter().filter(|(_, at_s)| running.walked.has(*at_s));
        let due: Vec<StepCue> =
            walking.filter_map(|(step, at_s)| running.cueing.step(step, *at_s, heard_s + waited_s)).collect();
        for cue in due {
            self.say_step_cue(cue);
        }
    }

    fn say_step_cue(&mut self, cue: StepCue) {
        let Some(running) = &self.running else { return };
        let StepSound { key, sound, haptic, tone_semitones } = running.cueing.sound_of(cue.sound);
        let cue = CueSnapshot {
            session: session_id(running),
            at_ms: ms_of(cue.at_s),
            key: key.to_owned(),
            text: String::new(),
            speech: None,
            sound,
            haptic,
            tone_semitones,
        };
        self.say(CoachEvent::Cue { cue });
    }

    /// The one calm sentence after what may have been a stumble.
    pub(super) fn say_after_stumble(&mut self, at_s: f64) {
        const KEY: &str = "cue-after-stumble";
        let Some(running) = &self.running else { return };
        let args = heelfirst_words::Args::new();
        let cue = CueSnapshot {
            session: session_id(running),
            at_ms: ms_of(at_s),
            key: KEY.to_owned(),
            text: self.words.text(KEY, &args),
            speech: Some(self.words.spoken(KEY, &args)),
            sound: CueSound::Silent,
            haptic: CueHaptic::Still,
            tone_semitones: None,
        };
        self.say(CoachEvent::Cue { cue });
    }

    /// What the sounds learnt on a walk that is over, as a fact to be written with its end.
    pub(super) fn remember_cues(&mut self, running: &Running) -> Option<Event> {
        let memories = running.cueing.clone().into_memories()?;
        let value = serde_json::to_value(&memories)
            .inspect_err(|error| tracing::error!(%error, "what the sounds learnt cannot be written"))
            .ok()?;
        self.facts.cue_memories = memories;
        Some(Event::SettingChanged { key: key::CUE_MEMORIES.to_owned(), value })
    }
}

/// How a step is answered.
#[derive(Debug, PartialEq, Eq)]
struct StepSound {
    key: &'static str,
    sound: CueSound,
    haptic: CueHaptic,
    tone_semitones: Option<i32>,
}

impl StepSound {
    fn heard(sound: Sound) -> Self {
        let (key, sound, haptic, tone_semitones) = match sound {
            Sound::Success => ("step-success", CueSound::StepSuccess, CueHaptic::Short, None),
            Sound::Missed => ("step-short", CueSound::StepShort, CueHaptic::Double, None),
            Sound::Pitch { semitones } => {
                ("step-tone", CueSound::StepTone, CueHaptic::Still, Some(i32::from(semitones)))
            }
        };
        Self { key, sound, haptic, tone_semitones }
    }

    /// A tone cannot be felt; what is felt in its place is on which side of the border of a drop it lies.
    fn felt(sound: Sound) -> Self {
        let haptic = match sound {
            Sound::Pitch { semitones } if semitones < 0 => CueHaptic::Double,
            Sound::Pitch { .. } => CueHaptic::Short,
            Sound::Success | Sound::Missed => Self::heard(sound).haptic,
        };
        Self { sound: CueSound::Silent, haptic, tone_semitones: None, ..Self::heard(sound) }
    }
}

fn session_id(running: &Running) -> api::SessionId {
    api::SessionId { value: running.id.to_string() }
}

#[expect(clippy::cast_possible_truncation, reason = "a session's time, far below what an i64 holds")]
fn ms_of(at_s: f64) -> i64 {
    (at_s * 1000.0).round() as i64
}

#[cfg(test)]
mod tests;
