//! Plans of all kinds, for properties.

use proptest::prelude::*;

use super::{Borders, Days, Item, MadeBy, Named, Plan};

/// One of a few, by name.
pub(crate) fn any_of<T: Named + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::sample::select(T::NAMES.iter().map(|(_, value)| *value).collect::<Vec<_>>())
}

fn any_days() -> impl Strategy<Value = Days> {
    prop::sample::subsequence(Days::KNOWN.to_vec(), 1..=7).prop_map(|names| Days::from_names(names).unwrap())
}

pub(crate) fn any_item(exercise: &'static str) -> impl Strategy<Value = Item> {
    let numbers = any::<(u8, Option<u8>, Option<u8>, Option<u16>, Option<u16>, bool, bool)>();
    (exercise, numbers, any_days(), prop::option::of(any_of())).prop_map(|(exercise, numbers, days, sides)| {
        let (times_a_day, repetitions, sets, hold_s, walking_s, own_pace, fixed) = numbers;
        Item { exercise, times_a_day, repetitions, sets, hold_s, walking_s, own_pace, days, sides, fixed }
    })
}

fn any_borders() -> impl Strategy<Value = Borders> {
    let any_border = || prop::option::of(-40.0..300.0_f64);
    (any_border(), any_border(), any_border(), any_border()).prop_filter_map("no border", |(heel, toe, slap, drag)| {
        let borders =
            Borders { heel_deg: heel, toe_deg: toe, slap_contact_to_flat_ms: slap, drag_sensitivity_ratio: drag };
        (borders != Borders::default()).then_some(borders)
    })
}

/// A plan of items of such names, in doses of any size.
pub(crate) fn any_plan(exercise: &'static str) -> impl Strategy<Value = Plan> {
    let items = prop::collection::vec(any_item(exercise), 0..12);
    let said = (any::<bool>(), prop::option::of(any_of()), prop::option::of(any_of()), prop::option::of(any_of()));
    (any_of(), any_of::<MadeBy>(), items, said, prop::option::of(any_borders())).prop_map(
        |(affected, made_by, items, (allows_weaker_leg, goal, aid, orthosis), borders)| Plan {
            allows_weaker_leg,
            goal,
            borders,
            aid,
            orthosis,
            ..Plan::new(affected, made_by, items)
        },
    )
}
