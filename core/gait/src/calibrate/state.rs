//! The course of a calibration: still, lifts, an end.

use super::agreement::Agreement;
use super::judge::{self, Evidence};
use super::{CalibrationFailure, LIFTS_COUNT, Progress, STILL_MS};
use crate::grid::Cell;
use crate::lift::hump::{Change, Humps};
use crate::lift::sight::{Seen, Sight, length};
use crate::math::norm;

/// Cells of the stillness.
const STILL: usize = STILL_MS as usize / 10;
/// A smoothed tilt further than this (a sine, 0.9°) from where the stillness began is a movement.
const MOVED: f64 = 0.016;
/// After so many cells without rest, or without another lift, it has failed.
const PATIENCE: usize = 6_000;
const PATIENCE_FOR_A_LIFT: usize = 3_000;
/// A tilt beyond this (a sine, 1.2°) is looked at as a lift.
const RISES: f64 = 0.021;
/// What gravity may read, in m/s²; anything else is another unit, or a broken sensor.
const GRAVITY_MPS2: std::ops::Range<f64> = 8.8..10.8;
/// So many samples in a row that are no numbers are a fault.
const MISSING: u32 = 500;
/// Share of lost cells that is too much.
const LOST_SHARE: f64 = 0.3;

#[derive(Debug, Clone)]
enum Phase {
    /// `since`: the cell at which it began.
    Still {
        since: usize,
        moved: bool,
    },
    Lifts {
        since: usize,
    },
    Over(Progress),
}

/// The state machine.
#[derive(Debug, Clone)]
pub(super) struct State {
    phase: Phase,
    humps: Humps,
    evidence: Evidence,
    agreement: Agreement,
    /// Cells since the beginning; how many of them were lost; how many samples were no numbers.
    cells: usize,
    lost: usize,
    missing: u32,
    gravity_mps2: f64,
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            phase: Phase::Still { since: 0, moved: false },
            humps: Humps::new(),
            evidence: Evidence::default(),
            agreement: Agreement::default(),
            cells: 0,
            lost: 0,
            missing: 0,
            gravity_mps2: 0.0,
        }
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over(_))
    }

    pub(super) fn progress(&self) -> Progress {
        match self.phase {
            Phase::Still { since, moved } => {
                let left = (STILL + since).saturating_sub(self.cells).max(1);
                Progress::HoldStill { remaining_ms: 10 * u32::try_from(left).unwrap_or(0), moved }
            }
            Phase::Lifts { .. } => Progress::LiftToes { done_count: self.evidence.count(), of: LIFTS_COUNT },
            Phase::Over(progress) => progress,
        }
    }

    /// A sample came that tells nothing.
    pub(super) fn missing(&mut self) -> Progress {
        self.missing += 1;
        if self.missing > MISSING {
            self.fail(CalibrationFailure::SensorFault);
        }
        self.progress()
    }

    /// The stream broke.
    pub(super) fn begin_again(&mut self) {
        let cells = self.cells;
        *self = Self { phase: Phase::Still { since: cells, moved: true }, cells, ..Self::new() };
    }

    fn fail(&mut self, reason: CalibrationFailure) {
        self.phase = Phase::Over(Progress::Failed(reason));
    }

    /// Takes a cell and what is seen of the tilt.
    pub(super) fn advance(&mut self, sight: &mut Sight, cell: &Cell, seen: Option<&Seen>) {
        self.cells += 1;
        self.missing = 0;
        self.lost += usize::from(cell.missing);
        self.gravity_mps2 += 0.02 * (norm(cell.acc()) - self.gravity_mps2);
        self.agreement.take(cell);
        match self.phase {
            Phase::Still { since, .. } => {
                self.still(sight, seen, since);
                if matches!(self.phase, Phase::Lifts { .. }) {
                    self.agreement.begin_lifts(cell);
                }
            }
            Phase::Lifts { since } => {
                if let Some(seen) = seen {
                    self.lifts(sight, seen, since);
                }
                if self.agreement.contradicts() || (self.is_over() && self.agreement.has_stuck_axis()) {
                    self.fail(CalibrationFailure::SensorFault);
                }
            }
            Phase::Over(_) => {}
        }
    }

    fn still(&mut self, sight: &mut Sight, seen: Option<&Seen>, since: usize) {
        if self.cells > PATIENCE {
            let fault = !GRAVITY_MPS2.contains(&self.gravity_mps2);
            return self.fail(if fault { CalibrationFailure::SensorFault } else { CalibrationFailure::Moved });
        }
        // Before the flat place is found there is nothing to be still against; it takes 0.6 s of rest.
        let Some(seen) = seen else { return };
        if length(seen.beyond) > MOVED {
            sight.forget_flat();
            self.evidence = Evidence::default();
            self.phase = Phase::Still { since: self.cells, moved: true };
            return;
        }
        sight.follow(seen, true);
        self.evidence.rest(sight, seen);
        if self.cells >= since + STILL {
            self.begin_lifts(seen);
        }
    }

    fn begin_lifts(&mut self, seen: &Seen) {
        if GRAVITY_MPS2.contains(&self.gravity_mps2) {
            self.humps.restart(seen.at);
            self.phase = Phase::Lifts { since: self.cells };
        } else {
            self.fail(CalibrationFailure::SensorFault);
        }
    }

    fn lifts(&mut self, sight: &mut Sight, seen: &Seen, since: usize) {
        if self.cells > since + PATIENCE_FOR_A_LIFT {
            let lost = self.lost as f64 > LOST_SHARE * self.cells as f64;
            return self.fail(if lost { CalibrationFailure::SensorFault } else { self.evidence.what_was_wrong() });
        }
        match self.humps.advance(length(seen.beyond), seen.at, RISES.max(4.0 * sight.unrest())) {
            Change::Nothing => {}
            Change::Stays => self.fail(CalibrationFailure::Moved),
            Change::Came(hump) => {
                if self.evidence.lift(sight, &hump) {
                    self.phase = Phase::Lifts { since: self.cells };
                }
                if let Some(failure) = self.evidence.hopeless() {
                    self.fail(failure);
                } else if self.evidence.count() == LIFTS_COUNT {
                    self.phase = Phase::Over(match judge::mount(&self.evidence, sight) {
                        Ok(mount) => Progress::Done(mount),
                        Err(failure) => Progress::Failed(failure),
                    });
                }
            }
        }
    }
}
