//! By how much visits are moved to where prompts are accepted more often: the same on every day of a shape and a weekday.
//!
//! Whether a move is allowed must not depend on the jitter of a date, or a prompt near a busy hour would be moved on one day and left
//! alone on the next. So a move is allowed only where it is from every minute at which jitter may put the visit.

use super::layout::Layout;
use super::place::{place, stretch_of};
use crate::{Model, Settings, Weekday};

#[cfg(test)]
mod tests;

/// The moves of `layout.loose` in minutes, in its order.
pub(super) fn moves(settings: &Settings, layout: &Layout, weekday: Weekday, model: &Model) -> Vec<i64> {
    let reaches = reaches(layout);
    let nexts = reaches.iter().skip(1).map(|(first, _)| *first).chain([i64::MAX]);
    let mut from = i64::MIN;
    let mut moves = Vec::with_capacity(reaches.len());
    for ((loose, &(first, last)), next) in layout.loose.iter().zip(&reaches).zip(nexts) {
        let may = |minutes: i64| {
            let (first, last) = (first + minutes, last + minutes);
            from <= first && last <= next.saturating_sub(layout.gap) && may_lie(settings, layout, first, last)
        };
        let clock = settings.wake.plus(loose.minute);
        let minutes = clock.map_or(0, |clock| model.shift(weekday, clock, may));
        from = last + minutes + layout.gap;
        moves.push(minutes);
    }
    moves
}

/// The first and the last minute of each visit on any date: places ascend with what is wanted, so the least and the most jitter bound all.
fn reaches(layout: &Layout) -> Vec<(i64, i64)> {
    let ends = [-layout.jitter, layout.jitter].map(|jitter| {
        let mut minutes: Vec<i64> = layout.loose.iter().map(|loose| loose.minute + jitter).collect();
        let placed = place(&layout.free, &layout.latest, layout.gap, minutes.iter_mut());
        debug_assert!(placed.is_some(), "what was laid out fits");
        minutes
    });
    let [first, last] = ends;
    first.into_iter().zip(last).collect()
}

/// Whether all these minutes are free, and none is marked as hot or tiring.
fn may_lie(settings: &Settings, layout: &Layout, first: i64, last: i64) -> bool {
    let in_one_stretch = stretch_of(&layout.free, first).is_some_and(|(_, end)| last < end);
    in_one_stretch && (first..=last).all(|minute| is_calm(settings, minute))
}

fn is_calm(settings: &Settings, minute: i64) -> bool {
    let mut marked = settings.hot.iter().chain(&settings.tired);
    settings.wake.plus(minute).is_some_and(|clock| !marked.any(|window| window.contains(clock)))
}
