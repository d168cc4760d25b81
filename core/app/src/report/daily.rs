//! Each day's values, for tables of other programs.

use heelfirst_history::{BothFeet, Bucket, Context, Dates, Of, PracticeSums, Reader, StoreError, WalkFilter};
use heelfirst_report::{Measure, Observation, Side};
use jiff::civil::Date;

use super::charts::walk_value;
use super::circumstances::{context, history_side, side};
use super::person::Person;

const SIDES: [Side; 2] = [Side::Left, Side::Right];
/// What is told of the steady steps of a foot.
const OF_STEADY: [Measure; 9] = [
    Measure::StrikeAngle,
    Measure::HeelShare,
    Measure::FlatShare,
    Measure::ToeShare,
    Measure::SlapShare,
    Measure::DragShare,
    Measure::ContactToFlat,
    Measure::StrideTime,
    Measure::Speed,
];

/// Everything by day, in any order.
pub(super) fn observations(reader: &Reader, dates: Dates, person: &Person) -> Result<Vec<Observation>, StoreError> {
    let mut all: Vec<Observation> = reader.practice(dates, Bucket::Day)?.iter().flat_map(practised).collect();
    for of in reader.walk_contexts(dates)? {
        let filter = WalkFilter { context: Some(&of.context), part: None };
        let days = reader.walks(dates, Bucket::Day, filter)?;
        all.extend(days.iter().flat_map(|day| walked(day, &of.context)));
    }
    for of in reader.lift_contexts(dates)? {
        for day in reader.lifts(dates, Bucket::Day, Some(&of.context))? {
            all.extend(SIDES.iter().filter_map(|side| {
                let sums = day.sums.of(history_side(*side));
                let value = sums.best_three_angle_deg.mean()?;
                let row =
                    of_context(day.start, &of.context, Measure::LiftAngle, value, Some(sums.peak_angle_deg.count()));
                Some(Observation { side: Some(*side), ..row })
            }));
        }
    }
    all.extend(exercises(reader, dates, person)?);
    Ok(all)
}

fn plain(on: Date, measure: Measure, value: f64) -> Observation {
    Observation { on, context: None, side: None, measure, value, n: None }
}

fn of_context(on: Date, of: &Context, measure: Measure, value: f64, n: Option<u32>) -> Observation {
    Observation { context: Some(context(of)), n, ..plain(on, measure, value) }
}

fn practised(day: &Of<PracticeSums>) -> Vec<Observation> {
    let sums = &day.sums;
    let always = [
        (Measure::Bursts, f64::from(sums.walks)),
        (Measure::WalkingTime, sums.walk_ms as f64 / 60_000.0),
        (Measure::Trips, f64::from(sums.trips)),
        (Measure::NearFalls, f64::from(sums.near_falls)),
        (Measure::Falls, f64::from(sums.falls)),
    ];
    always.map(|(measure, value)| plain(day.start, measure, value)).into()
}

fn walked(day: &Of<BothFeet>, of: &Context) -> Vec<Observation> {
    let mut rows: Vec<Observation> = SIDES.iter().flat_map(|side| foot(day, of, *side)).collect();
    let strides = day.sums.left.stride_time_s.count().max(day.sums.right.stride_time_s.count());
    let cadence = day.sums.cadence_per_min();
    rows.extend(cadence.map(|value| of_context(day.start, of, Measure::Cadence, value, Some(strides))));
    rows.extend(day.sums.symmetry().map(|symmetry| {
        let ratio = symmetry.swing_ratio;
        let percent = 200.0 * (ratio - 1.0) / (ratio + 1.0);
        of_context(day.start, of, Measure::Asymmetry, percent, Some(symmetry.count))
    }));
    rows
}

fn foot(day: &Of<BothFeet>, of: &Context, side: Side) -> Vec<Observation> {
    let sums = day.sums.of(history_side(side));
    if sums.steps == 0 {
        return Vec::new();
    }
    let row =
        |measure, value, n| Observation { side: Some(side), ..of_context(day.start, of, measure, value, Some(n)) };
    let ungraded = 100.0 * f64::from(sums.ungraded.total()) / f64::from(sums.steps);
    let n = |measure| match measure {
        Measure::ContactToFlat => sums.contact_to_flat_ms.count(),
        Measure::StrideTime => sums.stride_time_s.count(),
        Measure::Speed => sums.speed_mps.count(),
        _ => sums.steady,
    };
    let counted =
        [row(Measure::Steps, f64::from(sums.steps), sums.steps), row(Measure::UngradedShare, ungraded, sums.steps)];
    let steady = OF_STEADY.iter().filter_map(|measure| Some(row(*measure, walk_value(*measure, sums)?, n(*measure))));
    counted.into_iter().chain(steady).collect()
}

/// Repetitions, and holds of stretches, by day and side.
fn exercises(reader: &Reader, dates: Dates, person: &Person) -> Result<Vec<Observation>, StoreError> {
    let mut rows = Vec::new();
    for day in reader.practice(dates, Bucket::Day)? {
        let mut sums = std::collections::BTreeMap::new();
        for done in reader.exercises(Dates { from: day.start, to: day.start })? {
            let measure = if person.is_hold(&done.exercise) { Measure::Holds } else { Measure::Repetitions };
            *sums.entry((measure, done.side.map(side))).or_insert(0_u32) += done.repetitions;
        }
        let row = |((measure, side), count): ((Measure, Option<Side>), u32)| Observation {
            side,
            ..plain(day.start, measure, f64::from(count))
        };
        rows.extend(sums.into_iter().filter(|(_, count)| *count > 0).map(row));
    }
    Ok(rows)
}
