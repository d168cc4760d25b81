//! Days, weeks and months.

use std::collections::BTreeMap;

use heelfirst_gait::walk::LEAST_FOR_A_SHARE;
use heelfirst_history::{
    BothFeet, BothSides, Bucket, Dates, Of, PracticeSums, Reader, Side, StoreError, WalkFilter, WalkSums,
};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::api::{FootBucket, ProgressBucket};
use crate::report::Person;

const DAYS: u32 = 28;
const WEEKS: i64 = 26;
const MONTHS: i64 = 24;

/// The last 28 days.
pub(super) fn days(reader: &Reader, today: Date, person: &Person) -> Result<Vec<ProgressBucket>, StoreError> {
    buckets(reader, Dates::last(today, DAYS), Bucket::Day, person)
}

/// The last 26 weeks.
pub(super) fn weeks(reader: &Reader, today: Date, person: &Person) -> Result<Vec<ProgressBucket>, StoreError> {
    buckets(reader, Dates { from: today.saturating_sub((WEEKS - 1).weeks()), to: today }, Bucket::Week, person)
}

/// The last 24 months.
pub(super) fn months(reader: &Reader, today: Date, person: &Person) -> Result<Vec<ProgressBucket>, StoreError> {
    buckets(reader, span(today), Bucket::Month, person)
}

/// What the series reach over.
pub(super) fn span(today: Date) -> Dates {
    Dates { from: today.first_of_month().saturating_sub((MONTHS - 1).months()), to: today }
}

/// Feet in the circumstances of most days: others would mix into the series.
fn buckets(reader: &Reader, dates: Dates, bucket: Bucket, person: &Person) -> Result<Vec<ProgressBucket>, StoreError> {
    let walked = match reader.walk_contexts(dates)?.first() {
        Some(of) => reader.walks(dates, bucket, WalkFilter { context: Some(&of.context), part: None })?,
        None => Vec::new(),
    };
    let lifted = match reader.lift_contexts(dates)?.first() {
        Some(of) => reader.lifts(dates, bucket, Some(&of.context))?,
        None => Vec::new(),
    };
    let (mut walked, mut lifted) = (by_start(walked), by_start(lifted));
    let practised = reader.practice(dates, bucket)?;
    let each = practised.into_iter().map(|of| {
        let measured = Measured { walked: walked.remove(&of.start), lifted: lifted.remove(&of.start) };
        let holds = holds(reader, bucket.whole(Dates { from: of.start, to: of.start }), person)?;
        Ok(one(of.start, &of.sums, holds, &measured))
    });
    each.collect()
}

/// The repetitions of stretches, which are holds: left and right.
fn holds(reader: &Reader, dates: Dates, person: &Person) -> Result<(u32, u32), StoreError> {
    let done = reader.exercises(dates)?;
    let of = |side| {
        let sums = done.iter().filter(|sums| sums.side == Some(side) && person.is_hold(&sums.exercise));
        sums.map(|sums| sums.repetitions).sum()
    };
    Ok((of(Side::Left), of(Side::Right)))
}

fn by_start<T>(all: Vec<Of<T>>) -> BTreeMap<Date, T> {
    all.into_iter().map(|of| (of.start, of.sums)).collect()
}

/// What sensors saw in a bucket.
struct Measured {
    walked: Option<BothFeet>,
    lifted: Option<BothSides>,
}

fn one(start: Date, sums: &PracticeSums, (holds_left, holds_right): (u32, u32), measured: &Measured) -> ProgressBucket {
    let ms = |ms: u64| i64::try_from(ms).unwrap_or(i64::MAX);
    let walked = measured.walked.as_ref();
    ProgressBucket {
        start: start.to_string(),
        days_count: sums.days,
        sessions_count: sums.sessions,
        active_ms: ms(sums.active_ms),
        bursts_count: sums.walks,
        walking_ms: ms(sums.walk_ms),
        repetitions_left_count: sums.repetitions_left,
        repetitions_right_count: sums.repetitions_right,
        repetitions_other_count: sums.repetitions_none,
        trips_count: sums.trips,
        near_falls_count: sums.near_falls,
        falls_count: sums.falls,
        cadence_per_min: walked.and_then(BothFeet::cadence_per_min),
        swing_ratio: walked.and_then(BothFeet::symmetry).map(|symmetry| symmetry.swing_ratio),
        feet: [Side::Left, Side::Right].into_iter().filter_map(|side| foot(side, measured)).collect(),
        holds_left_count: holds_left,
        holds_right_count: holds_right,
    }
}

fn foot(side: Side, measured: &Measured) -> Option<FootBucket> {
    let walk = measured.walked.as_ref().map(|both| both.of(side)).filter(|sums| sums.steps > 0);
    let lift = measured.lifted.as_ref().map(|both| both.of(side)).filter(|sums| sums.lifts > 0);
    (walk.is_some() || lift.is_some()).then_some(())?;
    let count = |of: fn(&WalkSums) -> u32| walk.map_or(0, of);
    // A share of a few steps would be taken for more than it is.
    let many = walk.filter(|sums| sums.steady >= LEAST_FOR_A_SHARE);
    let share = |of: fn(&WalkSums) -> u32| many.and_then(|sums| sums.share(of(sums)));
    Some(FootBucket {
        side: match side {
            Side::Left => crate::api::Side::Left,
            Side::Right => crate::api::Side::Right,
        },
        steps_count: count(|sums| sums.steps),
        steady_count: count(|sums| sums.steady),
        heel_share: share(|sums| sums.landings.heel),
        flat_share: share(|sums| sums.landings.flat),
        toe_share: share(|sums| sums.landings.toe),
        slap_share: share(|sums| sums.landings.slap),
        drag_share: share(|sums| sums.landings.drag),
        strike_angle_deg: walk.and_then(|sums| sums.strike_angle_deg.median()),
        contact_to_flat_ms: walk.and_then(|sums| sums.contact_to_flat_ms.median()),
        lift_angle_deg: lift.and_then(|sums| sums.best_three_angle_deg.mean()),
        tired_share: lift
            .filter(|sums| sums.judged_sets > 0)
            .map(|sums| f64::from(sums.tired_sets) / f64::from(sums.judged_sets)),
        heel_count: count(|sums| sums.landings.heel),
        flat_count: count(|sums| sums.landings.flat),
        toe_count: count(|sums| sums.landings.toe),
        slap_count: count(|sums| sums.landings.slap),
        drag_count: count(|sums| sums.landings.drag),
    })
}
