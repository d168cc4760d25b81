use super::*;

#[test]
fn it_keeps_the_newest_and_answers_for_the_rest_with_the_nearest() {
    let mut ring = Ring::new();
    for k in 0..KEPT + 10 {
        ring.push(Cell { motion_dps: u16::try_from(k).unwrap().into(), ..Cell::default() });
    }
    assert_eq!((ring.start(), ring.end()), (10, KEPT + 10));
    let at = |k: usize| ring.get(k).motion_dps;
    assert!((at(10) - 10.0).abs() < 1e-6 && (at(0) - 10.0).abs() < 1e-6);
    assert!((at(KEPT + 50) - at(KEPT + 9)).abs() < 1e-6);
}

#[test]
fn an_empty_one_has_a_blank_cell() {
    assert_eq!(Ring::new().get(3), Cell::default());
}

#[test]
fn a_range_is_given_oldest_first_across_the_seam() {
    let mut ring = Ring::new();
    for k in 0..KEPT + 10 {
        ring.push(Cell { motion_dps: u16::try_from(k).unwrap().into(), ..Cell::default() });
    }
    let numbers = |range| ring.cells(range).map(|cell| cell.motion_dps).collect::<Vec<_>>();
    assert_eq!(numbers(KEPT - 2..=KEPT + 1), [766.0, 767.0, 768.0, 769.0]);
    assert_eq!(numbers(0..=11), [10.0, 11.0]);
    assert_eq!(numbers(KEPT + 9..=KEPT + 40), [777.0]);
}
