//! The ladder of an exercise, and how much of it is done.

use serde::{Deserialize, Serialize};

use crate::catalogue;
use crate::plan::Item;
use crate::{Exercise, Prescription};

/// Repetitions that progress adds to a set, and that a step back takes off (own default).
const STEP: u8 = 2;
/// Where a harder way of lifting, or a second set, begins (own default).
const BEGINS_AT: u8 = 10;
/// Repetitions more that the easier way is worth: from 10 with the feet closer back to 15 with the feet forward.
const EASIER_BY: u8 = 5;
/// The steps of a hold, in s (the range is the guide's, the step our own default).
const HOLDS_S: [u16; 3] = [20, 25, 30];
/// The steps of a burst, in s (own default). The first is only ever reached downwards.
const BURSTS_S: [u16; 6] = [15, 30, 45, 60, 90, 120];

/// Where the feet stand in a seated lift: the guide's lever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feet {
    /// Slid forward, the knees a little past a right angle: easier.
    Forward,
    /// Closer under the knees: harder.
    Closer,
}

/// How much of an exercise is done at a visit, on each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Level {
    Lifts { repetitions: u8, sets: u8, feet: Feet },
    Hold { seconds: u16 },
    Walk { seconds: u16 },
}

/// What an exercise may be dosed within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ladder {
    Lifts { fewest: u8, most: u8, most_sets: u8, has_feet: bool },
    Hold { shortest_s: u16, longest_s: u16 },
    Walk { most_s: u16 },
}

impl Ladder {
    pub(super) fn of(exercise: &Exercise) -> Self {
        match (exercise.dose, exercise.hold_range_s) {
            (catalogue::Dose::Walking { most_s, .. }, _) => Self::Walk { most_s },
            (_, Some((shortest_s, longest_s))) => Self::Hold { shortest_s, longest_s },
            (catalogue::Dose::Repetitions { fewest, most, most_sets, .. }, None) => {
                Self::Lifts { fewest, most, most_sets, has_feet: exercise.has_feet_lever() }
            }
        }
    }

    /// Where the plan's item begins, within the catalogue's range.
    pub(super) fn start(self, item: &Item, exercise: &Exercise) -> Level {
        self.within(match exercise.dose {
            catalogue::Dose::Walking { walking_s, .. } => Level::Walk { seconds: item.walking_s.unwrap_or(walking_s) },
            catalogue::Dose::Repetitions { start, sets, .. } => match (self, exercise.tempo) {
                (Self::Hold { .. }, Some(tempo)) => Level::Hold { seconds: item.hold_s.unwrap_or(tempo.hold_s) },
                _ => Level::Lifts {
                    repetitions: item.repetitions.unwrap_or(start),
                    sets: item.sets.unwrap_or(sets),
                    feet: Feet::Forward,
                },
            },
        })
    }

    /// The level moved into the ladder, where it lies outside: a plan of other hands, a catalogue of another version.
    pub(super) fn within(self, level: Level) -> Level {
        match (self, level) {
            (Self::Lifts { fewest, most, most_sets, has_feet }, Level::Lifts { repetitions, sets, feet }) => {
                let feet = if has_feet { feet } else { Feet::Forward };
                Level::Lifts { repetitions: repetitions.clamp(fewest, most), sets: sets.clamp(1, most_sets), feet }
            }
            (Self::Hold { shortest_s, longest_s }, Level::Hold { seconds }) => {
                Level::Hold { seconds: seconds.clamp(shortest_s, longest_s) }
            }
            (Self::Walk { most_s }, Level::Walk { seconds }) => Level::Walk { seconds: seconds.clamp(1, most_s) },
            (_, level) => level,
        }
    }

    /// One step more; `None` at the top.
    pub(super) fn up(self, level: Level) -> Option<Level> {
        match (self, level) {
            (Self::Lifts { most, most_sets, has_feet, .. }, Level::Lifts { repetitions, sets, feet }) => {
                let anew = BEGINS_AT.min(most);
                if repetitions < most {
                    Some(Level::Lifts { repetitions: repetitions.saturating_add(STEP).min(most), sets, feet })
                } else if has_feet && feet == Feet::Forward {
                    Some(Level::Lifts { repetitions: anew, sets: 1, feet: Feet::Closer })
                } else if sets < most_sets {
                    Some(Level::Lifts { repetitions: anew, sets: sets + 1, feet })
                } else {
                    None
                }
            }
            (Self::Hold { longest_s, .. }, Level::Hold { seconds }) => {
                next(&HOLDS_S, seconds, longest_s).map(|seconds| Level::Hold { seconds })
            }
            (Self::Walk { most_s }, Level::Walk { seconds }) => {
                next(&BURSTS_S, seconds, most_s).map(|seconds| Level::Walk { seconds })
            }
            _ => None,
        }
    }

    /// One step less, or the same where there is nothing less. `start` is where the plan begins.
    pub(super) fn down(self, level: Level, start: Level) -> Level {
        match (self, level) {
            (Self::Lifts { fewest, most, .. }, Level::Lifts { repetitions, sets, feet }) => {
                let planned_sets = if let Level::Lifts { sets, .. } = start { sets } else { 1 };
                let harder = sets > planned_sets || feet == Feet::Closer;
                let easier = repetitions.saturating_add(EASIER_BY).min(most);
                if harder && repetitions > BEGINS_AT {
                    let repetitions = repetitions.saturating_sub(STEP).max(BEGINS_AT);
                    Level::Lifts { repetitions, sets, feet }
                } else if sets > planned_sets {
                    Level::Lifts { repetitions: easier, sets: sets - 1, feet }
                } else if feet == Feet::Closer {
                    Level::Lifts { repetitions: easier, sets, feet: Feet::Forward }
                } else {
                    Level::Lifts { repetitions: repetitions.saturating_sub(STEP).max(fewest), sets, feet }
                }
            }
            (Self::Hold { .. }, Level::Hold { seconds }) => Level::Hold { seconds: before(&HOLDS_S, seconds) },
            (Self::Walk { .. }, Level::Walk { seconds }) => Level::Walk { seconds: before(&BURSTS_S, seconds) },
            (_, level) => level,
        }
    }

    /// This part of it (in percent): repetitions rounded up, a hold the step at or above it, a burst the nearest step from
    /// 30 s on, the lower one of two. Never below what the ladder begins with, nor above what it was.
    pub(super) fn part(self, level: Level, percent: u8) -> Level {
        let of =
            |seconds: u16| u16::try_from((u32::from(seconds) * u32::from(percent)).div_ceil(100)).unwrap_or(seconds);
        self.within(match level {
            Level::Lifts { repetitions, sets, feet } => {
                let dose = crate::SideDose { side: crate::Side::Left, repetitions, sets }.scaled(percent);
                Level::Lifts { repetitions: dose.repetitions, sets: dose.sets, feet }
            }
            Level::Hold { seconds } => {
                let part = of(seconds);
                let rung = HOLDS_S.into_iter().find(|rung| *rung >= part).unwrap_or(part);
                Level::Hold { seconds: rung.min(seconds) }
            }
            Level::Walk { seconds } => {
                let part = of(seconds);
                let rung = BURSTS_S.into_iter().skip(1).min_by_key(|rung| rung.abs_diff(part)).unwrap_or(part);
                Level::Walk { seconds: rung.min(seconds) }
            }
        })
    }
}

impl Level {
    /// Its number: repetitions of a set, or seconds.
    pub(super) fn number(self) -> u16 {
        match self {
            Self::Lifts { repetitions, .. } => u16::from(repetitions),
            Self::Hold { seconds } | Self::Walk { seconds } => seconds,
        }
    }

    /// The easier of two: feet, then sets, then the number.
    pub(super) fn easier(self, other: Self) -> Self {
        if other.rank() < self.rank() { other } else { self }
    }

    pub(super) fn rank(self) -> (Feet, u8, u16) {
        let sets = if let Self::Lifts { sets, .. } = self { sets } else { 1 };
        (self.feet(), sets, self.number())
    }

    /// Whether its number is one of seconds.
    pub(super) fn is_timed(self) -> bool {
        !matches!(self, Self::Lifts { .. })
    }

    pub(super) fn feet(self) -> Feet {
        if let Self::Lifts { feet, .. } = self { feet } else { Feet::Forward }
    }

    /// Repetitions of all sets; `None` where time counts or holds do.
    pub(super) fn repetitions(self) -> Option<u16> {
        let Self::Lifts { repetitions, sets, .. } = self else { return None };
        Some(u16::from(repetitions) * u16::from(sets))
    }

    /// The prescription with this dose.
    pub(super) fn applied(self, mut p: Prescription) -> Prescription {
        match self {
            Self::Lifts { repetitions, sets, .. } => {
                for dose in &mut p.sides {
                    (dose.repetitions, dose.sets) = (repetitions, sets);
                }
            }
            Self::Hold { seconds } => p.tempo = p.tempo.map(|tempo| crate::Tempo { hold_s: seconds, ..tempo }),
            Self::Walk { seconds } => p.walking_s = Some(seconds),
        }
        p
    }
}

/// The first rung above, as far as the ladder goes.
fn next(rungs: &[u16], seconds: u16, most: u16) -> Option<u16> {
    rungs.iter().copied().find(|rung| *rung > seconds).filter(|rung| *rung <= most)
}

/// The last rung below; the same where there is none.
fn before(rungs: &[u16], seconds: u16) -> u16 {
    rungs.iter().rev().copied().find(|rung| *rung < seconds).unwrap_or(seconds)
}
