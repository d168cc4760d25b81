//! Where forward, left and up are for a sensor on the foot, through one stride.

use heelfirst_gait::Sample;

/// The mean earth acceleration, in m/s².
pub const GRAVITY_MPS2: f64 = 9.806_65;

pub type Axes = [[f64; 3]; 3];

/// Forward, left and up in the sensor's axes for every sample from `from` to `to`. `from` is a moment at which the foot lies flat;
/// the foot leaves the ground at `leaves`.
pub fn through(walk: &[Sample], from: usize, leaves: usize, to: usize) -> Vec<Axes> {
    let rest = &walk[from.saturating_sub(4)..(from + 5).min(walk.len())];
    let mut up = unit(mean(rest, |sample| sample.acc_mps2));
    // Before the foot leaves the ground the heel rises: the foot turns about the axis that points to the left.
    let step_s = seconds(&walk[1]) - seconds(&walk[0]);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some ten samples")]
    let push_count = (0.2 / step_s.max(1e-3)) as usize;
    let pushes = leaves.saturating_sub(push_count)..leaves.max(1);
    let mut left = unit(mean(&walk[pushes], |sample| sample.gyr_dps));
    let mut axes = Vec::with_capacity(to - from);
    for at in from..to {
        left = unit(without(left, up));
        axes.push([cross(left, up), left, up]);
        let passed_s = if at + 1 < walk.len() { seconds(&walk[at + 1]) - seconds(&walk[at]) } else { 0.0 };
        let turn = walk[at].gyr_dps.map(|dps| dps.to_radians() * passed_s);
        // What is fixed in the room turns against the foot.
        up = unit(add(up, cross(up, turn), 1.0));
    }
    axes
}

pub fn seconds(sample: &Sample) -> f64 {
    sample.at.as_secs_f64()
}

pub fn add(one: [f64; 3], other: [f64; 3], times: f64) -> [f64; 3] {
    let [a, b, c] = one;
    let [x, y, z] = other;
    [a + times * x, b + times * y, c + times * z]
}

fn without(v: [f64; 3], along: [f64; 3]) -> [f64; 3] {
    let dot = v.iter().zip(along).map(|(a, b)| a * b).sum::<f64>();
    add(v, along, -dot)
}

pub fn cross([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    [b * z - c * y, c * x - a * z, a * y - b * x]
}

fn mean(samples: &[Sample], of: fn(&Sample) -> [f64; 3]) -> [f64; 3] {
    let sum = samples.iter().map(of).fold([0.0; 3], |sum, v| add(sum, v, 1.0));
    sum.map(|v| v / samples.len().max(1) as f64)
}

fn unit(v: [f64; 3]) -> [f64; 3] {
    let size = v.iter().map(|x| x * x).sum::<f64>().sqrt().max(1e-9);
    v.map(|x| x / size)
}
