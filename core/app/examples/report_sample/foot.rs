//! What a sensor on the left shoe tells of one day's walks and lifts.

use heelfirst_gait::{Foot, Landing, Step, Ungraded};
use heelfirst_history::{LiftRecord, Side};

use super::chance::Chance;

/// How the foot does on one day.
#[derive(Clone, Copy)]
pub struct Today {
    /// Foot to floor at contact, usually, in degrees.
    pub strike_deg: f64,
    pub to_flat_ms: f64,
    pub stride_s: f64,
    /// How high the toes rise, sitting, in degrees.
    pub lift_deg: f64,
}

/// A burst: `count` strides in a row.
pub fn burst(chance: &mut Chance, today: Today, count: u32) -> Vec<Step> {
    let mut at_s = 1.2;
    (0..count)
        .map(|n| {
            at_s += today.stride_s;
            step(chance, today, at_s, (n == 0, n < 2 || n + 2 >= count))
        })
        .collect()
}

fn step(chance: &mut Chance, today: Today, at_s: f64, (first, edge): (bool, bool)) -> Step {
    let why = match chance.share() {
        _ if first => Some(Ungraded::NoSwing),
        ..0.02 => Some(Ungraded::MissingSamples),
        ..0.035 => Some(Ungraded::NotLevelWalking),
        _ => None,
    };
    let graded = why.is_none();
    let stride_s = chance.about(today.stride_s, 0.05);
    let swing_s = stride_s * chance.about(0.37, 0.02);
    let angle = chance.about(today.strike_deg, 3.2);
    let landing = match angle {
        8.0.. => Landing::Heel,
        -1.6.. => Landing::Flat,
        _ => Landing::Toe,
    };
    let heel = landing == Landing::Heel;
    let to_flat_ms = if heel { chance.about(today.to_flat_ms, 14.0) } else { chance.about(30.0, 8.0) }.max(5.0);
    Step {
        foot: Foot::Left,
        initial_contact_s: at_s,
        final_contact_s: (!first).then_some(at_s - swing_s),
        foot_flat_s: graded.then_some(at_s + to_flat_ms / 1000.0),
        strike_angle_deg: graded.then_some(angle),
        toe_off_angle_deg: graded.then(|| chance.about(-44.0, 5.0)),
        stride_time_s: (!first).then_some(stride_s),
        swing_s: (!first).then_some(swing_s),
        stance_s: (!first).then_some(stride_s - swing_s),
        stride_length_m: graded.then(|| chance.about(0.92, 0.07)),
        contact_to_flat_ms: graded.then_some(to_flat_ms),
        slap_speed_dps: graded.then(|| chance.about(240.0, 60.0)),
        frontal_angle_deg: graded.then(|| chance.about(2.0, 3.0)),
        landing: graded.then_some(landing),
        slap: graded.then_some(heel && to_flat_ms < 82.0),
        drag: graded.then(|| chance.happens(0.02)),
        confidence: if graded { 0.85 } else { 0.0 },
        ungraded_because: why,
        bout: 1,
        in_turn: chance.happens(0.04),
        first_or_last: edge,
        graded_after: false,
    }
    .rounded()
}

/// The lifts of one set, which get lower where the foot tires.
pub fn lifts(chance: &mut Chance, today: Today, side: Side, count: u32) -> Vec<LiftRecord> {
    let tires = side == Side::Left && chance.happens(0.4);
    let highest = if side == Side::Left { today.lift_deg } else { today.lift_deg.mul_add(0.2, 30.0) };
    (1..=count)
        .map(|repetition| {
            let left = if tires && repetition > 7 { 0.72 } else { 1.0 };
            lift(chance, side, repetition, highest * left)
        })
        .collect()
}

fn lift(chance: &mut Chance, side: Side, repetition: u32, height_deg: f64) -> LiftRecord {
    let ended_s = 8.0 * f64::from(repetition);
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    LiftRecord {
        side,
        set: 1,
        repetition,
        began_s: ended_s - 6.5,
        ended_s,
        peak_angle_deg: Some(rounded(chance.about(height_deg, 0.8))),
        sign_known: true,
        lift_s: Some(1.8),
        hold_s: Some(rounded(chance.about(1.9, 0.2))),
        lower_s: Some(2.7),
        heel_stayed_down: Some(true),
        assisted: false,
        confidence: 0.9,
        uncertain_because: None,
    }
}
