//! Encouragement that is true: one sentence from counts by day, or silence.
//!
//! - "More" is said of two or more, and of a quarter or more, beside the same weekday a week before (own default). Fewer is never said.
//! - Never days in a row. A comparison needs that day to be known, and something done on it.
//! - Which of several true sentences is said turns with the day. Coming back after a break goes before all.

mod fact;

use jiff::civil::{Date, Weekday};

pub use fact::{Best, DayCounts, Facts};

use crate::calendar::{days, later};
use crate::say::{Arg, Said};

/// More, in numbers and in percent, before it is spoken of.
const MORE: u16 = 2;
const MORE_PERCENT: u32 = 25;
/// Days without practice before a return is greeted.
const BREAK: i32 = 7;

/// A sentence that is true today and good to hear; `None` where there is none.
pub fn say(facts: &Facts<'_>) -> Option<Said> {
    let today = facts.day(facts.on).filter(|day| day.sessions > 0)?;
    if let Some(back) = back(facts) {
        return Some(back);
    }
    let last_week = facts.day(later(facts.on, -7));
    let mut all: Vec<Said> = Vec::new();
    all.extend(reached(facts, today));
    all.extend(bursts(today, last_week, facts.on));
    all.extend(lifts(today, last_week, facts.on));
    all.extend(hold(facts, today));
    let turn = usize::try_from(days(Date::constant(2000, 1, 1), facts.on)).unwrap_or(0);
    let count = all.len();
    all.into_iter().nth(turn.checked_rem(count)?)
}

/// The first day after a break.
fn back(facts: &Facts<'_>) -> Option<Said> {
    let last = facts.days.iter().filter(|day| day.on < facts.on && day.sessions > 0).map(|day| day.on).max()?;
    (days(last, facts.on) > BREAK).then(|| Said { key: "encourage-back", args: Vec::new() })
}

/// A number that was never reached before, of an exercise that was done before.
fn reached(facts: &Facts<'_>, today: &DayCounts) -> Option<Said> {
    let before = |exercise: &str| {
        let earlier = facts.days.iter().filter(|day| day.on < facts.on);
        earlier.flat_map(|day| &day.bests).filter(|best| best.exercise == exercise).map(|best| best.repetitions).max()
    };
    let best =
        today.bests.iter().find(|best| before(&best.exercise).is_some_and(|before| best.repetitions > before))?;
    let args =
        vec![("count", Arg::Number(u32::from(best.repetitions))), ("exercise", Arg::Exercise(best.exercise.clone()))];
    Some(Said { key: "encourage-reached", args })
}

/// Bursts of today beside those planned, and beside the same weekday a week before.
fn bursts(today: &DayCounts, last_week: Option<&DayCounts>, on: Date) -> Option<Said> {
    let (done, planned) = (today.bursts, today.bursts_planned);
    if done == 0 {
        return None;
    }
    let counts = [("done", done), ("planned", planned)];
    let more = more(done, last_week.map(|day| day.bursts));
    if done < planned {
        let of_more = more.map(|more| compared("encourage-bursts-of-more", &counts, more, on));
        // Less than half of what was planned would be heard as a reproach.
        let of = (done.saturating_mul(2) >= planned).then(|| said("encourage-bursts-of", &counts));
        return of_more.or(of);
    }
    let all = (planned > 0).then(|| said("encourage-bursts-all", &[]));
    more.map(|more| compared("encourage-bursts-more", &[("done", done)], more, on)).or(all)
}

fn lifts(today: &DayCounts, last_week: Option<&DayCounts>, on: Date) -> Option<Said> {
    let more = more(today.lifts, last_week.map(|day| day.lifts))?;
    Some(compared("encourage-lifts-more", &[("done", today.lifts)], more, on))
}

/// The longest hold of a stretch so far, of somebody who has held one before.
fn hold(facts: &Facts<'_>, today: &DayCounts) -> Option<Said> {
    let before = facts.days.iter().filter(|day| day.on < facts.on).map(|day| day.longest_hold_s).max()?;
    more(today.longest_hold_s, Some(before))?;
    Some(said("encourage-hold", &[("seconds", today.longest_hold_s)]))
}

/// By how much it is more, if that is to be spoken of.
fn more(now: u16, before: Option<u16>) -> Option<u16> {
    let before = before.filter(|before| *before > 0)?;
    let more = now.checked_sub(before)?;
    let share = u32::from(more) * 100 >= u32::from(before) * MORE_PERCENT;
    (more >= MORE && share).then_some(more)
}

fn compared(key: &'static str, counts: &[(&'static str, u16)], more: u16, on: Date) -> Said {
    let mut said = said(key, counts);
    said.args.push(("more", Arg::Number(u32::from(more))));
    said.args.push(("weekday", Arg::Word(weekday(on.weekday()))));
    said
}

fn said(key: &'static str, counts: &[(&'static str, u16)]) -> Said {
    Said { key, args: counts.iter().map(|(name, number)| (*name, Arg::Number(u32::from(*number)))).collect() }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

#[cfg(test)]
mod tests;
