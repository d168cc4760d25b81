//! Where a day's visits come, but for the jitter of each date: first those at a rule's own minutes, then the walks after anchors, then
//! all others evenly over what is left.

use super::day::{Ranges, subtract};
use super::demand::{Choice, Wish};
use super::place::{first_free, latest, length, quantile};
use crate::Kind;

#[cfg(test)]
mod tests;

/// The most that a prompt is moved by jitter, in minutes, and the part of the distance between two that it may take.
const JITTER_MIN: i64 = 10;
const JITTER_PART: i64 = 6;

/// How many minutes after an anchor its walk may come at most: an hour later nobody calls it “after breakfast”.
const LATEST_AFTER_ANCHOR_MIN: i64 = 60;

/// What visits are laid out on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ground {
    /// The minutes at which one may come.
    pub(super) free: Ranges,
    /// The least time between two.
    pub(super) gap: i64,
    /// The minutes of anchors, by their places in the settings; sorted by minute.
    pub(super) anchors: Vec<(usize, i64)>,
}

/// A visit that is put near its `minute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Loose {
    pub(crate) wish: Wish,
    pub(crate) minute: i64,
}

/// When a walk may come after an anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Which of the settings' anchors.
    pub(crate) anchor: usize,
    /// The first minute, and how many minutes later it still may.
    pub(crate) minute: i64,
    pub(crate) play: i64,
}

/// A walk that comes shortly after an anchor, whatever else the day has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Anchored {
    pub(crate) wish: Wish,
    pub(crate) moment: Moment,
}

/// All visits of a day that are not fixed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Layout {
    /// At the minutes of their rule.
    pub(crate) bound: Vec<(Wish, i64)>,
    pub(crate) anchored: Vec<Anchored>,
    pub(crate) loose: Vec<Loose>,
    /// Where the loose ones may lie, and the last minute possible for each.
    pub(crate) free: Ranges,
    pub(crate) latest: Vec<i64>,
    pub(crate) gap: i64,
    /// By how many minutes either way the loose ones are moved.
    pub(crate) jitter: i64,
}

impl Ground {
    /// Every visit of `choice` with its minute; `None` where they do not fit. Where only too many anchors stand in the way, the last of
    /// them go without their walk.
    pub(super) fn lay_out(&self, choice: &Choice) -> Option<Layout> {
        let minute = |wish: &Wish| Some((*wish, wish.minute?));
        let bound: Vec<(Wish, i64)> = choice.visits.iter().filter_map(minute).collect();
        let free = apart(&self.free, bound.iter().map(|&(_, minute)| (minute, minute)), self.gap);
        let wishes: Vec<Wish> = choice.visits.iter().filter(|wish| wish.minute.is_none()).copied().collect();
        let mut moments = self.moments(&free);
        loop {
            if let Some(layout) = self.spread(&wishes, &free, &moments) {
                return Some(Layout { bound, ..layout });
            }
            moments.pop()?;
        }
    }

    /// A walk comes at the first free minute after its anchor, a gap after the one before, but neither much later nor after the next anchor:
    /// then the anchor has none.
    fn moments(&self, free: &Ranges) -> Vec<Moment> {
        let mut moments: Vec<Moment> = Vec::with_capacity(self.anchors.len());
        let nexts = self.anchors.iter().skip(1).map(|(_, next)| *next).chain([i64::MAX]);
        for (&(anchor, at), next) in self.anchors.iter().zip(nexts) {
            let earliest = moments.last().map_or(at, |before| at.max(before.minute + self.gap));
            let until = next.min(at + LATEST_AFTER_ANCHOR_MIN);
            let Some((minute, last)) = first_free(free, earliest).filter(|(minute, _)| *minute < until) else {
                continue;
            };
            let last = last.min(until - 1);
            if let Some(before) = moments.last_mut() {
                before.play = before.play.min(minute - self.gap - before.minute);
            }
            moments.push(Moment { anchor, minute, play: JITTER_MIN.min(last - minute) });
        }
        moments
    }

    /// `wishes` with the nearest walk at each of `moments`, and the others evenly over what is left.
    fn spread(&self, wishes: &[Wish], free: &Ranges, moments: &[Moment]) -> Option<Layout> {
        let mut loose = evenly(wishes, free)?;
        let walk = |&moment: &Moment| Some(Anchored { wish: take_nearest(&mut loose, moment.minute)?, moment });
        let anchored: Vec<Anchored> = moments.iter().filter_map(walk).collect();
        let taken = anchored.iter().map(|walk| (walk.moment.minute, walk.moment.minute + walk.moment.play));
        let free = apart(free, taken, self.gap);
        let wishes: Vec<Wish> = loose.into_iter().map(|loose| loose.wish).collect();
        let latest = latest(&free, wishes.len(), self.gap)?;
        let between = length(&free) / i64::try_from(wishes.len()).ok()?.max(1);
        let jitter = (between / JITTER_PART).min(JITTER_MIN);
        let loose = evenly(&wishes, &free)?;
        Some(Layout { bound: Vec::new(), anchored, loose, free, latest, gap: self.gap, jitter })
    }
}

/// `free` without what is nearer than `gap` to a range of minutes that is taken, both ends of it included.
pub(crate) fn apart(free: &Ranges, taken: impl Iterator<Item = (i64, i64)>, gap: i64) -> Ranges {
    let mut shut: Vec<_> = taken.map(|(first, last)| (first - gap + 1, last + gap)).collect();
    subtract(free, &mut shut)
}

/// Each in the middle of its part of the free minutes; `None` where none is free for any.
fn evenly(wishes: &[Wish], free: &Ranges) -> Option<Vec<Loose>> {
    let count = i64::try_from(wishes.len()).ok()?;
    let loose =
        |(index, wish): (i64, &Wish)| Some(Loose { wish: *wish, minute: quantile(free, 2 * index + 1, 2 * count)? });
    (0..).zip(wishes).map(loose).collect()
}

/// The walk nearest to a minute, taken out of `loose`.
fn take_nearest(loose: &mut Vec<Loose>, minute: i64) -> Option<Wish> {
    let walks = loose.iter().enumerate().filter(|(_, loose)| loose.wish.kinds.contains(Kind::Walk));
    let (index, _) = walks.min_by_key(|(_, walk)| (walk.minute - minute).abs())?;
    Some(loose.remove(index).wish)
}
