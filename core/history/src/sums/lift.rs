//! What the seated toe lifts of one side amount to.

use std::collections::BTreeMap;

use heelfirst_gait::lift::{Lift, LiftSet};

use super::{Distribution, Moments, Packed, Scale, add_count};
use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};
use crate::{LiftRecord, Side};

/// Comparable lifts from which a set can show that the foot tires: three to be fresh, one to be lower.
const LEAST_TO_TIRE: usize = 4;

/// Sums over the toe lifts of one side that a sensor measured. Heights are those of unassisted lifts with the heel down.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftSums {
    /// Sets with a lift.
    pub sets: u32,
    /// Lifts of every kind.
    pub lifts: u32,
    /// Those in which the heel rose or the leg was lifted.
    pub heel_rose: u32,
    /// Those with help.
    pub assisted: u32,
    /// Sets long enough to show that the foot tires.
    pub judged_sets: u32,
    /// Of them, those whose height stayed below 80 % of the first three from some repetition on.
    pub tired_sets: u32,
    tired_at: u32,
    highest: u32,
    /// Greatest angle of each lift, in degrees.
    pub peak_angle_deg: Distribution,
    /// The middle of the best three lifts of each set, in degrees.
    pub best_three_angle_deg: Distribution,
    /// How the height changed over each set, in degrees a repetition (negative: it declined).
    pub slope_deg_per_repetition: Distribution,
    hold: Moments,
}

impl Default for LiftSums {
    fn default() -> Self {
        Self {
            sets: 0,
            lifts: 0,
            heel_rose: 0,
            assisted: 0,
            judged_sets: 0,
            tired_sets: 0,
            tired_at: 0,
            highest: 0,
            peak_angle_deg: Distribution::new(Scale::ANGLE_DEG),
            best_three_angle_deg: Distribution::new(Scale::ANGLE_DEG),
            slope_deg_per_repetition: Distribution::new(Scale::SLOPE_DEG),
            hold: Moments::default(),
        }
    }
}

counts! { LiftSums, 7: sets, lifts, heel_rose, assisted, judged_sets, tired_sets, tired_at }

impl LiftSums {
    /// The repetition from which the foot was tired, on average over the sets in which it was.
    pub fn tired_at_repetition(&self) -> Option<f64> {
        (self.tired_sets > 0).then(|| f64::from(self.tired_at) / f64::from(self.tired_sets))
    }

    /// The set whose best three were the highest, in degrees.
    pub fn highest_set_deg(&self) -> Option<f64> {
        (self.best_three_angle_deg.count() > 0).then(|| f64::from(self.highest) / Scale::ANGLE_DEG.per)
    }

    /// Mean of the sets' holds, in s.
    pub fn hold_s(&self) -> Option<f64> {
        self.hold.mean(Scale::STRIDE_S.per)
    }

    /// Adds other sums of the same side.
    pub fn add(&mut self, other: &Self) {
        self.add_counts(other);
        self.highest = self.highest.max(other.highest);
        self.hold.add(&other.hold);
        self.peak_angle_deg.add(&other.peak_angle_deg);
        self.best_three_angle_deg.add(&other.best_three_angle_deg);
        self.slope_deg_per_repetition.add(&other.slope_deg_per_repetition);
    }

    /// One set, its lifts in the order in which they were made, each with the repetition that was led meanwhile.
    fn of_set(set: &[&LiftRecord]) -> Self {
        let told: Vec<Lift> = set.iter().map(|lift| lift.lift()).collect();
        let whole = LiftSet::of(&told);
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let tired_at =
            whole.tired_at_repetition.and_then(|nth| set.get(nth.checked_sub(1)?)).map(|lift| lift.repetition);
        let mut sums = Self {
            sets: 1,
            lifts: count(whole.repetitions_count),
            heel_rose: count(whole.heel_rose_count),
            assisted: count(whole.assisted_count),
            judged_sets: u32::from(whole.measured_count >= LEAST_TO_TIRE),
            tired_sets: u32::from(tired_at.is_some()),
            tired_at: tired_at.unwrap_or(0),
            ..Self::default()
        };
        told.iter().filter_map(Lift::own_height_deg).for_each(|height| sums.peak_angle_deg.note(height));
        if let Some(best) = whole.best_three_angle_deg {
            sums.best_three_angle_deg.note(best);
            sums.highest = u32::try_from(Scale::ANGLE_DEG.units(best)).unwrap_or(0);
        }
        whole.slope_deg_per_repetition.into_iter().for_each(|slope| sums.slope_deg_per_repetition.note(slope));
        whole.hold_s.into_iter().for_each(|hold_s| sums.hold.note(Scale::STRIDE_S.units(hold_s)));
        sums
    }
}

impl Packed for LiftSums {
    fn write(&self, out: &mut Output) {
        self.counts().into_iter().for_each(|count| out.varint(u64::from(count)));
        out.varint(u64::from(self.highest));
        self.hold.write(out);
        self.peak_angle_deg.write(out);
        self.best_three_angle_deg.write(out);
        self.slope_deg_per_repetition.write(out);
    }

    fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        self.counts_mut().into_iter().try_for_each(|count| add_count(count, input))?;
        let mut highest = 0;
        add_count(&mut highest, input)?;
        self.highest = self.highest.max(highest);
        self.hold.add_from(input)?;
        self.peak_angle_deg.add_from(input)?;
        self.best_three_angle_deg.add_from(input)?;
        self.slope_deg_per_repetition.add_from(input)
    }
}

/// The lifts of one session by side.
pub(crate) fn sides_of(lifts: &[LiftRecord]) -> BTreeMap<Side, LiftSums> {
    let mut sets: BTreeMap<(Side, u32), Vec<&LiftRecord>> = BTreeMap::new();
    for lift in lifts {
        sets.entry((lift.side, lift.set)).or_default().push(lift);
    }
    let mut sides: BTreeMap<Side, LiftSums> = BTreeMap::new();
    for ((side, _), set) in sets {
        sides.entry(side).or_default().add(&LiftSums::of_set(&set));
    }
    sides
}
