//! Varints, and values that are exact whether round or not.

use crate::error::Problem;

const ENDED: Problem = Problem::Packing("the steps end early");

/// Whole units beyond this would no longer be exact as a double.
const MOST_UNITS: f64 = 9_007_199_254_740_992.0;

#[derive(Default)]
pub(crate) struct Output(Vec<u8>);

impl Output {
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(low_byte(value) | 0x80);
            value >>= 7;
        }
        self.0.push(low_byte(value));
    }

    /// `value`, counted from `from` in units of `1 / per` where that brings back every bit.
    pub fn value(&mut self, value: f64, from: f64, per: f64) -> Result<(), Problem> {
        if !value.is_finite() {
            return Err(Problem::Rejected("a step's value is not a finite number".into()));
        }
        match (units(value, per), units(from, per)) {
            (Some(here), Some(there)) if (here - there).unsigned_abs() < 1 << 61 => {
                self.varint(zigzag(here - there) << 1);
            }
            _ => {
                self.varint(1);
                self.0.extend_from_slice(&value.to_le_bytes());
            }
        }
        Ok(())
    }

    pub fn optional(&mut self, value: Option<f64>, from: f64, per: f64) -> Result<(), Problem> {
        value.map_or(Ok(()), |value| self.value(value, from, per))
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

pub(crate) struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> Result<u8, Problem> {
        let (&first, rest) = self.0.split_first().ok_or(ENDED)?;
        self.0 = rest;
        Ok(first)
    }

    pub fn varint(&mut self) -> Result<u64, Problem> {
        // Most numbers of steps and sums are below 128.
        if let Some((&first, rest)) = self.0.split_first()
            && first < 0x80
        {
            self.0 = rest;
            return Ok(u64::from(first));
        }
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(Problem::Packing("a number of the steps does not end"))
    }

    pub fn value(&mut self, from: f64, per: f64) -> Result<f64, Problem> {
        let head = self.varint()?;
        if head & 1 == 1 {
            let (bytes, rest) = self.0.split_first_chunk::<8>().ok_or(ENDED)?;
            self.0 = rest;
            return Ok(f64::from_le_bytes(*bytes));
        }
        let there = units(from, per).ok_or(Problem::Packing("a step counts from an instant that is not round"))?;
        Ok((unzigzag(head >> 1).wrapping_add(there)) as f64 / per)
    }
}

/// How many units of `1 / per` make up `value`, if they do exactly. Minus zero does not.
fn units(value: f64, per: f64) -> Option<i64> {
    let count = (value * per).round();
    if count.abs() >= MOST_UNITS {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded just above, and whole")]
    let whole = count as i64;
    ((whole as f64 / per).to_bits() == value.to_bits()).then_some(whole)
}

fn low_byte(value: u64) -> u8 {
    value.to_le_bytes()[0] & 0x7F
}

pub(crate) fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

pub(crate) fn unzigzag(value: u64) -> i64 {
    (value >> 1).cast_signed() ^ -(value & 1).cast_signed()
}
