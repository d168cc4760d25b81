//! Where the bins of a histogram lie, and in which unit a measure is summed.

/// The scale of a measure. Values below the first bin or from the end of the last one on are counted in two bins of their own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Where the first bin begins.
    pub least: f64,
    /// Width of a bin.
    pub width: f64,
    /// Bins within the range.
    pub bins: u16,
    /// Sums count in units of `1 / per`; a value is rounded to the nearest.
    pub per: f64,
}

impl Scale {
    /// Angles: −90 to 90° in half degrees, summed in 0.01°.
    pub const ANGLE_DEG: Self = Self { least: -90.0, width: 0.5, bins: 360, per: 100.0 };
    /// Contact to flat: 0 to 1,000 ms in 5 ms, summed in 0.1 ms.
    pub const CONTACT_TO_FLAT_MS: Self = Self { least: 0.0, width: 5.0, bins: 200, per: 10.0 };
    /// Times of a stride: 0 to 6 s in 20 ms, summed in 0.1 ms.
    pub const STRIDE_S: Self = Self { least: 0.0, width: 0.02, bins: 300, per: 10_000.0 };
    /// Speed: 0 to 4 m/s in 2 cm/s, summed in 1 mm/s.
    pub const SPEED_MPS: Self = Self { least: 0.0, width: 0.02, bins: 200, per: 1000.0 };
    /// Slope over a set of lifts, in degrees a repetition: −10 to 10° in 0.05°, summed in 0.001°.
    pub const SLOPE_DEG: Self = Self { least: -10.0, width: 0.05, bins: 400, per: 1000.0 };

    /// The end of the range.
    pub fn most(self) -> f64 {
        f64::from(self.bins).mul_add(self.width, self.least)
    }

    /// All bins with the one below (0) and the one above.
    pub(super) fn places(self) -> usize {
        usize::from(self.bins) + 2
    }

    /// The place of a finite value among them.
    pub(super) fn place(self, value: f64) -> usize {
        let at = ((value - self.least) / self.width).floor();
        if at < 0.0 {
            return 0;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and a u16, and whole")]
        let bin = at.min(f64::from(self.bins)) as usize;
        bin + 1
    }

    /// Where a place begins and ends; the outer two are as narrow as a point, at the ends of the range.
    pub(super) fn bounds(self, place: usize) -> (f64, f64) {
        let edge = |bins: usize| (bins.min(usize::from(self.bins)) as f64).mul_add(self.width, self.least);
        match place {
            0 => (self.least, self.least),
            _ => (edge(place - 1), edge(place)),
        }
    }

    /// A finite value in whole units.
    pub(super) fn units(self, value: f64) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates, and no measure comes near")]
        let units = (value * self.per).round() as i64;
        units
    }
}
