use super::*;

fn holding(remaining_s: u32, moved: bool) -> Asked {
    Asked::HoldStill { remaining_s, moved }
}

/// What is shown of each, and whether it is said; one a second.
fn led(asked: &[Asked]) -> Vec<Option<bool>> {
    let mut running = Calibrating::new(SensorId::new("n"), Foot::Left, Duration::ZERO);
    let mut at_s = 0;
    let mut go = |asked: &Asked| {
        at_s += 1;
        running.heard = Duration::from_secs(at_s);
        running.ask(*asked)
    };
    asked.iter().map(&mut go).collect()
}

#[test]
fn a_countdown_is_shown_and_not_said() {
    assert_eq!(led(&[holding(3, false), holding(3, false), holding(2, false)]), [Some(false), None, Some(false)]);
}

#[test]
fn lifts_are_said_each_once() {
    let lift = |done_count| Asked::LiftToes { done_count };
    assert_eq!(led(&[holding(1, false), lift(0), lift(0), lift(1)]), [Some(false), Some(true), None, Some(true)]);
}

#[test]
fn who_moves_all_the_time_is_not_told_so_all_the_time() {
    let restless: Vec<Asked> = (0..20).map(|n| holding(3 - n % 2, true)).collect();
    let said = led(&restless).into_iter().filter(|told| *told == Some(true)).count();
    assert!((2..=4).contains(&said), "{said}");
}

#[test]
fn silence_and_length_have_a_limit() {
    let mut running = Calibrating::new(SensorId::new("n"), Foot::Left, Duration::from_secs(10));
    assert_eq!(running.deadline(), Duration::from_secs(25));
    running.heard = Duration::from_secs(129);
    assert_eq!(running.deadline(), Duration::from_secs(130));
}
