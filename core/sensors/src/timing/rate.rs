//! At what rate readings really come, whatever was asked for.

/// So many spacings tell the rate; the one in the middle counts, so that lost packets do not.
const SPACINGS: usize = 15;

/// Watches the time between packets, in s a reading.
#[derive(Debug, Clone, Default)]
pub(super) struct RateWatch {
    spacings_s: Vec<f64>,
    next: usize,
}

impl RateWatch {
    /// Takes the time from one packet to the next, for each reading of the first.
    pub(super) fn take(&mut self, spacing_s: f64) {
        if self.spacings_s.len() < SPACINGS {
            self.spacings_s.push(spacing_s);
        } else if let Some(oldest_s) = self.spacings_s.get_mut(self.next) {
            *oldest_s = spacing_s;
            self.next = (self.next + 1) % SPACINGS;
        }
    }

    /// The middle one, once there are enough.
    pub(super) fn period_s(&self) -> Option<f64> {
        let mut sorted_s = self.spacings_s.clone();
        sorted_s.sort_unstable_by(f64::total_cmp);
        (sorted_s.len() == SPACINGS)
            .then(|| sorted_s.get(SPACINGS / 2).copied())
            .flatten()
            .filter(|period_s| *period_s > 0.0)
    }

    /// The period, where it is another than this one by more than a share.
    pub(super) fn other_than(&self, nominal_s: f64, share: f64) -> Option<f64> {
        self.period_s().filter(|period_s| (period_s / nominal_s - 1.0).abs() > share)
    }
}
