//! What changed over the twelve weeks of the charts: their beginning against their end, within one context and side.

use heelfirst_history::{Bucket, Comparison, Context, Dates, Reader, StoreError, WalkFilter};
use heelfirst_practice::Goal;
use heelfirst_practice::progress::{self, Missing, Subject};
use heelfirst_report::{self as report, Difference, Measure, Side, Verdict};
use jiff::ToSpan;
use jiff::civil::Date;

use super::circumstances::{context, history_side, in_unit, measure, side};
use super::graded::Graded;
use super::period::Period;
use super::person::Person;

/// Days that charts and changes look back on.
pub(super) const SPAN_DAYS: u32 = 84;
/// The most days of a window.
const WINDOW_DAYS: u32 = 28;

/// What is held against each other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparing {
    pub(crate) context: Context,
    pub(crate) side: heelfirst_history::Side,
    pub(crate) before: Dates,
    pub(crate) after: Dates,
    pub(crate) graded_alike_from: Option<Date>,
}

/// A comparison and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Compared<'c> {
    pub(crate) of: &'c Comparing,
    pub(crate) change: progress::Change,
}

/// What can be compared up to this day: each context of the last twelve weeks, and the affected side of both.
pub(crate) fn comparing(
    reader: &Reader,
    until: Date,
    person: &Person,
    graded: &Graded<'_>,
) -> Result<Vec<Comparing>, StoreError> {
    let mut all = Vec::new();
    for context in contexts(reader, Dates::last(until, SPAN_DAYS))? {
        let Some(first) = first_day(reader, until, &context)? else { continue };
        let Some([before, after]) = windows(first, until) else { continue };
        let of = |side: &Side| Comparing {
            context: context.clone(),
            side: history_side(*side),
            before,
            after,
            graded_alike_from: graded.alike_from(*side, &context),
        };
        all.extend(person.affected_sides().iter().map(of));
    }
    Ok(all)
}

/// Those walked in, then those in which toes were only lifted.
fn contexts(reader: &Reader, span: Dates) -> Result<Vec<Context>, StoreError> {
    let mut all: Vec<Context> = reader.walk_contexts(span)?.into_iter().map(|of| of.context).collect();
    for of in reader.lift_contexts(span)? {
        if !all.contains(&of.context) {
            all.push(of.context);
        }
    }
    Ok(all)
}

fn first_day(reader: &Reader, until: Date, context: &Context) -> Result<Option<Date>, StoreError> {
    let span = Dates::last(until, SPAN_DAYS);
    let filter = WalkFilter { context: Some(context), part: None };
    let walked = reader.walks(span, Bucket::Day, filter)?.first().map(|day| day.start);
    let lifted = reader.lifts(span, Bucket::Day, Some(context))?.first().map(|day| day.start);
    Ok(walked.into_iter().chain(lifted).min())
}

/// The first weeks and the last ones: four each where there are eight, else half of the days each.
fn windows(first: Date, until: Date) -> Option<[Dates; 2]> {
    let length = (Period::days(Dates { from: first, to: until }) / 2).min(WINDOW_DAYS);
    let days = i64::from(length.checked_sub(1)?);
    Some([Dates { from: first, to: first.saturating_add(days.days()) }, Dates::last(until, length)])
}

/// Every comparison that has values, what a professional should see first before the others.
pub(crate) fn compared<'c>(
    reader: &Reader,
    comparing: &'c [Comparing],
    person: &Person,
) -> Result<Vec<Compared<'c>>, StoreError> {
    let goal = person.goal();
    let mut all = Vec::new();
    for of in comparing {
        let Comparing { context, side, before, after, graded_alike_from } = of;
        let (side, before, after, graded_alike_from) = (*side, *before, *after, *graded_alike_from);
        let asked = Comparison { context, side, goal, before, after, graded_alike_from };
        all.extend(reader.changes(asked)?.into_iter().map(|change| Compared { of, change }));
    }
    all.sort_by_key(|compared| {
        let change = &compared.change;
        let (verdict, weight) = (verdict(change), weight(change.subject, goal));
        (verdict != Verdict::Worse, weight == BESIDE, rank(verdict), weight)
    });
    Ok(all)
}

/// The report's changes, in the same order.
pub(crate) fn changes(
    reader: &Reader,
    comparing: &[Comparing],
    person: &Person,
) -> Result<Vec<report::Change>, StoreError> {
    Ok(compared(reader, comparing, person)?.iter().map(record).collect())
}

fn record(Compared { of, change }: &Compared<'_>) -> report::Change {
    let measure = measure(change.subject);
    let value = |value: f64| in_unit(measure, value);
    let difference = change.difference.zip(change.interval);
    report::Change {
        measure,
        side: Some(side(of.side)),
        context: Some(context(&of.context)),
        before: window(&change.before, of.before, measure),
        after: window(&change.after, of.after, measure),
        difference: difference.map(|(shift, interval)| Difference {
            value: value(shift),
            low: value(interval.low),
            high: value(interval.high),
        }),
        floor: change.floor.map(value),
        verdict: verdict(change),
    }
}

fn window(window: &progress::Window, dates: Dates, measure: Measure) -> Option<report::Window> {
    let value = in_unit(measure, window.mean?);
    Some(report::Window { from: dates.from, until: dates.to, days: window.days, n: window.steps, value })
}

fn verdict(change: &progress::Change) -> Verdict {
    let too_few = |missing: &Missing| !matches!(missing, Missing::SureOfIt | Missing::LargeEnough);
    match change.verdict {
        progress::Verdict::ClearlyBetter => Verdict::Better,
        progress::Verdict::ClearlyWorse => Verdict::Worse,
        progress::Verdict::ClearlyDifferent => Verdict::Different,
        progress::Verdict::NoClearChangeYet if change.missing.iter().any(too_few) => Verdict::TooFew,
        progress::Verdict::NoClearChangeYet => Verdict::Unclear,
    }
}

/// The weight of what follows from the other measures.
const BESIDE: u8 = 4;

/// What says most comes first: the angles and the share that the goal is about, then the rest.
fn weight(subject: Subject, goal: Goal) -> u8 {
    let about = match goal {
        Goal::Heel => Subject::HeelShare,
        Goal::Soft => Subject::SlapShare,
        Goal::Clear => Subject::DragShare,
    };
    match subject {
        Subject::StrikeAngle => 0,
        _ if subject == about => 1,
        Subject::ToeLift => 2,
        Subject::Speed => 3,
        _ => BESIDE,
    }
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Worse => 0,
        Verdict::Better => 1,
        Verdict::Different => 2,
        Verdict::Unclear => 3,
        Verdict::TooFew => 4,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn windows_never_share_a_day() {
        let until = date(2026, 3, 29);
        for days in 0..100 {
            let first = until.saturating_sub(days.days());
            let Some([before, after]) = windows(first, until) else {
                assert_eq!(days, 0, "one day is in one window");
                continue;
            };
            assert!(before.from == first && after.to == until && before.to < after.from, "{days}");
            assert_eq!(Period::days(before), Period::days(after));
            assert!(Period::days(after) <= WINDOW_DAYS);
        }
    }
}
