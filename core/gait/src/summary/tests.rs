use super::*;
use crate::draft::tests::draft;
use crate::{Foot, Mount, Settings};

#[test]
fn graded_and_ungraded_steps_are_counted_apart() {
    let mut tally = Tally::default();
    let mut step = draft(Foot::Left, 1.0).graded(Some(&Mount::ALIGNED), &Settings::default(), false);
    step.stride_time_s = Some(1.2);
    tally.note(&step);
    tally.note(&draft(Foot::Left, 2.0).graded(None, &Settings::default(), false));
    let summary = tally.summary(Loss::default());
    assert_eq!((summary.steps_count, summary.graded_count, summary.ungraded.unknown_mount_count), (2, 1, 1));
    assert_eq!(summary.heel_count, 1);
    assert!((summary.cadence_per_min.unwrap() - 100.0).abs() < 1e-9);
}
