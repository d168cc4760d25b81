//! One exercise of a plan.

use serde::{Deserialize, Serialize};

use super::days::Days;
use crate::{Affected, Exercise, Manner, Pace, Prescription, Side, SideDose, SideOrder};

/// One exercise of a plan. What is left out keeps the exercise's own default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Id of the exercise.
    pub exercise: String,
    /// How often a day, 1–12.
    pub times_a_day: u8,
    /// Repetitions in each set of each side.
    #[serde(default)]
    pub repetitions: Option<u8>,
    /// Sets.
    #[serde(default)]
    pub sets: Option<u8>,
    /// How long a stretch is held, in s.
    #[serde(default)]
    pub hold_s: Option<u16>,
    /// Length of a walking burst, in s.
    #[serde(default)]
    pub walking_s: Option<u16>,
    /// Whether the person sets the pace: nothing within a repetition is timed.
    #[serde(default)]
    pub own_pace: bool,
    /// On which days; every day by default.
    #[serde(default)]
    pub days: Days,
    /// Exactly these sides, where they are not those that the exercise itself asks for.
    #[serde(default)]
    pub sides: Option<Affected>,
    /// A dose of a therapist or of one's own, which the rules of dose leave alone.
    #[serde(default)]
    pub fixed: bool,
}

impl Item {
    /// An exercise so many times a day, in its default dose.
    pub fn new(exercise: &str, times_a_day: u8) -> Item {
        Item {
            exercise: exercise.to_owned(),
            times_a_day,
            repetitions: None,
            sets: None,
            hold_s: None,
            walking_s: None,
            own_pace: false,
            days: Days::ALL,
            sides: None,
            fixed: false,
        }
    }

    /// What the plan asks for: the exercise's default dose for a person whose foot drop is on the `affected` side, as
    /// the item changes it. What fits no such exercise (a hold where nothing is held) is left aside.
    pub fn prescription(&self, exercise: &Exercise, affected: Affected) -> Prescription {
        let mut p = Prescription::for_exercise(exercise, affected);
        if let Some(sides) = self.sides.filter(|_| exercise.sides != SideOrder::None) {
            p.sides = only(&p, sides, affected);
        }
        for dose in &mut p.sides {
            dose.repetitions = self.repetitions.unwrap_or(dose.repetitions);
            dose.sets = self.sets.unwrap_or(dose.sets);
        }
        if let (Manner::Stretch, Some(tempo), Some(hold_s)) = (p.manner, p.tempo.as_mut(), self.hold_s) {
            tempo.hold_s = hold_s;
        }
        if self.own_pace && p.tempo.is_some() {
            p.pace = Pace::Own;
        }
        p.walking_s = p.walking_s.map(|usual| self.walking_s.unwrap_or(usual));
        p
    }
}

/// Exactly these sides, the affected one first.
fn only(p: &Prescription, sides: Affected, affected: Affected) -> Vec<SideDose> {
    let Some(dose) = p.sides.first().copied() else { return Vec::new() };
    let order: &[Side] = match sides {
        Affected::Left => &[Side::Left],
        Affected::Right => &[Side::Right],
        Affected::Both => &[affected.first(), affected.first().other()],
    };
    order.iter().map(|side| SideDose { side: *side, ..dose }).collect()
}
