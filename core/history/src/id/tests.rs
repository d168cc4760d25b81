use proptest::prelude::*;

use super::*;

const NOON_US: i64 = 1_800_000_000_000_000;

#[test]
fn an_id_is_a_uuid_of_version_7_that_carries_its_time() {
    let id = EventId::new(&mut IdSource::new(1), NOON_US + 999);
    assert_eq!(id.uuid().get_version_num(), 7);
    assert_eq!(id.uuid().get_variant(), uuid::Variant::RFC4122);
    assert_eq!(id.uuid().get_timestamp().map(|at| at.to_unix()), Some((1_800_000_000, 0)));
    assert_eq!(id.to_string().parse::<EventId>(), Ok(id));
}

#[test]
fn another_seed_gives_another_id() {
    let [one, two] = [1, 2].map(|seed| EventId::new(&mut IdSource::new(seed), NOON_US));
    assert_ne!(one, two);
    assert_eq!(one, EventId::new(&mut IdSource::new(1), NOON_US));
}

#[test]
fn a_source_goes_on_after_the_last_id_although_the_clock_went_back() {
    let last = EventId::new(&mut IdSource::new(1), NOON_US);
    let next = EventId::new(&mut IdSource::after(2, Some(last)), NOON_US - 3_600_000_000);
    assert!(next > last && next.to_string() > last.to_string());
}

#[test]
fn the_first_of_a_time_parts_the_ids_before_it_from_those_of_it() {
    let ids = |at_us| [1, 2, 3].map(|seed| EventId::new(&mut IdSource::new(seed), at_us).to_string());
    let first = first_of(NOON_US);
    assert!(ids(NOON_US - 1).iter().all(|id| *id < first), "{first}");
    assert!(ids(NOON_US).iter().all(|id| *id >= first), "{first}");
    assert!(first_of(-1) <= first_of(0) && first_of(0) < first && first < first_of(i64::MAX));
}

#[test]
fn text_that_is_no_id_is_named() {
    assert_eq!("nonsense".parse::<EventId>().map_err(|e| e.to_string()), Err("`nonsense` is not an id".into()));
}

proptest! {
    #[test]
    fn ids_and_their_texts_only_ever_go_up(seed: u64, times in proptest::collection::vec(any::<i64>(), 1..50)) {
        let mut ids = IdSource::new(seed);
        let made: Vec<EventId> = times.iter().map(|at_us| EventId::new(&mut ids, *at_us)).collect();
        for pair in made.windows(2) {
            prop_assert!(pair[0] < pair[1]);
            prop_assert!(pair[0].to_string() < pair[1].to_string());
        }
    }

    #[test]
    fn order_and_uuid_are_two_forms_of_one_number(order in 0_u128..1 << 122) {
        prop_assert_eq!(order_of(uuid_of(order)), order);
    }
}
