//! As much of what is wished for as there is time for.

use super::expected_s;
use super::wish::{GivesUp, Wish};
use crate::catalogue::Dose;
use crate::plan::item::Item;
use crate::plan::person::Person;

/// What there is time for.
pub(super) struct Fitted<'c> {
    /// In the order of the wishes.
    pub(super) taken: Vec<(Wish<'c>, Item)>,
    /// Ids of what there is no time for.
    pub(super) dropped: Vec<&'static str>,
}

/// Everything in its least dose, as far as the minutes go, then grown in the same order. The first wish, which is the ankle,
/// always stays. Fewer times and repetitions come before an exercise is dropped.
pub(super) fn fit<'c>(person: &Person, wishes: Vec<Wish<'c>>) -> Fitted<'c> {
    let budget_s = u32::from(person.minutes_a_day) * 60;
    let mut fitted = Fitted { taken: Vec::new(), dropped: Vec::new() };
    let mut used_s = 0;
    for wish in wishes {
        let least = least(&wish);
        let takes_s = expected_s(person, wish.exercise, &least);
        let fits = used_s + takes_s <= budget_s && fitted.taken.len() < most_items(person.minutes_a_day);
        if fits || fitted.taken.is_empty() {
            used_s += takes_s;
            fitted.taken.push((wish, least));
        } else {
            fitted.dropped.push(wish.exercise.id);
        }
    }
    for (wish, item) in &mut fitted.taken {
        let left_s = budget_s.saturating_sub(used_s);
        let before_s = expected_s(person, wish.exercise, item);
        *item = grown(person, wish, item, before_s + left_s);
        used_s = used_s - before_s + expected_s(person, wish.exercise, item);
    }
    fitted
}

/// Few things are easier to keep up: three in five minutes, five in a quarter of an hour. Own default.
fn most_items(minutes: u16) -> usize {
    2 + usize::from(minutes) / 5
}

/// Once a day, the fewest repetitions to begin with.
fn least(wish: &Wish<'_>) -> Item {
    let fewest = match wish.exercise.dose {
        Dose::Repetitions { fewest, .. } => Some(fewest),
        Dose::Walking { .. } => None,
    };
    Item { times_a_day: 1, repetitions: fewest, ..wish.item.clone() }
}

/// As near to the wish as fits: what it gives up last grows first.
fn grown(person: &Person, wish: &Wish<'_>, item: &Item, budget_s: u32) -> Item {
    let fits = |item: &Item| expected_s(person, wish.exercise, item) <= budget_s;
    let times = |item: &Item| {
        let tries = (item.times_a_day..=wish.item.times_a_day).rev();
        tries.map(|times_a_day| Item { times_a_day, ..item.clone() }).find(fits).unwrap_or_else(|| item.clone())
    };
    let repetitions = |item: &Item| {
        let (Some(now), Some(full)) = (item.repetitions, wish.item.repetitions) else { return item.clone() };
        let tries = (now..=full).rev().map(|count| Item { repetitions: Some(count), ..item.clone() });
        tries.into_iter().find(fits).unwrap_or_else(|| item.clone())
    };
    match wish.gives_up {
        GivesUp::Times => times(&repetitions(item)),
        GivesUp::Repetitions => repetitions(&times(item)),
    }
}
