//! What the simulated sensor feels, beside what sensors on real feet felt.
//!
//! The real figures are those of a healthy walk recorded on the shoe at about 100 Hz, and the spread over ten healthy and six people
//! after a stroke, as published with their recordings. `cargo test -p heelfirst-gait realism -- --nocapture` prints the table.

use super::*;

/// One figure of a walk.
struct Figure {
    name: &'static str,
    /// Of one real healthy walk on the shoe, and the range over real feet.
    real: &'static str,
    of: fn(&[Sample]) -> f64,
    /// Where the median of the simulated people, and where each one of them, must lie.
    median: [f64; 2],
    each: [f64; 2],
}

const FIGURES: [Figure; 8] = [
    Figure {
        name: "acc p50, m/s²",
        real: "11 (10.1–12.0)",
        of: |walk| at_share(accelerations(walk), 0.5),
        median: [10.2, 12.0],
        each: [9.8, 14.0],
    },
    Figure {
        name: "acc p99, m/s²",
        real: "45 (32–65)",
        of: |walk| at_share(accelerations(walk), 0.99),
        median: [38.0, 62.0],
        each: [25.0, 80.0],
    },
    Figure {
        name: "acc max, m/s²",
        real: "175 (47–175)",
        of: |walk| at_share(accelerations(walk), 1.0),
        median: [60.0, 140.0],
        each: [45.0, 230.0],
    },
    Figure {
        name: "jerk p99, m/s³",
        real: "6000–7500 (2400–7700)",
        of: |walk| at_share(jerks(walk), 0.99),
        median: [4000.0, 7500.0],
        each: [2400.0, 12_000.0],
    },
    Figure {
        name: "jerk max, m/s³",
        real: "18000–22000 (3900–18000)",
        of: |walk| at_share(jerks(walk), 1.0),
        median: [7000.0, 22_000.0],
        each: [3900.0, 45_000.0],
    },
    Figure {
        name: "gyro p90, °/s",
        real: "392 (283–564)",
        of: |walk| at_share(rates(walk), 0.9),
        median: [320.0, 450.0],
        each: [190.0, 640.0],
    },
    Figure {
        name: "gyro p99, °/s",
        real: "508 (403–1000)",
        of: |walk| at_share(rates(walk), 0.99),
        median: [450.0, 750.0],
        each: [290.0, 1200.0],
    },
    Figure {
        name: "pitch share of gyro energy",
        real: "0.83 (0.53–0.96)",
        of: pitch_share,
        median: [0.7, 0.93],
        each: [0.45, 0.97],
    },
];

fn accelerations(walk: &[Sample]) -> Vec<f64> {
    walk.iter().map(|s| length(s.acc_mps2)).collect()
}

fn rates(walk: &[Sample]) -> Vec<f64> {
    walk.iter().map(|s| length(s.gyr_dps)).collect()
}

fn jerks(walk: &[Sample]) -> Vec<f64> {
    let jerk = |a: &Sample, b: &Sample| {
        length(vector::sub(b.acc_mps2, a.acc_mps2)) / (b.at.as_secs_f64() - a.at.as_secs_f64())
    };
    walk.windows(2).map(|w| jerk(&w[0], &w[1])).collect()
}

/// Of a level-mounted sensor: how much of the turning is about the foot's own lateral axis.
fn pitch_share(walk: &[Sample]) -> f64 {
    let all: f64 = walk.iter().map(|s| length(s.gyr_dps).powi(2)).sum();
    walk.iter().map(|s| s.gyr_dps[1].powi(2)).sum::<f64>() / all
}

fn at_share(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let below = |i: &usize| (*i as f64) < share * (values.len() - 1) as f64;
    let index = (0..values.len()).take_while(below).count();
    values[index]
}

/// Steady walking of many people, each with a level sensor at 100 Hz.
fn people(pattern: Pattern) -> Vec<Vec<Sample>> {
    let walk = |seed| {
        let mut simulation = Simulation::new(pattern, seed);
        simulation.steps = Some(24);
        simulation.turns = false;
        simulation.mounting = Mounting::Level;
        let (samples, truth) = samples(&simulation);
        let walking = truth.initial_contact_s[0]..truth.initial_contact_s[23];
        samples.into_iter().filter(|s| walking.contains(&s.at.as_secs_f64())).collect()
    };
    (0..40).map(walk).collect()
}

#[test]
fn a_heel_walk_feels_like_a_recorded_one() {
    let people = people(Pattern::Heel);
    eprintln!("{:28} {:26} {:>9} {:>9} {:>9}", "", "real (over feet)", "least", "median", "most");
    for Figure { name, real, of, median, each } in FIGURES {
        let values: Vec<f64> = people.iter().map(|walk| of(walk)).collect();
        let [least, middle, most] = [0.0, 0.5, 1.0].map(|share| at_share(values.clone(), share));
        eprintln!("{name:28} {real:26} {least:9.2} {middle:9.2} {most:9.2}");
        assert!((median[0]..=median[1]).contains(&middle), "{name}: median {middle}");
        assert!(least >= each[0] && most <= each[1], "{name}: {least} to {most}");
    }
}

#[test]
fn people_whose_foot_hardly_turns_are_among_those_who_do_not_land_on_the_heel() {
    for pattern in [Pattern::Flat, Pattern::Toe, Pattern::Drag] {
        let shares: Vec<f64> = people(pattern).iter().map(|walk| pitch_share(walk)).collect();
        let severe = shares.iter().filter(|share| **share < 0.66).count();
        eprintln!("{pattern}: pitch share below 0.66 in {severe} of {}", shares.len());
        assert!((4..=30).contains(&severe), "{pattern}: {severe}");
    }
}

/// What a value does around an event, averaged over the steps: at −40, −20, 0, +20 and +40 ms, in °/s.
fn pitch_rates_around(event: fn(&TruthStride) -> f64) -> [f64; 5] {
    let mut sums = [0.0; 5];
    let mut count = 0.0;
    for seed in 0..10 {
        let simulation =
            Simulation { rate_hz: 100.0, mounting: Mounting::Level, steps: Some(12), ..ideal(Pattern::Heel, seed) };
        let (samples, truth) = samples(&simulation);
        for stride in truth.strides.iter().filter(|s| s.kind == TruthKind::Forward).skip(1) {
            count += 1.0;
            for (sum, after_s) in sums.iter_mut().zip([-0.04, -0.02, 0.0, 0.02, 0.04]) {
                let at = event(stride) + after_s;
                let near = samples.iter().min_by(|a, b| {
                    let off = |s: &Sample| (s.at.as_secs_f64() - at).abs();
                    off(a).total_cmp(&off(b))
                });
                // The gyroscope's y axis points left, so toes up is negative.
                *sum -= near.expect("samples").gyr_dps[1];
            }
        }
    }
    sums.map(|sum| sum / count)
}

#[test]
fn the_push_off_breaks_off_at_full_speed_as_recorded_ones_do() {
    // Recorded: about −450, −430, −350 to −660, −160 to +50, +30 to +240 °/s.
    let [before, _, at, _, after] = pitch_rates_around(|s| s.final_contact_s);
    assert!(before < -300.0 && at < -300.0 && after > 0.0, "{before} {at} {after}");
}

#[test]
fn the_toes_rise_until_shortly_before_contact_as_recorded_ones_do() {
    // Recorded: +270 to +340 °/s 80 ms before contact, about 0 at contact, −100 to −280 °/s 40 ms after it.
    let [_, _, at, _, after] = pitch_rates_around(|s| s.initial_contact_s);
    let [_, _, early, _, _] = pitch_rates_around(|s| s.initial_contact_s - 0.08);
    assert!(early > 150.0 && (-150.0..80.0).contains(&at) && after < -80.0, "{early} {at} {after}");
}

#[test]
fn the_sole_swings_low_over_the_ground() {
    // Toes pass low over the ground in mid-swing, or on it; the ball comes highest soon after it left the ground.
    for pattern in [Pattern::Heel, Pattern::Flat, Pattern::Toe, Pattern::Slap, Pattern::Drag] {
        for seed in 0..30 {
            let simulation = Simulation { turns: false, steps: Some(4), ..ideal(pattern, seed) };
            let (_, truth) = samples(&simulation);
            let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
            walk.reach(truth.valid_s[1], -1.0);
            for stride in &truth.strides {
                let at = |share: f64| walk.pose(stride.final_contact_s + share * stride.swing_s);
                let ball = (0..=40).map(|i| at(f64::from(i) / 40.0).origin[2]).fold(0.0, f64::max);
                let pose = at(0.6);
                let clearance = walk.build.lowest([0.0, pose.origin[2]], pose.pitch, pose.bend);
                assert!((0.008..0.25).contains(&ball), "{pattern} {seed}: ball {ball} m");
                assert!((-0.015..0.16).contains(&clearance), "{pattern} {seed}: {clearance} m");
            }
        }
    }
}
