//! Which walk a step belongs to and where in it.

use crate::draft::Draft;

/// A stride that turned more than this, in degrees, is a turn; walking straight wanders by less than 15°.
const TURN_DEG: f64 = 25.0;
/// So many first steps of a bout count as its beginning.
const FIRST: u32 = 2;
/// A stride shorter than this share of the usual one starts or ends a walk: the foot only closes up to the other.
const CLOSING_SHARE: f64 = 0.58;
/// A foot that closes up on the spot rests again within so many strides of its last contact.
const CLOSING_STRIDES: f64 = 1.5;
/// Two contacts further apart than this, in s, are no stride.
const LONGEST_STRIDE_S: f64 = 6.0;

/// The running bout.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bouts {
    number: u32,
    steps: u32,
    contact_s: Option<f64>,
    usual_m: Option<f64>,
    stride_s: Option<f64>,
    turned: bool,
    closed: bool,
}

impl Bouts {
    /// A rest: the next step begins a new bout.
    pub(crate) fn end(&mut self) {
        (self.steps, self.contact_s, self.usual_m, self.stride_s) = (0, None, None, None);
        (self.turned, self.closed) = (false, false);
    }

    /// Whether a step of this bout has been seen.
    pub(crate) fn walking(&self) -> bool {
        self.steps > 0
    }

    /// Whether a foot that rests again at this time may have closed up to the other at the pace of the walk.
    pub(crate) fn closes_at(&self, rest_s: f64) -> bool {
        let in_pace = |(contact, stride): (f64, f64)| rest_s - contact < CLOSING_STRIDES * stride;
        self.steps > FIRST && !self.turned && !self.closed && self.contact_s.zip(self.stride_s).is_some_and(in_pace)
    }

    /// Fills in what depends on the steps before.
    pub(crate) fn place(&mut self, draft: &mut Draft) {
        if self.steps == 0 {
            self.number += 1;
        }
        self.steps = self.steps.saturating_add(1);
        let turned = draft.heading_rad.to_degrees().abs() > TURN_DEG;
        let step = &mut draft.step;
        step.bout = self.number;
        self.turned = turned;
        self.closed = draft.closing;
        step.in_turn = turned;
        let before = self.contact_s.replace(step.initial_contact_s);
        let stride_s = before.map(|b| step.initial_contact_s - b).filter(|s| (0.0..LONGEST_STRIDE_S).contains(s));
        step.stride_time_s = stride_s;
        self.stride_s = stride_s.or(self.stride_s);
        step.swing_s = step.final_contact_s.map(|f| step.initial_contact_s - f);
        step.stance_s = stride_s.zip(step.swing_s).map(|(stride, swing)| stride - swing).filter(|s| *s > 0.0);
        let length = step.stride_length_m;
        step.first_or_last = self.steps <= FIRST || self.closes(length);
        if stride_s.is_none() {
            step.stride_length_m = None;
        }
        if let (Some(length), false) = (length, turned) {
            let usual = self.usual_m.unwrap_or(length);
            self.usual_m = Some(usual + 0.3 * (length - usual));
        }
    }

    fn closes(&self, length: Option<f64>) -> bool {
        length.zip(self.usual_m).is_some_and(|(now, usual)| now < CLOSING_SHARE * usual)
    }
}

#[cfg(test)]
mod tests;
