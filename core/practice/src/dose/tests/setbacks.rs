//! The rules of docs/dose.md that lead down.

use super::super::{Feet, Ledger, Rating, Restart};
use super::{LIFT, MARCH, STRETCH, WALK, day, number, person};
use crate::Outcome;

#[test]
fn hard_twice_running_is_one_step_back() {
    let mut who = person([LIFT]);
    assert_eq!(who.done(LIFT, 0, Rating::Hard), None);
    who.session(LIFT, 1, Outcome::Done, None);
    let said = who.done(LIFT, 2, Rating::Hard).unwrap();
    assert_eq!((said.key, number(&said, "now")), ("dose-changed-back", 8));
    assert_eq!((who.number(LIFT, 3), who.why(LIFT, 3)), (8, "dose-back"));
}

#[test]
fn hard_once_and_right_once_changes_nothing() {
    let mut who = person([LIFT]);
    for on in 0..10 {
        who.done(LIFT, on, if on % 2 == 0 { Rating::Hard } else { Rating::Right });
    }
    assert_eq!(who.number(LIFT, 10), 10);
}

#[test]
fn a_step_back_never_goes_below_the_fewest() {
    let mut who = person([LIFT, STRETCH, WALK]);
    for on in 0..40 {
        for id in [LIFT, STRETCH, WALK] {
            who.done(id, on, Rating::Hard);
        }
    }
    assert_eq!([LIFT, STRETCH, WALK].map(|id| who.number(id, 40)), [3, 20, 15]);
}

#[test]
fn steps_back_lead_down_the_ladder_that_was_climbed() {
    let mut who = person([LIFT]);
    for on in 0..200 {
        who.done(LIFT, on, Rating::Right);
    }
    let mut steps = vec![who.lifts(LIFT, 200)];
    for on in 200..260 {
        who.done(LIFT, on, Rating::Hard);
        steps.push(who.lifts(LIFT, on + 1));
    }
    steps.dedup();
    let (forward, closer) = (Feet::Forward, Feet::Closer);
    let expected = [(15, 2, closer), (13, 2, closer), (11, 2, closer), (10, 2, closer), (15, 1, closer)];
    assert_eq!(steps[..5], expected);
    assert_eq!(steps[8..10], [(15, 1, forward), (13, 1, forward)]);
    assert_eq!(steps.last(), Some(&(3, 1, forward)));
}

#[test]
fn pain_rests_an_item_at_once_until_it_is_reconsidered_one_step_lower() {
    let mut who = person([LIFT, MARCH]);
    let said = who.done(LIFT, 0, Rating::Pain).unwrap();
    assert_eq!(said.key, "dose-changed-rests");
    for on in [0, 1, 30] {
        assert_eq!((who.dose(LIFT, on).prescription, who.why(LIFT, on)), (None, "dose-rests"));
    }
    assert_eq!(who.number(MARCH, 1), 8);
    assert_eq!(who.ledger.resting(), [LIFT]);
    who.ledger.reconsider(LIFT, day(3));
    assert_eq!((who.number(LIFT, 3), who.why(LIFT, 3)), (8, "dose-after-pain"));
    who.ledger.reconsider(LIFT, day(3));
    assert_eq!(who.number(LIFT, 3), 8, "asking again changes nothing");
}

#[test]
fn what_hurt_comes_back_after_six_days_that_went_well_and_not_three() {
    let mut who = person([WALK]);
    who.well(WALK, 0..3);
    assert_eq!(who.number(WALK, 3), 45);
    who.done(WALK, 3, Rating::Pain);
    who.ledger.reconsider(WALK, day(4));
    who.well(WALK, 4..9);
    for on in 9..20 {
        assert_eq!(who.number(WALK, on), 30, "day {on}");
        who.session(WALK, on, Outcome::Done, None);
    }
    assert_eq!(who.why(WALK, 20), "dose-steady-after-pain-seconds");
    who.well(WALK, 20..21);
    assert_eq!(who.number(WALK, 21), 45, "the sixth");
    who.well(WALK, 21..24);
    assert_eq!(who.number(WALK, 28), 45);
    who.session(WALK, 28, Outcome::Done, None);
    assert_eq!(who.number(WALK, 29), 60, "beyond it three days are enough again");
}

#[test]
fn each_level_that_hurt_waits_for_six_days_of_its_own() {
    let mut who = person([WALK]);
    who.well(WALK, 0..10);
    assert_eq!(who.number(WALK, 10), 60);
    for on in [10, 11] {
        who.done(WALK, on, Rating::Pain);
        who.ledger.reconsider(WALK, day(on + 1));
    }
    who.well(WALK, 12..19);
    assert_eq!((who.number(WALK, 12), who.number(WALK, 19)), (30, 45));
    who.well(WALK, 19..24);
    for on in 24..30 {
        assert_eq!(who.number(WALK, on), 45, "day {on}");
        who.session(WALK, on, Outcome::Done, None);
    }
    who.well(WALK, 30..31);
    assert_eq!(who.number(WALK, 31), 60);
}

#[test]
fn a_break_leaves_the_nearest_step_of_a_burst() {
    use super::super::level::{Ladder, Level};
    let walk = |seconds| Level::Walk { seconds };
    let left = |seconds| Ladder::Walk { most_s: 120 }.part(walk(seconds), 70);
    let steps = [15, 30, 45, 60, 90, 120].map(left);
    assert_eq!(steps, [15, 30, 30, 45, 60, 90].map(walk));
    assert_eq!((left(10), left(40)), (walk(10), walk(30)), "never more than it was");
}

#[test]
fn half_a_burst_is_a_number_of_fives() {
    let mut who = person([WALK]);
    who.well(WALK, 0..3);
    who.lighter = true;
    assert_eq!((who.number(WALK, 3), number(&who.dose(WALK, 3).why, "now")), (25, 25));
}

#[test]
fn a_session_stopped_by_pain_rests_the_item_without_a_rating() {
    let mut who = person([WALK]);
    who.ended(WALK, 0, Outcome::Stopped, Vec::new(), true);
    assert_eq!(who.why(WALK, 0), "dose-rests");
    who.ledger.reconsider(WALK, day(1));
    assert_eq!(who.number(WALK, 1), 15);
}

#[test]
fn nothing_rises_through_pain() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    who.rate(LIFT, 2, Rating::Pain);
    who.ledger.reconsider(LIFT, day(3));
    assert_eq!(who.number(LIFT, 3), 8);
    who.well(LIFT, 3..6);
    assert_eq!(who.number(LIFT, 6), 8, "a week after its last change at the earliest");
    who.well(LIFT, 6..10);
    assert_eq!(who.number(LIFT, 10), 10);
}

#[test]
fn a_week_away_leaves_seven_tenths_from_which_it_climbs_again() {
    let mut who = person([LIFT, STRETCH, WALK]);
    for id in [LIFT, STRETCH, WALK] {
        who.session(id, 0, Outcome::Done, None);
    }
    assert_eq!((who.number(LIFT, 7), who.why(LIFT, 7)), (10, "dose-start"), "six days are no break");
    let why = who.dose(LIFT, 10).why;
    assert_eq!((why.key, number(&why, "now"), number(&why, "days")), ("dose-away", 7, 9));
    assert_eq!([STRETCH, WALK].map(|id| who.number(id, 10)), [20, 30]);
    who.session(LIFT, 10, Outcome::Done, None);
    assert_eq!((who.number(LIFT, 10), who.number(LIFT, 11), who.why(LIFT, 11)), (7, 7, "dose-away"));
    who.well(LIFT, 11..17);
    assert_eq!(who.number(LIFT, 17), 9);
    assert!(!who.ledger.check_again(day(17)));
}

#[test]
fn a_break_takes_nothing_from_what_was_not_done_before_it() {
    let mut who = person([LIFT, MARCH]);
    who.session(LIFT, 0, Outcome::Done, None);
    assert_eq!((who.number(MARCH, 10), who.why(MARCH, 10)), (8, "dose-start"));
    who.session(MARCH, 10, Outcome::Done, None);
    assert_eq!((who.number(LIFT, 11), who.number(MARCH, 11)), (7, 8));
}

#[test]
fn a_break_is_one_of_all_practice() {
    let mut who = person([LIFT, MARCH]);
    who.session(LIFT, 0, Outcome::Done, None);
    for on in 0..20 {
        who.session(MARCH, on, Outcome::Done, None);
    }
    assert_eq!(who.number(LIFT, 20), 10);
}

#[test]
fn two_weeks_away_begin_at_the_start_with_the_self_check() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..3);
    who.session(LIFT, 3, Outcome::Done, None);
    assert_eq!((who.number(LIFT, 17), who.ledger.check_again(day(17))), (9, false), "13 days");
    let why = who.dose(LIFT, 18).why;
    assert_eq!((why.key, number(&why, "now"), number(&why, "days")), ("dose-away-long", 10, 14));
    assert!(who.ledger.check_again(day(18)));
    who.ledger.checked(day(18));
    assert!(!who.ledger.check_again(day(18)));
    who.session(LIFT, 18, Outcome::Done, None);
    assert_eq!((who.number(LIFT, 19), who.ledger.check_again(day(19))), (10, false));
}

#[test]
fn whoever_practises_first_after_two_weeks_is_still_asked_to_check() {
    let mut who = person([LIFT]);
    who.session(LIFT, 0, Outcome::Done, None);
    who.session(LIFT, 20, Outcome::Done, None);
    assert!(who.ledger.check_again(day(21)));
    who.ledger.checked(day(21));
    assert!(!who.ledger.check_again(day(22)));
}

#[test]
fn illness_relapse_hospital_and_a_fall_begin_at_the_start_with_the_self_check() {
    let cases = [
        (Restart::Illness, "dose-restart-illness"),
        (Restart::Relapse, "dose-restart-relapse"),
        (Restart::Hospital, "dose-restart-hospital"),
        (Restart::Fall, "dose-restart-fall"),
    ];
    for (because, key) in cases {
        let mut who = person([LIFT]);
        who.well(LIFT, 0..11);
        assert_eq!(who.number(LIFT, 11), 14);
        assert!(!who.ledger.check_again(day(11)));
        who.ledger.restart(because, day(11));
        assert_eq!((who.number(LIFT, 11), who.why(LIFT, 11)), (10, key));
        assert!(who.ledger.check_again(day(11)));
        who.ledger.checked(day(12));
        assert!(!who.ledger.check_again(day(12)));
    }
}

#[test]
fn what_was_done_on_the_day_of_a_fall_before_it_says_nothing_of_the_fresh_start() {
    let mut who = person([LIFT]);
    who.well(LIFT, 0..11);
    who.session(LIFT, 11, Outcome::Enough, Some(7));
    who.rate(LIFT, 11, Rating::Hard);
    who.rate(LIFT, 11, Rating::Hard);
    who.ledger.restart(Restart::Fall, day(11));
    assert_eq!((who.number(LIFT, 11), who.number(LIFT, 12), who.why(LIFT, 12)), (10, 10, "dose-restart-fall"));
}

#[test]
fn a_fresh_start_is_never_more_than_it_was() {
    let mut who = person([LIFT]);
    for on in 0..8 {
        who.done(LIFT, on, Rating::Hard);
    }
    let low = who.number(LIFT, 8);
    assert!(low < 10);
    who.ledger.restart(Restart::Illness, day(8));
    assert_eq!(who.number(LIFT, 8), low);
}

#[test]
fn a_fixed_dose_is_left_alone_and_says_so_but_rests_with_pain() {
    let mut who = person([LIFT]);
    who.items[0].fixed = true;
    who.items[0].repetitions = Some(20);
    who.well(LIFT, 0..10);
    assert_eq!((who.number(LIFT, 10), who.why(LIFT, 10)), (20, "dose-fixed"));
    who.done(LIFT, 10, Rating::Hard);
    who.done(LIFT, 11, Rating::Hard);
    who.ledger.restart(Restart::Hospital, day(12));
    assert_eq!((who.number(LIFT, 12), who.number(LIFT, 40)), (20, 20));
    who.done(LIFT, 12, Rating::Pain);
    assert_eq!(who.why(LIFT, 12), "dose-rests");
    who.ledger.reconsider(LIFT, day(13));
    assert_eq!(who.number(LIFT, 13), 20);
}

#[test]
fn a_fresh_start_by_mistake_is_taken_back_whatever_was_answered_since() {
    let mut who = person([LIFT, WALK]);
    who.well(LIFT, 0..4);
    let before = who.ledger.clone();
    who.ledger.restart(Restart::Fall, day(4));
    let mut answered = who.clone();
    assert!(who.ledger.take_back_restart(&before, Restart::Fall, day(4)));
    assert_eq!(who.ledger, before);
    answered.ledger.checked(day(4));
    assert!(answered.ledger.take_back_restart(&before, Restart::Fall, day(4)));
    assert!(!answered.ledger.check_again(day(4)));
    assert_eq!((answered.number(LIFT, 4), answered.why(LIFT, 4)), (who.number(LIFT, 4), who.why(LIFT, 4)));
}

#[test]
fn what_was_practised_since_a_fresh_start_holds_but_nothing_is_asked_again() {
    let mut who = person([LIFT, WALK]);
    who.well(LIFT, 0..4);
    let before = who.ledger.clone();
    who.ledger.restart(Restart::Fall, day(4));
    who.done(LIFT, 4, Rating::Right);
    let fresh = who.number(LIFT, 5);
    assert!(who.ledger.check_again(day(4)));
    assert!(!who.ledger.take_back_restart(&before, Restart::Fall, day(4)));
    assert_eq!(who.number(LIFT, 5), fresh);
    assert!(!who.ledger.check_again(day(4)));
}

#[test]
fn pain_in_a_check_rests_the_exercise_and_no_rating_taken_back_lifts_that() {
    let mut who = person([LIFT]);
    who.done(LIFT, 0, Rating::Right);
    who.ledger.hurt(LIFT, day(1));
    assert_eq!(who.ledger.resting_since(LIFT), Some(day(1)));
    who.ledger.rated(LIFT, day(1), Rating::Pain, day(1));
    who.ledger.take_back_rating(LIFT, day(1), Rating::Pain, day(1));
    assert!(who.ledger.is_resting(LIFT));
    let mut new = Ledger::default();
    new.hurt(LIFT, day(1));
    assert!(new.is_resting(LIFT));
    new.reconsider(LIFT, day(2));
    assert!(!new.is_resting(LIFT));
}
