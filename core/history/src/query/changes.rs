//! Two windows of days held against each other.

use heelfirst_practice::Goal;
use heelfirst_practice::progress::{Change, DayValue, Missing, Subject, compare};
use jiff::civil::{Date, date};

use super::sums::{BothFeet, BothSides, Of, WalkFilter, lifts, walks};
use crate::error::Problem;
use crate::{Bucket, Context, Dates, LiftSums, Reader, Side, StoreError, WalkSums};

/// What is compared: one side, in one context, in two windows that do not overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The circumstances: windows never mix them.
    pub context: &'a Context,
    /// The side.
    pub side: Side,
    /// What is better depends on it.
    pub goal: Goal,
    /// The earlier window, up to 600 days.
    pub before: Dates,
    /// The later window.
    pub after: Dates,
    /// From when on steps were graded by the same borders, where those moved: shares are taken of these days alone. Angles and speed know
    /// no borders and are held against each other all the same.
    pub graded_alike_from: Option<Date>,
}

/// The days of one window.
struct Window {
    walks: Vec<Of<BothFeet>>,
    lifts: Vec<Of<BothSides>>,
}

impl Reader {
    /// Every subject's change between two windows, in the order of [`Subject::ALL`]; those without any value are left out.
    ///
    /// # Errors
    /// If the database cannot be read; [`StoreError::Rejected`] for a window of more than 600 days.
    pub fn changes(&self, of: Comparison<'_>) -> Result<Vec<Change>, StoreError> {
        self.read(|connection| {
            let filter = WalkFilter { context: Some(of.context), part: None };
            let window = |dates| -> Result<Window, Problem> {
                let walks = walks(connection, dates, Bucket::Day, filter)?;
                Ok(Window { walks, lifts: lifts(connection, dates, Bucket::Day, Some(of.context))? })
            };
            let (before, after) = (window(of.before)?, window(of.after)?);
            let change = |subject| of.change(subject, &before, &after);
            let any = |change: &Change| change.before.days + change.after.days > 0;
            Ok(Subject::ALL.into_iter().map(change).filter(any).collect())
        })
    }
}

impl Comparison<'_> {
    fn change(&self, subject: Subject, before: &Window, after: &Window) -> Change {
        let days = |window: &Window| window.values(subject, self.side);
        let (mut before, mut after) = (days(before), days(after));
        let Some(from) = self.graded_alike_from.filter(|_| subject.leans_on_borders()).map(number) else {
            return compare(subject, self.goal, &before, &after);
        };
        let all = before.len() + after.len();
        before.retain(|of| of.day >= from);
        after.retain(|of| of.day >= from);
        let mut change = compare(subject, self.goal, &before, &after);
        if before.len() + after.len() < all && change.interval.is_none() {
            change.missing.insert(0, Missing::BordersMoved);
        }
        change
    }
}

impl Window {
    fn values(&self, subject: Subject, side: Side) -> Vec<DayValue> {
        if subject == Subject::ToeLift {
            return self.lifts.iter().filter_map(|day| lift_day(day.start, day.sums.of(side))).collect();
        }
        self.walks.iter().filter_map(|day| walk_day(subject, day.start, day.sums.of(side))).collect()
    }
}

fn lift_day(date: Date, sums: &LiftSums) -> Option<DayValue> {
    let value = sums.best_three_angle_deg.mean()?;
    Some(DayValue { day: number(date), value, steps: sums.peak_angle_deg.count() })
}

fn walk_day(subject: Subject, date: Date, sums: &WalkSums) -> Option<DayValue> {
    let of = |value: Option<f64>, steps: u32| Some(DayValue { day: number(date), value: value?, steps });
    let share = |count: u32| of(sums.share(count), sums.steady);
    match subject {
        Subject::StrikeAngle => of(sums.strike_angle_deg.median(), sums.strike_angle_deg.count()),
        Subject::Speed => of(sums.speed_mps.mean(), sums.speed_mps.count()),
        Subject::HeelShare => share(sums.landings.heel),
        Subject::FlatShare => share(sums.landings.flat),
        Subject::ToeShare => share(sums.landings.toe),
        Subject::SlapShare => share(sums.landings.slap),
        Subject::DragShare => share(sums.landings.drag),
        Subject::ToeLift => None,
    }
}

/// Days since 1970.
fn number(of: Date) -> i32 {
    let days = of.duration_since(date(1970, 1, 1)).as_hours() / 24;
    i32::try_from(days).unwrap_or(i32::MAX)
}
