#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method of one lifetime is no function for all of them"
)]

use super::*;
use crate::grid::Cell;

fn still_ring(cells: usize) -> Ring {
    let mut ring = Ring::new();
    (0..cells).for_each(|_| ring.push(Cell { acc_mps2: [0.0, 0.0, 9.8], ..Cell::default() }));
    ring
}

fn movement() -> Movement {
    Movement { still: Some(20), began: 30, ended: 100, flat: 110, at_rest: true, surely: false, brief: false }
}

fn with_stride<T>(
    leans_deg: f64,
    movement: Movement,
    change: impl Fn(&mut Course),
    see: impl Fn(&Stride<'_>) -> T,
) -> T {
    let ring = still_ring(200);
    let frame = Frame::levelled([0.0, 0.0, 1.0], None);
    let span = Span::of(&movement, &ring, false).unwrap();
    let mut course = Course::new(640);
    course.integrate(&ring, frame, span.from, movement.flat, span.anchor, span.gravity_mps2(&ring, frame));
    change(&mut course);
    see(&Stride { span, course: &course, ring: &ring, frame, leans_deg })
}

#[test]
fn a_rest_is_known_at_one_end_at_least() {
    let ring = still_ring(200);
    let anchor =
        |still, at_rest, last| Span::of(&Movement { still, at_rest, ..movement() }, &ring, last).map(|s| s.anchor);
    assert_eq!(anchor(Some(20), true, false), Some(Anchor::Both));
    assert_eq!(anchor(Some(20), false, true), Some(Anchor::Start));
    assert_eq!(anchor(None, true, false), Some(Anchor::End));
    assert_eq!(anchor(None, false, true), None);
}

#[test]
fn a_foot_that_leans_by_both_sensors_hovers_however_quiet() {
    let tilted = |course: &mut Course| (course.tilt_drift_deg, course.travel_m) = (14.0, [0.4, 0.0, 0.05]);
    let surely = Movement { surely: true, ..movement() };
    assert!(with_stride(20.0, surely, tilted, |stride| stride.goes_on()));
    assert!(!with_stride(4.0, surely, tilted, |stride| stride.goes_on()));
    let brief = Movement { brief: true, surely: true, ..movement() };
    let lifted = |course: &mut Course| (course.tilt_drift_deg, course.travel_m) = (8.0, [0.4, 0.0, 0.15]);
    assert!(
        with_stride(10.0, brief, lifted, |stride| stride.goes_on())
            && !with_stride(10.0, surely, lifted, |stride| stride.goes_on())
    );
}

#[test]
fn a_foot_on_its_toes_has_not_arrived_and_one_with_speed_left_neither() {
    let away = |course: &mut Course| course.travel_m = [0.6, 0.0, 0.0];
    assert!(with_stride(12.0, movement(), |_| (), |stride| stride.goes_on()));
    assert!(!with_stride(12.0, movement(), away, |stride| stride.goes_on()));
    assert!(with_stride(
        0.0,
        movement(),
        |c| {
            away(c);
            c.velocity_drift_mps = 2.0;
        },
        |stride| stride.goes_on()
    ));
}

#[test]
fn turning_on_the_spot_is_no_step_and_a_stride_to_the_side_is() {
    let turned = |course: &mut Course| course.heading_rad = 2.4;
    assert!(with_stride(0.0, movement(), turned, |stride| stride.pivots(0.12)));
    assert!(!with_stride(0.0, movement(), turned, |stride| stride.pivots(0.4)));
    assert!(!with_stride(0.0, movement(), |_| (), |stride| stride.pivots(0.05)));
}

#[test]
fn small_steps_count_within_a_walk_only_and_only_if_swung() {
    assert!(goes_far_enough(0.05, true) && !goes_far_enough(0.05, false) && !goes_far_enough(3.0, true));
    assert!(is_swung(0.05, 0.8) && !is_swung(0.05, 0.2) && is_swung(0.5, 0.2));
}
