//! Twelve weeks by day, with what was usual in the twelve weeks before.

use heelfirst_gait::walk::LEAST_FOR_A_SHARE;
use heelfirst_history::{BothFeet, BothSides, Bucket, Context, Dates, Of, Reader, StoreError, WalkFilter, WalkSums};
use heelfirst_practice::Goal;
use heelfirst_practice::progress::Subject;
use heelfirst_report::{Chart, Measure, Point, Range, Side};
use jiff::civil::Date;

use super::changes::SPAN_DAYS;
use super::circumstances::{context, history_side};
use super::graded::Graded;
use super::person::Person;

/// Days that make something usual.
const USUAL_DAYS: usize = 5;

/// What a chart is of.
#[derive(Clone, Copy)]
struct What<'c> {
    measure: Measure,
    side: Option<Side>,
    context: Option<&'c Context>,
    until: Date,
}

/// The charts, the most important first; those without a day that counts are left out.
pub(crate) fn charts(
    reader: &Reader,
    until: Date,
    person: &Person,
    graded: &Graded<'_>,
) -> Result<Vec<Chart>, StoreError> {
    let mut all = walking(reader, until, person, graded)?;
    all.extend(lifts(reader, until, person)?);
    all.extend(practice(reader, until)?);
    all.retain(|chart| !chart.points.is_empty());
    Ok(all)
}

/// In the circumstances of most days: contexts are never mixed.
fn walking(reader: &Reader, until: Date, person: &Person, graded: &Graded<'_>) -> Result<Vec<Chart>, StoreError> {
    let contexts = reader.walk_contexts(Dates::last(until, SPAN_DAYS))?;
    let Some(of) = contexts.first() else { return Ok(Vec::new()) };
    let filter = WalkFilter { context: Some(&of.context), part: None };
    let days = reader.walks(Dates::last(until, 2 * SPAN_DAYS), Bucket::Day, filter)?;
    let share = match person.goal() {
        Goal::Heel => Measure::HeelShare,
        Goal::Soft => Measure::SlapShare,
        Goal::Clear => Measure::DragShare,
    };
    let each = [Measure::StrikeAngle, share]
        .into_iter()
        .flat_map(|measure| person.affected_sides().iter().map(move |side| (measure, *side)));
    Ok(each
        .map(|(measure, side)| {
            let what = What { measure, side: Some(side), context: Some(&of.context), until };
            // A share breaks where borders move, and what is usual would be that of other borders.
            let from = graded.alike_from(side, &of.context).filter(|_| measure == share);
            let alike = days.iter().filter(|day| from.is_none_or(|from| day.start >= from));
            chart(what, alike.filter_map(|day| walk_day(measure, side, day)).collect())
        })
        .collect())
}

fn walk_day(measure: Measure, side: Side, day: &Of<BothFeet>) -> Option<(Date, f64)> {
    let sums = day.sums.of(history_side(side));
    (sums.steady >= least_a_day(measure)).then_some(())?;
    Some((day.start, walk_value(measure, sums)?))
}

/// Steady steps from which a day has a dot. A percentage of fewer than 20 would be taken for more than it is.
fn least_a_day(measure: Measure) -> u32 {
    match measure {
        Measure::HeelShare | Measure::SlapShare | Measure::DragShare => LEAST_FOR_A_SHARE,
        _ => Subject::StrikeAngle.least_a_day(),
    }
}

/// A measure of the steady steps of one foot, in its unit.
pub(super) fn walk_value(measure: Measure, sums: &WalkSums) -> Option<f64> {
    let share = |count| sums.share(count).map(|share| 100.0 * share);
    match measure {
        Measure::StrikeAngle => sums.strike_angle_deg.median(),
        Measure::HeelShare => share(sums.landings.heel),
        Measure::FlatShare => share(sums.landings.flat),
        Measure::ToeShare => share(sums.landings.toe),
        Measure::SlapShare => share(sums.landings.slap),
        Measure::DragShare => share(sums.landings.drag),
        Measure::ContactToFlat => sums.contact_to_flat_ms.median(),
        Measure::StrideTime => sums.stride_time_s.median(),
        Measure::Speed => sums.speed_mps.mean(),
        _ => None,
    }
}

fn lifts(reader: &Reader, until: Date, person: &Person) -> Result<Vec<Chart>, StoreError> {
    let contexts = reader.lift_contexts(Dates::last(until, SPAN_DAYS))?;
    let Some(of) = contexts.first() else { return Ok(Vec::new()) };
    let days = reader.lifts(Dates::last(until, 2 * SPAN_DAYS), Bucket::Day, Some(&of.context))?;
    let of_side = |side: &Side| {
        let what = What { measure: Measure::LiftAngle, side: Some(*side), context: Some(&of.context), until };
        chart(what, days.iter().filter_map(|day| lift_day(*side, day)).collect())
    };
    Ok(person.affected_sides().iter().map(of_side).collect())
}

fn lift_day(side: Side, day: &Of<BothSides>) -> Option<(Date, f64)> {
    let sums = day.sums.of(history_side(side));
    (sums.peak_angle_deg.count() >= Subject::ToeLift.least_a_day()).then_some(())?;
    Some((day.start, sums.best_three_angle_deg.mean()?))
}

/// What was done, for those who have no sensor.
fn practice(reader: &Reader, until: Date) -> Result<Vec<Chart>, StoreError> {
    let days = reader.practice(Dates::last(until, 2 * SPAN_DAYS), Bucket::Day)?;
    let what = |measure| What { measure, side: None, context: None, until };
    let walked = days.iter().filter(|day| day.sums.walks > 0);
    let minutes = walked.map(|day| (day.start, day.sums.walk_ms as f64 / 60_000.0)).collect();
    let repetitions = days.iter().map(|day| {
        let sums = &day.sums;
        (day.start, f64::from(sums.repetitions_left + sums.repetitions_right + sums.repetitions_none))
    });
    let repetitions = repetitions.filter(|(_, count)| *count > 0.0).collect();
    Ok(vec![chart(what(Measure::WalkingTime), minutes), chart(what(Measure::Repetitions), repetitions)])
}

/// Days before the twelve weeks say what is usual.
fn chart(what: What<'_>, days: Vec<(Date, f64)>) -> Chart {
    let first = Dates::last(what.until, SPAN_DAYS).from;
    let (drawn, before): (Vec<_>, Vec<_>) = days.into_iter().partition(|(on, _)| *on >= first);
    Chart {
        measure: what.measure,
        side: what.side,
        context: what.context.map(context),
        until: what.until,
        weeks: u8::try_from(SPAN_DAYS / 7).unwrap_or(u8::MAX),
        points: drawn.into_iter().map(|(on, value)| Point { on, value: Some(value) }).collect(),
        usual: usual(before.into_iter().map(|(_, value)| value).collect()),
    }
}

/// The middle half of some days, from five days on.
fn usual(mut values: Vec<f64>) -> Option<Range> {
    values.sort_by(f64::total_cmp);
    let quartile =
        |quarters: usize| values.get((values.len() * quarters / 4).min(values.len().saturating_sub(1))).copied();
    (values.len() >= USUAL_DAYS).then_some(())?;
    Some(Range { low: quartile(1)?, high: quartile(3)? })
}
