//! What every waking day of one kind has in common: who comes, what is free, and where each would lie but for the jitter of its date.

use std::collections::BTreeSet;

use jiff::Zoned;

use super::day::{Day, Ranges, clock_of, subtract};
use super::demand::{Choice, Demand, Wish};
use super::grid::grid;
use super::place::{latest, length, quantile};
use super::window;
use crate::{Clock, Fixed, Kind, Kinds, LeftOutBecause, Rule, Settings, Slot, Warning};

/// The most that a prompt is moved by jitter, in minutes, and the part of the distance between two that it may take.
pub(super) const JITTER_MIN: i64 = 10;
const JITTER_PART: i64 = 6;

/// What of the settings holds on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duty {
    /// The kinds that are spread or on a grid.
    pub(crate) kinds: Kinds,
    /// The fixed times.
    pub(crate) fixed: Vec<Fixed>,
}

/// A visit whose time is the same on every such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Certain {
    /// Since the waking day's start.
    pub(crate) since_start_s: i64,
    pub(crate) kinds: Kinds,
    pub(crate) rule: Rule,
    pub(crate) slot: Slot,
    pub(crate) window_min: i64,
}

/// A visit that is put near its `minute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Loose {
    pub(crate) wish: Wish,
    pub(crate) minute: i64,
}

/// A waking day without its date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    pub(crate) certain: Vec<Certain>,
    pub(crate) loose: Vec<Loose>,
    /// Where the loose ones may lie, and the last minute possible for each.
    pub(crate) free: Ranges,
    pub(crate) latest: Vec<i64>,
    pub(crate) gap: i64,
    pub(crate) jitter: i64,
    /// The minute of each anchor, where it has one, in the settings' order.
    pub(crate) anchors: Vec<Option<i64>>,
    /// What cannot be kept, dated like the day it was found on.
    pub(crate) warnings: Vec<Warning>,
}

impl Shape {
    pub(crate) fn new(settings: &Settings, duty: &Duty, day: &Day<'_>) -> Self {
        let mut warnings = Vec::new();
        let fixed = fixed_visits(settings, duty, day, &mut warnings);
        let gap = gap(settings);
        let taken: Vec<i64> = fixed.iter().map(|visit| day.minute_of(&visit.at)).collect();
        let free = apart(&day.open(), &taken, gap);
        let mut hosts: Vec<Kinds> = fixed.iter().map(|visit| visit.kinds).collect();
        let demand = demand(settings, duty, day, &free, &mut hosts);
        let room = usize::try_from(settings.max_per_day).unwrap_or(usize::MAX).saturating_sub(fixed.len());
        let mut shape = as_many_as_fit(&demand, room, &mut hosts, &free, gap, &mut |left_out, because| {
            let told = Kind::ALL.into_iter().map(|kind| (kind, left_out(kind))).filter(|(_, count)| *count > 0);
            warnings.extend(told.map(|(kind, count)| Warning::LeftOut { date: day.date, kind, count, because }));
        });
        shape.certain.iter_mut().for_each(|visit| visit.window_min = bound_window(settings, day, visit));
        let fixed = fixed.iter().zip(hosts).map(|(visit, kinds)| visit.certain(settings, day, kinds));
        shape.certain.splice(0..0, fixed);
        shape.anchors = settings.anchors.iter().map(|anchor| Some(day.minute_of(&day.at_clock(anchor.at)?))).collect();
        shape.warnings = warnings;
        shape
    }
}

/// The least time between two prompts, in minutes.
pub(crate) fn gap(settings: &Settings) -> i64 {
    i64::from(settings.min_gap_minutes.max(1))
}

/// A visit at a time that the person gave.
struct FixedVisit {
    kinds: Kinds,
    clock: Clock,
    at: Zoned,
}

impl FixedVisit {
    fn certain(&self, settings: &Settings, day: &Day<'_>, kinds: Kinds) -> Certain {
        Certain {
            since_start_s: self.at.timestamp().as_second() - day.start.as_second(),
            kinds,
            rule: Rule::Fixed,
            slot: Slot::At(self.clock),
            window_min: window::at(settings, &self.at),
        }
    }
}

fn bound_window(settings: &Settings, day: &Day<'_>, visit: &Certain) -> i64 {
    day.at_minute(visit.since_start_s / 60).map_or(window::WINDOW_MIN, |at| window::at(settings, &at))
}

/// The fixed times of the day in their order, those at the same instant as one visit.
fn fixed_visits(settings: &Settings, duty: &Duty, day: &Day<'_>, warnings: &mut Vec<Warning>) -> Vec<FixedVisit> {
    let mut visits: Vec<(bool, FixedVisit)> = Vec::with_capacity(duty.fixed.len());
    for &fixed in &duty.fixed {
        let (Some(at), Some(nominal)) = (day.at_clock(fixed.at), day.nominal(fixed.at)) else { continue };
        let moved = at.datetime() != nominal;
        let at = if moved && !fixed.even_in_quiet { out_of_quiet(settings, day, at, fixed, warnings) } else { at };
        visits.push((moved, FixedVisit { kinds: Kinds::of(fixed.kind), clock: fixed.at, at }));
    }
    // What the clocks moved joins what really is at that time, and takes its slot.
    visits.sort_by(|(a_moved, a), (b_moved, b)| (&a.at, a_moved, a.clock).cmp(&(&b.at, b_moved, b.clock)));
    let mut merged: Vec<FixedVisit> = Vec::with_capacity(visits.len());
    for (_, visit) in visits {
        match merged.last_mut() {
            Some(last) if last.at == visit.at => last.kinds = last.kinds.with(visit.kinds),
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
fn demand(settings: &Settings, duty: &Duty, day: &Day<'_>, free: &Ranges, fixed: &mut [Kinds]) -> Demand {
    let given: BTreeSet<(Kind, Clock)> = duty.fixed.iter().map(|fixed| (fixed.kind, fixed.at)).collect();
    let every = settings.every.filter(|every| duty.kinds.contains(every.kind));
    let open = |kind: Kind| {
        // A grid takes the place of the kind's number, even where no point of it is free.
        if !duty.kinds.contains(kind) || every.is_some_and(|every| every.kind == kind) {
            return 0;
        }
        let fixed = given.iter().filter(|(fixed, _)| *fixed == kind).count();
        settings.per_day(kind).saturating_sub(u32::try_from(fixed).unwrap_or(u32::MAX))
    };
    let on_grid = every.map(|every| grid(settings, day, free, every)).unwrap_or_default();
    let spread =
        |slot| Wish { rule: Rule::SpreadWalk, slot: Slot::Number(slot), kinds: Kinds::of(Kind::Walk), minute: None };
    let (walks, bound) = match every {
        Some(every) if every.kind == Kind::Walk => (on_grid, Vec::new()),
        _ => ((1..=open(Kind::Walk)).map(spread).collect(), on_grid),
    };
    let mut demand = Demand { walks, seated: Vec::new() };
    demand.seat(bound, open(Kind::Stretch), open(Kind::Strength), fixed);
    demand
}

type Tell<'a> = dyn FnMut(&dyn Fn(Kind) -> u32, LeftOutBecause) + 'a;

/// As much of `demand` as `room` visits and the free minutes allow; `fixed` gets what rides on it, and what is left out is told.
fn as_many_as_fit(
    demand: &Demand,
    room: usize,
    fixed: &mut Vec<Kinds>,
    free: &Ranges,
    gap: i64,
    tell: &mut Tell<'_>,
) -> Shape {
    let mut capped = None;
    for room in (0..=room.min(demand.walks.len() + demand.seated.len())).rev() {
        let mut kinds = fixed.clone();
        let choice = demand.clone().choose(room, &mut kinds);
        let over_the_cap = *capped.get_or_insert(choice.left_out);
        if let Some(shape) = lay_out(&choice, free, gap) {
            tell(&|kind| over_the_cap.of(kind), LeftOutBecause::OverTheCap);
            tell(&|kind| choice.left_out.of(kind).saturating_sub(over_the_cap.of(kind)), LeftOutBecause::NoRoom);
            *fixed = kinds;
            return shape;
        }
    }
    Shape { gap, ..Shape::default() }
}

/// Every visit with its minute but for jitter: the loose ones evenly over the free minutes; `None` where they do not fit.
fn lay_out(choice: &Choice, free: &Ranges, gap: i64) -> Option<Shape> {
    let bound: Vec<(Wish, i64)> =
        choice.visits.iter().filter_map(|wish| wish.minute.map(|minute| (*wish, minute))).collect();
    let taken: Vec<i64> = bound.iter().map(|(_, minute)| *minute).collect();
    let free = apart(free, &taken, gap);
    let wishes: Vec<&Wish> = choice.visits.iter().filter(|wish| wish.minute.is_none()).collect();
    let latest = latest(&free, wishes.len(), gap)?;
    let count = i64::try_from(wishes.len()).ok()?;
    let loose = (0..).zip(wishes).map(|(index, wish)| {
        let minute = quantile(&free, 2 * index + 1, 2 * count)?;
        Some(Loose { wish: *wish, minute })
    });
    let jitter = (length(&free) / count.max(1) / JITTER_PART).min(JITTER_MIN);
    let certain = bound.iter().map(|(wish, minute)| Certain {
        since_start_s: minute * 60,
        kinds: wish.kinds,
        rule: wish.rule,
        slot: wish.slot,
        window_min: 0, // its end needs the day and comes with it
    });
    let (certain, loose) = (certain.collect(), loose.collect::<Option<_>>()?);
    Some(Shape { certain, loose, free, latest, gap, jitter, anchors: Vec::new(), warnings: Vec::new() })
}
