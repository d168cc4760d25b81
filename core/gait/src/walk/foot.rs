//! The steady steps of one foot.

use serde::Serialize;

use crate::math::median;
use crate::{Step, Ungraded};

use super::decline::{Decline, Declines};
use super::kind::{StepKindCounts, enters_shares};
use super::moments::{Measure, Moments, confidence};
use super::newest::NewestStep;
use super::summary::LandingCounts;
use super::thinned::Thinned;
use super::{LEAST_FOR_VARIABILITY, SURE_FOR_VARIABILITY};

/// So many strides are kept for what needs them in order.
const STRIDES: usize = 512;
/// What a stride can be: outside of this it is none, and enters nothing.
const STRIDE_S: std::ops::RangeInclusive<f64> = 0.2..=6.0;
const STRIDE_M: std::ops::RangeInclusive<f64> = 0.0..=4.0;
const ANGLE_DEG: std::ops::RangeInclusive<f64> = -90.0..=90.0;
/// Twice the usual stride time is two strides with a contact missed between, half of it one stride seen as two. What lies outside of
/// this range about the median is left out of mean and variability.
const USUAL_RATIO: std::ops::RangeInclusive<f64> = 0.6..=1.5;

/// One foot's steady steps.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FootWalk {
    /// Steps by what they were part of.
    pub steps: StepKindCounts,
    /// Steps of any kind that are ungraded because samples were missing.
    pub ungraded_missing_samples_count: u32,
    /// Steady graded steps by how they landed.
    pub landings: LandingCounts,
    /// Strike angle, in degrees.
    pub strike_angle_deg: Option<Measure>,
    /// Stride time in s of the kept strides (at most 512, spread over the whole time), without those in which a contact was missed or seen twice (outside 0.6–1.5 of the median).
    pub stride_time_s: Option<Measure>,
    /// Coefficient of variation of the stride time, `100 · SD / mean`, in percent, of the same strides; from 10 strides on.
    pub stride_time_variability_percent: Option<f64>,
    /// How sure that is, 0 to 1: settled from some 80 strides on.
    pub variability_confidence: f64,
    /// Strides left out of the stride time.
    pub left_out_count: u32,
    /// Stance, as a share of the stride time, 0 to 1.
    pub stance_share: Option<Measure>,
    /// Stance, in s.
    pub stance_s: Option<Measure>,
    /// Swing, in s.
    pub swing_s: Option<Measure>,
    /// Stride length over stride time of each stride, in m/s.
    pub speed_mps: Option<Measure>,
    /// Stride length, in m.
    pub stride_length_m: Option<Measure>,
    /// The change within the longest walk; `None` under 20 strides of one walk.
    pub decline: Option<Decline>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Stride {
    time_s: f64,
    confidence: f64,
}

/// The running counts behind a [`FootWalk`].
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FootTally {
    /// Not counted yet.
    newest: NewestStep,
    steps: StepKindCounts,
    missing_samples: u32,
    landings: LandingCounts,
    strike_deg: Moments,
    stance_share: Moments,
    stance_s: Moments,
    swing_s: Moments,
    speed_mps: Moments,
    length_m: Moments,
    strides: Thinned<Stride>,
    declines: Declines,
}

impl FootTally {
    pub(super) fn new() -> Self {
        Self {
            newest: NewestStep::default(),
            steps: StepKindCounts::default(),
            missing_samples: 0,
            landings: LandingCounts::default(),
            strike_deg: Moments::default(),
            stance_share: Moments::default(),
            stance_s: Moments::default(),
            swing_s: Moments::default(),
            speed_mps: Moments::default(),
            length_m: Moments::default(),
            strides: Thinned::new(STRIDES),
            declines: Declines::new(),
        }
    }

    /// Takes a step and counts the one before it: as the last of its walk where this one begins another.
    pub(super) fn note(&mut self, step: &Step) {
        if let Some(before) = self.newest.follow(step) {
            self.count(&before);
        }
    }

    fn count(&mut self, step: &Step) {
        let missing = step.ungraded_because == Some(Ungraded::MissingSamples);
        self.missing_samples = self.missing_samples.saturating_add(u32::from(missing));
        if !self.steps.note(step) {
            return;
        }
        let graded = step.ungraded_because.is_none();
        if graded {
            self.landings.note(step);
        }
        // An ungraded step's angle may be anything, and its confidence is none; its times are as good as another's.
        let sure = if graded { within(step.confidence, &(0.0..=1.0)).unwrap_or(0.0) } else { 0.5 };
        let plausible = |value: Option<f64>, range| value.and_then(|value| within(value, range));
        let strike_deg = plausible(step.strike_angle_deg.filter(|_| graded), &ANGLE_DEG);
        let time_s = plausible(step.stride_time_s, &STRIDE_S);
        let length_m = plausible(step.stride_length_m, &STRIDE_M);
        let speed_mps = length_m.zip(time_s).map(|(metres, seconds)| metres / seconds);
        self.note_times(step, time_s, sure);
        for (moments, value) in
            [(&mut self.strike_deg, strike_deg), (&mut self.length_m, length_m), (&mut self.speed_mps, speed_mps)]
        {
            if let Some(value) = value {
                moments.note(value, sure);
            }
        }
        if let Some(time_s) = time_s {
            self.strides.push(Stride { time_s, confidence: sure });
        }
        if step.initial_contact_s.is_finite() {
            self.declines.note(step.bout, step.initial_contact_s, sure, strike_deg, speed_mps);
        }
    }

    fn note_times(&mut self, step: &Step, time_s: Option<f64>, sure: f64) {
        let part = |value: Option<f64>| value.zip(time_s).filter(|(part, whole)| (0.0..=*whole).contains(part));
        if let Some((stance_s, stride_s)) = part(step.stance_s) {
            self.stance_s.note(stance_s, sure);
            self.stance_share.note(stance_s / stride_s, sure);
        }
        if let Some((swing_s, _)) = part(step.swing_s) {
            self.swing_s.note(swing_s, sure);
        }
    }

    /// Steady graded steps by how they landed, without the newest step.
    pub(super) fn landings(&self) -> LandingCounts {
        self.landings
    }

    /// The same with the newest step, where it would enter if it is not the last.
    pub(super) fn landings_so_far(&self) -> LandingCounts {
        let mut all = self.landings;
        if let Some(newest) = self.newest.held().filter(|step| enters_shares(step)) {
            all.note(newest);
        }
        all
    }

    /// What was walked so far; the newest step counts as the last.
    pub(super) fn walk(&self) -> FootWalk {
        let mut all = self.clone();
        if let Some(newest) = all.newest.finish() {
            all.count(&newest);
        }
        all.told()
    }

    fn told(&self) -> FootWalk {
        let (usual, left_out_count) = self.usual_strides();
        let times = usual.measure();
        let settled = times.filter(|times| times.count >= LEAST_FOR_VARIABILITY);
        let variability = settled.and_then(|times| Some(100.0 * times.sd? / times.mean));
        FootWalk {
            steps: self.steps,
            ungraded_missing_samples_count: self.missing_samples,
            landings: self.landings,
            strike_angle_deg: self.strike_deg.measure(),
            stride_time_s: times,
            stride_time_variability_percent: variability,
            variability_confidence: settled
                .map_or(0.0, |times| confidence(times.count, SURE_FOR_VARIABILITY, times.confidence)),
            left_out_count,
            stance_share: self.stance_share.measure(),
            stance_s: self.stance_s.measure(),
            swing_s: self.swing_s.measure(),
            speed_mps: self.speed_mps.measure(),
            stride_length_m: self.length_m.measure(),
            decline: self.declines.decline(),
        }
    }

    /// The strides about the median, and how many were not.
    fn usual_strides(&self) -> (Moments, u32) {
        let strides = || self.strides.kept().iter().map(|stride| (stride.time_s, stride.confidence));
        let mut usual = Moments::default();
        let mut left_out = 0_u32;
        if let Some(median_s) = median(&mut strides().map(|(time_s, _)| time_s).collect::<Vec<_>>()) {
            for (time_s, sure) in strides() {
                if USUAL_RATIO.contains(&(time_s / median_s)) {
                    usual.note(time_s, sure);
                } else {
                    left_out = left_out.saturating_add(1);
                }
            }
        }
        (usual, left_out)
    }
}

fn within(value: f64, range: &std::ops::RangeInclusive<f64>) -> Option<f64> {
    range.contains(&value).then_some(value)
}
