use heelfirst_gait::Foot;
use heelfirst_gait::lift::{Lift, LiftCounter, LiftSettings};

use super::*;

const RATE_HZ: f64 = 104.0;

fn sits(pattern: Pattern) -> (Sitting, Asking) {
    let walking = Simulation { rate_hz: RATE_HZ, ..Simulation::new(pattern, 7) };
    Sitting::of(&walking).unwrap()
}

/// The lifts that a counter sees when these are asked for, told at the latest when the asking comes.
fn seen(pattern: Pattern, asks: &[(u64, bool)], until: Duration) -> Vec<Lift> {
    let (mut sitting, asking) = sits(pattern);
    let mut counter = LiftCounter::new(Foot::Left, None, LiftSettings::default());
    let mut lifts = Vec::new();
    let mut asks = asks.iter().peekable();
    loop {
        let sample = sitting.next().unwrap();
        if let Some((seconds, assisted)) = asks.next_if(|(seconds, _)| sample.at >= Duration::from_secs(*seconds)) {
            asking.ask(Duration::from_secs(*seconds), *assisted);
        }
        if sample.at > until {
            counter.finish(&mut lifts);
            return lifts;
        }
        counter.push(sample, &mut lifts);
    }
}

#[test]
fn whoever_is_not_asked_sits_still() {
    assert_eq!(seen(Pattern::Mixed, &[], Duration::from_secs(60)), []);
}

#[test]
fn each_lift_that_is_asked_for_comes_once_and_soon() {
    for pattern in Pattern::ALL {
        let asks: Vec<(u64, bool)> = (1..30).map(|k| (9 * k, false)).collect();
        let lifts = seen(pattern, &asks, Duration::from_secs(275));
        assert_eq!(lifts.len(), asks.len(), "{pattern}");
        for ((asked_s, _), lift) in asks.iter().zip(&lifts) {
            let late_s = lift.began_s - *asked_s as f64;
            assert!((0.1..1.0).contains(&late_s), "{pattern} {asked_s}: {lift:?}");
        }
    }
}

#[test]
fn lifts_asked_for_at_once_come_one_after_the_other() {
    assert_eq!(seen(Pattern::Heel, &[(2, false), (3, false), (4, false)], Duration::from_secs(40)).len(), 3);
}

#[test]
fn help_lifts_higher() {
    let angle =
        |assisted| seen(Pattern::Flat, &[(2, assisted)], Duration::from_secs(15))[0].peak_angle_deg.unwrap().abs();
    assert!(angle(true) > angle(false) + 4.0);
}

#[test]
fn samples_come_evenly() {
    let (sitting, asking) = sits(Pattern::Drag);
    asking.ask(Duration::from_secs(1), false);
    let times: Vec<Duration> = sitting.take(2000).map(|sample| sample.at).collect();
    let interval = Duration::from_secs_f64(1.0 / RATE_HZ);
    assert!(times.windows(2).all(|pair| pair[1].abs_diff(pair[0]) == interval));
}
