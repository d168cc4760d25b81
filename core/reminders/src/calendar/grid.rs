//! The points of an every-so-many-minutes rule.

use super::day::{Day, Ranges};
use super::demand::Wish;
use super::place::is_free;
use super::shape::gap;
use crate::clock::DAY_MIN;
use crate::{Every, Kinds, Rule, Settings, Slot};

/// The points that are free on this day, a gap apart even where the clocks change; and how many are not.
pub(super) fn grid(settings: &Settings, day: &Day<'_>, free: &Ranges, every: Every) -> (Vec<Wish>, u32) {
    let mut wishes: Vec<Wish> = Vec::new();
    let mut after = i64::MIN;
    let points = points(settings, day, every);
    let all = points.len();
    for (slot, minute) in points {
        if minute >= after && is_free(free, minute) {
            let (rule, kinds) = (Rule::Every(every.kind), Kinds::of(every.kind));
            wishes.push(Wish { rule, slot, kinds, minute: Some(minute) });
            after = minute + gap(settings);
        }
    }
    let shut = u32::try_from(all - wishes.len()).unwrap_or(u32::MAX);
    (wishes, shut)
}

fn points(settings: &Settings, day: &Day<'_>, every: Every) -> Vec<(Slot, i64)> {
    let first = settings.since_wake(every.from.unwrap_or(settings.wake));
    let until = match settings.since_wake(every.to.unwrap_or(settings.sleep)) {
        0 => DAY_MIN,
        until => until,
    };
    let minute = |since_wake: i64| Some(day.minute_of(&day.at_clock(settings.wake.plus(since_wake)?)?));
    let step = usize::try_from(every.minutes.max(1)).unwrap_or(usize::MAX);
    if every.elapsed {
        let (Some(first), Some(until)) = (minute(first), minute(until)) else { return Vec::new() };
        return (1..).map(Slot::Number).zip((first..until).step_by(step)).collect();
    }
    let on_clock = |since_wake: i64| Some((Slot::At(settings.wake.plus(since_wake)?), minute(since_wake)?));
    (first..until).step_by(step).filter_map(on_clock).collect()
}
