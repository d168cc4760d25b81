use super::*;
use crate::Foot;
use crate::draft::tests::draft;

fn placed(bouts: &mut Bouts, contact_s: f64, length_m: f64, heading_deg: f64) -> crate::Step {
    let mut draft = draft(Foot::Left, contact_s);
    draft.step.final_contact_s = Some(contact_s - 0.4);
    draft.step.stride_length_m = Some(length_m);
    draft.heading_rad = heading_deg.to_radians();
    bouts.place(&mut draft);
    draft.step
}

#[test]
fn strides_are_counted_from_contact_to_contact_within_a_bout() {
    let mut bouts = Bouts::default();
    let first = placed(&mut bouts, 2.0, 0.6, 0.0);
    let second = placed(&mut bouts, 3.1, 1.2, 2.0);
    assert_eq!((first.bout, first.stride_time_s, first.stride_length_m), (1, None, None));
    assert!((second.stride_time_s.unwrap() - 1.1).abs() < 1e-9 && (second.stance_s.unwrap() - 0.7).abs() < 1e-9);
    bouts.end();
    assert_eq!(placed(&mut bouts, 9.0, 0.6, 0.0).bout, 2);
}

#[test]
fn first_closing_and_turning_steps_are_marked() {
    let mut bouts = Bouts::default();
    let steps: Vec<_> = [(1.0, 0.7, 0.0), (2.0, 1.2, 0.0), (3.0, 1.2, 0.0), (4.0, 1.2, 60.0), (5.0, 0.5, 0.0)]
        .into_iter()
        .map(|(t, m, deg)| placed(&mut bouts, t, m, deg))
        .collect();
    assert_eq!(steps.iter().map(|s| s.first_or_last).collect::<Vec<_>>(), [true, true, false, false, true]);
    assert_eq!(steps.iter().map(|s| s.in_turn).collect::<Vec<_>>(), [false, false, false, true, false]);
}

#[test]
fn only_a_straight_walk_closes_up_once_and_at_its_pace() {
    let mut bouts = Bouts::default();
    for contact_s in [1.0, 2.0, 3.0] {
        placed(&mut bouts, contact_s, 1.2, 0.0);
    }
    assert!(bouts.closes_at(4.2) && !bouts.closes_at(6.0));
    placed(&mut bouts, 4.0, 0.6, 60.0);
    assert!(!bouts.closes_at(4.9), "after a turn the foot may turn on");
    bouts.end();
    assert!(!bouts.closes_at(5.0));
}
