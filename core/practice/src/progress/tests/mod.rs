use proptest::prelude::*;

use super::*;
use crate::Goal;

fn day(day: i32, value: f64) -> DayValue {
    DayValue { day, value, steps: 40 }
}

/// Days from `from` on, every other one.
fn days(from: i32, values: &[f64]) -> Vec<DayValue> {
    (0..).zip(values).map(|(n, value)| day(from + 2 * n, *value)).collect()
}

fn angle(before: &[f64], after: &[f64]) -> Change {
    compare(Subject::StrikeAngle, Goal::Heel, &days(0, before), &days(100, after))
}

#[test]
fn a_rise_of_some_degrees_is_clearly_better_and_a_fall_clearly_worse() {
    let (low, high) = ([8.0, 9.0, 8.5, 9.5, 8.0, 9.0], [14.0, 15.0, 14.5, 15.5, 14.0, 15.0]);
    let better = angle(&low, &high);
    assert_eq!((better.verdict, better.missing.as_slice()), (Verdict::ClearlyBetter, [].as_slice()));
    assert!((better.difference.unwrap() - 6.0).abs() < 1e-9);
    let interval = better.interval.unwrap();
    assert!(interval.low > 3.0 && interval.high < 9.0, "{interval:?}");
    assert_eq!(angle(&high, &low).verdict, Verdict::ClearlyWorse);
}

#[test]
fn a_window_of_four_days_is_not_enough_and_says_so() {
    let change = angle(&[8.0; 4], &[18.0, 17.0, 18.0, 17.0, 18.0]);
    assert_eq!(change.verdict, Verdict::NoClearChangeYet);
    assert_eq!(change.missing, [Missing::DaysBefore { have: 4, need: 5 }]);
    assert_eq!(change.interval, None);
}

#[test]
fn ninety_nine_steps_are_not_enough_and_a_hundred_are() {
    let window = |from: i32, value: f64, last: u32| -> Vec<DayValue> {
        (0..5).map(|n| DayValue { day: from + n, value, steps: if n == 4 { last } else { 20 } }).collect()
    };
    let change = |last| compare(Subject::StrikeAngle, Goal::Heel, &window(0, 8.0, 20), &window(50, 18.0, last));
    assert_eq!(change(19).missing, [Missing::StepsAfter { have: 99, need: 100 }]);
    assert_eq!(change(20).verdict, Verdict::ClearlyBetter);
}

#[test]
fn a_day_with_a_few_steps_is_no_day() {
    let mut before = days(0, &[8.0, 9.0, 8.0, 9.0]);
    before.push(DayValue { day: 90, value: 8.5, steps: 9 });
    let change = compare(Subject::StrikeAngle, Goal::Heel, &before, &days(100, &[18.0; 5]));
    assert_eq!(change.missing, [Missing::DaysBefore { have: 4, need: 5 }]);
}

#[test]
fn what_is_sure_and_small_is_no_clear_change() {
    let change = angle(&[10.0, 10.1, 9.9, 10.0, 10.1], &[12.0, 12.1, 11.9, 12.0, 12.1]);
    assert!(!change.interval.unwrap().holds_zero());
    assert_eq!((change.verdict, change.missing), (Verdict::NoClearChangeYet, vec![Missing::LargeEnough]));
}

#[test]
fn what_is_large_and_unsure_is_no_clear_change() {
    let change = angle(&[2.0, 20.0, 5.0, 16.0, 9.0], &[12.0, 24.0, 4.0, 22.0, 13.0]);
    assert!(change.difference.unwrap() > 3.0);
    assert_eq!((change.verdict, change.missing), (Verdict::NoClearChangeYet, vec![Missing::SureOfIt]));
}

#[test]
fn windows_that_share_a_day_are_not_compared() {
    let change = compare(Subject::StrikeAngle, Goal::Heel, &days(0, &[8.0; 5]), &days(8, &[18.0; 5]));
    assert_eq!((change.verdict, change.missing), (Verdict::NoClearChangeYet, vec![Missing::WindowsApart]));
}

#[test]
fn an_empty_history_has_no_clear_change_yet() {
    let change = angle(&[], &[]);
    assert_eq!((change.difference, change.interval, change.floor), (None, None, None));
    assert_eq!(change.missing.len(), 4);
}

#[test]
fn what_is_better_depends_on_the_goal() {
    let wishes = |subject: Subject| [Goal::Heel, Goal::Soft, Goal::Clear].map(|goal| subject.wish(goal));
    let (more, less) = (Some(Wish::More), Some(Wish::Less));
    assert_eq!(wishes(Subject::HeelShare), [more, None, None]);
    assert_eq!(wishes(Subject::ToeShare), [less, None, None]);
    assert_eq!(wishes(Subject::SlapShare), [None, less, None]);
    assert_eq!(wishes(Subject::DragShare), [None, None, less]);
    assert_eq!(wishes(Subject::ToeLift), [more, more, more]);
    let share = |goal| {
        compare(
            Subject::SlapShare,
            goal,
            &days(0, &[0.1, 0.12, 0.1, 0.12, 0.1]),
            &days(50, &[0.6, 0.62, 0.6, 0.62, 0.6]),
        )
        .verdict
    };
    assert_eq!([share(Goal::Soft), share(Goal::Heel)], [Verdict::ClearlyWorse, Verdict::ClearlyDifferent]);
}

#[test]
fn the_floor_of_speed_is_that_of_the_faster_ones_band() {
    let floors = [(0.2, 0.3), (0.3, 0.5), (0.7, 0.9), (1.2, 1.3)].map(|(one, other)| Subject::Speed.floor(one, other));
    let hundredths = floors.map(|floor| format!("{floor:.2}"));
    assert_eq!(hundredths, ["0.10", "0.15", "0.21", "0.21"]);
}

#[test]
fn thirty_lifts_on_five_days_are_enough() {
    let lifts = |from: i32, value: f64| -> Vec<DayValue> {
        (0..5).map(|n| DayValue { day: from + n, value: value + f64::from(n % 2), steps: 6 }).collect()
    };
    assert_eq!(compare(Subject::ToeLift, Goal::Clear, &lifts(0, 8.0), &lifts(9, 14.0)).verdict, Verdict::ClearlyBetter);
}

fn window(from: i32) -> impl Strategy<Value = Vec<DayValue>> {
    let day = (0..60_i32, 0.0..30.0_f64, 10..200_u32);
    prop::collection::vec(day, 5..25).prop_map(move |days| {
        days.into_iter().map(|(day, value, steps)| DayValue { day: from + day, value, steps }).collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_days_is_of_no_account(before in window(0), after in window(100), turn in 0..25_usize) {
        let change = compare(Subject::StrikeAngle, Goal::Heel, &before, &after);
        let turned = |mut days: Vec<DayValue>| {
            let by = turn % days.len();
            days.rotate_left(by);
            days.reverse();
            days
        };
        prop_assert_eq!(compare(Subject::StrikeAngle, Goal::Heel, &turned(before), &turned(after)), change);
    }

    #[test]
    fn exchanged_windows_turn_the_sign_and_nothing_else(before in window(0), after in window(100)) {
        let there = compare(Subject::StrikeAngle, Goal::Heel, &before, &after);
        let back = compare(Subject::StrikeAngle, Goal::Heel, &after, &before);
        prop_assert_eq!(there.difference.map(|shift| -shift), back.difference);
        if let (Some(there), Some(back)) = (there.interval, back.interval) {
            prop_assert!((there.low + back.high).abs() < 1e-9 && (there.high + back.low).abs() < 1e-9);
        }
        let turned = match there.verdict {
            Verdict::ClearlyBetter => Verdict::ClearlyWorse,
            Verdict::ClearlyWorse => Verdict::ClearlyBetter,
            other => other,
        };
        prop_assert_eq!(back.verdict, turned);
    }

    #[test]
    fn the_interval_goes_with_the_unit_and_the_zero(before in window(0), after in window(100), by in 0.5..8.0_f64, zero in -20.0..20.0_f64, days in 0..9999_i32) {
        let there = compare(Subject::StrikeAngle, Goal::Heel, &before, &after).interval;
        let moved = |window: &[DayValue]| -> Vec<DayValue> {
            window.iter().map(|day| DayValue { day: day.day + days, value: day.value * by + zero, steps: day.steps }).collect()
        };
        let other = compare(Subject::StrikeAngle, Goal::Heel, &moved(&before), &moved(&after)).interval;
        prop_assert_eq!(there.is_some(), other.is_some());
        if let (Some(there), Some(other)) = (there, other) {
            prop_assert!((there.low * by - other.low).abs() < 1e-6 && (there.high * by - other.high).abs() < 1e-6);
        }
    }

    #[test]
    fn a_clear_change_has_all_that_it_takes(before in window(0), after in window(100), apart in -20.0..20.0_f64) {
        let after: Vec<DayValue> = after.into_iter().map(|day| DayValue { value: day.value + apart, ..day }).collect();
        let change = compare(Subject::StrikeAngle, Goal::Heel, &before, &after);
        let clear = change.verdict != Verdict::NoClearChangeYet;
        prop_assert_eq!(clear, change.missing.is_empty());
        if clear {
            let (shift, interval) = (change.difference.unwrap(), change.interval.unwrap());
            prop_assert!(shift.abs() >= 3.0 && !interval.holds_zero());
            prop_assert!(interval.low <= shift && shift <= interval.high);
            prop_assert!(change.before.days >= 5 && change.after.days >= 5);
            prop_assert!(change.before.steps >= 100 && change.after.steps >= 100);
        }
    }

    #[test]
    fn values_that_are_no_numbers_are_left_out(before in window(0), after in window(100)) {
        let change = compare(Subject::StrikeAngle, Goal::Heel, &before, &after);
        let mut more = before.clone();
        more.push(day(70, f64::NAN));
        more.push(day(71, f64::INFINITY));
        prop_assert_eq!(compare(Subject::StrikeAngle, Goal::Heel, &more, &after), change);
    }
}
