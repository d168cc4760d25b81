//! What of a step is no number, and which of its numbers are there.
//!
//! Bits from the lowest: foot (1), landing (2), slap (2), drag (2), in turn, first or last, graded after (1 each), one bit
//! for each number that may be absent (11), why ungraded (the rest, so that new reasons fit).

use heelfirst_gait::{Foot, Landing, Step, Ungraded};

use crate::error::Problem;

const LANDING: u32 = 1;
const SLAP: u32 = 3;
const DRAG: u32 = 5;
const IN_TURN: u32 = 7;
const FIRST_OR_LAST: u32 = 8;
const GRADED_AFTER: u32 = 9;
const PRESENT: u32 = 10;
const NUMBERS: u32 = 11;
const UNGRADED: u32 = PRESENT + NUMBERS;

pub(super) fn of(step: &Step) -> u64 {
    u64::from(step.foot == Foot::Right)
        | landing_code(step.landing) << LANDING
        | tristate_code(step.slap) << SLAP
        | tristate_code(step.drag) << DRAG
        | u64::from(step.in_turn) << IN_TURN
        | u64::from(step.first_or_last) << FIRST_OR_LAST
        | u64::from(step.graded_after) << GRADED_AFTER
        | presence(step) << PRESENT
        | ungraded_code(step.ungraded_because) << UNGRADED
}

/// The order is that of `Step`'s fields.
fn presence(step: &Step) -> u64 {
    let numbers = [
        step.final_contact_s,
        step.foot_flat_s,
        step.strike_angle_deg,
        step.toe_off_angle_deg,
        step.stride_time_s,
        step.swing_s,
        step.stance_s,
        step.stride_length_m,
        step.contact_to_flat_ms,
        step.slap_speed_dps,
        step.frontal_angle_deg,
    ];
    numbers.iter().rev().fold(0, |bits, number| bits << 1 | u64::from(number.is_some()))
}

fn landing_code(landing: Option<Landing>) -> u64 {
    match landing {
        None => 0,
        Some(Landing::Heel) => 1,
        Some(Landing::Flat) => 2,
        Some(Landing::Toe) => 3,
    }
}

fn tristate_code(value: Option<bool>) -> u64 {
    match value {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    }
}

fn ungraded_code(reason: Option<Ungraded>) -> u64 {
    match reason {
        None => 0,
        Some(Ungraded::MissingSamples) => 1,
        Some(Ungraded::UnknownMount) => 2,
        Some(Ungraded::NoFootFlat) => 3,
        Some(Ungraded::NotLevelWalking) => 4,
        Some(Ungraded::NoSwing) => 5,
        Some(Ungraded::Stairs) => 6,
        Some(Ungraded::Backward) => 7,
        Some(Ungraded::Sideways) => 8,
    }
}

#[derive(Clone, Copy)]
pub(super) struct Flags(u64);

impl Flags {
    pub fn new(bits: u64) -> Result<Self, Problem> {
        if bits >> 40 == 0 { Ok(Self(bits)) } else { Err(Problem::Packing("unknown flags of a step")) }
    }

    fn bit(self, at: u32) -> bool {
        self.0 >> at & 1 == 1
    }

    pub fn foot(self) -> Foot {
        if self.bit(0) { Foot::Right } else { Foot::Left }
    }

    pub fn landing(self) -> Result<Option<Landing>, Problem> {
        match self.0 >> LANDING & 3 {
            0 => Ok(None),
            1 => Ok(Some(Landing::Heel)),
            2 => Ok(Some(Landing::Flat)),
            3 => Ok(Some(Landing::Toe)),
            _ => Err(Problem::Packing("an unknown landing of a step")),
        }
    }

    pub fn slap(self) -> Result<Option<bool>, Problem> {
        self.tristate(SLAP)
    }

    pub fn drag(self) -> Result<Option<bool>, Problem> {
        self.tristate(DRAG)
    }

    fn tristate(self, at: u32) -> Result<Option<bool>, Problem> {
        match self.0 >> at & 3 {
            0 => Ok(None),
            1 => Ok(Some(false)),
            2 => Ok(Some(true)),
            _ => Err(Problem::Packing("neither yes nor no nor unknown")),
        }
    }

    pub fn in_turn(self) -> bool {
        self.bit(IN_TURN)
    }

    pub fn first_or_last(self) -> bool {
        self.bit(FIRST_OR_LAST)
    }

    pub fn graded_after(self) -> bool {
        self.bit(GRADED_AFTER)
    }

    pub fn ungraded_because(self) -> Result<Option<Ungraded>, Problem> {
        match self.0 >> UNGRADED {
            0 => Ok(None),
            1 => Ok(Some(Ungraded::MissingSamples)),
            2 => Ok(Some(Ungraded::UnknownMount)),
            3 => Ok(Some(Ungraded::NoFootFlat)),
            4 => Ok(Some(Ungraded::NotLevelWalking)),
            5 => Ok(Some(Ungraded::NoSwing)),
            6 => Ok(Some(Ungraded::Stairs)),
            7 => Ok(Some(Ungraded::Backward)),
            8 => Ok(Some(Ungraded::Sideways)),
            _ => Err(Problem::Packing("an unknown reason why a step is ungraded")),
        }
    }

    pub fn present(self) -> impl Iterator<Item = bool> {
        (0..NUMBERS).map(move |number| self.bit(PRESENT + number))
    }
}
