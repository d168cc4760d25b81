//! Seated toe lifts.

use heelfirst_history::{Bucket, Context, Dates, LiftSums, Reader, StoreError};
use heelfirst_report::{Lifts, Side};

use super::circumstances::{context, history_side};
use super::person::Person;
use super::walking::spread;

/// One record a context and side: the context of most lifts first, the affected side first.
pub(super) fn lifts(reader: &Reader, dates: Dates, person: &Person) -> Result<Vec<Lifts>, StoreError> {
    let mut all = Vec::new();
    for of in reader.lift_contexts(dates)? {
        for side in person.sides() {
            let sums = total(reader, dates, &of.context, side)?;
            all.extend((sums.lifts > 0).then(|| record(&of.context, side, &sums)));
        }
    }
    Ok(all)
}

fn total(reader: &Reader, dates: Dates, context: &Context, side: Side) -> Result<LiftSums, StoreError> {
    let mut total = LiftSums::default();
    for day in reader.lifts(dates, Bucket::Day, Some(context))? {
        total.add(day.sums.of(history_side(side)));
    }
    Ok(total)
}

fn record(of: &Context, side: Side, sums: &LiftSums) -> Lifts {
    Lifts {
        context: Some(context(of)),
        side,
        sets: sums.sets,
        lifts: sums.lifts,
        angle_deg: spread(&sums.best_three_angle_deg),
        judged_sets: sums.judged_sets,
        fades_from: sums.tired_at_repetition(),
        faded_sets: sums.tired_sets,
    }
}
