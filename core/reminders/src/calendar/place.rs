//! Putting prompts on free minutes, as near to where they are wanted as the gap allows.

use super::day::Ranges;

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

pub(crate) fn is_free(free: &Ranges, minute: i64) -> bool {
    stretch_of(free, minute).is_some()
}

/// The free minutes without a break that a minute lies in.
pub(crate) fn stretch_of(free: &Ranges, minute: i64) -> Option<(i64, i64)> {
    free.iter().find(|&&(from, to)| from <= minute && minute < to).copied()
}

/// The first free minute from `earliest` on, and the last one that is free with it.
pub(crate) fn first_free(free: &Ranges, earliest: i64) -> Option<(i64, i64)> {
    free.iter().find(|(_, to)| *to > earliest).map(|(from, to)| ((*from).max(earliest), to - 1))
}

/// The last minute possible for each of `count` visits that are free and at least `gap` apart; `None` where so many do not fit.
///
/// It is known before the first is put, so that no choice made early makes a later one impossible.
pub(crate) fn latest(free: &Ranges, count: usize, gap: i64) -> Option<Vec<i64>> {
    let mut latest = vec![0; count];
    let mut limit = i64::MAX;
    for minute in latest.iter_mut().rev() {
        *minute = last_until(free, limit)?;
        limit = *minute - gap;
    }
    Some(latest)
}

/// Puts each of `minutes` (sorted) as near to where it is as can be, to where it is free and at least `gap` from the one before, and
/// none after its `latest`. Where all fit by [`latest`], all are put.
pub(crate) fn place<'a>(
    free: &Ranges,
    latest: &[i64],
    gap: i64,
    minutes: impl Iterator<Item = &'a mut i64>,
) -> Option<()> {
    let mut from = i64::MIN;
    for (minute, &to) in minutes.zip(latest) {
        *minute = nearest(free, *minute, from, to)?;
        from = *minute + gap;
    }
    Some(())
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
