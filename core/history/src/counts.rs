//! Counts that are summed together.

/// The counts of sums by their fields, once: as numbers and as places, in the order in which sums are packed.
macro_rules! counts {
    ($sums:ident, $number:literal: $($($field:ident).+),+ $(,)?) => {
        impl $sums {
            pub(crate) fn counts(&self) -> [u32; $number] {
                [$(self.$($field).+),+]
            }

            pub(crate) fn counts_mut(&mut self) -> [&mut u32; $number] {
                [$(&mut self.$($field).+),+]
            }

            pub(crate) fn add_counts(&mut self, other: &Self) {
                for (to, more) in self.counts_mut().into_iter().zip(other.counts()) {
                    *to = to.saturating_add(more);
                }
            }
        }
    };
}
