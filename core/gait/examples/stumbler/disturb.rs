//! Disturbs one stride of a walk, simulated or recorded, as an obstacle or a slippery floor would. A model of the signal, not of a person.
//!
//! An obstacle stops the foot in its swing: it loses a share of its speed within 25 to 60 ms, the toes are held while the heel goes on,
//! and the shoe rings. Then the person answers: the foot is lifted over in the same swing (*elevating*, after an early perturbation), or
//! it is put down at once, short of its aim (*lowering*, after a late one; J. J. Eng, D. A. Winter and A. E. Patla, *Exp. Brain Res.*
//! 1994, 102:339). This model lets it begin 60 to 140 ms after the stop, makes the lifted swing longer, and lets a lowered foot cross
//! with its next swing, which comes soon and goes high. What is left of the stride is the walk's own signal, slower or quicker: a turn k times as slow reads 1/k, its acceleration 1/k². Sizes and times are drawn from
//! ranges that are sensible bounds, not measured distributions.

use std::f64::consts::{PI, TAU};
use std::ops::Range;
use std::time::Duration;

use heelfirst_gait::Sample;

use super::axes::{Axes, GRAVITY_MPS2, add, seconds, through};

/// How a foot is disturbed, and what the person does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disturbance {
    /// The toes catch before or in mid-swing, and the foot is lifted over.
    Elevating,
    /// The toes catch in or after mid-swing, the foot is put down at once and crosses with a quick high step.
    Lowering,
    /// The foot slides away after it was put down, and is pulled back.
    Slip,
}

impl Disturbance {
    pub const ALL: [(&str, Self); 3] =
        [("elevating", Self::Elevating), ("lowering", Self::Lowering), ("slip", Self::Slip)];
}

/// How hard: the share of its speed that a caught foot loses, or of 25 cm the share that a foot slips.
pub const STRENGTHS: [(&str, f64); 3] = [("slight", 0.4), ("clear", 0.7), ("hard", 1.0)];

/// One swing and the stance before and after it, in s: the foot lies flat, leaves, lands, lies flat, leaves again, lands again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stride {
    pub rests_s: f64,
    pub leaves_s: f64,
    pub lands_s: f64,
    pub flat_s: f64,
    pub leaves_again_s: f64,
    pub lands_again_s: f64,
    pub speed_mps: f64,
}

/// What one disturbance is like in particular.
#[derive(Debug, Clone, Copy)]
struct Drawn {
    strength: f64,
    caught_share: f64,
    stop_s: f64,
    latency_s: f64,
    longer_s: f64,
    lift_m: f64,
    ring_hz: f64,
    turn_dps: f64,
    down_s: f64,
    stance: f64,
    quicker: f64,
}

/// Numbers between 0 and 1, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn between(&mut self, from: f64, to: f64) -> f64 {
        // SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        from + (to - from) * ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

impl Drawn {
    fn of(how: Disturbance, strength: f64, seed: u64) -> Self {
        let mut dice = Dice(seed);
        let (from, to) = if how == Disturbance::Lowering { (0.45, 0.72) } else { (0.30, 0.58) };
        Self {
            strength,
            caught_share: dice.between(from, to),
            stop_s: dice.between(0.025, 0.06),
            latency_s: dice.between(0.06, 0.14),
            longer_s: dice.between(0.08, 0.16) + 0.12 * strength,
            lift_m: dice.between(0.04, 0.08) + 0.06 * strength,
            ring_hz: dice.between(18.0, 35.0),
            turn_dps: dice.between(120.0, 260.0),
            down_s: dice.between(0.08, 0.16),
            stance: dice.between(0.3, 0.7),
            quicker: dice.between(0.7, 0.95),
        }
    }
}

/// The walk with one stride disturbed, and when that began. Nothing where the walk does not hold the whole stride.
pub fn disturbed(
    walk: &[Sample],
    stride: Stride,
    how: Disturbance,
    strength: f64,
    seed: u64,
) -> Option<(Vec<Sample>, f64)> {
    let drawn = Drawn::of(how, strength, seed);
    let place = |at_s: f64| walk.partition_point(|sample| seconds(sample) < at_s);
    let (from, to) = (place(stride.rests_s), place(stride.lands_again_s + 0.1));
    let leaves = place(stride.leaves_s);
    if from < 5 || to + 1 >= walk.len() || leaves <= from + 2 || stride.lands_again_s <= stride.leaves_again_s {
        return None;
    }
    let parts = Parts { walk, first: from, axes: through(walk, from, leaves, to) };
    let (caught_s, pieces) = pieces(stride, how, &drawn);
    let resumes_s = pieces.last().map_or(caught_s, |piece| piece.source.end);
    let mut out: Vec<Sample> = walk[..place(caught_s)].to_vec();
    let step_s = (seconds(&walk[to]) - seconds(&walk[from])) / (to - from) as f64;
    let mut now_s = caught_s;
    for piece in &pieces {
        let until_s = now_s + piece.lasts_s;
        let mut at_s = out.last().map_or(now_s, seconds) + step_s;
        while at_s < until_s {
            let share = ((at_s - now_s) / piece.lasts_s).clamp(0.0, 1.0);
            let source_s = piece.source.start + share * (piece.source.end - piece.source.start);
            let extra = felt(how, at_s - caught_s, &drawn, stride.speed_mps);
            out.push(parts.sample(at_s, source_s, piece, extra));
            at_s += step_s;
        }
        now_s = until_s;
    }
    let rest = walk.iter().filter(|sample| seconds(sample) >= resumes_s);
    let shift_s = now_s - resumes_s;
    let last_s = out.last().map_or(0.0, seconds);
    let later = rest.map(|sample| (seconds(sample) + shift_s, sample)).filter(|(at_s, _)| *at_s > last_s + 1e-4);
    out.extend(later.map(|(at_s, sample)| Sample { at: Duration::from_secs_f64(at_s), ..*sample }));
    Some((out, caught_s))
}

/// A part of the walk that is played again, for so long, its movement so many times as strong.
struct Piece {
    source: Range<f64>,
    lasts_s: f64,
    strength: f64,
}

fn pieces(stride: Stride, how: Disturbance, drawn: &Drawn) -> (f64, Vec<Piece>) {
    let piece = |from: f64, to: f64, lasts_s: f64, strength: f64| Piece { source: from..to, lasts_s, strength };
    let caught_s = stride.leaves_s + drawn.caught_share * (stride.lands_s - stride.leaves_s);
    match how {
        Disturbance::Elevating => {
            let (left_s, longer_s) = (stride.lands_s - caught_s, drawn.longer_s);
            let slower = left_s / (left_s + longer_s);
            (caught_s, vec![piece(caught_s, stride.lands_s, left_s + longer_s, slower)])
        }
        Disturbance::Lowering => {
            let near_s = stride.lands_s - 0.02;
            let rises_s = stride.leaves_again_s - 0.2;
            let stance_s = (rises_s - stride.flat_s).max(0.0);
            let high_s = stride.lands_again_s - rises_s;
            let down = piece(caught_s.min(near_s - 0.03), near_s, drawn.down_s, 0.5);
            let lands = piece(near_s, stride.flat_s, stride.flat_s - near_s, 1.0);
            let stands = piece(stride.flat_s, stride.flat_s + stance_s, drawn.stance * stance_s, 1.0);
            let crosses = piece(rises_s, stride.lands_again_s, drawn.quicker * high_s, 1.0 / drawn.quicker);
            (caught_s, vec![down, lands, stands, crosses])
        }
        Disturbance::Slip => {
            let slips_s = stride.flat_s + 0.02;
            let lasts_s = 0.45 + 0.2 * drawn.strength;
            (slips_s, vec![piece(slips_s, slips_s + 0.05, lasts_s, 0.1)])
        }
    }
}

/// A walk, and the foot's axes for its samples from the first on.
struct Parts<'a> {
    walk: &'a [Sample],
    first: usize,
    axes: Vec<Axes>,
}

impl Parts<'_> {
    /// What the walk felt at `source_s`, its movement stronger, and something added: acceleration forward and up in m/s², turning
    /// (heel up) in °/s.
    fn sample(&self, at_s: f64, source_s: f64, piece: &Piece, [along, up, turn]: [f64; 3]) -> Sample {
        let next = self.walk.partition_point(|sample| seconds(sample) < source_s).clamp(1, self.walk.len() - 1);
        let (a, b) = (&self.walk[next - 1], &self.walk[next]);
        let share = ((source_s - seconds(a)) / (seconds(b) - seconds(a)).max(1e-6)).clamp(0.0, 1.0);
        let mix = |one: [f64; 3], other: [f64; 3]| add(one.map(|v| v * (1.0 - share)), other, share);
        let [x, y, z] = self.axes[next.saturating_sub(self.first).min(self.axes.len() - 1)];
        let moved = add(mix(a.acc_mps2, b.acc_mps2), z, -GRAVITY_MPS2);
        let faster = piece.strength;
        let acc = add(moved.map(|v| v * faster * faster), z, GRAVITY_MPS2 + up);
        let gyr = mix(a.gyr_dps, b.gyr_dps).map(|v| v * faster);
        Sample { at: Duration::from_secs_f64(at_s), acc_mps2: add(acc, x, along), gyr_dps: add(gyr, y, turn) }
    }
}

/// Acceleration forward and up in m/s², and turning (heel up) in °/s, so long after the foot was caught.
fn felt(how: Disturbance, into_s: f64, drawn: &Drawn, speed_mps: f64) -> [f64; 3] {
    let share = |from: f64, long: f64| (into_s - from) / long;
    let within = |share: f64| (0.0..1.0).contains(&share);
    let bump = |from: f64, long: f64| if within(share(from, long)) { (PI * share(from, long)).sin() } else { 0.0 };
    let wave = |from: f64, long: f64| if within(share(from, long)) { (TAU * share(from, long)).sin() } else { 0.0 };
    // There and back: what a way of w metres within the time asks for, from rest to rest.
    let way = |from: f64, long: f64, w: f64| TAU * w / (long * long) * wave(from, long);
    // In mid-swing the foot is some 2.6 times as fast as the walk.
    let lost_mps = drawn.strength * 2.6 * speed_mps;
    let stop = -lost_mps * PI / (2.0 * drawn.stop_s) * bump(0.0, drawn.stop_s);
    let rings = -lost_mps * 12.0 * (-into_s / 0.03).exp() * (TAU * drawn.ring_hz * into_s).sin();
    let held = drawn.strength * drawn.turn_dps * bump(0.0, 1.5 * drawn.stop_s);
    let answers_s = drawn.stop_s + drawn.latency_s - 0.03;
    match how {
        Disturbance::Elevating => {
            let long = (drawn.longer_s + 0.08).max(0.16);
            let again = lost_mps * PI / (2.0 * long) * bump(answers_s, long);
            let lifts = way(answers_s, long, drawn.lift_m);
            let toes_up = -drawn.strength * 200.0 * wave(answers_s, long);
            [stop + rings + again, lifts + 0.3 * rings, held + toes_up]
        }
        Disturbance::Lowering => {
            let down = way(drawn.stop_s, drawn.down_s.max(0.08), -0.3 * drawn.lift_m);
            [stop + rings, down + 0.3 * rings, held]
        }
        Disturbance::Slip => {
            let slides = way(0.0, 0.25, 0.25 * drawn.strength);
            let back_s = 0.25 + 0.3 * drawn.latency_s;
            let back = way(back_s, 0.3, -0.25 * drawn.strength);
            let turns = drawn.strength * drawn.turn_dps * (-0.5 * bump(0.0, 0.2) + wave(back_s, 0.3));
            [slides + back, 0.3 * back.abs(), turns]
        }
    }
}
