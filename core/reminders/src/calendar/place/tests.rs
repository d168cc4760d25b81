use proptest::prelude::*;

use super::*;

/// Both steps in one.
fn place(free: &Ranges, targets: &[i64], gap: i64) -> Option<Vec<i64>> {
    let latest = latest(free, targets.len(), gap)?;
    let mut minutes = targets.to_vec();
    super::place(free, &latest, gap, minutes.iter_mut()).expect("what fits is placed");
    Some(minutes)
}

#[test]
fn free_targets_are_met() {
    assert_eq!(place(&vec![(0, 100)], &[10, 50, 90], 20), Some(vec![10, 50, 90]));
}

#[test]
fn a_target_that_is_not_free_moves_to_the_nearest_minute() {
    assert_eq!(place(&vec![(0, 40), (60, 100)], &[45, 90], 20), Some(vec![39, 90]));
    assert_eq!(place(&vec![(0, 40), (60, 100)], &[55], 20), Some(vec![60]));
}

#[test]
fn the_last_one_finds_room_even_when_all_want_the_end() {
    assert_eq!(place(&vec![(0, 41)], &[40, 40, 40], 20), Some(vec![0, 20, 40]));
}

#[test]
fn too_many_do_not_fit() {
    assert_eq!(place(&vec![(0, 40)], &[0, 20, 40], 20), None);
    assert_eq!(place(&Ranges::new(), &[0], 20), None);
    assert_eq!(place(&Ranges::new(), &[], 20), Some(Vec::new()));
}

#[test]
fn quantiles_count_free_minutes_only() {
    let free = vec![(0, 10), (100, 110)];
    let quarters: Vec<_> = (0..=4).map(|part| quantile(&free, part, 4)).collect();
    assert_eq!(quarters, [Some(0), Some(5), Some(100), Some(105), Some(109)]);
    assert_eq!(quantile(&Ranges::new(), 1, 2), None);
}

proptest! {
    #[test]
    fn what_is_placed_is_free_and_apart(
        ends in prop::collection::btree_set(0i64..600, 2..12),
        mut targets in prop::collection::vec(-50i64..700, 1..8),
        gap in 1i64..90,
    ) {
        let ends: Vec<_> = ends.into_iter().collect();
        let free: Ranges = ends.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        targets.sort_unstable();
        let is_free = |minute: i64| free.iter().any(|&(from, to)| from <= minute && minute < to);
        // As many as fit, by always taking the next free minute.
        let mut fit = 0;
        let mut next = 0;
        while let Some(minute) = (next..600).find(|&minute| is_free(minute)) {
            fit += 1;
            next = minute + gap;
        }
        match place(&free, &targets, gap) {
            Some(placed) => {
                prop_assert!(placed.iter().all(|&minute| is_free(minute)));
                prop_assert!(placed.windows(2).all(|pair| pair[1] - pair[0] >= gap));
                prop_assert_eq!(placed.len(), targets.len());
            }
            None => prop_assert!(targets.len() > fit),
        }
    }
}
