//! Disturbs a simulated walk as an obstacle or a slippery floor would. A model of the signal, not of a person.

use std::f64::consts::PI;
use std::time::Duration;

use super::Sample;

/// How a foot is disturbed, and what the person does about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Disturbance {
    /// The toes catch in mid-swing, and the foot is lifted over.
    Elevating,
    /// The toes catch in mid-swing, the foot is put down at once and crosses with a quick high step.
    Lowering,
    /// The foot slides away after it was put down, and is pulled back.
    Slip,
}

/// One swing and the stance after it, in s: the foot leaves, lands, lies flat, leaves again, lands again.
#[derive(Debug, Clone, Copy)]
pub struct Stride {
    pub leaves_s: f64,
    pub lands_s: f64,
    pub flat_s: f64,
    pub leaves_again_s: f64,
    pub lands_again_s: f64,
    pub speed_mps: f64,
}

/// The walk with one stride disturbed, and when. `at_share` of the swing is where the foot is caught.
pub fn disturbed(walk: &[Sample], stride: Stride, how: Disturbance, at_share: f64) -> (Vec<Sample>, f64) {
    let caught_s = match how {
        Disturbance::Slip => stride.flat_s + 0.06,
        _ => stride.leaves_s + at_share * (stride.lands_s - stride.leaves_s),
    };
    let mut out: Vec<Sample> = Vec::with_capacity(walk.len() + 64);
    let at_s = |sample: &Sample| sample.at.as_secs_f64();
    let step_s = (at_s(&walk[walk.len() - 1]) - at_s(&walk[0])) / (walk.len() - 1) as f64;
    let mut shift_s = 0.0;
    let mut last_s = f64::MIN;
    let at = walk.partition_point(|sample| sample.at.as_secs_f64() < caught_s);
    let (forward, across) = axes(walk, at);
    let inserted_s = match how {
        Disturbance::Elevating => 0.24,
        Disturbance::Lowering => 0.10,
        Disturbance::Slip => 0.55,
    };
    let mut put = |sample: Sample, at_s: f64| {
        if at_s > last_s {
            last_s = at_s;
            out.push(Sample { at: Duration::from_secs_f64(at_s), ..sample });
        }
    };
    for (number, sample) in walk.iter().enumerate() {
        let at_s = sample.at.as_secs_f64();
        if number == at {
            let held = *sample;
            let mut into_s = 0.0;
            while into_s < inserted_s {
                put(with(held, forward, across, push(how, into_s, stride.speed_mps)), at_s + into_s);
                into_s += step_s;
            }
            shift_s = inserted_s;
        }
        if number < at {
            put(*sample, at_s);
            continue;
        }
        if how == Disturbance::Lowering {
            // The rest of the swing does not happen, the stance is cut short, and the next swing is quick and high.
            let (skipped, cut_from) = (stride.lands_s - 0.02, stride.flat_s + 0.05);
            let cut_to = cut_from + 0.5 * (stride.leaves_again_s - 0.2 - cut_from).max(0.0);
            if at_s < skipped || (cut_from..cut_to).contains(&at_s) {
                shift_s -= step_s;
                continue;
            }
            let high = (stride.leaves_again_s - 0.2..stride.lands_again_s).contains(&at_s);
            let factor = if high { 1.4 } else { 1.0 };
            put(Sample { gyr_dps: sample.gyr_dps.map(|dps| factor * dps), ..*sample }, at_s + shift_s);
        } else {
            put(*sample, at_s + shift_s);
        }
    }
    (out, caught_s)
}

/// Acceleration forward and up in m/s², and turning in °/s, so long after the foot was caught.
fn push(how: Disturbance, into_s: f64, speed_mps: f64) -> [f64; 3] {
    let bump = |from: f64, long: f64| {
        let share = (into_s - from) / long;
        if (0.0..1.0).contains(&share) { (PI * share).sin() } else { 0.0 }
    };
    let swing = |from: f64, long: f64| {
        let share = (into_s - from) / long;
        if (0.0..1.0).contains(&share) { (2.0 * PI * share).sin() } else { 0.0 }
    };
    // The swinging foot is some 2.6 times as fast as the walk; 70 % of that is lost in 40 ms, for shoe and obstacle are stiff.
    let stop_mps2 = 0.7 * 2.6 * speed_mps * PI / (2.0 * 0.04);
    match how {
        Disturbance::Elevating => {
            let lift = swing(0.08, 0.16);
            [-stop_mps2 * bump(0.0, 0.04) + 6.0 * lift, 14.0 * lift, -200.0 * bump(0.0, 0.04) + 250.0 * lift]
        }
        Disturbance::Lowering => [-stop_mps2 * bump(0.0, 0.04), -6.0 * bump(0.05, 0.05), -200.0 * bump(0.0, 0.10)],
        Disturbance::Slip => {
            let back = swing(0.2, 0.3);
            let slide = 7.0 * bump(0.0, 0.12) - 22.0 * bump(0.14, 0.06);
            [slide - 25.0 * back, 10.0 * back, 100.0 * bump(0.0, 0.15) - 280.0 * back]
        }
    }
}

/// Some direction across gravity, and the one that the foot turns about.
fn axes(walk: &[Sample], at: usize) -> ([f64; 3], [f64; 3]) {
    let gravity = mean(&walk[..100], |sample| sample.acc_mps2);
    let around = &walk[at.saturating_sub(15)..at];
    let turning = mean(around, |sample| sample.gyr_dps);
    let across = unit(turning);
    (unit(cross(across, unit(gravity))), across)
}

fn cross(one: [f64; 3], other: [f64; 3]) -> [f64; 3] {
    let of = |i: usize, j: usize| one[i] * other[j] - one[j] * other[i];
    [of(1, 2), of(2, 0), of(0, 1)]
}

fn with(sample: Sample, forward: [f64; 3], across: [f64; 3], [along, up, turn]: [f64; 3]) -> Sample {
    let mut out = sample;
    let high = unit(sample.acc_mps2);
    for i in 0..3 {
        out.acc_mps2[i] += along * forward[i] + up * high[i];
        out.gyr_dps[i] += turn * across[i];
    }
    out
}

fn mean(samples: &[Sample], of: fn(&Sample) -> [f64; 3]) -> [f64; 3] {
    let sum = samples.iter().map(of).fold([0.0; 3], |s, v| [s[0] + v[0], s[1] + v[1], s[2] + v[2]]);
    sum.map(|v| v / samples.len() as f64)
}

fn unit(v: [f64; 3]) -> [f64; 3] {
    let n = v.iter().map(|x| x * x).sum::<f64>().sqrt().max(1e-9);
    v.map(|x| x / n)
}
