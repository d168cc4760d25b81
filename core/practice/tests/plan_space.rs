//! A plan for one in 151 of everybody there can be. The example `plan_space` takes them all.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what cannot be done here is a failed test")]

#[path = "../examples/plan_space/space.rs"]
mod space;

/// Prime to the number of every kind of answer, so that all of them meet.
const STRIDE: usize = 151;

#[test]
fn every_plan_is_safe_within_its_minutes_and_has_its_reasons() {
    let space = space::Space::new();
    let faults: Vec<_> = (0..space.len()).step_by(STRIDE).flat_map(|number| space.faults(number)).collect();
    assert!(faults.is_empty(), "{} faults, the first: {}", faults.len(), faults[0]);
}
