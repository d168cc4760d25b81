//! Which visits a day is to have, before they have their times: who shares one, who rides along, who is left out.

use std::collections::BTreeSet;

use crate::{Kind, Kinds, Rule, Slot};

#[cfg(test)]
mod tests;

/// A visit that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wish {
    /// Its rule and slot, from which its id is made.
    pub(crate) rule: Rule,
    pub(crate) slot: Slot,
    /// At least one.
    pub(crate) kinds: Kinds,
    /// The minute it is bound to, where its rule gives one.
    pub(crate) minute: Option<i64>,
}

/// How many of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counts {
    pub(crate) walk: u32,
    pub(crate) stretch: u32,
    pub(crate) strength: u32,
}

impl Counts {
    pub(crate) fn of(self, kind: Kind) -> u32 {
        match kind {
            Kind::Walk => self.walk,
            Kind::Stretch => self.stretch,
            Kind::Strength => self.strength,
        }
    }

    fn add(&mut self, kinds: Kinds) {
        for kind in kinds.iter() {
            match kind {
                Kind::Walk => self.walk += 1,
                Kind::Stretch => self.stretch += 1,
                Kind::Strength => self.strength += 1,
            }
        }
    }
}

/// What a day is asked for beside its fixed times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Demand {
    pub(crate) walks: Vec<Wish>,
    /// Stretch and strength, sharing where they can.
    pub(crate) seated: Vec<Wish>,
}

/// The visits that a day gets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Choice {
    /// Walks and seated visits alternating as evenly as they can.
    pub(crate) visits: Vec<Wish>,
    /// What was left out.
    pub(crate) left_out: Counts,
}

impl Demand {
    /// `stretches` and `strengths` as seated visits: they share one where they can, and what is left over rides on `fixed` seated
    /// visits that lack it. `bound` are the seated visits whose times a rule gives, all of one kind that is not counted again.
    pub(crate) fn seat(&mut self, bound: Vec<Wish>, stretches: u32, strengths: u32, fixed: &mut [Kinds]) {
        let bound_kind = bound.first().and_then(|wish| wish.kinds.first());
        let (base, rider, base_count, rider_count) = match bound_kind {
            Some(Kind::Strength) => (Kind::Strength, Kind::Stretch, 0, stretches),
            Some(_) => (Kind::Stretch, Kind::Strength, 0, strengths),
            None if strengths > stretches => (Kind::Strength, Kind::Stretch, strengths, stretches),
            None => (Kind::Stretch, Kind::Strength, stretches, strengths),
        };
        self.seated = bound;
        for _ in 0..base_count {
            self.sit_down(base);
        }
        let hosts = self.seated.len();
        let riders = usize::try_from(rider_count).unwrap_or(usize::MAX);
        for host in spread(riders.min(hosts), hosts) {
            if let Some(wish) = self.seated.get_mut(host) {
                wish.kinds = wish.kinds.with(Kinds::of(rider));
            }
        }
        for _ in hosts..riders {
            self.sit_down(rider);
        }
        self.seat_on_fixed(fixed);
    }

    fn sit_down(&mut self, kind: Kind) {
        let earlier = self.seated.iter().filter(|wish| wish.minute.is_none()).count();
        let slot = Slot::Number(u32::try_from(earlier + 1).unwrap_or(u32::MAX));
        self.seated.push(Wish { rule: Rule::SpreadSeated, slot, kinds: Kinds::of(kind), minute: None });
    }

    /// Lets the last seated visits of one kind share the fixed seated visits that lack it.
    fn seat_on_fixed(&mut self, fixed: &mut [Kinds]) {
        for host in fixed.iter_mut().filter(|kinds| !kinds.contains(Kind::Walk)) {
            let fits =
                |wish: &Wish| wish.minute.is_none() && wish.kinds.len() == 1 && !wish.kinds.without(*host).is_empty();
            if let Some(index) = self.seated.iter().rposition(fits) {
                *host = host.with(self.seated.remove(index).kinds);
            }
        }
    }

    /// At most `room` visits: first strength, then stretches ride along on a walk (a `fixed` one too), then the latest walks go, then
    /// the seated visits that find no walk to ride on.
    pub(crate) fn choose(mut self, room: usize, fixed: &mut [Kinds]) -> Choice {
        let mut left_out = Counts::default();
        let fixed_hosts: Vec<_> = fixed.iter_mut().filter(|kinds| **kinds == Kinds::of(Kind::Walk)).collect();
        let hosts = self.walks.len() + fixed_hosts.len();
        let (mut riding, mut walks) = (0, self.walks.len());
        let mut seated = self.seated.len();
        if walks + seated > room {
            riding = (walks + seated - room).min(seated).min(hosts);
        }
        if walks + seated - riding > room {
            walks = walks.min(room);
            seated = seated.min(room + fixed_hosts.len());
            riding = (walks + seated).saturating_sub(room);
        }
        // A visit that two kinds share goes last.
        if seated < self.seated.len() {
            self.seated.sort_by_key(|wish| wish.minute.is_none() && wish.kinds.len() == 1);
        }
        for gone in self.walks.drain(walks..).chain(self.seated.drain(seated..)) {
            left_out.add(gone.kinds);
        }
        let riders = self.take_riders(riding);
        let walking = self.walks.iter_mut().map(|wish| &mut wish.kinds);
        let mut all: Vec<&mut Kinds> = walking.chain(fixed_hosts).collect();
        let hosts = if riding <= walks { walks } else { all.len() };
        for (rider, host) in riders.iter().zip(spread(riding, hosts)) {
            if let Some(kinds) = all.get_mut(host) {
                **kinds = kinds.with(rider.kinds);
            }
        }
        Choice { visits: interleave(&self.walks, &self.seated), left_out }
    }

    /// The `count` seated visits that are to ride, in their order: strength alone before stretches alone before both, the latest first.
    fn take_riders(&mut self, count: usize) -> Vec<Wish> {
        let rank = |wish: &Wish| match (wish.kinds.len(), wish.kinds.first()) {
            (1, Some(Kind::Strength)) => 0,
            (1, _) => 1,
            _ => 2,
        };
        let mut ranked: Vec<(usize, usize)> =
            self.seated.iter().enumerate().rev().map(|(index, wish)| (rank(wish), index)).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        let riding: BTreeSet<usize> = ranked.into_iter().take(count).map(|(_, index)| index).collect();
        let all = std::mem::take(&mut self.seated).into_iter().enumerate();
        let (riders, seated): (Vec<_>, Vec<_>) = all.partition(|(index, _)| riding.contains(index));
        self.seated = seated.into_iter().map(|(_, wish)| wish).collect();
        riders.into_iter().map(|(_, wish)| wish).collect()
    }
}

/// `count` of `places`, evenly: 1 of 3 is the middle one.
fn spread(count: usize, places: usize) -> impl Iterator<Item = usize> {
    (0..count).map(move |index| (2 * index + 1) * places / (2 * count))
}

/// Two lists as one, each spread evenly over it.
fn interleave(walks: &[Wish], seated: &[Wish]) -> Vec<Wish> {
    let (walking, sitting) = (walks.len(), seated.len());
    // The middle of the index-th part, over the common denominator.
    let walks = walks.iter().enumerate().map(|(index, wish)| ((2 * index + 1) * sitting, *wish));
    let seated = seated.iter().enumerate().map(|(index, wish)| ((2 * index + 1) * walking, *wish));
    let mut all: Vec<_> = walks.chain(seated).collect();
    all.sort_by_key(|(position, _)| *position);
    all.into_iter().map(|(_, wish)| wish).collect()
}
