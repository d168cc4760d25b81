//! What the steps of one foot amount to.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use heelfirst_gait::walk::NewestStep;
use heelfirst_gait::{Landing, Step, Ungraded};

use super::runs::Runs;
use super::{Distribution, LongestRuns, Moments, Packed, Scale, add_count};
use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};

/// What a stride can be: outside of this it is none, and enters nothing. As for the summary of a walk.
const STRIDE_S: RangeInclusive<f64> = 0.2..=6.0;
const STRIDE_M: RangeInclusive<f64> = 0.0..=4.0;
const ANGLE_DEG: RangeInclusive<f64> = -90.0..=90.0;

/// Steady graded steps by how they landed. Slap and drag go beside the landings, not instead of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LandingSums {
    /// Heel first.
    pub heel: u32,
    /// Flat.
    pub flat: u32,
    /// Toes first.
    pub toe: u32,
    /// Slapping.
    pub slap: u32,
    /// Dragging.
    pub drag: u32,
}

/// Steps without a grade, by why; of any kind, turns and first and last steps included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UngradedSums {
    /// Samples are missing.
    pub missing_samples: u32,
    /// How the sensor sits is not known well enough.
    pub unknown_mount: u32,
    /// The foot never came to rest flat.
    pub no_foot_flat: u32,
    /// No level walking.
    pub not_level_walking: u32,
    /// Stairs.
    pub stairs: u32,
    /// Backward.
    pub backward: u32,
    /// Sideways.
    pub sideways: u32,
    /// The first contact of a stream.
    pub no_swing: u32,
}

impl UngradedSums {
    fn of(&mut self, why: Ungraded) -> &mut u32 {
        match why {
            Ungraded::MissingSamples => &mut self.missing_samples,
            Ungraded::UnknownMount => &mut self.unknown_mount,
            Ungraded::NoFootFlat => &mut self.no_foot_flat,
            Ungraded::NotLevelWalking => &mut self.not_level_walking,
            Ungraded::Stairs => &mut self.stairs,
            Ungraded::Backward => &mut self.backward,
            Ungraded::Sideways => &mut self.sideways,
            Ungraded::NoSwing => &mut self.no_swing,
        }
    }

    /// All of them.
    pub fn total(&self) -> u32 {
        self.all().into_iter().fold(0, u32::saturating_add)
    }

    fn all(&self) -> [u32; 8] {
        let Self { missing_samples, unknown_mount, no_foot_flat, not_level_walking, .. } = *self;
        let Self { stairs, backward, sideways, no_swing, .. } = *self;
        [missing_samples, unknown_mount, no_foot_flat, not_level_walking, stairs, backward, sideways, no_swing]
    }
}

/// Sums over steps of one foot. Only steady graded steps (graded, in no turn, not among the first or last of their bout) enter landings,
/// runs, angles, contact to flat, times and speed: these are what trends are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct WalkSums {
    /// Sessions with steps of this foot.
    pub sessions: u32,
    /// Bouts: walks between two rests.
    pub bouts: u32,
    /// Active time of these sessions, in ms, whichever feet were measured.
    pub walking_ms: u64,
    /// All steps.
    pub steps: u32,
    /// Those with a grade.
    pub graded: u32,
    /// Those with a grade that are steady walking.
    pub steady: u32,
    /// Those without a grade.
    pub ungraded: UngradedSums,
    /// Steady graded steps by landing.
    pub landings: LandingSums,
    /// Longest runs.
    pub longest_runs: LongestRuns,
    /// Foot strike angle, in degrees.
    pub strike_angle_deg: Distribution,
    /// Toe-off angle, in degrees (negative: heel up).
    pub toe_off_angle_deg: Distribution,
    /// Contact to flat in ms, of heel landings only: any other landing is flat at once or nearly so.
    pub contact_to_flat_ms: Distribution,
    /// Stride time, in s.
    pub stride_time_s: Distribution,
    /// Stride length over stride time of each stride, in m/s.
    pub speed_mps: Distribution,
    swing: Moments,
    stance: Moments,
}

impl Default for WalkSums {
    fn default() -> Self {
        Self {
            sessions: 0,
            bouts: 0,
            walking_ms: 0,
            steps: 0,
            graded: 0,
            steady: 0,
            ungraded: UngradedSums::default(),
            landings: LandingSums::default(),
            longest_runs: LongestRuns::default(),
            strike_angle_deg: Distribution::new(Scale::ANGLE_DEG),
            toe_off_angle_deg: Distribution::new(Scale::ANGLE_DEG),
            contact_to_flat_ms: Distribution::new(Scale::CONTACT_TO_FLAT_MS),
            stride_time_s: Distribution::new(Scale::STRIDE_S),
            speed_mps: Distribution::new(Scale::SPEED_MPS),
            swing: Moments::default(),
            stance: Moments::default(),
        }
    }
}

counts! {
    WalkSums, 18:
    sessions, bouts, steps, graded, steady,
    ungraded.missing_samples, ungraded.unknown_mount, ungraded.no_foot_flat, ungraded.not_level_walking,
    ungraded.stairs, ungraded.backward, ungraded.sideways, ungraded.no_swing,
    landings.heel, landings.flat, landings.toe, landings.slap, landings.drag,
}

impl WalkSums {
    /// Mean swing time, in s.
    pub fn swing_s(&self) -> Option<f64> {
        self.swing.mean(Scale::STRIDE_S.per)
    }

    /// Mean stance time, in s.
    pub fn stance_s(&self) -> Option<f64> {
        self.stance.mean(Scale::STRIDE_S.per)
    }

    /// Strides behind the fewer of both.
    pub fn swing_and_stance_count(&self) -> u32 {
        self.swing.count().min(self.stance.count())
    }

    /// Steps a minute of both feet together: two steps a stride, of the median stride, which a contact missed now and then does not move.
    pub fn cadence_per_min(&self) -> Option<f64> {
        self.stride_time_s.median().filter(|stride_s| *stride_s > 0.0).map(|stride_s| 120.0 / stride_s)
    }

    /// What share of the steady graded steps `count` is, 0 to 1; `None` without such steps.
    pub fn share(&self, count: u32) -> Option<f64> {
        (self.steady > 0).then(|| f64::from(count) / f64::from(self.steady))
    }

    /// Adds other sums of the same foot.
    pub fn add(&mut self, other: &Self) {
        self.add_counts(other);
        self.walking_ms = self.walking_ms.saturating_add(other.walking_ms);
        self.longest_runs.add(&other.longest_runs);
        self.swing.add(&other.swing);
        self.stance.add(&other.stance);
        for (to, more) in self.distributions_mut().into_iter().zip(other.distributions()) {
            to.add(more);
        }
    }

    fn distributions(&self) -> [&Distribution; 5] {
        [
            &self.strike_angle_deg,
            &self.toe_off_angle_deg,
            &self.contact_to_flat_ms,
            &self.stride_time_s,
            &self.speed_mps,
        ]
    }

    fn distributions_mut(&mut self) -> [&mut Distribution; 5] {
        [
            &mut self.strike_angle_deg,
            &mut self.toe_off_angle_deg,
            &mut self.contact_to_flat_ms,
            &mut self.stride_time_s,
            &mut self.speed_mps,
        ]
    }

    fn note(&mut self, step: &Step) {
        self.steps = self.steps.saturating_add(1);
        if let Some(why) = step.ungraded_because {
            let count = self.ungraded.of(why);
            *count = count.saturating_add(1);
            return;
        }
        self.graded = self.graded.saturating_add(1);
        if is_steady(step) {
            self.steady = self.steady.saturating_add(1);
            self.note_landing(step);
            self.note_measures(step);
        }
    }

    fn note_landing(&mut self, step: &Step) {
        let landings = &mut self.landings;
        for (count, counts) in [
            (&mut landings.heel, step.landing == Some(Landing::Heel)),
            (&mut landings.flat, step.landing == Some(Landing::Flat)),
            (&mut landings.toe, step.landing == Some(Landing::Toe)),
            (&mut landings.slap, step.slap == Some(true)),
            (&mut landings.drag, step.drag == Some(true)),
        ] {
            *count = count.saturating_add(u32::from(counts));
        }
    }

    fn note_measures(&mut self, step: &Step) {
        let within = |value: Option<f64>, range: RangeInclusive<f64>| value.filter(|value| range.contains(value));
        let stride_s = within(step.stride_time_s, STRIDE_S);
        let length_m = within(step.stride_length_m, STRIDE_M);
        let heel_first = step.landing == Some(Landing::Heel);
        for (distribution, value) in [
            (&mut self.strike_angle_deg, within(step.strike_angle_deg, ANGLE_DEG)),
            (&mut self.toe_off_angle_deg, within(step.toe_off_angle_deg, ANGLE_DEG)),
            (&mut self.contact_to_flat_ms, step.contact_to_flat_ms.filter(|_| heel_first)),
            (&mut self.stride_time_s, stride_s),
            (&mut self.speed_mps, length_m.zip(stride_s).map(|(metres, seconds)| metres / seconds)),
        ] {
            if let Some(value) = value {
                distribution.note(value);
            }
        }
        for (moments, part_s) in [(&mut self.swing, step.swing_s), (&mut self.stance, step.stance_s)] {
            if let Some(part_s) = part_s.zip(stride_s).and_then(|(part, whole)| within(Some(part), 0.0..=whole)) {
                moments.note(Scale::STRIDE_S.units(part_s));
            }
        }
    }
}

impl Packed for WalkSums {
    fn write(&self, out: &mut Output) {
        self.counts().into_iter().for_each(|count| out.varint(u64::from(count)));
        out.varint(self.walking_ms);
        self.longest_runs.write(out);
        self.swing.write(out);
        self.stance.write(out);
        self.distributions().into_iter().for_each(|distribution| distribution.write(out));
    }

    fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        self.counts_mut().into_iter().try_for_each(|count| add_count(count, input))?;
        self.walking_ms = self.walking_ms.saturating_add(input.varint()?);
        self.longest_runs.add_from(input)?;
        self.swing.add_from(input)?;
        self.stance.add_from(input)?;
        self.distributions_mut().into_iter().try_for_each(|distribution| distribution.add_from(input))
    }
}

fn is_steady(step: &Step) -> bool {
    !step.in_turn && !step.first_or_last
}

/// Steps of the same foot in one session, on their way into sums: the last step of each bout is told by the next one only.
#[derive(Debug, Default)]
pub(crate) struct FootSums {
    sums: WalkSums,
    newest: NewestStep,
    bouts: BTreeSet<u32>,
    runs: Runs,
}

impl FootSums {
    pub(crate) fn note(&mut self, step: &Step) {
        self.bouts.insert(step.bout);
        if let Some(before) = self.newest.follow(step) {
            self.count(&before);
        }
    }

    fn count(&mut self, step: &Step) {
        if is_steady(step) {
            self.runs.note(step);
        }
        self.sums.note(step);
    }

    /// The session's sums, of `active_ms`; `None` without a step.
    pub(crate) fn finish(mut self, active_ms: u64) -> Option<WalkSums> {
        let last = self.newest.finish()?;
        self.count(&last);
        let bouts = u32::try_from(self.bouts.len()).unwrap_or(u32::MAX);
        Some(WalkSums { sessions: 1, bouts, walking_ms: active_ms, longest_runs: self.runs.longest, ..self.sums })
    }
}
