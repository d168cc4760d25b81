//! Walking, one record a context and foot.

use heelfirst_history::{
    BothFeet, Context, Dates, Distribution, PartOfDay, Reader, StoreError, UngradedSums, WalkFilter, WalkSums,
};
use heelfirst_report::{Landings, Side, Spread, Ungraded, UngradedReason, Walking};

use super::circumstances::{context, history_side};
use super::person::Person;

/// The context of most days first, in each the affected foot first.
pub(super) fn walking(reader: &Reader, dates: Dates, person: &Person) -> Result<Vec<Walking>, StoreError> {
    let mut all = Vec::new();
    for of in reader.walk_contexts(dates)? {
        let total = |part| reader.walk_total(dates, WalkFilter { context: Some(&of.context), part });
        let day = [total(None)?, total(Some(PartOfDay::Morning))?, total(Some(PartOfDay::Evening))?];
        let records = person.sides().map(|side| record(&of.context, side, &day));
        all.extend(records.into_iter().filter(|record| record.steps > 0));
    }
    Ok(all)
}

fn record(of: &Context, side: Side, [all, morning, evening]: &[BothFeet; 3]) -> Walking {
    let foot = |both: &'_ BothFeet| both.of(history_side(side)).strike_angle_deg.clone();
    let sums = all.of(history_side(side));
    Walking {
        context: context(of),
        side: Some(side),
        bouts: sums.bouts,
        steps: sums.steps,
        ungraded: ungraded(sums.ungraded),
        landings: landings(sums),
        strike_angle_deg: spread(&sums.strike_angle_deg),
        morning_deg: spread(&foot(morning)),
        evening_deg: spread(&foot(evening)),
        contact_to_flat_ms: spread(&sums.contact_to_flat_ms),
        stride_time_s: spread(&sums.stride_time_s),
    }
}

/// Median and middle half; `None` without values.
pub(super) fn spread(of: &Distribution) -> Option<Spread> {
    let (q1, q3) = of.quartiles()?;
    Some(Spread { median: of.median()?, q1, q3, n: of.count() })
}

pub(super) fn landings(sums: &WalkSums) -> Landings {
    let of = sums.landings;
    Landings { heel: of.heel, flat: of.flat, toe: of.toe, slap: of.slap, drag: of.drag }
}

/// The most frequent reason first.
fn ungraded(sums: UngradedSums) -> Vec<Ungraded> {
    let mut all: Vec<_> = [
        (UngradedReason::MissingSamples, sums.missing_samples),
        (UngradedReason::UnknownMount, sums.unknown_mount),
        (UngradedReason::NoFootFlat, sums.no_foot_flat),
        (UngradedReason::NotLevelWalking, sums.not_level_walking),
        (UngradedReason::Stairs, sums.stairs),
        (UngradedReason::Backward, sums.backward),
        (UngradedReason::Sideways, sums.sideways),
        (UngradedReason::NoSwing, sums.no_swing),
    ]
    .into_iter()
    .filter(|(_, steps)| *steps > 0)
    .map(|(reason, steps)| Ungraded { reason, steps })
    .collect();
    all.sort_by_key(|ungraded| std::cmp::Reverse(ungraded.steps));
    all
}
