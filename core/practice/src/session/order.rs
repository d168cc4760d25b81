//! Which repetition comes next.

use super::state::{Slot, State};
use crate::prescription::{Prescription, SideDose};
use crate::terms::{Side, SideOrder};

impl State {
    /// The next repetition that is still owed.
    pub fn owed(&self, p: &Prescription) -> Option<Slot> {
        let mut owed =
            p.sides.iter().zip(self.tallies).filter(|(dose, tally)| !tally.enough && tally.counted < dose.prescribed());
        match p.order {
            SideOrder::Blocks | SideOrder::Affected | SideOrder::None => owed.next(),
            SideOrder::AffectedFirst => owed.min_by_key(|(dose, tally)| slot(**dose, tally.counted).set),
            SideOrder::Alternating => owed.min_by_key(|(dose, tally)| {
                let slot = slot(**dose, tally.counted);
                (slot.set, slot.repetition)
            }),
        }
        .map(|(dose, tally)| slot(*dose, tally.counted))
    }

    /// Whether the person must change sides before `slot`.
    pub fn must_switch(&self, p: &Prescription) -> bool {
        p.order != SideOrder::Alternating && self.slot.map(|slot| slot.side) != self.side
    }

    /// One more repetition of this side counts.
    pub fn count(&mut self, p: &Prescription, side: Side) {
        for (dose, tally) in p.sides.iter().zip(&mut self.tallies) {
            tally.counted = tally.counted.saturating_add(u16::from(dose.side == side));
        }
    }

    /// This side has done enough; with the sides taking turns, both have.
    pub fn end_side(&mut self, p: &Prescription, side: Side) {
        for (dose, tally) in p.sides.iter().zip(&mut self.tallies) {
            tally.enough |= dose.side == side || p.order == SideOrder::Alternating;
        }
    }

    /// Whether every side did its whole prescription.
    pub fn is_complete(&self, p: &Prescription) -> bool {
        p.sides.iter().zip(self.tallies).all(|(dose, tally)| tally.counted >= dose.prescribed())
    }
}

/// The repetition after so many that count.
fn slot(dose: SideDose, counted: u16) -> Slot {
    let repetitions = u16::from(dose.repetitions).max(1);
    Slot { side: dose.side, set: counted / repetitions + 1, repetition: counted % repetitions + 1 }
}
