//! Steps as bytes: exact, and small where the values are round.
//!
//! First byte: the form (1). Then step after step: a varint of flags, then the values that the flags announce, in the order of
//! `Step`'s fields. A value is a varint whose lowest bit says how to read the rest: 0, a zigzag count of the field's unit
//! (0.1 ms, 0.01°, 1 mm, 0.1 °/s, 0.001 of confidence); 1, eight bytes of an IEEE double follow. So a value that
//! is a whole number of units takes 2–3 bytes, any other keeps its last bit at 9. Instants of a step count from its initial contact,
//! which counts from the one before.

pub(crate) mod bytes;
mod flags;

use heelfirst_gait::Step;

use self::bytes::{Input, Output};
use crate::error::Problem;

const FORM: u8 = 1;

const PER_S: f64 = 10_000.0;
const PER_MS: f64 = 10.0;
const PER_DEG: f64 = 100.0;
const PER_M: f64 = 1000.0;
const PER_DPS: f64 = 10.0;
const PER_ONE: f64 = 1000.0;

/// Steps as bytes.
///
/// # Errors
/// If a value is not finite: the analyser never says such a thing.
pub(crate) fn pack(steps: &[Step]) -> Result<Vec<u8>, Problem> {
    let mut out = Output::default();
    out.byte(FORM);
    let mut last_s = 0.0;
    for step in steps {
        write(step, last_s, &mut out)?;
        last_s = step.initial_contact_s;
    }
    Ok(out.into_bytes())
}

/// Bytes as steps; no bytes are no steps.
///
/// # Errors
/// If the bytes end early or are of another form.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Vec<Step>, Problem> {
    let mut input = Input::new(bytes);
    let mut steps = Vec::new();
    if bytes.is_empty() {
        return Ok(steps);
    }
    if input.byte()? != FORM {
        return Err(Problem::Packing("steps of an unknown form"));
    }
    let mut last_s = 0.0;
    while !input.is_empty() {
        let step = read(&mut input, last_s)?;
        last_s = step.initial_contact_s;
        steps.push(step);
    }
    Ok(steps)
}

fn write(step: &Step, last_s: f64, out: &mut Output) -> Result<(), Problem> {
    let here_s = step.initial_contact_s;
    out.varint(flags::of(step));
    out.varint(u64::from(step.bout));
    out.value(step.initial_contact_s, last_s, PER_S)?;
    out.optional(step.final_contact_s, here_s, PER_S)?;
    out.optional(step.foot_flat_s, here_s, PER_S)?;
    out.optional(step.strike_angle_deg, 0.0, PER_DEG)?;
    out.optional(step.toe_off_angle_deg, 0.0, PER_DEG)?;
    out.optional(step.stride_time_s, 0.0, PER_S)?;
    out.optional(step.swing_s, 0.0, PER_S)?;
    out.optional(step.stance_s, 0.0, PER_S)?;
    out.optional(step.stride_length_m, 0.0, PER_M)?;
    out.optional(step.contact_to_flat_ms, 0.0, PER_MS)?;
    out.optional(step.slap_speed_dps, 0.0, PER_DPS)?;
    out.optional(step.frontal_angle_deg, 0.0, PER_DEG)?;
    out.value(step.confidence, 0.0, PER_ONE)
}

fn read(input: &mut Input<'_>, last_s: f64) -> Result<Step, Problem> {
    let flags = flags::Flags::new(input.varint()?)?;
    let bout = u32::try_from(input.varint()?).map_err(|_| Problem::Packing("a bout number too large"))?;
    let here_s = input.value(last_s, PER_S)?;
    let mut present = flags.present();
    let mut next = |from: f64, per: f64| -> Result<Option<f64>, Problem> {
        if present.next().unwrap_or(false) { input.value(from, per).map(Some) } else { Ok(None) }
    };
    Ok(Step {
        foot: flags.foot(),
        initial_contact_s: here_s,
        final_contact_s: next(here_s, PER_S)?,
        foot_flat_s: next(here_s, PER_S)?,
        strike_angle_deg: next(0.0, PER_DEG)?,
        toe_off_angle_deg: next(0.0, PER_DEG)?,
        stride_time_s: next(0.0, PER_S)?,
        swing_s: next(0.0, PER_S)?,
        stance_s: next(0.0, PER_S)?,
        stride_length_m: next(0.0, PER_M)?,
        contact_to_flat_ms: next(0.0, PER_MS)?,
        slap_speed_dps: next(0.0, PER_DPS)?,
        frontal_angle_deg: next(0.0, PER_DEG)?,
        landing: flags.landing()?,
        slap: flags.slap()?,
        drag: flags.drag()?,
        ungraded_because: flags.ungraded_because()?,
        bout,
        in_turn: flags.in_turn(),
        first_or_last: flags.first_or_last(),
        graded_after: flags.graded_after(),
        confidence: input.value(0.0, PER_ONE)?,
    })
}

#[cfg(test)]
mod tests;
