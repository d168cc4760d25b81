//! What a person's steps usually are, learnt once in each context on calibrated sensors.
//!
//! The borders of landings lean on it, so it must not follow the person: a border that moves with the steps would hide what changes. It is
//! learnt from the first steady steps and then stays.

use std::collections::BTreeMap;

use heelfirst_gait::cue::{Baseline, Spread};
use heelfirst_gait::walk::NewestStep;
use heelfirst_gait::{Foot, Landing, Step};
use heelfirst_history::{Context, Event};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::State;
use super::facts::key;
use super::running::Running;
use crate::api;

/// So many steady steps make a baseline.
const STEPS_NEEDED: usize = 40;
/// A measure needs so many values of its own.
const VALUES_NEEDED: u32 = 20;
/// So many pairs of foot and context are remembered; the one that was walked in longest ago makes room.
const MOST_REMEMBERED: usize = 32;

/// What is kept of a steady step.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Kept {
    strike_angle_deg: Option<f64>,
    /// Of heel landings only.
    contact_to_flat_ms: Option<f64>,
    drag: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Learnt {
    /// The steady steps so far.
    Steps(Vec<Kept>),
    Baseline(Baseline),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Remembered {
    /// A count of the changes of context up to the last walk in this one.
    #[serde(default)]
    turn: u32,
    /// The date of the walk that was the last one to teach: from the next walk on the borders lean on what was learnt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    learnt_on: Option<Date>,
    #[serde(flatten)]
    learnt: Learnt,
}

/// By foot and context. Contexts are never mixed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Baselines(BTreeMap<String, Remembered>);

impl Baselines {
    pub(crate) fn of(&self, foot: Foot, context: &Context) -> Baseline {
        match self.0.get(&name(foot, context)).map(|kept| &kept.learnt) {
            Some(Learnt::Baseline(baseline)) => *baseline,
            Some(Learnt::Steps(_)) | None => Baseline::default(),
        }
    }

    /// The date of the last walk that was graded without knowing what is usual; `None` where nothing is learnt yet.
    pub(crate) fn learnt_on(&self, foot: Foot, context: &Context) -> Option<Date> {
        self.0.get(&name(foot, context))?.learnt_on
    }

    /// Takes the steady steps of a walk on that date; whether there is anything new to keep.
    fn learn(&mut self, foot: Foot, context: &Context, on: Date, steps: impl Iterator<Item = Kept>) -> bool {
        let mut steps = steps.peekable();
        if steps.peek().is_none() {
            return false;
        }
        let turn = self.turn_of(context);
        let new = || Remembered { turn, learnt_on: None, learnt: Learnt::Steps(Vec::new()) };
        let remembered = self.0.entry(name(foot, context)).or_insert_with(new);
        let mut changed = std::mem::replace(&mut remembered.turn, turn) != turn;
        if let Learnt::Steps(kept) = &mut remembered.learnt {
            changed = true;
            kept.extend(steps);
            if kept.len() >= STEPS_NEEDED {
                remembered.learnt = Learnt::Baseline(baseline(kept));
                remembered.learnt_on = Some(on);
            }
        }
        self.forget_oldest();
        changed
    }

    /// The turn of a walk in this context: the latest one while it is the same context, else the next. Who walks in one context only
    /// so has nothing new to write after each walk.
    fn turn_of(&self, context: &Context) -> u32 {
        let latest = self.0.values().map(|kept| kept.turn).max().unwrap_or(0);
        let is_latest = |foot| self.0.get(&name(foot, context)).is_some_and(|kept| kept.turn == latest);
        if [Foot::Left, Foot::Right].into_iter().any(is_latest) { latest } else { latest.saturating_add(1) }
    }

    fn forget_oldest(&mut self) {
        while self.0.len() > MOST_REMEMBERED {
            let oldest = self.0.iter().min_by_key(|(_, kept)| kept.turn).map(|(of, _)| of.clone());
            oldest.and_then(|of| self.0.remove(&of));
        }
    }
}

fn name(foot: Foot, context: &Context) -> String {
    format!("{} {}", api::Side::from(foot).as_str(), super::cueing::context_key(context))
}

fn baseline(kept: &[Kept]) -> Baseline {
    let dragged = kept.iter().filter(|step| step.drag).count();
    Baseline {
        strike_angle_deg: spread(kept.iter().filter_map(|step| step.strike_angle_deg).collect()),
        contact_to_flat_ms: spread(kept.iter().filter_map(|step| step.contact_to_flat_ms).collect()),
        drag_share: Some(dragged as f64 / kept.len().max(1) as f64),
    }
}

fn spread(values: Vec<f64>) -> Option<Spread> {
    Spread::of(values).filter(|spread| spread.count >= VALUES_NEEDED)
}

/// The steady steps of a walk that is under way.
#[derive(Debug, Clone, Default)]
pub(super) struct Lessons(BTreeMap<Foot, Lesson>);

#[derive(Debug, Clone, Default)]
struct Lesson {
    newest: NewestStep,
    steady: Vec<Kept>,
}

impl Lessons {
    /// Takes a step; the last one of a walk teaches nothing.
    pub(super) fn note(&mut self, step: &Step) {
        let lesson = self.0.entry(step.foot).or_default();
        let before = lesson.newest.follow(step);
        lesson.steady.extend(before.as_ref().and_then(steady));
    }
}

/// The step, if it is one of steady walking with a grade.
fn steady(step: &Step) -> Option<Kept> {
    let landing = step.landing.filter(|_| !step.in_turn && !step.first_or_last)?;
    Some(Kept {
        strike_angle_deg: step.strike_angle_deg,
        contact_to_flat_ms: step.contact_to_flat_ms.filter(|_| landing == Landing::Heel),
        drag: step.drag == Some(true),
    })
}

impl State {
    /// What is usual for a foot in a context; nothing while its sensor is not calibrated for it.
    pub(super) fn baseline(&self, foot: Foot, context: &Context) -> Baseline {
        if self.is_calibrated(foot, context) { self.facts.baselines.of(foot, context) } else { Baseline::default() }
    }

    /// Learns from the steps of the walk that has just ended, as a fact; none where nothing is new. A doubted mount teaches nothing.
    pub(super) fn learn_baselines(&mut self, running: &Running) -> Option<Event> {
        let mut grew = false;
        for (foot, lesson) in &running.steps.lessons.0 {
            if running.doubts.is_empty() && self.is_calibrated(*foot, &running.context) {
                grew |=
                    self.facts.baselines.learn(*foot, &running.context, running.date, lesson.steady.iter().copied());
            }
        }
        let value = serde_json::to_value(&self.facts.baselines)
            .inspect_err(|error| tracing::error!(%error, "a baseline cannot be written"))
            .ok()?;
        grew.then(|| Event::SettingChanged { key: key::BASELINES.to_owned(), value })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const MONDAY: Date = date(2026, 3, 2);

    fn steps(count: usize, strike_angle_deg: f64) -> impl Iterator<Item = Kept> {
        let step = move |n| Kept {
            strike_angle_deg: Some(strike_angle_deg + f64::from(u32::try_from(n % 3).unwrap_or(0)) - 1.0),
            contact_to_flat_ms: (n % 4 == 0).then_some(90.0),
            drag: n % 10 == 0,
        };
        (0..count).map(step)
    }

    fn strike(baselines: &Baselines, foot: Foot, context: &Context) -> Option<(f64, u32)> {
        baselines.of(foot, context).strike_angle_deg.map(|usual| (usual.median, usual.count))
    }

    #[test]
    fn a_baseline_is_learnt_from_the_first_steps_and_then_stays() {
        let (mut baselines, context) = (Baselines::default(), Context::default());
        assert!(baselines.learn(Foot::Left, &context, MONDAY, steps(25, 12.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), None);
        assert_eq!(baselines.learnt_on(Foot::Left, &context), None);
        let tuesday = MONDAY.tomorrow().unwrap();
        assert!(baselines.learn(Foot::Left, &context, tuesday, steps(17, 12.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), Some((12.0, 42)));
        assert_eq!(baselines.learnt_on(Foot::Left, &context), Some(tuesday));
        let usual = baselines.of(Foot::Left, &context);
        // Too few heel landings for a time to foot flat.
        assert_eq!(usual.contact_to_flat_ms, None);
        assert!(usual.drag_share.is_some_and(|share| (0.1..0.15).contains(&share)));
        assert!(!baselines.learn(Foot::Left, &context, MONDAY, steps(100, 25.0)));
        assert_eq!(strike(&baselines, Foot::Left, &context), Some((12.0, 42)));
    }

    #[test]
    fn feet_and_contexts_are_never_mixed() {
        let (mut baselines, barefoot) = (Baselines::default(), Context::default());
        let shod = Context { shoe: Some("boots".to_owned()), ..Context::default() };
        baselines.learn(Foot::Left, &barefoot, MONDAY, steps(30, 5.0));
        baselines.learn(Foot::Left, &shod, MONDAY, steps(30, 15.0));
        baselines.learn(Foot::Right, &shod, MONDAY, steps(50, 25.0));
        assert_eq!(strike(&baselines, Foot::Left, &barefoot), None);
        assert_eq!(strike(&baselines, Foot::Left, &shod), None);
        assert_eq!(strike(&baselines, Foot::Right, &shod), Some((25.0, 50)));
    }

    fn shod(number: u32) -> Context {
        Context { shoe: Some(format!("shoe {number}")), ..Context::default() }
    }

    #[test]
    fn a_new_context_takes_the_place_of_the_one_walked_in_longest_ago() {
        let mut baselines = Baselines::default();
        for number in 0..40 {
            for foot in [Foot::Left, Foot::Right] {
                assert!(baselines.learn(foot, &shod(number), MONDAY, steps(50, f64::from(number))));
            }
            // The first shoe is worn again and again, which is new only after another.
            assert_eq!(baselines.learn(Foot::Left, &shod(0), MONDAY, steps(5, 0.0)), number > 0);
            assert!(!baselines.learn(Foot::Left, &shod(0), MONDAY, steps(5, 0.0)));
        }
        assert_eq!(baselines.0.len(), MOST_REMEMBERED);
        assert_eq!(strike(&baselines, Foot::Right, &shod(39)), Some((39.0, 50)));
        assert_eq!(strike(&baselines, Foot::Left, &shod(0)), Some((0.0, 50)));
        assert_eq!(strike(&baselines, Foot::Left, &shod(1)), None);
    }

    #[test]
    fn a_walk_without_steady_steps_takes_nobodys_place() {
        let mut baselines = Baselines::default();
        assert!(!baselines.learn(Foot::Left, &Context::default(), MONDAY, steps(0, 0.0)));
        assert_eq!(baselines, Baselines::default());
    }

    #[test]
    fn what_was_kept_without_turns_can_still_be_read() {
        let context = Context::default();
        let kept = serde_json::json!({ name(Foot::Left, &context): { "baseline": { "drag_share": 0.5 } } });
        let baselines: Baselines = serde_json::from_value(kept).unwrap();
        assert_eq!(baselines.of(Foot::Left, &context).drag_share, Some(0.5));
    }

    #[test]
    fn what_was_learnt_can_be_read_again() {
        let (mut baselines, context) = (Baselines::default(), Context::default());
        baselines.learn(Foot::Left, &context, MONDAY, steps(3, 5.0));
        baselines.learn(Foot::Right, &context, MONDAY, steps(50, 5.0));
        let json = serde_json::to_value(&baselines).unwrap();
        assert_eq!(serde_json::from_value::<Baselines>(json).unwrap(), baselines);
    }
}
