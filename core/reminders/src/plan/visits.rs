//! The visits of one waking day.

use std::collections::BTreeSet;

use jiff::Zoned;

use crate::clock::DAY_MIN;
use crate::day::{Day, Ranges, clock_of, subtract};
use crate::demand::{Choice, Demand, Wish, add};
use crate::place::{length, place, quantile};
use crate::{Clock, Every, Fixed, Kind, LeftOutBecause, Occurrence, OccurrenceId, Planned, Settings, Warning};

/// The most that a prompt is moved by jitter, in minutes, and the part of the distance between two that it may take.
const JITTER_MIN: i64 = 10;
const JITTER_PART: i64 = 6;

/// A visit at a time that the person gave.
struct FixedVisit {
    kinds: Vec<Kind>,
    clock: Clock,
    at: Zoned,
}

/// Adds the visits of `day` to `planned`, not sorted and without their windows' ends.
pub(super) fn of_day(settings: &Settings, day: &Day<'_>, planned: &mut Planned) {
    let mut fixed = fixed_visits(settings, day, &mut planned.warnings);
    let gap = i64::from(settings.min_gap_minutes.max(1));
    let taken: Vec<i64> = fixed.iter().map(|visit| day.minute_of(&visit.at)).collect();
    let free = apart(&day.open(), &taken, gap);
    let mut kinds: Vec<Vec<Kind>> = fixed.iter().map(|visit| visit.kinds.clone()).collect();
    let demand = demand(settings, day, &free, &mut kinds);
    let most = usize::try_from(settings.max_per_day).unwrap_or(usize::MAX);
    let fit = Fit { settings, day, free: &free, gap };
    let (placed, kinds) = fit.as_many_as_fit(&demand, most.saturating_sub(fixed.len()), &kinds, &mut planned.warnings);
    for (visit, kinds) in fixed.iter_mut().zip(kinds) {
        visit.kinds = kinds;
    }
    planned.occurrences.extend(fixed.into_iter().filter_map(|visit| fixed_occurrence(day, visit)));
    planned.occurrences.extend(placed.into_iter().filter_map(|placed| placed_occurrence(day, placed)));
}

/// The fixed times of the day in their order, those at the same instant as one visit.
fn fixed_visits(settings: &Settings, day: &Day<'_>, warnings: &mut Vec<Warning>) -> Vec<FixedVisit> {
    let mut visits: Vec<(bool, FixedVisit)> = Vec::new();
    for &fixed in &settings.fixed {
        let (Some(at), Some(nominal)) = (day.at_clock(fixed.at), day.nominal(fixed.at)) else { continue };
        let moved = at.datetime() != nominal;
        let at = if moved && !fixed.even_in_quiet { out_of_quiet(settings, day, at, fixed, warnings) } else { at };
        visits.push((moved, FixedVisit { kinds: vec![fixed.kind], clock: fixed.at, at }));
    }
    // What the clocks moved joins what really is at that time, and takes its slot.
    visits.sort_by(|(a_moved, a), (b_moved, b)| (&a.at, a_moved, a.clock).cmp(&(&b.at, b_moved, b.clock)));
    let mut merged: Vec<FixedVisit> = Vec::new();
    for (_, visit) in visits {
        match merged.last_mut() {
            Some(last) if last.at == visit.at => add(&mut last.kinds, &visit.kinds),
            _ => merged.push(visit),
        }
    }
    merged
}

/// Where a fixed time comes that a gap in the clocks moved: not in quiet hours, for which nobody asked.
fn out_of_quiet(settings: &Settings, day: &Day<'_>, at: Zoned, fixed: Fixed, warnings: &mut Vec<Warning>) -> Zoned {
    if !settings.quiet_at(clock_of(&at)) {
        return at;
    }
    warnings.push(Warning::MovedOutOfQuiet { date: day.date, kind: fixed.kind, at: fixed.at });
    day.after_quiet(at.clone()).unwrap_or(at)
}

/// `free` without what is nearer than `gap` to a minute that is taken.
fn apart(free: &Ranges, taken: &[i64], gap: i64) -> Ranges {
    let mut shut: Vec<_> = taken.iter().map(|minute| (minute - gap + 1, minute + gap)).collect();
    subtract(free, &mut shut)
}

/// What the day is asked for beside its fixed times; what can shares a `fixed` visit.
fn demand(settings: &Settings, day: &Day<'_>, free: &Ranges, fixed: &mut [Vec<Kind>]) -> Demand {
    let given: BTreeSet<(Kind, Clock)> = settings.fixed.iter().map(|fixed| (fixed.kind, fixed.at)).collect();
    let open = |kind: Kind| {
        let fixed = given.iter().filter(|(fixed, _)| *fixed == kind).count();
        settings.per_day(kind).saturating_sub(u32::try_from(fixed).unwrap_or(u32::MAX))
    };
    let every = settings.every.filter(|every| every.kind != Kind::Walk);
    let bound = every.map(|every| grid(settings, day, free, every)).unwrap_or_default();
    // A grid takes the place of the kind's number, even where no point of it is free.
    let open = |kind: Kind| if every.is_some_and(|every| every.kind == kind) { 0 } else { open(kind) };
    let walks = match settings.every.filter(|every| every.kind == Kind::Walk) {
        Some(every) => grid(settings, day, free, every),
        None => (1..=open(Kind::Walk)).map(|slot| wish("spread-walk", slot.to_string(), Kind::Walk, None)).collect(),
    };
    let mut demand = Demand { walks, seated: Vec::new() };
    demand.seat(bound, open(Kind::Stretch), open(Kind::Strength), fixed);
    demand
}

fn wish(rule: &'static str, slot: String, kind: Kind, minute: Option<i64>) -> Wish {
    Wish { rule, slot, kinds: vec![kind], minute }
}

/// The points of an every-so-many-minutes rule that are free on this day, a gap apart even where the clocks change.
fn grid(settings: &Settings, day: &Day<'_>, free: &Ranges, every: Every) -> Vec<Wish> {
    let first = settings.since_wake(every.from.unwrap_or(settings.wake));
    let until = match settings.since_wake(every.to.unwrap_or(settings.sleep)) {
        0 => DAY_MIN,
        until => until,
    };
    let rule = match every.kind {
        Kind::Walk => "every-walk",
        Kind::Stretch => "every-stretch",
        Kind::Strength => "every-strength",
    };
    let gap = i64::from(settings.min_gap_minutes.max(1));
    let mut wishes: Vec<Wish> = Vec::new();
    let mut after = i64::MIN;
    let step = usize::try_from(every.minutes.max(1)).unwrap_or(usize::MAX);
    for since_wake in (first..until).step_by(step) {
        let Some(clock) = settings.wake.plus(since_wake) else { continue };
        let Some(minute) = day.at_clock(clock).map(|at| day.minute_of(&at)) else { continue };
        if minute >= after && free.iter().any(|&(from, to)| from <= minute && minute < to) {
            wishes.push(wish(rule, clock.to_string(), every.kind, Some(minute)));
            after = minute + gap;
        }
    }
    wishes
}

/// A visit with its minute.
struct Placed {
    wish: Wish,
    minute: i64,
    anchor: Option<String>,
}

/// The free minutes of a day, to be filled.
struct Fit<'a> {
    settings: &'a Settings,
    day: &'a Day<'a>,
    free: &'a Ranges,
    gap: i64,
}

impl Fit<'_> {
    /// As much of `demand` as `room` visits and the free minutes allow, with the kinds that the fixed visits have then; what is left
    /// out is told.
    fn as_many_as_fit(
        &self,
        demand: &Demand,
        room: usize,
        fixed: &[Vec<Kind>],
        warnings: &mut Vec<Warning>,
    ) -> (Vec<Placed>, Vec<Vec<Kind>>) {
        let mut capped = None;
        for room in (0..=room.min(demand.walks.len() + demand.seated.len())).rev() {
            let mut kinds = fixed.to_vec();
            let choice = demand.clone().choose(room, &mut kinds);
            let over_the_cap = *capped.get_or_insert(choice.left_out);
            if let Some(placed) = self.place(&choice) {
                self.tell(LeftOutBecause::OverTheCap, |kind| over_the_cap.of(kind), warnings);
                let no_room = |kind| choice.left_out.of(kind).saturating_sub(over_the_cap.of(kind));
                self.tell(LeftOutBecause::NoRoom, no_room, warnings);
                return (placed, kinds);
            }
        }
        (Vec::new(), fixed.to_vec())
    }

    fn tell(&self, because: LeftOutBecause, count: impl Fn(Kind) -> u32, warnings: &mut Vec<Warning>) {
        let date = self.day.date;
        let left_out = Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0);
        warnings.extend(left_out.map(|(kind, count)| Warning::LeftOut { date, kind, count, because }));
    }

    /// Every visit with its minute; `None` where they do not fit.
    fn place(&self, choice: &Choice) -> Option<Vec<Placed>> {
        let (bound, loose): (Vec<Wish>, Vec<Wish>) =
            choice.visits.iter().cloned().partition(|wish| wish.minute.is_some());
        let bound: Vec<Placed> = bound
            .into_iter()
            .filter_map(|wish| wish.minute.map(|minute| Placed { wish, minute, anchor: None }))
            .collect();
        let taken: Vec<i64> = bound.iter().map(|placed| placed.minute).collect();
        let free = apart(self.free, &taken, self.gap);
        let mut wanted = self.targets(&free, loose)?;
        self.anchor(&mut wanted);
        wanted.sort_by_key(|placed| placed.minute);
        let targets: Vec<i64> = wanted.iter().map(|placed| placed.minute).collect();
        let minutes = place(&free, &targets, self.gap)?;
        for (placed, minute) in wanted.iter_mut().zip(minutes) {
            placed.minute = minute;
        }
        wanted.extend(bound);
        Some(wanted)
    }

    /// Where each would lie best: evenly over the free minutes, a little to and fro.
    fn targets(&self, free: &Ranges, wishes: Vec<Wish>) -> Option<Vec<Placed>> {
        let count = i64::try_from(wishes.len()).ok()?;
        let jitter = (length(free) / count.max(1) / JITTER_PART).min(JITTER_MIN);
        let target = |(index, wish): (i64, Wish)| {
            let middle = quantile(free, 2 * index + 1, 2 * count)?;
            let minute = middle + id(self.day, &wish).jitter(jitter);
            Some(Placed { wish, minute, anchor: None })
        };
        (0..).zip(wishes).map(target).collect()
    }

    /// Hangs the nearest walk on each anchor, a little after it.
    fn anchor(&self, wanted: &mut [Placed]) {
        for anchor in &self.settings.anchors {
            let Some(at) = self.day.at_clock(anchor.at).map(|at| self.day.minute_of(&at)) else { continue };
            let walks =
                wanted.iter_mut().filter(|placed| placed.anchor.is_none() && placed.wish.kinds.contains(&Kind::Walk));
            if let Some(walk) = walks.min_by_key(|placed| (placed.minute - at).abs()) {
                walk.minute = at + id(self.day, &walk.wish).jitter(JITTER_MIN / 2) + JITTER_MIN / 2;
                walk.anchor = Some(anchor.name.clone());
            }
        }
    }
}

fn id(day: &Day<'_>, wish: &Wish) -> OccurrenceId {
    OccurrenceId::of(wish.rule, day.date, &wish.slot)
}

fn fixed_occurrence(day: &Day<'_>, visit: FixedVisit) -> Option<Occurrence> {
    let (&kind, also) = visit.kinds.split_first()?;
    let slot = visit.clock.to_string();
    let id = OccurrenceId::of("fixed", day.date, &slot);
    let window_end = visit.at.clone();
    Some(Occurrence {
        id,
        kind,
        also: also.to_vec(),
        at: visit.at,
        window_end,
        date: day.date,
        slot,
        fixed: true,
        anchor: None,
    })
}

fn placed_occurrence(day: &Day<'_>, placed: Placed) -> Option<Occurrence> {
    let id = id(day, &placed.wish);
    let at = day.at_minute(placed.minute)?;
    let Wish { slot, kinds, .. } = placed.wish;
    let (&kind, also) = kinds.split_first()?;
    let window_end = at.clone();
    Some(Occurrence {
        id,
        kind,
        also: also.to_vec(),
        at,
        window_end,
        date: day.date,
        slot,
        fixed: false,
        anchor: placed.anchor,
    })
}
