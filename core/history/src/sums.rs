//! Sums that can be added to each other: what a day, a week or a month of steps or lifts amounts to.
//!
//! Each is kept as bytes: a form byte (1), then varints. Counts come first, then [`Moments`] (count, zigzag sum, sum of squares, in whole
//! units of the measure), then histograms. Sums are whole numbers, so that adding in any order gives the same bits, and a rebuilt
//! table is the table built bit by bit.

mod distribution;
mod histogram;
mod lift;
mod moments;
mod part;
mod runs;
mod scale;
mod walk;

pub use distribution::Distribution;
pub use lift::LiftSums;
pub use moments::Moments;
pub(crate) use part::ANY_PART;
pub use part::PartOfDay;
pub use runs::LongestRuns;
pub use scale::Scale;
pub use walk::{LandingSums, UngradedSums, WalkSums};

pub(crate) use lift::sides_of;
pub(crate) use walk::FootSums;

use rusqlite::Row;

use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};

const FORM: u8 = 1;

/// What can be packed into a row of sums.
pub(crate) trait Packed: Default {
    fn write(&self, out: &mut Output);
    /// Adds what `input` holds.
    fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem>;

    fn pack(&self) -> Vec<u8> {
        let mut out = Output::default();
        out.byte(FORM);
        self.write(&mut out);
        out.into_bytes()
    }

    fn add_packed(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        let mut input = Input::new(bytes);
        if input.byte()? != FORM {
            return Err(Problem::Packing("sums of an unknown form"));
        }
        self.add_from(&mut input)?;
        if input.is_empty() { Ok(()) } else { Err(Problem::Packing("sums go on after their end")) }
    }
}

/// The packed sums in a column.
pub(crate) fn bytes<'row>(row: &'row Row<'_>, column: usize) -> Result<&'row [u8], Problem> {
    row.get_ref(column)?.as_blob().map_err(|_| Problem::Packing("the sums are no bytes"))
}

/// A count read back, added to `to`.
fn add_count(to: &mut u32, input: &mut Input<'_>) -> Result<(), Problem> {
    let read = u32::try_from(input.varint()?).map_err(|_| Problem::Packing("a count of the sums is too large"))?;
    *to = to.saturating_add(read);
    Ok(())
}

#[cfg(test)]
mod tests;
