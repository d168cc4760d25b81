use heelfirst_history::{LiftDoubt, Side as Kept};
use proptest::prelude::*;

use super::*;

fn words() -> Words {
    Words::new(&["en"])
}

fn lift(repetition: u32, angle: f64) -> LiftRecord {
    LiftRecord {
        side: Kept::Left,
        set: 1,
        repetition,
        began_s: f64::from(repetition) * 8.0,
        ended_s: f64::from(repetition) * 8.0 + 5.0,
        peak_angle_deg: Some(angle),
        sign_known: true,
        lift_s: Some(1.0),
        hold_s: Some(2.04),
        lower_s: Some(1.5),
        heel_stayed_down: Some(true),
        assisted: false,
        confidence: 0.9,
        uncertain_because: None,
    }
}

fn told(lift: &LiftRecord) -> String {
    lift_snapshot(lift, 1, &words()).text
}

#[test]
fn a_lift_in_a_few_words() {
    let plain = lift(1, 12.34);
    assert_eq!(told(&plain), "12.3° up, held for 2 s");
    assert_eq!(told(&LiftRecord { hold_s: None, ..plain }), "12.3° up");
    assert_eq!(told(&LiftRecord { hold_s: Some(0.01), ..plain }), "12.3° up");
    assert_eq!(told(&LiftRecord { assisted: true, ..plain }), "12.3° up, held for 2 s, with help");
    assert_eq!(told(&LiftRecord { peak_angle_deg: None, ..plain }), "lifted; the height was not seen");
    let heel = LiftRecord { peak_angle_deg: Some(-9.0), heel_stayed_down: Some(false), ..plain };
    assert_eq!(told(&heel), "the heel came up too");
}

#[test]
fn a_set_is_told_by_its_best_three_and_where_it_falls_off() {
    let heights = [12.0, 13.0, 12.5, 12.0, 11.5, 9.0, 8.0, 8.5];
    let mut lifts: Vec<LiftRecord> = (1..).zip(heights).map(|(k, angle)| lift(k, angle)).collect();
    // The sensor saw a short one more within the second repetition: repetitions are those that were led.
    lifts.insert(2, LiftRecord { uncertain_because: Some(LiftDoubt::NearUnrest), ..lift(2, 12.0) });
    let sets = lift_sets(&lifts, &words());
    assert_eq!(sets.len(), 1);
    assert_eq!((sets[0].lifts_count, sets[0].best_three_angle_deg), (9, Some(12.5)));
    assert_eq!(sets[0].tired_at_repetition, Some(6));
    assert_eq!(
        sets[0].text,
        "Left foot, set 1: the middle of your best three lifts is 12.5°. \
         From repetition 6 on, the foot came up less than four fifths as far as at first."
    );
}

#[test]
fn lifts_with_help_are_told_apart_and_compared_with_nothing() {
    let helped = |k| LiftRecord { assisted: true, ..lift(k, 25.0) };
    let lifts = [
        lift(1, 10.0),
        helped(2),
        lift(3, 10.0),
        helped(4),
        LiftRecord { heel_stayed_down: Some(false), ..lift(5, 20.0) },
    ];
    let set = &lift_sets(&lifts, &words())[0];
    assert_eq!((set.measured_count, set.assisted_count, set.heel_rose_count), (2, 2, 1));
    assert_eq!((set.best_three_angle_deg, set.assisted_angle_deg), (None, Some(25.0)));
    assert_eq!(
        set.text,
        "Left foot, set 1: 5 lifts seen. In 1 of 5, the heel came up too. 2 were made with help, in the middle 25° up."
    );
}

proptest! {
    #[test]
    fn every_lift_is_in_one_set(places in prop::collection::vec((any::<bool>(), 1..4u32), 0..40)) {
        let lifts: Vec<LiftRecord> = (1..)
            .zip(&places)
            .map(|(k, (left, set))| LiftRecord { side: if *left { Kept::Left } else { Kept::Right }, set: *set, ..lift(k, 9.0) })
            .collect();
        let sets = lift_sets(&lifts, &words());
        prop_assert_eq!(sets.iter().map(|set| set.lifts_count as usize).sum::<usize>(), lifts.len());
        let mut of: Vec<_> = sets.iter().map(|set| (set.side, set.set)).collect();
        of.sort_unstable();
        of.dedup();
        prop_assert_eq!(of.len(), sets.len());
    }
}
