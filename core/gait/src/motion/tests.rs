use super::*;

fn moves(level_dps: &[(usize, f32)]) -> Vec<Movement> {
    let (mut ring, mut motion, mut out) = (Ring::new(), Motion::new(), Vec::new());
    for (cells, dps) in level_dps {
        for _ in 0..*cells {
            ring.push(Cell { motion_dps: *dps, ..Cell::default() });
            if let Change::Came(movement) = motion.advance(&ring) {
                motion.accept(&movement, &ring);
                out.push(movement);
            }
        }
    }
    out
}

#[test]
fn a_swing_between_two_rests_is_one_movement() {
    let movements = moves(&[(100, 5.0), (60, 300.0), (60, 8.0)]);
    let [one] = movements.as_slice() else { panic!("{movements:?}") };
    assert!(one.at_rest && one.still.is_some_and(|s| s < 100) && (155..180).contains(&one.flat));
}

#[test]
fn a_foot_that_trembles_while_it_stands_still_rests() {
    assert_eq!(moves(&[(100, 35.0), (60, 300.0), (60, 40.0)]).len(), 1);
}

#[test]
fn stillness_is_no_movement() {
    assert!(moves(&[(1000, 12.0)]).is_empty());
}

#[test]
fn a_foot_that_never_gets_still_is_held_against_its_own_quietest_level() {
    let stride = [(45, 160.0), (110, 55.0)];
    let mut course = vec![(200, 5.0), (200, 55.0)];
    course.extend(stride.repeat(4));
    let movements = moves(&course);
    // The first is the onset of the trembling itself.
    assert_eq!(movements.iter().filter(|one| one.at_rest).count(), 1 + 4, "{movements:?}");
}
