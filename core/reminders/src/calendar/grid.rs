//! The points of an every-so-many-minutes rule.

use super::day::{Day, Ranges};
use super::demand::Wish;
use super::place::is_free;
use super::shape::gap;
use crate::clock::DAY_MIN;
use crate::{Every, Kinds, Rule, Settings, Slot};

/// The points of a day, and how many of them find no place.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) wishes: Vec<Wish>,
    /// They are not free.
    pub(super) shut: u32,
    /// A change of the clocks put them too near to the one before: at other times points are a gap apart.
    pub(super) too_near: u32,
}

/// The points that are free on this day, a gap apart even where the clocks change.
pub(super) fn grid(settings: &Settings, day: &Day<'_>, free: &Ranges, every: Every) -> Grid {
    let mut grid = Grid::default();
    let mut after = i64::MIN;
    for (slot, minute) in points(settings, day, every) {
        if !is_free(free, minute) {
            grid.shut += 1;
        } else if minute < after {
            grid.too_near += 1;
        } else {
            let (rule, kinds) = (Rule::Every(every.kind), Kinds::of(every.kind));
            grid.wishes.push(Wish { rule, slot, kinds, minute: Some(minute) });
            after = minute + gap(settings);
        }
    }
    grid
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
