//! Putting prompts on free minutes, as near to where they are wanted as the gap allows.

use crate::day::Ranges;

#[cfg(test)]
mod tests;

/// How many free minutes there are.
pub(crate) fn length(free: &Ranges) -> i64 {
    free.iter().map(|(from, to)| to - from).sum()
}

/// The free minute after which `part` in `whole` of all free ones lie; `None` where none is free.
pub(crate) fn quantile(free: &Ranges, part: i64, whole: i64) -> Option<i64> {
    let mut left = (length(free) * part / whole.max(1)).min(length(free) - 1);
    for (from, to) in free {
        if left < to - from {
            return Some(from + left);
        }
        left -= to - from;
    }
    None
}

/// Minutes near `targets` (sorted) that are free and at least `gap` apart; `None` where so many do not fit.
///
/// Each one's latest possible minute is known before the first is put, so that no choice made early makes a later one impossible.
pub(crate) fn place(free: &Ranges, targets: &[i64], gap: i64) -> Option<Vec<i64>> {
    let mut latest = Vec::with_capacity(targets.len());
    let mut limit = i64::MAX;
    for _ in targets {
        let last = last_until(free, limit)?;
        latest.push(last);
        limit = last - gap;
    }
    let mut placed = Vec::with_capacity(targets.len());
    let mut from = i64::MIN;
    for (&target, &to) in targets.iter().zip(latest.iter().rev()) {
        let minute = nearest(free, target, from, to)?;
        placed.push(minute);
        from = minute + gap;
    }
    Some(placed)
}

fn last_until(free: &Ranges, limit: i64) -> Option<i64> {
    free.iter().rev().find(|(from, _)| *from <= limit).map(|(_, to)| (to - 1).min(limit))
}

/// The free minute in `from..=to` nearest to `target`, the earlier one of two.
fn nearest(free: &Ranges, target: i64, from: i64, to: i64) -> Option<i64> {
    let inside = |&(start, end): &(i64, i64)| {
        let (start, last) = (start.max(from), (end - 1).min(to));
        (start <= last).then(|| target.clamp(start, last))
    };
    free.iter().filter_map(inside).min_by_key(|minute| (minute - target).abs())
}
