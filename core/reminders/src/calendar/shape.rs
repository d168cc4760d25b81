//! What every waking day of one kind has in common: who comes, what is free, and where each would lie but for the jitter of its date.

use std::collections::BTreeSet;

use jiff::Zoned;

use super::day::{Day, clock_of};
use super::demand::{Counts, Demand, Wish};
use super::grid::grid;
use super::layout::{Ground, Layout, apart};
use super::window;
use crate::clock::DAY_MIN;
use crate::{Clock, Every, Fixed, Kind, Kinds, LeftOutBecause, Rule, Settings, Slot, Warning};

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

/// A waking day without its date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    pub(crate) certain: Vec<Certain>,
    pub(crate) layout: Layout,
    /// What cannot be kept, dated like the day it was found on.
    pub(crate) warnings: Vec<Warning>,
}

impl Shape {
    pub(crate) fn new(settings: &Settings, duty: &Duty, day: &Day<'_>) -> Self {
        let mut warnings = Vec::new();
        let fixed = fixed_visits(settings, duty, day, &mut warnings);
        let ground = ground(settings, day, &fixed);
        let mut hosts: Vec<Kinds> = fixed.iter().map(|visit| visit.kinds).collect();
        let every = settings.every.filter(|every| duty.kinds.contains(every.kind));
        let grid = every.map(|every| grid(settings, day, &ground.free, every)).unwrap_or_default();
        let demand = demand(settings, duty, every, grid.wishes, &mut hosts);
        let ground = Ground { free: apart(&ground.free, beside(settings, day), ground.gap), ..ground };
        let room = usize::try_from(settings.max_per_day).unwrap_or(usize::MAX).saturating_sub(fixed.len());
        let (layout, left_out, because) = as_many_as_fit(&demand, room, &mut hosts, &ground);
        let points = [(grid.shut, LeftOutBecause::NotFree), (grid.too_near, LeftOutBecause::ClocksJump)];
        let points = every.map(|every| points.map(|(count, because)| (every.kind, count, because)));
        let told = points.into_iter().flatten().chain(Kind::ALL.map(|kind| (kind, left_out.of(kind), because)));
        let told = told.filter(|(_, count, _)| *count > 0);
        warnings.extend(told.map(|(kind, count, because)| Warning::LeftOut { date: day.date, kind, count, because }));
        let fixed = fixed.iter().zip(hosts).map(|(visit, kinds)| visit.certain(settings, day, kinds));
        let bound = layout.bound.iter().map(|&(wish, minute)| at_its_minute(settings, day, wish, minute));
        Self { certain: fixed.chain(bound).collect(), layout, warnings }
    }
}

/// What the visits that are not fixed are laid out on.
fn ground(settings: &Settings, day: &Day<'_>, fixed: &[FixedVisit]) -> Ground {
    let taken = fixed.iter().map(|visit| day.minute_of(&visit.at)).map(|minute| (minute, minute));
    let gap = gap(settings);
    let minute = |at| Some(day.minute_of(&day.at_clock(at)?));
    let anchors = settings.anchors.iter().map(|anchor| minute(anchor.at)).enumerate();
    let mut anchors: Vec<(usize, i64)> = anchors.filter_map(|(index, minute)| Some((index, minute?))).collect();
    anchors.sort_by_key(|(_, minute)| *minute);
    Ground { free: apart(&day.open(), taken, gap), gap, anchors }
}

/// The minutes at which given times of the day before and of the day after come, on whatever days of the week they do.
fn beside<'a>(settings: &'a Settings, day: &'a Day<'_>) -> impl Iterator<Item = (i64, i64)> + 'a {
    let recurring = settings.recurring.iter().flat_map(|recurring| recurring.rule.clocks(recurring.from));
    let given = settings.fixed.iter().map(|fixed| fixed.at).chain(recurring);
    let nominal = given.filter_map(|at| Some(day.minute_of(&day.at_clock(at)?)));
    nominal.flat_map(|minute| [minute - DAY_MIN, minute + DAY_MIN]).map(|minute| (minute, minute))
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

fn at_its_minute(settings: &Settings, day: &Day<'_>, wish: Wish, minute: i64) -> Certain {
    Certain {
        since_start_s: minute * 60,
        kinds: wish.kinds,
        rule: wish.rule,
        slot: wish.slot,
        window_min: window::at_minute(settings, day, minute),
    }
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

/// What the day is asked for beside its fixed times, with the points of its grid; what can shares a `fixed` visit.
fn demand(settings: &Settings, duty: &Duty, every: Option<Every>, on_grid: Vec<Wish>, fixed: &mut [Kinds]) -> Demand {
    let given: BTreeSet<(Kind, Clock)> = duty.fixed.iter().map(|fixed| (fixed.kind, fixed.at)).collect();
    let open = |kind: Kind| {
        // A grid takes the place of the kind's number, even where no point of it is free.
        if !duty.kinds.contains(kind) || every.is_some_and(|every| every.kind == kind) {
            return 0;
        }
        let fixed = given.iter().filter(|(fixed, _)| *fixed == kind).count();
        settings.per_day(kind).saturating_sub(u32::try_from(fixed).unwrap_or(u32::MAX))
    };
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

/// As much of `demand` as `room` visits and the free minutes allow, what is left out, and why; `fixed` gets what rides on it.
fn as_many_as_fit(
    demand: &Demand,
    room: usize,
    fixed: &mut Vec<Kinds>,
    ground: &Ground,
) -> (Layout, Counts, LeftOutBecause) {
    let cap = room.min(demand.walks.len() + demand.seated.len());
    for room in (0..=cap).rev() {
        let mut kinds = fixed.clone();
        let choice = demand.clone().choose(room, &mut kinds);
        if let Some(layout) = ground.lay_out(&choice) {
            *fixed = kinds;
            // Where the day holds fewer than the cap allows, more of it would change nothing.
            let because = if room == cap { LeftOutBecause::OverTheCap } else { LeftOutBecause::NoRoom };
            return (layout, choice.left_out, because);
        }
    }
    (Layout { gap: ground.gap, ..Layout::default() }, Counts::default(), LeftOutBecause::NoRoom)
}
